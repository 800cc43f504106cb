"""The passages that somebody tagged or noted, and the notes on the whole."""

from collections.abc import Iterator
from itertools import groupby

from motsvar.core.progress import Progress
from motsvar.exports.docx.inline import Bookmarks, paragraph, run
from motsvar.exports.docx.looks import Look, Manner
from motsvar.exports.docx.marking import chip_of
from motsvar.exports.docx.palette import INK
from motsvar.exports.reporting.values import AnnotationView, NoteView, ReportView
from motsvar.wording import Wording

_NOTE = Manner(style="Note")
_SOURCE = Manner(style="Small", keep_next=True, before=200)
_FROM = 0.9
"""Of the whole work."""
_TOLD_EVERY = 200


def passages(view: ReportView, bookmarks: Bookmarks, progress: Progress) -> Iterator[str]:
    """A heading for each document, so that Word's navigation leads to its passages."""
    if not view.annotations:
        yield paragraph(run(view.words("No passage is tagged or noted.")), manner=Manner(style="Small"))
    for document, found in groupby(view.annotations, key=lambda one: one.document):
        yield paragraph(run(document), manner=Manner(style="Heading2"))
        for one in found:
            if one.number % _TOLD_EVERY == 0:
                progress(_FROM + (1 - _FROM) * one.number / len(view.annotations), "Writing the passages")
            yield from _passage(one, view.words, bookmarks)


def notes(found: tuple[NoteView, ...]) -> Iterator[str]:
    for one in found:
        yield paragraph(run(one.about, Look(bold=True)), manner=_SOURCE)
        yield paragraph(run(one.body), manner=_NOTE)
        yield paragraph(run(one.made), manner=Manner(style="Small"))


def _passage(one: AnnotationView, words: Wording, bookmarks: Bookmarks) -> Iterator[str]:
    number = chip_of(words.number(one.number), INK)
    yield paragraph(bookmarks.at(one.target), number, run(f"  {one.document}, {one.where}"), manner=_SOURCE)
    yield paragraph(run(one.quote), manner=Manner(style="Quote"))
    if one.tags:
        chips = (chip_of(tag.path, tag.colour) + run("  ") for tag in one.tags)
        yield paragraph(*chips, manner=_NOTE)
    if one.note:
        yield paragraph(run(one.note), manner=_NOTE)
    for link in one.links:
        yield paragraph(run(link), manner=_NOTE)
    if one.made:
        yield paragraph(run(one.made), manner=Manner(style="Small"))
