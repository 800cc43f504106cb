"""The letters of a page become words with places.

PDFium is asked for the text of a page at once and for the places of a word's first and last letter only: a call for
each letter would take most of the time that a long document needs.
"""

import ctypes
import math
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

import pypdfium2.raw as pdfium

from motsvar.readers.pdf.notes import with_marks
from motsvar.readers.pdf.opening import Page, Sides
from motsvar.readers.pdf.raised import Raised
from motsvar.readers.pdf.words import DIVIDED, RAISED, Style, Word, word_at

_HYPHEN = "\x02"
"""What PDFium tells of a hyphen at which a word is divided, when asked for a single letter."""
_LINE = re.compile("[^\r\n\ufffe]*\ufffe|[^\r\n\ufffe]+")
_WORD = re.compile("[^ \t\r\n\ufffe]+\ufffe?|\ufffe")
_STRANGE = re.compile("[\ufffd\ue000-\uf8ff]")
"""No text holds them: the file does not tell, or tells wrongly, which letters they are."""
_BOLD = re.compile(rb"bold|black|heavy|demi", re.IGNORECASE)
_NO_CONTROLS = dict.fromkeys(map(ord, "\v\f\x85\u2028\u2029"), " ") | dict.fromkeys(
    (*range(9), *range(14, 32), 127, ord(RAISED)), "\ufffd"
)
_FORCE_BOLD = 1 << 18
_UNSEEN = (pdfium.FPDF_TEXTRENDERMODE_INVISIBLE, pdfium.FPDF_TEXTRENDERMODE_CLIP)
_PALE = 235
"""Of 255, of each colour."""
_LAYER = "OC\0".encode("utf-16-le")
"""The name of the mark of a layer, optional content (ISO 32000-1, 8.11)."""
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
        words = with_marks(list(_words(text_page, text, page)))
    finally:
        pdfium.FPDFText_ClosePage(text_page)
    inside = [
        word
        for word in words
        if word.right > 0 and word.left < page.width and word.bottom > 0 and word.top < page.height
    ]
    return PageText(inside, len("".join(text.split())), len(_STRANGE.findall(text)), len(words) - len(inside))


def _letters(text_page: object, count: int) -> str:
    """One character for each letter that PDFium counts; spaces for what would end a line of the text,
    and � for other controls."""
    buffer = (ctypes.c_ushort * (2 * count + 2))()
    written = pdfium.FPDFText_GetText(text_page, 0, count, buffer)
    if written == count + 1:
        text = ctypes.string_at(buffer, 2 * count).decode("utf-16-le", "replace")
        if len(text) == count:
            return text.translate(_NO_CONTROLS)
    tell = pdfium.FPDFText_GetUnicode
    return "".join([_character(tell(text_page, at)) for at in range(count)]).translate(_NO_CONTROLS)


def _character(code: int) -> str:
    if code == ord(_HYPHEN):
        return DIVIDED
    return chr(code) if 0 < code <= 0x10FFFF else "\ufffd"


def _words(text_page: object, text: str, page: Page) -> Iterator[Word]:
    raised = Raised(text_page, text, page)
    for line in _LINE.finditer(text):
        found = [word for word in _WORD.finditer(text, line.start(), line.end()) if not word[0].isspace()]
        if not found:
            continue
        style = _style(text_page, raised.passed_over(found[0].start(), line.end()), page)
        place = _placing(text_page, style, page)
        for word in found:
            box = place(word.start(), word.end() - 1)
            if box is None:
                continue
            shown = raised.shown_in(word, line.end()) if style.angle == page.turned else word[0]
            if shown[0] == RAISED and (end := place(word.end() - 1, word.end() - 1)):
                box = (box[0], end[1], box[2], end[3])
            yield word_at(shown, *box, style)


def _placing(text_page: object, style: Style, page: Page) -> Callable[[int, int], Sides | None]:
    """How to find where a word stands, by its first and last letter. Where it stands upright, how high it is is told
    by the size of its type: the letters themselves differ."""
    rect, x, y = pdfium.FS_RECTF(), ctypes.c_double(), ctypes.c_double()
    to_rect, to_x, to_y = ctypes.byref(rect), ctypes.byref(x), ctypes.byref(y)
    box_of, origin_of, shown = pdfium.FPDFText_GetLooseCharBox, pdfium.FPDFText_GetCharOrigin, page.shown
    above, below = (part * style.size / page.scale for part in (_ABOVE, _BELOW))

    def upright(first: int, last: int) -> Sides | None:
        if not (box_of(text_page, last, to_rect) and origin_of(text_page, first, to_x, to_y)):
            return None
        base = y.value
        return shown(min(x.value, rect.left), base - below, rect.right, base + above)

    def turned(first: int, last: int) -> Sides | None:
        if not box_of(text_page, first, to_rect):
            return None
        left, low, right, high = rect.left, rect.bottom, rect.right, rect.top
        if last > first and box_of(text_page, last, to_rect):
            left, right = min(left, rect.left), max(right, rect.right)
            low, high = min(low, rect.bottom), max(high, rect.top)
        return shown(left, low, right, high)

    return upright if style.angle == page.turned else turned


def _style(text_page: object, at: int, page: Page) -> Style:
    angle = math.degrees(max(0.0, pdfium.FPDFText_GetCharAngle(text_page, at)))
    name = ctypes.create_string_buffer(_NAME)
    flags = ctypes.c_int()
    pdfium.FPDFText_GetFontInfo(text_page, at, name, _NAME, ctypes.byref(flags))
    bold = bool(_BOLD.search(name.value)) or bool(flags.value & _FORCE_BOLD)
    matrix = pdfium.FS_MATRIX()
    pdfium.FPDFText_GetMatrix(text_page, at, ctypes.byref(matrix))
    size = pdfium.FPDFText_GetFontSize(text_page, at) * math.hypot(matrix.c, matrix.d) * page.scale
    thing = pdfium.FPDFText_GetTextObject(text_page, at)
    unseen = pdfium.FPDFTextObj_GetTextRenderMode(thing) in _UNSEEN
    hidden = _is_pale(thing) or _is_in_layer(thing)
    return Style(round(max(1.0, size), 1), bold, unseen, hidden, round(page.turned + angle) % 360)


def _is_pale(thing: object) -> bool:
    red, green, blue, alpha = (ctypes.c_uint() for _ in range(4))
    if not pdfium.FPDFPageObj_GetFillColor(thing, red, green, blue, alpha):
        return False
    return min(red.value, green.value, blue.value) > _PALE or alpha.value < 255 - _PALE


def _is_in_layer(thing: object) -> bool:
    name = (ctypes.c_ushort * 3)()
    length = ctypes.c_ulong()
    for at in range(pdfium.FPDFPageObj_CountMarks(thing)):
        mark = pdfium.FPDFPageObj_GetMark(thing, at)
        found = pdfium.FPDFPageObjMark_GetName(mark, name, ctypes.sizeof(name), ctypes.byref(length))
        if found and bytes(name) == _LAYER:
            return True
    return False
