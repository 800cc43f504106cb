"""The lists of a Word document: which number or bullet stands before a paragraph, as printed."""

import re
from collections import defaultdict
from dataclasses import dataclass, field

from motsvar.readers.office.counters import LEVELS, Counters
from motsvar.readers.office.numerals import Numeral, bullet, whole, written
from motsvar.readers.office.symbol_fonts import symbol
from motsvar.readers.office.word.names import is_on
from motsvar.readers.office.xml_events import Attributes, End, Start

_NUMERALS = {
    "decimalZero": Numeral.PADDED,
    "upperRoman": Numeral.UPPER_ROMAN,
    "lowerRoman": Numeral.LOWER_ROMAN,
    "upperLetter": Numeral.UPPER_LETTER,
    "lowerLetter": Numeral.LOWER_LETTER,
    "bullet": Numeral.BULLET,
    "none": Numeral.NONE,
}
_OF_LEVEL = re.compile(r"%([1-9])")
_LONGEST = 80
"""Code points of a number that are kept: nobody writes longer ones."""


@dataclass(slots=True)
class Level:
    """How the items of one level are marked."""

    start: int = 1
    numeral: Numeral = Numeral.DECIMAL
    pattern: str = ""
    font: str = ""
    """Of its bullet."""
    restart: int | None = None
    """The level, from 1, below which it begins anew; 0: never; None: below any above it."""
    legal: bool = False
    """All its numbers are figures."""
    style: str = ""
    """Paragraphs of this style are on this level."""


@dataclass(slots=True)
class Scheme:
    """What Word calls an abstract numbering: its lists count on together."""

    levels: defaultdict[int, Level] = field(default_factory=lambda: defaultdict(Level))
    link: str = ""
    """A style whose numbering this stands for."""
    linked: str = ""
    """The style that stands for this."""
    counters: Counters = field(default_factory=Counters)


@dataclass(slots=True)
class List:
    """A numbering that paragraphs name."""

    scheme: str = ""
    starts: dict[int, int] = field(default_factory=dict)
    """Where it begins anew at its first item of a level."""
    levels: defaultdict[int, Level] = field(default_factory=lambda: defaultdict(Level))
    """Of its own."""


class Numbering:
    """A listener to the part of numberings; afterwards it counts."""

    def __init__(self) -> None:
        self._schemes: dict[str, Scheme] = {}
        self._lists: dict[int, List] = {}
        self._scheme, self._list, self._level = Scheme(), List(), Level()
        self._levels = self._scheme.levels
        self._override = 0
        self.starts: dict[str, Start] = {
            "w:abstractNum": self._begin_scheme,
            "w:numStyleLink": self._link,
            "w:styleLink": self._linked,
            "w:num": self._begin_list,
            "w:abstractNumId": self._take_scheme,
            "w:lvlOverride": self._begin_override,
            "w:startOverride": self._start_anew,
            "w:lvl": self._begin_level,
            "w:start": self._start,
            "w:numFmt": self._format,
            "w:lvlText": self._text,
            "w:rFonts": self._font,
            "w:lvlRestart": self._restart,
            "w:isLgl": self._legal,
            "w:pStyle": self._of_style,
        }
        self.ends: dict[str, End] = {}

    def words(self, words: str) -> None:
        """There are none."""

    def level_of(self, number: int, style: str) -> int:
        """The level of a style's paragraphs in a list, from 0."""
        scheme = self._scheme_of(number)
        levels = scheme.levels if scheme else {}
        return next((at for at, level in levels.items() if style and level.style == style), 0)

    def label(self, number: int, at: int) -> str:
        """Counts an item on a level, from 0; its number or bullet with the gap behind it."""
        scheme = self._scheme_of(number)
        if scheme is None:
            return ""
        at = min(max(at, 0), LEVELS - 1)
        own = self._lists[number]
        levels = {deep: own.levels.get(deep) or scheme.levels.get(deep) or Level() for deep in range(LEVELS)}
        begin = own.starts.pop(at, None)
        if begin is not None:
            scheme.counters.values[at] = begin - 1
        scheme.counters.count(at, lambda deep: levels[deep].start, lambda deep: _goes_on(levels[deep], at))
        level = levels[at]
        if level.numeral is Numeral.BULLET:
            return f"{_bullet(level)} "
        numbers = scheme.counters.up_to(at)

        def number_of(found: re.Match[str]) -> str:
            upper = int(found[1]) - 1
            numeral = Numeral.DECIMAL if level.legal else levels[upper].numeral
            return written(numbers[upper], numeral) if upper < len(numbers) else ""

        label = _OF_LEVEL.sub(number_of, level.pattern)[:_LONGEST]
        return f"{label.rstrip()} " if label.strip() else ""  # parted from the words also where only a gap parts them

    def _scheme_of(self, number: int) -> Scheme | None:
        own = self._lists.get(number)
        scheme = self._schemes.get(own.scheme) if own else None
        if scheme and scheme.link and not scheme.levels:
            return next((one for one in self._schemes.values() if one.linked == scheme.link), scheme)
        return scheme

    def _begin_scheme(self, attributes: Attributes) -> None:
        self._scheme = self._schemes[attributes.get("w:abstractNumId", "")] = Scheme()
        self._levels = self._scheme.levels

    def _link(self, attributes: Attributes) -> None:
        self._scheme.link = attributes.get("w:val", "")

    def _linked(self, attributes: Attributes) -> None:
        self._scheme.linked = attributes.get("w:val", "")

    def _begin_list(self, attributes: Attributes) -> None:
        self._list = self._lists[whole(attributes.get("w:numId"), 0)] = List()
        self._levels = self._list.levels

    def _take_scheme(self, attributes: Attributes) -> None:
        self._list.scheme = attributes.get("w:val", "")

    def _begin_override(self, attributes: Attributes) -> None:
        self._override = whole(attributes.get("w:ilvl"), 0)

    def _start_anew(self, attributes: Attributes) -> None:
        self._list.starts[self._override] = whole(attributes.get("w:val"), 1)

    def _begin_level(self, attributes: Attributes) -> None:
        self._level = self._levels[whole(attributes.get("w:ilvl"), 0)] = Level()

    def _start(self, attributes: Attributes) -> None:
        self._level.start = whole(attributes.get("w:val"), 1)

    def _format(self, attributes: Attributes) -> None:
        self._level.numeral = _NUMERALS.get(attributes.get("w:val", ""), Numeral.DECIMAL)

    def _text(self, attributes: Attributes) -> None:
        self._level.pattern = attributes.get("w:val", "")

    def _font(self, attributes: Attributes) -> None:
        self._level.font = attributes.get("w:ascii", "")

    def _restart(self, attributes: Attributes) -> None:
        self._level.restart = whole(attributes.get("w:val"), 0)

    def _legal(self, attributes: Attributes) -> None:
        self._level.legal = is_on(attributes.get("w:val"))

    def _of_style(self, attributes: Attributes) -> None:
        self._level.style = attributes.get("w:val", "")


def _goes_on(level: Level, above: int) -> bool:
    """Whether a level counts on below an item of a level above it, from 0."""
    return level.restart is not None and (level.restart == 0 or above >= level.restart)


def _bullet(level: Level) -> str:
    sign = level.pattern.strip()
    if len(sign) == 1:
        sign = symbol(level.font, ord(sign)) or sign
    return bullet(sign)
