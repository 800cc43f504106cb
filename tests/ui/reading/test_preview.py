"""What another encoding changes, seen in the first lines that differ."""

from motsvar.ui.reading.preview import LONGEST, MOST_LINES, changed_lines


def test_lines_that_are_alike_are_left_out() -> None:
    assert changed_lines("ett\ntvå\ntre", "ett\ntvå\ntre") == ()
    assert changed_lines("ett\ntvÃ¥\ntre", "ett\ntvå\ntre") == (("tvÃ¥", "två"),)


def test_a_longer_text_has_lines_of_its_own() -> None:
    assert changed_lines("ett", "ett\ntvå") == (("", "två"),)


def test_only_the_first_lines_and_of_a_long_line_the_part_that_differs() -> None:
    assert len(changed_lines("a\n" * 100, "b\n" * 100)) == MOST_LINES
    ((before, after),) = changed_lines("x" * 1000 + "Ã¥", "x" * 1000 + "å")
    assert before.startswith("…x")
    assert before.endswith("Ã¥")
    assert after.endswith("å")
    assert len(after) < LONGEST
