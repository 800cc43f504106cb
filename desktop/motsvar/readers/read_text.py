"""What a reader gives back, and the bounds it keeps."""

from dataclasses import dataclass

from motsvar.core.document import normalised
from motsvar.core.errors import UnreadableDocument

MAX_BYTES = 200_000_000
"""Largest file that is opened, in bytes."""

MAX_CHARACTERS = 50_000_000
"""Longest text, in code points."""


@dataclass(frozen=True, slots=True)
class ReadText:
    """A text as read: ``normalised``, with the pages found and what was not read."""

    text: str
    page_starts: tuple[int, ...]
    """Offset of the first character of each page, from 0 and rising; ``(0,)`` when there are no pages."""
    encoding: str
    skipped: tuple[str, ...] = ()
    """Sentences on what was not read or was replaced, for the user."""


def paged(text: str, encoding: str, skipped: tuple[str, ...] = ()) -> ReadText:
    """The text in its canonical form; each form feed becomes a line end that starts a page.

    Raises ``UnreadableDocument`` when the text is empty or longer than ``MAX_CHARACTERS``.
    """
    if len(text) > MAX_CHARACTERS:
        raise UnreadableDocument(
            f"The file holds {len(text):,} characters; at most {MAX_CHARACTERS:,} can be read.",
            "Split it into smaller files.",
        )
    text = normalised(text)
    if not text:
        raise UnreadableDocument("The file is empty.", "Choose a file with text in it.")
    starts = [0]
    at = text.find("\f")
    while at >= 0:
        if at + 1 < len(text):
            starts.append(at + 1)
        at = text.find("\f", at + 1)
    return ReadText(text.replace("\f", "\n"), tuple(starts), encoding, skipped)
