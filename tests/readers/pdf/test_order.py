"""The order of reading: prose column by column, tables row by row, whatever the order in the file."""

import math

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from drawn_pdf import HEIGHT, WIDTH, Put, Sheet, column, drawn_pdf, rule
from motsvar.readers import pdf

LEFT = [
    "Nämnden har prövat ansökan mot",
    "gällande detaljplan och funnit att",
    "den strider mot bestämmelserna om",
    "byggnadshöjd. Sökanden har fått",
    "tillfälle att yttra sig men har inte",
    "hört av sig inom den tid som hade",
    "satts ut i kommunens brev till",
]
RIGHT = [
    "honom. Ärendet avgörs därför på",
    "det underlag som finns i akten och",
    "som nämnden har redogjort för ovan",
    "i sammandrag. Beslutet kan inom tre",
    "veckor överklagas hos länsstyrelsen",
    "av den som det har gått emot och",
    "som har intresse i saken.",
]


def text_of(*sheets: Sheet | list[Put]) -> str:
    return pdf.read(drawn_pdf(*sheets), "a.pdf").text


def lines_of(*sheets: Sheet | list[Put]) -> list[str]:
    return [line for line in text_of(*sheets).split("\n") if line]


@pytest.mark.parametrize("shift", [0, 5], ids=["lines level", "lines not level"])
def test_two_columns_are_read_one_after_the_other_even_if_the_file_goes_across(shift: float) -> None:
    across = [put for pair in zip(column(70, 700, LEFT), column(310, 700 - shift, RIGHT), strict=True) for put in pair]
    assert lines_of(across) == LEFT + RIGHT


def test_a_sentence_that_goes_on_in_the_next_column_is_not_cut_by_an_empty_line() -> None:
    text = text_of(column(70, 700, LEFT) + column(310, 700, RIGHT))
    assert "kommunens brev till\nhonom. Ärendet" in text


def test_three_narrow_columns_are_read_one_after_the_other() -> None:
    thirds = [["nämnden fann att saken", "inte kunde prövas nu", "och att den därför", "ska tas upp igen vid"]] * 3
    columns = [[f"Spalt {number} där {lines[0]}", *lines[1:]] for number, lines in enumerate(thirds, 1)]
    puts = [put for at, lines in enumerate(columns) for put in column(50 + 175 * at, 700, lines, 10, 12)]
    assert lines_of(puts) == [line for lines in columns for line in lines]


def test_a_heading_across_two_columns_comes_before_both_and_notes_below_them_after_both() -> None:
    heading = Put(70, 740, "Kommunens beslut om byggnad på fastigheten Holmen 1:3", 16, bold=True)
    note = Put(70, 560, "1 Noten står under båda spalterna och fyller hela sidans bredd, från kant till kant.", 8)
    lines = lines_of([*column(310, 700, RIGHT), note, *column(70, 700, LEFT), heading])
    assert lines == [heading.words, *LEFT, *RIGHT, note.words]


def test_a_side_bar_does_not_break_into_the_text_beside_it() -> None:
    bar = column(430, 693, ["Så gör du", "Ring oss", "eller skriv", "före maj"], 9, 11)
    text = text_of([*column(70, 700, LEFT + RIGHT), *bar])
    assert "\n".join(LEFT + RIGHT) in text
    assert "Så gör du\nRing oss\neller skriv\nföre maj" in text


ROWS = [
    ["Datum", "Åtgärd", "Belopp"],
    ["2031-01-07", "Ansökan kom in", "1 200"],
    ["2031-01-19", "Remiss till bygg", "300"],
    ["2031-02-03", "Svar kom", "0"],
    ["2031-02-20", "Beslut", "15 750"],
]


def test_a_table_is_read_row_by_row_with_tabs_between_cells_even_if_the_file_goes_down_its_columns() -> None:
    down = [
        put for x, cells in zip((70, 180, 330), zip(*ROWS, strict=True), strict=True) for put in column(x, 700, cells)
    ]
    assert lines_of(down) == ["\t".join(row) for row in ROWS]


def test_an_empty_cell_keeps_its_place_in_the_row() -> None:
    puts = [
        put for at, row in enumerate(ROWS) for put in (Put(70, 700 - 14 * at, row[0]), Put(330, 700 - 14 * at, row[2]))
    ]
    puts += [Put(180, 700 - 14 * at, ROWS[at][1]) for at in (0, 1, 4)]
    assert lines_of(puts)[2] == "2031-01-19\t\t300"


def test_cells_of_several_lines_are_put_together_where_rows_are_ruled() -> None:
    long = column(180, 700, LEFT[:3]) + column(180, 640, RIGHT[:3])
    others = [
        Put(70, 700, "Bygg"),
        Put(70, 640, "Miljö"),
        Put(430, 700, "ja"),
        Put(430, 640, "nej"),
        Put(70, 590, "Slut"),
    ]
    others += [Put(180, 590, "Inget mer."), Put(430, 590, "-")]
    drawing = b"".join(rule(60, 520, y) for y in (714, 656, 603, 580))
    assert lines_of(Sheet([*long, *others], drawing)) == [
        f"Bygg\t{' '.join(LEFT[:3])}\tja",
        f"Miljö\t{' '.join(RIGHT[:3])}\tnej",
        "Slut\tInget mer.\t-",
    ]


def test_a_list_keeps_its_numbers_on_the_lines_of_its_entries() -> None:
    entries = ["Motionen bifalls i den del som", "gäller skolvägar.", "Motionen avslås i övrigt."]
    puts = [*column(95, 700, entries), Put(70, 700, "1."), Put(70, 672, "2.")]
    assert lines_of(puts) == [f"1. {entries[0]}", entries[1], f"2. {entries[2]}"]


def test_paragraphs_are_told_by_room_and_by_indentation() -> None:
    spaced = column(70, 700, LEFT[:3]) + column(70, 650, RIGHT[:3])
    assert text_of(spaced).rstrip() == "\n".join(LEFT[:3]) + "\n\n" + "\n".join(RIGHT[:3])
    indented = [Put(85 if at == 3 else 70, put.y, put.words) for at, put in enumerate(column(70, 700, LEFT))]
    assert text_of(indented).rstrip() == "\n".join(LEFT[:3]) + "\n\n" + "\n".join(LEFT[3:])


def test_a_footnote_mark_stays_with_its_word() -> None:
    puts = [*column(70, 700, LEFT[:3]), Put(70, 658, "byggnadshöjd."), Put(137.5, 662, "1", 7)]
    assert lines_of(puts)[3] == "byggnadshöjd.1"


@pytest.mark.parametrize("degrees", [90, 180, 270])
def test_a_page_that_lies_is_read_as_it_is_shown(degrees: int) -> None:
    sheet = Sheet(column(70, 700, LEFT), entries=b"/Rotate %d" % degrees)
    turned = {90: (0, 1, -1, 0), 180: (-1, 0, 0, -1), 270: (0, -1, 1, 0)}[degrees]
    places = {
        90: lambda x, y: (WIDTH - y, x),
        180: lambda x, y: (WIDTH - x, HEIGHT - y),
        270: lambda x, y: (y, HEIGHT - x),
    }
    upright = [Put(*places[degrees](put.x, put.y / 2), put.words, turn=turned) for put in column(70, 700, LEFT)]
    for one in (sheet, Sheet(upright, entries=b"/Rotate %d" % degrees)):
        assert sorted(lines_of(one)) == sorted(LEFT)
        assert lines_of(one) == LEFT


def test_words_that_stand_on_edge_or_at_a_slant_come_after_the_text() -> None:
    edge = Put(40, 300, "Inkom den 3 mars", turn=(0, 1, -1, 0))
    cos, sin = math.cos(math.pi / 4), math.sin(math.pi / 4)
    stamp = Put(150, 500, "ARBETSMATERIAL", 40, turn=(cos, sin, -sin, cos))
    lines = lines_of([edge, stamp, *column(70, 700, LEFT + RIGHT)])
    assert lines[: len(LEFT + RIGHT)] == LEFT + RIGHT
    assert set(lines[len(LEFT + RIGHT) :]) == {edge.words, stamp.words}


def test_a_wide_page_is_read_in_its_columns() -> None:
    sheet = Sheet(column(450, 500, RIGHT) + column(70, 500, LEFT), size=(HEIGHT, WIDTH))
    assert lines_of(sheet) == LEFT + RIGHT


def test_cells_of_several_lines_are_put_together_where_rows_stand_apart() -> None:
    names = [["Kim Ek", "vid kontoret"], ["Bo Alm"], ["Eva Lind", "och Bo Alm"]]
    heights = (700, 640, 585)
    puts = [put for y, lines in zip(heights, names, strict=True) for put in column(420, y, lines, leading=12)]
    texts = [LEFT[:3], RIGHT[:3], LEFT[4:6]]
    puts += [put for y, lines in zip(heights, texts, strict=True) for put in column(180, y, lines, leading=12)]
    puts += [Put(70, y, f"2031-01-1{at}") for at, y in enumerate(heights)]
    expected = [
        "\t".join((f"2031-01-1{at}", " ".join(text), " ".join(name)))
        for at, (text, name) in enumerate(zip(texts, names, strict=True))
    ]
    assert lines_of(puts) == expected


def test_names_beside_running_text_leave_its_lines_as_they_are() -> None:
    puts = [*column(180, 700, LEFT + RIGHT), Put(70, 700, "Saken"), Put(70, 658, "Skälen"), Put(70, 602, "Beslut")]
    lines = lines_of(puts)
    assert lines[0] == f"Saken\t{LEFT[0]}"
    assert lines[1:3] == LEFT[1:3]
    assert lines[3] == f"Skälen\t{LEFT[3]}"


def test_a_table_ends_where_prose_goes_across_its_gutters() -> None:
    puts = [
        Put(x, 700 - 14 * at, cell) for at, row in enumerate(ROWS) for x, cell in zip((70, 180, 330), row, strict=True)
    ]
    prose = ["Av tabellen framgår att ansökan kom in före årets slut och att beslutet dröjde.", *LEFT[:2]]
    assert lines_of(puts + column(70, 630, prose)) == ["\t".join(row) for row in ROWS] + prose


def spaced(x: float, y: float, words: str, width: float) -> list[Put]:
    """A line that is spaced out to fill a column; letters of 5.5 points."""
    parts = words.split()
    gap = (width - sum(5.2 * len(part) for part in parts)) / max(1, len(parts) - 1)
    puts = []
    for part in parts:
        puts.append(Put(x, y, part))
        x += 5.2 * len(part) + gap
    return puts


def test_wide_spaces_of_a_justified_column_are_no_cells() -> None:
    lines = [*LEFT[:3], "miljökonsekvensbeskrivning om", "den strider mot planen", *RIGHT[:2]]
    for x in (70, 320):
        puts = [put for at, line in enumerate(lines) for put in spaced(x, 700 - 14 * at, line, 200)]
        assert lines_of(puts) == lines


def test_two_columns_of_unlike_length_are_followed_by_what_is_below_both() -> None:
    below = Put(70, 480, "Detta står under båda spalterna.")
    lines = lines_of([*column(70, 700, LEFT + RIGHT), *column(310, 700, RIGHT), below])
    assert lines == [*LEFT, *RIGHT, *RIGHT, below.words]


def test_a_drop_cap_begins_the_first_of_its_lines() -> None:
    puts = [Put(70, 676, "N", 36), *column(96.2, 700, ["ämnden har prövat ansökan mot", "planen och funnit att den"])]
    assert lines_of(puts + column(70, 672, RIGHT))[:2] == [
        "Nämnden har prövat ansökan mot",
        "planen och funnit att den",
    ]


ANYWHERE = st.lists(
    st.tuples(
        st.integers(20, 480),
        st.integers(20, 800),
        st.sampled_from([6, 11, 11, 11, 30]),
        st.sampled_from([(1, 0, 0, 1), (1, 0, 0, 1), (1, 0, 0, 1), (0, 1, -1, 0), (0.8, 0.6, -0.6, 0.8)]),
    ),
    min_size=1,
    max_size=60,
)


@settings(deadline=None, max_examples=60)
@given(ANYWHERE, st.lists(st.integers(20, 800), max_size=6))
def test_no_letter_is_lost_or_doubled_wherever_words_stand(
    places: list[tuple[int, int, int, tuple[float, float, float, float]]], rules: list[int]
) -> None:
    puts = [Put(x, y, f"ord{at} å{at * 7}", size, turn=turn) for at, (x, y, size, turn) in enumerate(places)]
    read = pdf.read(drawn_pdf(Sheet(puts, b"".join(rule(20, 570, y) for y in rules))), "a.pdf")
    outside = sum(int(said.split()[0]) for said in read.skipped if "beyond the edges" in said)
    if not outside:
        assert sorted("".join(read.text.split())) == sorted("".join(put.words for put in puts).replace(" ", ""))
