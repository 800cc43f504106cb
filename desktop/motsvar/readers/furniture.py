"""Running headers, footers and page numbers: lines at the edges of pages that recur from page to page."""

import re
from collections import defaultdict, deque
from collections.abc import Container, Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

_DEEP = 4
"""Lines from the upper and from the lower edge that may be furniture."""
_EDGE = 0.17
"""Of the height of the page: farther in, nothing is."""
_SAME_HEIGHT = 0.015
"""Of the height of the page."""
_FEWEST = 3
"""Pages on which a line has to recur."""
_SPREAD = 4
"""From one to the next of them there are at most so many pages, as where each part has a title page."""
_CLEAR = 0.6
"""Of its height: furniture stands farther than that from the text, unlike the head of a table."""
_ALIKE = 0.75
"""Letters that two words have in common, more than that, where a few may be misread. Words of four letters are never so
much alike: May and Mar are not the same, nor are Annex A and Annex B."""
_NUMBER = re.compile(r"\d+")
_SPACE = re.compile(r"\s+")
_ROMAN = re.compile(r"[ivxlc]{1,7}")


@dataclass(frozen=True, slots=True)
class Edge:
    """A line as seen from the edges of its page; all as parts of the height of the page."""

    text: str
    top: float
    bottom: float
    recognised: bool = False
    """Whether a letter may be misread."""


@dataclass(frozen=True, slots=True)
class _Seen:
    page: int
    line: int
    """Index in its page."""
    middle: float
    numbers: tuple[int, ...]


def repeats(pages: Sequence[Sequence[Edge]]) -> list[set[int]]:
    """For each page the lines to leave out, by index: each says what one on an earlier page says, but for
    numbers that go up with the pages."""
    left_out: list[set[int]] = [set() for _ in pages]
    for upper in (True, False):
        found: dict[str, list[_Seen]] = defaultdict(list)
        wordings = _Wordings()
        for number, lines in enumerate(pages):
            for at in _candidates(lines, upper):
                line = lines[at]
                seen = _Seen(number, at, (line.top + line.bottom) / 2, _numbers(line.text))
                found[wordings.of(line, seen)].append(seen)
        recurring = {
            (seen.page, seen.line): (seen, run[max(0, at - 1)], run[0])
            for run in _runs(found)
            for at, seen in enumerate(run)
        }
        for number, at in _outermost(pages, recurring, upper):
            left_out[number].add(at)
    return left_out


class _Wordings:
    """What lines say, but for numbers and for letters that were misread."""

    def __init__(self) -> None:
        self._recent: deque[tuple[_Seen, str, str]] = deque()
        """Recognised lines of the pages before: each with what it says, and what it is taken to say."""

    def of(self, line: Edge, seen: _Seen) -> str:
        said = _key(line.text)
        if not line.recognised:
            return said
        while self._recent and seen.page - self._recent[0][0].page > _SPREAD:
            self._recent.popleft()
        taken = next(
            (
                taken
                for before, wording, taken in self._recent
                if abs(before.middle - seen.middle) < _SAME_HEIGHT and _alike(said, wording)
            ),
            said,
        )
        self._recent.append((seen, said, taken))
        return taken


def _alike(one: str, other: str) -> bool:
    """Whether each word is that of the other, with a letter or so misread."""
    if one == other:
        return True
    pairs = list(zip(words := one.split(" "), others := other.split(" "), strict=False))
    return len(words) == len(others) and all(
        word == seen or SequenceMatcher(None, word, seen, autojunk=False).ratio() > _ALIKE for word, seen in pairs
    )


def _candidates(lines: Sequence[Edge], upper: bool) -> list[int]:
    """From the edge inwards."""
    order = sorted(range(len(lines)), key=lambda at: lines[at].top, reverse=not upper)[:_DEEP]
    return [at for at in order if (lines[at].bottom < _EDGE if upper else lines[at].top > 1 - _EDGE)]


def _key(text: str) -> str:
    text = _SPACE.sub(" ", _NUMBER.sub("#", text)).strip().casefold()
    return "i" if _ROMAN.fullmatch(text) else text


def _numbers(text: str) -> tuple[int, ...]:
    return tuple(int(number[:12]) for number in _NUMBER.findall(text))


def _runs(found: dict[str, list[_Seen]]) -> list[list[_Seen]]:
    """Lines of one wording at one height that recur often enough."""
    runs: list[list[_Seen]] = []
    for seen in found.values():
        for same in _at_one_height(seen):
            run = [same[0]]
            for one in same[1:]:
                if one.page - run[-1].page > _SPREAD:
                    runs.append(run)
                    run = []
                run.append(one)
            runs.append(run)
    return [run for run in runs if len({seen.page for seen in run}) >= _FEWEST]


def _at_one_height(seen: list[_Seen]) -> list[list[_Seen]]:
    heights: list[list[_Seen]] = []
    for one in sorted(seen, key=lambda one: one.middle):
        if heights and one.middle - heights[-1][0].middle < _SAME_HEIGHT:
            heights[-1].append(one)
        else:
            heights.append([one])
    return [sorted(same, key=lambda one: (one.page, one.line)) for same in heights]


def _outermost(
    pages: Sequence[Sequence[Edge]], recurring: Mapping[tuple[int, int], tuple[_Seen, _Seen, _Seen]], upper: bool
) -> set[tuple[int, int]]:
    """Repeats with nothing but furniture between them and the edge, and clear of the text. ``recurring`` has each line
    with the one before it in its run, and the first."""
    left_out: set[tuple[int, int]] = set()
    for number, lines in enumerate(pages):
        order = sorted(range(len(lines)), key=lambda at: lines[at].top, reverse=not upper)
        for at in order[: _depth(number, lines, order, recurring, upper)]:
            seen, before, first = recurring[number, at]
            if seen is not first and (_says_the_same(seen, before) or _says_the_same(seen, first)):
                left_out.add((number, at))
    return left_out


def _depth(
    number: int,
    lines: Sequence[Edge],
    order: Sequence[int],
    recurring: Container[tuple[int, int]],
    upper: bool,
) -> int:
    """How many lines from the edge are furniture: all recur, and the last of them stands clear of the next line."""
    deep = 0
    for count, at in enumerate(order, 1):
        if (number, at) not in recurring:
            break
        if count == len(order) or _clear(lines[at], lines[order[count]], upper):
            deep = count
    return deep


def _clear(line: Edge, text: Edge, upper: bool) -> bool:
    room = text.top - line.bottom if upper else line.top - text.bottom
    return room > _CLEAR * (line.bottom - line.top)


def _says_the_same(seen: _Seen, earlier: _Seen) -> bool:
    """Whether each number is that of an earlier page, or goes up with the pages."""
    further = seen.page - earlier.page
    if len(seen.numbers) != len(earlier.numbers):
        return False
    return all(number - before in (0, further) for number, before in zip(seen.numbers, earlier.numbers, strict=True))
