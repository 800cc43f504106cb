from hypothesis import given
from hypothesis import strategies as st

from motsvar.core.span import Span
from motsvar.exports.reporting.runs import Mark, MarkKind, marks_by_block, runs

spans = st.tuples(st.integers(0, 30), st.integers(0, 30)).map(lambda ends: Span(min(ends), max(ends)))


@given(spans.filter(len), st.lists(spans, max_size=8))
def test_runs_cover_the_block_and_carry_just_the_marks_over_them(block: Span, marked: list[Span]) -> None:
    marks = [Mark(span, MarkKind.TAG, str(at)) for at, span in enumerate(marked)]
    found = list(runs(block, marks))
    assert [offset for run in found for offset in range(run.span.start, run.span.end)] == list(
        range(block.start, block.end)
    )
    for run in found:
        assert set(run.marks) == {mark for mark in marks if mark.span.overlaps(run.span)}


@given(st.lists(spans.filter(len), max_size=8))
def test_each_label_is_shown_once(marked: list[Span]) -> None:
    marks = [Mark(span, MarkKind.NOTE, str(at)) for at, span in enumerate(marked)]
    blocks = [Span(0, 9), Span(11, 20), Span(20, 30)]
    shown = [
        mark.label
        for block, here in zip(blocks, marks_by_block(blocks, marks), strict=True)
        for run in runs(block, here)
        for mark in run.ending
    ]
    expected = [mark.label for mark in marks if any(block.overlaps(mark.span) for block in blocks)]
    assert sorted(shown) == sorted(expected)
