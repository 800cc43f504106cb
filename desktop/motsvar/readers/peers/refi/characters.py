"""How a text's characters are counted in a file, and where they stand in the text that is kept of it."""

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from motsvar.core.document import normalised
from motsvar.core.incoming import is_ours
from motsvar.core.span import Span

_RUNS = re.compile("\r\n|[^\x00-\x7f]+|[\x00-\x0c\x0e-\x7f]+(?=[\x00-\x0c\x0e-\x7f])|[\x00-\x7f]")
"""The last of some plain characters by itself: what comes next may melt into it."""
_BEYOND_16_BITS = re.compile("[\U00010000-\U0010ffff]")
_LINE_END = re.compile("\r?\n")
_JAMO = range(0x1160, 0x1200)
"""Vowels and last consonants of Hangul, which melt into what stands before."""


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


_STANDARD = Counting()
_OF_TOOLS = (
    (("ATLAS", "MAXQDA", "QUALCODER"), Counting(line_end=1)),
    (("NVIVO",), Counting(rare=2)),
)


class FileText:
    """The text of a file with its offsets. Offsets may stand in the midst of what is one character in our text."""

    def __init__(self, raw: str, counting: Counting = _STANDARD) -> None:
        raw = raw.lstrip("\ufeff")
        self.text = normalised(raw)
        self._starts: list[int] = [0]
        """Where pieces begin, as the file counts, and behind them the end."""
        self._placed: list[int] = [0]
        """Where they begin in our text."""
        self._exact: list[bool] = []
        """Whether inside a piece the two count alike."""
        if self.text == raw and (counting.rare == 1 or not _BEYOND_16_BITS.search(raw)):
            self._add(len(raw), len(raw), exact=True)
        else:
            self._go_through(raw, counting)

    @property
    def length(self) -> int:
        """As the file counts."""
        return self._starts[-1]

    def span(self, start: int, end: int) -> Span | None:
        """The passage; cut where it reaches beyond the text, None where it lies outside. Whole characters."""
        if start > self.length or (start == self.length and end > start):
            return None
        first = self._offset(start, up=False)
        return Span(first, max(first, self._offset(min(end, self.length), up=True)))

    def _offset(self, position: int, *, up: bool) -> int:
        piece = min(bisect_right(self._starts, position) - 1, len(self._exact) - 1)
        if piece < 0:
            return 0
        inside = position - self._starts[piece]
        if self._exact[piece]:
            return self._placed[piece] + inside
        return (
            self._placed[piece + 1] if inside and (up or position == self._starts[piece + 1]) else self._placed[piece]
        )

    def _add(self, length: int, placed: int, *, exact: bool) -> None:
        if exact and self._exact and self._exact[-1]:
            self._starts[-1] += length
            self._placed[-1] += placed
        else:
            self._starts.append(self._starts[-1] + length)
            self._placed.append(self._placed[-1] + placed)
            self._exact.append(exact)

    def _go_through(self, raw: str, counting: Counting) -> None:
        for cluster in _clusters(raw):
            ours = 1 if cluster == "\r\n" else len(unicodedata.normalize("NFC", cluster))
            length = counting.line_end if cluster == "\r\n" else len(cluster)
            if counting.rare != 1:
                length += (counting.rare - 1) * len(_BEYOND_16_BITS.findall(cluster))
            unchanged = length == ours and (cluster.isascii() or unicodedata.is_normalized("NFC", cluster))
            self._add(length, ours, exact=unchanged)


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
    return [Counting(length, units) for units in rare for length in line_ends]


def _clusters(raw: str) -> Iterable[str]:
    """Pieces that melt into nothing outside them when the text is put into canonical form."""
    cluster = ""
    for run in _RUNS.findall(raw):
        for character in (run,) if run.isascii() else run:
            if cluster and not _melts(character):
                yield cluster
                cluster = ""
            cluster += character
    if cluster:
        yield cluster


def _melts(character: str) -> bool:
    """Whether it may become one with what stands before."""
    if character.isascii():
        return False
    return unicodedata.category(character)[0] == "M" or ord(character) in _JAMO


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
