"""The benchmark: its scores are right, and the other tools are asked what they are said to be asked."""

import pytest

from bench_data import Reuse, plagdet
from bench_peers import TOOLS, ask
from bench_quality import rows_of_answers
from bench_runs import passages
from bench_table import Row, markdown, printed, renewed
from motsvar.core.span import Span

LEFT = "En gammal båt låg vid bryggan hela den långa sommaren och ingen ville ro den ut på sjön."
RIGHT = "En gammal båt låg vid stranden hela den långa sommaren och ingen ville ro den ut på havet."


@pytest.mark.parametrize("tool", TOOLS)
def test_what_another_tool_finds_is_in_both_texts(tool: str) -> None:
    answer = ask(tool, [(LEFT, RIGHT)], 60)
    assert answer is not None
    (runs,) = answer.runs
    for run in runs:
        assert LEFT[run.left_start : run.left_end] == RIGHT[run.right_start : run.right_end]
    assert sum(run.left_end - run.left_start for run in runs) > 60
    assert len(passages(runs)) <= 1


def test_a_tool_that_takes_too_long_is_stopped() -> None:
    assert ask(TOOLS[0], [(LEFT, RIGHT)], 0.001) is None


def test_plagdet_is_one_for_the_truth_and_halved_for_half_of_it() -> None:
    case = Reuse(Span(100, 300), Span(0, 200))
    half = Reuse(Span(100, 200), Span(0, 100))
    assert plagdet([([case], [case])]).value == 1
    assert plagdet([([case], [half])]).recall == pytest.approx(0.5)
    assert plagdet([([case], [half])]).precision == 1
    assert plagdet([([case], [half, Reuse(Span(200, 300), Span(100, 200))])]).granularity == 2


def test_the_table_shows_each_row_and_what_falls_short() -> None:
    rows = [
        Row("Group", "one", "0–1", 0.5, 0.9, True, (0.25, None, float("inf"))),
        Row("Group", "two", "s", 1, 2, False),
    ]
    for table in (printed(rows, 20), markdown(rows, 20)):
        assert "NO" in table
        assert "yes" in table
        assert "×2.00" in table
        assert "> 20 s" in table


def test_only_what_stands_between_the_markers_is_renewed() -> None:
    page = "before\n<!-- table: written by `make bench` -->\nold\n<!-- end of table -->\nafter\n"
    assert renewed(page, "new").split() == page.replace("old", "new").split()
    with pytest.raises(ValueError, match="markers"):
        renewed("no page", "new")


def test_answers_written_independently_are_found_better_than_by_the_others() -> None:
    every, plain = rows_of_answers()
    assert plain.holds
    assert all(peer is not None and every.value > peer for peer in every.peers)
