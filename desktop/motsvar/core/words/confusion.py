"""How likely it is that two different words are one word, read wrongly."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from rapidfuzz.distance import Levenshtein

from motsvar.core.words.folding import fold

MOST = 0.35
"""What may be wrong with a word in all (research: finds all misread words, and 2.8 % of other words a letter away)."""
A_LETTER = 0.06
"""What each letter adds to the limit: a long word may be hurt in more places."""
DRAWN_ALIKE = 0.10
"""What a confusion costs at most that no name is told from another by."""
LONGEST_PIECE = 3
"""Code points on either side of a confusion."""
NOTHING = "-"
"""Stands for a lost letter in the list."""


class Piece(NamedTuple):
    """What stands against what where two words differ, lower case; and the same folded."""

    old: str
    new: str
    old_folded: str
    new_folded: str


@dataclass(frozen=True, slots=True)
class Confusions:
    """What reading machines take for what, and at what cost; lower case, both ways round."""

    costs: Mapping[tuple[str, str], float] = field(default_factory=dict)
    _found: dict[Piece, float] = field(default_factory=dict, repr=False, compare=False)
    """Costs worked out before: the same few letters stand against each other thousands of times."""

    def __or__(self, other: "Confusions") -> "Confusions":
        """The confusions of both; where both give one a cost, that of the left."""
        return Confusions({**other.costs, **self.costs})

    def distance(self, left: str, right: str) -> float:
        """Sum of the costs of what must change; what folds alike costs nothing, any other letter 1."""
        return sum(map(self.cost, pieces(left, right)))

    def are_likely(self, left: str, right: str, *, names: bool) -> bool:
        """True when reading errors alone may make one of the other. Between ``names`` only misread dots count, and
        letters that are drawn alike: Nilsen and Nilson are two people."""
        return self.explain(pieces(left, right), max(len(left), len(right)), names=names)

    def explain(self, found: Sequence[Piece], letters: int, *, names: bool) -> bool:
        """The same, where it is known in what the two words differ; the longer one has so many ``letters``."""
        limit = max(MOST, A_LETTER * letters)
        total = 0.0
        for piece in found:
            cost = self.cost(piece)
            if names and cost > DRAWN_ALIKE and not is_dotted(piece):
                return False
            total += cost
            if total > limit + 1e-9:
                return False
        return True

    def cost(self, piece: Piece) -> float:
        """The cheapest way to read the one for the other. O(the product of their lengths)."""
        found = self._found.get(piece)
        if found is None:
            found = self._found[piece] = self._worked_out(piece)
        return found

    def _worked_out(self, piece: Piece) -> float:
        old, new = piece.old, piece.new
        known = self.costs.get((old, new))
        if known is not None or len(old) + len(new) > 2 * LONGEST_WORD_PIECE:
            return known if known is not None else float(max(len(old), len(new)))
        if len(old) == 1 == len(new):
            return 0.0 if piece.old_folded == piece.new_folded else 1.0
        best = [[float(x + y) for y in range(len(new) + 1)] for x in range(len(old) + 1)]
        for x in range(len(old) + 1):
            for y in range(len(new) + 1):
                if x or y:
                    best[x][y] = self._least(piece, best, x, y)
        return best[-1][-1]

    def _least(self, piece: Piece, best: list[list[float]], x: int, y: int) -> float:
        least = min(best[x - 1][y] if x else best[x][y - 1], best[x][y - 1] if y else best[x - 1][y]) + 1.0
        if x and y:
            alike = piece.old_folded[x - 1] == piece.new_folded[y - 1]
            least = min(least, best[x - 1][y - 1] + (0.0 if alike else 1.0))
        for dx in range(min(x, LONGEST_PIECE) + 1):
            for dy in range(min(y, LONGEST_PIECE) + 1):
                cost = self.costs.get((piece.old[x - dx : x], piece.new[y - dy : y])) if dx or dy else None
                if cost is not None:
                    least = min(least, best[x - dx][y - dy] + cost)
        return least


LONGEST_WORD_PIECE = 8
"""Code points: longer runs of differing letters are no reading error."""
DOTTED = frozenset("åäöé")


def confusions_from_text(text: str) -> Confusions:
    """Confusions from the text of their list: a cost, what is printed and what it is read as, on each line.

    A ``#`` at the beginning or after white space begins a comment, ``-`` stands for nothing. Raises ``ValueError``
    where a line does not begin with a number.
    """
    costs: dict[tuple[str, str], float] = {}
    for line in text.split("\n"):
        words = _without_comment(line).lower().split()
        for one in words[2:]:
            pair = _piece(words[1]), _piece(one)
            costs[pair] = min(costs.get(pair, 1.0), float(words[0]))
    both = dict(costs)
    for (printed, one), value in costs.items():
        both[one, printed] = min(both.get((one, printed), 1.0), value)
    return Confusions(both)


def _without_comment(line: str) -> str:
    return "" if line.startswith("#") else line.partition(" #")[0]


def _piece(written: str) -> str:
    return "" if written == NOTHING else written


def pieces(left: str, right: str) -> list[Piece]:
    """Where two words differ when folded, in order."""
    folded = fold(left), fold(right)
    lower = _lowered(left), _lowered(right)
    found = []
    i = j = 0
    for same in Levenshtein.opcodes(*folded).as_matching_blocks():
        old, new = slice(i, same.a), slice(j, same.b)
        if i < same.a or j < same.b:
            found.append(Piece(lower[0][old], lower[1][new], folded[0][old], folded[1][new]))
        i, j = same.a + same.size, same.b + same.size
    return found


def _lowered(word: str) -> str:
    lower = word.lower()
    return lower if len(lower) == len(word) else word


def is_dotted(piece: Piece) -> bool:
    """True where å, ä or ö stands on one side, or é, which they are read as."""
    return not DOTTED.isdisjoint(piece.old + piece.new)
