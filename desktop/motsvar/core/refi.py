"""What reading and writing REFI-QDA (version 1.0, 2019, qdasoftware.org) have in common."""

import re
from collections.abc import Iterable, Sequence
from uuid import NAMESPACE_URL, UUID, uuid5

PROJECT = "urn:QDA-XML:project:1.0"
CODEBOOK = "urn:QDA-XML:codebook:1.0"
INTERNAL = "internal://"
"""Before the name of a file in the folder ``sources`` of a project."""

_OURS = uuid5(NAMESPACE_URL, PROJECT)
_GUID = re.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]")
"""What XML 1.0 cannot hold."""
_FIRST_PICTURE = 0x2400
"""Unicode has a visible sign for each of the 32 first control characters, in their order."""
_MARK = "⇄"
_LINE = re.compile("(?:[→←–] .*|–)")


def guid(identity: str) -> str:
    """The GUID itself, lower case and without braces; what is none gets one of its own, always the same."""
    if _GUID.fullmatch(identity):
        return identity
    try:
        return str(UUID(identity))
    except ValueError:
        return str(uuid5(_OURS, identity))


ROLE, SENDER, DATED, CASE_NUMBER = (guid(f"variable {name}") for name in ("role", "sender", "dated", "case number"))
"""GUIDs of the variables in which we tell of a document."""
NOT_PLACED = guid("set of what is not placed")
"""GUID of the set of those notes that are passages waiting to be placed: their text is the words of the passage."""
NOBODY = guid("user nobody")
"""GUID of the user to whom goes what nobody is known to have made: one of the tools fails where there is no user."""


def maker_of_link(link: str) -> str:
    """GUID of the note that tells who made a link and when, which a link itself has no place for; it says no more."""
    return guid(f"maker of link {link}")


def with_plain_line_ends(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n")


def as_in_a_file(note: str) -> str:
    """A note with the line ends of a text file, and without the mark that would be taken for one of byte order."""
    return with_plain_line_ends(note).lstrip("\ufeff")


def visible_in_xml(text: str) -> str:
    """The text with a sign for each character that XML cannot hold; as long as before."""
    return _FORBIDDEN.sub(_sign, text)


def count_forbidden(text: str) -> int:
    """Characters that get a sign."""
    return len(_FORBIDDEN.findall(text))


def addendum(heading: str, lines: Iterable[str]) -> str:
    """A paragraph in words, put after a note for those tools that show nothing but the note.

    Each line begins with an arrow or a dash and a space.
    """
    return "\n".join((f"{_MARK} {heading}", *lines))


def with_addenda(body: str, addenda: Sequence[str]) -> str:
    return "\n\n".join((body, *addenda) if body else addenda)


def without_addenda(text: str) -> str:
    """The note alone."""
    paragraphs = text.split(f"\n\n{_MARK} ")
    while len(paragraphs) > 1 and _is_addendum(paragraphs[-1]):
        paragraphs.pop()
    body = f"\n\n{_MARK} ".join(paragraphs)
    return "" if body.startswith(f"{_MARK} ") and _is_addendum(body) else body


def _is_addendum(paragraph: str) -> bool:
    """Whether only lines of an addendum stand below its heading."""
    lines = paragraph.split("\n")[1:]
    return bool(lines) and all(_LINE.fullmatch(line) for line in lines)


def _sign(found: re.Match[str]) -> str:
    code = ord(found.group())
    return chr(_FIRST_PICTURE + code) if code < 32 else "\ufffd"
