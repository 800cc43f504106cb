"""What a user types, made storable."""

import unicodedata

from motsvar.core.errors import Refused

LONGEST_NAME = 1_000
"""Code points of a tag's or a document's name. Longer ones are mistakes of the clipboard."""


def storable(text: str) -> str:
    """The text with NUL and lone surrogates as U+FFFD, which SQLite and UTF-8 cannot hold; nothing else changes."""
    text = text.replace("\0", "\ufffd")
    return text if text.isascii() else text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


def named(name: str, what: str) -> str:
    """A name on one line without white space around it; ``what`` is the thing named, for the sentence.

    :raises Refused: when nothing is left, or far too much.
    """
    name = " ".join(storable(name).split())
    if not name:
        raise Refused(f"A {what} needs a name.", "Type at least one letter.")
    if len(name) > LONGEST_NAME:
        raise Refused(f"The name of a {what} can be {LONGEST_NAME} characters at most.", "Put the rest into a note.")
    return name


def name_key(name: str) -> str:
    """What two names share that a reader takes for the same: NFC, without regard to case."""
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", name).casefold())
