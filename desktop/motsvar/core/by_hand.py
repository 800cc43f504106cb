"""What a user has said of matches, laid over what the program has found. The computed comparison is never changed."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from rapidfuzz.distance import Indel, LCSseq

from motsvar.core.annotation import HandMatch, HandVerdict
from motsvar.core.comparison import Change, Comparison, Match, Operation, Relation
from motsvar.core.matching.moves import moved
from motsvar.core.span import Span, joined
from motsvar.core.words.folding import fold
from motsvar.core.words.tokens import Tokens, tokenise

REWORDED_BELOW = 0.5
"""Share of letters kept below which a match says the same in other words."""


def with_hand_matches(comparison: Comparison, left: str, right: str, said: Sequence[HandMatch]) -> Comparison:
    """The comparison as the user sees it. ``said`` stands as left and right do; what is not placed is left out.

    A rejected match is taken out and its words stand alone; a confirmed one is certain; an added or corrected one takes
    the place of what overlaps it on both sides.
    """
    placed = [one for one in said if one.placed and len(one.one.span) and len(one.other.span)]
    if not placed:
        return comparison
    matches = list(comparison.matches)
    for one in placed:
        matches = _said(matches, one, left, right)
    matches.sort(key=lambda match: (match.left.start, match.right.start))
    turned = moved(
        [(match.left.start, match.right.start) for match in matches],
        [len(match.left) + len(match.right) for match in matches],
    )
    known = {id(match) for match in comparison.matches}
    numbered = tuple(
        replace(match, id=number, moved=match.moved if id(match) in known else is_moved)
        for number, (match, is_moved) in enumerate(zip(matches, turned, strict=True), 1)
    )
    summary = replace(
        comparison.summary,
        left_shared=_share(left, (match.left for match in numbered)),
        right_shared=_share(right, (match.right for match in numbered)),
    )
    return replace(
        comparison,
        matches=numbered,
        summary=summary,
        left_only=_alone(left, comparison.left_only, comparison.matches, numbered, "left"),
        right_only=_alone(right, comparison.right_only, comparison.matches, numbered, "right"),
    )


def _said(matches: list[Match], said: HandMatch, left: str, right: str) -> list[Match]:
    one, other = said.one.span, said.other.span
    if said.verdict is HandVerdict.REJECTED:
        return [match for match in matches if not _same(match, one, other)]
    found = next((match for match in matches if _same(match, one, other)), None)
    if said.verdict is HandVerdict.CONFIRMED and found is not None:
        return [replace(match, confidence=1.0, by_hand=True) if match is found else match for match in matches]
    rest = [match for match in matches if not (match.left.overlaps(one) and match.right.overlaps(other))]
    return [*rest, _made(one, other, left, right)]


def _same(match: Match, one: Span, other: Span) -> bool:
    """True when most of the shorter of two ranges is shared, on both sides: the ends of a computed match may shift."""
    return _mostly(match.left, one) and _mostly(match.right, other)


def _mostly(one: Span, other: Span) -> bool:
    shared = one.within(other)
    return shared is not None and 2 * len(shared) > min(len(one), len(other))


def _made(one: Span, other: Span, left: str, right: str) -> Match:
    """A match between two passages, with what differs word by word."""
    words, others = one.of(left), other.of(right)
    if words.split() == others.split():
        return Match(0, Relation.SAME, one, other, 1.0, by_hand=True)
    changes = tuple(_changes(one, other, words, others))
    if all(change.operation is Operation.VARIANT for change in changes):
        relation = Relation.VARIANT
    else:
        kept = Indel.normalized_similarity(fold(words), fold(others))
        relation = Relation.EDITED if kept >= REWORDED_BELOW else Relation.REWORDED
    return Match(0, relation, one, other, 1.0, changes=changes, by_hand=True)


def _changes(one: Span, other: Span, words: str, others: str) -> Iterable[Change]:
    lefts, rights = (tokenise(text, fold(text)) for text in (words, others))
    for step in LCSseq.opcodes(lefts.keys, rights.keys):
        here, there = range(step.src_start, step.src_end), range(step.dest_start, step.dest_end)
        if step.tag == "equal":
            for i, j in zip(here, there, strict=True):
                if lefts[i].word != rights[j].word:
                    ends = _span(lefts, range(i, i + 1), one), _span(rights, range(j, j + 1), other)
                    yield Change(Operation.VARIANT, *ends, "matched without accents")
            continue
        operation = {"replace": Operation.REPLACE, "insert": Operation.INSERT, "delete": Operation.DELETE}[step.tag]
        yield Change(operation, _span(lefts, here, one), _span(rights, there, other))


def _span(tokens: Tokens, some: range, inside: Span) -> Span:
    """Where tokens of a passage stand in the whole text; of none, the place before the next."""
    if len(some):
        start, end = int(tokens.starts[some[0]]), int(tokens.ends[some[-1]])
    else:
        start = end = int(tokens.starts[some.start]) if some.start < len(tokens) else len(inside)
    return Span(start, end).moved(inside.start)


def _alone(
    text: str, alone: Sequence[Span], before: Sequence[Match], after: Sequence[Match], side: str
) -> tuple[Span, ...]:
    """What no match covers: what stood alone, and what stood in matches that are gone, without what is matched now."""
    open_ = joined([*alone, *(getattr(match, side) for match in before)])
    taken = joined(getattr(match, side) for match in after)
    out = []
    for span in open_:
        at = span.start
        for one in (other for other in taken if other.overlaps(span)):
            if one.start > at:
                out.append(Span(at, one.start))
            at = max(at, one.end)
        if at < span.end:
            out.append(Span(at, span.end))
    return tuple(one for one in out if one.of(text).strip())


def _share(text: str, spans: Iterable[Span]) -> float:
    """Share of the characters that are not white space."""
    letters = len("".join(text.split()))
    inside = sum(len("".join(span.of(text).split())) for span in joined(spans))
    return round(inside / letters, 4) if letters else 0.0
