"""The changes of two runs of words that stand against each other."""

from collections.abc import Iterator

from motsvar.core.changes.pairing import Step, letters_of, paired
from motsvar.core.changes.sides import Side
from motsvar.core.changes.verdicts import LINE_END, PAGE_HEAD, PUNCTUATION, READING, SPACE, Judge, is_telling
from motsvar.core.changes.words import within_word, word_changes
from motsvar.core.comparison import Change, Operation
from motsvar.core.outline.running_heads import PAGE_NUMBER

LARGEST_TABLE = 400
"""Cells of the table that aligns the words of one replaced hunk; larger hunks are one change."""


def hunk_changes(left: Side, i: range, right: Side, j: range, judge: Judge) -> Iterator[Change]:
    """The changes of two runs of words that stand against each other."""
    has_head = not (left.heads.isdisjoint(i) and right.heads.isdisjoint(j))
    if not (i and j) and not has_head:
        yield from _one_sided(left, i, right, j, judge)
    elif len(i) == len(j) == 1:
        yield from against(left, i.start, right, j.start, judge)
    elif len(i) * len(j) > LARGEST_TABLE:
        yield Change(Operation.REPLACE, left.span(i.start, i.stop), right.span(j.start, j.stop))
    else:
        yield from _joined_up(left, right, list(paired(left, i, right, j, judge)), judge)


def against(left: Side, i: int, right: Side, j: int, judge: Judge) -> Iterator[Change]:
    return word_changes(left.word(i), right.word(j), judge, left_at=left.starts[i], right_at=right.starts[j])


def _one_sided(left: Side, i: range, right: Side, j: range, judge: Judge) -> Iterator[Change]:
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


def _is_page_head(side: Side, run: range) -> bool:
    """The page number with which a line ends, ``2 (14)``."""
    start, end = side.starts[run.start], side.ends[run.stop - 1]
    at_line_end = side.text[end : end + 1] in ("", "\n", "\f")
    return at_line_end and PAGE_NUMBER.fullmatch(side.text, start, end) is not None


def _joined_up(left: Side, right: Side, steps: list[Step], judge: Judge) -> Iterator[Change]:
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


def _with_heads_whole(left: Side, right: Side, steps: list[Step]) -> Iterator[Step]:
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


def _is_in_head(left: Side, i: range, right: Side, j: range) -> bool:
    return (not j and i.start in left.heads) or (not i and j.start in right.heads)


def _step_reason(left: Side, i: range, right: Side, j: range, judge: Judge) -> str | None:
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
    letters = letters_of(words[0]), letters_of(words[1])
    if letters[0] != letters[1]:
        return judge.reason(*letters) or None
    return SPACE if "".join(words[0].split()) == "".join(words[1].split()) else LINE_END


def _real(left: Side, i: range, right: Side, j: range) -> Iterator[Change]:
    if len(i) == len(j) == 1:
        yield from within_word(left.word(i[0]), left.span(i[0], i[0] + 1), right.word(j[0]), right.span(j[0], j[0] + 1))
    elif not i or not j:
        yield Change(
            Operation.DELETE if i else Operation.INSERT, left.span(i.start, i.stop), right.span(j.start, j.stop)
        )
    else:
        yield Change(Operation.REPLACE, left.span(i.start, i.stop), right.span(j.start, j.stop))
