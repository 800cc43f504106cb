"""How lists and headings of an OpenDocument text are numbered."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from motsvar.readers.office.counters import LEVELS, Counters
from motsvar.readers.office.numerals import Numeral, bullet, whole, written
from motsvar.readers.office.xml_events import Attributes, End, Start

_NUMERALS = {
    "1": Numeral.DECIMAL,
    "01": Numeral.PADDED,
    "a": Numeral.LOWER_LETTER,
    "A": Numeral.UPPER_LETTER,
    "i": Numeral.LOWER_ROMAN,
    "I": Numeral.UPPER_ROMAN,
    "": Numeral.NONE,
}
_OF_LEVEL = re.compile(r"%(\d{1,2})%")
_LONGEST = 80
"""Code points of a number that are kept."""


@dataclass(frozen=True, slots=True)
class Level:
    """How the items of one level are marked."""

    numeral: Numeral = Numeral.NONE
    before: str = ""
    after: str = ""
    shown: int = 1
    """How many levels its number has."""
    start: int = 1
    pattern: str = ""
    """LibreOffice's own, such as ``%1%.%2%)``; empty where there is none."""
    bullet: str = ""


NO_LEVEL = Level()


@dataclass(slots=True)
class ListStyle:
    """Levels from 0."""

    levels: dict[int, Level]

    def label(self, counters: Counters, at: int, start: int | None) -> str:
        """Counts an item on a level; its number or bullet with a gap behind it, or nothing."""
        at = min(max(at, 0), LEVELS - 1)
        level = self.levels.get(at, NO_LEVEL)
        if start is not None:
            counters.values[at] = start - 1
        counters.count(at, lambda deep: self.levels.get(deep, NO_LEVEL).start)
        if level.numeral is Numeral.BULLET:
            return f"{level.bullet} "
        if level.numeral is Numeral.NONE:
            return f"{level.before}{level.after} " if (level.before + level.after).strip() else ""
        return f"{self._number(level, at, counters.up_to(at))} "

    def _number(self, level: Level, at: int, numbers: Sequence[int]) -> str:
        def of_level(upper: int) -> str:
            return written(numbers[upper], self.levels.get(upper, NO_LEVEL).numeral) if upper < len(numbers) else ""

        if level.pattern:
            return _OF_LEVEL.sub(lambda found: of_level(int(found[1]) - 1), level.pattern)[:_LONGEST]
        shown = filter(None, map(of_level, range(max(0, at + 1 - level.shown), at + 1)))
        return f"{level.before}{'.'.join(shown)}{level.after}"[:_LONGEST]


class ListStyles:
    """A listener to the styles of lists and to that of headings."""

    def __init__(self) -> None:
        self._named: dict[str, ListStyle] = {}
        self.outline = ListStyle({})
        """Of headings."""
        self._style = self.outline
        self.starts: dict[str, Start] = {
            "text:list-style": self._begin,
            "text:outline-style": self._begin_outline,
            "text:list-level-style-number": self._number,
            "text:outline-level-style": self._number,
            "text:list-level-style-bullet": self._bullet,
            "text:list-level-style-image": self._bullet,
        }
        self.ends: dict[str, End] = {}

    def named(self, name: str) -> ListStyle | None:
        return self._named.get(name)

    def _begin(self, attributes: Attributes) -> None:
        self._style = self._named[attributes.get("style:name", "")] = ListStyle({})

    def _begin_outline(self, _: Attributes) -> None:
        self._style = self.outline = ListStyle({})

    def _number(self, attributes: Attributes) -> None:
        self._style.levels[_level(attributes)] = Level(
            _NUMERALS.get(attributes.get("style:num-format", ""), Numeral.DECIMAL),
            attributes.get("style:num-prefix", ""),
            attributes.get("style:num-suffix", ""),
            whole(attributes.get("text:display-levels"), 1),
            whole(attributes.get("text:start-value"), 1),
            attributes.get("loext:num-list-format", ""),
        )

    def _bullet(self, attributes: Attributes) -> None:
        shown = bullet(attributes.get("text:bullet-char", "").strip())
        self._style.levels[_level(attributes)] = Level(Numeral.BULLET, bullet=shown)


def _level(attributes: Attributes) -> int:
    return whole(attributes.get("text:level"), 1) - 1
