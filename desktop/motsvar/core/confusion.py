"""How likely it is that two different words are one word, read wrongly."""

from collections.abc import Iterator
from typing import NamedTuple

from rapidfuzz.distance import Levenshtein

from motsvar.core.folding import fold

WITHIN_CLASS = 0.15
"""Cost of a confusion that reading machines make; any other change costs 1 (research: threshold .35 finds all)."""
MOST = 0.35
A_LETTER = 0.06
"""What each letter adds to the limit: a long word may be hurt in more places."""

DOTTED = "åäöéÅÄÖÉ&46"
"""Characters that stand for, or are made from, å, ä and ö."""
READ_FOR_DOTTED = "aoeidtéåäö&46ir"
_SHAPE_PAIRS = (
    "rn=m cl=d li=h ii=u vv=w ri=n nn=m in=m l=1 l=i i=1 l=t i=j f=t c=e n=u h=b g=q 0=o 5=s 8=b l=| i=| 1=| t=| "
    "i=! l=! l=] é=o ti=n fi=f fl=f tt=n 1=t v=y"
)
_SHAPES = frozenset(frozenset(pair.split("=")) for pair in _SHAPE_PAIRS.split())
"""Pieces that look alike in print, lower case."""


class _Piece(NamedTuple):
    """What stands against what where two words differ, lower case; and the same folded."""

    old: str
    new: str
    old_folded: str
    new_folded: str


def distance(left: str, right: str) -> float:
    """Sum of the costs of what must change: ``WITHIN_CLASS`` for a likely confusion, nothing for what folds alike."""
    return sum(map(_cost, _pieces(left, right)))


def is_likely(left: str, right: str, *, names: bool) -> bool:
    """True when reading errors alone may make one of the other. Between ``names`` only lost and misread dots count:
    Nilsen and Nilson are two people."""
    limit = max(MOST, A_LETTER * max(len(left), len(right)))
    total = 0.0
    for piece in _pieces(left, right):
        if names and not _is_dotted(piece):
            return False
        total += _cost(piece)
        if total > limit:
            return False
    return True


def _pieces(left: str, right: str) -> Iterator[_Piece]:
    folded = fold(left), fold(right)
    lower = _lowered(left), _lowered(right)
    i = j = 0
    for same in Levenshtein.opcodes(*folded).as_matching_blocks():
        old, new = slice(i, same.a), slice(j, same.b)
        if i < same.a or j < same.b:
            yield _Piece(lower[0][old], lower[1][new], folded[0][old], folded[1][new])
        i, j = same.a + same.size, same.b + same.size


def _lowered(word: str) -> str:
    lower = word.lower()
    return lower if len(lower) == len(word) else word


def _cost(piece: _Piece) -> float:
    old, new = piece.old, piece.new
    if frozenset((old, new)) in _SHAPES or _is_split_dot(old, new) or _is_split_dot(new, old):
        return WITHIN_CLASS
    if len(old) != len(new):
        return float(max(len(old), len(new)))
    letters = zip(old, new, piece.old_folded, piece.new_folded, strict=True)
    return sum(_cost_of_letter(*letter) for letter in letters)


def _cost_of_letter(old: str, new: str, old_folded: str, new_folded: str) -> float:
    if old_folded == new_folded:
        return 0.0
    return WITHIN_CLASS if _are_dots(old, new) or frozenset((old, new)) in _SHAPES else 1.0


def _is_split_dot(one: str, two: str) -> bool:
    """The dots of a letter read as a letter of their own: "polisidra" for "polisära"."""
    return len(one) == 1 and one in "åäö" and two in ("id", "ia", "ii", "io", "ai", "oi", "éi")


def _is_dotted(piece: _Piece) -> bool:
    """Every letter that differs is one of å, ä, ö on the one side and what they are read as on the other."""
    return len(piece.old) == len(piece.new) and all(
        a == b or _are_dots(old, new)
        for old, new, a, b in zip(piece.old, piece.new, piece.old_folded, piece.new_folded, strict=True)
    )


def _are_dots(old: str, new: str) -> bool:
    return (old in DOTTED and new in READ_FOR_DOTTED) or (new in DOTTED and old in READ_FOR_DOTTED)
