"""The language of the search: from what somebody typed to a tree.

``words`` all stand in one passage · ``"an exact phrase"`` · ``begin*`` · ``NEAR(two words, 10)`` · ``one OR other`` ·
``-not`` or ``NOT`` · parentheses · ``note:word`` in notes only · ``tag:name`` · ``in:name of a document``, the last two
with quotation marks where the name has spaces. OR binds less than what stands side by side.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from motsvar.core.errors import Refused
from motsvar.core.searching.lexing import Kind, Piece, is_quote_open, lex, words_of
from motsvar.core.searching.query import Either, Every, Near, Node, Phrase, Prefix, Query, Within, Without, Word
from motsvar.core.words.folding import fold

LONGEST = 1_000
"""Code points of a query."""
MOST_TERMS = 60
DEEPEST = 12
"""Parentheses within each other."""
DISTANCE, FARTHEST = 10, 200
"""Words between those of NEAR, where no number is given; and at most."""
SHORTEST_STEM = 2
MOST_NEAR = 8
_NUMBER = re.compile(r",\s*(\d{1,6})\s*\Z", re.ASCII)


def parse(query: str) -> Query:
    """Raises ``Refused`` with a sentence for what cannot be looked for, and nothing else."""
    if len(query) > LONGEST:
        raise Refused("This search is too long.", "Look for fewer words.")
    if is_quote_open(query):
        raise Refused("A quotation mark is not closed.", "Put another at the end of the phrase, or take it out.")
    parser = _Parser(lex(query))
    words = parser.alternatives(0)
    if parser.piece is not None:
        raise Refused("A parenthesis is closed that was not opened.", "Put a parenthesis before it, or take it out.")
    if words is None and not parser.tags and not parser.documents:
        raise Refused("There is no word to look for.", "Write a word, or the beginning of one with a * after it.")
    if words is None and not parser.tags:
        raise Refused("It is not said what to look for in that document.", "Write a word beside “in:”.")
    return Query(words, parser.within, tuple(parser.tags), tuple(parser.documents))


@dataclass(slots=True)
class _Parser:
    pieces: Sequence[Piece]
    at: int = 0
    terms: int = 0
    within: Within = Within.EVERYTHING
    tags: list[str] = field(default_factory=list)
    documents: list[str] = field(default_factory=list)

    @property
    def piece(self) -> Piece | None:
        return self.pieces[self.at] if self.at < len(self.pieces) else None

    def alternatives(self, depth: int) -> Node | None:
        """What stands between parentheses, or the whole: parts with OR between them."""
        if depth > DEEPEST:
            raise Refused("There are too many parentheses within each other.", "Write the search more simply.")
        parts, fields = [self._side_by_side(depth)], self._fields
        while self.piece is not None and self.piece.kind is Kind.OR:
            self.at += 1
            parts.append(self._side_by_side(depth))
            if fields or self._fields:
                raise _not_for_a_part()
        there = tuple(part for part in parts if part is not None)
        if len(parts) > 1 and len(there) < len(parts):
            raise Refused("Something is missing beside OR.", "Write a word on both sides of it.")
        return Either(there) if len(there) > 1 else there[0] if there else None

    @property
    def _fields(self) -> int:
        return len(self.tags) + len(self.documents) + (self.within is Within.NOTES)

    def _side_by_side(self, depth: int) -> Node | None:
        wanted: list[Node] = []
        unwanted: list[Node] = []
        while self.piece is not None and self.piece.kind not in (Kind.OR, Kind.CLOSE):
            negative = self.piece.kind in (Kind.MINUS, Kind.NOT)
            self.at += negative
            wanted_before = self._fields
            node = self._one(depth)
            if (negative or depth) and self._fields > wanted_before:
                raise _not_for_a_part()
            if node is not None:
                (unwanted if negative else wanted).append(node)
        if unwanted and not wanted:
            raise Refused("It is only said what is not looked for.", "Write a word that should be there beside it.")
        together = wanted[0] if len(wanted) == 1 else Every(tuple(wanted)) if wanted else None
        return Without(together, tuple(unwanted)) if together and unwanted else together

    def _one(self, depth: int) -> Node | None:
        piece = self.piece
        if piece is None or piece.kind in (Kind.OR, Kind.CLOSE, Kind.MINUS, Kind.NOT):
            return None  # a sign with nothing behind it
        self.at += 1
        if piece.kind is Kind.OPEN:
            node = self.alternatives(depth + 1)
            if self.piece is None or self.piece.kind is not Kind.CLOSE:
                raise Refused("A parenthesis is not closed.", "Put a parenthesis at its end.")
            self.at += 1
            return node
        self.terms += 1
        if self.terms > MOST_TERMS:
            raise Refused("These are too many words for one search.", "Look for fewer words.")
        return self._field(piece) if piece.kind is Kind.FIELD else _leaf(piece)

    def _field(self, piece: Piece) -> Node | None:
        if piece.field == "note":
            self.within = Within.NOTES
            return _leaf(Piece(Kind.WORD, piece.text)) if piece.text else None
        if not piece.text.strip():
            raise Refused(f"No name stands after “{piece.field}:”.", "Write it right after the colon.")
        (self.tags if piece.field == "tag" else self.documents).append(piece.text.strip())
        return None


def _leaf(piece: Piece) -> Node | None:
    if piece.kind is Kind.NEAR:
        return _near(piece.text)
    words = words_of(piece.text)
    if not words:
        return None
    if piece.kind is Kind.PREFIX:
        return _prefix(words)
    if piece.kind is Kind.WORD and len(words) == 1:
        return Word(words[0])
    return Phrase(_folded(words))


def _prefix(words: Sequence[str]) -> Node:
    stem = _folded(words)
    if len(stem) > 1:
        return Every((Phrase(stem[:-1]), Prefix(stem[-1])))
    if len(stem[0]) < SHORTEST_STEM:
        raise Refused("One letter is too little for the beginning of a word.", "Write more letters before the *.")
    return Prefix(stem[0])


def _near(inside: str) -> Node:
    number = _NUMBER.search(inside)
    words = words_of(inside[: number.start()] if number else inside)
    if len(words) < 2:
        raise Refused("NEAR takes two words or more.", "Write them between its parentheses, as in NEAR(one other, 10).")
    if len(words) > MOST_NEAR:
        raise Refused("NEAR takes no more than eight words.", "Look for fewer words.")
    return Near(tuple(map(Word, words)), min(int(number[1]), FARTHEST) if number else DISTANCE)


def _folded(words: Sequence[str]) -> tuple[str, ...]:
    return tuple(token for word in words if (token := fold(word).replace("\u00ad", "")))


def _not_for_a_part() -> Refused:
    return Refused(
        "“note:”, “tag:” and “in:” hold for the whole search.", "Write them beside it, without OR, - and parentheses."
    )
