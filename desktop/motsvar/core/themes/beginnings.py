"""Words that begin as ``trygg*`` says, misread: ``tryqghet``."""

from collections.abc import Sequence

import numpy as np
from rapidfuzz.distance import Levenshtein
from rapidfuzz.process import cdist

from motsvar.core.themes.sought import SoughtWord
from motsvar.core.words.confusion import Confusions
from motsvar.core.words.vocabulary import Vocabulary

SHORTEST = 5
"""Code points of a beginning that may be misread: a shorter one has too many neighbours."""
MOST_LETTERS = 2
"""Letters in which it may differ."""
SHIFTS = (0, 1, -1)
"""How many letters more the misread beginning may have, as where ``rn`` stands for ``m``."""


def misread_beginnings(
    word: SoughtWord, unknown: Sequence[int], vocabulary: Vocabulary, confusions: Confusions
) -> set[int]:
    """Those of the unknown forms whose beginning may be that of the sought word."""
    (beginning,), (folded,) = word.spelt, word.folded
    if len(folded) < SHORTEST or not unknown:
        return set()
    found: set[int] = set()
    for length in (len(folded) + shift for shift in SHIFTS):
        cut = [vocabulary.forms[at][:length] for at in unknown]
        (near,) = cdist([folded], cut, scorer=Levenshtein.distance, score_cutoff=MOST_LETTERS, dtype=np.uint8)
        near_forms = {unknown[at] for at in np.flatnonzero((near > 0) & (near <= MOST_LETTERS)).tolist()} - found
        found |= {
            form
            for form, written in vocabulary.written(near_forms).items()
            if confusions.are_likely(written.lower()[:length], beginning, names=False)
        }
    return found
