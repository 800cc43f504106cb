"""Organisations and authorities: those of a list, and bodies whose name says what they are."""

from collections.abc import Mapping
from dataclasses import dataclass

from motsvar.core.facts.known_names import LEAST_MISREAD, Misread, Phrases
from motsvar.core.facts.running_words import RunningWords
from motsvar.core.words.folding import fold
from motsvar.core.words.word_lists import WordLists

_AND = frozenset({"och", "samt", "and"})
_SMALL = frozenset({"of", "for", "and", "the"})
_OF_PLACES = frozenset({"kommun", "stad", "stadsdelsnamnd", "stadsdelsforvaltning", "byalag", "pensionarsrad"})
LEAST_FRONT = 3
"""Letters before the end of a word that make a body of it: ``kulturnämnden``, not ``nämnden``."""
LONGEST = 6
"""Words of an English name on either side of what says that it is one."""
CASES = ("", "s")


@dataclass(frozen=True, slots=True)
class Name:
    """A name in a text, from word to word, inclusive."""

    first: int
    last: int
    value: str
    place: str = ""
    """The name of a place within it, which is one elsewhere too."""


@dataclass(frozen=True, slots=True)
class Organisations:
    lists: WordLists
    phrases: Phrases
    misread: Misread
    places: Mapping[str, str]
    """Folded and how it is spelt."""
    ends: tuple[str, ...]
    named: Mapping[str, str]
    """Each case of a head that stands after a name, and the head."""

    @classmethod
    def of(cls, lists: WordLists) -> "Organisations":
        bodies, spelt = lists.names.bodies, lists.names.spellings
        heads = [spelt[head] for head in bodies.get("head", ())]
        ends, named = sorted(bodies.get("ends", ())), sorted(bodies.get("named", ()))
        words = [form for form in lists.names.organisations if " " not in form]
        words += [spelt[head] for head in named]
        words += [head + spelt[end] for head in heads for end in ends if end in ("namnden", "forvaltningen")]
        return cls(
            lists,
            Phrases.of(lists.names.organisations),
            Misread.of((word + case for word in words for case in CASES), lists.confusions),
            {fold(place): place for place in lists.names.places},
            tuple(end + case for end in ends for case in CASES),
            {head + case: head for head in named for case in CASES},
        )

    def find(self, words: RunningWords) -> list[Name]:
        """Not overlapping, in order; the longest name where several begin."""
        meant = self._meant(words)
        found: list[Name] = []
        after = 0
        for at in words.where(meant):
            one = self._at(words, at, meant[words.keys[at]], after) if at >= after else None
            if one:
                found.append(one)
                after = one.last + 1
        return found

    def _meant(self, words: RunningWords) -> dict[str, str]:
        """The words of a text that a name may turn on, and what each is meant to be. Each is looked at once."""
        bodies = self.lists.names.bodies
        plain = {*self.named, *(word for role in ("before", "headed", "of") for word in bodies.get(role, ()))}
        meant: dict[str, str] = {}
        for key, at in words.place_of.items():
            if key in self.phrases.by_first or key in plain or key.endswith(self.ends):
                meant[key] = key
            elif len(key) >= LEAST_MISREAD and (other := self.misread.meant(key, words.written(at))):
                meant[key] = other
        return meant

    def _at(self, words: RunningWords, at: int, key: str, after: int) -> Name | None:
        bodies = self.lists.names.bodies
        if key in bodies.get("before", ()) and (one := self._before_a_name(words, at, key)):
            return one
        if listed := self.phrases.at(words, at, key):
            return Name(at, listed[0], _headline(listed[1].shown))
        if key in self.named and (one := self._after_a_name(words, at, key, after)):
            return one
        if key.endswith(self.ends) and key.removesuffix("s") not in bodies.get("never", ()):
            return self._ending(words, at, key, after)
        if words.capital[at] and key in bodies.get("headed", ()) and (one := _headed(words, at, after, self.lists)):
            return one
        return _of_something(words, at) if words.capital[at] and key in bodies.get("of", ()) else None

    def _before_a_name(self, words: RunningWords, at: int, key: str) -> Name | None:
        name = at + 1
        joint = " "
        if name < len(words) and words.keys[name] == "i" and words.runs_on(at):
            name, joint = name + 1, " i "
        if name >= len(words) or not words.capital[name] or not words.runs_on(name - 1):
            return None
        place = self._place(words.keys[name])
        if not place and (not words.capital[at] or joint == " i " or words.written(name).isupper()):
            return None
        last, shown = name, place or words.written(name).removesuffix("s")
        if name + 1 < len(words) and words.keys[name + 1] in ("lan", "lans") and words.runs_on(name):
            last, shown = name + 1, f"{words.written(name)} län"
        return Name(at, last, f"{_headline(self._spelt(key))}{joint}{shown}")

    def _after_a_name(self, words: RunningWords, at: int, key: str, after: int) -> Name | None:
        first = last = at - 1
        if first < after or not words.capital[last] or not words.runs_on(last):
            return None
        if words.keys[last] in self.lists.stop_words:
            return None
        while first > after and words.capital[first - 1] and self._belongs_before(words, first - 1, last):
            first -= 1
        head = self.named[key]
        parts = [self._part(words, i) for i in range(first, last + 1)]
        known = bool(self._place(words.keys[last]) or self._place(" ".join(words.keys[first : last + 1])))
        weak = head in self.lists.names.bodies.get("weak", ())
        if weak and not known and words.begins_sentence(first) and not _is_line(words, first, at):
            return None
        name = parts[0]
        for i, part in zip(range(first, last), parts[1:], strict=True):
            name += ("-" if words.is_joined(i) else " ") + part
        if head == "stad" and known and name[-1] not in "sxzåäöaeiouy":
            name += "s"
        place = name.removesuffix("s") if not known or name[:-1] in self.places.values() else name
        return Name(first, at, f"{name} {self._spelt(head)}", place if head in _OF_PLACES else "")

    def _belongs_before(self, words: RunningWords, at: int, last: int) -> bool:
        return words.is_joined(at) or (words.runs_on(at) and bool(self._place(" ".join(words.keys[at : last + 1]))))

    def _part(self, words: RunningWords, at: int) -> str:
        """A word of a name as it is spelt; a genitive stays one."""
        key, place = words.keys[at], self._place(words.keys[at])
        if place:
            return place if key in self.places else f"{place}s"
        written = words.written(at)
        return written.capitalize() if written.isupper() else written

    def _ending(self, words: RunningWords, at: int, key: str, after: int) -> Name | None:
        end = next(end for end in self.ends if key.endswith(end))
        front = key[: -len(end)]
        if len(front) < LEAST_FRONT:
            return None
        spelt = self.lists.names.spellings
        base, head = end.removesuffix("s"), self._spelt(front)
        if head != front or front in self.lists.names.bodies.get("head", ()) or key in self.misread.spelt:
            shown = head + spelt.get(base, base)
        else:
            written = words.written(at)
            shown = written[: len(front)] + spelt.get(base, base)
        shown = shown.lower() if words.capital[at] else shown
        first = at
        while first - 2 >= after and words.keys[first - 1] in _AND and words.gap(first - 2) == "- ":
            first -= 2
        if first < at:
            words_before = (self._spelt(words.keys[first]), words.keys[first + 1], shown)
            shown = "{}- {} {}".format(*words_before)
        return Name(first, at, _headline(shown))

    def _spelt(self, key: str) -> str:
        return self.lists.names.spellings.get(key, key)

    def _place(self, key: str) -> str:
        """The place that this is the name of, or the genitive of; empty when it is none."""
        return self.places.get(key) or (self.places.get(key[:-1], "") if key[-1:] == "s" else "")


def _is_line(words: RunningWords, first: int, last: int) -> bool:
    """True when nothing else stands on the line."""
    return (first == 0 or "\n" in words.gap(first - 1)) and (last == len(words) - 1 or "\n" in words.gap(last))


def _headline(name: str) -> str:
    return name[:1].upper() + name[1:]


def _headed(words: RunningWords, at: int, after: int, lists: WordLists) -> Name | None:
    """``Police Liaison Board``: capitalised words up to one that says what it is."""
    first = at
    while first > after and at - first < LONGEST and words.runs_on(first - 1) and words.capital[first - 1]:
        first -= 1
    while first < at and words.keys[first] in lists.stop_words:
        first += 1
    if first == at:
        return None
    ahead = _of_something(words, at)
    last = ahead.last if ahead else at
    return Name(first, last, " ".join(_title(words.written(i)) for i in range(first, last + 1)))


def _of_something(words: RunningWords, at: int) -> Name | None:
    """``Ministry of Justice``."""
    last = at
    if at + 2 >= len(words) or words.keys[at + 1] not in ("of", "for") or not words.runs_on(at):
        return None
    for i in range(at + 1, min(len(words), at + 1 + LONGEST)):
        goes_on = words.capital[i] or (words.keys[i] in _SMALL and words.keys[i - 1] not in ("and", "the"))
        if not words.runs_on(i - 1) or not goes_on:
            break
        last = i if words.capital[i] else last
    return Name(at, last, " ".join(_title(words.written(i)) for i in range(at, last + 1))) if last > at else None


def _title(word: str) -> str:
    return word.capitalize() if len(word) > 3 and word.isupper() else word
