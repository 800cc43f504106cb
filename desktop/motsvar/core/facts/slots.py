"""Where two matched passages state different values of the same thing."""

import re
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence

from motsvar.core.comparison import FactKind, Match, Operation
from motsvar.core.facts.values import Mention
from motsvar.core.span import Span
from motsvar.core.words.folding import fold
from motsvar.core.words.word_lists import WordLists

_WORD = re.compile(r"[^\W\d_]+")
_SENTENCE_END = re.compile(r"[.!?;:]\s|\n\s*\n")
_NAMES = frozenset({FactKind.ORGANISATION, FactKind.PERSON, FactKind.PLACE})
_COUNTED = frozenset({FactKind.NUMBER, FactKind.AMOUNT, FactKind.PERCENTAGE, FactKind.DATE})
OFTEN = 3
"""Places of a name in a text from which on the text is about it."""
_SORTS = (
    "namnden", "namnd", "forvaltningen", "forvaltning", "verket", "myndigheten", "kommun", "stad", "departementet",
    "styrelsen", "kontoret", "ratt", "ratten", "committee", "council", "agency", "authority",
)  # fmt: skip
REACH = 40
"""Code points on each side of a value in which the thing it counts is named."""
STEM = 6
"""Code points of a folded word that are compared: ``myndigheter`` and ``myndigheterna`` are one."""

Slot = tuple[FactKind, str]


def differing(
    left: str,
    right: str,
    left_mentions: Sequence[Mention],
    right_mentions: Sequence[Mention],
    matches: Sequence[Match],
    words: WordLists,
) -> list[tuple[Mention, Mention]]:
    """Pairs of mentions in the same slot of a match that have another value; mentions must be in order.

    Two mentions of a kind share a slot when a change puts one in the place of the other, or when the same word is
    counted on both sides.
    """
    values = Counter(one.value for one in left_mentions), Counter(one.value for one in right_mentions)
    pairs: dict[tuple[Span, Span], tuple[Mention, Mention]] = {}
    starts = [mention.span.start for mention in left_mentions], [mention.span.start for mention in right_mentions]
    for match in matches:
        here = left_mentions[_inside(starts[0], match.left)]
        there = right_mentions[_inside(starts[1], match.right)]
        if not here or not there:
            continue
        for one, other in (*_replaced(here, there, match), *_counted(left, right, here, there, words)):
            if one.kind not in _NAMES or _are_other_names(one.value, other.value, *values):
                pairs.setdefault((one.span, other.span), (one, other))
    return list(pairs.values())


def _are_other_names(one: str, other: str, left: Counter[str], right: Counter[str]) -> bool:
    """Two bodies or places of a sort, or two people. Neither stands anywhere in the other text, as it would if only the
    sentences were other ones; and none is what its own text is all about, as the body is that it comes from."""
    elsewhere = one in right or other in left
    return not elsewhere and max(left[one], right[other]) < OFTEN and _sort_of(one) == _sort_of(other)


def _sort_of(name: str) -> str:
    """``nämnden`` of a committee; nothing of names that do not say."""
    return next((end for end in _SORTS if fold(name).endswith(end)), "")


def _replaced(here: Sequence[Mention], there: Sequence[Mention], match: Match) -> Iterator[tuple[Mention, Mention]]:
    for change in match.changes:
        if change.operation is not Operation.REPLACE:
            continue
        lefts, rights = _touching(here, change.left), _touching(there, change.right)
        if len(lefts) == len(rights):
            yield from (
                (one, other)
                for one, other in zip(lefts, rights, strict=True)
                if one.kind is other.kind and one.value != other.value
            )


def _counted(
    left: str, right: str, here: Sequence[Mention], there: Sequence[Mention], words: WordLists
) -> Iterator[tuple[Mention, Mention]]:
    lefts, rights = _by_slot(left, here, words), _by_slot(right, there, words)
    for slot in lefts.keys() & rights.keys():
        ours, theirs = lefts[slot], rights[slot]
        shared = {mention.value for mention in ours} & {mention.value for mention in theirs}
        if len(ours) == len(theirs) and not shared:
            yield from zip(ours, theirs, strict=True)


def _by_slot(text: str, mentions: Sequence[Mention], words: WordLists) -> dict[Slot, list[Mention]]:
    slots: dict[Slot, list[Mention]] = defaultdict(list)
    for mention in mentions:
        if mention.kind not in _COUNTED:
            continue
        for name in _names(text, mention.span, words):
            slots[mention.kind, name].append(mention)
    return slots


def _names(text: str, span: Span, words: WordLists) -> list[str]:
    """The stems of the two words after a value in its sentence; of the word before it when none follows."""
    after = _SENTENCE_END.split(fold(text[span.end : span.end + REACH]), maxsplit=1)[0]
    names = [word[:STEM] for word in _WORD.findall(after)[:2] if len(word) >= 4 and word not in words.stop_words]
    if names:
        return names
    before = _SENTENCE_END.split(fold(text[max(0, span.start - REACH) : span.start]))[-1]
    return [word[:STEM] + "<" for word in _WORD.findall(before)[-1:] if len(word) >= 4 and word not in words.stop_words]


def _inside(starts: Sequence[int], span: Span) -> slice:
    """Which of the mentions that start there start in the passage."""
    first = bisect_left(starts, span.start)
    return slice(first, bisect_left(starts, span.end, lo=first))


def _touching(mentions: Sequence[Mention], span: Span) -> Sequence[Mention]:
    first = bisect_left(mentions, span.start + 1, key=lambda mention: mention.span.end)
    last = bisect_left(mentions, max(span.end, span.start + 1), lo=first, key=lambda mention: mention.span.start)
    return mentions[first:last]
