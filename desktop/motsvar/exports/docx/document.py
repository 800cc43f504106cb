"""``word/document.xml``: the report's sections in their order, piece by piece."""

from collections.abc import Iterator

from motsvar.core.progress import Progress
from motsvar.exports.docx import findings, passages
from motsvar.exports.docx.images import image
from motsvar.exports.docx.inline import field, link, paragraph, run
from motsvar.exports.docx.looks import Look, Manner
from motsvar.exports.docx.method import method
from motsvar.exports.docx.number_tables import number_table
from motsvar.exports.docx.palette import LEFT, RIGHT
from motsvar.exports.docx.parts import NAMESPACES, XML, section_properties
from motsvar.exports.docx.places import heading
from motsvar.exports.docx.side_by_side import Anchors, texts
from motsvar.exports.docx.summary import all_contradictions, summary
from motsvar.exports.options import Part
from motsvar.exports.reporting.sections import Section, sections
from motsvar.exports.reporting.values import PairView, ReportView

_METHOD = "method"
_NEW_PAGE = {Part.TEXTS.value, Part.ANNOTATIONS.value, _METHOD}


def targets(view: ReportView) -> Iterator[str]:
    """All that a link of this document may lead to."""
    yield from (_target(section) for section in sections(view))
    if view.pair and Part.TEXTS in view.parts:
        yield from (block.id for row in view.pair.rows for block in (*row.left, *row.right))
    if Part.ANNOTATIONS in view.parts:
        yield from (one.target for one in view.annotations)


def body(view: ReportView, anchors: Anchors, progress: Progress) -> Iterator[str]:
    yield f"{XML}<w:document {NAMESPACES}><w:body>"
    yield from _head(view)
    first, *others = sections(view)
    if first.id != Part.SUMMARY:
        yield from _contents(view)
    yield from _section(first, view, anchors, progress)
    if first.id == Part.SUMMARY:
        yield from _contents(view)
        yield from all_contradictions(view)
    for section in others:
        yield from _section(section, view, anchors, progress)
    yield f"{section_properties()}</w:body></w:document>"


def _target(section: Section) -> str:
    return f"_Toc_{section.id}"


def _head(view: ReportView) -> Iterator[str]:
    words = view.words
    yield paragraph(run(words("Report of a case")), manner=Manner(style="Kicker"))
    yield paragraph(run(view.title), manner=Manner(style="Title"))
    yield paragraph(run(words("Written {0} by {1}").format(view.written, view.program)), manner=Manner(style="Small"))
    if view.pair:
        for letter, document, colour in (("A", view.pair.left, LEFT), ("B", view.pair.right, RIGHT)):
            name = run(f"\u00a0{letter}\u00a0", Look(bold=True, colour=colour, border=colour)) + run(
                f"  {document.name}"
            )
            yield paragraph(name, manner=Manner(after=40))


def _contents(view: ReportView) -> Iterator[str]:
    """Links, with fields for the pages: on which page a section begins is for Word to say, when it prints."""
    yield paragraph(run(view.words("Contents"), Look(bold=True)), manner=Manner(keep_next=True, before=240, after=60))
    listed = sections(view)
    for section in listed:
        page = field(f"PAGEREF {_target(section)} \\h")
        manner = Manner(style="TOC1", keep_next=section != listed[-1])
        yield paragraph(link(_target(section), run(f"{section.title}\t"), page), manner=manner)


def _section(section: Section, view: ReportView, anchors: Anchors, progress: Progress) -> Iterator[str]:
    manner = Manner(style="Heading1", new_page=section.id in _NEW_PAGE)
    yield paragraph(anchors.bookmarks.at(_target(section)), run(section.title), manner=manner)
    if section.id == _METHOD:
        yield from method(view)
    elif section.id == Part.SUMMARY:
        yield from summary(view)
    elif section.id == Part.ANNOTATIONS:
        yield from passages.passages(view, anchors.bookmarks, progress)
    elif section.id == Part.NOTES:
        yield from passages.notes(view.notes)
    elif section.id == Part.PICTURES:
        for number, one in enumerate(view.pictures, 1):
            yield heading(one.title)
            yield from number_table(one.table) if one.table else (image(one, number),)
    elif view.pair:
        yield from _of_pair(section, view, view.pair, anchors, progress)


def _of_pair(section: Section, view: ReportView, pair: PairView, anchors: Anchors, progress: Progress) -> Iterator[str]:
    match Part(section.id):
        case Part.DEMANDS:
            yield from findings.demands(pair, view.words)
        case Part.SILENCE:
            yield from findings.silence(pair, view.words)
        case Part.TEXTS:
            yield from texts(pair, view.words, anchors, progress)
        case Part.THEMES:
            yield from findings.themes(pair, view.words)
        case Part.FACTS:
            yield from findings.facts(pair, view.words)
