"""What the styles of a Word document say of its paragraphs and runs, through inheritance."""

import re
from dataclasses import dataclass

from motsvar.readers.office.numerals import whole
from motsvar.readers.office.word.names import is_on
from motsvar.readers.office.xml_events import Attributes, End, Start

BODY_LEVEL = 9
"""The outline level, from 0, of what is no heading."""
_HEADING_NAME = re.compile(r"(?:heading|rubrik) ?([1-9])", re.IGNORECASE)
"""Word calls the built-in ones "heading 1" in every language; other programs may leave their level out."""
_LONGEST_CHAIN = 50


@dataclass(slots=True)
class Style:
    """As written; None is what is inherited."""

    based_on: str = ""
    name: str = ""
    level: int | None = None
    """Outline level, from 0."""
    numbering: int | None = None
    number_level: int | None = None
    hidden: bool | None = None
    new_page: bool | None = None


@dataclass(frozen=True, slots=True)
class Look:
    """A style with what it inherits."""

    style: str = ""
    heading: int = 0
    """From 1; 0 for what is no heading."""
    numbering: int = 0
    number_level: int | None = None
    hidden: bool = False
    new_page: bool = False


class Styles:
    """A listener to the part of styles; afterwards it tells the look of a style."""

    def __init__(self) -> None:
        self._styles: dict[str, Style] = {}
        self._looks: dict[str, Look] = {}
        self._usual = ""
        self._style = Style()
        leave = self._leave_out
        self.starts: dict[str, Start] = {
            "w:style": self._begin,
            "w:name": self._name,
            "w:basedOn": self._base,
            "w:outlineLvl": self._outline,
            "w:numId": self._number,
            "w:ilvl": self._number_level,
            "w:vanish": self._hide,
            "w:pageBreakBefore": self._page,
            "w:tblStylePr": leave,
            "w:docDefaults": leave,
            "w:pPrChange": leave,
            "w:rPrChange": leave,
        }
        self.ends: dict[str, End] = {}

    def words(self, words: str) -> None:
        """There are none."""

    def look(self, style: str) -> Look:
        """Of a paragraph or run; an empty or unknown one has the look of the usual paragraph."""
        known = self._looks.get(style)
        if known is None:
            known = self._looks[style] = self._resolved(style if style in self._styles else self._usual)
        return known

    def hides(self, style: str) -> bool:
        """Whether a style of runs hides them."""
        return style in self._styles and self.look(style).hidden

    def _resolved(self, name: str) -> Look:
        chain: list[Style] = []
        at: str = name
        while at in self._styles and len(chain) < _LONGEST_CHAIN:
            chain.append(self._styles[at])
            at = chain[-1].based_on
        levels = (level for style in chain if (level := _level(style)) is not None)
        level = next(levels, BODY_LEVEL)
        return Look(
            name,
            level + 1 if level < BODY_LEVEL else 0,
            next((style.numbering for style in chain if style.numbering is not None), 0),
            next((style.number_level for style in chain if style.number_level is not None), None),
            next((style.hidden for style in chain if style.hidden is not None), False),
            next((style.new_page for style in chain if style.new_page is not None), False),
        )

    def _begin(self, attributes: Attributes) -> None:
        style = attributes.get("w:styleId", "")
        self._style = self._styles[style] = Style()
        if attributes.get("w:type") == "paragraph" and is_on(attributes.get("w:default", "0")):
            self._usual = style

    def _name(self, attributes: Attributes) -> None:
        self._style.name = attributes.get("w:val", "")

    def _base(self, attributes: Attributes) -> None:
        self._style.based_on = attributes.get("w:val", "")

    def _outline(self, attributes: Attributes) -> None:
        self._style.level = whole(attributes.get("w:val"), BODY_LEVEL)

    def _number(self, attributes: Attributes) -> None:
        self._style.numbering = whole(attributes.get("w:val"), 0)

    def _number_level(self, attributes: Attributes) -> None:
        self._style.number_level = whole(attributes.get("w:val"), 0)

    def _hide(self, attributes: Attributes) -> None:
        self._style.hidden = is_on(attributes.get("w:val"))

    def _page(self, attributes: Attributes) -> None:
        self._style.new_page = is_on(attributes.get("w:val"))

    @staticmethod
    def _leave_out(_: Attributes) -> bool:
        return True


def _level(style: Style) -> int | None:
    if style.level is not None:
        return style.level
    named = _HEADING_NAME.fullmatch(style.name)
    return int(named[1]) - 1 if named else None
