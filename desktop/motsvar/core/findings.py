"""The differences of a comparison as one list in reading order, as a person goes through them."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from motsvar.core.comparison import Comparison, Match, Operation
from motsvar.core.span import Side, Span


class FindingKind(StrEnum):
    REPLACED = "other words"
    LEFT_WORDS = "words only left"
    RIGHT_WORDS = "words only right"
    VARIANT = "reading error"
    MOVED = "moved"
    LEFT_PASSAGE = "passage only left"
    RIGHT_PASSAGE = "passage only right"


@dataclass(frozen=True, slots=True)
class Finding:
    """One difference. ``match`` is the id of the match it lies in, or None for a passage without counterpart."""

    kind: FindingKind
    left: Span
    """Empty, at the place where it would stand, when there is nothing on this side."""
    right: Span
    match: int | None = None
    reason: str = ""


_KINDS = {
    Operation.REPLACE: FindingKind.REPLACED,
    Operation.DELETE: FindingKind.LEFT_WORDS,
    Operation.INSERT: FindingKind.RIGHT_WORDS,
    Operation.VARIANT: FindingKind.VARIANT,
}


def findings(comparison: Comparison) -> tuple[Finding, ...]:
    """Every difference, in the order of the left text; what is only on the right stands where it would come."""
    found = [*_in_matches(comparison.matches), *_only(comparison)]
    return tuple(sorted(found, key=lambda f: (f.left.start, f.right.start, f.left.end)))


def stepped(
    found: Sequence[Finding], chosen: Finding | None, step: int, reading: tuple[Side, int] | None = None
) -> int:
    """The place in the list of the next (1) or previous (-1) difference; outside the list when there is none.

    From the chosen one, as long as the reader is at it; else from where the reader is. Who has chosen none yet and has
    none ahead begins at the other end.
    """
    at = found.index(chosen) if chosen is not None and chosen in found else None
    end = 0 if step > 0 else len(found) - 1
    if reading is None:
        return end if at is None else at + step
    side, offset = reading
    if at is not None and _on(found[at], side).start <= offset <= _on(found[at], side).end:
        return at + step
    starts = [(_on(one, side).start, number) for number, one in enumerate(found)]
    none = end if at is None else len(found) if step > 0 else -1
    if step > 0:
        return min((start for start in starts if start[0] >= offset), default=(0, none))[1]
    return max((start for start in starts if start[0] < offset), default=(0, none))[1]


def _on(finding: Finding, side: Side) -> Span:
    return finding.left if side is Side.LEFT else finding.right


def _in_matches(matches: tuple[Match, ...]) -> Iterator[Finding]:
    for match in matches:
        if match.moved:
            yield Finding(FindingKind.MOVED, match.left, match.right, match.id)
        for change in match.changes:
            yield Finding(_KINDS[change.operation], change.left, change.right, match.id, change.reason)


def _only(comparison: Comparison) -> Iterator[Finding]:
    by_left = sorted((m.left.start, m.left.end, m.right.end) for m in comparison.matches)
    by_right = sorted((m.right.start, m.right.end, m.left.end) for m in comparison.matches)
    for span in comparison.left_only:
        place = _after(by_left, span.start)
        yield Finding(FindingKind.LEFT_PASSAGE, span, Span(place, place))
    for span in comparison.right_only:
        place = _after(by_right, span.start)
        yield Finding(FindingKind.RIGHT_PASSAGE, Span(place, place), span)


def _after(edges: list[tuple[int, int, int]], start: int) -> int:
    """Where on the other side the last match before ``start`` ends."""
    at = bisect_right(edges, (start, start, 0)) - 1
    return edges[at][2] if at >= 0 else 0
