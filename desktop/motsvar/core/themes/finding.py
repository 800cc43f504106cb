"""The themes of documents: terms and phrases that recur, whatever the spelling, inflection or misreading.

Candidates are phrases of one to four terms between stop words and punctuation (Frantzi, Ananiadou & Mima 2000);
occurrences inside a longer candidate are not counted again, as in their C-value.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from motsvar.core.comparison import Theme
from motsvar.core.outline.texts import CodedText, numbered, written_words
from motsvar.core.progress import Progress, silent
from motsvar.core.span import Span
from motsvar.core.themes.compounds import compound_places
from motsvar.core.themes.labels import label_of
from motsvar.core.themes.phrases import recurring_phrases
from motsvar.core.themes.ranking import ranked
from motsvar.core.themes.terms import terms_of
from motsvar.core.words.folding import fold
from motsvar.core.words.lexicon import Lexicon
from motsvar.core.words.tokens import Tokens, tokenise
from motsvar.core.words.word_lists import WordLists
from motsvar.core.words.word_stream import Ints, WordStream, word_streams

MOST = 40
"""Themes that are shown."""
POOL = 60
"""Candidates whose compounds are looked for before the best are taken."""


@dataclass(frozen=True, slots=True)
class RecurringTheme:
    """A term or phrase that recurs over any number of documents."""

    label: str
    score: float
    spans: tuple[tuple[Span, ...], ...]
    """Its occurrences in each document, in order."""


def find_themes(
    left: str,
    right: str,
    *,
    left_tokens: Tokens,
    right_tokens: Tokens,
    lexicon: Lexicon,
    words: WordLists,
    progress: Progress = silent,
) -> tuple[Theme, ...]:
    """At most ``MOST`` themes that are in both texts, the weightiest first. ``lexicon`` and ``words`` are those of the
    texts' language; both may be empty. Raises ``ValueError`` when the tokens are not those of the texts."""
    if left_tokens.text != left or right_tokens.text != right:
        raise ValueError("tokens of another text")
    return _of_pair(_themes(_streams((left_tokens, right_tokens)), lexicon, words, progress))


def themes_of(
    left: CodedText, right: CodedText, *, lexicon: Lexicon, words: WordLists, progress: Progress = silent
) -> tuple[Theme, ...]:
    """The same for two texts that are made ready for comparison together."""
    streams = word_streams((left.tokens, right.tokens), (left.exact, right.exact), left.written)
    return _of_pair(_themes(streams, lexicon, words, progress))


def find_recurring(texts: Sequence[str], *, lexicon: Lexicon, words: WordLists) -> tuple[RecurringTheme, ...]:
    """At most ``MOST`` themes that are in at least two of the texts, or twice in a single one; the weightiest first."""
    return _themes(_streams([tokenise(text, fold(text)) for text in texts]), lexicon, words)


def _of_pair(found: Sequence[RecurringTheme]) -> tuple[Theme, ...]:
    return tuple(Theme(theme.label, theme.score, theme.spans[0], theme.spans[1]) for theme in found)


def _streams(documents: Sequence[Tokens]) -> tuple[list[str], list[WordStream]]:
    codes, written = numbered([written_words(tokens) for tokens in documents])
    return word_streams(documents, codes, written)


def _themes(
    words_and_streams: tuple[Sequence[str], Sequence[WordStream]],
    lexicon: Lexicon,
    words: WordLists,
    progress: Progress = silent,
) -> tuple[RecurringTheme, ...]:
    written, streams = words_and_streams
    progress(0.93, "Finding themes")
    terms = terms_of(written, streams, lexicon, words)
    progress(0.95, "Finding themes")
    candidates = ranked(recurring_phrases(terms.numbers, [stream.runs_on for stream in streams]), terms, POOL)
    progress(0.97, "Finding themes")
    compounds = compound_places(candidates, terms, lexicon)
    scores = [
        round(one.score_with([len(more) for more in within]), 2)
        for one, within in zip(candidates, compounds, strict=True)
    ]
    least = sorted(scores, reverse=True)[:MOST][-1] if scores else 0.0
    themes: list[RecurringTheme] = []
    for one, within, score in zip(candidates, compounds, scores, strict=True):
        progress(0.98, "Finding themes")
        if score >= least:  # the labels of all that are as weighty as the last decide which of these are shown
            places = one.places()
            spans = tuple(
                _spans(stream, np.sort(np.concatenate((at, more))), one.length)
                for stream, at, more in zip(streams, places, within, strict=True)
            )
            themes.append(RecurringTheme(label_of(places, one.length, written, streams, lexicon), score, spans))
    return tuple(sorted(themes, key=lambda theme: (-theme.score, theme.label))[:MOST])


def _spans(stream: WordStream, places: Ints, length: int) -> tuple[Span, ...]:
    starts, ends = stream.starts[places].tolist(), stream.ends[places + length - 1].tolist()
    return tuple(map(Span, starts, ends))
