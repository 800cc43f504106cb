"""Which of the words of two texts are in the dictionary: looked up all at once, since one by one is slow."""

from dataclasses import dataclass

from motsvar.core.words.lexicon import Lexicon
from motsvar.core.words.lexicon_index import fold_all


@dataclass(frozen=True, slots=True, eq=False)
class KnownWords:
    """Words in any case. Empty when there is no dictionary."""

    exact: frozenset[str]
    """Words that are in the dictionary as spelt, lower case."""
    alike: frozenset[str]
    """Words for which one that folds alike is in the dictionary, lower case."""
    has_dictionary: bool

    @classmethod
    def of(cls, words: list[str], lexicon: Lexicon) -> "KnownWords":
        if not lexicon:
            return cls(frozenset(), frozenset(), False)
        lowered = list(dict.fromkeys(word.lower() for word in words if "\n" not in word))
        found = lexicon.look_up(lowered, fold_all(lowered))
        return cls(
            frozenset(word for word, known in zip(lowered, found.exact.tolist(), strict=True) if known),
            frozenset(word for word, lemma in zip(lowered, found.lemmas.tolist(), strict=True) if lemma >= 0),
            True,
        )

    def knows(self, word: str) -> bool:
        return word.lower() in self.exact

    def knows_alike(self, word: str) -> bool:
        return word.lower() in self.alike
