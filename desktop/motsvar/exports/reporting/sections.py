"""Which sections a report has, in their order: those that were chosen and hold something, and the method."""

from collections.abc import Iterator
from dataclasses import dataclass

from motsvar.exports.options import Part
from motsvar.exports.reporting.telling import part_words
from motsvar.exports.reporting.values import ReportView


@dataclass(frozen=True, slots=True)
class Section:
    id: str
    title: str


def sections(view: ReportView) -> tuple[Section, ...]:
    """The part's name is the id; the last is ``method``."""
    chosen = tuple(one for one in _of_parts(view) if Part(one.id) in view.parts)
    return (*chosen, Section("method", view.words("Method")))


def _of_parts(view: ReportView) -> Iterator[Section]:
    pair = view.pair
    held = {
        Part.SUMMARY: pair or view.contradictions,
        Part.DEMANDS: pair and pair.reference,
        Part.SILENCE: pair and pair.silences,
        Part.TEXTS: pair,
        Part.THEMES: pair and pair.themes,
        Part.FACTS: pair and pair.facts,
        Part.PICTURES: view.pictures,
        Part.NOTES: view.notes,
    }
    for part in Part:
        if held.get(part, True):
            yield Section(part, part_words(part, view.words))
