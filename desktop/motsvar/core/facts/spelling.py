"""One spelling for each name: the one that is right most probably."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace

from motsvar.core.comparison import FactKind
from motsvar.core.facts.values import Mention
from motsvar.core.words.confusion import DRAWN_ALIKE, Confusions
from motsvar.core.words.folding import fold
from motsvar.core.words.word_lists import WordLists

Key = tuple[FactKind, str]
"""A kind and a name, folded."""

_SURNAME_ENDS = (
    "son", "sen", "gren", "berg", "strom", "quist", "qvist", "kvist", "ell", "lund", "dahl", "dal", "gard", "man",
    "myr", "holm", "feldt", "felt", "blad", "stam", "lind", "lov", "ov", "ic", "nen", "ski", "stedt", "stad", "ling",
    "by", "sjo", "borg",
)  # fmt: skip
_DOTTED = {"a": "åä", "o": "ö"}
SHORT = 3
"""Letters of a word that must fold alike."""
MOST = 60
"""Names with the same initials that are held against each other; where there are more, misreadings stay apart."""


def settled(texts: Sequence[Sequence[Mention]], lists: WordLists) -> list[list[Mention]]:
    """The same mentions, each name in the spelling that is most probably right: with its dots, else the commoner one.

    A misread name and a genitive are the name, where it stands somewhere in these texts or the genitive is plain.
    """
    counts: dict[Key, Counter[str]] = defaultdict(Counter)
    for mention in (mention for text in texts for mention in text if mention.kind in _NAMES):
        counts[mention.kind, fold(mention.value)][mention.value] += 1
    people = [key for key in counts if key[0] is FactKind.PERSON]
    same = _genitives(counts) | _misread(people, counts, lists.confusions)
    shown = _shown(counts, same)
    return [[_with(mention, shown) for mention in text] for text in texts]


_NAMES = frozenset({FactKind.ORGANISATION, FactKind.PERSON, FactKind.PLACE})


def _with(mention: Mention, shown: dict[Key, str]) -> Mention:
    return replace(mention, value=shown[mention.kind, fold(mention.value)]) if mention.kind in _NAMES else mention


def _genitives(counts: dict[Key, Counter[str]]) -> dict[Key, Key]:
    same: dict[Key, Key] = {}
    for kind, name in counts:
        base = kind, name[:-1]
        plain = kind is FactKind.PERSON and base[1].endswith(_SURNAME_ENDS)
        if kind is not FactKind.LAW and name.endswith("s") and (base in counts or plain):
            same[kind, name] = base
    return same


def _misread(people: Iterable[Key], counts: dict[Key, Counter[str]], confusions: Confusions) -> dict[Key, Key]:
    """Names that differ by misread letters only, each with the one of its group that stands first in the alphabet."""
    alike: dict[tuple[str, ...], list[Key]] = defaultdict(list)
    for key in people:
        alike[tuple(word[:1] for word in key[1].split())].append(key)
    same: dict[Key, Key] = {}
    for group in alike.values():
        names = sorted(group) if len(group) <= MOST else []
        for at, one in enumerate(names):
            for other in names[at + 1 :]:
                if other not in same and _are_one(next(iter(counts[one])), next(iter(counts[other])), confusions):
                    same[other] = same.get(one, one)
    return same


def _are_one(one: str, other: str, confusions: Confusions) -> bool:
    return all(
        fold(ours) == fold(theirs) or (len(ours) > SHORT and _are_one_word(ours, theirs, confusions))
        for ours, theirs in zip(one.split(), other.split(), strict=True)
    )


def _are_one_word(one: str, other: str, confusions: Confusions) -> bool:
    if abs(len(one) - len(other)) > 1:
        return False
    if confusions.are_likely(one, other, names=True):
        return True
    if len(one) != len(other):
        return False
    # Both may be misread: one has lost its dots where the other has another letter for the same.
    pairs = [(a, b) for a, b in zip(one.lower(), other.lower(), strict=True) if fold(a) != fold(b)]
    return all(_stand_for_one(a, b, confusions) or _stand_for_one(b, a, confusions) for a, b in pairs)


def _stand_for_one(bare: str, letter: str, confusions: Confusions) -> bool:
    return any(confusions.costs.get((dotted, letter), 1.0) <= DRAWN_ALIKE for dotted in _DOTTED.get(bare, ""))


def _shown(counts: dict[Key, Counter[str]], same: dict[Key, Key]) -> dict[Key, str]:
    groups: dict[Key, Counter[str]] = defaultdict(Counter)
    end: dict[Key, Key] = {}
    for key in counts:
        last, genitive = key, False
        for _ in range(3):
            following = same.get(last)
            if following is None or following == last:
                break
            genitive = genitive or following[1] == last[1][:-1]
            last = following
        end[key] = last
        groups[last].update({(value[:-1] if genitive else value): n for value, n in counts[key].items()})
    best = {key: max(values, key=lambda value: (_dots(value), values[value], value)) for key, values in groups.items()}
    return {key: best[last] for key, last in end.items()}


def _dots(name: str) -> int:
    return sum(map(name.count, "åäöÅÄÖ"))
