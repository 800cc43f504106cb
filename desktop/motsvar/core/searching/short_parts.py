"""Compounds with a word of three letters: so many words have these by chance that only plain cases count."""

import re
from collections.abc import Iterable, Sequence

from motsvar.core.themes.holding import PREFIX, SUFFIX
from motsvar.core.themes.sought import SoughtWord, Stem
from motsvar.core.words.compounds import SHORTEST
from motsvar.core.words.folding import fold
from motsvar.core.words.lexicon import Lexicon

LENGTH = 3
"""Code points of such a word."""
_OF_VERBS = re.compile(r"r(?:ing|are|ande|ad|at)")
"""Rests that make another word: ``lagring``, ``vägrare``."""
_LINKED = re.compile(r".*(?:ning|het|skap|tion|else|dom|tet)")
"""After these, and after compounds, an ``s`` links; after others it begins the next word (``hand`` + ``slag``)."""


def short_stem(word: SoughtWord) -> Stem | None:
    """What compounds have of a word of three letters; None for one that has more, or that is in no dictionary."""
    shortest = min(word.spelt, key=len)
    is_short = not word.stems and word.lemmas and len(shortest) == LENGTH and shortest.isalpha()
    return Stem(shortest, fold(shortest)) if is_short else None


def short_compounds(stem: Stem, forms: Sequence[str], lexicon: Lexicon) -> list[str]:
    """Those of these folded forms that have the stem as their first part or their last, the other being a word."""
    endings = _endings(stem.folded, forms, lexicon)
    firsts = {form: form[len(stem.folded) :] for form in forms if form.startswith(stem.folded)}
    lasts = {
        form: form.removesuffix(ending)
        for form in forms
        for ending in endings
        if form.endswith(ending) and not PREFIX.fullmatch(form.removesuffix(ending).removesuffix("s"))
    }
    rests = {rest for rest in (*firsts.values(), *lasts.values()) if len(rest) >= SHORTEST}
    words = _words(rests | {rest.removesuffix("s") for rest in rests}, lexicon)
    s_begins = bool(lexicon.folds_to_known(["s" + stem.folded])[0])
    return [
        form
        for form in forms
        if _is_after(firsts.get(form, ""), words) or _is_before(lasts.get(form, ""), words, s_begins=s_begins)
    ]


def _endings(stem: str, forms: Iterable[str], lexicon: Lexicon) -> list[str]:
    """The forms of the word that any of these end in."""
    number = lexicon.look_up([stem], [stem]).lemmas[0]
    tails = list(dict.fromkeys(form[form.rfind(stem) :] for form in forms if not form.startswith(stem)))
    lemmas = lexicon.look_up(tails, tails).lemmas.tolist()
    return [tail for tail, lemma in zip(tails, lemmas, strict=True) if tail in (stem, stem + "s") or lemma == number]


def _words(pieces: Iterable[str], lexicon: Lexicon) -> dict[str, bool]:
    """The pieces that are words, and whether they are compounds."""
    ordered = sorted(pieces)
    known = lexicon.folds_to_known(ordered).tolist()
    cut = lexicon.parts_of(ordered)
    return {
        piece: len(parts) > 1
        for piece, is_word, parts in zip(ordered, known, cut, strict=True)
        if is_word or len(parts) > 1
    }


def _is_after(rest: str, words: dict[str, bool]) -> bool:
    rest = rest if rest in words else rest.removeprefix("s")
    return len(rest) >= SHORTEST and rest in words and not SUFFIX.match(rest) and not _OF_VERBS.match(rest)


def _is_before(rest: str, words: dict[str, bool], *, s_begins: bool) -> bool:
    if not rest.endswith("s"):
        return len(rest) >= SHORTEST and rest in words and not words[rest]
    bare = rest.removesuffix("s")
    if s_begins:
        return len(bare) >= SHORTEST and bare in words and (words[bare] or _LINKED.fullmatch(bare) is not None)
    return (len(bare) >= SHORTEST and bare in words) or (len(rest) >= SHORTEST and rest in words and not words[rest])
