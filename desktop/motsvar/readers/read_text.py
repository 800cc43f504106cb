"""What a reader gives back, and the bounds it keeps."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from motsvar.core.document import Heading, normalised
from motsvar.core.errors import NoText, UnreadableDocument
from motsvar.core.page_layout import Box, PageLayout
from motsvar.core.progress import Progress, silent

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
    """As decided, for formats that leave it open; else empty."""
    skipped: tuple[str, ...] = ()
    """Sentences on what was not read or was replaced, for the user."""
    headings: tuple[Heading, ...] = ()
    """Those that the file declares, in order."""
    remarks: tuple[str, ...] = ()
    """Sentences on how it was read, where no words of the text are missing."""
    layout: PageLayout | None = None
    """Where the words stand on the pages, for formats whose pages can be shown."""

    @property
    def told(self) -> tuple[str, ...]:
        """All sentences for the user, the gravest first."""
        return (*self.skipped, *self.remarks)


@dataclass(frozen=True, slots=True)
class RecognisedWord:
    """A word that was recognised in a picture."""

    words: str
    box: Box
    """On the picture."""
    confidence: int
    """Per cent."""
    between: str
    """What comes between it and the next word: a space, a line end, or two where a paragraph ends."""


class Recognise(Protocol):
    """Reads the words in a picture."""

    def __call__(self, picture: bytes) -> Sequence[RecognisedWord]:
        """The words of one image file (PNM, PNG, JPEG or TIFF), in the order of reading.

        Raises ``UnreadableDocument``."""


@dataclass(frozen=True, slots=True)
class Asked:
    """How a file is to be read, where there is a choice."""

    encoding: str = ""
    """Of a text whose encoding the user has decided; empty where it is to be found."""
    anew: bool = False
    """Recognise the words of every page in its picture, also where the file holds a text of it."""


NOTHING_ASKED = Asked()


@dataclass(frozen=True, slots=True)
class Manner:
    """What a reader is given beside the file."""

    asked: Asked = NOTHING_ASKED
    recognise: Recognise | None = None
    """None where the machine has no program for it."""
    progress: Progress = silent
    """Told at every page or so: a reader that is silent for long is taken to hang. May raise ``Cancelled``."""


USUAL = Manner()


@dataclass(frozen=True, slots=True)
class PageImage:
    """A page as a picture: rows of ``width`` pixels of three bytes, red, green, blue, without gaps."""

    width: int
    height: int
    pixels: bytes


def no_recogniser(name: str) -> UnreadableDocument:
    """The error of a file whose words have to be recognised, where the machine has no program for it."""
    return UnreadableDocument(
        f"The words of {name} have to be recognised in pictures, and no program that does so was found.",
        "Install Tesseract with its Swedish language data: on Debian and Ubuntu the packages tesseract-ocr and "
        "tesseract-ocr-swe, on macOS tesseract and tesseract-lang of Homebrew, on Windows the installer of UB Mannheim "
        "with Swedish ticked.",
    )


def too_long(length: int) -> UnreadableDocument:
    """The error of a text of so many code points, or more."""
    return UnreadableDocument(
        f"The file holds {length:,} characters; at most {MAX_CHARACTERS:,} can be read.", "Split it into smaller files."
    )


def paged(text: str, encoding: str, skipped: tuple[str, ...] = ()) -> ReadText:
    """The text in its canonical form; each form feed becomes a line end that starts a page.

    Raises ``UnreadableDocument`` when the text is empty or longer than ``MAX_CHARACTERS``.
    """
    if len(text) > MAX_CHARACTERS:
        raise too_long(len(text))
    text, starts = with_pages(text)
    if not text:
        raise NoText("Choose a file with text in it.")
    return ReadText(text, starts, encoding, skipped)


def with_pages(text: str) -> tuple[str, tuple[int, ...]]:
    """Its canonical form with a line end for each form feed, and where pages begin. Form feeds move no offset."""
    text = normalised(text)
    starts = [0]
    at = text.find("\f")
    while at >= 0:
        if at + 1 < len(text):
            starts.append(at + 1)
        at = text.find("\f", at + 1)
    return text.replace("\f", "\n"), tuple(starts)


def nulls_told(text: str) -> tuple[str, ...]:
    """A sentence on the null characters of a text as it was, which its canonical form shows with a sign; or none."""
    nulls = text.count("\0")
    if not nulls:
        return ()
    return ("1 null character is shown as �." if nulls == 1 else f"{nulls:,} null characters are shown as �.",)
