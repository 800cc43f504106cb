"""What is told of a document as a whole: what it is in its case, who sent it, when, and under which case number."""

from dataclasses import dataclass

MOTION = "motion"
"""The role of the document that others answer."""
RESPONSE = "response"
"""The role of a document that answers another one."""
OTHER = "other"
"""The role of a document that is neither, such as minutes or an article."""
ROLES = (MOTION, RESPONSE, OTHER)
"""The roles that the program knows; an older case may have others, which are kept as they are."""


@dataclass(frozen=True, slots=True)
class Particulars:
    """As found in the text, or as the user says; empty where nothing is known."""

    sender: str = ""
    """Who sent it, as written: an authority, a committee, a person."""
    dated: str = ""
    """ISO 8601: ``2020-10-14``, ``2020-10`` or ``2020``."""
    case_number: str = ""
    """As ``core.facts`` gives it: ``KS 2019/1899``."""


NO_PARTICULARS = Particulars()


@dataclass(frozen=True, slots=True)
class Found:
    """What a text says of itself (``core.provenance``); empty where it does not."""

    role: str = ""
    """One of ``ROLES``."""
    particulars: Particulars = NO_PARTICULARS


NOTHING_FOUND = Found()


def is_date(words: str) -> bool:
    """True of a day, month or year as ISO 8601 writes it: ``2020-10-14``, ``2020-10``, ``2020``."""
    parts = words.split("-")
    if [len(part) for part in parts] != [4, 2, 2][: len(parts)] or not all(map(_are_figures, parts)):
        return False
    year, month, day = (*map(int, parts), 1, 1)[:3]
    leap = year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
    days = 29 if month == 2 and leap else 28 if month == 2 else 30 if month in (4, 6, 9, 11) else 31
    return year > 0 and 1 <= month <= 12 and 1 <= day <= days


def _are_figures(part: str) -> bool:
    return part.isascii() and part.isdecimal()
