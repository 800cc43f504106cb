"""The themes of more texts than are looked at together: those of each batch pooled, then looked for in every text."""

from collections import defaultdict
from collections.abc import Iterable, Sequence

from motsvar.core.span import Span
from motsvar.core.themes.codebook import Codebook
from motsvar.core.themes.codebook_theme import CodebookTheme
from motsvar.core.themes.finding import MOST
from motsvar.core.words.folding import fold
from motsvar.core.words.lexicon import Lexicon
from motsvar.core.words.word_lists import WordLists

Scored = tuple[str, float]
"""The label of a theme in one batch, and its score there."""


def pooled(found: Iterable[Scored], lexicon: Lexicon) -> tuple[tuple[CodebookTheme, float], ...]:
    """At most ``MOST`` themes, the weightiest first. A score is a sum over texts, so those of several batches add up.

    Labels with the same lemmas are one theme; the weightiest of them is shown, and all of them are looked for.
    """
    groups: defaultdict[str, defaultdict[str, float]] = defaultdict(lambda: defaultdict(float))
    for label, score in found:
        groups[_key(label, lexicon)][label] += score
    weighed = [
        (sorted(labels, key=lambda label: (-labels[label], label)), round(sum(labels.values()), 2))
        for labels in groups.values()
    ]
    best = sorted(weighed, key=lambda one: (-one[1], one[0][0]))[:MOST]
    return tuple((CodebookTheme("", labels[0], tuple(labels)), score) for labels, score in best)


def places_in(
    themes: Sequence[CodebookTheme], texts: Sequence[str], *, lexicon: Lexicon, words: WordLists
) -> list[tuple[tuple[Span, ...], ...]]:
    """For each text the occurrences of each theme."""
    return Codebook.of(themes, lexicon=lexicon, words=words).occurrences_in(texts)


def _key(label: str, lexicon: Lexicon) -> str:
    words = label.split()
    return " ".join(fold(word.lower()) for word in (lexicon.lemmas(words) if lexicon else words))
