"""A report as one PDF: A4, text that can be selected and searched, bookmarks, nothing that leads out or runs.

There is no tagged structure: a screen reader reads the words in their order, and knows no tables or headings.
"""

from collections.abc import Iterator
from typing import BinaryIO

from motsvar.core.progress import Progress, silent
from motsvar.exports.case_content import CaseContent
from motsvar.exports.options import USUAL, ExportOptions, Part
from motsvar.exports.pdf import parts
from motsvar.exports.pdf.faces import face
from motsvar.exports.pdf.flow import BEGINNING, Flow
from motsvar.exports.pdf.looks import HEADING, SMALL, SUBHEADING
from motsvar.exports.pdf.method import put_checking, put_left_out, put_method
from motsvar.exports.pdf.painting import LAID_OUT, About, paint
from motsvar.exports.pdf.passages import put_annotations, put_notes
from motsvar.exports.pdf.summary import put_contents, put_summary, put_title
from motsvar.exports.pdf.texts import put_texts
from motsvar.exports.pdf.values import INNER, ROOM, Page, Piece
from motsvar.exports.reporting.not_carried import not_carried
from motsvar.exports.reporting.sections import Section, sections
from motsvar.exports.reporting.values import ReportView
from motsvar.exports.reporting.view import report_view
from motsvar.exports.written import Count, Written

_VIEWED = 0.2
"""Of the progress, when the words of the report are there."""
_TITLE = 200
"""Letters of a name that stand among the bookmarks."""


def write(content: CaseContent, file: BinaryIO, options: ExportOptions = USUAL, progress: Progress = silent) -> Written:
    """The parts chosen, the summary first and the method last; the same content gives the same bytes.

    :raises Cancelled: what ``progress`` raises.
    """
    lost = tuple(not_carried(content))
    view = report_view(content, options, lost, lambda part, phrase: progress(_VIEWED * part, phrase))
    flow = Flow(progress, _VIEWED)
    put_title(flow, view)
    listed = sections(view)
    if listed[0].id != Part.SUMMARY:
        put_contents(flow, listed, view.words)
    for section in listed:
        _begin(flow, section)
        _put(flow, view, section)
    pictureless = tuple(_without_pictures(flow.pages))
    put_left_out(flow, (*view.not_carried, *map(view.words, pictureless)), view.words)
    put_checking(flow, view.words)
    about = About(view.title, content.program, content.written)
    paint(flow.pages, flow.outline, file, about, view.words, progress)
    return Written(
        (
            Count("documents", len(content.documents)),
            Count("passages", len(view.annotations)),
            Count("rows", len(view.pair.rows) if view.pair else 0),
        ),
        (*lost, *pictureless),
    )


def _begin(flow: Flow, section: Section) -> None:
    """The texts and the method begin a page of their own; a heading stands with some of what follows it."""
    if section.id in (Part.TEXTS, "method") and flow.left < ROOM:
        flow.new_page()
    flow.space(16)
    flow.need(BEGINNING + 80)
    flow.begin(section.title)
    flow.anchor(section.id)
    flow.bookmark(section.title[:_TITLE], section.id)
    flow.paragraph((Piece(section.title, HEADING),))
    flow.space(6)


def _put(flow: Flow, view: ReportView, section: Section) -> None:
    words, pair = view.words, view.pair
    if section.id == "method":
        put_method(flow, view)
    elif section.id == Part.ANNOTATIONS:
        _annotations(flow, view)
    elif section.id == Part.NOTES:
        put_notes(flow, view.notes)
    elif section.id == Part.PICTURES:
        _pictures(flow, view)
    elif section.id == Part.SUMMARY:
        _summary(flow, view)
    elif pair:
        match Part(section.id):
            case Part.DEMANDS:
                parts.put_demands(flow, pair, words)
            case Part.SILENCE:
                parts.put_silence(flow, pair, words)
            case Part.TEXTS:
                put_texts(flow, pair, words)
            case Part.THEMES:
                parts.put_themes(flow, pair, words)
            case Part.FACTS:
                parts.put_facts(flow, pair, words)


def _summary(flow: Flow, view: ReportView) -> None:
    words = view.words
    put_summary(flow, view)
    put_contents(flow, sections(view), words)
    if view.shortens:
        flow.new_page()
        title = words("All contradictions")
        flow.anchor("all-contradictions")
        flow.bookmark(title, "all-contradictions", 1)
        flow.paragraph((Piece(title, HEADING),))
        flow.space(6)
        parts.put_contradictions(flow, view.contradictions, view)


def _annotations(flow: Flow, view: ReportView) -> None:
    if view.annotations:
        put_annotations(flow, view.annotations, view.words, LAID_OUT)
    else:
        flow.paragraph((Piece(view.words("No passage is tagged or noted."), SMALL),))


def _pictures(flow: Flow, view: ReportView) -> None:
    for picture in view.pictures:
        canvas = picture.drawing.canvas
        scale = min(INNER / canvas.width, (ROOM - 40) / canvas.height)
        flow.need(canvas.height * scale + 24)
        flow.paragraph((Piece(picture.title, SUBHEADING),))
        flow.space(4)
        flow.picture(picture.drawing, scale)
        flow.space(14)


def _without_pictures(pages: list[Page]) -> Iterator[str]:
    letters = {bold: face(bold) for bold in (False, True)}
    lacking = sum(
        not letters[text.look.bold].has(character)
        for page in pages
        for text in page.texts
        if not letters[text.look.bold].has_all(text.words)
        for character in text.words
    )
    if lacking:
        yield (
            f"Characters that the typeface has no picture of are shown as boxes with their numbers: {lacking:,}. "
            "The characters themselves can be searched for and copied."
        )
