"""Whether two words that differ are one word, read or written otherwise, or two."""

import re
from dataclasses import dataclass, field

from rapidfuzz.distance import Levenshtein

from motsvar.core.words.confusion import DOTTED, DRAWN_ALIKE, Confusions, Piece, is_dotted, pieces
from motsvar.core.words.folding import fold
from motsvar.core.words.known_words import KnownWords

ACCENTS = "matched without accents"
READING = "reading error"
"""Damage that no list of confusions tells of; where one does, the reason names it: ``é for å``."""
CASE = "case"
LINE_END = "joined at line end"
SPACE = "white space"
PUNCTUATION = "punctuation"
PAGE_HEAD = "head of a page"
MOST_NAMED = 2
"""Confusions of one word that the reason names."""

NEGATIONS = frozenset("inte ej icke aldrig ingen inget inga utan no not never none nor without cannot".split())  # noqa: SIM905
_DIGIT_GROUPS = re.compile(r"\d+")
_MISREAD_SIGN = re.compile(r"[&046](?=[^\W\d_])|(?<=[^\W\d_])[&0146]")
_LIKE_SEPARATORS = frozenset({"/:", ":/", ".,", ",.", "-–", "–-"})
_READ_FOR_DIGITS = str.maketrans("oOlI|iSsBQDZz", "0011115580022")
_ONES = ({"1", "i"}, {"1", "l"})
SHORTEST_DAMAGED = 5
"""Letters of a word that may be hurt in a way that no list tells of."""
VOWELS = frozenset("aeiouyåäöéü")
ONE_LETTER_WORDS = frozenset("aioåöè")
UNLIKE = 0.67
"""Share of the letters, folded, that must change from which on two words are not looked at closely."""
LETTERS_A_HURT = 4
"""Letters of a word for each that is hurt so."""


@dataclass(slots=True)
class Judge:
    """Judges pairs of words, each pair once."""

    known_words: KnownWords
    accents_lost: bool
    """True when one of the texts was read badly: then ``for`` may be ``för``, and what is no word is a reading error
    of the word that stands against it and is like it."""
    confusions: Confusions = field(default_factory=Confusions)
    _known: dict[tuple[str, str], str] = field(default_factory=dict)
    _folds: dict[str, str] = field(default_factory=dict)

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
        if self._fold(left) == self._fold(right):
            if _MISREAD_SIGN.search(left) or _MISREAD_SIGN.search(right):
                return self._named(left, right)
            return "" if not self.accents_lost and self._both_known(left, right) else ACCENTS
        return self._judged_as_misread(left, right)

    def _judged_with_digits(self, left: str, right: str) -> str:
        """Digits are read for letters inside words; between numbers every digit counts."""
        if fold(left) == fold(right):
            return self._named(left, right)
        if self.accents_lost and {left.lower(), right.lower()} in _ONES:
            return self._named(left, right)
        if left.isalpha() or right.isalpha():
            return self._judged_as_misread(left, right) if _is_hurt_word(left) or _is_hurt_word(right) else ""
        if _as_number(left) == _as_number(right) != "":
            return READING
        letters = any(map(str.isalpha, left + right))
        if letters or _DIGIT_GROUPS.findall(left) != _DIGIT_GROUPS.findall(right):
            return ""
        between = _DIGIT_GROUPS.sub("", left), _DIGIT_GROUPS.sub("", right)
        alike = len(between[0]) == len(between[1]) and all(
            a == b or a + b in _LIKE_SEPARATORS for a, b in zip(*between, strict=True)
        )
        return READING if alike else ""

    def _judged_as_misread(self, left: str, right: str) -> str:
        """A reading error makes a word into none; when both are words, the difference is taken for real."""
        if len(left) == 1 and len(right) == 1:
            return self._judged_single(left, right)
        if Levenshtein.normalized_distance(self._fold(left), self._fold(right)) > UNLIKE:
            return ""
        known = self._is_word(left), self._is_word(right)
        found = pieces(left, right)
        if all(known):
            return ACCENTS if self.accents_lost and all(map(_is_lost, found)) else ""
        names = left[:1].isupper() and right[:1].isupper()
        likely = self.confusions.explain(found, max(len(left), len(right)), names=names)
        if likely and self._is_believable(left, right, known, found):
            return self._named(left, right)
        return READING if self._is_damaged(left, right, known) else ""

    def _judged_single(self, left: str, right: str) -> str:
        """Single letters are words of their own, but for ö, å and I, which reading machines do not know."""
        one, other = left.lower(), right.lower()
        if {one, other}.isdisjoint("iåöl|") or (not self.accents_lost and one.isalpha() and other.isalpha()):
            return ""
        return self._named(left, right) if self.confusions.are_likely(left, right, names=False) else ""

    def _is_believable(self, left: str, right: str, known: tuple[bool, bool], found: list[Piece]) -> bool:
        if any(known) and not (known[0] and self._is_form(right)) and not (known[1] and self._is_form(left)):
            return True
        if _has_sign(left) != _has_sign(right):
            return True
        return all(is_dotted(piece) or self.confusions.cost(piece) <= DRAWN_ALIKE for piece in found)

    def _is_word(self, word: str) -> bool:
        """True for a word of the dictionary that can be said: its ``fr`` and ``pd`` are abbreviations."""
        return self.known_words.knows(word) and (len(word) == 1 or not VOWELS.isdisjoint(word.lower()))

    def is_speck(self, word: str) -> bool:
        """True for a letter that is no word, in a text that was read badly: dirt on the paper."""
        return self.accents_lost and len(word) == 1 and word.isalpha() and word.lower() not in ONE_LETTER_WORDS

    def _is_form(self, word: str) -> bool:
        """True for a word that lost its accents (``for``): it is a word by its fold."""
        return self.known_words.knows_alike(word)

    def _is_damaged(self, left: str, right: str, known: tuple[bool, bool]) -> bool:
        """In a text that was read badly: one is no word, and most of it is the other. Not names, and not two endings
        of one word. Where neither is in the dictionary they must be closer."""
        hurt, word = (left, right) if known[1] else (right, left)
        if not self.accents_lost or (hurt[:1].isupper() and word[:1].isupper()):
            return False
        one, other = self._fold(hurt), self._fold(word)
        if len(word) < SHORTEST_DAMAGED or other in NEGATIONS or (self._is_form(hurt) and any(known)):
            return False
        letters = LETTERS_A_HURT if any(known) else 2 * LETTERS_A_HURT
        if Levenshtein.distance(one, other) > max(len(one), len(other)) / letters:
            return False
        last = pieces(hurt, word)[-1]
        at_end = one.endswith(last.old_folded) and other.endswith(last.new_folded)
        return not (at_end and len(last.old) != len(last.new))

    def _named(self, left: str, right: str) -> str:
        """The confusions, as what was read for what; the same whichever word is left."""
        left, right = self._read_first(left, right)
        found = [_named_piece(piece) for piece in _raw_pieces(left, right)]
        return ", ".join(found) if 0 < len(found) <= MOST_NAMED and all(found) else READING

    def _read_first(self, left: str, right: str) -> tuple[str, str]:
        def order(word: str) -> tuple[bool, bool, bool, str]:
            return self.known_words.knows(word), word.isalpha(), not DOTTED.isdisjoint(word.lower()), word

        return (left, right) if order(left) < order(right) else (right, left)

    def _fold(self, word: str) -> str:
        found = self._folds.get(word)
        if found is None:
            found = self._folds[word] = fold(word)
        return found

    def _both_known(self, left: str, right: str) -> bool:
        return self.known_words.knows(left) and self.known_words.knows(right)


def _raw_pieces(read: str, meant: str) -> list[Piece]:
    """Where two words differ as written, in order."""
    i = j = 0
    found = []
    for same in Levenshtein.opcodes(read.lower(), meant.lower()).as_matching_blocks():
        if i < same.a or j < same.b:
            found.append(Piece(read[i : same.a], meant[j : same.b], "", ""))
        i, j = same.a + same.size, same.b + same.size
    return found


def _named_piece(piece: Piece) -> str:
    return f"{piece.old} for {piece.new}" if piece.old and piece.new else ""


def _is_lost(piece: Piece) -> bool:
    """An å, ä or ö that was not read at all: ``fre`` for ``före``."""
    return "" in (piece.old, piece.new) and piece.old + piece.new in DOTTED


def _has_sign(word: str) -> bool:
    return not word.isalpha()


def _is_hurt_word(word: str) -> bool:
    """Letters with a digit or two among them, which no word has: ``f6r``, ``4r``, but not ``12b`` or ``6``."""
    letters = sum(map(str.isalpha, word))
    return letters > 0 and len(word) > 1 and sum(map(str.isdecimal, word)) <= max(1, letters // 2)


def _as_number(word: str) -> str:
    """The digits that the number was printed with, ``2O19``: ``2019``; empty when too little of it are digits."""
    digits = sum(map(str.isdecimal, word))
    number = word.translate(_READ_FOR_DIGITS)
    return number if 2 * digits >= len(word) and number.isdecimal() else ""


_TELLING = frozenset("%‰§€$£¥+=<>?&@#")
"""Signs that carry meaning as words do."""


_HYPHENS = re.compile(r"[\u00ad\u00ac]|(?<=[^\W\d_])[-‐](?:\s*\n\s*)?(?=[^\W\d_])")


def _bare(word: str) -> str:
    """Without soft hyphens, and without the hyphen of a line end or of a compound."""
    return _HYPHENS.sub("", word) if not word.isalpha() else word


def is_telling(word: str) -> bool:
    """True for words, numbers and signs that mean something, false for mere punctuation."""
    return word in _TELLING or any(map(str.isalnum, word)) or ord(word[:1] or " ") > 0x2BFF
