"""Persons: a known given name and what follows, or a name whose surroundings say so; with party and office."""

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass

from motsvar.core.facts.organisations import Name
from motsvar.core.facts.running_words import RunningWords
from motsvar.core.words.folding import fold
from motsvar.core.words.word_lists import WordLists

_PARTICLES = frozenset({"von", "van", "der", "de", "af", "la", "den", "ter", "del", "di"})
_IN_BRACKETS = re.compile(r"[ \u00a0\n]{0,2}\(([^()\n]{1,24}|[^()\n]{1,16}\n[^()\n]{1,16})\)")
_ALL_OF_A_PARTY = re.compile(
    r"[ \u00a0\n]{0,2},?[ \u00a0\n]{1,2}(?:samtliga|alla|all|båda)[ \u00a0\n]{1,2}([^\W\d_]{4,20})"
)
_LISTED = re.compile(r"[ \u00a0\n]{0,2}(?:,[ \u00a0\n]{1,2}|,?[ \u00a0\n]{1,2}(?:och|samt|and)[ \u00a0\n]{1,2})\Z")
MOST = 4
"""Words of a name at most."""


@dataclass(frozen=True, slots=True)
class Person:
    name: Name
    detail: str
    """Party, else office, else empty."""
    sure: bool
    """False of a row of capitals that is a name only where another text says so."""


@dataclass(frozen=True, slots=True)
class Persons:
    lists: WordLists
    no_names: frozenset[str]
    """Words that are never part of a name."""

    @classmethod
    def of(cls, lists: WordLists) -> "Persons":
        names = lists.names
        kinds = (*names.bodies.get("kind", ()), *names.bodies.get("headed", ()), *names.roles.get("title", ()))
        return cls(lists, frozenset({*lists.stop_words, *lists.letterhead, *lists.months, *kinds} - names.given_names))

    def find(self, words: RunningWords, taken: Collection[int]) -> list[Person]:
        """Persons where no organisation stands. ``taken`` are the words of those."""
        sure: list[Name] = []
        unsure: list[Name] = []
        after = 0
        for at in words.capitals:
            last = self._last(words, at, taken) if at >= after and at not in taken else at
            if last > at:
                is_sure = words.keys[at] in self.lists.names.given_names or self._is_told(words, at, last)
                (sure if is_sure else unsure).append(self._name(words, at, last))
                after = last + 1 if is_sure else last
        beside = self._beside(words, sure, unsure)
        told = {name.first for name in (*sure, *beside)}
        return list(self._with_parties(words, sorted((*sure, *unsure), key=lambda name: name.first), told))

    def _last(self, words: RunningWords, at: int, taken: Collection[int]) -> int:
        """The last word of the name that begins here; the same word when none does."""
        given = self.lists.names.given_names
        first_is_given = words.keys[at] in given
        is_none = words.keys[at] in self.no_names or self._is_role(words.keys[at]) or not words.written(at).isalpha()
        if is_none and not first_is_given:
            return at
        last, surname = at, False
        i = at
        while i + 1 < len(words) and i + 1 - at < MOST + 1:
            joined = words.is_joined(i)
            if not joined and not words.runs_on(i, over_lines=not surname and first_is_given):
                break
            i += 1
            key = words.keys[i]
            if key in _PARTICLES and not words.capital[i] and i + 1 < len(words):
                continue
            if not words.capital[i] or i in taken or key in self.no_names or self._is_role(key):
                break
            if not joined and surname and ((key in given and first_is_given) or last - at + 1 >= MOST):
                break
            surname = surname or key not in given or (joined and last > at)
            last = i
        return last if surname or last > at else at

    def _is_role(self, key: str) -> bool:
        return key.endswith(tuple(self.lists.names.roles.get("role", ()))) and key not in self.lists.names.given_names

    def _is_told(self, words: RunningWords, at: int, last: int) -> bool:
        """A title before, a party in brackets behind, or an office on the line below."""
        if at and words.keys[at - 1] in self.lists.names.roles.get("title", ()) and _near(words.gap(at - 1)):
            return not words.begins_sentence(at) or ":" in words.gap(at - 1)
        if self._party(words, last):
            return True
        below = "\n" in words.gap(last) and last + 1 < len(words) and self._is_role(words.keys[last + 1])
        return below and (at == 0 or "\n" in words.gap(at - 1)) and last - at == 1

    def _beside(self, words: RunningWords, sure: list[Name], unsure: list[Name]) -> list[Name]:
        """What stands in a list with a person is one."""
        beside: list[Name] = []
        ends = {name.last for name in sure}
        starts = {name.first for name in sure}
        for name in unsure:
            before = name.first - 1 if words.keys[name.first - 1] not in ("och", "samt", "and") else name.first - 2
            after = name.last + 1 if name.last + 1 < len(words) and words.capital[name.last + 1] else name.last + 2
            if name.last - name.first > 2:
                continue
            if (before in ends and _LISTED.match(_between(words, before, name.first))) or (
                after in starts and _LISTED.match(_between(words, name.last, after))
            ):
                ends.add(name.last)
                beside.append(name)
        return beside

    def _name(self, words: RunningWords, first: int, last: int) -> Name:
        shown = words.written(first)
        for i in range(first, last):
            shown += ("-" if words.is_joined(i) else " ") + words.written(i + 1)
        return Name(first, last, shown.title() if shown.isupper() else " ".join(map(_cased, shown.split(" "))))

    def _with_parties(self, words: RunningWords, names: list[Name], told: Collection[int]) -> Iterator[Person]:
        shared = [self._shared_party(words, name.last) for name in names]
        for at in range(len(names) - 2, -1, -1):
            if not shared[at] and _LISTED.match(_between(words, names[at].last, names[at + 1].first)):
                shared[at] = shared[at + 1]
        for name, common in zip(names, shared, strict=True):
            detail = self._party(words, name.last) or common or self._office(words, name)
            yield Person(name, detail, name.first in told)

    def _party(self, words: RunningWords, last: int) -> str:
        found = _IN_BRACKETS.match(words.text, words.ends[last], words.ends[last] + 30)
        return self.lists.names.parties.get(fold(found[1].strip()), "") if found else ""

    def _shared_party(self, words: RunningWords, last: int) -> str:
        found = _ALL_OF_A_PARTY.match(words.text, words.ends[last], words.ends[last] + 48)
        return self.lists.names.parties.get(fold(found[1]), "") if found else ""

    def _office(self, words: RunningWords, name: Name) -> str:
        """The word beside the name that says what the person is; on the line below only where that is all of it."""
        after = name.last + 1
        if after < len(words) and self._is_role(words.keys[after]) and words.gap(name.last) in (", ", ",\n"):
            return self._party(words, after) or words.written(after).lower()
        alone = name.first == 0 or "\n" in words.gap(name.first - 1)
        if (
            alone
            and after < len(words)
            and words.gap(name.last).strip(" ") == "\n"
            and self._is_role(words.keys[after])
        ):
            return words.written(after).lower() if "\n" in words.gap(after) or after == len(words) - 1 else ""
        return ""


def _between(words: RunningWords, one: int, other: int) -> str:
    """What stands between two words; something that is no joint when they are far apart."""
    start, end = words.ends[one], words.starts[other]
    return words.text[start:end] if 0 <= end - start <= 12 else "…"


def _near(gap: str) -> bool:
    return gap in (" ", "\u00a0", "\n", ": ", " \n")


def _cased(word: str) -> str:
    return word.title() if word.isupper() and len(word) > 2 else word
