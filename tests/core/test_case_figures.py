import pytest

from motsvar.core.case_figures import Overlap, OverlapTable, ThemeTable, overlap_written, pairs_of
from motsvar.core.span import Span
from motsvar.core.themes.finding import RecurringTheme


def test_a_share_is_asked_for_in_either_direction() -> None:
    table = OverlapTable(("a", "b", "c"), (Overlap("a", "b", 0.2, 0.9),))
    assert table.share("a", "b") == 0.2
    assert table.share("b", "a") == 0.9
    assert table.share("a", "c") is None
    assert table.share("a", "a") is None


def test_a_pair_that_is_put_in_again_replaces_what_was_known_also_the_other_way_round() -> None:
    table = OverlapTable(("a", "b"), (Overlap("a", "b", 0.2, 0.9),)).with_overlap(Overlap("b", "a", 0.5, 0.1))
    assert len(table.overlaps) == 1
    assert (table.share("a", "b"), table.share("b", "a")) == (0.1, 0.5)


def test_only_the_summary_of_a_written_comparison_is_read() -> None:
    lines = ('{"matches": [not even json', '{"summary": {"left_shared": 0.25, "right_shared": 1.0, "note": null}}')
    assert overlap_written("a", "b", lines) == Overlap("a", "b", 0.25, 1.0)
    assert overlap_written("a", "b", lines[:1]) is None


@pytest.mark.parametrize(("count", "pairs"), [(0, 0), (1, 0), (2, 1), (12, 66)])
def test_every_two_documents_are_a_pair_once(count: int, pairs: int) -> None:
    found = pairs_of([str(number) for number in range(count)])
    assert len(set(found)) == len(found) == pairs


def test_counts_are_the_places_of_a_theme_in_a_document() -> None:
    theme = RecurringTheme("badhus", 3.0, ((Span(0, 6), Span(9, 15)), ()))
    table = ThemeTable(("a", "b"), (theme,))
    assert len(table.places("a", theme)) == 2
    assert table.places("b", theme) == ()
    assert table.most == 2
    assert ThemeTable(("a",), ()).most == 0
