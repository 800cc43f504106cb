"""A date that a user has typed, in whichever way people write dates."""

from functools import cache

from motsvar.core.facts.dates import find_dates
from motsvar.core.particulars import is_date
from motsvar.core.words.word_lists import WordLists
from motsvar.lexicons import load_words


def date_said(words: str) -> str:
    """``16 september 2020``, ``16/9 2020`` or ``20200916`` as ISO 8601; empty for what is no day, month or year."""
    words = words.strip()
    if is_date(words):
        return words
    found = list(find_dates(words, _words().months))
    if len(found) != 1 or words[: found[0].span.start].strip().casefold() not in ("", "den", "the"):
        return ""
    return found[0].value if found[0].span.end == len(words) and is_date(found[0].value) else ""


@cache
def _words() -> WordLists:
    return load_words("und")
