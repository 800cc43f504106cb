"""Whether the letters that a page holds can be what is seen on it.

A PDF file may draw letters rightly and name them wrongly. Then its text is no text, though nothing fails.
"""

from collections import Counter
from collections.abc import Sequence
from enum import Enum

from motsvar.readers.pdf.words import Word

_UNMAPPED = 0.1
"""Share of the letters of a page that may be none."""
_FEWEST_LETTERS = 120
"""Fewer say nothing of how often each is used."""
_COMMON = frozenset("etaoinsrldETAOINSRLD")
_COMMON_SHARE = 0.45
"""Of the letters of any language in Latin letters, these ten are more; 0.6 to 0.8 is usual."""
_VOWELS = frozenset("aeiouyåäöøæéèêàâáóíúüëïôûãõőűąęıAEIOUYÅÄÖØÆÉÈÊÀÂÁÓÍÚÜËÏÔÛÃÕŐŰĄĘI")
_VOWEL_SHARE = (0.2, 0.7)
_FEW_WORDS = 25
SCANNED = 0.4
"""Of the page: a picture so large under a few words is a scan with a stamp on it; the words of a text that is not seen
belong to it."""


class Trust(Enum):
    """What the text of a page is worth."""

    SOUND = "sound"
    GARBAGE = "garbage"
    PICTURE = "picture"
    """No letters, or hardly any, on a picture."""
    EMPTY = "empty"


def trust_in(words: Sequence[Word], letters: int, unmapped: int, pictured: float) -> Trust:
    """Of a page with so many letters, of which so many are none, and that share of it covered by pictures."""
    if not words:
        return Trust.PICTURE if pictured > 0 else Trust.EMPTY
    if unmapped > _UNMAPPED * letters or not plausible("".join(word.text for word in words)):
        return Trust.GARBAGE
    if len(words) < _FEW_WORDS and pictured > SCANNED:
        return Trust.PICTURE
    return Trust.SOUND


def plausible(text: str) -> bool:
    """Whether the letters come as often as in a language. A text of other than Latin letters is always plausible."""
    counts = Counter(text)
    latin = {letter: count for letter, count in counts.items() if letter.isalpha() and letter < "\u0250"}
    total = sum(latin.values())
    if total < _FEWEST_LETTERS or 2 * total < sum(count for letter, count in counts.items() if not letter.isspace()):
        return True
    common = sum(count for letter, count in latin.items() if letter in _COMMON)
    vowels = sum(count for letter, count in latin.items() if letter in _VOWELS)
    least, most = _VOWEL_SHARE
    return common >= _COMMON_SHARE * total and least * total <= vowels <= most * total
