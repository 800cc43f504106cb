"""Files that are no text: known by their first bytes, or by what text never holds."""

import re
from dataclasses import dataclass
from pathlib import PurePath

from motsvar.core.errors import UnreadableDocument


@dataclass(frozen=True, slots=True)
class Format:
    """A format that is known by its first bytes, and what the user can do instead."""

    magic: bytes
    name: str
    hint: str


_COPY_TEXT = "Copy its text into a plain text file (.txt) and open that."
_SAVE_AS_TEXT = "Save it as plain text (.txt) in the program that made it, and open that."
_NO_TEXT = "Choose a text file."

_PDF = Format(b"%PDF-", "a PDF document", _COPY_TEXT)
_ZIP = Format(b"PK\x03\x04", "a ZIP archive", "Unpack it and choose the text file inside.")

_FORMATS = (
    _PDF,
    _ZIP,
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

_BEFORE = b" \t\r\n\xef\xbb\xbf"
"""What may stand before the first bytes of a format."""
_PAGE = re.compile(
    rb"<(?:!doctype\s+html|html|head|body|title|meta|script|style|iframe|h1|div|font|table|a|b|br|p|!--)[\s/>-]"
    rb"|<\?xml\s(?s:.{0,2000})<html[\s>]",
    re.IGNORECASE,
)
"""As in WHATWG MIME Sniffing ("Identifying a resource with an unknown MIME type"), with XHTML."""
_CLOSED = re.compile(
    rb"</(?:a|b|body|div|em|font|h[1-6]|head|html|i|li|ol|p|span|strong|table|td|tr|ul)\s*>", re.IGNORECASE
)
_CONTROLS = bytes(set(range(32)) - set(b"\t\n\v\f\r\x1a\x1b") | {127})
_FEW = 3
"""Control characters that any text may hold."""


def refuse_foreign(name: str, head: bytes) -> None:
    """Raises ``UnreadableDocument`` when the first bytes are those of a format that this version does not read."""
    suffix = PurePath(name).suffix.lower()
    start = head.lstrip(_BEFORE)
    if suffix in (".mht", ".mhtml"):
        raise UnreadableDocument(
            f"{name} is a web archive, which this version does not read.",
            "Open it in a browser and save it as a web page (.html).",
        )
    if suffix == ".pdf" and _PDF.magic in head[:1024]:  # readers of PDF let anything stand before it
        start = _PDF.magic
    for form in _FORMATS:
        if start.startswith(form.magic):
            inside = _IN_ZIP.get(suffix) if form is _ZIP else None
            what, hint = (inside, _SAVE_AS_TEXT) if inside else (form.name, form.hint)
            raise UnreadableDocument(f"{name} is {what}, which this version does not read.", hint)


def is_rtf(head: bytes) -> bool:
    """Whether the first bytes are those of Rich Text Format."""
    return head[:64].lstrip(_BEFORE).startswith(b"{\\rtf")


def is_html(head: bytes) -> bool:
    """Whether the first bytes are those of a web page: it begins as one, or a tag of one is closed in it."""
    start = head.replace(b"\0", b"").lstrip(b" \t\r\n\f\xef\xbb\xbf\xff\xfe")
    return _PAGE.match(start) is not None or (_CLOSED.search(start) is not None and not is_rtf(head))


def is_binary(data: bytes) -> bool:
    """True when more than one byte in fifty is a control character, as in no text of one byte a character or UTF-8."""
    controls = len(data) - len(data.translate(None, _CONTROLS))
    return controls == len(data) or (controls > _FEW and controls * 50 > len(data))
