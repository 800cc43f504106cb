"""Scores matches on invented answers to one motion, written independently of each other (tests/data/peers).

Each unit of a text begins with its number in braces; on the right the numbers of the left units that say the same
stand in it, too: ``{9=6,11~14}`` says that 9 shares wording with 6 and 11, and says 14 in words of its own. ``dogs``
was held back while the comparison was made. Usage: ``python build_scripts/score_peers.py [NAME ...]``
"""

import random
import re
import sys
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

from motsvar.core.compare import compare
from motsvar.core.comparison import Match, Relation
from motsvar.core.document import Document
from motsvar.core.matching.moves import moved
from motsvar.core.span import Span
from motsvar.lexicons import load_lexicon, load_words

FOLDER = Path(__file__).parents[1] / "tests" / "data" / "peers"
LANGUAGE = {"school": "en"}
MISREAD = {"buses": "left", "dogs": "right"}
"""The side that is printed, wrapped and read badly."""
HELD_BACK = frozenset({"dogs"})
WIDTH = 66
_MARK = re.compile(r"\{(\d+)(?:=([\d,]+))?(?:~([\d,]+))?\}")
_CONFUSIONS = {"å": "aaaaaaé", "ä": "aaaaaaaéid&", "ö": "oooooooé6", "Å": "A", "Ä": "A", "Ö": "O"}
_RARE_CONFUSIONS = {"l": "I", "i": "l", "e": "c", "n": "u", "t": "f", "g": "q", "o": "0"}
_RARE = 0.008

Link = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Side:
    document: Document
    units: dict[int, Span]


@dataclass(frozen=True, slots=True)
class Peers:
    name: str
    left: Side
    right: Side
    worded_alike: frozenset[Link]
    in_own_words: frozenset[Link]

    @property
    def links(self) -> frozenset[Link]:
        return self.worded_alike | self.in_own_words


def read_peers(name: str) -> Peers:
    marked = {side: (FOLDER / f"{name}.{side}.txt").read_text(encoding="utf-8") for side in ("left", "right")}
    sides = {side: _side(text, f"{name}.{side}", MISREAD.get(name) == side) for side, text in marked.items()}
    alike, own = set(), set()
    for mark in _MARK.finditer(marked["right"]):
        right = int(mark[1])
        alike |= {(int(left), right) for left in (mark[2] or "").split(",") if left}
        own |= {(int(left), right) for left in (mark[3] or "").split(",") if left}
    return Peers(name, sides["left"], sides["right"], frozenset(alike), frozenset(own))


def _side(marked: str, seed: str, misread: bool) -> Side:
    """The text without marks, and where its units stand."""
    text, units = "", {}
    pieces = _MARK.split(marked)
    for number, words in zip(pieces[1::4], pieces[4::4], strict=True):
        units[int(number)] = Span(len(text), len(text) + len(words.strip()))
        text += words
    return Side(Document.from_text(_misread(_wrapped(text), seed) if misread else text, seed), units)


def _wrapped(text: str) -> str:
    """With line ends in the place of spaces: offsets stay."""
    lines: list[str] = []
    for line in text.split("\n"):
        start = 0
        while len(line) - start > WIDTH:
            cut = line.rfind(" ", start, start + WIDTH)
            line = f"{line[:cut]}\n{line[cut + 1 :]}"
            start = cut + 1
        lines.append(line)
    return "\n".join(lines)


def _misread(text: str, seed: str) -> str:
    """Letters read for others, one for one, as in the real scans: offsets stay."""
    dice = random.Random(seed)  # noqa: S311 (the same noise every time)
    out = []
    for letter in text:
        rare = letter in _RARE_CONFUSIONS and dice.random() < _RARE
        out.append(dice.choice(_CONFUSIONS.get(letter, letter)) if not rare else _RARE_CONFUSIONS[letter])
    return "".join(out)


def links_of(match: Match, peers: Peers) -> set[Link]:
    """The units of which the match covers half on either side."""
    left, right = (
        [number for number, unit in side.units.items() if _covered(unit, span) >= 0.5]
        for side, span in ((peers.left, match.left), (peers.right, match.right))
    )
    return {(i, j) for i in left for j in right}


def _covered(unit: Span, span: Span) -> float:
    return max(0, min(unit.end, span.end) - max(unit.start, span.start)) / len(unit)


@dataclass(frozen=True, slots=True)
class Score:
    """How far what was found is right (precision), and what is right was found (recall)."""

    right: int
    said: int
    found: int
    wanted: int

    def __add__(self, other: "Score") -> "Score":
        return Score(
            self.right + other.right, self.said + other.said, self.found + other.found, self.wanted + other.wanted
        )

    def __str__(self) -> str:
        precision, recall = self.right / max(1, self.said), self.found / max(1, self.wanted)
        return f"P {precision:.3f} R {recall:.3f} F1 {2 * precision * recall / max(1e-9, precision + recall):.3f}"


@dataclass(frozen=True, slots=True)
class Result:
    every: Score
    plain: Score
    """Without matches said to be reworded, and without links in other words."""
    moves: Score
    """Of the right matches that are moved, and said to be."""
    confidences: tuple[tuple[float, bool], ...]


def score(peers: Peers) -> Result:
    language = LANGUAGE.get(peers.name, "sv")
    matches = compare(
        peers.left.document, peers.right.document, lexicon=load_lexicon(language), words=load_words(language)
    ).matches
    links = [links_of(match, peers) for match in matches]
    said = set().union(*links)
    plain = set().union(
        *(pairs for match, pairs in zip(matches, links, strict=True) if match.relation is not Relation.REWORDED)
    )
    truly_moved = _moved_links(peers)
    is_right = [bool(pairs & peers.links) for pairs in links]
    moves = [
        (match.moved, bool(pairs & truly_moved))
        for match, pairs, right in zip(matches, links, is_right, strict=True)
        if right
    ]
    return Result(
        Score(len(said & peers.links), len(said), len(said & peers.links), len(peers.links)),
        Score(len(plain & peers.links), len(plain), len(said & peers.worded_alike), len(peers.worded_alike)),
        Score(*(sum(both) for both in zip(*((a and b, a, a and b, b) for a, b in moves), strict=True))),
        tuple((match.confidence, right) for match, right in zip(matches, is_right, strict=True)),
    )


def _moved_links(peers: Peers) -> set[Link]:
    """The links off the heaviest chain."""
    links = sorted(peers.links)
    places = [(peers.left.units[i].start, peers.right.units[j].start) for i, j in links]
    weights = [len(peers.left.units[i]) + len(peers.right.units[j]) for i, j in links]
    return {link for link, is_moved in zip(links, moved(places, weights), strict=True) if is_moved}


def print_calibration(confidences: list[tuple[float, bool]]) -> None:
    print("confidence said      matches  mean said  right")
    edges = (0.0, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.985, 1.01)
    for low, high in pairwise(edges):
        inside = [(said, right) for said, right in confidences if low <= said < high]
        if inside:
            mean, share = (sum(column) / len(inside) for column in zip(*inside, strict=True))
            print(f"{low:.3f} to {high:.3f}     {len(inside):7d}  {mean:9.3f}  {share:5.3f}")


def main(names: list[str]) -> None:
    chosen = names or sorted({path.name.split(".")[0] for path in FOLDER.glob("*.txt")})
    results = [score(read_peers(name)) for name in chosen]
    for name, result in zip(chosen, results, strict=True):
        aside = " (held back)" if name in HELD_BACK else ""
        print(f"{name + aside:20} all {result.every}   plain {result.plain}   moved {result.moves}")
    print(f"{'together':20} all {_sum([r.every for r in results])}   plain {_sum([r.plain for r in results])}"
          f"   moved {_sum([r.moves for r in results])}")  # fmt: skip
    print_calibration([pair for result in results for pair in result.confidences])


def _sum(scores: list[Score]) -> Score:
    return sum(scores, start=Score(0, 0, 0, 0))


if __name__ == "__main__":
    main(sys.argv[1:])
