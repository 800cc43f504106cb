"""Where the documents contradict each other: facts that differ, a negation in one alone, links that say so."""

import re
from collections.abc import Iterator

from motsvar.core.annotation import Annotation, LinkRelation
from motsvar.core.changes.verdicts import NEGATIONS
from motsvar.core.comparison import Change, Operation, Verdict
from motsvar.core.document import Document
from motsvar.core.hidden.telling import visible
from motsvar.core.span import Span
from motsvar.exports.case_content import CaseContent, PairContent
from motsvar.exports.report_values import ContradictionView, Place
from motsvar.exports.reporting.annotations import quoted, stands
from motsvar.exports.reporting.places import place
from motsvar.exports.reporting.telling import kind_words
from motsvar.wording import Wording

_WORDS = re.compile(r"\w+")


def contradiction_views(content: CaseContent, words: Wording) -> tuple[ContradictionView, ...]:
    pair = content.pair
    return (
        *(_of_facts(content, pair, words) if pair else ()),
        *(_of_negations(content, pair, words) if pair else ()),
        *_of_links(content, words),
    )


def _of_facts(content: CaseContent, pair: PairContent, words: Wording) -> Iterator[ContradictionView]:
    left, right = content.document(pair.left_id), content.document(pair.right_id)
    for fact in pair.comparison.facts:
        if fact.verdict is Verdict.DIFFERS:
            yield ContradictionView(
                kind_words(fact.kind, words),
                tuple(place(left, span, words) for span in fact.left),
                tuple(place(right, span, words) for span in fact.right),
            )


def _of_negations(content: CaseContent, pair: PairContent, words: Wording) -> Iterator[ContradictionView]:
    """Matches that say the same but for a word such as “not” on one side. Told by the words of the whole match."""
    left, right = content.document(pair.left_id), content.document(pair.right_id)
    for match in pair.comparison.matches:
        if any(_negates(change, left, right) for change in match.changes):
            sides = (place(left, match.left, words),), (place(right, match.right, words),)
            yield ContradictionView(words("negation in one alone"), *sides)


def _negates(change: Change, left: Document, right: Document) -> bool:
    if change.operation is Operation.VARIANT:
        return False
    return _has_negation(left, change.left) != _has_negation(right, change.right)


def _has_negation(document: Document, span: Span) -> bool:
    return not NEGATIONS.isdisjoint(_WORDS.findall(document.quote(span).casefold()))


def _of_links(content: CaseContent, words: Wording) -> Iterator[ContradictionView]:
    """What somebody has linked as contradicting, the passage of A first where the link joins the pair."""
    known = {annotation.id: annotation for annotation in content.ordered_annotations}
    right_id = content.pair.right_id if content.pair else ""
    for link in content.links:
        ends = [known.get(link.source), known.get(link.target or "")]
        if link.relation != LinkRelation.CONTRADICTS or not any(ends):
            continue
        if ends[0] and ends[0].document == right_id and (ends[1] is None or ends[1].document != right_id):
            ends.reverse()
        one, other = (_end(content, end, words) for end in ends)
        yield ContradictionView(words("linked as contradicting"), one, other, visible(link.note))


def _end(content: CaseContent, end: Annotation | None, words: Wording) -> tuple[Place, ...]:
    if end is not None:
        named = words("{0}, {1}, passage {2}")
        document = visible(content.document(end.document).name)
        number = words.number(content.numbers[end.id])
        return (Place(quoted(end), named.format(document, stands(content, end, words), number)),)
    return ()
