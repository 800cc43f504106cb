"""Laws, organisations, persons and places of texts that belong together, each name in one spelling."""

from collections.abc import Sequence

from motsvar.core.comparison import FactKind
from motsvar.core.facts.laws import Laws
from motsvar.core.facts.organisations import Name, Organisations
from motsvar.core.facts.persons import Persons
from motsvar.core.facts.places import Places
from motsvar.core.facts.running_words import RunningWords
from motsvar.core.facts.spelling import settled
from motsvar.core.facts.values import Mention
from motsvar.core.words.folding import fold
from motsvar.core.words.word_lists import WordLists


def names_in(texts: Sequence[RunningWords], lists: WordLists) -> list[list[Mention]]:
    """For each text its names, in order and not overlapping. What one text tells of a name holds in all: that it is one
    of a person, or of a place that a body has its name from."""
    finders = Laws.of(lists), Organisations.of(lists), Persons.of(lists), Places.of(lists)
    if not lists.names.bodies:
        return [[] for _ in texts]
    laws = [finders[0].find(words) for words in texts]
    taken = [{at for law in found for at in words.inside(law.span)} for words, found in zip(texts, laws, strict=True)]
    bodies = [
        [name for name in finders[1].find(words) if used.isdisjoint(range(name.first, name.last + 1))]
        for words, used in zip(texts, taken, strict=True)
    ]
    _take(taken, bodies)
    people = [finders[2].find(words, used) for words, used in zip(texts, taken, strict=True)]
    sure = {fold(person.name.value) for found in people for person in found if person.sure}
    people = [[one for one in found if one.sure or fold(one.name.value) in sure] for found in people]
    _take(taken, [[person.name for person in found] for found in people])
    named = {fold(name.place): name.place for found in bodies for name in found if name.place}
    places = [finders[3].find(words, used, named) for words, used in zip(texts, taken, strict=True)]
    out = []
    for number, words in enumerate(texts):
        found = [_mention(words, FactKind.ORGANISATION, name) for name in bodies[number]]
        found += [_mention(words, FactKind.PERSON, one.name, one.detail) for one in people[number]]
        found += [_mention(words, FactKind.PLACE, name) for name in places[number]]
        out.append(sorted((*laws[number], *found), key=lambda mention: mention.span))
    return settled(out, lists)


def _mention(words: RunningWords, kind: FactKind, name: Name, detail: str = "") -> Mention:
    return Mention(kind, name.value, words.span(name.first, name.last), detail)


def _take(taken: list[set[int]], found: Sequence[Sequence[Name]]) -> None:
    for used, names in zip(taken, found, strict=True):
        used.update(at for name in names for at in range(name.first, name.last + 1))
