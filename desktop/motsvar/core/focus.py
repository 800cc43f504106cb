"""What of a comparison a reader wants to look at, and what may stand back for it."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from motsvar.core.comparison import Comparison, Origin, Relation
from motsvar.core.findings import Finding
from motsvar.core.span import Side, Span, gaps, joined

_LIKE = (Relation.SAME, Relation.VARIANT)


@dataclass(frozen=True, slots=True)
class Focus:
    """What is left out. Nothing, unless said."""

    only_differences: bool = False
    """Without passages that say the same in the same words, in the same place."""
    no_formulas: bool = False
    """Without the formulas of administration."""
    only_asked: bool = False
    """Only passages that speak of a demand of the reference."""


@dataclass(frozen=True, slots=True)
class Focused:
    """A comparison seen through a focus."""

    findings: tuple[Finding, ...]
    hidden: frozenset[int] = frozenset()
    """Ids of the matches that are left out."""
    left_aside: tuple[Span, ...] = ()
    """What stands back in the left text, in order."""
    right_aside: tuple[Span, ...] = ()

    def aside(self, side: Side) -> tuple[Span, ...]:
        return self.left_aside if side is Side.LEFT else self.right_aside


def focus_on(comparison: Comparison, found: Sequence[Finding], focus: Focus) -> Focused:
    """``found``: the differences to choose from."""
    answers = {side: _answers(comparison, side) if focus.only_asked else () for side in Side}
    asked = bool(answers[Side.LEFT] or answers[Side.RIGHT])

    def is_asked(left: Span, right: Span) -> bool:
        return not asked or _touches(left, answers[Side.LEFT]) or _touches(right, answers[Side.RIGHT])

    hidden = frozenset(
        match.id
        for match in comparison.matches
        if (focus.only_differences and match.relation in _LIKE and not match.moved)
        or (focus.no_formulas and match.origin is Origin.BOILERPLATE)
        or not is_asked(match.left, match.right)
    )
    kept = tuple(one for one in found if one.match not in hidden and is_asked(one.left, one.right))
    return Focused(kept, hidden, *(_aside(comparison, hidden, side, answers[side], asked) for side in Side))


def _answers(comparison: Comparison, side: Side) -> tuple[Span, ...]:
    demands = comparison.reference.demands if comparison.reference else ()
    return joined(answer.span for demand in demands for answer in demand.on(side))


def _touches(span: Span, joined_spans: Sequence[Span]) -> bool:
    at = bisect_right(joined_spans, span.start, key=lambda each: each.end)
    return len(span) > 0 and at < len(joined_spans) and joined_spans[at].start < span.end


def _aside(
    comparison: Comparison, hidden: frozenset[int], side: Side, answers: tuple[Span, ...], asked: bool
) -> tuple[Span, ...]:
    """What is hidden; where only answers are wanted, all that is neither one nor corresponds to one."""
    away = [match.on(side) for match in comparison.matches if match.id in hidden]
    if asked:
        seen = [match.on(side) for match in comparison.matches if match.id not in hidden]
        only = comparison.left_only if side is Side.LEFT else comparison.right_only
        away += gaps([*seen, *answers], max((span.end for span in (*away, *seen, *only)), default=0))
    return joined(away)
