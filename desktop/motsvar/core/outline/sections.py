"""The sections of a text as a tree: ``3.1`` lies in ``3``, and what has no number in what has."""

import re

from motsvar.core.outline.segmentation import Unit, UnitKind

_NUMBER = re.compile(r"\d{1,2}(?:\.\d{1,2})*(?=\.?\s)")
_NO_LEVEL = 99


def section_parents(text: str, units: tuple[Unit, ...]) -> tuple[int, ...]:
    """For each section, by its number, the section it lies in; -1 for those in none. Section 0 is what comes before the
    first heading."""
    headings = [unit for unit in units if unit.kind is UnitKind.HEADING]
    levels = _levels([unit.span.of(text) for unit in headings])
    parents, open_sections = [-1], list[tuple[int, int]]()
    for section, level in enumerate(levels, 1):
        while open_sections and open_sections[-1][0] >= level:
            open_sections.pop()
        parents.append(open_sections[-1][1] if open_sections else -1)
        open_sections.append((level, section))
    return tuple(parents)


def _levels(headings: list[str]) -> list[int]:
    """The deeper the higher. A number tells its level; between numbered headings one without number is a heading below
    them. Where none is numbered, capitals stand above other letters when there are several of both."""
    numbers = [_NUMBER.match(heading) for heading in headings]
    numbered = [at for at, number in enumerate(numbers) if number]
    if len(numbered) >= 2:
        return [
            number.group().count(".") + 1 if number else _NO_LEVEL if numbered[0] < at < numbered[-1] else 1
            for at, number in enumerate(numbers)
        ]
    capitals = [heading.isupper() for heading in headings]
    if min(capitals.count(True), capitals.count(False)) < 2:
        return [1] * len(headings)
    return [1 if upper else 2 for upper in capitals]
