"""How likely it is that a text was decoded with the right one of many old encodings."""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from motsvar.readers.alphabets import Alphabet

_BEYOND_ASCII = re.compile(r"[^\x00-\x7f]")
_USUAL_SIGNS = frozenset("“”‘’„‚«»‹›–—…§°€£½¼¾´·•©®™¿¡ºª²³µ×\u00a0\u00ad。、，「」（）：；！？・ー《》")
_INSIDE_WORDS = frozenset("’·\u00ad´ー・")
_WORDS_OF_ONE_LETTER = frozenset("àåöéèóòíúêæøÀÅÖÉÈÓавикосуяіοη")
_IDEOGRAPHIC = range(0x2E80, 0xD7B0)

_BROKEN = -8.0
"""An unassigned, private or control character: no text holds one."""
_MISPLACED = -3.0
"""A capital after a small letter, a sign inside a word, two scripts in one word, a letter alone."""
_RARE_SIGN = -1.0
_COMMON_SIGN = 0.5
_COMMON_IDEOGRAPH = 2.5
"""Added to an ideograph or syllable that no list names: there are thousands."""
_NEIGHBOURS = -0.5
"""Two accented Latin letters side by side are rare."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """What the characters beyond ASCII say, before a language is assumed."""

    letters: Counter[str]
    """Well-placed letters, lower case."""
    other: float
    """Sum of the weights of everything else."""
    total: int

    def score(self, alphabets: Iterable[Alphabet]) -> float:
        """Mean weight of a character under the language that fits best; about 2 when right, below 0 when wrong."""
        if not self.total:
            return 0.0
        return (max(alphabet.weigh(self.letters) for alphabet in alphabets) + self.other) / self.total


def weigh(text: str) -> Evidence:
    """Looks at each character beyond ASCII with its neighbours."""
    letters: Counter[str] = Counter()
    other = 0.0
    total = 0
    for found in _BEYOND_ASCII.finditer(text):
        at = found.start()
        character = found.group()
        before = text[at - 1] if at else " "
        after = text[at + 1] if at + 1 < len(text) else " "
        total += 1
        if not (character.isalpha() or unicodedata.category(character) == "Mn"):
            other += _sign_weight(character, before, after)
        elif ord(character) in _IDEOGRAPHIC:
            letters[character] += 1
            other += _MISPLACED if _is_latin(before) or _is_latin(after) else _COMMON_IDEOGRAPH
        elif _misplaced(character, before, after):
            other += _MISPLACED
        else:
            letters[character.lower()] += 1
            if character < "\u0250" and before.isalpha() and "\x7f" < before < "\u0250":
                other += _NEIGHBOURS
    return Evidence(letters, other, total)


def _sign_weight(character: str, before: str, after: str) -> float:
    if unicodedata.category(character) in ("Cc", "Cn", "Co", "Cs") or character == "\ufffd":
        return _BROKEN
    if before.isalpha() and after.isalpha() and character not in _INSIDE_WORDS and ord(character) < 0x2E80:
        return _MISPLACED
    return _COMMON_SIGN if character in _USUAL_SIGNS else _RARE_SIGN


def _misplaced(character: str, before: str, after: str) -> bool:
    if character in "ºª":
        return False
    if character.isupper() and before.islower():
        return True
    if character.islower() and after.isupper():
        return True
    if character.isupper() and before.isupper() and after.islower():
        return True
    if not _in_word(before) and not _in_word(after) and character not in _WORDS_OF_ONE_LETTER:
        return True
    is_latin = character < "\u0250"
    return any(other.isalpha() and (other < "\u0250") != is_latin for other in (before, after))


def _in_word(character: str) -> bool:
    return character.isalpha() or unicodedata.category(character) == "Mn"


def _is_latin(character: str) -> bool:
    return character < "\u0250" and character.isalpha()
