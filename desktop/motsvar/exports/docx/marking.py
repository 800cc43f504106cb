"""Marks in the texts, each told by more than its colour: a kind of line, slant or weight, and labels in words."""

from collections.abc import Mapping
from dataclasses import dataclass

from motsvar.core.span import Side
from motsvar.drawing.svg import shortened
from motsvar.exports.docx.inline import Bookmarks, run
from motsvar.exports.docx.looks import Look, Underline
from motsvar.exports.docx.palette import INK, LEFT, LEFT_WASH, PAPER, QUIET, RIGHT, RIGHT_WASH, THEME_WASH, ink_on, pale
from motsvar.exports.reporting.runs import MarkKind
from motsvar.exports.reporting.values import LabelView, RunView

LONGEST_LABEL = 40
"""Characters of a tag's name beside the words; whole it stands in the list of passages."""
_INK = {Side.LEFT: LEFT, Side.RIGHT: RIGHT}
_WASH = {Side.LEFT: LEFT_WASH, Side.RIGHT: RIGHT_WASH}
_SHORT = 24
"""Characters of a chip that is not broken."""
_ROOM = "\u00a0"
"""At both ends of a chip."""


@dataclass(frozen=True, slots=True)
class Marking:
    """How the marks of one side look."""

    side: Side
    elsewhere: str
    """The sign before the label of what stands in another place."""

    def look(self, marked: RunView, *, heading: bool = False) -> Look:
        """A run has one underline and one ground: a difference goes before a theme, a theme before a tag."""
        kinds = frozenset(marked.kinds)
        colours = [one.removeprefix("#").upper() for one in marked.colours]
        underline, line = self._line(kinds, colours)
        return Look(
            bold=heading or MarkKind.THEME in kinds,
            italic=MarkKind.REWORDED in kinds,
            underline=underline,
            line_colour=line,
            shade=self._ground(kinds, colours),
        )

    def _line(self, kinds: frozenset[MarkKind], colours: list[str]) -> tuple[Underline | None, str]:
        lines: Mapping[MarkKind, tuple[Underline, str]] = {
            MarkKind.CHANGE: (Underline.SINGLE, _INK[self.side]),
            MarkKind.VARIANT: (Underline.DOTTED, QUIET),
            MarkKind.ONLY: (Underline.DASHED, _INK[self.side]),
            MarkKind.TAG: (Underline.DOUBLE, colours[0] if colours else QUIET),
            MarkKind.NOTE: (Underline.WAVE, INK),
        }
        return next((line for kind, line in lines.items() if kind in kinds), (None, ""))

    def _ground(self, kinds: frozenset[MarkKind], colours: list[str]) -> str:
        if MarkKind.CHANGE in kinds:
            return _WASH[self.side]
        if MarkKind.THEME in kinds:
            return THEME_WASH
        return pale(colours[0]) if colours else ""

    def label(self, label: LabelView, bookmarks: Bookmarks) -> str:
        """A chip after the words that it is about, and a link to what it leads to."""
        text = shortened(label.text, LONGEST_LABEL)
        match label.kind:
            case MarkKind.NOTE:
                chip = chip_of(text, INK)
            case MarkKind.MOVED | MarkKind.REWORDED:
                sign = f"{self.elsewhere} " if label.kind is MarkKind.MOVED else ""
                chip = run(_kept(sign + text), Look(style="Label", colour=QUIET, border=QUIET))
            case _:
                chip = chip_of(text, label.colour or QUIET)
        return run(" ", Look(style="Label")) + bookmarks.link(label.target, chip)


def chip_of(text: str, ground: str) -> str:
    """Small words on a ground of that colour."""
    ground = ground.removeprefix("#").upper()
    return run(f"{_ROOM}{_kept(text)}{_ROOM}", Look(style="Label", colour=ink_on(ground), shade=ground))


def only_chip(text: str, side: Side) -> str:
    """What is said of a passage that stands on one side alone."""
    return run(f"{_ROOM}{_kept(text)}{_ROOM}", Look(style="Label", colour=_INK[side], border=_INK[side], shade=PAPER))


def _kept(text: str) -> str:
    """On one line, if it is short."""
    return text.replace(" ", _ROOM) if len(text) <= _SHORT else text
