"""Finds words and phrases in texts as a reader does: in any inflection, spelling and misreading, over line breaks."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from motsvar.core.outline.texts import numbered, written_words
from motsvar.core.span import Span
from motsvar.core.themes.sought import SoughtWord, sought_word
from motsvar.core.themes.wording import accents_kept, words_meant
from motsvar.core.words.folding import fold
from motsvar.core.words.lexicon import Lexicon
from motsvar.core.words.tokens import tokenise
from motsvar.core.words.vocabulary import vocabulary_of
from motsvar.core.words.word_lists import WordLists
from motsvar.core.words.word_stream import Flags, Ints, WordStream, word_streams

Phrase = tuple[str, ...]
Places = dict[Phrase, tuple[Span, ...]]

_BETWEEN = re.compile(r"[\s\u00ac\u2010-]*")
"""What may stand between the words of a phrase."""


@dataclass(frozen=True, slots=True)
class Spotter:
    """Phrases made ready to be found in many texts of one language."""

    phrases: dict[Phrase, tuple[int, ...]]
    """Of each phrase its words, as places in ``sought``."""
    sought: tuple[SoughtWord, ...]
    in_compounds: tuple[bool, ...]
    """Of each sought word whether compounds with it count too: it is a phrase by itself."""
    lexicon: Lexicon
    words: WordLists

    @classmethod
    def of(cls, phrases: Sequence[Phrase], *, lexicon: Lexicon, words: WordLists) -> "Spotter":
        number_of: dict[tuple[str, bool], int] = {}
        numbered_phrases = {
            phrase: tuple(number_of.setdefault((word, len(phrase) == 1), len(number_of)) for word in phrase)
            for phrase in phrases
        }
        sought = tuple(sought_word(word, lexicon) for word, _ in number_of)
        return cls(numbered_phrases, sought, tuple(alone for _, alone in number_of), lexicon, words)

    def places(self, texts: Sequence[str]) -> list[Places]:
        """In each text the occurrences of each phrase, in order. O(n). Many texts at a time are far cheaper than one
        after the other, and found in as if each were alone."""
        out: list[Places] = [{} for _ in texts]
        kept = [accents_kept(text) for text in texts]
        for group in ([at for at, one in enumerate(kept) if one is wanted] for wanted in (True, False)):
            if group and self.phrases:
                found = self._places_alike([texts[at] for at in group], kept[group[0]])
                for at, places in zip(group, found, strict=True):
                    out[at] = places
        return out

    def _places_alike(self, texts: Sequence[str], kept: bool) -> list[Places]:
        """The same in texts that have their accents, or that have all lost them."""
        tokens = [tokenise(text, fold(text)) for text in texts]
        codes, written = numbered(list(map(written_words, tokens)))
        written, streams = word_streams(tokens, codes, written)
        vocabulary = vocabulary_of(written, streams, self.lexicon)
        meant = words_meant(
            self.sought, vocabulary, self.lexicon, self.words, in_compounds=self.in_compounds, accents_kept=kept
        )
        return [
            {
                phrase: spans_of(in_a_row([meant[number] for number in numbers], text, stream), len(phrase), stream)
                for phrase, numbers in self.phrases.items()
            }
            for text, stream in zip(texts, streams, strict=True)
        ]


def in_a_row(meant: Sequence[Flags], text: str, stream: WordStream) -> Ints:
    """The first of each row of words in a text, given for each of the row which words of the vocabulary are it."""
    count = max(0, len(stream.numbers) - len(meant) + 1)
    here = np.ones(count, dtype=np.bool_)
    for step, flags in enumerate(meant):
        here &= flags[stream.numbers[step : step + count]]
    places = np.flatnonzero(here)
    for step in range(len(meant) - 1):
        gaps = zip(stream.ends[places + step].tolist(), stream.starts[places + step + 1].tolist(), strict=True)
        places = places[[_BETWEEN.fullmatch(text, *gap) is not None for gap in gaps]]
    return places


def spans_of(places: Ints, length: int, stream: WordStream) -> tuple[Span, ...]:
    """Where rows of so many words stand."""
    return tuple(map(Span, stream.starts[places].tolist(), stream.ends[places + length - 1].tolist()))
