"""Letters that pass for those beside them: of another alphabet, of double width, or made for formulas.

After UTS #39 (Unicode Security Mechanisms), but for one line at a time and with a reader's eye: a word of one alphabet
among its own is never told, and neither is a unit or a symbol in which science joins Latin and Greek.
"""

import re
from collections.abc import Iterable, Iterator

from motsvar.core.hidden.characters import FORMULA, GREEK, OTHER_ALPHABET, OTHER_FORM
from motsvar.core.hidden.values import Found, HiddenKind

_LATIN = "A-Za-z\xaa\xba\xc0-\xd6\xd8-\xf6\xf8-\u024f\u0250-\u02af\u1e00-\u1eff\u2c60-\u2c7f\ua722-\ua7ff\ufb00-\ufb06"
_BETWEEN = "[0-9\u0300-\u036f\u00ad\u200b-\u200f\u2060-\u2064\ufeff]*"
"""What stands inside a word without ending it: accents, digits, what is not seen."""
_MIXED = re.compile(f"[{_LATIN}]{_BETWEEN}[{OTHER_ALPHABET}]|[{OTHER_ALPHABET}]{_BETWEEN}[{_LATIN}]")
_WORD = re.compile(f"(?:[^\\W_]|{_BETWEEN[:-1]})+")
_LETTER = re.compile(f"(?:[^\\W_]|{_BETWEEN[:-1]})")
_LATIN_RUN = re.compile(f"[{_LATIN}]+")
_FOREIGN_RUN = re.compile(f"[{OTHER_ALPHABET}]+")
_OTHER_FORM_RUN = re.compile(f"[{OTHER_FORM}]+")
_FORMULA_RUN = re.compile(f"[{FORMULA}]+")
_WIDE_WRITING = re.compile("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_GREEK_LETTER = re.compile(f"[{GREEK}]")
_LIKE = "АВЕЅІЈКМНОРСТХУҮԌԚԜӀаеѕіјорсухһԁԛԝӏ" + "ΑΒΕΖΗΙΚΜΝΟΡΤΥΧικνορτυχϲϳ"
_ALL_ALIKE = re.compile(f"(?<!\\w)[{_LIKE}]+(?!\\w)")
_UNLIKE = re.compile(f"(?![{_LIKE}])[{OTHER_ALPHABET}]")
_SYMBOLS = frozenset("ΓΔΘΛΞΠΣΦΨΩδεζθλμξπςφψω")
"""Greek letters like no Latin one, in units and formulas everywhere: kΩ, μm, Δt."""
_AT_THE_EDGE = frozenset("αβγηκσ")
"""Those that science puts before or after a name: TNFα, βHCG."""


def of_other_form(line: str) -> Iterator[Found]:
    """Letters of double width where nothing else is wide, and letters that are made for formulas."""
    pattern = _FORMULA_RUN if _WIDE_WRITING.search(line) else _OTHER_FORM_RUN
    yield from _found(pattern.finditer(line))


def of_other_alphabet(line: str) -> Iterator[Found]:
    """Letters that stand for those of the line's own alphabet; may overlap."""
    if not (_LATIN_RUN.search(line) and _FOREIGN_RUN.search(line)):
        return
    latin, foreign = (sum(map(len, run.findall(line))) for run in (_LATIN_RUN, _FOREIGN_RUN))
    yield from _found(_in_mixed_words(line, latin >= foreign))
    if not _UNLIKE.search(line):
        yield from _found(_whole_words(line))


def _found(matches: Iterable[re.Match[str]]) -> Iterator[Found]:
    for match in matches:
        yield match.start(), match.end(), HiddenKind.LOOK_ALIKE


def _in_mixed_words(line: str, at_home: bool) -> Iterator[re.Match[str]]:
    """Of a word in two alphabets the letters of the one that its line has less of; ``at_home``: Latin has more."""
    strangers, at = _FOREIGN_RUN if at_home else _LATIN_RUN, 0
    while mixed := _MIXED.search(line, at):
        start = mixed.start()
        while start > at and _LETTER.match(line, start - 1):
            start -= 1
        word = _WORD.match(line, start)
        at = word.end() if word else mixed.end()
        for found in strangers.finditer(line, start, at):
            if not _is_symbol(found, start, at):
                yield found


def _is_symbol(found: re.Match[str], start: int, end: int) -> bool:
    letters = found.group()
    at_edge = len(letters) == 1 and (found.start() == start or found.end() == end)
    return _SYMBOLS.issuperset(letters) or (at_edge and letters in _AT_THE_EDGE)


def _whole_words(line: str) -> Iterator[re.Match[str]]:
    """Words that could be Latin from end to end, on a line where no word is clearly of their alphabet."""
    for found in _ALL_ALIKE.finditer(line):
        if len(found.group()) > 1 or not _GREEK_LETTER.match(found.group()):  # one alone is a symbol: ν, ρ
            yield found
