"""What differs between two words, or two forms of one word."""

from collections.abc import Iterator

from diff_match_patch import diff_match_patch
from rapidfuzz.distance import Postfix, Prefix
from rapidfuzz.fuzz import ratio

from motsvar.core.changes.verdicts import Judge
from motsvar.core.comparison import Change, Operation
from motsvar.core.span import Span

LONGEST_WORD = 60
"""Code points; longer ones are not compared letter by letter."""
LEAST_KEPT = 3
"""Letters that two forms of a word have in common at one end at least."""
ONE_INFLECTION = 65
"""Per cent: words at least so alike share a stem, and only what differs in them is marked."""


def word_changes(left: str, right: str, judge: Judge, *, left_at: int = 0, right_at: int = 0) -> Iterator[Change]:
    """What differs between two words, of which the first letters stand at ``left_at`` and ``right_at``."""
    if left == right:
        return
    spans = Span(left_at, left_at + len(left)), Span(right_at, right_at + len(right))
    if reason := judge.reason(left, right):
        yield Change(Operation.VARIANT, *spans, reason)
    else:
        yield from within_word(left, spans[0], right, spans[1])


def within_word(a: str, left: Span, b: str, right: Span) -> Iterator[Change]:
    """Of two forms of one word what differs in them; numbers, names and other words are changed as a whole."""
    whole = a[:1].isupper() or not (a.isalpha() and b.isalpha()) or max(len(a), len(b)) > LONGEST_WORD
    if whole or ratio(a, b) < ONE_INFLECTION:
        yield Change(Operation.REPLACE, left, right)
    elif (one := _middle(a, b)) is not None:
        yield from _from_pieces(one, left.start, right.start)
    else:
        yield from _in_places(a, left, b, right)


Piece = tuple[int, str]
"""-1 for what only the left has, 0 for what both have, 1 for what only the right has; and the letters."""


def _middle(a: str, b: str) -> list[Piece] | None:
    """The pieces of two words that differ in one place only, where they have no letter in common; else None."""
    head = Prefix.similarity(a, b)
    tail = Postfix.similarity(a[head:], b[head:])
    old, new = a[head : len(a) - tail], b[head : len(b) - tail]
    if max(head, tail) < LEAST_KEPT or not set(old).isdisjoint(new):
        return None
    return [(0, a[:head]), (-1, old), (1, new), (0, a[len(a) - tail :])]


def _in_places(a: str, left: Span, b: str, right: Span) -> Iterator[Change]:
    engine = diff_match_patch()
    engine.Diff_Timeout = 0  # no limit: words are short, and a limit would make the result depend on the machine
    pieces = engine.diff_main(a, b, False)
    engine.diff_cleanupSemantic(pieces)
    kept = [piece for kind, piece in pieces if kind == 0]
    if len(kept) > 2 or max(map(len, kept), default=0) < LEAST_KEPT:
        yield Change(Operation.REPLACE, left, right)
        return
    yield from _from_pieces(pieces, left.start, right.start)


def _from_pieces(pieces: list[Piece], left: int, right: int) -> Iterator[Change]:
    at = 0
    while at < len(pieces):
        kind, piece = pieces[at]
        if kind == 0:
            left, right, at = left + len(piece), right + len(piece), at + 1
            continue
        removed = added = 0
        while at < len(pieces) and pieces[at][0] != 0:
            if pieces[at][0] < 0:
                removed += len(pieces[at][1])
            else:
                added += len(pieces[at][1])
            at += 1
        operation = Operation.REPLACE if removed and added else Operation.DELETE if removed else Operation.INSERT
        yield Change(operation, Span(left, left + removed), Span(right, right + added))
        left, right = left + removed, right + added
