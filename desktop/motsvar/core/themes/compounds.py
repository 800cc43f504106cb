"""Terms that one text has by themselves and the other in compounds only: ``trygghet`` against ``trygghetsarbete``."""

import numpy as np

from motsvar.core.themes.terms import Terms
from motsvar.core.words.lexicon import Lexicon

SHORTEST = 5
"""Code points of a term that is looked for inside others."""
LEAST_WEIGHT = 0.5
"""Commonplace words (arbete, social) are in too many compounds to say what those are about."""
MOST_TRIED = 150
"""Terms, most frequent first, that are looked for in the other text."""


def has_compounds(term: int, terms: Terms, lexicon: Lexicon) -> bool:
    """Whether compounds with a term are occurrences of it."""
    return bool(terms.weight[term] >= LEAST_WEIGHT) and len(terms.name(term, lexicon)) >= SHORTEST


def held_elsewhere(terms: Terms, lexicon: Lexicon) -> list[int]:
    """Of two texts the terms that are in one of them, and in the other perhaps inside words."""
    counts = [np.bincount(numbers[numbers >= 0], minlength=len(terms.keys)) for numbers in terms.numbers]
    out: list[int] = []
    for own, other, words in zip(counts, reversed(counts), reversed(terms.vocabulary.places), strict=True):
        alone = np.flatnonzero((own > 0) & (other == 0) & (terms.weight >= LEAST_WEIGHT) & ~terms.letterhead)
        if len(alone) > MOST_TRIED:
            alone = alone[own[alone] >= np.partition(own[alone], -MOST_TRIED)[-MOST_TRIED]]
        names = sorted((-int(own[term]), terms.name(term, lexicon), term) for term in alone.tolist())[:MOST_TRIED]
        forms = np.unique(terms.vocabulary.form_of_word[np.unique(words)])
        inside = "\n".join(terms.vocabulary.forms[at] for at in forms.tolist())
        out += [term for _, name, term in names if len(name) >= SHORTEST and name.rstrip("ae") in inside]
    return out
