"""Where in a passage the words stand that it was found by."""

from collections.abc import Iterator, Mapping, Sequence

from motsvar.core.searching.keying import Keyed, KeyedText
from motsvar.core.searching.meaning import Meaning
from motsvar.core.searching.query import Leaf, Near, Phrase, Prefix, Word
from motsvar.core.span import Span


def hits(text: KeyedText, leaves: Sequence[Leaf], meanings: Mapping[Word, Meaning]) -> tuple[Span, ...]:
    """In order, not overlapping; of a phrase the whole."""
    found = sorted({span for leaf in leaves for span in _hits(text, leaf, meanings)}, key=lambda s: (s.start, -s.end))
    apart: list[Span] = []
    for span in found:
        if not apart or span.start >= apart[-1].end:
            apart.append(span)
    return tuple(apart)


def _hits(text: KeyedText, leaf: Leaf, meanings: Mapping[Word, Meaning]) -> Iterator[Span]:
    match leaf:
        case Word():
            places = [(at, at) for at in _meant(text, meanings[leaf])]
        case Prefix(stem):
            places = [(at, at) for at, word in enumerate(text.words) if word.form.startswith(stem)]
        case Phrase(forms):
            places = list(_phrases([word.form for word in text.words], forms))
        case Near(words, distance):
            meant = [meanings[word] for word in words]
            places = list(_near([_which(word, meant) for word in text.words], len(words), distance))
    yield from (Span(text.starts[first], text.ends[last]) for first, last in places)


def _meant(text: KeyedText, meaning: Meaning) -> list[int]:
    keys, forms = meaning.keys, meaning.forms | meaning.compounds
    return [
        at
        for at, word in enumerate(text.words)
        if word.key in keys or word.form in forms or (word.parts and not keys.isdisjoint(word.parts))
    ]


def _phrases(found: Sequence[str], forms: tuple[str, ...]) -> Iterator[tuple[int, int]]:
    for at in range(len(found) - len(forms) + 1):
        if found[at] == forms[0] and tuple(found[at : at + len(forms)]) == forms:
            yield at, at + len(forms) - 1


def _which(word: Keyed, meant: Sequence[Meaning]) -> frozenset[int]:
    """Which of the words of NEAR this is. Compounds do not count."""
    return frozenset(at for at, meaning in enumerate(meant) if word.key in meaning.near)


def _near(which: Sequence[frozenset[int]], count: int, distance: int) -> Iterator[tuple[int, int]]:
    """The places of words that have all the others close by."""
    places = [at for at, numbers in enumerate(which) if numbers]
    wanted = frozenset(range(count))
    close: set[int] = set()
    for first in range(len(places)):
        for last in range(first, len(places)):
            if places[last] - places[first] - 1 > distance:
                break
            if wanted <= frozenset().union(*(which[at] for at in places[first : last + 1])):
                close.update(places[first : last + 1])
                break
    yield from ((at, at) for at in sorted(close))
