"""When a text was written, as its head or its last lines say."""

import re
from collections.abc import Mapping, Sequence

from motsvar.core.facts.dates import find_dates
from motsvar.core.provenance.lines import Cell, Ends, unaddressed

_LABEL = re.compile(
    r"(?:datum|date|dated|daterad|upprattad|(?:sammantrades|besluts|motes|publicerings|upprattande"
    r"|handlings)datum|sammantrade|mote"
    r"|beslutad|publicerad|publicerat|published|meeting date|date of meeting|issued|inlamnad|vart datum|our date"
    r"|tid)\b"
)
_OF_ANOTHER = re.compile(
    r"\b(?:ert datum|your date|er beteckning|inkom|inkommen|ankom|received|senast|sista|remisstid|svarsdatum"
    r"|svarsdag|till och med"
    r"|t\.o\.m|giltig|galler|deadline|closing date|due|uppdaterad|updated|reviderad|utskriven|printed|anslag"
    r"|justera|nedtagande)"
)
_AROUND = re.compile(
    r"(?:[^\W\d_][\w -]{1,40}?,? ?)?(?:den |the |on )?\Z|(?:(?:mandag|tisdag|onsdag|torsdag|fredag|lordag|sondag"
    r"|monday|tuesday"
    r"|wednesday|thursday|friday|saturday|sunday)(?:en)?,? ?(?:den |the )?)\Z"
)
"""What may stand before a date that stands alone: a place, or the day of the week."""
_NO_PLACE = re.compile(
    r"(?:mote|beslut|sammantrade|debatt|konferens|seminarium|till|fran|efter|sedan|from|since|after|until|before"
    r"|version|utgava|fore"
    r"|in|i|under|giltig|meeting|decision)"
)
_AFTER = re.compile(r"[ .,]*(?:(?:sida |sid |page )?\d{1,3} ?(?:\(\d{1,3}\)|/\d{1,3}))?[ .,]*\Z")
MOST_PLACE_WORDS = 4
_FIGURES = re.compile(r"\d{4}")
_WHOLE_DATE = re.compile(r"\d{4}-\d{2}(?:-\d{2})?\Z")


def date_of(ends: Ends, months: Mapping[str, int]) -> str:
    """The day (or month) of the text itself, ISO 8601; empty where it is not said, or said in two ways."""
    head = tuple(unaddressed(ends.head))
    for among in (_labelled(ends.head, months), _alone(head, months), _alone(ends.tail, months)):
        if among:
            return among[0] if len(set(among)) == 1 else ""
    return ""


def _labelled(cells: Sequence[Cell], months: Mapping[str, int]) -> list[str]:
    """Dates beside *Datum*, or below it where a row of labels stands above a row of what they name."""
    for at, cell in enumerate(cells):
        label = _LABEL.match(cell.folded)
        if not label or _OF_ANOTHER.search(cell.folded):
            continue
        beside = _dates(cell.words[label.end() :], months)
        if beside:
            return beside[:1]
        if cell.folded.rstrip(" :") != label.group():
            continue
        near = [one for one in cells[at + 1 :] if one.line <= cell.line + 1]
        found = [date for one in near for date in _dates(one.words, months)[:1] if not _OF_ANOTHER.search(one.folded)]
        if found:
            return found[:1]
    return []


def _alone(cells: Sequence[Cell], months: Mapping[str, int]) -> list[str]:
    """Dates that are all a cell says, but for a place before them."""
    found = []
    for at, cell in enumerate(cells):
        dates = _only_date(cell, months) if _FIGURES.search(cell.words) else []
        above = [one for one in cells[:at] if one.line >= cell.line - 1] if dates else []
        if not any(_OF_ANOTHER.search(one.folded) for one in (*above, cell)):
            found += dates
    return found


def _only_date(cell: Cell, months: Mapping[str, int]) -> list[str]:
    mentions = list(find_dates(cell.words, months))
    if len(mentions) != 1 or not _WHOLE_DATE.match(mentions[0].value):
        return []
    span = mentions[0].span
    before, after = cell.folded[: span.start], cell.folded[span.end :]
    place = _AROUND.match(before) and not _NO_PLACE.match(before) and len(before.split()) <= MOST_PLACE_WORDS
    return [mentions[0].value] if place and _AFTER.match(after) else []


def _dates(words: str, months: Mapping[str, int]) -> list[str]:
    return [one.value for one in find_dates(words, months) if _WHOLE_DATE.match(one.value)]
