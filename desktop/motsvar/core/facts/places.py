"""Places: those of a list, and districts whose name says so (``Järvaområdet``)."""

from collections.abc import Iterator, Mapping, Set
from dataclasses import dataclass

from motsvar.core.facts.known_names import Phrases
from motsvar.core.facts.organisations import Name
from motsvar.core.facts.running_words import RunningWords
from motsvar.core.words.folding import fold
from motsvar.core.words.word_lists import WordLists

_DISTRICTS = ("omradet", "omradets")
_SAID_TO_BE = frozenset(
    {"stadsdelen", "kommunen", "orten", "tatorten", "byn", "kommunerna", "orterna", "stadsdelarna", "staderna"}
)
_AND = frozenset({"och", "samt", "and"})


@dataclass(frozen=True, slots=True)
class Places:
    phrases: Phrases
    spelt: Mapping[str, str]
    """Folded places and how they are spelt."""
    function_words: frozenset[str]

    @classmethod
    def of(cls, lists: WordLists) -> "Places":
        places = lists.names.places
        return cls(
            Phrases.of({place: place for place, other_word in places.items() if not other_word}),
            {fold(place): place for place in places},
            lists.stop_words,
        )

    def find(self, words: RunningWords, taken: Set[int], named: Mapping[str, str]) -> list[Name]:
        """Places where no other name stands. ``taken`` are the words of those; ``named`` are places that bodies of the
        texts are named after, folded, and how they are written."""
        found: list[Name] = []
        after = 0
        for at in words.capitals:
            one = self._at(words, at, words.keys[at], named) if at >= after and at not in taken else None
            if one and taken.isdisjoint(range(one.first, one.last + 1)):
                found.append(one)
                after = one.last + 1
        return sorted((*found, *self._beside(words, found, taken)), key=lambda name: name.first)

    def _beside(self, words: RunningWords, found: list[Name], taken: Set[int]) -> Iterator[Name]:
        """What stands in a list with places is one: a capitalised word alone."""
        known = {at for name in found for at in range(name.first, name.last + 1)}
        for step in (1, -1):
            for name in found:
                at = name.last if step > 0 else name.first
                while (
                    (at := _next_listed(words, at, step, self.function_words)) >= 0
                    and at not in known
                    and at not in taken
                ):
                    if words.written(at).isupper():
                        break
                    known.add(at)
                    yield Name(at, at, words.written(at))

    def _at(self, words: RunningWords, at: int, key: str, named: Mapping[str, str]) -> Name | None:
        if listed := self.phrases.at(words, at):
            last, shown = listed[0], listed[1].shown
            while words.is_joined(last) and (part := self.spelt.get(words.keys[last + 1].removesuffix("s"))):
                last, shown = last + 1, f"{shown}-{part}"
            return Name(at, last, shown)
        if key.endswith(_DISTRICTS):
            base = key.removesuffix("s").removesuffix("omradet").removesuffix("s")
            if len(base) >= 3 and (base in self.spelt or not words.begins_sentence(at)):
                front = self.spelt.get(base) or words.written(at)[: len(base)]
                joint = "s" if key.startswith(f"{base}somr") else ""
                return Name(at, at, f"{front}{joint}området")
        name = named.get(key) or (named.get(key[:-1], "") if key[-1] == "s" else "")
        if name:
            return Name(at, at, name)
        if at and words.keys[at - 1] in _SAID_TO_BE and words.runs_on(at - 1):
            return Name(at, at, words.written(at))
        return None


def _next_listed(words: RunningWords, at: int, step: int, function_words: frozenset[str]) -> int:
    """The word before or behind in a list that has a capital and stands alone; -1 when there is none."""
    other = at + step
    if not 0 <= other < len(words):
        return -1
    if words.keys[other] in _AND and words.runs_on(min(at, other)):
        other += step
        if not 0 <= other < len(words) or not words.runs_on(min(other, other - step)):
            return -1
    elif not words.gap(min(at, other)).startswith(","):
        return -1
    if not words.capital[other] or (words.begins_sentence(other) and step < 0):
        return -1
    beside = other + 1
    if beside < len(words) and words.runs_on(other) and words.keys[beside] not in function_words | _AND:
        return -1
    return -1 if other and words.runs_on(other - 1) and words.capital[other - 1] else other
