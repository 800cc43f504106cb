"""Pages of values onto a canvas of reportlab: head and foot, words, lines, ways and bookmarks."""

from collections.abc import Container, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import BinaryIO

from reportlab import rl_config
from reportlab.pdfgen.canvas import Canvas

from motsvar.core.progress import Progress
from motsvar.exports.pdf.breaking import width_of
from motsvar.exports.pdf.faces import face
from motsvar.exports.pdf.operators import operators
from motsvar.exports.pdf.values import (
    BOTTOM,
    HEIGHT,
    INNER,
    LEFT,
    QUIET,
    RULE,
    TOP,
    WIDTH,
    Bookmark,
    Look,
    Page,
    Rule,
    Text,
)
from motsvar.wording import Wording

LAID_OUT = 0.6
"""Of the progress, when pages are laid out."""
_SMALL = Look(size=7, ink=QUIET)


@dataclass(frozen=True, slots=True)
class About:
    """What the file tells of itself."""

    title: str
    program: str
    written: str
    """ISO 8601 in UTC; the only moment in the file, so that the same report is the same bytes."""


def paint(
    pages: Sequence[Page], outline: Sequence[Bookmark], file: BinaryIO, about: About, words: Wording, progress: Progress
) -> None:
    rl_config.useA85 = 0  # plain bytes: a fifth smaller, and text that is four times as fast to write
    canvas = Canvas(
        file,
        (WIDTH, HEIGHT),
        pageCompression=1,
        pdfVersion=(1, 7),
        invariant=1,
        lang=words.language,
        initialFontName=face().fontName,  # its own would be named in the file without being embedded
    )
    canvas.setTitle(about.title)
    canvas.setAuthor("")
    canvas.setSubject(words("Report of a case"))
    canvas.setCreator(about.program)
    canvas.setDateFormatter(lambda *_moment: _date(about.written))
    canvas.setViewerPreference("DisplayDocTitle", "true")
    canvas.showOutline()
    where = {name: number for number, page in enumerate(pages, 1) for name in page.anchors}
    wanted = {way.target for page in pages for way in page.ways} | {one.anchor for one in outline}
    for number, page in enumerate(pages, 1):
        progress(LAID_OUT + (1 - LAID_OUT) * number / len(pages), "Writing the report")
        foot = words("page {0} of {1}").format(words.number(number), words.number(len(pages)))
        _frame(page, about.title if number > 1 else "", foot)
        _page_numbers(page, where, words)
        _page(canvas, page, wanted, where)
        canvas.showPage()
    for one in outline:
        if one.anchor in where:
            canvas.addOutlineEntry(one.title, one.anchor, one.level, closed=True)
    canvas.save()


def _date(written: str) -> str:
    try:
        return datetime.fromisoformat(written).strftime("D:%Y%m%d%H%M%S+00'00'")
    except ValueError:
        return "D:20000101000000+00'00'"


def _frame(page: Page, head: str, foot: str) -> None:
    """The head of a page, and its number at the foot."""
    if head:
        base = TOP - 24
        section = _shortened(page.section, INNER * 0.45)
        beside = width_of(section, _SMALL.size)
        page.texts.append(Text(LEFT, base, _shortened(head, INNER - beside - 20), _SMALL))
        page.texts.append(Text(LEFT + INNER - beside, base, section, _SMALL))
        page.rules.append(Rule(LEFT, base + 6, LEFT + INNER, base + 6, RULE, 0.4))
    x = LEFT + INNER - width_of(foot, _SMALL.size)
    page.texts.append(Text(x, HEIGHT - BOTTOM + 26, foot, _SMALL))


def _page_numbers(page: Page, where: Mapping[str, int], words: Wording) -> None:
    for one in page.numbers:
        if one.target in where:
            said = words.number(where[one.target])
            page.texts.append(Text(one.x - width_of(said, one.look.size, one.look.bold), one.y, said, one.look))


def _shortened(words: str, width: float) -> str:
    words = " ".join(words[:400].split())
    if width_of(words, _SMALL.size) <= width:
        return words
    while words and width_of(words + "…", _SMALL.size) > width:
        words = words[:-1]
    return words + "…"


def _page(canvas: Canvas, page: Page, wanted: Container[str], there: Container[str]) -> None:
    canvas.addLiteral(operators(page, canvas._doc))  # noqa: SLF001 - faces ask for it, and there is no other way to it
    for anchor, y in page.anchors.items():
        if anchor in wanted:
            canvas.bookmarkHorizontalAbsolute(anchor, HEIGHT - y + 8)
    for way in page.ways:
        if way.target in there:
            corners = (way.x, HEIGHT - way.y - way.height, way.x + way.width, HEIGHT - way.y)
            canvas.linkAbsolute("", way.target, corners, Border="[0 0 0]")
