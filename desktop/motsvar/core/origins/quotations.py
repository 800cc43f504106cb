"""Which words a text has from a reference: long runs in common, with holes for reading errors and small edits.

Runs of three equal words are seeds; seeds that follow each other in both texts are one quotation (as the seed and
extend of Sanchez-Perez et al., PAN 2014, on words). A sentence most of whose telling words stand in one sentence of
the reference is taken from it, too.
"""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from rapidfuzz.fuzz import ratio

from motsvar.core.comparison import Taken
from motsvar.core.origins.word_codes import Vocabulary, Words
from motsvar.core.outline.texts import Numbers
from motsvar.core.span import Span

SEED = 3
"""Words."""
MOST_PLACES = 16
"""A run of three words that the reference has oftener tells nothing."""
GAP, SHIFT = 6, 2
"""Most words between two seeds of a quotation, and by how many the gaps on the two sides may differ."""
LEAST_WORDS, LEAST_TELLING, LEAST_DENSITY = 6, 3, 0.6
"""Of a quotation: equal words, those of them that are no stop words, and equal words among all it spans."""
ALIKE = 70
"""Per cent of letters from which two words at the edge of a quotation are one misread."""
SENTENCE_SHARE, SENTENCE_WORDS = 0.75, 5
"""Share, and number, of a sentence's telling words that one sentence of the reference has."""
MOST_HOLDERS = 24
"""A word that more sentences of the reference hold does not tell which one."""


@dataclass(slots=True)
class _Run:
    """Words of the text against words of the reference; ends exclusive."""

    start: int
    end: int
    there: int
    there_end: int
    equal: int


def taken_from(
    reference: Words, text: Words, vocabulary: Vocabulary, is_telling: NDArray[np.bool_]
) -> tuple[Taken, ...]:
    """What the text has from the reference, sorted, without overlaps in the text. ``is_telling`` says of each code
    whether it is more than a stop word."""
    runs = [run for run in _chained(_equal_runs(reference, text)) if run.end - run.start > SEED]
    for run in runs:
        _stretch(run, reference, text, vocabulary.keys)
    found = _without_overlaps([run for run in runs if _is_quotation(run, text, is_telling)], text)
    covered = np.zeros(len(text), dtype=np.bool_)
    for run in found:
        covered[run.start : run.end] = True
    found += _sentences(reference, text, is_telling, covered)
    taken = (Taken(text.span(run.start, run.end), reference.span(run.there, run.there_end)) for run in found)
    return tuple(sorted(taken, key=lambda one: one.span))


def _equal_runs(reference: Words, text: Words) -> Iterator[_Run]:
    """Maximal runs of at least three equal words, in the order of the text."""
    theirs, ours = _triples(reference.codes), _triples(text.codes)
    order = np.argsort(theirs, kind="stable")
    ranked = theirs[order]
    first, last = np.searchsorted(ranked, ours), np.searchsorted(ranked, ours, side="right")
    count = np.where(last - first <= MOST_PLACES, last - first, 0)
    i = np.repeat(np.arange(len(ours)), count)
    inside = np.arange(len(i)) - np.repeat(np.cumsum(count) - count, count)
    j = order[np.repeat(first, count) + inside] if len(i) else i
    by_diagonal = np.lexsort((i, i - j))
    i, j = i[by_diagonal], j[by_diagonal]
    begins = np.flatnonzero((np.diff(i, prepend=-2) != 1) | (np.diff(j, prepend=-2) != 1))
    lengths = np.diff(np.append(begins, len(i))) + SEED - 1
    starts, places = i[begins], j[begins]
    in_order = np.lexsort((places, starts))
    for start, place, length in zip(
        starts[in_order].tolist(), places[in_order].tolist(), lengths[in_order].tolist(), strict=True
    ):
        yield _Run(start, start + length, place, place + length, length)


def _triples(codes: Numbers) -> NDArray[np.uint64]:
    mixed = codes.astype(np.uint64)
    return (mixed[:-2] * _MIXER + mixed[1:-1]) * _MIXER + mixed[2:] if len(codes) >= SEED else mixed[:0]


_MIXER = np.uint64(0x9E3779B97F4A7C15)


def _chained(runs: Iterator[_Run]) -> list[_Run]:
    """Runs that go on, after a gap of a few words, at the same place in the reference, made one."""
    done: list[_Run] = []
    growing: list[_Run] = []
    for run in runs:
        done += (one for one in growing if run.start - one.end > GAP)
        growing = [one for one in growing if run.start - one.end <= GAP]
        best = min(
            (one for one in growing if _goes_on(one, run)),
            key=lambda one: (abs((run.start - one.end) - (run.there - one.there_end)), -one.equal, one.there),
            default=None,
        )
        if best is None:
            growing.append(run)
            continue
        overlap = max(0, best.end - run.start, best.there_end - run.there)
        best.equal += run.end - run.start - overlap
        best.end, best.there_end = run.end, run.there_end
    return done + growing


def _goes_on(run: _Run, following: _Run) -> bool:
    gap, gap_there = following.start - run.end, following.there - run.there_end
    later = following.end > run.end and following.there_end > run.there_end
    return later and gap > -SEED and -SEED < gap_there <= GAP + SHIFT and abs(gap - gap_there) <= SHIFT


def _is_quotation(run: _Run, text: Words, is_telling: NDArray[np.bool_]) -> bool:
    telling = int(np.count_nonzero(is_telling[text.codes[run.start : run.end]]))
    dense = run.equal >= LEAST_DENSITY * (run.end - run.start)
    return run.equal >= LEAST_WORDS and telling >= LEAST_TELLING and dense


def _stretch(run: _Run, reference: Words, text: Words, keys: list[str]) -> None:
    """Takes the words at both ends that are only misread, and the equal ones behind them."""

    def alike(here: int, there: int) -> bool:
        ours, theirs = int(text.codes[here]), int(reference.codes[there])
        return ours == theirs or (
            min(len(keys[ours]), len(keys[theirs])) > 2 and ratio(keys[ours], keys[theirs]) >= ALIKE
        )

    while run.end < len(text) and run.there_end < len(reference) and alike(run.end, run.there_end):
        run.end, run.there_end, run.equal = run.end + 1, run.there_end + 1, run.equal + 1
    while run.start > 0 and run.there > 0 and alike(run.start - 1, run.there - 1):
        run.start, run.there, run.equal = run.start - 1, run.there - 1, run.equal + 1


def _without_overlaps(runs: list[_Run], text: Words) -> list[_Run]:
    """The longest where several have the same words; of a shorter one what is left over, if that is enough."""
    owner = np.zeros(len(text), dtype=np.bool_)
    keep = []
    for run in sorted(runs, key=lambda one: (-one.equal, one.start, one.there)):
        while run.start < run.end and owner[run.start]:
            run.start, run.there = run.start + 1, min(run.there + 1, run.there_end - 1)
        while run.end > run.start and owner[run.end - 1]:
            run.end, run.there_end = run.end - 1, max(run.there_end - 1, run.there + 1)
        if run.end - run.start >= LEAST_WORDS and not owner[run.start : run.end].any():
            owner[run.start : run.end] = True
            keep.append(run)
    return keep


def _sentences(reference: Words, text: Words, is_telling: NDArray[np.bool_], covered: NDArray[np.bool_]) -> list[_Run]:
    """Sentences not yet covered most of whose telling words one sentence of the reference has."""
    ours, our_unit = _telling(text, is_telling)
    theirs, their_unit = _telling(reference, is_telling)
    order = np.lexsort((their_unit, theirs))
    theirs, their_unit = theirs[order], their_unit[order]
    first, last = np.searchsorted(theirs, ours), np.searchsorted(theirs, ours, side="right")
    count = np.where(last - first <= MOST_HOLDERS, last - first, 0)
    unit = np.repeat(our_unit, count)
    inside = np.arange(len(unit)) - np.repeat(np.cumsum(count) - count, count)
    there = their_unit[np.repeat(first, count) + inside] if len(unit) else unit
    pairs, shared = np.unique(unit * len(reference.units) + there, return_counts=True)
    size = np.bincount(our_unit, minlength=len(text.units))
    at, there = (pairs // len(reference.units), pairs % len(reference.units)) if len(pairs) else (pairs, pairs)
    enough = (shared >= SENTENCE_WORDS) & (shared >= SENTENCE_SHARE * size[at])
    best: dict[int, tuple[int, int]] = {}
    for one, other, words in zip(at[enough].tolist(), there[enough].tolist(), shared[enough].tolist(), strict=True):
        best[one] = max(best.get(one, (0, 0)), (words, -other))
    first_word, first_there = text.of_units(), reference.of_units()
    out = []
    for one, (words, other) in best.items():
        start, end = int(first_word[one]), int(first_word[one + 1])
        if not covered[start:end].any():
            out.append(_Run(start, end, int(first_there[-other]), int(first_there[-other + 1]), words))
    return out


def _telling(words: Words, is_telling: NDArray[np.bool_]) -> tuple[Numbers, Numbers]:
    """The distinct telling words of each unit: (code, unit)."""
    tells = is_telling[words.codes]
    size = max(1, len(words.units))
    distinct = np.unique(words.codes[tells] * size + words.unit[tells])
    return distinct // size, distinct % size


def covered_by(words: Words, spans: list[Span]) -> NDArray[np.bool_]:
    """Which words lie in one of the passages."""
    out = np.zeros(len(words), dtype=np.bool_)
    for span in spans:
        out[words.within(span)] = True
    return out
