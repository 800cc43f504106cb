import pytest

from motsvar.core.progress import silent
from motsvar.exports.pdf.breaking import lines_of
from motsvar.exports.pdf.flow import Column, Flow, Row
from motsvar.exports.pdf.looks import TEXT
from motsvar.exports.pdf.values import BOTTOM, HEIGHT, TOP, Page, Piece


def column(x: float, text: str) -> Column:
    return Column(x, 200, lines_of((Piece(text, TEXT),), 200))


def words_at(page: Page, x: float) -> list[str]:
    return [one.words for one in page.texts if abs(one.x - x) < 1]


def test_a_cell_that_is_longer_than_pages_goes_on_and_its_neighbour_stands_beside_its_beginning() -> None:
    flow = Flow(silent)
    text = " ".join(f"ord{number}" for number in range(5_000))
    flow.row(Row((column(0, text), column(250, "kort"))))
    flow.row(Row((column(0, "nästa"), column(250, "granne"))))
    assert len(flow.pages) > 3
    assert " ".join(words for page in flow.pages for words in words_at(page, 45)) == f"{text} nästa"
    assert [number for number, page in enumerate(flow.pages) if "kort" in words_at(page, 295)] == [0]
    last = flow.pages[-1]
    assert {one.words: one.y for one in last.texts}["nästa"] == {one.words: one.y for one in last.texts}["granne"]


def test_nothing_stands_in_the_margins() -> None:
    flow = Flow(silent)
    for number in range(300):
        flow.row(Row((column(0, f"{number} " * (1 + number * 7 % 90)),)))
    for page in flow.pages:
        assert all(TOP < one.y < HEIGHT - BOTTOM for one in page.texts)


def test_short_rows_are_not_parted() -> None:
    flow = Flow(silent)
    for number in range(200):
        flow.row(Row((column(0, f"rad{number:03d} " * 40),)))
    for page in flow.pages:
        rows = [words.split()[0] for words in words_at(page, 45)]
        assert all(rows.count(one) == rows.count(rows[0]) for one in rows)


def test_the_head_of_a_table_stands_on_each_page_of_it_and_on_no_other() -> None:
    flow = Flow(silent)
    flow.table(Row((column(0, "huvud"),)), [Row((column(0, f"rad {number}"),)) for number in range(200)])
    flow.new_page()
    *pages, last = flow.pages
    assert len(pages) > 2
    assert all(words_at(page, 45).count("huvud") == 1 for page in pages)
    assert not last.texts


def test_a_head_without_room_below_it_does_not_end_the_report() -> None:
    flow = Flow(silent)
    flow.table(Row((column(0, "å" * 20_000),)), [Row((column(0, "rad"),))])
    assert sum(words_at(page, 45).count("rad") for page in flow.pages) == 1


@pytest.mark.parametrize("height", [1.0, 90.0, 100_000.0])
def test_asking_for_room_never_makes_two_pages(height: float) -> None:
    flow = Flow(silent)
    flow.row(Row((column(0, "ord " * 800),)))
    before = len(flow.pages)
    flow.need(height)
    flow.need(height)
    assert len(flow.pages) <= before + 1
