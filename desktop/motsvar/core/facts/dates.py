"""Dates in Swedish and English, in the forms people write, as ISO 8601."""

import re
from collections.abc import Collection, Iterator, Mapping

from motsvar.core.comparison import FactKind
from motsvar.core.facts.periods import find_periods
from motsvar.core.facts.values import Mention, at_figures, full_year, month_of
from motsvar.core.span import Span

_GAP = r"[ \u00a0\n]{1,2}"
_ORDINAL = r"(?::?(?:e|a|st|nd|rd|th)|\.)?"
_ISO = re.compile(r"(?<![\w/-])([12]\d{3})[-–](\d{2})[-–](\d{2})(?![\w-])")
_RUN_TOGETHER = re.compile(r"(?<![\w/:.,-])((?:19|20)\d{2})(\d{2})(\d{2})(?![\w/-]|[.,:]\d)")
_MONTH = r"(?P<month>[^\W_]{3,9})(?![^\W_])\.?"
_YEAR_BEHIND = rf"(?:,?{_GAP}(?P<year>[12]\d{{3}})(?![\w/:])|[ \u00a0\n]?[-'’](?P<short>\d{{2}})(?![\w:/.-]))?"
_DAY_FIRST = re.compile(
    rf"(?<![\w/:.,-])(?:(?P<from>\d{{1,2}}){_ORDINAL}"
    rf"(?P<joint>[ \u00a0]?[-–—][ \u00a0]?|{_GAP}(?:till|to|och|and|samt|eller|or){_GAP}(?:den{_GAP})?))?"
    rf"(?P<day>\d{{1,2}}){_ORDINAL}(?:{_GAP}of)?{_GAP}{_MONTH}{_YEAR_BEHIND}"
)
_TO_ANOTHER = re.compile(
    rf"(?:[ \u00a0\n]?[-–—][ \u00a0\n]?|{_GAP}(?:till|to|until){_GAP}(?:den{_GAP})?)"
    rf"(?P<day>\d{{1,2}}){_ORDINAL}{_GAP}{_MONTH}{_YEAR_BEHIND}"
)
_MONTH_FIRST = re.compile(
    r"(?<![\w/:.,-])(?P<day>\d{1,2})(?:(?:st|nd|rd|th)\b)?(?:[-–](?P<to>\d{1,2}))?"
    r"(?:,?[ \u00a0\n]{1,2}(?P<year>[12]\d{3}))?(?![\w/:%–-]|[.,]\d)"
)
_FIGURES = re.compile(
    r"(?<![\w/:.,-])(?P<day>\d{1,2})(?P<sign>[/.])(?P<month>\d{1,2})"
    r"(?:(?:[ \u00a0-]|(?P=sign))(?P<year>[12]\d{3})|[ \u00a0]?[-–'’](?P<short>\d{2}))?(?![\w/:]|[.,-]\d)"
)
_CAPITAL_MONTH = re.compile(rf"(?<![^\W_])([A-Z][^\W\d_]{{2,8}})\.?{_GAP}\Z")
_THE = re.compile(r"(?i:den|d\.)[ \u00a0\n]{1,2}\Z")
_LONGEST_MONTH = 13
"""Code points looked at before a day: nine letters, a full stop and two spaces."""


def find_dates(text: str, months: Mapping[str, int], function_words: Collection[str] = ()) -> Iterator[Mention]:
    """Dates, not overlapping: ``2020-10-14``; ``2019-10`` for a month; ``--10-14`` for a day without year
    (XML Schema gMonthDay); ``2020-10-14/2020-10-16`` from to, also of months and years; ``2012`` for a year said
    to be one, or standing before one of the ``function_words``; ``autumn 2019`` and ``1990s``."""
    found = [*_iso(text), *_day_first(text, months), *_month_first(text, months), *_figures(text)]
    found += find_periods(text, months, function_words)
    taken: list[Mention] = []
    for mention in sorted(found, key=lambda mention: (mention.span.start, -mention.span.end)):
        if not any(mention.span.overlaps(other.span) for other in taken[-4:]):
            taken.append(mention)
            yield mention


def _date(value: str, start: int, end: int) -> Mention:
    return Mention(FactKind.DATE, value, Span(start, end))


def _iso(text: str) -> Iterator[Mention]:
    for pattern in (_ISO, _RUN_TOGETHER):
        for found in at_figures(pattern, text):
            if _is_day(int(found[2]), int(found[3])):
                yield _date(f"{found[1]}-{found[2]}-{found[3]}", found.start(), found.end())


def _year_of(found: re.Match[str], text: str, months: Mapping[str, int]) -> tuple[str, int]:
    """The year behind a day and month, and where it ends; a dash where there is none."""
    if found["year"]:
        return found["year"], found.end()
    behind = re.match(r"[ \u00a0\n]{0,2}([^\W\d_]{3,9})", text[found.end() : found.end() + 12])
    if found["short"] and not (behind and month_of(behind[1], months)):
        return full_year(found["short"]), found.end()
    return "-", found.end("month")


def _day_first(text: str, months: Mapping[str, int]) -> Iterator[Mention]:
    for found in at_figures(_DAY_FIRST, text):
        month, day = month_of(found["month"], months), int(found["day"])
        if not _is_day(month, day):
            continue
        year, end = _year_of(found, text, months)
        other = _TO_ANOTHER.match(text, end) if not found["from"] else None
        if other and _is_day(last_month := month_of(other["month"], months), int(other["day"])):
            last_year, end = _year_of(other, text, months)
            first_year = last_year if year == "-" else year
            first = f"{first_year}-{month:02}-{day:02}"
            yield _date(f"{first}/{last_year}-{last_month:02}-{int(other['day']):02}", found.start(), end)
            continue
        value, start = f"{year}-{month:02}-{day:02}", found.start()
        earlier = int(found["from"] or 0)
        if earlier and not (_is_day(month, earlier) and earlier < day):
            start = found.start("day")
        elif earlier and found["joint"].split()[:1] in (["och"], ["and"], ["samt"], ["eller"], ["or"]):
            yield _date(f"{year}-{month:02}-{earlier:02}", *found.span("from"))
            start = found.start("day")
        elif earlier:
            value = f"{year}-{month:02}-{earlier:02}/{value}"
        yield _date(value, start, end)


def _month_first(text: str, months: Mapping[str, int]) -> Iterator[Mention]:
    """``October 14, 2020``, ``Oct 12-14``: the month has a capital and a year or nothing but a sign follows."""
    for found in at_figures(_MONTH_FIRST, text):
        before = _CAPITAL_MONTH.search(text, max(0, found.start() - _LONGEST_MONTH), found.start())
        month = month_of(before[1], months) if before else 0
        day, last = int(found["day"]), int(found["to"] or 0)
        if not before or not _is_day(month, day) or (last and not _is_day(month, last)):
            continue
        year = found["year"] or "-"
        value = f"{year}-{month:02}-{day:02}" + (f"/{year}-{month:02}-{last:02}" if last > day else "")
        yield _date(value, before.start(), found.end())


def _figures(text: str) -> Iterator[Mention]:
    for found in at_figures(_FIGURES, text):
        day, month = int(found["day"]), int(found["month"])
        year = found["year"] or (full_year(found["short"]) if found["short"] else "-")
        is_said = year != "-" or (found["sign"] == "/" and _THE.search(text, max(0, found.start() - 6), found.start()))
        if is_said and _is_day(month, day):
            yield _date(f"{year}-{month:02}-{day:02}", found.start(), found.end())


def _is_day(month: int, day: int) -> bool:
    return 1 <= month <= 12 and 1 <= day <= (29 if month == 2 else 30 if month in (4, 6, 9, 11) else 31)
