"""What differs inside two passages that correspond."""

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import takewhile
from operator import attrgetter

from diff_match_patch import diff_match_patch
from rapidfuzz.distance import Levenshtein, Postfix, Prefix
from rapidfuzz.fuzz import ratio

from motsvar.core.changes.verdicts import LINE_END, PAGE_HEAD, PUNCTUATION, READING, SPACE, Judge, is_telling
from motsvar.core.comparison import Change, Operation, Relation
from motsvar.core.outline.running_heads import PAGE_NUMBER
from motsvar.core.outline.texts import CodedText
from motsvar.core.span import Span

LARGEST_TABLE = 400
"""Cells of the table that aligns the words of one replaced hunk; larger hunks are one change."""
LONGEST_WORD = 60
"""Code points; longer ones are not compared letter by letter."""
LEAST_KEPT = 3
"""Letters that two forms of a word have in common at one end at least."""
ONE_INFLECTION = 65
"""Per cent: words at least so alike share a stem, and only what differs in them is marked."""


@dataclass(frozen=True, slots=True)
class Difference:
    """The changes of a match, in order, and what they make of it."""

    relation: Relation
    changes: tuple[Change, ...]
    kept: float
    """Share of the letters of both sides' words that are not really changed, 0 to 1."""


@dataclass(frozen=True, slots=True, eq=False)
class _Side:
    """The tokens of one passage, counted from its first. Lists, since one entry of an array takes long to read."""

    text: str
    starts: list[int]
    ends: list[int]
    codes: list[int]
    exact: list[int]
    heads: frozenset[int]
    """The tokens that are head of a page, not of the passage that goes on below it."""

    @classmethod
    def of(cls, coded: CodedText, tokens: range) -> "_Side":
        inside = slice(tokens.start, tokens.stop)
        starts, ends = coded.tokens.starts[inside].tolist(), coded.tokens.ends[inside].tolist()
        heads = _heads(coded, starts) if coded.heads and starts else frozenset()
        return cls(coded.text, starts, ends, coded.codes[inside].tolist(), coded.exact[inside].tolist(), heads)

    def word(self, at: int) -> str:
        return self.text[self.starts[at] : self.ends[at]]

    def span(self, first: int, last: int) -> Span:
        """The range of the tokens ``first`` to ``last`` exclusive; of none, the place after the token before."""
        if first == last:
            at = self.ends[first - 1] if first else self.starts[0]
            return Span(at, at)
        return Span(self.starts[first], self.ends[last - 1])


def _heads(coded: CodedText, starts: list[int]) -> frozenset[int]:
    """Of a passage that is more than a page head the tokens in page heads, by their place in ``starts``."""
    first = bisect_left(coded.heads, starts[0], key=attrgetter("start"))
    found = [
        range(bisect_left(starts, head.start), bisect_left(starts, head.end))
        for head in takewhile(lambda head: head.start <= starts[-1], coded.heads[first:])
    ]
    inside = frozenset(at for run in found for at in run)
    return inside if len(inside) < len(starts) else frozenset()


def difference(left: CodedText, right: CodedText, left_tokens: range, right_tokens: range, judge: Judge) -> Difference:
    """Compares two passages, given as ranges of tokens. O(n m / 64) in their numbers."""
    sides = _Side.of(left, left_tokens), _Side.of(right, right_tokens)
    if sides[0].exact == sides[1].exact:
        return Difference(Relation.SAME, (), 1.0)
    return difference_of(
        tuple(_changes(sides[0], sides[1], judge)), sum(side.ends[-1] - side.starts[0] for side in sides)
    )


def difference_of(changes: tuple[Change, ...], length: int) -> Difference:
    """What the changes make of two passages of ``length`` characters together."""
    if not changes:
        return Difference(Relation.SAME, (), 1.0)
    real = [change for change in changes if change.operation is not Operation.VARIANT]
    touched = sum(len(change.left) + len(change.right) for change in real)
    return Difference(Relation.EDITED if real else Relation.VARIANT, changes, max(0.0, 1 - touched / max(1, length)))


def word_changes(left: str, right: str, judge: Judge, *, left_at: int = 0, right_at: int = 0) -> Iterator[Change]:
    """What differs between two words, of which the first letters stand at ``left_at`` and ``right_at``."""
    if left == right:
        return
    spans = Span(left_at, left_at + len(left)), Span(right_at, right_at + len(right))
    if reason := judge.reason(left, right):
        yield Change(Operation.VARIANT, *spans, reason)
    else:
        yield from _within_word(left, spans[0], right, spans[1])


def _changes(left: _Side, right: _Side, judge: Judge) -> Iterator[Change]:
    x = y = 0
    for i, j, count in _equal_runs(left.codes, right.codes):
        if x < i or y < j:
            yield from _hunk(left, range(x, i), right, range(y, j), judge)
        x, y = i + count, j + count
        if left.exact[i:x] != right.exact[j:y]:
            for at in range(count):
                if left.exact[i + at] != right.exact[j + at] and left.word(i + at) != right.word(j + at):
                    yield from _word_against_word(left, i + at, right, j + at, judge)


def _equal_runs(left: list[int], right: list[int]) -> Iterator[tuple[int, int, int]]:
    """(left, right, length) of what stays, in order; the last is empty and stands at both ends."""
    for step in Levenshtein.opcodes(left, right):
        if step.tag == "equal":
            yield step.src_start, step.dest_start, step.src_end - step.src_start
    yield len(left), len(right), 0


def _hunk(left: _Side, i: range, right: _Side, j: range, judge: Judge) -> Iterator[Change]:
    """The changes of two runs of words that stand against each other."""
    has_head = not (left.heads.isdisjoint(i) and right.heads.isdisjoint(j))
    if not (i and j) and not has_head:
        yield from _one_sided(left, i, right, j, judge)
    elif len(i) == len(j) == 1:
        yield from _word_against_word(left, i.start, right, j.start, judge)
    elif len(i) * len(j) > LARGEST_TABLE:
        yield Change(Operation.REPLACE, left.span(i.start, i.stop), right.span(j.start, j.stop))
    else:
        yield from _joined_up(left, right, list(_paired(left, i, right, j, judge)), judge)


def _word_against_word(left: _Side, i: int, right: _Side, j: int, judge: Judge) -> Iterator[Change]:
    return word_changes(left.word(i), right.word(j), judge, left_at=left.starts[i], right_at=right.starts[j])


def _one_sided(left: _Side, i: range, right: _Side, j: range, judge: Judge) -> Iterator[Change]:
    spans = left.span(i.start, i.stop), right.span(j.start, j.stop)
    side, run = (left, i) if i else (right, j)
    if _is_page_head(side, run):
        yield Change(Operation.VARIANT, *spans, PAGE_HEAD)
    elif any(is_telling(side.word(at)) for at in run):
        if all(judge.is_speck(side.word(at)) or not is_telling(side.word(at)) for at in run):
            yield Change(Operation.VARIANT, *spans, READING)
            return
        yield Change(Operation.DELETE if i else Operation.INSERT, *spans)
    else:
        yield Change(Operation.VARIANT, *spans, PUNCTUATION)


def _is_page_head(side: _Side, run: range) -> bool:
    """The page number with which a line ends, ``2 (14)``."""
    start, end = side.starts[run.start], side.ends[run.stop - 1]
    at_line_end = side.text[end : end + 1] in ("", "\n", "\f")
    return at_line_end and PAGE_NUMBER.fullmatch(side.text, start, end) is not None


Step = tuple[range, range]


@dataclass(frozen=True, slots=True, eq=False)
class _Words:
    """A run of words as ``_paired`` reads them, parallel lists."""

    written: list[str]
    alone: list[float]
    """What it costs that one stands alone."""
    letters: list[str]
    initials: list[str]

    @classmethod
    def of(cls, side: _Side, run: range) -> "_Words":
        written = [side.word(at) for at in run]
        return cls(
            written,
            [
                0.0 if at in side.heads else 0.7 if is_telling(word) else 0.2
                for at, word in zip(run, written, strict=True)
            ],
            [_letters(word) for word in written],
            [word[:1].casefold() for word in written],
        )


def _paired(left: _Side, i: range, right: _Side, j: range, judge: Judge) -> Iterator[Step]:
    """The cheapest way through two runs: words against words, two against one where they are joined, or none."""
    words = _Words.of(left, i), _Words.of(right, j)
    rows, columns = len(i) + 1, len(j) + 1
    best = [[(0.0, 0, 0)] * columns for _ in range(rows)]
    for x in range(rows):
        for y in range(columns):
            if x or y:
                best[x][y] = _cheapest(*words, best, x, y, judge)
    steps: list[Step] = []
    x, y = rows - 1, columns - 1
    while x or y:
        _, dx, dy = best[x][y]
        steps.append((range(i.start + x - dx, i.start + x), range(j.start + y - dy, j.start + y)))
        x, y = x - dx, y - dy
    yield from reversed(steps)


Way = tuple[float, int, int]
"""What it costs to come to a cell, and how many words of either side the last step takes."""


def _cheapest(left: _Words, right: _Words, best: list[list[Way]], x: int, y: int, judge: Judge) -> Way:
    way: Way = (float("inf"), 0, 0)
    if x:
        way = (best[x - 1][y][0] + left.alone[x - 1], 1, 0)
    if y:
        way = min(way, (best[x][y - 1][0] + right.alone[y - 1], 0, 1))
    if not x or not y:
        return way
    before = best[x - 1][y - 1][0]
    if before + ALIKE < way[0]:
        a, b = left.written[x - 1], right.written[y - 1]
        alike = a == b or judge.reason(a, b)
        way = min(way, (before + (ALIKE if alike else 1.05 - 0.004 * ratio(a, b)), 1, 1))
    for dx, dy in JOININGS:
        if x >= dx and y >= dy and _may_begin(left.initials[x - dx], right.initials[y - dy]):
            cost = best[x - dx][y - dy][0] + ALIKE
            if cost < way[0] and _are_joined(left.letters[x - dx : x], right.letters[y - dy : y], judge):
                way = (cost, dx, dy)
    return way


ALIKE = 0.1
"""What a step costs that takes words for the same."""
LENGTHS_APART = 3
"""Code points by which a word and its pieces may differ: signs read into it, or letters lost."""
JOININGS = ((2, 1), (1, 2), (3, 1), (1, 3))
"""How many words of either side may be one word cut by white space or signs."""


def _may_begin(one: str, other: str) -> bool:
    return one == other or not (one.isalpha() and other.isalpha())


def _are_joined(left: list[str], right: list[str], judge: Judge) -> bool:
    one, other = "".join(left), "".join(right)
    if abs(len(one) - len(other)) > LENGTHS_APART:
        return False
    return one == other != "" or (min(len(one), len(other)) > 1 and judge.reason(one, other) != "")


NOT_OF_WORDS = frozenset("-‐\u00ad.,;:'\"’”()")
"""Signs that stand beside words; others may be letters that were read wrongly, ``bass@ng``."""


def _letters(words: str) -> str:
    return "".join(
        character for character in words.casefold() if not character.isspace() and character not in NOT_OF_WORDS
    )


def _joined_up(left: _Side, right: _Side, steps: list[Step], judge: Judge) -> Iterator[Change]:
    """Changes of the steps; neighbouring real ones are one change, a variant beside them stays apart."""
    open_left: list[range] = []
    open_right: list[range] = []

    def closed() -> Iterator[Change]:
        if open_left:
            i = range(open_left[0].start, open_left[-1].stop)
            j = range(open_right[0].start, open_right[-1].stop)
            open_left.clear()
            open_right.clear()
            yield from _real(left, i, right, j)

    for i, j in _with_heads_whole(left, right, steps):
        reason = _step_reason(left, i, right, j, judge)
        if reason is None:
            open_left.append(i)
            open_right.append(j)
            continue
        yield from closed()
        if reason:
            yield Change(Operation.VARIANT, left.span(i.start, i.stop), right.span(j.start, j.stop), reason)
    yield from closed()


def _with_heads_whole(left: _Side, right: _Side, steps: list[Step]) -> Iterator[Step]:
    """The steps, those through a page head made one."""
    head: Step | None = None
    for i, j in steps:
        is_head = _is_in_head(left, i, right, j)
        if head and is_head and (not i) == (not head[0]):
            head = range(head[0].start, i.stop), range(head[1].start, j.stop)
            continue
        if head:
            yield head
        head = (i, j) if is_head else None
        if not is_head:
            yield i, j
    if head:
        yield head


def _is_in_head(left: _Side, i: range, right: _Side, j: range) -> bool:
    return (not j and i.start in left.heads) or (not i and j.start in right.heads)


def _step_reason(left: _Side, i: range, right: _Side, j: range, judge: Judge) -> str | None:
    """None for a real difference, empty for none at all."""
    if len(i) == len(j) == 1:
        a, b = left.word(i[0]), right.word(j[0])
        return "" if a == b else judge.reason(a, b) or None
    if _is_in_head(left, i, right, j):
        return PAGE_HEAD
    if not i or not j:
        telling = any(is_telling(left.word(at)) for at in i) or any(is_telling(right.word(at)) for at in j)
        if telling and all(judge.is_speck(word) for word in (*map(left.word, i), *map(right.word, j))):
            return READING
        return None if telling else PUNCTUATION
    words = "".join(map(left.word, i)), "".join(map(right.word, j))
    letters = _letters(words[0]), _letters(words[1])
    if letters[0] != letters[1]:
        return judge.reason(*letters) or None
    return SPACE if "".join(words[0].split()) == "".join(words[1].split()) else LINE_END


def _real(left: _Side, i: range, right: _Side, j: range) -> Iterator[Change]:
    if len(i) == len(j) == 1:
        yield from _within_word(
            left.word(i[0]), left.span(i[0], i[0] + 1), right.word(j[0]), right.span(j[0], j[0] + 1)
        )
    elif not i or not j:
        yield Change(
            Operation.DELETE if i else Operation.INSERT, left.span(i.start, i.stop), right.span(j.start, j.stop)
        )
    else:
        yield Change(Operation.REPLACE, left.span(i.start, i.stop), right.span(j.start, j.stop))


def _within_word(a: str, left: Span, b: str, right: Span) -> Iterator[Change]:
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
