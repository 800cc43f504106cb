"""A theme of the user's own: a label, and the words, phrases and regular expressions that are looked for."""

import re
from dataclasses import dataclass

BEGINS = "*"
"""Ends what stands for every word that begins so."""

_ENDS_IN_STAR = re.compile(r"(?<=\w\w)\*(?=\s|\Z)")
"""The star of ``trygg*``; one letter is too little for the beginning of a word."""
_SIGN = re.compile(r"[^\w\s'’-]")


@dataclass(frozen=True, slots=True)
class CodebookTheme:
    id: str
    label: str
    patterns: tuple[str, ...]
    """What is looked for: words or a phrase, in any spelling and inflection, where ``trygg*`` is any word that begins
    so; or ``/a regular expression/``."""
    description: str = ""


def regular_expression(pattern: str) -> str | None:
    """What stands between the slashes of a pattern; None for one of words. Case does not matter in it, unless it says
    so itself: ``/(?-i:SIG)/``."""
    return pattern[1:-1] if len(pattern) > 2 and pattern[0] == pattern[-1] == "/" else None


def stars_fit(pattern: str) -> bool:
    """Whether each star in a pattern of words stands for the rest of a word."""
    return BEGINS not in pattern or not has_signs(pattern)


def has_signs(pattern: str) -> bool:
    """Whether a pattern of words is found as it stands, signs and all (``4 kap. 2 §``)."""
    return _SIGN.search(_ENDS_IN_STAR.sub("", pattern)) is not None
