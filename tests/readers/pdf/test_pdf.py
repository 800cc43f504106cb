"""A PDF file as a whole: pages, places, what is left out and what is said of it."""

import pytest

from drawn_pdf import HEIGHT, WIDTH, Put, Sheet, column, drawn_pdf, picture
from motsvar.core.errors import UnreadableDocument
from motsvar.core.page_layout import Box
from motsvar.core.span import Span
from motsvar.readers import pdf
from motsvar.readers.read_text import Asked, Manner, RecognisedWord

BODY = [
    "Nämnden har prövat ansökan mot gällande detaljplan och funnit att den strider",
    "mot bestämmelserna om byggnadshöjd. Sökanden har fått tillfälle att yttra sig.",
]


def test_every_word_has_its_page_and_its_place() -> None:
    read = pdf.read(drawn_pdf([Put(70, 700, "Första sidan")], [], [Put(300, 100, "Tredje sidan")]), "a.pdf")
    assert read.text == "Första sidan\n\nTredje sidan"
    assert read.page_starts == (0, 13, 14)
    assert read.layout
    (word,) = read.layout.words_in(Span(14, 20))
    assert read.text[word.span.start : word.span.end] == "Tredje"
    assert word.box.left == pytest.approx(300 / WIDTH, abs=0.002)
    assert word.box.top < 1 - 100 / HEIGHT < word.box.bottom


def test_headers_and_page_numbers_are_kept_once_and_counted() -> None:
    sheets = [
        [
            Put(70, 800, "Lövsunda kommun"),
            *column(70, 700, [f"Sida om {word}.", *BODY]),
            Put(280, 30, f"Sida {number} av 5"),
        ]
        for number, word in enumerate(("vatten", "luft", "mark", "buller", "ljus"), 1)
    ]
    read = pdf.read(drawn_pdf(*sheets), "a.pdf")
    assert read.text.count("Lövsunda kommun") == 1
    assert read.text.count(" av 5") == 1
    assert read.text.count(BODY[0]) == 5
    assert "8 repeated page headers and footers are left out." in read.told


def test_headers_of_odd_and_even_pages_are_told_apart_and_another_case_number_is_kept() -> None:
    sheets = []
    for number in range(1, 9):
        head = f"{number} Lövsunda kommun" if number % 2 == 0 else f"Dnr 2031/{17 if number < 7 else 99} Sida {number}"
        sheets.append([Put(70, 800, head), *column(70, 700, [f"Nummer {number * 7}.", *BODY])])
    text = pdf.read(drawn_pdf(*sheets), "a.pdf").text
    assert text.count("Lövsunda kommun") == 1
    assert text.count("2031/17") == 1
    assert "2031/99" in text


def test_the_head_of_a_table_on_each_page_stays() -> None:
    def rows(page: int) -> list[list[str]]:
        return [["Datum", "Åtgärd"], *([f"2031-0{page}-{day}", f"Handling {page * 10 + day}"] for day in range(10, 30))]

    sheets = [
        [
            Put(x, 800 - 14 * at, cell)
            for at, row in enumerate(rows(page))
            for x, cell in zip((70, 200), row, strict=True)
        ]
        for page in range(1, 5)
    ]
    assert pdf.read(drawn_pdf(*sheets), "a.pdf").text.count("Datum\tÅtgärd") == 4


def raised(x: float, y: float, number: str) -> Put:
    return Put(x, y + 4, number, 7)


@pytest.mark.parametrize(
    "note",
    [
        [raised(70, 100, "2"), Put(76, 100, "Utredningen 2030.", 9)],
        [raised(70, 100, "2"), Put(74, 100, "Utredningen 2030.", 9)],
        [Put(70, 100, "2Utredningen 2030.", 9)],
    ],
)
def test_a_raised_number_is_a_mark_where_its_note_stands_below(note: list[Put]) -> None:
    text = [
        Put(70, 700, "I Ängö 2031."),
        raised(132.5, 700, "2"),
        Put(140, 700, "Det är 45 m"),
        raised(197.5, 700, "2"),
    ]
    read = pdf.read(drawn_pdf([*text, Put(70, 686, "2 av 3 var emot."), *note]), "a.pdf")
    assert read.text == "I Ängö 2031.[2] Det är 45 m2\n2 av 3 var emot.\n\n[2] Utredningen 2030."
    assert read.layout
    assert [read.text[word.span.start : word.span.end] for word in read.layout.words_in(Span(0, 99))][-3:-1] == [
        "[2]",
        "Utredningen",
    ]


def test_a_raised_number_without_a_note_stays_as_it_is_written() -> None:
    read = pdf.read(drawn_pdf([Put(70, 700, "Ytan är 10"), raised(120.8, 700, "3"), Put(70, 600, "3 m", 9)]), "a.pdf")
    assert read.text == "Ytan är 103\n\n3 m"


def test_words_divided_at_line_ends_are_joined_only_where_the_document_knows_them() -> None:
    lines = [
        "Nämnden har inven-",
        "terat vägarna, och inventerat dem väl. En gång-",
        "och cykelväg saknar belys-",
        "ning.",
    ]
    read = pdf.read(drawn_pdf(column(70, 700, lines)), "a.pdf")
    assert (
        read.text
        == "Nämnden har inventerat\nvägarna, och inventerat dem väl. En gång-\noch cykelväg saknar belys-\nning."
    )
    assert "1 word that was divided at the end of a line is joined." in read.told
    assert read.layout
    first, second = read.layout.words_in(Span(12, 22))
    assert second.box.top > first.box.top


def mapping(shift: int) -> bytes:
    """A table that names each letter as another."""
    lines = b"".join(b"<%02x> <%04x>\n" % (code, code + shift) for code in range(32, 127))
    return (
        b"/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /X def /CMapType 2 def\n"
        b"1 begincodespacerange <00> <ff> endcodespacerange 95 beginbfchar\n" + lines + b"endbfchar endcmap end end"
    )


LETTERS = [
    "The council has considered the application under the zoning plan and found that",
    "it is contrary to the rules on building height. The applicant has been heard by",
    "letter and has not answered within the time that was set in the letter to him.",
]


@pytest.mark.parametrize("shift", [7, 0xE000], ids=["other letters", "letters of no alphabet"])
def test_a_text_layer_that_names_other_letters_than_are_seen_is_told(shift: int) -> None:
    table = mapping(shift)
    stream = b"<</Length %d>>stream\n" % len(table) + table + b"\nendstream"
    data = drawn_pdf(column(70, 700, LETTERS), objects=[stream], font=b"/ToUnicode 1 0 R")
    assert any("text layer of page 1 cannot be trusted" in said for said in pdf.read(data, "a.pdf").told)
    assert not pdf.read(drawn_pdf(column(70, 700, LETTERS)), "a.pdf").told


def test_pages_that_are_pictures_are_named() -> None:
    scan = Sheet([], picture(0, 0, WIDTH, HEIGHT))
    stamped = Sheet([Put(400, 800, "Inkom 2031-03-01")], picture(0, 0, WIDTH, HEIGHT))
    read = pdf.read(drawn_pdf(column(70, 700, BODY), scan, stamped, scan, []), "a.pdf")
    assert read.told[:2] == (
        "Pages 2, 4 are pictures without text and were not read.",
        "Page 3 is a picture with a few words of text on it; what it shows was not read.",
    )
    assert "install Tesseract" in read.told[2]
    assert "Inkom 2031-03-01" in read.text
    with pytest.raises(UnreadableDocument) as caught:
        pdf.read(drawn_pdf(scan), "a.pdf")
    assert "have to be recognised in pictures" in caught.value.sentence
    assert "Install Tesseract" in caught.value.hint


def test_a_page_of_letters_drawn_as_outlines_is_a_picture() -> None:
    places = [(x, y) for x in range(70, 500, 6) for y in (700, 680)]
    shapes = b"".join(b"%d %d m %d %d l %d %d l f\n" % (x, y, x + 4, y, x, y + 7) for x, y in places)
    read = pdf.read(drawn_pdf(column(70, 700, BODY), Sheet([], shapes)), "a.pdf")
    assert read.told[0] == "Page 2 is a picture without text and was not read."


def test_pictures_are_recognised_where_that_can_be_done_and_every_page_where_it_is_asked_for() -> None:
    pictures: list[bytes] = []

    def recognise(data: bytes) -> list[RecognisedWord]:
        pictures.append(data)
        return [RecognisedWord("sett", Box(0.1, 0.1, 0.2, 0.2), 88, "\n")]

    data = drawn_pdf(column(70, 700, BODY), Sheet([], picture(0, 0, WIDTH, HEIGHT)))
    read = pdf.read(data, "a.pdf", Manner(recognise=recognise))
    assert read.text == "\n".join(BODY) + "\nsett\n"
    assert read.told == ("The words of page 2 were recognised in its picture.",)
    assert pictures[0].startswith(b"P5 2479 3508 255\n")
    read = pdf.read(data, "a.pdf", Manner(Asked(anew=True), recognise))
    assert read.text == "sett\nsett\n"


def test_a_page_that_cannot_be_recognised_does_not_cost_the_others() -> None:
    def fail(_data: bytes) -> list[RecognisedWord]:
        raise UnreadableDocument("Tesseract could not read a page.", "Check.")

    read = pdf.read(
        drawn_pdf(column(70, 700, BODY), Sheet([], picture(0, 0, WIDTH, HEIGHT))), "a.pdf", Manner(recognise=fail)
    )
    assert read.text.startswith("\n".join(BODY))
    assert "The words of page 2 could not be recognised in its picture." in read.told


def test_headings_are_those_of_the_outline_and_those_set_larger() -> None:
    puts = [Put(70, 760, "Beslut om bygglov", 18), *column(70, 720, BODY), Put(70, 660, "1 Skälen", 11)]
    puts += column(70, 640, BODY * 3)
    outline = [
        b"<</Type/Outlines/First 2 0 R/Last 2 0 R/Count 1>>",
        b"<</Title(Sk\xe4len)/Parent 1 0 R/Dest[6 0 R/Fit]>>",
    ]
    read = pdf.read(drawn_pdf(puts, objects=outline, catalog=b"/Outlines 1 0 R"), "a.pdf")
    found = [(read.text[one.span.start : one.span.end], one.level) for one in read.headings]
    assert found == [("Beslut om bygglov", 1), ("1 Skälen", 1)]


def test_lines_in_bold_are_headings_where_bold_is_rare_and_there_is_no_outline() -> None:
    puts = [Put(70, 760, "SAKEN", bold=True), *column(70, 740, BODY), Put(70, 690, "SKÄLEN", bold=True)]
    puts += [
        *column(70, 670, BODY * 3),
        Put(70, 560, "Detta är en mening i fetstil.", bold=True),
        *column(70, 540, BODY),
    ]
    read = pdf.read(drawn_pdf(puts), "a.pdf")
    assert [read.text[one.span.start : one.span.end] for one in read.headings] == ["SAKEN", "SKÄLEN"]


def test_notes_links_files_and_programs_are_counted_and_what_is_filled_in_is_read() -> None:
    objects = [
        b"<</Type/Annot/Subtype/Text/Rect[0 0 20 20]/Contents(Stryk detta)>>",
        b"<</Type/Annot/Subtype/Link/Rect[70 690 200 710]/A<</S/URI/URI(https://example.org)>>>>",
        b"<</Type/Annot/Subtype/Widget/FT/Tx/T(namn)/V(Kim)/Rect[70 600 200 620]/F 4/AP<</N 4 0 R>>>>",
        b"<</Type/XObject/Subtype/Form/BBox[0 0 130 20]/Resources<</Font<</F1<</Type/Font/Subtype/Type1"
        b"/BaseFont/Helvetica>>>>>>/Length 36>>stream\nBT /F1 11 Tf 2 5 Td (Kim Ek) Tj ET  \nendstream",
        b"<</Type/Annot/Subtype/Widget/FT/Tx/T(ort)/V(Umea)/Rect[70 500 200 520]/F 4>>",
        b"<</S/JavaScript/JS(app.alert)>>",
    ]
    sheet = Sheet(column(70, 700, BODY), entries=b"/Annots[1 0 R 2 0 R 3 0 R 5 0 R]")
    names = b"/Names<</JavaScript<</Names[(a) 6 0 R]>>>>/AcroForm<</Fields[3 0 R 5 0 R]>>"
    read = pdf.read(drawn_pdf(sheet, objects=objects, catalog=names), "a.pdf")
    assert read.text == "\n".join(BODY) + "\n\nKim Ek"
    assert set(read.told) == {
        "1 note that was written on a page is not in the text.",
        "1 field of a form is filled in but not shown on its page, and is not in the text.",
        "The target of 1 link is left out of the text.",
        "1 program in the file was not run.",
    }


def test_words_beyond_the_edges_of_the_page_are_left_out_and_counted() -> None:
    read = pdf.read(drawn_pdf([*column(70, 700, BODY), Put(70, 2000, "dolda ord")]), "a.pdf")
    assert "dolda" not in read.text
    assert read.told == ("2 words beyond the edges of their pages are left out.",)


XFA = b"/NeedsRendering true/AcroForm<</Fields[]/XFA 1 0 R>>"


def locked(filter_name: bytes) -> bytes:
    """A file that says it is encrypted."""
    key = b"<" + b"5a" * 32 + b">"
    encryption = b"/Encrypt<</Filter/%s/V 1/R 2/P -4/O%s/U%s>>/ID[<00><00>]" % (filter_name, key, key)
    return drawn_pdf(column(70, 700, BODY)).replace(b"/Root", encryption + b"/Root")


def test_hidden_words_are_left_out_unless_they_are_the_text_of_a_scan() -> None:
    hidden = b"BT 3 Tr /F1 11 Tf 70 600 Td (hemliga ord) Tj ET\n"
    read = pdf.read(drawn_pdf(Sheet(column(70, 700, BODY), hidden + b"0 Tr\n")), "a.pdf")
    assert "hemliga" not in read.text
    assert read.told == ("2 words that are hidden on their pages are left out.",)
    scan = b"3 Tr\n" + picture(0, 0, WIDTH, HEIGHT)
    assert pdf.read(drawn_pdf(Sheet(column(70, 700, BODY * 2), scan)), "a.pdf").text == "\n".join(BODY * 2)


def test_white_words_are_left_out_on_white_only() -> None:
    words = b"BT 1 1 1 rg /F1 11 Tf 75 %d Td (vita ord) Tj ET\n0 0 0 rg\n"
    on_dark = b"0 0 0.4 rg 70 590 300 30 re f\n" + words % 600
    read = pdf.read(drawn_pdf(Sheet(column(70, 700, BODY), on_dark + words % 500)), "a.pdf")
    assert read.text.count("vita ord") == 1
    assert read.told == ("2 words that are hidden on their pages are left out.",)


@pytest.mark.parametrize("state", ["ON", "OFF"])
def test_words_of_a_layer_are_read_only_where_it_is_switched_on(state: str) -> None:
    layer = b"/OC /L BDC BT /F1 11 Tf 70 600 Td (i ett lager) Tj ET EMC\n"
    switched = b"/OCProperties<</OCGs[1 0 R]/D<</%s[1 0 R]/Order[1 0 R]>>>>" % state.encode()
    data = drawn_pdf(Sheet(column(70, 700, BODY), layer), objects=[b"<</Type/OCG/Name(L)>>"], catalog=switched)
    read = pdf.read(data.replace(b"/Resources<<", b"/Resources<</Properties<</L 1 0 R>>"), "a.pdf")
    assert ("i ett lager" in read.text) == (state == "ON")
    assert read.told == (("3 words that are hidden on their pages are left out.",) if state == "OFF" else ())


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (locked(b"Standard"), "a.pdf is locked with a password."),
        (locked(b"Other"), "a.pdf is encrypted in a way that this version cannot open."),
        (
            drawn_pdf(column(70, 700, BODY), objects=[b"<<>>"], catalog=XFA),
            "a.pdf is a form whose pages are made by a program inside it, which this version does not run.",
        ),
        (b"%PDF-1.7\nnothing", "a.pdf is damaged or is no PDF document."),
        (drawn_pdf(), "a.pdf has no pages."),
        (drawn_pdf([]), "There is no text in the file."),
    ],
)
def test_what_cannot_be_read_is_refused_with_a_sentence(data: bytes, sentence: str) -> None:
    with pytest.raises(UnreadableDocument) as caught:
        pdf.read(data, "a.pdf")
    assert caught.value.sentence == sentence
    assert caught.value.hint


def test_progress_rises_from_page_to_page() -> None:
    told: list[float] = []
    pdf.read(
        drawn_pdf(*[[Put(70, 700, f"Sida {page}")] for page in range(4)]),
        "a.pdf",
        Manner(progress=lambda fraction, _phrase: told.append(fraction)),
    )
    assert len(told) >= 4
    assert told == sorted(told)
    assert told[-1] <= 1


def test_a_page_becomes_a_picture_without_gaps_between_its_rows() -> None:
    data = drawn_pdf(Sheet([], b"1 0 0 rg 0 421 595 421 re f\n"))
    image = pdf.page_image(data, 0, 101)
    assert (image.width, image.height) == (101, 143)
    assert len(image.pixels) == 3 * 101 * 143
    assert image.pixels[:3] == b"\xff\0\0"
    assert image.pixels[-3:] == b"\xff\xff\xff"
    for page in (-1, 1):
        with pytest.raises(UnreadableDocument, match="There is no page"):
            pdf.page_image(data, page, 100)
