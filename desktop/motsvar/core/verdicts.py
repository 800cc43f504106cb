"""Whether two words that differ are one word, read or written otherwise, or two."""

import re
from dataclasses import dataclass, field

from motsvar.core.confusion import is_likely
from motsvar.core.folding import fold
from motsvar.core.known_words import KnownWords

ACCENTS = "accents"
READING = "reading error"
CASE = "case"
LINE_END = "joined at line end"
SPACE = "white space"
PUNCTUATION = "punctuation"

NEGATIONS = frozenset("inte ej icke aldrig ingen inget inga utan no not never none nor without cannot".split())  # noqa: SIM905
_DIGIT_GROUPS = re.compile(r"\d+")
_MISREAD_SIGN = re.compile(r"[&046](?=[^\W\d_])|(?<=[^\W\d_])[&0146]")
_LIKE_SEPARATORS = frozenset({"/:", ":/", ".,", ",.", "-–", "–-"})


@dataclass(slots=True)
class Judge:
    """Judges pairs of words, each pair once."""

    known_words: KnownWords
    accents_lost: bool
    """True when one of the texts was read without its accents: then ``for`` may be ``för``."""
    _known: dict[tuple[str, str], str] = field(default_factory=dict)

    def reason(self, left: str, right: str) -> str:
        """Why the two are variants of one word; empty when the difference is real."""
        found = self._known.get((left, right))
        if found is None:
            found = self._known[left, right] = self._judged(left, right)
        return found

    def _judged(self, left: str, right: str) -> str:
        if left.lower() == right.lower():
            return CASE
        if left.isalpha() and right.isalpha():
            return self._judged_letters(left, right)
        if not any(map(str.isalnum, left + right)):
            return "" if {left, right} & _TELLING else PUNCTUATION
        left, right = _bare(left), _bare(right)
        if left.lower() == right.lower():
            return LINE_END
        if _DIGIT_GROUPS.search(left) or _DIGIT_GROUPS.search(right):
            return self._judged_with_digits(left, right)
        return self._judged_letters(left, right)

    def _judged_letters(self, left: str, right: str) -> str:
        """Words without digits, of which some letters may have been read for signs."""
        folded = fold(left), fold(right)
        if folded[0] == folded[1]:
            if _MISREAD_SIGN.search(left) or _MISREAD_SIGN.search(right):
                return READING
            return "" if not self.accents_lost and self._both_known(left, right) else ACCENTS
        if folded[0] in NEGATIONS or folded[1] in NEGATIONS:
            return ""
        return self._judged_as_misread(left, right)

    def _judged_with_digits(self, left: str, right: str) -> str:
        """Digits are read for letters inside words; between numbers every digit counts."""
        if fold(left) == fold(right):
            return READING
        letters = sum(map(str.isalpha, left)), sum(map(str.isalpha, right))
        if min(letters) >= 2 and len(_DIGIT_GROUPS.findall(left + " " + right)) == 1:
            return self._judged_as_misread(left, right)
        if _DIGIT_GROUPS.findall(left) != _DIGIT_GROUPS.findall(right) or max(letters):
            return ""
        between = _DIGIT_GROUPS.sub("", left), _DIGIT_GROUPS.sub("", right)
        alike = len(between[0]) == len(between[1]) and all(
            a == b or a + b in _LIKE_SEPARATORS for a, b in zip(*between, strict=True)
        )
        return READING if alike else ""

    def _judged_as_misread(self, left: str, right: str) -> str:
        if len(left) == 1 and len(right) == 1:
            return READING if {left.lower(), right.lower()} <= {"i", "l", "|", "1", "!"} else ""
        names = left[:1].isupper() and right[:1].isupper()
        if not is_likely(left, right, names=names):
            return ""
        if names:
            return "" if self._both_known(left, right) else READING
        return READING if self._one_known(left, right) or _is_damaged(left, right) else ""

    def _both_known(self, left: str, right: str) -> bool:
        return self.known_words.knows(left) and self.known_words.knows(right)

    def _one_known(self, left: str, right: str) -> bool:
        """A reading error makes a word into none; when both are words, or neither is, the difference may be real. A
        word that lost its accents (``for``) is a word by its fold."""
        return self.known_words.knows_alike(left) != self.known_words.knows_alike(right)


_TELLING = frozenset("%‰§€$£¥+=<>?&@#")
"""Signs that carry meaning as words do."""


_HYPHENS = re.compile(r"[\u00ad\u00ac]|(?<=[^\W\d_])[-‐](?:\s*\n\s*)?(?=[^\W\d_])")


def _bare(word: str) -> str:
    """Without soft hyphens, and without the hyphen of a line end or of a compound."""
    return _HYPHENS.sub("", word) if not word.isalpha() else word


def _is_damaged(left: str, right: str) -> bool:
    """One has a digit or sign among its letters, which no word has."""
    return (_MISREAD_SIGN.search(left) is None) != (_MISREAD_SIGN.search(right) is None)


def is_telling(word: str) -> bool:
    """True for words, numbers and signs that mean something, false for mere punctuation."""
    return word in _TELLING or any(map(str.isalnum, word)) or ord(word[:1] or " ") > 0x2BFF
