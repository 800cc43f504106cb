"""Ties compounds to the themes that are one of their parts: ``samverkansavtal`` is an occurrence of ``samverkan``."""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Sequence
from itertools import accumulate

import numpy as np

from motsvar.core.themes.ranking import Candidate
from motsvar.core.themes.terms import Terms
from motsvar.core.words.compounds import SHORTEST as SHORTEST_PART
from motsvar.core.words.folding import fold
from motsvar.core.words.lexicon import Lexicon
from motsvar.core.words.word_stream import Ints

SHORTEST = 5
"""Code points of a term that is looked for inside others."""
LEAST_WEIGHT = 0.5
"""Commonplace words (arbete, social) are in too many compounds to say what those are about."""
MOST_TRIED = 60
"""Words that are taken apart for one theme."""


def compound_places(chosen: Sequence[Candidate], terms: Terms, lexicon: Lexicon) -> list[tuple[Ints, ...]]:
    """For each candidate, and each text, the places of compounds that have it as first or last part.

    Only single terms have compounds; all others get empty arrays.
    """
    wanted = {one.terms[0] for one in chosen if one.length == 1 and terms.weight[one.terms[0]] >= LEAST_WEIGHT}
    compounds = _compounds(wanted, terms, lexicon)
    none = tuple(np.zeros(0, dtype=np.int64) for _ in terms.numbers)
    out: list[tuple[Ints, ...]] = []
    for one in chosen:
        its_compounds = compounds.get(one.terms[0]) if one.length == 1 else None
        if its_compounds:
            is_compound = np.zeros(len(terms.keys) + 1, dtype=np.bool_)  # the last is for words that are no term, -1
            is_compound[its_compounds] = True
            out.append(tuple(np.flatnonzero(is_compound[numbers]) for numbers in terms.numbers))
        else:
            out.append(none)
    return out


def _compounds(wanted: set[int], terms: Terms, lexicon: Lexicon) -> dict[int, list[int]]:
    found: dict[int, list[int]] = defaultdict(list)
    if not lexicon:
        return found
    all_forms = "\n".join(terms.forms)
    ends = list(accumulate(len(form) + 1 for form in terms.forms))
    keys = {term: key for term in wanted if len(key := terms.key(term, lexicon)) >= SHORTEST}
    held = [(term, at) for term, key in keys.items() for at in _holders(key, all_forms, ends)]
    held = [(term, at) for term, at in held if int(terms.term_of_form[at]) not in (term, -1)]
    beside = [_beside(keys[term], terms.forms[at]) for term, at in held]
    likely = [pair for pair, may in zip(held, _likely_words(beside, lexicon), strict=True) if may]
    cut = lexicon.parts_of([terms.forms[at] for _, at in likely])
    compounds = [(term, at, parts) for (term, at), parts in zip(likely, cut, strict=True) if len(parts) > 1]
    ends_of = _keys([part for _, _, parts in compounds for part in (parts[0], parts[-1])], lexicon)
    for number, (term, at, _parts) in enumerate(compounds):
        if keys[term] in ends_of[2 * number : 2 * number + 2]:
            found[term].append(int(terms.term_of_form[at]))
    return found


def _beside(key: str, form: str) -> str:
    """What stands before the key, or after it where it stands first."""
    at = form.find(key)
    return form[:at] if at else form[len(key) :]


def _likely_words(pieces: Sequence[str], lexicon: Lexicon) -> list[bool]:
    """Whether each piece may be a word or a compound; all looked up at once, since splitting each one takes long."""
    known = lexicon.folds_to_known([way for piece in pieces for way in (piece, piece.strip("s"))])
    return [
        len(piece) >= SHORTEST_PART and (known[2 * at] or known[2 * at + 1] or len(piece) >= 2 * SHORTEST)
        for at, piece in enumerate(pieces)
    ]


def _holders(key: str, all_forms: str, ends: Sequence[int]) -> list[int]:
    """Forms in which this key is found."""
    out: list[int] = []
    at = all_forms.find(key)
    while at >= 0 and len(out) < MOST_TRIED:
        out.append(bisect_right(ends, at))
        at = all_forms.find(key, ends[out[-1]])
    return out


def _keys(parts: Sequence[str], lexicon: Lexicon) -> list[str]:
    """The folded lemma of each part, without its linking ``s`` when it is no word with it."""
    known = lexicon.folds_to_known(parts).tolist()
    bare = [part if word else part.removesuffix("s") for part, word in zip(parts, known, strict=True)]
    return [fold(lemma.lower()) for lemma in lexicon.lemmas(bare)]
