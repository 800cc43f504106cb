"""Which lines are page heads and page numbers: a paragraph goes on across them."""

import re

from rapidfuzz.fuzz import ratio

from motsvar.core.outline.lines import Line
from motsvar.core.words.folding import fold

LONGEST = 100
"""Code points of a page head."""
ALIKE = 80
"""Per cent: the heads of two pages, letters only, which may be read differently."""
REACH = 3
"""Pages before and after of which the heads are compared: left and right pages may differ."""
SHORTEST_PAGE = 15
"""Lines of a page: numbers that rise in shorter steps are those of a list or a table."""
PAGE_NUMBER = re.compile(r"\d{1,4}\W*\(\W*\d{1,4}\)")
"""``2 (14)``."""
_AT_END = re.compile(PAGE_NUMBER.pattern + "$")
_ONLY_NUMBER = re.compile(
    r"[\W_]*(?:sida|sid|page|s)?[.\s]*(\d{1,4})(?:\s*(?:\(|/|av|of)\s*\d{1,4}\)?)?[\W_]*", re.IGNORECASE
)


def running_heads(text: str, lines: list[Line]) -> frozenset[int]:
    """Indices of the lines that say on which page one is. O(n)."""
    tops = [at for at in range(1, len(lines)) if "\f" in text[lines[at - 1].end : lines[at].start]]
    numbered = [at for at, line in enumerate(lines) if _ends_in_page_number(line)]
    found = {*_recurring(lines, numbered), *_counting(lines)}
    if tops:
        found.update(at for at in (*tops, *(top - 1 for top in tops)) if _ONLY_NUMBER.fullmatch(lines[at].words))
        found.update(at for at in _recurring(lines, [0, *tops]) if at or _ends_in_page_number(lines[at]))
        found.update(_recurring(lines, [top - 1 for top in tops]))
    else:
        found.update(_recurring(lines, [at for at in range(1, len(lines) - 1) if _interrupts(lines, at)]))
    return frozenset(found)


def _ends_in_page_number(line: Line) -> bool:
    return len(line) <= LONGEST and line.words.endswith(")") and _AT_END.search(line.words) is not None


def _interrupts(lines: list[Line], at: int) -> bool:
    """True for a short line in the midst of a sentence, where the ends of pages are not told."""
    above, line, below = lines[at - 1 : at + 2]
    apart = line.after_blank or below.after_blank
    return apart and len(line) <= LONGEST and below.begins_in_lower_case and not above.ends_sentence


def _counting(lines: list[Line]) -> list[int]:
    """Lines that are numbers and count the pages: each one more than the one before, a page further down."""
    found: set[int] = set()
    before: tuple[int, int] | None = None
    for at, line in enumerate(lines):
        number = _ONLY_NUMBER.fullmatch(line.words) if len(line) <= LONGEST else None
        if number is None:
            continue
        if before and int(number[1]) == before[1] + 1 and at - before[0] >= SHORTEST_PAGE:
            found.update((before[0], at))
        before = at, int(number[1])
    return sorted(found)


def _recurring(lines: list[Line], places: list[int]) -> list[int]:
    """Those of the places where a line stands that is like that of a page nearby."""
    keys = ["".join(filter(str.isalpha, fold(lines[at].words))) if len(lines[at]) <= LONGEST else "" for at in places]
    found: set[int] = set()
    for at, key in enumerate(keys):
        for other in range(at + 1, min(len(keys), at + 1 + REACH)):
            if len(key) > 2 and ratio(key, keys[other]) >= ALIKE:
                found.update((places[at], places[other]))
    return sorted(found)
