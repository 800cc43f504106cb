"""The facts of two documents: what both state, what only one states, and where they state different things."""

from collections import defaultdict
from collections.abc import Iterable, Sequence

from motsvar.core.comparison import Fact, FactKind, Match, Verdict
from motsvar.core.facts.case_numbers import find_case_numbers
from motsvar.core.facts.dates import find_dates
from motsvar.core.facts.excerpts import around_numbers
from motsvar.core.facts.numerals import find_numbers
from motsvar.core.facts.slots import differing
from motsvar.core.facts.values import Mention, masked
from motsvar.core.progress import Progress, silent
from motsvar.core.span import Span
from motsvar.core.words.folding import fold
from motsvar.core.words.word_lists import WordLists

Key = tuple[FactKind, str]


def find_facts(
    left: str, right: str, matches: Sequence[Match], words: WordLists, progress: Progress = silent
) -> tuple[Fact, ...]:
    """The facts of both texts, one for each value, by kind and then in reading order.

    ``DIFFERS`` is said only of two values in the same slot of a match; its value is ``left value | right value``.
    """
    left_mentions = mentions_of(left, words)
    progress(0.87, "Finding facts")
    right_mentions = mentions_of(right, words)
    progress(0.9, "Finding facts")
    _complete_registers([left_mentions, right_mentions])
    by_left, by_right = _grouped(left_mentions), _grouped(right_mentions)
    pairs = differing(left, right, left_mentions, right_mentions, matches, words)
    facts: list[Fact] = []
    apart: dict[tuple[FactKind, str], tuple[set[Span], set[Span]]] = defaultdict(lambda: (set(), set()))
    used: tuple[set[Span], set[Span]] = (set(), set())
    for one, other in pairs:
        for number, mention in enumerate((one, other)):
            apart[one.kind, f"{one.value} | {other.value}"][number].add(mention.span)
            used[number].add(mention.span)
    for (kind, value), (lefts, rights) in apart.items():
        facts.append(Fact(kind, value, Verdict.DIFFERS, tuple(sorted(lefts)), tuple(sorted(rights))))
    for kind, value in dict.fromkeys([*by_left, *by_right]):
        lefts_of, rights_of = by_left.get((kind, value), ()), by_right.get((kind, value), ())
        if lefts_of and rights_of:
            facts.append(Fact(kind, value, Verdict.BOTH, lefts_of, rights_of))
        elif rest := tuple(span for span in lefts_of if span not in used[0]):
            facts.append(Fact(kind, value, Verdict.LEFT_ONLY, rest, ()))
        elif rest := tuple(span for span in rights_of if span not in used[1]):
            facts.append(Fact(kind, value, Verdict.RIGHT_ONLY, (), rest))
    return tuple(sorted(facts, key=_reading_order))


def mentions_of(text: str, words: WordLists) -> list[Mention]:
    """All facts of one text in reading order, not overlapping: what is part of a date or case number is no number."""
    excerpts = around_numbers(text, fold(text), words.numerals)
    cases = list(find_case_numbers(excerpts.text))
    rest = masked(excerpts.text, cases)
    dates = list(find_dates(rest, words.months))
    numbers = find_numbers(masked(rest, dates), words.numerals)
    found = (Mention(one.kind, one.value, excerpts.back(one.span)) for one in (*cases, *dates, *numbers))
    return sorted(found, key=lambda mention: mention.span)


def _complete_registers(documents: list[list[Mention]]) -> None:
    """A case number without its register's letters is the one with them, where there is only one such."""
    full: dict[str, set[str]] = defaultdict(set)
    for mentions in documents:
        for mention in mentions:
            if mention.kind is FactKind.CASE_NUMBER and " " in mention.value:
                full[mention.value.split(" ")[1]].add(mention.value)
    for mentions in documents:
        for at, mention in enumerate(mentions):
            named = full.get(mention.value, ()) if mention.kind is FactKind.CASE_NUMBER else ()
            if len(named) == 1:
                mentions[at] = Mention(mention.kind, next(iter(named)), mention.span)


def _grouped(mentions: Iterable[Mention]) -> dict[Key, tuple[Span, ...]]:
    spans: dict[Key, list[Span]] = defaultdict(list)
    for mention in mentions:
        spans[mention.kind, mention.value].append(mention.span)
    return {key: tuple(found) for key, found in spans.items()}


_KINDS = (FactKind.CASE_NUMBER, FactKind.DATE, FactKind.AMOUNT, FactKind.PERCENTAGE, FactKind.NUMBER)


def _reading_order(fact: Fact) -> tuple[int, int, int, str]:
    place = (fact.left or fact.right)[0].start
    return _KINDS.index(fact.kind), place, int(not fact.left), fact.value
