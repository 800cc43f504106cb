"""What a small number counts: ``två experter`` and ``två förslag`` have nothing in common but the word two."""

import re
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from motsvar.core.comparison import FactKind, Match
from motsvar.core.facts.values import Mention
from motsvar.core.span import Side, Span
from motsvar.core.words.confusion import Confusions
from motsvar.core.words.folding import fold
from motsvar.core.words.word_lists import WordLists

SMALL = 100
"""Numbers below it are in every text, so that they say something only with what is counted."""
MOST = 60
"""Things with the same initial and number that are held against each other; where there are more, misreadings stay
apart."""
_WORD = re.compile(r"(?=\s)[ \t\u00a0]{0,2}\n?[ \t\u00a0]{0,2}([^\W\d_]{2,40}(?:-[^\W\d_]{1,40}){0,2})(?!\w)")
_UNITS = frozenset(("år", "ar", "timmar", "dagar", "dygn", "hours", "days", "months", "years", "times"))
"""Counted though they are stop words, or are read as one."""
_PASSED_OVER = frozenset({"av", "de", "of", "the", "these", "those"})
"""With adjectives the stop words that may stand between: ``två av de nya experterna``."""
_ADJECTIVE = re.compile(r".{2,}(?:(?<!rn)a|nde)\Z|(?:other|major|minor|former|senior|junior|further)\Z")
_NOUN = re.compile(r".{3,}(?:or|rna)\Z")
"""A stop word that is one: *frågor*."""
_ENDING = re.compile(
    r"(?<=.{4})aren?\Z|(?<=.{3})(?:arna|erna|orna|ena|ens|ets|ies|ar|er|or|en|et|es|na|an|s|n|a|r|e|y)\Z"
)

Thing = tuple[str, str]
"""A number, and the stem of what it counts."""


def is_small(mention: Mention) -> bool:
    """A bare whole number below ``SMALL``: with a unit it would be an amount, a range or a time of day."""
    return mention.kind is FactKind.NUMBER and mention.value.isdecimal() and int(mention.value[:9]) < SMALL


def with_counted(texts: Sequence[str], mentions: Sequence[Sequence[Mention]], words: WordLists) -> list[list[Mention]]:
    """The same mentions; the ``detail`` of a small number is what it counts, in one form for all inflections and
    misreadings, or empty where nothing tells."""
    named = [[_named(text, one, words) for one in found] for text, found in zip(texts, mentions, strict=True)]
    forms: dict[Thing, Counter[str]] = defaultdict(Counter)
    for mention in (mention for found in named for mention in found if is_small(mention) and mention.detail):
        forms[_thing(mention)][mention.detail] += 1
    same = _alike(forms, words.confusions)
    groups: dict[Thing, Counter[str]] = defaultdict(Counter)
    for thing, counts in forms.items():
        groups[same.get(thing, thing)].update(counts)
    shown = {thing: _best(counts) for thing, counts in groups.items()}
    return [
        [
            replace(one, detail=shown[same.get(_thing(one), _thing(one))]) if is_small(one) and one.detail else one
            for one in found
        ]
        for found in named
    ]


def counted_in(mentions: Iterable[Mention]) -> str:
    """What these small numbers count, in the commonest words; empty where none tells, and for other facts."""
    forms = Counter(one.detail for one in mentions if one.detail and is_small(one))
    return _best(forms) if forms else ""


def counted_by_both(one: Mention, other: Mention) -> str:
    """What two small numbers count, if it is the same."""
    same = one.detail and other.detail and fold(_stem(one.detail)) == fold(_stem(other.detail))
    return counted_in((one, other)) if same else ""


def groups_of(left: Sequence[Mention], right: Sequence[Mention], matches: Sequence[Match]) -> Mapping[Side, list[str]]:
    """For each mention a name of those with the same value that state the same.

    It is empty but for small numbers: those are the same where they count the same, or stand in a match in the place of
    one another. Mentions must be in order.
    """
    small = {Side.LEFT: [one for one in left if is_small(one)], Side.RIGHT: [one for one in right if is_small(one)]}
    joined = _Joined()
    for here, there in _in_matches(small, matches):
        joined.join(_node(here, Side.LEFT), _node(there, Side.RIGHT))
    return {
        side: [_group(one, side, joined) if is_small(one) else "" for one in found]
        for side, found in ((Side.LEFT, left), (Side.RIGHT, right))
    }


def _in_matches(small: Mapping[Side, Sequence[Mention]], matches: Sequence[Match]) -> Iterator[tuple[Mention, Mention]]:
    """Of each match the pairs with the same value that count different things, by name, where each side has as many."""
    starts = {side: [one.span.start for one in found] for side, found in small.items()}
    for match in matches:
        within = {side: _inside(small[side], starts[side], match.on(side)) for side in Side}
        if not all(within.values()):
            continue
        for value in sorted({one.value for one in within[Side.LEFT]}):
            ours, theirs = ([one for one in within[side] if one.value == value] for side in Side)
            shared = {one.detail for one in ours} & {one.detail for one in theirs} - {""}
            ours, theirs = ([one for one in which if one.detail not in shared] for which in (ours, theirs))
            if len(ours) == len(theirs):
                yield from zip(ours, theirs, strict=True)


def _inside(mentions: Sequence[Mention], starts: Sequence[int], span: Span) -> Sequence[Mention]:
    first = bisect_left(starts, span.start)
    return mentions[first : bisect_left(starts, span.end, lo=first)]


def _node(mention: Mention, side: Side) -> str:
    """What counts nothing that is named stands for itself, and in a match for what is there in its place."""
    return f"{mention.value} {mention.detail}" if mention.detail else f"{mention.value}|{side} {mention.span.start}"


def _group(mention: Mention, side: Side, joined: "_Joined") -> str:
    node = _node(mention, side)
    return joined.root(node) if mention.detail or node in joined.names else f"{mention.value}|{side}"


class _Joined:
    """Names that stand for one thing."""

    def __init__(self) -> None:
        self._towards: dict[str, str] = {}
        self.names: set[str] = set()

    def root(self, name: str) -> str:
        while name in self._towards:
            name = self._towards[name]
        return name

    def join(self, one: str, other: str) -> None:
        self.names |= {one, other}
        first, second = sorted((self.root(one), self.root(other)))
        if first != second:
            self._towards[second] = first


def _named(text: str, mention: Mention, words: WordLists) -> Mention:
    return replace(mention, detail=_counted(text, mention.span.end, words)) if is_small(mention) else mention


def _counted(text: str, end: int, words: WordLists) -> str:
    """The word behind a number, with the next where it is an adjective; empty where a clause ends before."""
    found: list[str] = []
    while (word := _WORD.match(text, end)) and not word[1][:1].isupper() and len(found) < 2:
        end = word.end()
        folded = fold(word[1])
        if folded not in words.stop_words or word[1] in _UNITS or _NOUN.match(word[1]):
            found.append(word[1])
            if not _ADJECTIVE.match(folded):
                break
        elif found or not (folded in _PASSED_OVER or _ADJECTIVE.match(folded)):
            break
    return " ".join(found)


def _thing(mention: Mention) -> Thing:
    return mention.value, fold(_stem(mention.detail))


def _stem(words: str) -> str:
    """Of the last word, without what inflection puts to it."""
    return _ENDING.sub("", words.rpartition(" ")[2])


def _alike(forms: Mapping[Thing, Counter[str]], confusions: Confusions) -> dict[Thing, Thing]:
    """Things that differ by misread letters only, each with the first of its group in the alphabet."""
    groups: dict[tuple[str, str], list[Thing]] = defaultdict(list)
    for thing in sorted(forms):
        groups[thing[0], thing[1][:1]].append(thing)
    stems = {thing: _stem(_best(counts)) for thing, counts in forms.items()}
    same: dict[Thing, Thing] = {}
    for group in groups.values():
        for at, one in enumerate(group if len(group) <= MOST else []):
            for other in group[at + 1 :]:
                if other not in same and confusions.are_likely(stems[one], stems[other], names=True):
                    same[other] = same.get(one, one)
    return same


def _best(forms: Counter[str]) -> str:
    """The commonest, then without an adjective, then with its dots."""
    return max(forms, key=lambda form: (forms[form], -form.count(" "), sum(map(form.count, "åäö")), -len(form), form))
