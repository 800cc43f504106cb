"""A word that is looked for, with the forms it takes: what is found, in any inflection and when it is misread."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from motsvar.core.themes.codebook_theme import BEGINS
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
    is_beginning: bool = False
    """Any word that begins so is it; ``spelt`` and ``folded`` have the beginning alone."""


_OF_ADJECTIVES = ("", "t", "a", "e", "as", "are", "ast")
_PLURAL = ("ar", "ars", "arna", "arnas")


def sought_word(word: str, lexicon: Lexicon) -> SoughtWord:
    """What is looked for with one word, which may be spelt and inflected in any way; with ``trygg*`` all that begin
    so."""
    if word.endswith(BEGINS):
        beginning = word.removesuffix(BEGINS).lower()
        return SoughtWord(frozenset(), (beginning,), frozenset({fold(beginning)}), (), is_beginning=True)
    lower, folded = word.lower(), fold(word.lower())
    in_capitals = 2 <= len(word) <= LONGEST_ABBREVIATION and word.isalpha() and word.isupper()
    if not folded.isalpha() or len(folded) < 3 or in_capitals:
        spelt = (lower, lower + "s") if in_capitals else (lower,)
        return SoughtWord(frozenset(), spelt, frozenset(map(fold, spelt)), (), in_capitals)
    number, plural = lexicon.look_up([lower, lower + "na"], [folded, folded + "na"]).lemmas.tolist()
    if plural >= 0 and lower.endswith(("ar", "er", "or")):
        number = plural  # bussarna are busses, while the dictionary takes bussar for a verb
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
    if lemma.endswith("are") and not word.endswith("are"):
        noun = lemma[:-3]
        if _Forms.of((noun,), noun, lexicon).plural_is_taken(noun):
            return _listed(noun, int(lexicon.look_up([noun], [fold(noun)]).lemmas[0]), lexicon)
    known = _Forms.of((word, lemma), lemma, lexicon)
    namesake = known.namesake(word)
    if namesake >= 0 and namesake != number and known.is_noun(word, namesake):
        number, lemma = namesake, word
        known = _Forms.of((word,), lemma, lexicon)
    numbers = {number, namesake} | known.adjectives(lemma)
    forms = [word, lemma, *known.of_lemmas(numbers)]
    if known.plural_is_taken(lemma):
        forms += [lemma + ending for ending in _PLURAL]
    stems = [(lemma, False)]
    if lemma[-1] in _VOWELS_LOST:
        stems.append((lemma[:-1], True))
    if not fold(word).startswith(fold(stems[-1][0])):  # narkotika, whose lemma is narkotikum
        stems.append((word, False))
    return _word(forms, numbers - {-1}, stems)


@dataclass(frozen=True, slots=True)
class _Forms:
    """What the dictionary says of the forms that regular endings make: the number of the lemma of each that it has."""

    lemma_of: dict[str, int]
    lexicon: Lexicon

    @classmethod
    def of(cls, words: Sequence[str], lemma: str, lexicon: Lexicon) -> "_Forms":
        stems = dict.fromkeys(stem for word in words for stem in (word, word.rstrip(_VOWELS_LOST)))
        adjectives = [lemma + ending for ending in _OF_THE] if len(lemma) >= SHORTEST_OF_ADJECTIVES else []
        tries = [stem + ending for stem in stems for ending in _ENDINGS]
        tries += [adjective + ending for adjective in adjectives for ending in _OF_ADJECTIVES]
        tries = list(dict.fromkeys(tries))
        found = lexicon.look_up(tries, fold_all(tries))
        pairs = zip(tries, found.exact.tolist(), found.lemmas.tolist(), strict=True)
        return cls({form: lemma for form, exact, lemma in pairs if exact}, lexicon)

    def of_lemmas(self, numbers: set[int]) -> list[str]:
        return [form for form, lemma in self.lemma_of.items() if lemma in numbers]

    def adjectives(self, noun: str) -> set[int]:
        """Those that say no more than the noun. A noun made of it (``pensionär``) has no neuter."""
        found = {self.lemma_of.get(noun + ending): self.lemma_of.get(noun + ending + "t") for ending in _OF_THE}
        return {number for number, neuter in found.items() if number is not None and number == neuter}

    def namesake(self, word: str) -> int:
        """The lemma that is written like a word which the dictionary leads to another: it knows one lemma of each form,
        and takes ``plan`` for a form of ``plana``, though ``planen`` is one of ``plan``. -1 for none."""
        others = sorted({self.lemma_of[form] for form in self.lemma_of if form.startswith(word)})
        return next((number for number in others if self.lexicon.index.lemma(number).lower() == word), -1)

    def is_noun(self, word: str, number: int) -> bool:
        return any(self.lemma_of.get(word + ending) == number for ending in ("en", "et", "erna", "arna"))

    def plural_is_taken(self, noun: str) -> bool:
        """Whether the dictionary takes the plurals of a noun for those of another: ``järnvägar`` of a
        ``järnvägare``."""
        lemmas = [self._lemma(noun + ending) for ending in ("en", "ar", "arna")]
        return lemmas == [noun, noun + "are", noun + "are"] and noun not in (
            self._lemma(noun + "er"),
            self._lemma(noun + "et"),
        )

    def _lemma(self, form: str) -> str:
        number = self.lemma_of.get(form, -1)
        return self.lexicon.index.lemma(number).lower() if number >= 0 else ""


def _word(forms: Iterable[str], lemmas: Iterable[int], stems: Iterable[tuple[str, bool]]) -> SoughtWord:
    spelt = tuple(dict.fromkeys(forms))
    long = [Stem(stem, fold(stem), is_short) for stem, is_short in stems if len(stem) >= SHORTEST_STEM]
    return SoughtWord(frozenset(lemmas), spelt, frozenset(map(fold, spelt)), tuple(long))
