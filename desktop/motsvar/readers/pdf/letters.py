"""The letters of a page become words with places.

PDFium is asked for the text of a page at once and for the places of a word's first and last letter only: a call for
each letter would take most of the time that a long document needs.
"""

import ctypes
import math
import re
from collections.abc import Iterator
from dataclasses import dataclass

import pypdfium2.raw as pdfium

from motsvar.readers.pdf.opening import Page
from motsvar.readers.pdf.words import DIVIDED, Style, Word, word_at

_HYPHEN = "\x02"
"""What PDFium tells of a hyphen at which a word is divided, when asked for a single letter."""
_LINE = re.compile("[^\r\n\ufffe]*\ufffe|[^\r\n\ufffe]+")
_WORD = re.compile("[^ \t\r\n\ufffe]+\ufffe?|\ufffe")
_BOLD = re.compile(rb"bold|black|heavy|demi", re.IGNORECASE)
_NO_LINE_ENDS = dict.fromkeys(map(ord, "\v\f\x85\u2028\u2029"), " ")
_FORCE_BOLD = 1 << 18
_ABOVE, _BELOW = 0.8, 0.22
"""Of the size of type: how far letters reach from the line that they stand on."""
_NAME = 128


@dataclass(frozen=True, slots=True)
class PageText:
    """What stands on a page as text."""

    words: list[Word]
    """In the order of the file."""
    letters: int
    """Without white space."""
    unmapped: int
    """Letters of which the file does not tell what they are."""
    outside: int
    """Words that stand beyond the edges of the page; they are not among ``words``."""


def text_of(page: Page) -> PageText:
    """The text of an open page."""
    text_page = pdfium.FPDFText_LoadPage(page.handle)
    if not text_page:
        return PageText([], 0, 0, 0)
    try:
        count = pdfium.FPDFText_CountChars(text_page)
        if count <= 0:
            return PageText([], 0, 0, 0)
        text = _letters(text_page, count)
        words = list(_words(text_page, text, page))
    finally:
        pdfium.FPDFText_ClosePage(text_page)
    inside = [
        word
        for word in words
        if word.right > 0 and word.left < page.width and word.bottom > 0 and word.top < page.height
    ]
    return PageText(inside, len("".join(text.split())), _strange(text), len(words) - len(inside))


def _letters(text_page: object, count: int) -> str:
    """One character for each letter that PDFium counts; spaces for what would end a line of the text."""
    buffer = (ctypes.c_ushort * (2 * count + 2))()
    written = pdfium.FPDFText_GetText(text_page, 0, count, buffer)
    if written == count + 1:
        text = ctypes.string_at(buffer, 2 * count).decode("utf-16-le", "replace")
        if len(text) == count:
            return text.translate(_NO_LINE_ENDS)
    tell = pdfium.FPDFText_GetUnicode
    return "".join([_character(tell(text_page, at)) for at in range(count)]).translate(_NO_LINE_ENDS)


def _character(code: int) -> str:
    if code == ord(_HYPHEN):
        return DIVIDED
    return chr(code) if 0 < code <= 0x10FFFF else "\ufffd"


def _words(text_page: object, text: str, page: Page) -> Iterator[Word]:
    for line in _LINE.finditer(text):
        style = None
        for found in _WORD.finditer(text, line.start(), line.end()):
            if not found[0].strip():
                continue
            if style is None:
                style = _style(text_page, found.start(), page)
            box = _place(text_page, found.start(), found.end() - 1, style, page)
            if box is not None:
                yield word_at(found[0], *box, style)


def _place(
    text_page: object, first: int, last: int, style: Style, page: Page
) -> tuple[float, float, float, float] | None:
    """Where a word stands. How high a word is, is told by the size of its type: the letters themselves differ."""
    rect = pdfium.FS_RECTF()
    if not pdfium.FPDFText_GetLooseCharBox(text_page, last, ctypes.byref(rect)):
        return None
    left, low, right, high = rect.left, rect.bottom, rect.right, rect.top
    x, y = ctypes.c_double(), ctypes.c_double()
    if style.angle == page.turned and pdfium.FPDFText_GetCharOrigin(text_page, first, x, y):
        size = style.size / page.scale
        return page.shown(min(x.value, left), y.value - _BELOW * size, right, y.value + _ABOVE * size)
    if last > first and pdfium.FPDFText_GetLooseCharBox(text_page, first, ctypes.byref(rect)):
        left, right = min(left, rect.left), max(right, rect.right)
        low, high = min(low, rect.bottom), max(high, rect.top)
    return page.shown(left, low, right, high)


def _style(text_page: object, at: int, page: Page) -> Style:
    angle = math.degrees(max(0.0, pdfium.FPDFText_GetCharAngle(text_page, at)))
    name = ctypes.create_string_buffer(_NAME)
    flags = ctypes.c_int()
    pdfium.FPDFText_GetFontInfo(text_page, at, name, _NAME, ctypes.byref(flags))
    bold = bool(_BOLD.search(name.value)) or bool(flags.value & _FORCE_BOLD)
    matrix = pdfium.FS_MATRIX()
    pdfium.FPDFText_GetMatrix(text_page, at, ctypes.byref(matrix))
    size = pdfium.FPDFText_GetFontSize(text_page, at) * math.hypot(matrix.c, matrix.d) * page.scale
    return Style(round(max(1.0, size), 1), bold, round(page.turned + angle) % 360)


def _strange(text: str) -> int:
    """Characters that no text holds: the file does not tell, or tells wrongly, which letters they are."""
    if text.isascii() and text.isprintable():
        return 0
    return sum(
        character == "\ufffd" or "\ue000" <= character <= "\uf8ff" or (character < " " and character not in "\t\r\n")
        for character in text
    )
