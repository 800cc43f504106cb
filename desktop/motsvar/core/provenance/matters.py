"""Under which case number a text was written: its own, or else that of what it answers."""

import re
from collections.abc import Sequence

from motsvar.core.facts.case_numbers import find_case_numbers
from motsvar.core.particulars import RESPONSE
from motsvar.core.provenance.lines import Cell, Ends
from motsvar.core.provenance.roles import is_answer

_LABEL = re.compile(
    r"\b(?:(?:vart|var|our) )?(?:(?P<register>d[na]r|diarienummer|diarienr)|diariefort|beteckning|arendenummer"
    r"|arende nr|malnummer|mal nr|ref(?:erens)?"
    r"|reference|case (?:no|number|ref))\b[.: ]*"
)
_OF_ANOTHER = re.compile(
    r"\b(?:er|ert|eder|your)\b.{0,12}\b(?:beteckning|dnr|diarienummer|ref|reference|referens)|remissens|ursprung"
)
_ANSWERED = re.compile(
    r"(?:remiss|motion|interpellation|skrivelse|fraga|medborgarforslag|betankande|consultation|proposal)\w*"
)
_AROUND = re.compile(r"[ .,;:(]*[^\W\d_]\w{0,5} ?\w{4} ?[/:] ?\w+[ .,;:)]*")
"""One number with the letters of its register, and nothing else."""
_AS_WRITTEN = re.compile(
    r"(?:[^\W\d_]{1,6}[ -]?)?\d[\d./:-]*[./:-]\d+(?:[/-][^\W\d_]{1,6})?(?![\w])|[^\W\d_]{1,4}\d{4}/\d+(?:/[^\W\d_]+)?"
)
"""A number after *Dnr* that is of none of the forms that ``core.facts`` knows."""
_OF_PRINT = frozenset(
    ["SOU", "DS", "PROP", "BET", "MOT", "SFS", "RSKR", "KOM", "COM", "EU", "FS", "HSLF", "SKR", "DIR"]
)
"""Series in print, whose numbers look like case numbers."""
FAR = 100
"""Code points between what is answered and its number."""


def case_number_of(ends: Ends, role: str) -> str:
    """The case number, or empty where none is said to be the text's own and it answers none, or two."""
    titles = _title_cells(ends.head)
    others = [cell for cell in ends.head if cell not in titles]
    answered = {number for cell in titles for number in _numbers(cell.words)}
    for among in (_labelled(others), _alone(others), answered):
        if among:
            return next(iter(among)) if len(among) == 1 else ""
    found = _after_what_is_answered(ends) if role == RESPONSE else set()
    return found.pop() if len(found) == 1 else ""


def _labelled(cells: Sequence[Cell]) -> set[str]:
    found = set()
    for at, cell in enumerate(cells):
        label = _LABEL.search(cell.folded)
        if label and not _OF_ANOTHER.search(cell.folded) and (label.start() == 0 or label["register"]):
            found.add(_beside(cell, label) or _below(cells[at:], label))
    return found - {""}


def _beside(cell: Cell, label: re.Match[str]) -> str:
    """As ``core.facts`` has it, unless the number goes on: ``2006-152-307``."""
    written = _AS_WRITTEN.match(cell.words, label.end())
    known = next(find_case_numbers(cell.words[label.start() :]), None)
    if written and (known is None or label.start() + known.span.end < written.end()):
        return written.group()
    return known.value if known else ""


def _below(cells: Sequence[Cell], label: re.Match[str]) -> str:
    """Where a row of labels stands above a row of what they name."""
    if cells[0].folded[label.end() :].strip(" :"):
        return ""
    near = (cell for cell in cells[1:] if cell.line <= cells[0].line + 1 and not _OF_ANOTHER.search(cell.folded))
    return next((number for cell in near for number in _numbers(cell.words)), "")


def _alone(cells: Sequence[Cell]) -> set[str]:
    """Numbers with the letters of a register that are all a cell says."""
    found = set()
    for cell in cells:
        numbers = _numbers(cell.words)
        if len(numbers) == 1 and numbers[0][0].isalpha() and _AROUND.fullmatch(cell.words):
            found.update(numbers)
    return found


def _title_cells(cells: Sequence[Cell]) -> list[Cell]:
    """Those that say what is answered, or asked, and the line in which each goes on."""
    found: list[Cell] = []
    goes_on = -1
    for cell in cells:
        if is_answer(cell) or _ANSWERED.match(cell.folded):
            goes_on = cell.line + 1
            found.append(cell)
        elif cell.line == goes_on and not cell.begins and not _LABEL.match(cell.folded):
            found.append(cell)
    return found


def _after_what_is_answered(ends: Ends) -> set[str]:
    """Numbers that stand soon after *motion* or *remiss* in the first paragraphs."""
    found: set[str] = set()
    for mention in find_case_numbers(ends.start):
        before = ends.folded_start[max(0, mention.span.start - FAR) : mention.span.start]
        if (
            mention.value.partition(" ")[0].isalpha()
            and mention.value.partition(" ")[0] not in _OF_PRINT
            and _ANSWERED.search(before.rpartition(". ")[2])
        ):
            found.add(mention.value)
    return found


def _numbers(words: str) -> list[str]:
    return [one.value for one in find_case_numbers(words) if one.value.partition(" ")[0].upper() not in _OF_PRINT]
