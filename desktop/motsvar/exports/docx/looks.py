"""How runs and paragraphs look.

Word refuses properties that do not stand in the order of the schema, so it is kept here and nowhere else."""

from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from motsvar.exports.docx.markup import w


class Underline(StrEnum):
    """Kinds of lines (ST_Underline)."""

    SINGLE = "single"
    DOUBLE = "double"
    DOTTED = "dotted"
    DASHED = "dash"
    WAVE = "wave"


@dataclass(frozen=True, slots=True)
class Look:
    """Of a run. Colours are ``RRGGBB``; empty means as its paragraph has it."""

    style: str = ""
    font: str = ""
    bold: bool = False
    italic: bool = False
    small_caps: bool = False
    unproofed: bool = False
    """No spelling is judged: the words are somebody else's."""
    colour: str = ""
    size: float = 0.0
    """Points."""
    underline: Underline | None = None
    line_colour: str = ""
    border: str = ""
    shade: str = ""
    language: str = ""
    """BCP 47, such as ``sv-SE``."""


PLAIN = Look()


@dataclass(frozen=True, slots=True)
class Manner:
    """Of a paragraph. Lengths in twentieths of a point."""

    style: str = ""
    keep_next: bool = False
    keep_lines: bool = False
    new_page: bool = False
    edge: str = ""
    """Colour of a line at its left."""
    shade: str = ""
    tabs: tuple[tuple[str, int], ...] = ()
    """Kind and place."""
    before: int | None = None
    after: int | None = None
    line: int | None = None
    """Height of a line in 240ths of a single one."""
    indent: int | None = None
    hanging: int = 0
    align: str = ""
    level: int | None = None
    """In the outline, from 0."""


TEXT = Manner()


@lru_cache(maxsize=4096)
def run_properties(look: Look) -> str:
    """CT_RPr, or nothing."""
    size = round(2 * look.size)
    parts = (
        w("rStyle", val=look.style) if look.style else "",
        w("rFonts", ascii=look.font, hAnsi=look.font, eastAsia=look.font, cs=look.font) if look.font else "",
        w("b") + w("bCs") if look.bold else "",
        w("i") + w("iCs") if look.italic else "",
        w("smallCaps") if look.small_caps else "",
        w("noProof") if look.unproofed else "",
        w("color", val=look.colour) if look.colour else "",
        w("sz", val=size) + w("szCs", val=size) if size else "",
        _underline(look),
        w("bdr", val="single", sz=4, space=0, color=look.border) if look.border else "",
        w("shd", val="clear", color="auto", fill=look.shade) if look.shade else "",
        w("lang", val=look.language, eastAsia=look.language) if look.language else "",
    )
    return w("rPr", *parts) if any(parts) else ""


@lru_cache(maxsize=1024)
def paragraph_properties(manner: Manner) -> str:
    """CT_PPr, or nothing."""
    parts = (
        w("pStyle", val=manner.style) if manner.style else "",
        w("keepNext") if manner.keep_next else "",
        w("keepLines") if manner.keep_lines else "",
        w("pageBreakBefore") if manner.new_page else "",
        w("pBdr", w("left", val="single", sz=18, space=8, color=manner.edge)) if manner.edge else "",
        w("shd", val="clear", color="auto", fill=manner.shade) if manner.shade else "",
        w("tabs", *(w("tab", val=kind, pos=at) for kind, at in manner.tabs)) if manner.tabs else "",
        _spacing(manner),
        _indent(manner),
        w("jc", val=manner.align) if manner.align else "",
        w("outlineLvl", val=manner.level) if manner.level is not None else "",
    )
    return w("pPr", *parts) if any(parts) else ""


def _underline(look: Look) -> str:
    if look.underline is None:
        return ""
    return w("u", val=look.underline.value, **({"color": look.line_colour} if look.line_colour else {}))


def _spacing(manner: Manner) -> str:
    given = {"before": manner.before, "after": manner.after, "line": manner.line}
    told: dict[str, str | int] = {name: value for name, value in given.items() if value is not None}
    if manner.line is not None:
        told["lineRule"] = "auto"
    return w("spacing", **told) if told else ""


def _indent(manner: Manner) -> str:
    if manner.indent is None and not manner.hanging:
        return ""
    told: dict[str, str | int] = {"left": manner.indent or 0}
    if manner.hanging:
        told["hanging"] = manner.hanging
    return w("ind", **told)
