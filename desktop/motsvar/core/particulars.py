"""What is told of a document as a whole, beside its role: who sent it, when, and under which case number."""

from dataclasses import dataclass


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
