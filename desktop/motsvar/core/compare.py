"""Compares two documents: what corresponds, what differs, what moved, which passages, facts and themes they share."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

import numpy as np

from motsvar.core.alignment import Link, align
from motsvar.core.comparison import (
    Change,
    Comparison,
    Coverage,
    Match,
    Operation,
    Profile,
    Relation,
    Settings,
    SharedPassage,
    Summary,
)
from motsvar.core.differences import difference
from motsvar.core.document import Document
from motsvar.core.facts import find_facts
from motsvar.core.language import language_of, noise_of
from motsvar.core.lexicon import Lexicon
from motsvar.core.moves import moved
from motsvar.core.passages import SHORTEST, shared_passages
from motsvar.core.progress import Progress, silent
from motsvar.core.similarity import similar_pairs, unit_terms
from motsvar.core.span import Span, joined
from motsvar.core.texts import CodedText, coded
from motsvar.core.themes import find_themes
from motsvar.core.verdicts import Judge
from motsvar.core.word_lists import WordLists

REWORDED_BELOW = 0.5
"""Share of letters kept below which a match says the same in other words."""
TOO_LITTLE = 0.08
"""Share of the more shared text in matches below which the texts are said to have too little in common."""
NOISY = 0.04
"""Share of hurt words from which a text may have lost its accents anywhere."""


def compare(
    left: Document,
    right: Document,
    *,
    lexicon: Lexicon,
    words: WordLists | None = None,
    settings: Settings = Settings(),  # noqa: B008 (immutable)
    progress: Progress = silent,
) -> Comparison:
    """Everything that two documents have to say about each other. ``lexicon`` and ``words`` are of their language.

    The same documents give the same result, and swapped documents the same result swapped. ``progress`` may raise
    ``Cancelled``.
    """
    left_profile = _profile(left.text, lexicon)
    progress(0.03, "Reading words")
    right_profile = _profile(right.text, lexicon)
    progress(0.05, "Reading words")
    swapped = left.text > right.text
    first, second = (right, left) if swapped else (left, right)
    *texts, known_words = coded(first, second, lexicon, progress)
    judge = Judge(known_words, accents_lost=max(left_profile.noise, right_profile.noise) >= NOISY)
    matches, passages = _matched(texts[0], texts[1], judge, settings, progress)
    if swapped:
        matches, passages = _mirrored_matches(matches), _mirrored_passages(passages)
        texts.reverse()
    progress(0.85, "Finding facts")
    word_lists = words or WordLists()
    facts = find_facts(left.text, right.text, matches, word_lists, progress)
    progress(0.92, "Finding themes")
    themes = find_themes(
        left.text,
        right.text,
        left_tokens=texts[0].tokens,
        right_tokens=texts[1].tokens,
        lexicon=lexicon,
        words=word_lists,
        progress=progress,
    )
    progress(1.0, "Done")
    return Comparison(
        settings,
        left_profile,
        right_profile,
        _summary(texts, matches),
        matches,
        _rest(texts[0], [match.left for match in matches]),
        _rest(texts[1], [match.right for match in matches]),
        passages,
        facts,
        themes,
    )


def _profile(text: str, lexicon: Lexicon) -> Profile:
    language = language_of(text)
    return Profile(language, noise_of(text, language, lexicon))


def _matched(
    left: CodedText, right: CodedText, judge: Judge, settings: Settings, progress: Progress
) -> tuple[tuple[Match, ...], tuple[SharedPassage, ...]]:
    if left.text == right.text and left.units == right.units:
        return tuple(_matches(_identical(left), left, right, judge, settings, progress)), _whole(left)
    progress(0.2, "Finding what corresponds")
    terms = unit_terms(left, right)
    similar = similar_pairs((left, right), *terms, progress)
    progress(0.4, "Finding what corresponds")
    links = align(left, right, similar)
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
    confidences = np.interp([link.strength for link in links], _STRENGTHS, _RIGHT).tolist()
    for number, (link, confidence) in enumerate(zip(links, confidences, strict=True)):
        if number % 100 == 0:
            progress(0.5 + 0.3 * number / len(links), "Comparing words")
        found = difference(left, right, _tokens(left, link.left), _tokens(right, link.right), judge)
        relation = found.relation
        if relation is Relation.EDITED and found.kept < REWORDED_BELOW:
            relation = Relation.REWORDED
        if relation is Relation.REWORDED and not settings.reworded:
            continue
        spans = _span(left, link.left), _span(right, link.right)
        sure = relation in (Relation.SAME, Relation.VARIANT)
        yield Match(number + 1, relation, *spans, 0.99 if sure else round(confidence, 3), changes=found.changes)


def _tokens(text: CodedText, units: tuple[int, int]) -> range:
    return range(int(text.first[units[0]]), int(text.first[units[1] + 1]))


def _span(text: CodedText, units: tuple[int, int]) -> Span:
    return Span(text.units[units[0]].span.start, text.units[units[1]].span.end)


_STRENGTHS = (0.36, 0.4, 0.5, 0.6, 0.7, 0.8, 1.0)
_RIGHT = (0.50, 0.54, 0.69, 0.90, 0.95, 0.96, 0.98)
"""Share of links of a strength that annotators also made (ArgRewrite V.2, 1,970 links)."""


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


_MIRRORED = {Operation.INSERT: Operation.DELETE, Operation.DELETE: Operation.INSERT}


def _mirrored_matches(matches: tuple[Match, ...]) -> tuple[Match, ...]:
    ordered = sorted(matches, key=lambda match: (match.right.start, match.right.end, match.left.start, match.left.end))
    return tuple(
        replace(
            match,
            id=number,
            left=match.right,
            right=match.left,
            changes=tuple(
                Change(_MIRRORED.get(c.operation, c.operation), c.right, c.left, c.reason) for c in match.changes
            ),
        )
        for number, match in enumerate(ordered, 1)
    )


def _mirrored_passages(passages: tuple[SharedPassage, ...]) -> tuple[SharedPassage, ...]:
    return tuple(sorted((replace(p, left=p.right, right=p.left) for p in passages), key=lambda p: (p.left, p.right)))


def _rest(text: CodedText, matched: Iterable[Span]) -> tuple[Span, ...]:
    """The runs of units, within a block, that no match covers."""
    spans = joined(matched)
    out: list[Span] = []
    block = at = -1
    for unit in text.units:
        while at + 1 < len(spans) and spans[at + 1].start <= unit.span.start:
            at += 1
        if at >= 0 and unit.span.start < spans[at].end:
            block = -1
            continue
        if unit.block == block:
            out[-1] = Span(out[-1].start, unit.span.end)
        else:
            out.append(unit.span)
        block = unit.block
    return tuple(out)


def _summary(texts: Sequence[CodedText], matches: tuple[Match, ...]) -> Summary:
    left = _share(texts[0], (match.left for match in matches))
    right = _share(texts[1], (match.right for match in matches))
    return Summary(left, right, _note(texts, left, right))


def _share(text: CodedText, spans: Iterable[Span]) -> float:
    """Share of the characters that are not white space; each of them is in one token."""
    tokens = text.tokens
    letters = tokens.ends - tokens.starts
    letters[list(tokens.broken)] = [sum(map(len, parts)) + 1 for parts in tokens.broken.values()]  # and the hyphen
    before = np.append(0, np.cumsum(letters))
    edges = np.searchsorted(tokens.starts, [(span.start, span.end) for span in joined(spans)] or np.zeros((0, 2)))
    return round(int((before[edges[:, 1]] - before[edges[:, 0]]).sum()) / int(before[-1]), 4) if len(tokens) else 0.0


def _note(texts: Sequence[CodedText], left: float, right: float) -> str | None:
    empty = [not text.units for text in texts]
    if all(empty):
        return "Both texts are empty."
    if any(empty):
        return "One of the texts is empty: there is nothing to compare with."
    if max(left, right) < TOO_LITTLE:
        return "The two texts share very little: hardly any passage in one corresponds to the other."
    return None
