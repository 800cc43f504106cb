"""From two texts made ready to their matches, with what differs inside each, and the passages they share."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from motsvar.core.changes.differences import difference
from motsvar.core.changes.substitutions import substitutions
from motsvar.core.changes.verdicts import Judge
from motsvar.core.comparison import Coverage, Match, Relation, Settings, SharedPassage
from motsvar.core.matching.alignment import Link, align
from motsvar.core.matching.leftovers import with_leftovers
from motsvar.core.matching.moves import moved
from motsvar.core.matching.similarity import similar_pairs, unit_terms
from motsvar.core.outline.texts import CodedText
from motsvar.core.passages.clusters import SHORTEST
from motsvar.core.passages.finding import shared_passages
from motsvar.core.progress import Progress
from motsvar.core.span import Span

REWORDED_BELOW = 0.5
"""Share of letters kept below which a match says the same in other words."""


def matched(
    left: CodedText, right: CodedText, judge: Judge, settings: Settings, progress: Progress
) -> tuple[tuple[Match, ...], tuple[SharedPassage, ...]]:
    if left.text == right.text and left.units == right.units:
        return tuple(_matches(_identical(left), left, right, judge, settings, progress)), _whole(left)
    progress(0.2, "Finding what corresponds")
    terms = unit_terms(left, right)
    similar = similar_pairs((left, right), *terms, progress)
    progress(0.4, "Finding what corresponds")
    links = align(left, right, terms, similar, progress)
    if judge.accents_lost:
        links = with_leftovers(links, left, right)
    progress(0.5, "Comparing words")
    matches = _with_moves(list(_matches(links, left, right, judge, settings, progress)), links)
    progress(0.8, "Finding shared passages")
    return matches, shared_passages(left, right, terms, similar)


def _whole(text: CodedText) -> tuple[SharedPassage, ...]:
    """Of identical texts the whole is one passage."""
    if not text.units:
        return ()
    span = Span(text.units[0].span.start, text.units[-1].span.end)
    return (SharedPassage(Coverage.VERBATIM, 0.99, span, span),) if len(span) >= SHORTEST else ()


def _identical(text: CodedText) -> tuple[Link, ...]:
    return tuple(Link((unit, unit), (unit, unit), 1.0) for unit in range(len(text.units)))


def _matches(
    links: tuple[Link, ...], left: CodedText, right: CodedText, judge: Judge, settings: Settings, progress: Progress
) -> Iterator[Match]:
    quick = substitutions(links, left, right, judge, progress)
    for number, link in enumerate(links):
        if number % 100 == 0:
            progress(0.6 + 0.2 * number / len(links), "Comparing words")
        found = quick.get(number) or difference(
            left, right, left.tokens_of(*link.left), right.tokens_of(*link.right), judge
        )
        relation = found.relation
        if relation is Relation.EDITED and found.kept < REWORDED_BELOW:
            relation = Relation.REWORDED
        if relation is Relation.REWORDED and not settings.reworded:
            continue
        spans = _span(left, link.left), _span(right, link.right)
        sure = relation in (Relation.SAME, Relation.VARIANT)
        confidence = 0.99 if sure else round(min(link.strength, 0.98), 3)
        yield Match(number + 1, relation, *spans, confidence, changes=found.changes)


def _span(text: CodedText, units: tuple[int, int]) -> Span:
    return Span(text.units[units[0]].span.start, text.units[units[1]].span.end)


FIRST_WEIGHT = 100
"""How much more a letter of a link counts whose units have no closer partner, for which matches stay in order."""


def _with_moves(matches: list[Match], links: Sequence[Link]) -> tuple[Match, ...]:
    """The matches, in the order of the left text, renumbered, each told whether it stands in another order."""
    places = [(match.left.start, match.right.start) for match in matches]
    weights = [
        (len(match.left) + len(match.right)) * (FIRST_WEIGHT if links[match.id - 1].first else 1) for match in matches
    ]
    numbered = zip(matches, moved(places, weights), strict=True)
    return tuple(
        replace(match, id=number, moved=is_moved) if is_moved or match.id != number else match
        for number, (match, is_moved) in enumerate(numbered, 1)
    )
