"""Where the documents contradict each other: facts that differ, a negation in one alone, links that say so."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace

from motsvar.core.annotation import Annotation, LinkRelation
from motsvar.core.comparison import FactKind, Verdict
from motsvar.core.document import Document
from motsvar.core.hidden.telling import visible
from motsvar.core.span import Side, Span
from motsvar.exports.case_content import CaseContent, PairContent
from motsvar.exports.reporting.annotations import quoted, stands
from motsvar.exports.reporting.negations import Negation, negations
from motsvar.exports.reporting.places import place, shown
from motsvar.exports.reporting.telling import LETTERS, fact_value, kind_words
from motsvar.exports.reporting.values import ContradictionView, Place
from motsvar.wording import Wording

MOST = 3
"""On the first page, which is to stay one page; all of them follow it where there are more."""
_MOST_PLACES = 3
"""Of one document in a contradiction, there."""
EXCERPT = 100
"""Characters of a passage there."""


def contradiction_views(content: CaseContent, words: Wording) -> tuple[ContradictionView, ...]:
    """What somebody has judged first, then what the program has found; last what may be no more than misread."""
    pair = content.pair
    denied = tuple(_of_negations(content, pair, words)) if pair else ()
    return (
        *_of_links(content, words),
        *(one for one in denied if not one.doubt),
        *(_of_facts(content, pair, words) if pair else ()),
        *(one for one in denied if one.doubt),
    )


def judged_words(words: Wording) -> str:
    """What a list of contradictions is worth."""
    return words(
        "What is linked, somebody has judged. Facts that differ and negations were found by the program: whether they "
        "contradict is to be judged."
    )


def foremost(found: Sequence[ContradictionView], most: int) -> tuple[ContradictionView, ...]:
    """At most so many: the first of each kind, then the second of each, so that no kind hides the others."""
    rank: Counter[str] = Counter()
    ranked = []
    for at, one in enumerate(found):
        ranked.append((rank[one.kind], at))
        rank[one.kind] += 1
    return tuple(found[at] for at in sorted(at for _, at in sorted(ranked)[:most]))


def on_first_page(found: Sequence[ContradictionView], words: Wording) -> tuple[ContradictionView, ...]:
    """The foremost, each with its first passages and as many words as there is room for; the rest is counted."""
    return tuple(_short(one, words) for one in foremost(found, MOST))


def excerpt(text: str, most: int = EXCERPT, at: int = 0) -> str:
    """At most so many characters: the first, or those around ``at``; whole words, where they are not too long."""
    start = 0 if at < most * 2 // 3 else text.rfind(" ", 0, at - most // 3) + 1
    begun = f"…{text[start:]}" if start else text
    if len(begun) <= most:
        return begun
    cut = begun[: most - 1]
    space = cut.rfind(" ", most // 2)
    return f"{(cut[:space] if space > 0 else cut).rstrip()}…"


def _short(one: ContradictionView, words: Wording) -> ContradictionView:
    def places(found: tuple[Place, ...]) -> tuple[Place, ...]:
        return tuple(replace(place, words=excerpt(place.words, at=place.at), at=0) for place in found[:_MOST_PLACES])

    def more(found: tuple[Place, ...]) -> str:
        hidden = len(found) - _MOST_PLACES
        return words(" and {0} more").format(words.number(hidden)).strip() if hidden > 0 else ""

    return replace(
        one,
        left=places(one.left),
        right=places(one.right),
        note=excerpt(one.note),
        left_more=more(one.left),
        right_more=more(one.right),
    )


def _of_facts(content: CaseContent, pair: PairContent, words: Wording) -> Iterator[ContradictionView]:
    left, right = content.document(pair.left_id), content.document(pair.right_id)
    for fact in pair.comparison.facts:
        if fact.verdict is Verdict.DIFFERS:
            yield ContradictionView(
                kind_words(fact.kind, words),
                tuple(place(left, span, words) for span in fact.left),
                tuple(place(right, span, words) for span in fact.right),
                value=visible(fact_value(fact, words)) if fact.kind is FactKind.LISTED else "",
            )


def _of_negations(content: CaseContent, pair: PairContent, words: Wording) -> Iterator[ContradictionView]:
    """Told by the words of the whole match, and by the very word that denies."""
    documents = {Side.LEFT: content.document(pair.left_id), Side.RIGHT: content.document(pair.right_id)}
    for one in negations(pair.comparison, documents[Side.LEFT], documents[Side.RIGHT]):
        left, right = (_denied(documents[side], one, side, words) for side in Side)
        doubt = words("may be a reading error of “{0}”").format(visible(one.meant)) if one.meant else ""
        told = words("“{0}” only in {1}").format(visible(one.word), LETTERS[one.side])
        yield ContradictionView(words("negation in one alone"), (left,), (right,), value=told, doubt=doubt)


def _denied(document: Document, one: Negation, side: Side, words: Wording) -> Place:
    whole = one.match.on(side)
    told = place(document, whole, words)
    before = len(shown(document, Span(whole.start, one.at.start))) if side is one.side else 0
    return replace(told, at=before)


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
