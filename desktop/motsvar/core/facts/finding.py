"""The facts of two documents: what both state, what only one states, and where they state different things."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from motsvar.core.comparison import Fact, FactKind, Match, Verdict
from motsvar.core.facts.case_numbers import find_case_numbers
from motsvar.core.facts.counted import counted_by_both, counted_in, groups_of, with_counted
from motsvar.core.facts.dates import find_dates
from motsvar.core.facts.excerpts import around_numbers
from motsvar.core.facts.listed import listed
from motsvar.core.facts.naming import names_in
from motsvar.core.facts.numerals import find_numbers
from motsvar.core.facts.people import told_apart
from motsvar.core.facts.running_words import RunningWords
from motsvar.core.facts.slots import differing
from motsvar.core.facts.values import Mention, masked
from motsvar.core.progress import Progress, silent
from motsvar.core.span import Side, Span
from motsvar.core.words.folding import fold
from motsvar.core.words.tokens import Tokens
from motsvar.core.words.word_lists import WordLists

Key = tuple[FactKind, str]
Stating = tuple[FactKind, str, str]
"""Kind, value and, of small numbers, a name for what is counted, see ``counted.groups_of``."""


def find_facts(
    left: str,
    right: str,
    matches: Sequence[Match],
    words: WordLists,
    progress: Progress = silent,
    tokens: tuple[Tokens | None, Tokens | None] = (None, None),
) -> tuple[Fact, ...]:
    """The facts of both texts, one for each value and of small numbers for each thing they count, by kind and then in
    reading order.

    ``DIFFERS`` is said only of two values in the same slot of a match; its value is ``left value | right value``.
    ``tokens`` are those of the two texts, where they are known.
    """
    running = RunningWords.of(left, tokens[0]), RunningWords.of(right, tokens[1])
    names = names_in(running, words)
    progress(0.87, "Finding facts")
    left_mentions = _with_figures(left, names[0], words)
    right_mentions = _with_figures(right, names[1], words)
    progress(0.9, "Finding facts")
    _complete_registers([left_mentions, right_mentions])
    left_mentions, right_mentions = with_counted((left, right), (left_mentions, right_mentions), words)
    pairs = differing(left, right, left_mentions, right_mentions, matches, words)
    facts, used = listed(running, (left_mentions, right_mentions), words)
    facts += _apart([pair for pair in pairs if pair[0].span not in used[0] and pair[1].span not in used[1]], used)
    people = told_apart(left_mentions, right_mentions, words)
    facts += people
    groups = groups_of(left_mentions, right_mentions, matches)
    left_stated, right_stated = _grouped(left_mentions, groups[Side.LEFT]), _grouped(right_mentions, groups[Side.RIGHT])
    facts += _agreeing(left_stated, right_stated, used, {fact.left[0] for fact in people})
    return tuple(sorted(facts, key=_reading_order))


def _apart(pairs: Iterable[tuple[Mention, Mention]], used: tuple[set[Span], set[Span]]) -> list[Fact]:
    """One fact for each pair of values in one slot; adds their places to the ``used`` ones."""
    apart: dict[Stating, tuple[set[Span], set[Span]]] = defaultdict(lambda: (set(), set()))
    for one, other in pairs:
        for number, mention in enumerate((one, other)):
            stating = one.kind, f"{one.value} | {other.value}", counted_by_both(one, other)
            apart[stating][number].add(mention.span)
            used[number].add(mention.span)
    return [
        Fact(kind, value, Verdict.DIFFERS, tuple(sorted(lefts)), tuple(sorted(rights)), counted)
        for (kind, value, counted), (lefts, rights) in apart.items()
    ]


def _agreeing(
    left: dict[Stating, list[Mention]],
    right: dict[Stating, list[Mention]],
    used: tuple[set[Span], set[Span]],
    told: set[Span],
) -> Iterator[Fact]:
    """What both texts state, and what one does, but for places that are ``used`` and values whose first is ``told``."""
    for stating in dict.fromkeys([*left, *right]):
        kind, value, _ = stating
        counted = counted_in([*left.get(stating, ()), *right.get(stating, ())])
        lefts, rights = (tuple(one.span for one in side.get(stating, ())) for side in (left, right))
        if lefts and rights:
            if lefts[0] not in told:
                yield Fact(kind, value, Verdict.BOTH, lefts, rights, counted)
        elif rest := tuple(span for span in lefts if span not in used[0]):
            yield Fact(kind, value, Verdict.LEFT_ONLY, rest, (), counted)
        elif rest := tuple(span for span in rights if span not in used[1]):
            yield Fact(kind, value, Verdict.RIGHT_ONLY, (), rest, counted)


def mentions_of(text: str, words: WordLists) -> list[Mention]:
    """All facts of one text in reading order, not overlapping: what is part of a date or case number is no number."""
    return mentions_in([text], words)[0]


def mentions_in(texts: Sequence[str], words: WordLists) -> list[list[Mention]]:
    """The same for texts that belong together: what one tells of a name or a case number holds in all."""
    named = names_in([RunningWords.of(text) for text in texts], words)
    found = [_with_figures(text, names, words) for text, names in zip(texts, named, strict=True)]
    _complete_registers(found)
    return with_counted(texts, found, words)


def _with_figures(text: str, names: list[Mention], words: WordLists) -> list[Mention]:
    """Names and laws, and what is told in figures or number words beside them."""
    without = masked(text, names)
    excerpts = around_numbers(without, fold(text), words.numerals)
    cases = list(find_case_numbers(excerpts.text))
    rest = masked(excerpts.text, cases)
    dates = list(find_dates(rest, words.months, words.stop_words))
    numbers = find_numbers(masked(rest, dates), words.numerals)
    found = (Mention(one.kind, one.value, excerpts.back(one.span)) for one in (*cases, *dates, *numbers))
    return sorted((*names, *found), key=lambda mention: mention.span)


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


def _grouped(mentions: Sequence[Mention], groups: Sequence[str]) -> dict[Stating, list[Mention]]:
    stated: dict[Stating, list[Mention]] = defaultdict(list)
    for mention, group in zip(mentions, groups, strict=True):
        stated[mention.kind, mention.value, group].append(mention)
    return stated


_KINDS = (
    FactKind.LISTED,
    FactKind.CASE_NUMBER,
    FactKind.DATE,
    FactKind.AMOUNT,
    FactKind.PERCENTAGE,
    FactKind.NUMBER,
    FactKind.LAW,
    FactKind.ORGANISATION,
    FactKind.PERSON,
    FactKind.PLACE,
)


def _reading_order(fact: Fact) -> tuple[int, int, int, str]:
    place = (fact.left or fact.right)[0].start
    return _KINDS.index(fact.kind), place, int(not fact.left), fact.value
