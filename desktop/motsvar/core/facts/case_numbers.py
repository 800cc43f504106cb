"""Case numbers of Swedish authorities: ``KS 2019/1899``, ``KS 2019:1899``, ``Dnr 2023-123``."""

import re
from collections.abc import Iterator

from motsvar.core.comparison import FactKind
from motsvar.core.facts.values import Mention, at_figures
from motsvar.core.span import Span

_GAP = r"[ \u00a0\n]{0,2}"
_DIGIT = r"[0-9OoIl|]"
_SERIAL = rf"{_DIGIT}{{1,6}}(?![\w|])"
# What may not stand before is looked at after the first letter, so that the search skips to such letters.
_WITH_REGISTER = re.compile(
    rf"(?P<register>[A-ZÅÄÖ](?<![\w/].)[A-ZÅÄÖ0-9]{{1,5}}){_GAP}(?P<year>[12]{_DIGIT}{{3}}){_GAP}[/:]{_GAP}(?P<serial>{_SERIAL})"
)
_WITH_WORD = re.compile(
    rf"[dcrDCR](?<!\w.)(?i:(?<=d)(?:nr|iarienr|iarienummer)|(?<=c)ase no|(?<=r)ef)[.:]{{0,2}}{_GAP}"
    rf"(?P<register>(?:[A-ZÅÄÖ][A-Za-zÅÄÖåäö]{{1,5}}(?=[ \u00a0\n]|[12]))?){_GAP}"
    rf"(?P<year>[12][0-9]{{3}}){_GAP}(?:[–/:]|-(?!\d\d-\d)){_GAP}(?P<serial>{_SERIAL})"
)
_OF_A_MINISTRY = re.compile(
    r"(?<![\w/])(?P<register>[A-ZÅÄÖ][a-zåäöA-ZÅÄÖ]{0,3})(?P<year>20[0-9]{2})/(?P<serial>[0-9]{3,6})(?:/[A-ZÅÄÖ]{1,5}[0-9]{0,2})?(?!\w)"
)
_BARE = re.compile(
    r"(?<![\w/:.-])(?P<register>)(?P<year>(?:19|20)[0-9]{2})(?:(?=:)|(?=/[0-9]{3}))[/:](?P<serial>[0-9]{1,6})(?![\w/:-])"
)
_IN_PARLIAMENT = re.compile(
    r"(?<!\w)(?P<series>[Pp]rop|[Bb]et|[Rr]skr|[Mm]ot)(?:\.[ \u00a0\n]{0,2}|[ \u00a0\n]{1,2})"
    r"(?P<session>[12][0-9]{3}/[0-9]{2,4}):"
    r"(?P<serial>[A-Z]{0,4}[0-9]{1,4})(?!\w)"
)
_OF_PRINT = frozenset({"SOU", "DS", "SFS", "RÅ", "NJA", "HFD"})
"""Series whose numbers are written with a colon."""
_LETTERS = str.maketrans("05182", "OSIBZ")
_DIGITS = str.maketrans("OoIl|", "00111")


def find_case_numbers(text: str) -> Iterator[Mention]:
    """Each case number with ``/`` between year and serial number, letters and digits that were read for one another
    put right, and numbers of parliament (``prop. 2019/20:45``). A number with its register's letters is searched
    first, then after ``Dnr``, then alone."""
    ends: set[int] = set()
    for found in _IN_PARLIAMENT.finditer(text):
        ends.add(found.end())
        value = f"{found['series'].lower()}. {found['session']}:{found['serial']}"
        yield Mention(FactKind.CASE_NUMBER, value, Span(*found.span()))
    for pattern in (_WITH_REGISTER, _WITH_WORD, _OF_A_MINISTRY, _BARE):
        for found in at_figures(pattern, text) if pattern is _BARE else pattern.finditer(text):
            if found.end() in ends:
                continue
            if pattern is _BARE and found["serial"] == str(int(found["year"]) + 1):
                continue  # a year of a school or a parliament
            ends.add(found.end())
            register = found["register"][:1] + found["register"][1:].translate(_LETTERS)
            joint = ":" if register in _OF_PRINT else "/"
            number = f"{found['year']}{joint}{found['serial']}".translate(_DIGITS)
            start = found.start("register") if register else found.start("year")
            yield Mention(FactKind.CASE_NUMBER, f"{register} {number}".strip(), Span(start, found.end()))
