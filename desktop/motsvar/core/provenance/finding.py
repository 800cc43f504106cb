"""All that a text says of itself, found at once."""

from motsvar.core.particulars import NOTHING_FOUND, Found, Particulars
from motsvar.core.provenance.dating import date_of
from motsvar.core.provenance.lines import ends_of
from motsvar.core.provenance.matters import case_number_of
from motsvar.core.provenance.roles import role_of
from motsvar.core.provenance.senders import sender_of
from motsvar.core.words.word_lists import WordLists


def found_in(text: str, words: WordLists) -> Found:
    """Role, sender, date and case number as the head and the end of a text say them; what is not said stays empty,
    since a wrong sender misleads and a missing one is seen. Reads no more of a long text than of a short one."""
    ends = ends_of(text)
    if not ends.tail:
        return NOTHING_FOUND
    role, dated = role_of(ends), date_of(ends, words.months)
    number = case_number_of(ends, role)
    sender = sender_of(ends, role, is_formal=bool(dated or number))
    return Found(role, Particulars(sender, dated, number))
