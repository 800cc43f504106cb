"""What of a word of a query the dictionaries do not say: its genitive, the endings of a name, compounds with it."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from motsvar.core.searching.short_parts import short_compounds, short_stem
from motsvar.core.searching.vocabulary import Vocabulary
from motsvar.core.themes.holding import compounds_of
from motsvar.core.themes.sought import SoughtWord, Stem, sought_word
from motsvar.core.words.confusion import Confusions
from motsvar.core.words.folding import fold
from motsvar.core.words.lexicon import Lexicon

GENITIVES = ("s", "'s", "’s")
SHORTEST_NAME = 4
"""Code points of a word in no dictionary that has more endings than the genitive."""
SHORTEST_BARE = 3
"""Code points of what is left of a genitive."""


@dataclass(frozen=True, slots=True)
class LookedFor:
    words: tuple[str, ...]
    """Lower case: the word, and what it is the genitive of, where it is in no dictionary itself."""
    endings: tuple[str, ...]
    """The same with endings that make no word of a dictionary, as written, lower case."""
    parts: tuple[tuple[SoughtWord, Lexicon], ...]
    """What compounds have of them, and the dictionary to judge those by."""


def looked_for(written: str, lexicons: Sequence[Lexicon]) -> LookedFor:
    word = written.lower()
    ending = next((one for one in reversed(GENITIVES) if word.endswith(one)), "")
    bare = word.removesuffix(ending)
    is_genitive = ending and len(bare) >= SHORTEST_BARE and not _known([word], lexicons)
    words = (word, bare) if is_genitive else (word,)
    endings = {one + ending for one in words for ending in GENITIVES}
    parts = []
    for lexicon in ([one for one in lexicons if one.knows(words[-1])] or lexicons)[:1]:
        sought = sought_word(words[-1], lexicon)
        parts.append((sought, lexicon))
        if not sought.lemmas and len(words[-1]) >= SHORTEST_NAME and not _known(words[-1:], lexicons):
            endings.update(sought.spelt)
    endings -= _known(endings, lexicons)
    return LookedFor(words, (*words[1:], *sorted(endings)), tuple(parts))


def compounds_with(
    sought: LookedFor, vocabulary: Vocabulary, lexicons: Sequence[Lexicon], confusions: Confusions
) -> frozenset[str]:
    """The folded forms of the case that have the word as their first part, last, or between."""
    found: set[str] = set()
    for word, lexicon in sought.parts:
        short = short_stem(word)
        stems = (short,) if short else word.stems
        forms = sorted({form for stem in stems for form in vocabulary.having(stem.folded)} - word.folded)
        others = [one for one in lexicons if one is not lexicon]
        held = (
            short_compounds(short, forms, lexicon)
            if short
            else compounds_of([word], [forms], lexicon, confusions, others)[0]
        )
        found.update(form for form in held if _are_spelt_so(stems, vocabulary.keys_of([form]), lexicon))
        # "Åklagar- och polismyndigheten": what compounds have of it stands alone. The dictionary takes "åklagar" for a
        # verb.
        alone = (stem for stem in stems if stem.is_short)
        found.update(stem.folded for stem in alone if stem.spelt.endswith("ar") or not lexicon.knows(stem.spelt))
    return frozenset(found)


def _known(words: Collection[str], lexicons: Sequence[Lexicon]) -> set[str]:
    ordered = sorted(words)
    found = (zip(ordered, lexicon.known(ordered).tolist(), strict=True) for lexicon in lexicons)
    return {word for some in found for word, is_known in some if is_known}


def _are_spelt_so(stems: Sequence[Stem], keys: Sequence[str], lexicon: Lexicon) -> bool:
    """False for what folds alike and is another word: ``väldigt`` where ``våld`` is sought."""
    for key, is_known in zip(keys, lexicon.known(keys).tolist(), strict=True):
        inside = [stem for stem in stems if stem.folded in fold(key)]
        if not inside or not is_known or any(stem.spelt in key for stem in inside):
            return True
    return False
