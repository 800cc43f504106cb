"""What a motion demands: its att-clauses (in English its that-clauses), or what it lists after announcing it.

A list is clauses that begin lines, or numbered items, after a sentence with a verb of demanding: "Därför föreslår jag /
att …". Where there is no list, the clauses after such a verb inside sentences are taken.
"""

import re
from collections.abc import Iterator, Mapping
from itertools import pairwise

from motsvar.core.outline.lines import Line, Wrapping, lines_of
from motsvar.core.outline.segmentation import Unit
from motsvar.core.span import Span
from motsvar.core.words.folding import fold

ANNOUNCED = 400
"""Most code points between the verb that announces a list and its first clause."""
NEAR = 90
"""Most code points between a verb and its clause inside a sentence."""
SHORTEST = 12
"""Code points; what is shorter ("att så sker") can be found nowhere."""

ROOM = 0.75
"""Of the usual width: a line that ends before was ended on purpose."""

_MARKER = r"(?:[•·▪◦*\uf0b7–-]|\(?\d{1,2}[.)]|\(?[a-z][.)])"
_ITEM_MARKER = re.compile(rf"{_MARKER}\s+")
_LAST_WORD = re.compile(r"\w+$")
_LOOSE_END = re.compile(r"(?:[\s,;:.]|\b(?:samt|och|dels|and)\b)+$")

Words = Mapping[str, frozenset[str]]
"""``WordLists.demand_words``."""


def demands_in(text: str, units: tuple[Unit, ...], words: Words) -> tuple[Span, ...]:
    """Where the demands stand, in order; none when the language has no words for them."""
    if not words.get("clause") or not words.get("verb"):
        return ()
    folded = fold(text)
    found = list(_listed(text, folded, units, words)) or list(_inside(folded, units, words))
    ends = {}
    for start, end in found:
        loose = _LOOSE_END.search(folded, start, end)
        ends[start] = loose.start() if loose else end
    return tuple(Span(start, end) for start, end in sorted(ends.items()) if end - start >= SHORTEST)


def _any(words: frozenset[str]) -> str:
    return "(?:" + "|".join(sorted(map(re.escape, words))) + ")"


def _listed(text: str, folded: str, units: tuple[Unit, ...], words: Words) -> Iterator[tuple[int, int]]:
    begins = re.compile(rf"(?:{_MARKER}\s+)?(?:dels\s+)?{_any(words['clause'])}\b|{_MARKER}\s+\w")
    verb = re.compile(rf"\b{_any(words['verb'] | words.get('announces', frozenset()))}\b")
    found: list[Line] = []
    before: Line | None = None
    lines = list(lines_of(text))
    width = Wrapping.of(lines).width
    for line in lines:
        if begins.match(folded, line.start) and (before is None or _stands_apart(line, before, width, folded, verb)):
            goes_on = bool(found) and _BLANK_LINE.search(text[found[-1].start : line.start].strip("\n")) is None
            if goes_on or _announced(folded, line.start, verb):
                found.append(line)
        before = line
    starts = [line.start for line in found if len(found) > 1 or line.after_blank or line.begins_item]
    for start, following in pairwise([*starts, len(text)]):
        yield _after_marker(folded, start), min(following, _end_of_sentence(text, start, units))


_BLANK_LINE = re.compile(r"\n[ \t]*\n\s*")


def _stands_apart(line: Line, before: Line, width: int, folded: str, verb: re.Pattern[str]) -> bool:
    """The line end before it is no accident of the line's width."""
    had_room = len(before) + 1 + len(line.words.split(maxsplit=1)[0]) < ROOM * width
    if line.after_blank or line.begins_item or had_room or before.words[-1] in ",;:.":
        return True
    last = _LAST_WORD.search(folded[max(before.start, before.end - 30) : before.end])
    return last is not None and (last.group() in _JOINING or verb.fullmatch(last.group()) is not None)


_JOINING = frozenset({"besluta", "beslutar", "beslut", "samt", "och", "dels", "and", "resolve", "resolves"})


def _announced(folded: str, start: int, verb: re.Pattern[str]) -> bool:
    """The sentence before, or the heading, has a verb of demanding."""
    before = folded[max(0, start - ANNOUNCED) : start].rstrip()
    sentence = max(before.rfind(stop, 0, len(before) - 1) for stop in (". ", ".\n", "! ", "? ", "?\n")) + 1
    return verb.search(before, sentence) is not None


def _after_marker(folded: str, start: int) -> int:
    marker = _ITEM_MARKER.match(folded, start)
    return marker.end() if marker else start


def _end_of_sentence(text: str, start: int, units: tuple[Unit, ...]) -> int:
    end = next((unit.span.end for unit in units if unit.span.end > start), len(text))
    blank = _BLANK_LINE.search(text, start, end)
    return blank.start() if blank and not text[blank.end()].islower() else end


def _inside(folded: str, units: tuple[Unit, ...], words: Words) -> Iterator[tuple[int, int]]:
    """Clauses after a verb of demanding in a sentence."""
    clause = _any(words["clause"])
    first = re.compile(rf"\b{_any(words['verb'])}\b.{{0,{NEAR}}}?\b({clause})\b", re.DOTALL)
    another = re.compile(rf"(?:,|;|\bsamt|\boch|\bdels|\band)\s+(?:dels\s+|samt\s+|och\s+|and\s+)?({clause})\b")
    for unit in units:
        found = first.search(folded, unit.span.start, unit.span.end)
        if found is None:
            continue
        starts = [found.start(1)]
        starts += [more.start(1) for more in another.finditer(folded, found.end(), unit.span.end)]
        yield from pairwise([*starts, unit.span.end])


def restating(words: Words) -> re.Pattern[str] | None:
    """Finds, in the folded text of a unit, words that only tell again what the movers want; None without words."""
    movers, tells, restates = (words.get(role, frozenset()) for role in ("mover", "tells", "restates"))
    beside = rf"\b{_any(movers)}\s+(?:\w+\s+)?{_any(tells)}\b|\b{_any(tells)}\s+{_any(movers)}\b"
    patterns = ([beside] if movers and tells else []) + ([rf"\b{_any(restates)}\b"] if restates else [])
    return re.compile("|".join(patterns)) if patterns else None
