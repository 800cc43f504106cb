"""Facts, demands and figures of a comparison, as a report tells them."""

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import zip_longest

from motsvar.core.comparison import Answer, Comparison, Operation, Origin, Relation, Verdict
from motsvar.core.document import Document
from motsvar.core.hidden.telling import visible
from motsvar.exports.reporting.places import place
from motsvar.exports.reporting.telling import fact_value, kind_words, verdict_words
from motsvar.exports.reporting.values import AnswerView, DemandView, FactView, FigureView
from motsvar.wording import Wording

_ORDER = (Verdict.DIFFERS, Verdict.LEFT_ONLY, Verdict.RIGHT_ONLY, Verdict.BOTH)


def figures(found: Comparison, words: Wording) -> tuple[FigureView, ...]:
    """The kinds of the passages that correspond add up to them; what else holds of some says “of these”."""

    def told(number: int, one: str, many: str, *, part: bool = False) -> FigureView:
        return FigureView(one if number == 1 else many, number, part)

    relations = Counter(match.relation for match in found.matches)
    operations = Counter(change.operation for match in found.matches for change in match.changes)
    variants = operations.pop(Operation.VARIANT, 0)
    origins = Counter(match.origin for match in found.matches)
    same, misread = relations[Relation.SAME], relations[Relation.VARIANT]
    edited, reworded = relations[Relation.EDITED], relations[Relation.REWORDED]
    quoted, formula = origins[Origin.REFERENCE], origins[Origin.BOILERPLATE]
    moved = sum(match.moved for match in found.matches)
    lefts, rights, themes = len(found.left_only), len(found.right_only), len(found.themes)
    differing = sum(fact.verdict is Verdict.DIFFERS for fact in found.facts)
    of_third = words("of these quoted from the third document")
    return (
        told(len(found.matches), words("passage that corresponds"), words("passages that correspond")),
        told(same, words("the same"), words("the same"), part=True),
        told(misread, words("the same but for reading errors"), words("the same but for reading errors"), part=True),
        told(edited, words("edited passage"), words("edited passages"), part=True),
        told(reworded, words("in other words"), words("in other words"), part=True),
        *([told(quoted, of_third, of_third, part=True)] if found.reference else []),
        told(
            formula, words("of these an administrative formula"), words("of these administrative formulas"), part=True
        ),
        told(moved, words("of these in another place"), words("of these in another place"), part=True),
        told(operations.total(), words("difference inside them"), words("differences inside them")),
        told(variants, words("reading error inside them"), words("reading errors inside them")),
        told(lefts, words("passage only in A"), words("passages only in A")),
        told(rights, words("passage only in B"), words("passages only in B")),
        told(differing, words("fact that differs"), words("facts that differ")),
        told(themes, words("theme that recurs"), words("themes that recur")),
    )


def in_columns(told: Sequence[FigureView]) -> Iterator[tuple[FigureView | None, FigureView | None]]:
    """In two columns, the second begun by a figure of its own, so that parts stand below what they are of."""
    middle = next((at for at in range(len(told) // 2, len(told)) if not told[at].part), len(told))
    yield from zip_longest(told[:middle], told[middle:])


def fact_views(found: Comparison, left: Document, right: Document, words: Wording) -> tuple[FactView, ...]:
    """Those that differ first."""
    ordered = sorted(found.facts, key=lambda fact: (_ORDER.index(fact.verdict), fact.kind))
    return tuple(
        FactView(
            kind=kind_words(fact.kind, words),
            value=visible(fact_value(fact, words)),
            verdict=verdict_words(fact.verdict, words),
            differs=fact.verdict is Verdict.DIFFERS,
            left=tuple(place(left, span, words) for span in fact.left),
            right=tuple(place(right, span, words) for span in fact.right),
        )
        for fact in ordered
    )


def demand_views(
    found: Comparison, left: Document, right: Document, reference: Document, words: Wording
) -> tuple[DemandView, ...]:
    def answers(document: Document, given: tuple[Answer, ...]) -> tuple[AnswerView, ...]:
        return tuple(AnswerView(place(document, one.span, words), one.quoted) for one in given)

    demands = found.reference.demands if found.reference else ()
    return tuple(
        DemandView(place(reference, one.span, words), answers(left, one.left), answers(right, one.right))
        for one in demands
    )
