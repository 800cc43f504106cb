"""How a text's characters are counted in a file, and where they stand in the text that is kept of it."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from motsvar.core.document import normalised
from motsvar.core.incoming import is_ours
from motsvar.core.span import Span
from motsvar.readers.peers.offsets import Placed

_BEYOND_16_BITS = re.compile("[\U00010000-\U0010ffff]")
_LINE_END = re.compile("\r?\n")


@dataclass(frozen=True, slots=True)
class Selection:
    """A passage as the file gives it."""

    start: int
    end: int
    name: str = ""
    """What the tool calls it: most often its first words."""


@dataclass(frozen=True, slots=True)
class Counting:
    """How many positions a tool gives to what is one character in our text."""

    line_end: int = 2
    """For CR and LF."""
    rare: int = 1
    """For a character beyond U+FFFF."""
    mark: int = 0
    """For a mark of byte order before the text."""


_STANDARD = Counting()
_OF_TOOLS = (
    (("ATLAS", "MAXQDA", "QUALCODER"), Counting(line_end=1)),
    (("NVIVO",), Counting(rare=2)),
)


class FileText:
    """The text of a file with its offsets. Offsets may stand in the midst of what is one character in our text."""

    def __init__(self, raw: str, counting: Counting = _STANDARD) -> None:
        marked, raw = len(raw), raw.lstrip("\ufeff")
        self._marks = counting.mark * (marked - len(raw))
        """Positions before the text."""
        self._placed = Placed(raw)
        self.text, self.page_starts = self._placed.text, self._placed.page_starts
        self._starts: list[int] = []
        """Where those characters begin that the file counts as more or fewer than they are."""
        self._ends: list[int] = []
        self._counted: list[int] = []
        """Where they end as the file counts, the marks before the text aside."""
        shift = 0
        for found in _odd(raw, counting):
            shift += 1 if found.end() - found.start() == 1 else -1
            self._starts.append(found.start())
            self._ends.append(found.end())
            self._counted.append(found.end() + shift)
        self.length = self._marks + len(raw) + shift
        """As the file counts."""

    def span(self, start: int, end: int) -> Span | None:
        """The passage; cut where it reaches beyond the text, None where it lies outside. Whole characters."""
        if start > self.length or (start == self.length and end > start):
            return None
        first = self._placed.offset(self._raw(start, up=False), -1)
        return Span(first, max(first, self._placed.offset(self._raw(min(end, self.length), up=True), 1)))

    def _raw(self, position: int, *, up: bool) -> int:
        """The place in the text of the file, in code points."""
        position = max(0, position - self._marks)
        before = bisect_right(self._counted, position)
        found = position - self._counted[before - 1] + self._ends[before - 1] if before else position
        if not up and before < len(self._starts) and found > self._starts[before]:
            return self._starts[before]
        return found


def _odd(raw: str, counting: Counting) -> Iterator[re.Match[str]]:
    """Characters that the file does not count as what they are."""
    parts = ["\r\n"] * (counting.line_end == 1) + [_BEYOND_16_BITS.pattern] * (counting.rare == 2)
    return re.finditer("|".join(parts), raw) if parts else iter(())


def counted(raw: str, selections: Sequence[Selection], origin: str, *, inline: bool = False) -> FileText:
    """The text of a file, counted as its tool must have counted.

    Where line ends or rare characters leave it open, the names of passages tell it, then the tool's habit, and where
    that is not known, which way more passages begin and end with whole words. A text that stood ``inline`` had its
    line ends changed by the parser: they may have been two characters each.
    """
    if is_ours(origin):
        return FileText(raw)
    habit = next((how for names, how in _OF_TOOLS if any(one in origin.upper() for one in names)), None)
    if inline:
        raw, habit = _LINE_END.sub("\r\n", raw), Counting(line_end=1)
    usual = habit or _STANDARD
    ways = [(way, FileText(raw, way)) for way in _ways(raw, usual)]
    if len(ways) == 1:
        return ways[0][1]

    def likely(way: Counting, text: FileText) -> tuple[int, ...]:
        edges = 0 if habit else _whole_words(text, selections)
        return (_holds(text, selections), _named(text, selections), way.rare == usual.rare, edges)

    # Of equals ``max`` takes the first, which is the usual way.
    return max(ways, key=lambda both: likely(*both))[1]


def _ways(raw: str, usual: Counting) -> list[Counting]:
    """How the text may have been counted, the usual way first."""
    line_ends = sorted((1, 2), key=lambda length: length != usual.line_end) if "\r\n" in raw else (usual.line_end,)
    rare = sorted((1, 2), key=lambda units: units != usual.rare) if _BEYOND_16_BITS.search(raw) else (usual.rare,)
    marks = (0, 1) if raw.startswith("\ufeff") else (0,)
    return [Counting(length, units, mark) for mark in marks for units in rare for length in line_ends]


def _holds(text: FileText, selections: Sequence[Selection]) -> bool:
    return all(one.end <= text.length for one in selections)


def _named(text: FileText, selections: Sequence[Selection]) -> int:
    """Passages that begin with the words that they are named by."""
    return sum(begins_with_name(text, one) for one in selections)


def begins_with_name(text: FileText, selection: Selection) -> bool:
    """Whether a passage has a name, and begins with it."""
    name = " ".join(normalised(selection.name).removesuffix("...").removesuffix("…").split())
    span = text.span(selection.start, selection.end)
    return bool(name) and span is not None and " ".join(span.of(text.text).split()).startswith(name)


def _whole_words(text: FileText, selections: Sequence[Selection]) -> int:
    """Ends of passages that cut no word."""
    spans = [span for one in selections if (span := text.span(one.start, one.end))]
    return sum(_is_edge(text.text, span.start) + _is_edge(text.text, span.end) for span in spans)


def _is_edge(text: str, at: int) -> bool:
    around = text[max(0, at - 1) : at + 1]
    return at in (0, len(text)) or not (around[0].isalnum() and around[-1].isalnum())
