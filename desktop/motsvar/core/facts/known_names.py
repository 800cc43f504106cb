"""The names of the lists, found as they are written in a text: inflected, in small letters, misread."""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from motsvar.core.facts.running_words import RunningWords
from motsvar.core.words.confusion import MOST, Confusions
from motsvar.core.words.folding import fold

LEAST_MISREAD = 8
"""Letters from which on a word may be misread: short ones are too near to other words."""
SHORT = 4
"""Letters of a name that is found only as it is written in the list."""
_DEFINITE = ("en", "et", "an", "na", "on", "ige")
EDGE = 4
"""Letters at the beginning or the end that a misread word still has."""


@dataclass(frozen=True, slots=True)
class Form:
    """One way to write a name."""

    keys: tuple[str, ...]
    shown: str
    capitals: str
    """Of a short name how it must be written (``MSB``, ``SoL``, ``Brå``: ``bra`` is another word); else empty."""
    capital: bool
    """True where it must have a capital: it is no noun in the definite, as ``polisen`` is."""


@dataclass(frozen=True, slots=True)
class Phrases:
    """Names of one or more words, by their first word."""

    by_first: Mapping[str, Sequence[Form]]
    """Longest first."""

    @classmethod
    def of(cls, names: Mapping[str, str]) -> "Phrases":
        by_first: dict[str, list[Form]] = defaultdict(list)
        for written, shown in names.items():
            keys = _keys(written)
            is_short = len(keys) == 1 and (sum(map(str.isupper, written)) > 1 or len(written) <= SHORT)
            capitals = written if is_short else ""
            capital = written[0].isupper() and not keys[-1].endswith(_DEFINITE)
            for form in (keys, (*keys[:-1], f"{keys[-1]}s")) if keys and keys[-1][-1] != "s" else (keys,):
                if form:
                    by_first[form[0]].append(Form(form, shown, capitals, capital))
        return cls({first: sorted(forms, key=lambda f: -len(f.keys)) for first, forms in by_first.items()})

    def at(self, words: RunningWords, at: int, key: str | None = None) -> tuple[int, Form] | None:
        """The longest name that begins with this word, and its last word. ``key`` is what the word is meant to be."""
        for form in self.by_first.get(words.keys[at] if key is None else key, ()):
            last = at + len(form.keys) - 1
            if tuple(words.keys[at + 1 : last + 1]) != form.keys[1:]:
                continue
            if form.capital and not words.capital[at]:
                continue
            if all(
                words.runs_on(i) or words.is_joined(i) or words.gap(i) in (", ", "- ") for i in range(at, last)
            ) and (not form.capitals or words.written(at).removesuffix("s") == form.capitals):
                return last, form
        return None


_WORD = re.compile(r"[^\W_]+(?:['.:][^\W_]+)*")


def _keys(written: str) -> tuple[str, ...]:
    return tuple(_WORD.findall(fold(written)))


@dataclass(frozen=True, slots=True)
class Misread:
    """Words that may be misread ones of the lists."""

    spelt: Mapping[str, str]
    """Folded words and how they are spelt."""
    confusions: Confusions
    _near: dict[tuple[str, int], list[str]] = field(default_factory=dict)

    @classmethod
    def of(cls, spellings: Iterable[str], confusions: Confusions) -> "Misread":
        spelt = {fold(word): word for word in spellings if len(word) >= LEAST_MISREAD}
        near: dict[tuple[str, int], list[str]] = defaultdict(list)
        for key in spelt:
            for edge in {key[:EDGE], f"-{key[-EDGE:]}"}:
                near[edge, len(key)].append(key)
        return cls(spelt, confusions, dict(near))

    def meant(self, key: str, written: str) -> str | None:
        """The word of the lists that this unknown one is, but for letters that reading machines take for each other."""
        if len(key) < LEAST_MISREAD or not self.confusions.costs:
            return None
        for length in (len(key), len(key) - 1, len(key) + 1):
            for edge in (key[:EDGE], f"-{key[-EDGE:]}"):
                for known in self._near.get((edge, length), ()):
                    if _may_be(key, known) and self.confusions.distance(written, self.spelt[known]) <= MOST:
                        return known
        return None


def _may_be(key: str, known: str) -> bool:
    """A cheap look first: all but two letters of the shorter one stand in both, in their places from either end."""
    if len(key) == len(known):
        return sum(map(str.__ne__, key, known)) <= 2
    shorter = min(len(key), len(known))
    same = 0
    while same < shorter and key[same] == known[same]:
        same += 1
    back = 0
    while back < shorter - same and key[-1 - back] == known[-1 - back]:
        back += 1
    return same + back >= shorter - 1
