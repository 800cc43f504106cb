"""Files that are no text: known by their first bytes, or by what text never holds."""

from dataclasses import dataclass
from pathlib import PurePath

from motsvar.core.errors import UnreadableDocument


@dataclass(frozen=True, slots=True)
class Format:
    """A format that is known by its first bytes, and what the user can do instead."""

    magic: bytes
    name: str
    hint: str


_SAVE_AS_TEXT = "Save it as plain text (.txt) in the program that made it, and open that."
_NO_TEXT = "Choose a text file."

_PDF = b"%PDF-"
_BLANK = b" \t\r\n\xef\xbb\xbf"

_ZIP = Format(b"PK\x03\x04", "a ZIP archive", "Unpack it and choose the text file inside.")

_FORMATS = (
    _ZIP,
    Format(b"{\\rtf", "an RTF document", _SAVE_AS_TEXT),
    Format(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an older Word, Excel or Outlook file", _SAVE_AS_TEXT),
    Format(b"SQLite format 3\0", "a database", "If it is a case of this program, open it with Case, Open."),
    Format(b"\x89PNG\r\n\x1a\n", "an image", _NO_TEXT),
    Format(b"\xff\xd8\xff", "an image", _NO_TEXT),
    Format(b"GIF87a", "an image", _NO_TEXT),
    Format(b"GIF89a", "an image", _NO_TEXT),
    Format(b"II*\0", "an image", _NO_TEXT),
    Format(b"MM\0*", "an image", _NO_TEXT),
    Format(b"\x1f\x8b\x08", "a compressed file", "Unpack it and choose the text file inside."),
    Format(b"7z\xbc\xaf\x27\x1c", "a compressed file", "Unpack it and choose the text file inside."),
    Format(b"Rar!\x1a\x07", "a compressed file", "Unpack it and choose the text file inside."),
    Format(b"\x7fELF", "a program", _NO_TEXT),
)

# What is inside a ZIP archive is told by the file's name: nothing is unpacked.
_IN_ZIP = {
    ".docx": "a Word document",
    ".odt": "an OpenDocument text",
    ".xlsx": "an Excel workbook",
    ".pptx": "a PowerPoint presentation",
    ".epub": "an e-book",
}

_CONTROLS = bytes(set(range(32)) - set(b"\t\n\v\f\r\x1a\x1b") | {127})
_FEW = 3
"""Control characters that any text may hold."""


def refuse_foreign(name: str, head: bytes) -> None:
    """Raises ``UnreadableDocument`` when the first bytes are those of a format that this version does not read."""
    suffix = PurePath(name).suffix.lower()
    start = head.lstrip(_BLANK)
    for form in _FORMATS:
        if start.startswith(form.magic):
            inside = _IN_ZIP.get(suffix) if form is _ZIP else None
            what, hint = (inside, _SAVE_AS_TEXT) if inside else (form.name, form.hint)
            raise UnreadableDocument(f"{name} is {what}, which this version does not read.", hint)


def is_pdf(head: bytes) -> bool:
    """True when the first bytes are those of a PDF document. A little may stand before it, but no text."""
    at = head[:1024].find(_PDF)
    return at >= 0 and (not head[:at].strip(_BLANK) or is_binary(head) or b"\nobj" in head or b" obj" in head)


def is_binary(data: bytes) -> bool:
    """True when more than one byte in fifty is a control character, as in no text of one byte a character or UTF-8."""
    controls = len(data) - len(data.translate(None, _CONTROLS))
    return controls == len(data) or (controls > _FEW and controls * 50 > len(data))
