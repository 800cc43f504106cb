"""Which lines are headings: those that the file's outline names, else those set larger than the text."""

import ctypes
import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import pypdfium2.raw as pdfium

from motsvar.readers.pdf.pages import KeptLine, KeptPage

_MOST_ENTRIES = 5_000
_DEEPEST = 9
_LARGER = 1.14
"""Than the text: a heading is set at least so many times as large."""
_MOST_WORDS = 16
_MOST_SIZES = 4
"""Levels that are told by size."""
_LETTERS = re.compile(r"[^\W\d_]+")

Outline = dict[int, dict[str, int]]
"""For each page, from 0, the level of each heading by its letters alone."""


def outline_of(document: object) -> Outline:
    """The outline of a file. One that goes in circles is followed once."""
    outline: Outline = {}
    for title, page, level in _entries(document):
        words = letters_of(title)
        if words:
            outline.setdefault(page, {}).setdefault(words, level)
    return outline


def letters_of(text: str) -> str:
    """What a title has in common with its line, however both are spaced and numbered."""
    return "".join(_LETTERS.findall(text)).casefold()


@dataclass(frozen=True, slots=True)
class Looks:
    """By which looks the headings of a file are known."""

    sizes: Mapping[float, int]
    """The level of each size of type that only headings have."""
    bold: int
    """The level of lines in bold; 0 where it tells nothing."""


def looks_of(pages: Sequence[KeptPage], outline: Outline) -> Looks:
    """Headings are rare, and larger than the text; or bold, where the file has no outline and hardly any bold text."""
    letters: Counter[float] = Counter()
    bold = 0
    for page in pages:
        for line in page.lines:
            letters[line.style.size] += len(line.text)
            bold += len(line.text) * line.all_bold
    if not letters:
        return Looks({}, 0)
    body = max(letters, key=lambda size: letters[size])  # most_common loads a module, when none may be loaded
    rare = sum(letters.values()) / 10
    sizes = sorted((size for size, count in letters.items() if size >= _LARGER * body and count < rare), reverse=True)
    levels = {size: min(level, _MOST_SIZES) for level, size in enumerate(sizes, 1)}
    return Looks(levels, 0 if outline or bold > rare else 1 + max(levels.values(), default=0))


def level_of(line: KeptLine, below: KeptLine | None, named: Mapping[str, int], looks: Looks) -> int:
    """The level of a heading; 0 for any other line. ``below`` is the line after it on the page."""
    level = named.get(letters_of(line.text), 0) if named else 0
    if level:
        return level
    level = looks.sizes.get(line.style.size, 0)
    if not level and line.all_bold and line.opens and _stands_alone(line, below):
        level = looks.bold
    if level and (line.in_table or line.text.count(" ") >= _MOST_WORDS or not _LETTERS.search(line.text)):
        return 0
    return level


def _stands_alone(line: KeptLine, below: KeptLine | None) -> bool:
    """Whether a line in bold stands above text, and is no sentence."""
    over_text = below is not None and (below.opens or not below.all_bold)
    return over_text and line.text[-1] not in ".,;:" and line.text.count(" ") < _MOST_WORDS // 2


def _entries(document: object) -> Iterator[tuple[str, int, int]]:
    """Title, page from 0, level from 1."""
    waiting = [(pdfium.FPDFBookmark_GetFirstChild(document, None), 1)]
    seen = 0
    while waiting and seen < _MOST_ENTRIES:
        entry, level = waiting.pop()
        if not entry:
            continue
        seen += 1
        page = pdfium.FPDFDest_GetDestPageIndex(document, pdfium.FPDFBookmark_GetDest(document, entry))
        if page >= 0:
            yield _title(entry), page, level
        waiting.append((pdfium.FPDFBookmark_GetNextSibling(document, entry), level))
        if level < _DEEPEST:
            waiting.append((pdfium.FPDFBookmark_GetFirstChild(document, entry), level + 1))


def _title(entry: object) -> str:
    length = min(4096, pdfium.FPDFBookmark_GetTitle(entry, None, 0))
    buffer = ctypes.create_string_buffer(length)
    pdfium.FPDFBookmark_GetTitle(entry, buffer, length)
    return buffer.raw[: max(0, length - 2)].decode("utf-16-le", "replace")
