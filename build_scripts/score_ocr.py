"""Scores how well edited words are told from reading errors, on ``tests/data/ocr/pairs``.

Each pair is a scan read without Swedish beside the clean text with hidden edits. A word of the right text counts as
claimed when a change that is no variant covers it, or when it stands in no match; a deletion is claimed at its place,
once for each word it removes. Precision, recall and F1 are over all claimed and all edited words.
"""

import argparse
import json
import re
import sys
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from rapidfuzz.distance import Levenshtein

from motsvar.core.compare import compare
from motsvar.core.comparison import Comparison, Operation
from motsvar.core.document import Document
from motsvar.core.span import Span
from motsvar.core.words.folding import fold
from motsvar.lexicons import load_lexicon, load_words

PAIRS = Path(__file__).parents[1] / "tests" / "data" / "ocr" / "pairs"
HELD_BACK = ("bibliotek", "hemtjanst")
"""Texts whose errors nobody looked at while the engine was made."""
_WORD = re.compile(r"[^\W_]+(?:[.,:/'’-][^\W_]+)*")


@dataclass(frozen=True, slots=True)
class Pair:
    name: str
    left: str
    right: str
    edits: tuple[tuple[int, int], ...]
    """Ranges of edited words in the right text; empty ones where a word is missing."""
    moved: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Claims:
    """What a tool says was really changed: numbers of words of the right text (from 0), and the gaps before words."""

    words: frozenset[int]
    gaps: Counter[int]
    moved: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Score:
    right: int
    claimed: int
    edited: int
    moves_found: int = 0
    moves: int = 0

    def __add__(self, other: "Score") -> "Score":
        return Score(
            self.right + other.right,
            self.claimed + other.claimed,
            self.edited + other.edited,
            self.moves_found + other.moves_found,
            self.moves + other.moves,
        )

    @property
    def precision(self) -> float:
        return self.right / self.claimed if self.claimed else 0.0

    @property
    def recall(self) -> float:
        return self.right / self.edited if self.edited else 0.0

    @property
    def f1(self) -> float:
        return 2 * self.right / (self.claimed + self.edited) if self.claimed + self.edited else 0.0


def pairs(names: Iterable[str] = ()) -> list[Pair]:
    """The committed pairs, each text at each strength, in the order of their names."""
    found = []
    for gold in sorted(PAIRS.glob("*.gold.json")):
        name = gold.name.removesuffix(".gold.json")
        if names and name not in names:
            continue
        right = (PAIRS / f"{name}.right.txt").read_text(encoding="utf-8")
        told = json.loads(gold.read_text(encoding="utf-8"))
        edits = tuple((edit["start"], edit["end"]) for edit in told["edits"])
        for left in sorted(PAIRS.glob(f"{name}.*.txt")):
            if left.name != f"{name}.right.txt":
                text = left.read_text(encoding="utf-8")
                found.append(Pair(left.name.removesuffix(".txt"), text, right, edits, tuple(told["moved"])))
    return found


def score(pair: Pair, claims: Claims) -> Score:
    words = [found.span() for found in _WORD.finditer(pair.right)]
    gold = Claims(
        frozenset(at for span in pair.edits if span[0] < span[1] for at in _covered(words, *span)),
        Counter(_gap(words, start) for start, end in pair.edits if start == end),
    )
    right = len(gold.words & claims.words) + (gold.gaps & claims.gaps).total()
    claimed = len(claims.words) + claims.gaps.total()
    return Score(
        right,
        claimed,
        len(gold.words) + gold.gaps.total(),
        len(claims.moved & set(pair.moved)),
        len(pair.moved),
    )


def claims_of(comparison: Comparison, pair: Pair) -> Claims:
    """What Motsvar claims."""
    words = [found.span() for found in _WORD.finditer(pair.right)]
    claimed: set[int] = set()
    gaps: Counter[int] = Counter()
    for match in comparison.matches:
        for change in match.changes:
            if change.operation is Operation.VARIANT:
                continue
            here = _covered(words, change.right.start, change.right.end)
            claimed.update(here)
            if not len(change.right) and (at := _inside(pair.left, change.left, words, change.right.start)) is not None:
                claimed.add(at)
            elif not len(change.right):
                removed = len(_WORD.findall(pair.left[change.left.start : change.left.end]))
                gaps[_gap(words, change.right.start)] += removed
    for span in comparison.right_only:
        claimed.update(_covered(words, span.start, span.end))
    moved = frozenset(
        paragraph
        for paragraph in pair.moved
        if any(
            match.moved and _overlaps(match.right.start, match.right.end, paragraph, pair)
            for match in comparison.matches
        )
    )
    return Claims(frozenset(claimed), gaps, moved)


def _overlaps(start: int, end: int, paragraph: str, pair: Pair) -> bool:
    at = pair.right.index(paragraph)
    return 2 * (min(end, at + len(paragraph)) - max(start, at)) > min(end - start, len(paragraph))


def claims_of_word_diff(pair: Pair, key: Callable[[str], str] = fold) -> Claims:
    """What a diff of the words, each made into a key first, claims."""
    right = [key(word) for word in _WORD.findall(pair.right)]
    left = [key(word) for word in _WORD.findall(pair.left)]
    claimed: set[int] = set()
    gaps: Counter[int] = Counter()
    for step in Levenshtein.opcodes(left, right):
        if step.tag == "delete":
            gaps[step.dest_start] += step.src_end - step.src_start
        elif step.tag != "equal":
            claimed.update(range(step.dest_start, step.dest_end))
    return Claims(frozenset(claimed), gaps)


def compared(pair: Pair) -> Claims:
    comparison = compare(
        Document.from_text(pair.left),
        Document.from_text(pair.right),
        lexicon=load_lexicon("sv"),
        words=load_words("sv"),
    )
    return claims_of(comparison, pair)


def _covered(words: list[tuple[int, int]], start: int, end: int) -> list[int]:
    return [at for at, (first, last) in enumerate(words) if start < end and first < end and last > start]


def _inside(text: str, span: Span, words: list[tuple[int, int]], place: int) -> int | None:
    """The number of the right word of which letters are missing, when what was removed is a part of a word."""
    if not (text[max(0, span.start - 1) : span.start].isalnum() or text[span.end : span.end + 1].isalnum()):
        return None
    return next((at for at, (first, last) in enumerate(words) if first <= place <= last), None)


def _gap(words: list[tuple[int, int]], place: int) -> int:
    """The number of the first word that begins at a place or after."""
    return sum(first < place for first, _ in words)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("names", nargs="*", help="texts, such as 'badhus'; all when none is given")
    parser.add_argument("--errors", action="store_true", help="list what was missed or claimed wrongly")
    arguments = parser.parse_args()
    totals: dict[tuple[str, str], Score] = {}
    for pair in pairs(arguments.names):
        claims = compared(pair)
        part = "held back" if pair.name.split(".")[0] in HELD_BACK else "tuned on"
        for tool, found in (("motsvar", claims), ("word diff, folded", claims_of_word_diff(pair))):
            result = score(pair, found)
            totals[part, tool] = totals.get((part, tool), Score(0, 0, 0)) + result
            if tool == "motsvar":
                _print(pair.name, result)
        if arguments.errors and part == "tuned on":
            _print_errors(pair, claims)
    for (part, tool), total in sorted(totals.items()):
        _print(f"{part}: {tool}", total)
    return 0


def _print(name: str, result: Score) -> None:
    print(
        f"{name:<32} precision {result.precision:.3f}  recall {result.recall:.3f}  F1 {result.f1:.3f}  "
        f"moves {result.moves_found} of {result.moves}"
    )


def _print_errors(pair: Pair, claims: Claims) -> None:
    words = [found.span() for found in _WORD.finditer(pair.right)]
    gold = {at for span in pair.edits if span[0] < span[1] for at in _covered(words, *span)}
    gaps = Counter(_gap(words, start) for start, end in pair.edits if start == end)
    for sign, numbers in (("missed", gold - claims.words), ("wrong", claims.words - gold)):
        for at in sorted(numbers):
            print(f"   {sign} {pair.right[words[at][0] : words[at][1]]}: {_around(pair.right, words, at)}")
    for sign, places in (("missed", gaps - claims.gaps), ("wrong", claims.gaps - gaps)):
        for at, count in places.items():
            print(f"   {sign} gap of {count}: {_around(pair.right, words, at)}")


def _around(text: str, words: list[tuple[int, int]], at: int) -> str:
    first, last = max(0, at - 3), min(len(words) - 1, at + 3)
    return " ".join(text[words[first][0] : words[last][1]].split())


if __name__ == "__main__":
    sys.exit(main())
