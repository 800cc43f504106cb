"""Files that are no text: known by their first bytes, or by what text never holds."""

import re
from dataclasses import dataclass
from pathlib import PurePath

from motsvar.core.errors import UnreadableDocument
from motsvar.readers.office import packed


@dataclass(frozen=True, slots=True)
class Format:
    """A format that is known by its first bytes, and what the user can do instead."""

    magic: bytes
    name: str
    hint: str


_SAVE_AS_TEXT = "Save it as plain text (.txt) in the program that made it, and open that."
_SAVE_ANEW = "Save it as .docx or plain text (.txt) in the program that made it, and open that."
_UNPROTECT = "Open it in Word, and save it as .docx without a password."
_EXPORT_ANEW = "Export the work anew in the program that it was done in."
_NO_TEXT = "Choose a text file."

_PDF = b"%PDF-"
_ZIP = Format(packed.MAGIC, "a ZIP archive", packed.UNPACK)
_OLD = Format(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an older Word, Excel or Outlook file", _SAVE_ANEW)

_FORMATS = (
    _ZIP,
    _OLD,
    Format(b"SQLite format 3\0", "a database", "If it is a case of this program, open it with Case, Open."),
    Format(b"\x1f\x8b\x08", "a compressed file", packed.UNPACK),
    Format(b"7z\xbc\xaf\x27\x1c", "a compressed file", packed.UNPACK),
    Format(b"Rar!\x1a\x07", "a compressed file", packed.UNPACK),
    Format(b"\x7fELF", "a program", _NO_TEXT),
)

# What is inside a ZIP archive is told by the file's name: nothing is unpacked.
_IN_ZIP = {
    ".xlsx": "an Excel workbook",
    ".pptx": "a PowerPoint presentation",
    ".epub": "an e-book",
}

_OF_PEERS = {
    ".qdpx": "REFI-QDA",
    ".qda": "QualCoder",
    ".sqlite3": "Taguette",
}
"""What is called so and is it, other readers read."""

_BLANK = b" \t\r\n\xef\xbb\xbf"
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


_PICTURES = (b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff", b"GIF87a", b"GIF89a", b"II*\0", b"MM\0*", b"II+\0", b"MM\0+")
_HEADERS_OF_BMP = frozenset({12, 40, 52, 56, 64, 108, 124})
"""Bytes that its second header has, by version."""


def is_picture(head: bytes) -> bool:
    """True when the first bytes are those of PNG, JPEG, GIF, TIFF, WebP or BMP."""
    if head.startswith(b"BM"):  # as a text may, which never has the zeros after it
        return head[6:10] == bytes(4) and int.from_bytes(head[14:18], "little") in _HEADERS_OF_BMP
    return head.startswith(_PICTURES) or (head[:4] == b"RIFF" and head[8:12] == b"WEBP")


def refuse_foreign(name: str, head: bytes) -> None:
    """Raises ``UnreadableDocument`` when the first bytes are those of a format that this version does not read."""
    suffix = PurePath(name).suffix.lower()
    start = head.lstrip(_BLANK)
    if suffix in (".mht", ".mhtml"):
        raise UnreadableDocument(
            f"{name} is a web archive, which this version does not read.",
            "Open it in a browser and save it as a web page (.html).",
        )
    if packed.is_document(suffix, head):
        return
    if start.startswith(_OLD.magic) and suffix in packed.WORD_SUFFIXES:  # so Word keeps what it encrypts
        raise UnreadableDocument(f"{name} is protected by a password, or an older Word file.", _UNPROTECT)
    for form in _FORMATS:
        if start.startswith(form.magic):
            inside = _IN_ZIP.get(suffix) if form is _ZIP else None
            what, hint = (inside, _SAVE_AS_TEXT) if inside else (form.name, form.hint)
            raise UnreadableDocument(f"{name} is {what}, which this version does not read.", hint)
    if tool := _OF_PEERS.get(suffix):
        raise UnreadableDocument(f"{name} is no project of {tool}, though it is called one.", _EXPORT_ANEW)


def is_pdf(head: bytes) -> bool:
    """True when the first bytes are those of a PDF document. A little may stand before it, but no text."""
    at = head[:1024].find(_PDF)
    return at >= 0 and (not head[:at].strip(_BLANK) or is_binary(head) or b"\nobj" in head or b" obj" in head)


def is_rtf(head: bytes) -> bool:
    """Whether the first bytes are those of Rich Text Format."""
    return head[:64].lstrip(_BLANK).startswith(b"{\\rtf")


def is_html(head: bytes) -> bool:
    """Whether the first bytes are those of a web page: it begins as one, or a tag of one is closed in it."""
    start = head.replace(b"\0", b"").lstrip(b" \t\r\n\f\xef\xbb\xbf\xff\xfe")
    return _PAGE.match(start) is not None or (_CLOSED.search(start) is not None and not is_rtf(head))


def is_binary(data: bytes) -> bool:
    """True when more than one byte in fifty is a control character, as in no text of one byte a character or UTF-8."""
    controls = len(data) - len(data.translate(None, _CONTROLS))
    return controls == len(data) or (controls > _FEW and controls * 50 > len(data))
