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
from motsvar.core.themes.compounds import has_compounds, held_elsewhere
from motsvar.core.themes.labels import label_of
from motsvar.core.themes.phrases import recurring_phrases
from motsvar.core.themes.ranking import Candidate, ranked
from motsvar.core.themes.spotting import in_a_row, spans_of
from motsvar.core.themes.terms import Terms, terms_of
from motsvar.core.themes.wording import accents_kept, words_meant
from motsvar.core.words.folding import fold
from motsvar.core.words.lexicon import Lexicon
from motsvar.core.words.tokens import Tokens, tokenise
from motsvar.core.words.word_lists import WordLists
from motsvar.core.words.word_stream import Ints, WordStream, word_streams

MOST = 40
"""Themes that are shown, of those that are in more than one text."""
MOST_ALONE = 10
"""The same of those that are in one of two texts alone."""
LEAST_ALONE, LEAST_WEIGHT_ALONE = 3, 0.4
"""Occurrences that make a theme of what is in one of two texts alone, and how much its weightiest word must say: that
the other text lacks a commonplace is no news."""
MOST_UNKNOWN = 2000
"""Unknown words that are taken for misread ones: more are in texts of a megabyte only."""
POOL, POOL_ALONE = 60, 25
"""Candidates that are looked for in every spelling and inside compounds, before the best are taken."""


@dataclass(frozen=True, slots=True)
class RecurringTheme:
    """A term or phrase that recurs over any number of documents."""

    label: str
    score: float
    spans: tuple[tuple[Span, ...], ...]
    """Its occurrences in each document, in order."""
    own: bool = False
    """True for a theme of the user's codebook."""


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
    """At most ``MOST`` themes that are in both texts, the weightiest first; after them at most ``MOST_ALONE`` of each
    text that recur in it and are missing in the other. ``lexicon`` and ``words`` are those of the texts' language; both
    may be empty. Raises ``ValueError`` when the tokens are not those of the texts."""
    if left_tokens.text != left or right_tokens.text != right:
        raise ValueError("tokens of another text")
    return _of_pair(_themes((left, right), _streams((left_tokens, right_tokens)), lexicon, words, progress))


def themes_of(
    left: CodedText, right: CodedText, *, lexicon: Lexicon, words: WordLists, progress: Progress = silent
) -> tuple[Theme, ...]:
    """The same for two texts that are made ready for comparison together."""
    streams = word_streams((left.tokens, right.tokens), (left.exact, right.exact), left.written)
    return _of_pair(_themes((left.text, right.text), streams, lexicon, words, progress))


def find_recurring(texts: Sequence[str], *, lexicon: Lexicon, words: WordLists) -> tuple[RecurringTheme, ...]:
    """At most ``MOST`` themes that are in at least two of the texts, or twice in a single one; the weightiest first."""
    found = _themes(texts, _streams([tokenise(text, fold(text)) for text in texts]), lexicon, words)
    return tuple(theme for theme in found if len(texts) == 1 or sum(map(bool, theme.spans)) > 1)


def _of_pair(found: Sequence[RecurringTheme]) -> tuple[Theme, ...]:
    return tuple(Theme(theme.label, theme.score, theme.spans[0], theme.spans[1]) for theme in found)


def _streams(documents: Sequence[Tokens]) -> tuple[list[str], list[WordStream]]:
    codes, written = numbered([written_words(tokens) for tokens in documents])
    return word_streams(documents, codes, written)


def _themes(
    texts: Sequence[str],
    words_and_streams: tuple[Sequence[str], Sequence[WordStream]],
    lexicon: Lexicon,
    words: WordLists,
    progress: Progress = silent,
) -> tuple[RecurringTheme, ...]:
    written, streams = words_and_streams
    progress(0.93, "Finding themes")
    terms = terms_of(written, streams, lexicon, words)
    progress(0.95, "Finding themes")
    of_two = len(texts) == 2
    phrases = recurring_phrases(
        terms.numbers,
        [stream.runs_on for stream in streams],
        alone=LEAST_ALONE if of_two else 0,
        kept=held_elsewhere(terms, lexicon) if of_two else (),
    )
    candidates = ranked(phrases, terms, lexicon, POOL, POOL_ALONE)
    progress(0.97, "Finding themes")
    places = _places(candidates, terms, texts, streams, lexicon, words)
    themes: list[RecurringTheme] = []
    for one, found in _best(candidates, places, terms):
        progress(0.98, "Finding themes")
        spans = tuple(spans_of(at, one.length, stream) for at, stream in zip(found, streams, strict=True))
        score = round(one.score_with(list(map(len, found))), 2)
        keys = [terms.keys[term] for term in one.terms]
        themes.append(RecurringTheme(label_of(one.places(), keys, written, streams, lexicon), score, spans))
    return tuple(sorted(themes, key=lambda theme: (_is_alone(theme.spans), -theme.score, theme.label)))


def _places(
    candidates: Sequence[Candidate],
    terms: Terms,
    texts: Sequence[str],
    streams: Sequence[WordStream],
    lexicon: Lexicon,
    words: WordLists,
) -> list[tuple[Ints, ...]]:
    """Of each candidate and text where it begins, in every spelling; of a single word also inside compounds."""
    sought: dict[tuple[int, bool], int] = {}
    numbers = [[sought.setdefault((term, one.length == 1), len(sought)) for term in one.terms] for one in candidates]
    meant = words_meant(
        [terms.sought(term, lexicon) for term, _ in sought],
        terms.vocabulary,
        lexicon,
        words,
        in_compounds=[alone and has_compounds(term, terms, lexicon) for term, alone in sought],
        accents_kept=all(map(accents_kept, texts)),
        most_unknown=MOST_UNKNOWN,
    )
    return [
        tuple(
            np.union1d(at, in_a_row([meant[number] for number in row], text, stream))
            for at, text, stream in zip(one.places(), texts, streams, strict=True)
        )
        for one, row in zip(candidates, numbers, strict=True)
    ]


def _best(
    candidates: Sequence[Candidate], places: Sequence[tuple[Ints, ...]], terms: Terms
) -> list[tuple[Candidate, tuple[Ints, ...]]]:
    """The weightiest in more than one text, or in the only one; and those of each text alone."""
    ordered = sorted(
        zip(candidates, places, strict=True), key=lambda pair: -pair[0].score_with(list(map(len, pair[1])))
    )
    together = [(one, found) for one, found in ordered if not _is_alone(found)][:MOST]
    alone = [
        (one, found)
        for one, found in ordered
        if _is_alone(found)
        and max(map(len, found)) >= LEAST_ALONE
        and max(terms.weight[term] for term in one.terms) >= LEAST_WEIGHT_ALONE
    ]
    sides = range(len(places[0]) if places else 0)
    return together + [pair for side in sides for pair in [one for one in alone if len(one[1][side])][:MOST_ALONE]]


def _is_alone(found: Sequence[Sequence[object] | Ints]) -> bool:
    """True for what is in one of several texts only."""
    return sum(len(places) > 0 for places in found) == 1 < len(found)
