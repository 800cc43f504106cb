"""Dates in Swedish and English, in the forms people write, as ISO 8601."""

import re
from collections.abc import Iterator, Mapping

from motsvar.core.comparison import FactKind
from motsvar.core.facts.values import Mention, at_figures
from motsvar.core.span import Span
from motsvar.core.words.folding import fold

_GAP = r"[ \u00a0\n]{1,2}"
_ISO = re.compile(r"(?<![\w/-])([12]\d{3})[-–](\d{2})[-–](\d{2})(?![\w-])")
_DAY_FIRST = re.compile(
    r"(?<![\w/:.,-])(?:(?P<from>\d{1,2})[-–])?(?P<day>\d{1,2})(?::?(?:e|a|st|nd|rd|th)|\.)?"
    rf"(?:{_GAP}of)?{_GAP}(?P<month>[^\W_]{{3,9}})(?![^\W_])\.?(?:,?{_GAP}(?P<year>[12]\d{{3}})(?![\w/:]))?"
)
_FIGURES = re.compile(r"(?<![\w/:.,-])(\d{1,2})([/.])(\d{1,2})(?:[ \u00a0-]|\2)([12]\d{3})(?![\w/:])")
_MONTH_BEFORE = re.compile(rf"(?<![^\W_])([^\W_]{{2,9}})\.?,?{_GAP}\Z")
_YEAR = re.compile(
    r"(?<![\w/:.,-])(?:(?P<day>\d{1,2})(?:st|nd|rd|th)?,?[ \u00a0\n]{1,2})?(?P<year>[12]\d{3})(?![\w/:%–-])"
)
_YEAR_WORDS_SV = (
    "ar",
    "aret",
    "sedan",
    "under",
    "hosten",
    "varen",
    "sommaren",
    "vintern",
    "till",
    "tills",
    "mellan",
    "fran",
)
_YEAR_WORDS_EN = ("in", "since", "year", "by", "until", "from", "during", "autumn", "spring", "summer", "winter")
_YEAR_WORDS = frozenset((*_YEAR_WORDS_SV, *_YEAR_WORDS_EN))
_READ_FOR = str.maketrans("0146", "olao")
_LONGEST_MONTH = 13
"""Code points looked at before a year: nine letters, a full stop, a comma and two spaces."""


def find_dates(text: str, months: Mapping[str, int]) -> Iterator[Mention]:
    """Dates, not overlapping: ``2020-10-14``; ``2019-10`` for a month; ``--10-14`` for a day without year
    (XML Schema gMonthDay); ``2020-10-14/2020-10-16`` for days from to; ``2012`` for a year that is said to be one."""
    taken: list[Mention] = []
    for mention in _candidates(text, months):
        if not any(mention.span.overlaps(other.span) for other in taken[-4:]):
            taken.append(mention)
            yield mention


def _candidates(text: str, months: Mapping[str, int]) -> list[Mention]:
    found = [*_iso(text), *_day_first(text, months), *_figures(text), *_years(text, months)]
    return sorted(found, key=lambda mention: (mention.span.start, -mention.span.end))


def _date(value: str, start: int, end: int) -> Mention:
    return Mention(FactKind.DATE, value, Span(start, end))


def _iso(text: str) -> Iterator[Mention]:
    for found in at_figures(_ISO, text):
        if _is_day(int(found[2]), int(found[3])):
            yield _date(f"{found[1]}-{found[2]}-{found[3]}", found.start(), found.end())


def _day_first(text: str, months: Mapping[str, int]) -> Iterator[Mention]:
    for found in at_figures(_DAY_FIRST, text):
        month = _month(found["month"], months)
        if not _is_day(month, int(found["day"])):
            continue
        year = found["year"] or "-"
        value = f"{year}-{month:02}-{int(found['day']):02}"
        if found["from"]:
            value = f"{year}-{month:02}-{int(found['from']):02}/{value}"
        end = found.end() if found["year"] else found.end("month")
        yield _date(value, found.start(), end)


def _figures(text: str) -> Iterator[Mention]:
    for found in at_figures(_FIGURES, text):
        day, month = int(found[1]), int(found[3])
        if _is_day(month, day):
            yield _date(f"{found[4]}-{month:02}-{day:02}", found.start(), found.end())


def _years(text: str, months: Mapping[str, int]) -> Iterator[Mention]:
    for found in at_figures(_YEAR, text):
        before = _MONTH_BEFORE.search(text, max(0, found.start() - _LONGEST_MONTH), found.start())
        month = _month(before[1], months) if before else 0
        year, day = found["year"], int(found["day"] or 0)
        if before and month:
            value = f"{year}-{month:02}-{day:02}" if _is_day(month, day) else f"{year}-{month:02}"
            if not found["day"] or day:
                yield _date(value, before.start(), found.end())
        elif before and fold(before[1]) in _YEAR_WORDS and not found["day"] and 1800 <= int(year) < 2100:
            yield _date(year, found.start(), found.end())


def _month(word: str, months: Mapping[str, int]) -> int:
    """Number of the month, also where a digit was read for a letter (``0ktober``); 0 when it is none."""
    return 0 if word.isdecimal() else months.get(fold(word.lower().translate(_READ_FOR)), 0)


def _is_day(month: int, day: int) -> bool:
    return 1 <= month <= 12 and 1 <= day <= (29 if month == 2 else 30 if month in (4, 6, 9, 11) else 31)
