"""Where a document speaks of a demand: the sentences that hold most of what is telling in it."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from motsvar.core.comparison import Answer
from motsvar.core.matching.similarity import Floats
from motsvar.core.origins.word_codes import Words
from motsvar.core.outline.segmentation import UnitKind
from motsvar.core.outline.texts import Numbers
from motsvar.core.span import Span
from motsvar.core.words.folding import fold

ANSWERED = 0.28
"""Least score of a sentence that answers."""
BESIDE_BEST = 0.72
"""Of the best one's score, what another passage has at least."""
LEAST_WORDS = 2
"""Of the demand, telling ones that a sentence has at least, apart from numbers, and not all of them commonplaces: one
alone agrees by chance."""
MOST_ANSWERS = 3
STEM, AS_STEM = 6, 0.7
"""Letters that words of one stem begin with, and what such a word counts against one of the same lemma."""
FROM_HEADING, FROM_NEIGHBOUR = 0.25, 0.15
"""What a sentence gets of the score of its heading, and of the better of its two neighbours in the paragraph."""
COMMONPLACE = 0.5
"""What a word of the reference's headings or of letterheads counts: it says what the whole matter is about, or to whom
it goes, not which demand is meant."""
NUMBER = 0.4
"""What a number counts: dates and years agree by chance."""
QUOTED = 0.6
"""Share of its words from the reference with which a passage only quotes."""


@dataclass(frozen=True, slots=True, eq=False)
class Features:
    """What each code of the vocabulary stands for."""

    terms: Numbers
    """Number of the lemma."""
    stems: Numbers
    """Number of the first letters; a short word's own."""
    importance: Floats
    """0 for stop words, less for numbers and commonplaces, 1 for all others."""


def features_of(
    keys: Sequence[str], terms: Numbers, is_telling: NDArray[np.bool_], is_commonplace: NDArray[np.bool_]
) -> Features:
    """Of all codes. Forms of a commonplace are commonplaces, and have no stem: ``kommun`` begins too many words."""
    common = np.isin(terms, terms[is_commonplace])
    numbers: dict[str, int] = {}
    begins = (key if ordinary else key[:STEM] for key, ordinary in zip(keys, common.tolist(), strict=True))
    stems = np.fromiter((numbers.setdefault(begin, len(numbers)) for begin in begins), np.int64, len(keys))
    is_number = np.fromiter((key[:1].isdecimal() for key in keys), np.bool_, len(keys))
    importance = np.where(is_number, NUMBER, np.where(common, COMMONPLACE, 1.0))
    return Features(terms, stems, importance * is_telling)


class AnswerFinder:
    """Finds answers in one document."""

    def __init__(
        self,
        words: Words,
        features: Features,
        quoted: NDArray[np.bool_],
        formula: NDArray[np.bool_],
        restates: re.Pattern[str] | None,
    ) -> None:
        """``quoted`` and ``formula`` say of each word whether the document has it from the reference, and whether it
        is administrative formula, which answers nothing."""
        self._words, self._features, self._restates = words, features, restates
        self._first = words.of_units()
        self._quoted = self._share(quoted)
        self._is_formula = self._share(formula) >= QUOTED
        units = words.units
        block = np.fromiter((unit.block for unit in units), np.int64, len(units))
        self._goes_on = np.diff(block, prepend=-1) == 0
        self._is_heading = np.fromiter((unit.kind is UnitKind.HEADING for unit in units), np.bool_, len(units))
        at = np.where(self._is_heading, np.arange(len(units)), -1)
        self._heading = np.maximum.accumulate(at) if len(units) else at
        self._holders = tuple(_Holders(kind[words.codes], words.unit) for kind in (features.terms, features.stems))
        self._weight = self._weights()

    def answers(self, demand: Numbers) -> tuple[Answer, ...]:
        """``demand`` is the codes of its words. The passages that say most of it, in the order of the text; quotations
        only where there is nothing else."""
        scores = self._with_surroundings(self._scores(demand))
        candidates = np.flatnonzero(scores >= ANSWERED)
        if not len(candidates):
            return ()
        quoted = np.array([self._only_restates(unit) for unit in candidates.tolist()])
        use = candidates if quoted.all() else candidates[~quoted]
        best = use[np.lexsort((use, -scores[use]))]
        best = best[scores[best] >= BESIDE_BEST * scores[best[0]]][:MOST_ANSWERS]
        return tuple(Answer(span, bool(quoted.all())) for span in self._passages(sorted(best.tolist())))

    def _share(self, marks: NDArray[np.bool_]) -> Floats:
        """Of each unit: how much of it is marked."""
        before = np.append(0, np.cumsum(marks))
        marked = before[self._first[1:]] - before[self._first[:-1]]
        return np.asarray(marked / np.maximum(1, np.diff(self._first)), dtype=np.float64)

    def _weights(self) -> Floats:
        """Of each code: how telling a word is, from how few units hold its lemma."""
        units = len(self._words.units)
        holding = self._holders[0].counts(self._features.terms)
        return np.asarray(np.log1p(units / np.maximum(holding, 1)) * self._features.importance, dtype=np.float64)

    def _scores(self, demand: Numbers) -> Floats:
        units = len(self._words.units)
        found, words, own = np.zeros(units), np.zeros(units, dtype=np.int64), np.zeros(units, dtype=np.bool_)
        wanted = 0.0
        for code in np.unique(demand).tolist():
            weight = float(self._weight[code])
            if weight:
                wanted += weight
                here = np.zeros(units)
                here[self._holders[1].of(int(self._features.stems[code]))] = AS_STEM
                here[self._holders[0].of(int(self._features.terms[code]))] = 1.0
                found += weight * here
                words += (here > 0) & (self._features.importance[code] > NUMBER)
                own |= (here > 0) & (self._features.importance[code] > COMMONPLACE)
        said = np.bincount(self._words.unit, weights=self._weight[self._words.codes], minlength=units)
        contained = found / max(wanted, 1e-9)
        about = np.minimum(1.0, found / np.maximum(said, 1e-9))
        enough = own & (words >= LEAST_WORDS)
        return np.asarray(np.where(enough, contained**0.7 * about**0.3, 0.0), dtype=np.float64)

    def _with_surroundings(self, scores: Floats) -> Floats:
        """With a share of what the heading and the neighbours say; headings and formula answer nothing themselves."""
        before = np.where(self._goes_on, np.append(0, scores[:-1]), 0)
        after = np.where(np.append(self._goes_on[1:], False), np.append(scores[1:], 0), 0)
        heading = np.where(self._heading >= 0, scores[self._heading], 0)
        own = np.where(self._is_formula, 0, scores)
        out = own + FROM_NEIGHBOUR * np.maximum(before, after) + FROM_HEADING * heading
        return np.asarray(np.where(self._is_heading, 0, out), dtype=np.float64)

    def _only_restates(self, unit: int) -> bool:
        if self._quoted[unit] >= QUOTED:
            return True
        words = fold(self._words.units[unit].span.of(self._words.text))
        return self._restates is not None and self._restates.search(words) is not None

    def _passages(self, units: list[int]) -> list[Span]:
        """Sentences that follow each other in a paragraph are one passage."""
        out: list[tuple[int, Span]] = []
        for at in units:
            unit = self._words.units[at]
            if out and out[-1][0] == at - 1 and self._words.units[at - 1].block == unit.block:
                out[-1] = (at, Span(out[-1][1].start, unit.span.end))
            else:
                out.append((at, unit.span))
        return [span for _, span in out]


class _Holders:
    """For each feature, the units that hold it."""

    def __init__(self, features: Numbers, units: Numbers) -> None:
        size = int(units.max(initial=0)) + 1
        distinct = np.unique(features * size + units)
        self._feature, self._unit = distinct // size, distinct % size

    def of(self, feature: int) -> Numbers:
        first, last = np.searchsorted(self._feature, (feature, feature + 1))
        return self._unit[first:last]

    def counts(self, features: Numbers) -> Numbers:
        return np.searchsorted(self._feature, features, side="right") - np.searchsorted(self._feature, features)
