"""Where the words of a comparison come from: a reference that both quote, administrative formula, or neither."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from motsvar.core.comparison import Demand, FromReference, Match, Origin, Profile, Taken
from motsvar.core.document import Document
from motsvar.core.origins.answers import AnswerFinder, features_of
from motsvar.core.origins.demands import demands_in, restating
from motsvar.core.origins.formulas import habits_in, phrases_in
from motsvar.core.origins.quotations import covered_by, taken_from
from motsvar.core.origins.word_codes import Vocabulary, Words, words_of
from motsvar.core.outline.segmentation import UnitKind
from motsvar.core.outline.texts import CodedText, Numbers
from motsvar.core.span import Span
from motsvar.core.words.lexicon import Lexicon
from motsvar.core.words.word_lists import WordLists

MOSTLY = 0.6
"""Share of a match's words, on either side, that makes where they are from where the match is from."""
MOST_OTHERS = 2_000_000
"""Code points of other documents that are looked through for what most say: the first ones of the case."""

Marks = NDArray[np.bool_]


def traced(
    texts: Sequence[CodedText],
    matches: tuple[Match, ...],
    lexicon: Lexicon,
    word_lists: WordLists,
    reference: tuple[Document, Profile] | None = None,
    others: Sequence[Document] = (),
) -> tuple[tuple[Match, ...], FromReference | None]:
    """The matches, those that are from the reference or are formula said to be; and what the two texts have from the
    reference. ``others`` are the other documents of the case, without the reference."""
    vocabulary = Vocabulary.of(texts)
    words = words_of(texts[0]), words_of(texts[1])
    listed = phrases_in(words, word_lists.formulas, vocabulary)
    habits = habits_in((*words, *_coded_others(others, vocabulary)))
    formula = tuple(one | other for one, other in zip(listed, habits, strict=True))
    found = _from_reference(words, listed, vocabulary, lexicon, word_lists, reference) if reference else None
    origins: list[Origin | None] = [None] * len(matches)
    for at in np.flatnonzero(_mostly(words, formula, matches)).tolist():
        origins[at] = Origin.BOILERPLATE
    if found:
        for at in np.flatnonzero(_mostly(words, _quoted(words, found), matches)).tolist():
            if _same_place(matches[at], found):
                origins[at] = Origin.REFERENCE
    told = (replace(m, origin=origin) if origin else m for m, origin in zip(matches, origins, strict=True))
    return tuple(told), found


def _from_reference(
    words: tuple[Words, Words],
    formula: tuple[Marks, ...],
    vocabulary: Vocabulary,
    lexicon: Lexicon,
    word_lists: WordLists,
    reference: tuple[Document, Profile],
) -> FromReference:
    document, profile = reference
    third = vocabulary.coded(document)
    is_telling = np.fromiter(
        (len(key) > 2 and key not in word_lists.stop_words for key in vocabulary.keys), np.bool_, len(vocabulary)
    )
    left, right = (taken_from(third, side, vocabulary, is_telling) for side in words)
    found = FromReference(profile, left, right)
    spans = demands_in(document.text, third.units, word_lists.demand_words)
    if not spans:
        return found
    is_commonplace = is_telling & _commonplaces(third, vocabulary, word_lists)
    features = features_of(vocabulary.keys, _terms(vocabulary.keys, lexicon), is_telling, is_commonplace)
    restates = restating(word_lists.demand_words)
    finders = [
        AnswerFinder(side, features, quoted, marked, restates)
        for side, quoted, marked in zip(words, _quoted(words, found), formula, strict=True)
    ]
    codes = [third.codes[third.within(span)] for span in spans]
    demands = (
        Demand(span, finders[0].answers(demand), finders[1].answers(demand))
        for span, demand in zip(spans, codes, strict=True)
    )
    return replace(found, demands=tuple(demands))


def _quoted(words: tuple[Words, Words], found: FromReference) -> tuple[Marks, ...]:
    return tuple(
        covered_by(side, [one.span for one in taken])
        for side, taken in zip(words, (found.left, found.right), strict=True)
    )


def _commonplaces(reference: Words, vocabulary: Vocabulary, word_lists: WordLists) -> Marks:
    """Words of letterheads, and those of the reference's headings."""
    out = np.fromiter((key in word_lists.letterhead for key in vocabulary.keys), np.bool_, len(vocabulary))
    for unit in reference.units:
        if unit.kind is UnitKind.HEADING:
            out[reference.codes[reference.within(unit.span)]] = True
    return out


def _coded_others(others: Sequence[Document], vocabulary: Vocabulary) -> Iterator[Words]:
    room = MOST_OTHERS
    for other in others:
        if len(other.text) <= room:
            room -= len(other.text)
            yield vocabulary.coded(other)


def _terms(keys: Sequence[str], lexicon: Lexicon) -> Numbers:
    """For each folded word the number of its lemma, or one of its own."""
    own = -1 - np.arange(len(keys))
    lemmas = lexicon.look_up(keys, keys).lemmas if lexicon else own
    _, numbers = np.unique(np.where(lemmas >= 0, lemmas, own), return_inverse=True)
    return numbers.astype(np.int64)


def _mostly(words: tuple[Words, Words], marks: tuple[Marks, ...], matches: Sequence[Match]) -> Marks:
    """Which matches have most of their words, on either side, among the marked ones."""
    out = np.ones(len(matches), dtype=np.bool_)
    for side, marked, spans in zip(words, marks, ([m.left for m in matches], [m.right for m in matches]), strict=True):
        before = np.append(0, np.cumsum(marked))
        edges = np.searchsorted(side.starts, [(span.start, span.end) for span in spans] or np.zeros((0, 2)))
        count = edges[:, 1] - edges[:, 0]
        out &= (before[edges[:, 1]] - before[edges[:, 0]] >= MOSTLY * count) & (count > 0)
    return out


def _same_place(match: Match, found: FromReference) -> bool:
    """Both sides have the words from one place of the reference."""
    return any(
        ours.reference.overlaps(theirs.reference)
        for ours in _overlapping(match.left, found.left)
        for theirs in _overlapping(match.right, found.right)
    )


def _overlapping(span: Span, taken: Sequence[Taken]) -> Sequence[Taken]:
    """Of sorted passages without overlaps those that overlap the span."""
    first = bisect_right(taken, span.start, key=lambda one: one.span.end)
    return taken[first : bisect_left(taken, span.end, key=lambda one: one.span.start)]
