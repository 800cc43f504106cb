"""The facts of any number of documents, and where each of them states them."""

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from motsvar.core.comparison import FactKind
from motsvar.core.facts.counted import is_small
from motsvar.core.facts.finding import mentions_in
from motsvar.core.span import Span
from motsvar.core.words.word_lists import WordLists


@dataclass(frozen=True, slots=True)
class Stated:
    kind: FactKind
    value: str
    """Normal form, see ``Fact.value``."""
    details: tuple[str, ...]
    """Of a person the parties and offices that stand beside the name, the commonest first; of a small number what it
    counts."""
    spans: tuple[tuple[Span, ...], ...]
    """For each document its places, in order."""


def stated_in(texts: Sequence[str], words: WordLists) -> tuple[Stated, ...]:
    """By kind, the oftenest stated first; a name that is misread in one text is that of the others."""
    places: dict[tuple[FactKind, str, str], list[list[Span]]] = defaultdict(lambda: [[] for _ in texts])
    details: dict[tuple[FactKind, str, str], Counter[str]] = defaultdict(Counter)
    for number, mentions in enumerate(mentions_in(texts, words)):
        for mention in mentions:
            stating = mention.kind, mention.value, mention.detail if is_small(mention) else ""
            places[stating][number].append(mention.span)
            if mention.detail:
                details[stating][mention.detail] += 1
    order = list(FactKind)
    found = [
        Stated(*stating[:2], tuple(one for one, _ in details[stating].most_common()), tuple(map(tuple, everywhere)))
        for stating, everywhere in places.items()
    ]
    return tuple(sorted(found, key=lambda one: (order.index(one.kind), -sum(map(len, one.spans)))))
