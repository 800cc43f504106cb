"""Formulas: their letters, with the signs that Word draws instead of writing them."""

from collections.abc import Callable
from dataclasses import dataclass

from motsvar.readers.office.xml_events import Attributes, End, Start


@dataclass(slots=True)
class _Whole:
    """What holds parts: brackets, a sum, a root and so on."""

    before: str = ""
    between: str = ""
    after: str = ""
    begun: bool = False


_WITH_PARTS = (
    "acc",
    "bar",
    "box",
    "borderBox",
    "eqArr",
    "func",
    "groupChr",
    "limLow",
    "limUpp",
    "phant",
    "sPre",
    "sSub",
)


class Mathematics:
    """Office Math (ISO/IEC 29500-1, 22.1) as one line: ``(a+b)/c``, ``x^2``, ``√x``, ``∑_i^n``."""

    def __init__(self, say: Callable[[str], None]) -> None:
        self._say = say
        self._open: list[_Whole] = []
        self.starts: dict[str, Start] = {
            **{f"m:{name}": self._begin for name in (*_WITH_PARTS, "sSup", "sSubSup", "f", "m")},
            "m:d": self._begin_brackets,
            "m:nary": self._begin_sum,
            "m:rad": self._begin_root,
            "m:begChr": self._opening,
            "m:sepChr": self._separating,
            "m:endChr": self._closing,
            "m:chr": self._opening,
            "m:e": self._part,
            "m:den": self._below,
            "m:sup": self._above_right,
            "m:sub": self._below_right,
            "m:ctrlPr": self._leave_out,
        }
        wholes = (*_WITH_PARTS, "sSup", "sSubSup", "f", "m", "d", "nary", "rad")
        self.ends: dict[str, End] = {f"m:{name}": self._end for name in wholes}

    def _begin(self, _: Attributes) -> None:
        self._open.append(_Whole())

    def _begin_brackets(self, _: Attributes) -> None:
        self._open.append(_Whole("(", "|", ")"))

    def _begin_sum(self, _: Attributes) -> None:
        self._open.append(_Whole("∫"))

    def _begin_root(self, _: Attributes) -> None:
        self._open.append(_Whole("√(", after=")"))

    def _opening(self, attributes: Attributes) -> None:
        if self._open and self._open[-1].before:  # an accent draws its sign over a letter that is written
            self._open[-1].before = attributes.get("m:val", "")

    def _separating(self, attributes: Attributes) -> None:
        if self._open:
            self._open[-1].between = attributes.get("m:val", "")

    def _closing(self, attributes: Attributes) -> None:
        if self._open:
            self._open[-1].after = attributes.get("m:val", "")

    def _part(self, _: Attributes) -> None:
        if self._open:
            whole = self._open[-1]
            self._say_sign(whole.between if whole.begun else whole.before)
            whole.begun = True

    def _below(self, _: Attributes) -> None:
        self._say_sign("/")

    def _above_right(self, _: Attributes) -> None:
        self._open_first()
        self._say_sign("^")

    def _below_right(self, _: Attributes) -> None:
        self._open_first()
        self._say_sign("_")

    def _open_first(self) -> None:
        """The sign of a sum stands before its limits."""
        if self._open and not self._open[-1].begun:
            self._say_sign(self._open[-1].before)
            self._open[-1].begun = True

    def _end(self) -> None:
        if self._open:
            self._say_sign(self._open.pop().after)

    def _say_sign(self, sign: str) -> None:
        if sign:
            self._say(sign)

    @staticmethod
    def _leave_out(_: Attributes) -> bool:
        return True
