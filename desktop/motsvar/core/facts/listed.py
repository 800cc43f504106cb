"""How many are said to be, against how many a list names: ``tolv nämnda myndigheter``, and a list of eleven."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from motsvar.core.comparison import Fact, FactKind, Verdict
from motsvar.core.facts.running_words import RunningWords
from motsvar.core.facts.values import Mention
from motsvar.core.span import Span
from motsvar.core.words.folding import fold
from motsvar.core.words.word_lists import WordLists

_KINDS = {FactKind.ORGANISATION: "body", FactKind.PERSON: "person", FactKind.PLACE: "place"}
_JOINT = re.compile(
    r"\s{0,2}(?:\([^()]{1,30}\))?\s{0,2}(?:,\s{1,3}(?P<last>(?:och|samt|and)\s{1,3})?|\s{1,3}(?P<only>och|samt|and)\s{1,3})(?:the\s)?"
)
_GOES_ON = re.compile(
    r"\s{0,2}(?:\([^()]{1,30}\))?(?:,\s{1,3}(?:och|samt|and)\b|,\s{1,3}[A-ZÅÄÖ]|\s{1,3}(?:och|samt|and)\b)"
)
_BEGAN = re.compile(r"(?:[^\W_]-?,|(?<![^\W_])(?:och|samt|and))\s{1,3}\Z")
_MARKED = re.compile(r"[ \t]*(?:[-–•*\uf0b7]|\d{1,2}[.)]|[a-z]\))[ \t]+(?=\S)(?P<item>[^\n]*)")
_SPELT_OUT = re.compile(
    r"[ \u00a0]{0,1}:\s{1,3}(?P<list>[^.:;!?()\n]{3,80}(?:\n[^.:;!?()\n]{1,80}){0,4})(?=[.!?]|\n\s*\n|\s*\Z)"
)
_PART = re.compile(r"(?!(?:och|samt|and)\s)\S(?:(?!,\s|\s(?:och|samt|and)\s[^,]{1,60}\Z).)*\S", re.DOTALL)
_AND = re.compile(r"\s(?:och|samt|eller|and|or)\s")
_ANNOUNCED = re.compile(r":\s{0,6}(?:(?:[-–•*\uf0b7]|\d{1,2}[.)]|[a-z]\))[ \t]+)?\Z")
_OF_A_SENTENCE = re.compile(r"[.!?](?=\s)|\n\s*\n")
WORDS = 6
"""Of an item at most, where nothing but commas tells the items apart."""
LEAST, MOST = 3, 99
"""How many a list must name, and a number say, to be held against each other."""
NEAR = 0.6
"""Share of the greater number that the smaller one must be: else it is not said of that list."""
NOUN_REACH = 3
"""Words after a number among which what it counts is looked for."""
REACH = 80
"""Code points around a number in which it is told that the counted are named; before a list, that it is not whole."""


@dataclass(frozen=True, slots=True)
class Count:
    """A number with what it counts."""

    number: int
    kinds: frozenset[str]
    span: Span
    counted: Mention
    elsewhere: bool
    """True when what is counted is said to be named, here or in another text."""


@dataclass(frozen=True, slots=True)
class Listing:
    kind: str
    """"body", "person", "place" or "item"."""
    items: tuple[Span, ...]
    marked: bool
    """True of a list with a mark before each item."""
    names: frozenset[str]


def listed(
    texts: tuple[RunningWords, RunningWords], mentions: Sequence[Sequence[Mention]], words: WordLists
) -> tuple[list[Fact], tuple[set[Span], set[Span]]]:
    """Where a count and a list do not agree, or do over two texts; and the numbers that need no other telling.

    Within one text a count is held against the list that follows it, or, when the counted are said to be named, one
    anywhere; over two texts only then, and only when its own text has no such list.
    """
    counts = [list(_counts(text, found, words)) for text, found in zip(texts, mentions, strict=True)]
    listings = [_listings(text, found, words) for text, found in zip(texts, mentions, strict=True)]
    facts: dict[tuple[str, Span, bool], Fact] = {}
    told: tuple[set[Span], set[Span]] = (set(), set())
    for side in (0, 1):
        for count in counts[side]:
            own = _follows(count, listings[side], texts[side].text) or _spelt_out(count, texts[side].text)
            if own is None and count.elsewhere:
                own = _fitting(count, listings[side])
            other = _fitting(count, listings[1 - side]) if own is None and count.elsewhere else None
            fact = _fact(count, own, other, side)
            if fact and fact.verdict is Verdict.DIFFERS:
                told[side].add(count.counted.span)
            if fact:
                facts[fact.value, count.span, bool(side)] = fact
    return _joined(facts), told


def _fact(count: Count, own: Listing | None, other: Listing | None, side: int) -> Fact | None:
    listing = own or other
    if listing is None:
        return None
    agree = len(listing.items) == count.number
    value = f"{count.number} | {len(listing.items)}"
    if own:
        here: tuple[tuple[Span, ...], tuple[Span, ...]] = ((count.span, *listing.items), ())
        return None if agree else Fact(FactKind.LISTED, value, Verdict.DIFFERS, here[side], here[1 - side])
    spans = ((count.span,), listing.items)
    return Fact(FactKind.LISTED, value, Verdict.BOTH if agree else Verdict.DIFFERS, spans[side], spans[1 - side])


def _joined(facts: dict[tuple[str, Span, bool], Fact]) -> list[Fact]:
    """One fact for counts of one side that are held against the same list."""
    out: dict[tuple[str, bool, Verdict, bool, bool], Fact] = {}
    for (value, _, says), fact in facts.items():
        key = value, says, fact.verdict, bool(fact.left), bool(fact.right)
        known = out.get(key)
        left = tuple(sorted({*fact.left, *(known.left if known else ())}))
        right = tuple(sorted({*fact.right, *(known.right if known else ())}))
        out[key] = Fact(fact.kind, fact.value, fact.verdict, left, right)
    return list(out.values())


def _counts(text: RunningWords, mentions: Sequence[Mention], words: WordLists) -> Iterator[Count]:
    kinds = {"body": words.names.bodies.get("kind", frozenset()), **words.names.countables}
    named = kinds.pop("named", frozenset())
    kinds.pop("example", None)
    for mention in mentions:
        if mention.kind is not FactKind.NUMBER or not mention.value.isdecimal():
            continue
        number = int(mention.value) if len(mention.value) < 3 else 0
        inside = text.inside(mention.span)
        if not LEAST <= number <= MOST or not inside:
            continue
        for at in range(inside[-1] + 1, min(len(text), inside[-1] + 1 + NOUN_REACH)):
            if not text.runs_on(at - 1):
                break
            of_kinds = frozenset(kind for kind, nouns in kinds.items() if text.keys[at] in nouns)
            if of_kinds:
                span = Span(mention.span.start, text.ends[at])
                yield Count(number, of_kinds, span, mention, _is_named(text, span, named))
                break


def _is_named(text: RunningWords, span: Span, named: frozenset[str]) -> bool:
    before = _OF_A_SENTENCE.split(text.text[max(0, span.start - REACH) : span.start])[-1]
    after = _OF_A_SENTENCE.split(text.text[span.end : span.end + REACH])[0]
    return not named.isdisjoint(re.findall(r"[^\W_]+", fold(f"{before} {span.of(text.text)} {after}")))


def _listings(text: RunningWords, mentions: Sequence[Mention], words: WordLists) -> list[Listing]:
    examples = words.names.countables.get("example", frozenset())
    found = [run for kind in _KINDS for run in _runs(text.text, [m for m in mentions if m.kind is kind], examples)]
    return sorted((*found, *_marked(text.text)), key=lambda listing: listing.items[0])


def _runs(text: str, mentions: Sequence[Mention], examples: frozenset[str]) -> Iterator[Listing]:
    """Names of one kind with commas between and *and* before the last; not when something else is in the list."""
    first = 0
    for at in range(1, len(mentions) + 1):
        if at < len(mentions) and _joint(text, mentions[at - 1], mentions[at]):
            continue
        run, first = mentions[first:at], at
        if len(run) < LEAST:
            continue
        joint = _joint(text, run[-2], run[-1])
        start, end = run[0].span.start, run[-1].span.end
        before = text[max(0, start - REACH) : start]
        is_whole = joint is not None and (joint["last"] or joint["only"]) and not _GOES_ON.match(text, end)
        lead = _OF_A_SENTENCE.split(before)[-1]
        if (
            is_whole
            and not _BEGAN.search(before)
            and examples.isdisjoint(re.findall(r"[^\W_]+(?:\.[^\W_]+)?", fold(lead)))
        ):
            names = frozenset(mention.value for mention in run)
            if len(names) == len(run):
                yield Listing(_KINDS[run[0].kind], tuple(mention.span for mention in run), False, names)


def _joint(text: str, one: Mention, other: Mention) -> re.Match[str] | None:
    if other.span.start - one.span.end > 44:
        return None
    return _JOINT.fullmatch(text, one.span.end, other.span.start)


def _marked(text: str) -> Iterator[Listing]:
    """Lines that begin with a mark, with or without an empty line between; one without a mark goes on from the last."""
    items: list[Span] = []
    start, blank = 0, False
    for line in (*text.split("\n"), "", "", ""):
        found = _MARKED.match(line)
        if found and len(items) <= MOST:
            items.append(Span(start + found.start("item"), start + len(line.rstrip())))
        elif blank:
            if len(items) >= LEAST:
                yield Listing("item", tuple(items), True, frozenset())
            items = []
        blank = not line.strip()
        start += len(line) + 1


def _follows(count: Count, listings: Sequence[Listing], text: str) -> Listing | None:
    """The list that a count announces: after a colon, at once."""
    at = bisect_left(listings, count.span.end, key=lambda listing: listing.items[0].start)
    if at == len(listings):
        return None
    listing = listings[at]
    between = text[count.span.end : listing.items[0].start] if listing.items[0].start - count.span.end <= REACH else "."
    announced = (colon := _ANNOUNCED.search(between)) and not _OF_A_SENTENCE.search(between[: colon.start()])
    return listing if announced and (listing.kind in count.kinds or listing.marked) else None


def _spelt_out(count: Count, text: str) -> Listing | None:
    """What stands at once after a count and a colon, with commas between and *and* before the last, whatever it is."""
    found = _SPELT_OUT.match(text, count.span.end)
    parts = list(_PART.finditer(found["list"])) if found else []
    if not found or _MARKED.match(found["list"]) or len(parts) < LEAST or any(_AND.search(part[0]) for part in parts):
        return None
    if any(len(part[0].split()) > WORDS for part in parts):
        return None
    start = found.start("list")
    return Listing("item", tuple(Span(start + part.start(), start + part.end()) for part in parts), False, frozenset())


def _fitting(count: Count, listings: Sequence[Listing]) -> Listing | None:
    """The list of a kind with a count that it can only be; none when two different ones come as near."""
    fit = [
        listing
        for listing in listings
        if listing.kind in count.kinds
        and not listing.marked
        and min(len(listing.items), count.number) >= NEAR * max(len(listing.items), count.number)
    ]
    if not fit:
        return None
    nearest = min(abs(len(listing.items) - count.number) for listing in fit)
    best = [listing for listing in fit if abs(len(listing.items) - count.number) == nearest]
    return best[0] if len({listing.names for listing in best}) == 1 else None
