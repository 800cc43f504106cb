"""The matching key of a text: what reading errors, case and accents may change is folded together.

Folding keeps the length in code points, so an offset in the folded text is the same offset in the text. It is a key
and never shown: ``för`` and ``for`` fold alike and are two words.
"""

import re
import unicodedata
from collections.abc import Callable
from functools import cache
from typing import Any, TypeVar

import numpy as np
from numpy.typing import NDArray

CodePoints = NDArray[np.uint32]
Number = TypeVar("Number", bound=np.generic)

_CLASSES = {"a": "åäáàâãæéèêë", "o": "öóòôõø", "i": "íìîï", "u": "úùûü", "c": "ç", "n": "ñ", "y": "ýÿ"}
"""Letters that optical reading of Swedish interchanges or robs of their dots, measured: e with an accent stands far
oftener for å or ä than for e (``omréden``)."""

_TYPOGRAPHY = {"-": "‐‑–—−", "'": "’‘´`", '"': "”“„»«", " ": "\u00a0\u202f\u2009"}

_LETTER = "a-zß"
_MISREAD_LETTER = re.compile(
    # "bek&mpa", "&r"; a digit between letters, or one before three letters: "6kande", but "6 kap.", "4b" and "2020".
    # The sign comes first and what stands before it is looked at after: so the search skips to the next sign.
    rf"[&0146](?:(?<=&)(?=[{_LETTER}])|(?<=[{_LETTER}]&)(?=[{_LETTER}\s])|(?<=[{_LETTER}][0146])(?=[{_LETTER}])"
    rf"|(?<=[46])(?<![\w.,:/-].)(?=[{_LETTER}]{{3}}))"
)
_MEANT = {"&": "a", "4": "a", "6": "o", "0": "o", "1": "l"}
_ACCENTED_SCRIPTS_END = 0x530
"""Latin, Greek and Cyrillic lie below; elsewhere (kana, Hangul, Indic) a mark is part of the letter and is kept."""


LONG = 50_000
"""Code points of a text of which all characters of Latin-1 are looked up."""


def fold(text: str) -> str:
    """The text in lower case with interchangeable letters made one, code point for code point. O(n).

    ``&``, ``4``, ``6``, ``0`` and ``1`` count as letters among letters only; digits of numbers are kept.
    """
    try:
        folded = text.encode("latin-1").translate(_LATIN_TABLE).decode("latin-1")
    except UnicodeEncodeError:
        folded = _fold_any(text)
    if "&" in folded or _DIGIT_BESIDE_LETTER.search(folded):
        folded = _MISREAD_LETTER.sub(lambda found: _MEANT[found.group()], folded)
    return folded


_DIGIT_BESIDE_LETTER = re.compile(rf"[0146][{_LETTER}]")


def code_points(text: str) -> CodePoints:
    """The text as an array, lone surrogates included."""
    return np.frombuffer(text.encode("utf-32-le", "surrogatepass"), dtype="<u4")


def small_code_points(text: str) -> NDArray[Any]:
    """The same in a byte each where the text is Latin-1, for long texts."""
    try:
        return np.frombuffer(text.encode("latin-1"), dtype=np.uint8)
    except UnicodeEncodeError:
        return code_points(text)


def looked_up(points: NDArray[Any], function: Callable[[str], Any], kind: type[Number]) -> NDArray[Number]:
    """What a function says of each character, asked once for each that occurs; or in a long text for each that is in
    Latin-1, which is sooner done than finding out which occur."""
    all_latin = points.dtype == np.uint8 and len(points) > LONG
    codes = range(256) if all_latin else np.flatnonzero(np.bincount(points)).tolist()
    table = np.zeros(max(codes, default=0) + 1, dtype=kind)
    for code in codes:
        table[code] = function(chr(code))
    return np.asarray(table[points])


def _fold_any(text: str) -> str:
    """The same for texts with characters outside Latin-1: every one keeps its own key (Greek stays Greek)."""
    folded = looked_up(code_points(text), lambda character: ord(_fold_character(character)), np.uint32)
    return folded.astype("<u4").tobytes().decode("utf-32-le", "surrogatepass")


@cache
def _class_of() -> dict[str, str]:
    return {member: key for key, members in (_CLASSES | _TYPOGRAPHY).items() for member in members}


def _fold_character(character: str) -> str:
    lower = character.lower()
    if len(lower) != 1:  # İ becomes two
        lower = lower[0]
    known = _class_of().get(lower)
    if known:
        return known
    code = ord(lower)
    if 0x100 <= code < _ACCENTED_SCRIPTS_END or 0x1E00 <= code < 0x2000:
        base = unicodedata.normalize("NFD", lower)[0]
        return base if base.isalpha() else lower
    return lower if code >= 0x100 or ord(character) >= 0x100 or code < 0x80 else character.lower()


_LATIN_TABLE = bytes(ord(_fold_character(chr(code))) for code in range(256))
