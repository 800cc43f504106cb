"""Facts, demands and figures of a comparison, as a report tells them."""

from collections import Counter

from motsvar.core.comparison import Answer, Comparison, Operation, Origin, Relation, Verdict
from motsvar.core.document import Document
from motsvar.core.hidden.telling import visible
from motsvar.exports.report_values import AnswerView, DemandView, FactView
from motsvar.exports.reporting.places import place
from motsvar.exports.reporting.telling import fact_value, kind_words, verdict_words
from motsvar.wording import Wording

_ORDER = (Verdict.DIFFERS, Verdict.LEFT_ONLY, Verdict.RIGHT_ONLY, Verdict.BOTH)


def figures(found: Comparison, words: Wording) -> tuple[tuple[str, int], ...]:
    relations = Counter(match.relation for match in found.matches)
    operations = Counter(change.operation for match in found.matches for change in match.changes)
    variants = operations.pop(Operation.VARIANT, 0)
    origins = Counter(match.origin for match in found.matches)
    return (
        (words("passages that correspond"), len(found.matches)),
        (words("the same"), relations[Relation.SAME]),
        (words("the same but for reading errors"), relations[Relation.VARIANT]),
        (words("edited"), relations[Relation.EDITED]),
        (words("in other words"), relations[Relation.REWORDED]),
        *([(words("quoted from the third document"), origins[Origin.REFERENCE])] if found.reference else []),
        (words("administrative formula"), origins[Origin.BOILERPLATE]),
        (words("in another place"), sum(match.moved for match in found.matches)),
        (words("differences inside them"), operations.total()),
        (words("reading errors inside them"), variants),
        (words("passages only in A"), len(found.left_only)),
        (words("passages only in B"), len(found.right_only)),
        (words("facts that differ"), sum(fact.verdict is Verdict.DIFFERS for fact in found.facts)),
        (words("themes"), len(found.themes)),
    )


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
