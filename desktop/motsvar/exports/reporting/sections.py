"""Which sections a report has, in their order: those that were chosen and hold something, and the method."""

from collections.abc import Iterator
from dataclasses import dataclass

from motsvar.exports.options import Part
from motsvar.exports.report_values import ReportView


@dataclass(frozen=True, slots=True)
class Section:
    id: str
    title: str


def sections(view: ReportView) -> tuple[Section, ...]:
    """The part's name is the id; the last is ``method``."""
    chosen = tuple(one for one in _of_parts(view) if Part(one.id) in view.parts)
    return (*chosen, Section("method", view.words("Method")))


def _of_parts(view: ReportView) -> Iterator[Section]:
    words, pair = view.words, view.pair
    if pair:
        yield Section(Part.SUMMARY, words("Summary"))
        if pair.reference:
            yield Section(Part.DEMANDS, words("Demands of {0}").format(pair.reference.name))
        if pair.silences:
            yield Section(Part.SILENCE, words("What is not answered"))
        yield Section(Part.TEXTS, words("Side by side"))
        if pair.themes:
            yield Section(Part.THEMES, words("Themes"))
        if pair.facts:
            yield Section(Part.FACTS, words("Facts"))
    if view.pictures:
        yield Section(Part.PICTURES, words("Pictures"))
    if view.notes:
        yield Section(Part.NOTES, words("Notes on the whole"))
    yield Section(Part.ANNOTATIONS, words("Tagged passages and notes"))
