"""A word that is looked for, with the forms it takes: what is found, in any inflection and when it is misread."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from motsvar.core.words.folding import fold
from motsvar.core.words.lexicon import Lexicon
from motsvar.core.words.lexicon_index import fold_all

SHORTEST_STEM = 4
"""Code points of what compounds are looked for with."""
SHORTEST_OF_ADJECTIVES = 5
"""Code points of a noun whose adjective is looked for: with fewer, ``norm`` would find ``normal``."""
LONGEST_ABBREVIATION = 5
_VOWELS_LOST = "ae"
"""With which a word ends that compounds and endings take from it."""

_ENDINGS = tuple(
    "- s n ns en ens t ts et ets r rs er ers ar ars or ors na nas erna ernas arna arnas orna ornas a as e es "
    "d de t te ade at ande it are ast aste".replace("-", "").split(" ")
)
_ENDINGS_OF_NAMES = tuple("- s n ns en ens t ts et ets er ers ar ars erna ernas arna arnas".replace("-", "").split(" "))
"""What a word may end in that is in no dictionary."""
_OF_THE = ("iär", "är", "ell", "al")
"""Endings of adjectives that say no more than what the noun is: ``polis``, ``polisiär``; ``kommun``, ``kommunal``."""


@dataclass(frozen=True, slots=True)
class Stem:
    """What compounds have of a word: all of it, or what is left without its last vowel (``skol`` of ``skola``)."""

    spelt: str
    """Lower case."""
    folded: str
    is_short: bool = False


@dataclass(frozen=True, slots=True)
class SoughtWord:
    lemmas: frozenset[int]
    """Numbers in the lexicon; none for a word that it does not have."""
    spelt: tuple[str, ...]
    """Its forms, lower case, as far as they are known."""
    folded: frozenset[str]
    """The same folded."""
    stems: tuple[Stem, ...]
    """The longest first; none for short words."""
    in_capitals: bool = False
    """An abbreviation: only words in capitals are it (``SIG`` is not ``sig``)."""


def sought_word(word: str, lexicon: Lexicon) -> SoughtWord:
    """What is looked for with one word, which may be spelt and inflected in any way."""
    lower, folded = word.lower(), fold(word.lower())
    in_capitals = 2 <= len(word) <= LONGEST_ABBREVIATION and word.isalpha() and word.isupper()
    if not folded.isalpha() or len(folded) < 3 or in_capitals:
        spelt = (lower, lower + "s") if in_capitals else (lower,)
        return SoughtWord(frozenset(), spelt, frozenset(map(fold, spelt)), (), in_capitals)
    number = int(lexicon.look_up([lower], [folded]).lemmas[0])
    if number >= 0:
        return _listed(lower, number, lexicon)
    *firsts, head = lexicon.parts(lower)
    if firsts:
        known, first = _listed(head, int(lexicon.look_up([head], [fold(head)]).lemmas[0]), lexicon), "".join(firsts)
        stems = [(first + stem.spelt, stem.is_short) for stem in known.stems]
        return _word([first + form for form in known.spelt], (), stems)
    (meant,) = lexicon.misread_lemmas([folded])
    if meant >= 0:
        return _listed(lexicon.index.lemma(meant).lower(), meant, lexicon)
    return _word([lower + ending for ending in _ENDINGS_OF_NAMES], (), [(lower, False)])


def _listed(word: str, number: int, lexicon: Lexicon) -> SoughtWord:
    """A word that the dictionary has, with the adjectives that mean the same."""
    lemma = lexicon.index.lemma(number).lower() if number >= 0 else word
    forms, numbers = [word, lemma, *_inflected((word, lemma), number, lexicon)], {number}
    if len(lemma) >= SHORTEST_OF_ADJECTIVES:
        for adjective in (lemma + ending for ending in _OF_THE):
            own = lexicon.look_up([adjective, adjective + "t"], fold_all([adjective, adjective + "t"]))
            if own.exact.all() and own.lemmas[0] == own.lemmas[1]:  # a noun (pensionär) has no neuter
                numbers.add(int(own.lemmas[0]))
                forms += _inflected((adjective,), int(own.lemmas[0]), lexicon)
    stems = [(lemma, False)]
    if lemma[-1] in _VOWELS_LOST:
        stems.append((lemma[:-1], True))
    if not fold(word).startswith(fold(stems[-1][0])):  # narkotika, whose lemma is narkotikum
        stems.append((word, False))
    return _word(forms, numbers - {-1}, stems)


def _inflected(bases: Sequence[str], number: int, lexicon: Lexicon) -> list[str]:
    """The forms that the dictionary has of this lemma, as far as regular endings make them."""
    stems = dict.fromkeys(stem for base in bases for stem in (base, base.rstrip(_VOWELS_LOST)))
    tries = list(dict.fromkeys(stem + ending for stem in stems for ending in _ENDINGS))
    found = lexicon.look_up(tries, fold_all(tries))
    return [
        form
        for form, exact, lemma in zip(tries, found.exact.tolist(), found.lemmas.tolist(), strict=True)
        if exact and lemma == number
    ]


def _word(forms: Iterable[str], lemmas: Iterable[int], stems: Iterable[tuple[str, bool]]) -> SoughtWord:
    spelt = tuple(dict.fromkeys(forms))
    long = [Stem(stem, fold(stem), is_short) for stem, is_short in stems if len(stem) >= SHORTEST_STEM]
    return SoughtWord(frozenset(lemmas), spelt, frozenset(map(fold, spelt)), tuple(long))
