"""Periods of time: months, years, seasons, quarters, decades, and from one to another."""

import re
from collections.abc import Collection, Iterator, Mapping

from motsvar.core.comparison import FactKind
from motsvar.core.facts.values import Mention, at_figures, month_of
from motsvar.core.span import Span
from motsvar.core.words.folding import fold

_GAP = r"[ \u00a0\n]{1,2}"
_DASH = r"[ \u00a0\n]?[-–—][ \u00a0\n]?"
_YEARS = re.compile(r"(?<![\w/:.,–-])([12]\d{3})(?:[ \u00a0]?[-–—][ \u00a0\n]?|/)([12]\d{3}|\d{2})(?![\w/:–-]|[.,]\d)")
_REGISTER = re.compile(r"[A-ZÅÄÖ][ \u00a0\n]\Z")
"""Before ``2031/12`` of a case."""
_DECADE = re.compile(r"(?<![\w/:.,-])((?:1[0-9]|20)?\d0)(?:[-–]?talets?(?!\w)|s(?!\w))")
_YEAR = re.compile(r"(?<![\w/:.,-])(?P<year>[12]\d{3})(?!\w|[/:%–]|-(?!\n)|[.,]\d)")
_WORD_BEFORE = re.compile(rf"(?<![^\W_])([^\W_]{{2,9}})\.?,?{_GAP}(?:of{_GAP})?\Z")
_MONTH_BEFORE_THAT = re.compile(rf"(?<![^\W_])([^\W\d_]{{3,9}})\.?(?:{_DASH}|{_GAP}(?:till|to){_GAP})\Z")
_QUARTER = re.compile(
    rf"(?<![^\W_])(?:(?:kvartal{_GAP}|[QK])(?P<number>[1-4])"
    rf"|(?P<which>[Ff]örsta|[Aa]ndra|[Tt]redje|[Ff]järde|[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth){_GAP}"
    rf"(?:kvartalet|kvartal|quarter|(?P<half>halvåret|halvår|half)))(?:{_GAP}(?:of|år))?,?{_GAP}(?P<year>[12]\d{{3}})(?![\w/:-])"
)
_CHAIN = re.compile(rf"([12]\d{{3}})(?:,{_GAP}|{_GAP}(?:och|eller|samt|till|and|or|to){_GAP}(?:år{_GAP})?)\Z")
_NEXT_WORD = re.compile(rf"{_GAP}([^\W\d_]{{1,12}})")
_ORDER = {"första": 1, "andra": 2, "tredje": 3, "fjärde": 4, "first": 1, "second": 2, "third": 3, "fourth": 4}
_SEASONS = {
    "varen": "spring", "sommaren": "summer", "hosten": "autumn", "vintern": "winter", "spring": "spring",
    "summer": "summer", "autumn": "autumn", "fall": "autumn", "winter": "winter",
}  # fmt: skip
_YEAR_WORDS_SV = (
    "ar",
    "aret",
    "aren",
    "sedan",
    "under",
    "till",
    "tills",
    "mellan",
    "fran",
    "fore",
    "efter",
    "inom",
    "budget",
)
_YEAR_WORDS_EN = ("in", "since", "year", "by", "until", "from", "during")
_YEAR_WORDS = frozenset((*_YEAR_WORDS_SV, *_YEAR_WORDS_EN))
_LONGEST = 26
"""Code points looked at before a year: two months, what joins them and two spaces."""
_LIKELY = range(1950, 2050)
"""Four figures that are a year where no word says so, when nothing that may be counted follows."""


def find_periods(text: str, months: Mapping[str, int], function_words: Collection[str]) -> Iterator[Mention]:
    """In any order, and they may overlap."""
    yield from _quarters(text)
    for found in at_figures(_YEARS, text):
        value = _from_to(found[1], found[2])
        is_number = found[0][4] == "/" and (
            "-" in value or _REGISTER.search(text, max(0, found.start() - 3), found.start())
        )
        if value and not is_number:
            yield _period(value, *found.span())
    for found in at_figures(_DECADE, text):
        decade = found[1] if len(found[1]) == 4 else f"19{found[1]}"
        if found.end() - found.end(1) > 1 or len(found[1]) == 4:
            yield _period(f"{decade}s", *found.span())
    years: dict[int, Mention] = {}
    for found in at_figures(_YEAR, text):
        mention = _year(text, found, months, function_words)
        if mention is None and (before := _CHAIN.search(text, max(0, found.start() - 16), found.start())):
            mention = _period(found["year"], *found.span()) if before.end(1) in years else None
        if mention:
            years[mention.span.end] = mention
            yield mention


def _period(value: str, start: int, end: int) -> Mention:
    return Mention(FactKind.DATE, value, Span(start, end))


def _from_to(first: str, last: str) -> str:
    """``2018/2021``; ``2019-10`` where the second can only be a month; empty where it is neither."""
    if len(last) == 2 and 1 <= int(last) <= 12 and int(last) != int(first[2:]) + 1:
        return f"{first}-{last}" if 1800 <= int(first) < 2100 else ""
    last = last if len(last) == 4 else first[:2] + last
    return f"{first}/{last}" if 1700 <= int(first) < int(last) < 2200 and int(last) - int(first) <= 300 else ""


def _quarters(text: str) -> Iterator[Mention]:
    for found in _QUARTER.finditer(text):
        number = int(found["number"] or _ORDER[found["which"].lower()])
        length = 6 if found["half"] else 3
        if number * length <= 12:
            year = found["year"]
            yield _period(f"{year}-{(number - 1) * length + 1:02}/{year}-{number * length:02}", *found.span())


def _year(
    text: str, found: re.Match[str], months: Mapping[str, int], function_words: Collection[str]
) -> Mention | None:
    """What the word before a year makes of it."""
    year, start, end = found["year"], found.start(), found.end()
    before = _WORD_BEFORE.search(text, max(0, start - _LONGEST), start)
    word = fold(before[1]) if before else ""
    month = month_of(before[1], months) if before else 0
    if before and month:
        first = _MONTH_BEFORE_THAT.search(text, max(0, before.start() - _LONGEST), before.start())
        if first and 0 < (month_from := month_of(first[1], months)) < month:
            return _period(f"{year}-{month_from:02}/{year}-{month:02}", first.start(), end)
        return _period(f"{year}-{month:02}", before.start(), end)
    if not 1800 <= int(year) < 2100:
        return None
    if before and word in _SEASONS:
        return _period(f"{_SEASONS[word]} {year}", before.start(), end)
    is_said = word in _YEAR_WORDS or (int(year) in _LIKELY and _nothing_is_counted(text, start, end, function_words))
    return _period(year, start, end) if is_said else None


def _nothing_is_counted(text: str, start: int, end: int, function_words: Collection[str]) -> bool:
    """True when a sign ends the phrase, or a word follows that is never counted (``2017 gick``, no; ``2017 och``)."""
    if text[max(0, start - 3) : start].strip()[-1:].isdecimal():
        return False
    behind = text[end : end + 1]
    if behind in ".,;)!?\n" or (behind == "" and end == len(text)):
        return True
    word = _NEXT_WORD.match(text, end)
    return bool(word and fold(word[1]) in function_words)
