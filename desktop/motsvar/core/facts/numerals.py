"""Numbers, amounts, percentages and ranges, in digits and in words."""

import re
from collections.abc import Iterator, Mapping
from decimal import Decimal

from motsvar.core.comparison import FactKind
from motsvar.core.facts.values import MASK, Mention, at_figures
from motsvar.core.span import Span
from motsvar.core.words.folding import fold

LONGEST = 24
"""Digits. What is longer is no quantity."""

_SPACE = r"[ \u00a0\u202f]"
_QUANTITY = rf"[1-9]\d{{0,2}}(?:{_SPACE}\d{{3}}){{1,3}}(?!\d)|[1-9]\d{{0,6}}(?:,\d{{1,2}})?|0,\d{{1,2}}"
_RANGE = re.compile(
    rf"(?<![\w.,:/–-])({_QUANTITY})[ \u00a0]?[-–—][ \u00a0\n]?({_QUANTITY})(?![\w–]|-(?!år|ar)|[.:,]\d)"
)
_PHONE = re.compile(r"(?<![\w.,:/–-])0\d{1,3}[ \u00a0]?[-–/][ \u00a0]?\d{2,3}(?:[ \u00a0]?\d{2,3}){1,3}(?![\w–-])")
_YEARS_OLD = re.compile(r"(?:[ \u00a0\n]{0,2}|-)(ar|aringar|years?)(?!\w)")
_SHORT = re.compile(r"(?<![\w.,:/–-])\d{1,6}(?:[.,]\d{1,3})?(?=(?:[km]|[mbt]n)(?!\w))", re.IGNORECASE)
_SUFFIX = re.compile(r"([km]|[mbt]n)(?!\w)")
_NUMBER = re.compile(
    rf"(?<![\w.,:/–-])(?:\d{{1,3}}(?:{_SPACE}\d{{3}}){{1,6}}(?:,\d{{1,4}})?|\d{{1,3}}(?:,\d{{3}}){{1,6}}(?:\.\d{{1,4}})?"
    rf"|\d{{1,{LONGEST}}}(?:[.,:]\d{{1,6}})?)(?!\w|:\w|[-–/]\d)"
)
_LIST_MARK = re.compile(
    r"\d{1,3}[.)](?:[ \u00a0\t]|$)"
    r"|\d{1,2}(?:\.\d{1,2}){0,3}[ \u00a0\t]{1,3}[A-ZÅÄÖ][a-zåäö][^\n.:;,]{1,60}$",
    re.MULTILINE,
)
_MULTIPLIER = r"(?P<times>hundra|tusen|miljon(?:er)?|miljard(?:er)?|milj\.?|mdr|hundred|thousand|million|billion)"
_CURRENCY = (
    r"(?P<unit>kronor(?:na|s)?|kr|[mkt]?sek|mkr|mnkr|tkr|mdkr|mdrkr|euro|eur|dollars?|usd|pounds?|gbp"
    r"|%|procent|per ?cent)"
)
_AFTER = re.compile(rf"(?:[ \u00a0\n]{{0,2}}{_MULTIPLIER}(?!\w))?(?:[ \u00a0\n]{{0,2}}{_CURRENCY}(?!\w))?")
_SIGN_BEFORE = re.compile(r"(?<!\w)([$€£]|sek|usd|eur|gbp)[ \u00a0]?\Z")
_TIMES = {
    "hundra": 2, "hundred": 2, "tusen": 3, "thousand": 3, "miljon": 6, "miljoner": 6, "million": 6,
    "miljard": 9, "miljarder": 9, "billion": 9, "tkr": 3, "mkr": 6, "mnkr": 6, "mdkr": 9, "mdrkr": 9,
    "milj": 6, "milj.": 6, "mdr": 9, "msek": 6, "ksek": 3, "tsek": 3, "k": 3, "m": 6, "mn": 6, "bn": 9, "tn": 12,
}  # fmt: skip
_UNITS = {
    "kronor": "SEK", "kr": "SEK", "sek": "SEK", "tkr": "SEK", "mkr": "SEK", "mnkr": "SEK", "mdkr": "SEK",
    "mdrkr": "SEK", "kronorna": "SEK", "kronors": "SEK", "msek": "SEK", "ksek": "SEK", "tsek": "SEK",
    "euro": "EUR", "eur": "EUR", "€": "EUR", "dollar": "USD", "dollars": "USD", "usd": "USD", "$": "USD",
    "pound": "GBP", "pounds": "GBP", "gbp": "GBP", "£": "GBP",
    "%": "%", "procent": "%", "percent": "%", "per cent": "%",
}  # fmt: skip


def find_numbers(text: str, numerals: Mapping[str, int]) -> Iterator[Mention]:
    """Numbers as plain decimals (``3400``, ``1.5``), amounts with their ISO 4217 currency (``1200000 SEK``),
    percentages (``12 %``) and ranges (``12–18``), not overlapping, in order. Marks of list items are none."""
    text = _PHONE.sub(lambda found: MASK * len(found[0]), text)
    folded = fold(text)
    spans = [
        *(
            (*found.span(), f"{_plain(found[1])}–{_plain(found[2])}")
            for found in at_figures(_RANGE, text)
            if _rises(found)
        ),
        *(
            (*found.span(), _plain(found[0]))
            for found in at_figures(_NUMBER, text)
            if not _is_list_mark(text, found.start())
        ),
    ]
    spans += [(*found.span(), _plain(found[0])) for found in at_figures(_SHORT, text)]
    spans += [(*found, str(value)) for found, value in _in_words(folded, numerals)]
    at = 0
    for start, end, value in sorted(spans, key=lambda span: (span[0], -span[1])):
        mention = _with_unit(folded, start, end, value) if start >= at else None
        if mention:
            at = mention.span.end
            yield mention


def _in_words(folded: str, numerals: Mapping[str, int]) -> Iterator[tuple[tuple[int, int], int]]:
    """``tolv``, ``twenty-one``; of other words with a hyphen the part that is one."""
    for found in _WORDS.finditer(folded):
        if found[0] in numerals:
            yield found.span(), numerals[found[0]]
        elif found[1] and not found[0].isalpha():
            for part in _WORD.finditer(folded, *found.span()):
                if part[0] in numerals:
                    yield part.span(), numerals[part[0]]


_WORD = re.compile(r"[^\W_]+")
_WORDS = re.compile(r"[^\W_]+(-[^\W\d_]+)*")


def _rises(found: re.Match[str]) -> bool:
    return Decimal(_plain(found[1])) < Decimal(_plain(found[2]))


def _with_unit(folded: str, start: int, end: int, value: str) -> Mention | None:
    after = _AFTER.match(folded, end)
    before = _SIGN_BEFORE.search(folded, max(0, start - 5), start)
    suffix = _SUFFIX.match(folded, end)
    times, unit = (after["times"], after["unit"]) if after else (None, None)
    if before and not unit:
        unit, start = before[1], before.start()
    if suffix and not before:
        return None
    times = suffix[1] if suffix else times
    if "–" in value:
        return _range(folded, Span(start, end), value, times, unit)
    power = _TIMES.get(times or "", 0) + _TIMES.get(unit or "", 0)
    if suffix:
        end = suffix.end()
    elif after and (after["unit"] or times):
        end = after.end()
    if power and ":" not in value:
        value = f"{(Decimal(value) * 10**power).normalize():f}"
    return _mention(value, _UNITS[unit] if unit else "", Span(start, end))


def _range(folded: str, span: Span, value: str, times: str | None, unit: str | None) -> Mention:
    """What is written behind the second number holds for both."""
    first, _, last = value.partition("–")
    behind = _AFTER.match(folded, span.end)
    old = _YEARS_OLD.match(folded, span.end)
    if old:
        return _mention(f"{value} {'år' if old[1].startswith('ar') else 'years'}", "", Span(span.start, old.end()))
    power = _TIMES.get(times or "", 0) + _TIMES.get(unit or "", 0)
    if power:
        value = "–".join(f"{(Decimal(part) * 10**power).normalize():f}" for part in (first, last))
    end = behind.end() if behind and (times or behind["unit"]) else span.end
    return _mention(value, _UNITS[unit] if unit else "", Span(span.start, end))


def _mention(value: str, currency: str, span: Span) -> Mention:
    kind = FactKind.PERCENTAGE if currency == "%" else FactKind.AMOUNT if currency else FactKind.NUMBER
    return Mention(kind, f"{value} {currency}".strip(), span)


def _plain(digits: str) -> str:
    """``3 400`` and ``3,400`` as ``3400``, ``1,50`` as ``1.5``, ``007`` as ``7``; a time of day as it stands."""
    if ":" in digits:
        return digits
    digits = re.sub(r"[ \u00a0\u202f]", "", digits)
    if re.fullmatch(r"[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?", digits):
        digits = digits.replace(",", "")
    whole, _, decimals = digits.replace(",", ".").partition(".")
    return f"{whole.lstrip('0') or '0'}.{decimals.rstrip('0')}".rstrip(".")


def _is_list_mark(text: str, start: int) -> bool:
    """``1.`` or ``2)`` at the beginning of a line, and the number of a heading."""
    line = text.rfind("\n", max(0, start - 8), start) + 1
    begins = (line or start < 8) and not text[line if line else 0 : start].strip(" \t\u00a0(")
    return bool(begins and _LIST_MARK.match(text, start))
