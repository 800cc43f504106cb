"""People of whom two texts say different things: another party, or another office."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from motsvar.core.comparison import Fact, FactKind, Verdict
from motsvar.core.facts.values import Mention
from motsvar.core.words.word_lists import WordLists


def told_apart(left: Iterable[Mention], right: Iterable[Mention], words: WordLists) -> list[Fact]:
    """One fact for each such person, at all its places; value ``Anna Ek (S) | Anna Ek (M)``.

    Parties are held against parties and offices against offices; who has two of them in one text is left alone, and
    so is an office that only says more than the other.
    """
    ours, theirs = _people(left), _people(right)
    parties = frozenset(words.names.parties.values())
    facts = []
    for name in ours.keys() & theirs.keys():
        sides = ours[name], theirs[name]
        for of_party in (True, False):
            one, other = ({m.detail for m in side if m.detail and (m.detail in parties) is of_party} for side in sides)
            if len(one) == 1 == len(other) and _differ(*one, *other):
                value = f"{name} ({one.pop()}) | {name} ({other.pop()})"
                lefts, rights = (tuple(mention.span for mention in side) for side in sides)
                facts.append(Fact(FactKind.PERSON, value, Verdict.DIFFERS, lefts, rights))
                break
    return facts


def _differ(one: str, other: str) -> bool:
    return one not in other and other not in one


def _people(mentions: Iterable[Mention]) -> Mapping[str, Sequence[Mention]]:
    people: dict[str, list[Mention]] = defaultdict(list)
    for mention in mentions:
        if mention.kind is FactKind.PERSON:
            people[mention.value].append(mention)
    return people
