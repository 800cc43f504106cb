"""What stands in an RTF document comes out as words in their order, and what does not is said."""

import random
import time

import pytest

from motsvar.core.document import normalised
from motsvar.core.errors import UnreadableDocument
from motsvar.readers.read_text import ReadText
from motsvar.readers.rtf import read

FONTS = (
    rb"{\fonttbl{\f0\fswiss\fcharset0 Arial;}{\f1\fcharset204 Arial Cyr;}{\f2\fcharset128 MS Mincho;}"
    rb"{\f3\fcharset2 Symbol;}{\f4\fcharset238 Arial CE;}}"
)
STYLES = rb"{\stylesheet{\ql Normal;}{\s1\outlinelevel0 Topp;}{\s2 Rubrik 2;}{\*\cs10 heading 3;}}"


def rtf(body: bytes, head: bytes = rb"\ansi\ansicpg1252\deff0") -> bytes:
    return rb"{\rtf1" + head + FONTS + STYLES + rb"\pard\plain " + body + b"}"


def read_rtf(body: bytes, head: bytes = rb"\ansi\ansicpg1252\deff0") -> ReadText:
    return read(rtf(body, head), "a.rtf")


def text_of(body: bytes, head: bytes = rb"\ansi\ansicpg1252\deff0") -> str:
    return read_rtf(body, head).text


@pytest.mark.parametrize(
    ("body", "text"),
    [
        (rb"f\'f6r p\'e5 \'93ord\'94", "för på “ord”"),
        (rb"{\f1 \'cf\'f0\'e8\'e2\'e5\'f2} \'e5", "Привет å"),
        (rb"{\f2 \'93\'fa\'96\'7b\'83A}", "日本ア"),  # the second byte of the last one is a letter
        (rb"{\f4 \'b9}", "ą"),
        (rb"\u229\'e5\u8364 ?x\uc0\u246 y", "å€xöy"),
        (rb"\u-10179?\u-8704?", "😀"),
        (rb"\uc2\u26085\'93\'fa x{\uc0\u229 }\u229ab.", "日 xåå."),
        (rb"\u8211\endash\u229{x}", "–åx"),
        (rb"{\upr{\v? ansi}{\*\ud{\u1055?}}}", "П"),
        (rb"a\~b\_c\-d\{\}\\\emdash\lquote\rquote\bullet\tab z", "a\u00a0b\u2011c\u00add{}\\—‘’•\tz"),
        (b"en\r\nr\\'e4v\\\nny", "enräv\n\nny"),
        (rb"{\f3 \'b7} \u-3913? \u-4000?", "• • \uf060"),
        (rb"\u55357? \u1114112?", "\ufffd \ufffd"),
        (b"r\xe4v", "räv"),
        (rb"a{\bin5 }}{\x}b", "ab"),
        (rb"{\*\unknown{\x gone}\'7d}a{\known kept}", "akept"),
    ],
)
def test_characters_come_out_as_they_are_shown(body: bytes, text: str) -> None:
    assert text_of(body) == text


@pytest.mark.parametrize(
    ("head", "body", "text"),
    [
        (rb"\mac", rb"{\f9 \'8a\'8c}", "äå"),
        (rb"\pc", rb"{\f9 \'84\'86}", "äå"),
        (rb"\pca", rb"{\f9 \'9b}", "ø"),
        (rb"\ansi\ansicpg1251", rb"{\f9 \'cf}", "П"),
        (rb"\ansi\ansicpg65001", rb"{\f9 \'c3\'a5}", "å"),
        (rb"\ansi\ansicpg99999", rb"\'e5", "å"),
        (rb"\ansi\deff1", rb"\plain\'cf", "П"),
    ],
)
def test_the_document_says_its_code_page(head: bytes, body: bytes, text: str) -> None:
    assert text_of(body, head) == text


def test_the_first_font_holds_before_any_is_named() -> None:
    assert read(rb"{\rtf1\deff0{\fonttbl{\f0\fcharset204 A;}}\'cf}", "a.rtf").text == "П"


def test_a_byte_without_meaning_is_counted() -> None:
    result = read_rtf(rb"a\'81b")
    assert (result.text, result.told) == ("a\ufffdb", ("1 character could not be read and is shown as �.",))


def test_paragraphs_pages_and_headings() -> None:
    result = read_rtf(
        rb"{\pard\s1 Bak{\b grund}\par}\pard Ett.\line Rad.\par\pard\s2 Andra\par\pard\outlinelevel2 Tredje\par"
        rb"\pard Sida.\page Ny.\par\pard\pagebb H\'e4r.\par\pard\sect\sectd\sbknone Samma.\sect\sectd Sista.\par"
    )
    assert result.text == "Bakgrund\n\nEtt.\nRad.\n\nAndra\n\nTredje\n\nSida.\n\nNy.\n\nHär.\n\nSamma.\n\nSista."
    assert [result.text[start:][:4] for start in result.page_starts] == ["Bakg", "Ny.\n", "Här.", "Sist"]
    assert [(heading.span.of(result.text), heading.level) for heading in result.headings] == [
        ("Bakgrund", 1),
        ("Andra", 2),
        ("Tredje", 3),
    ]


def test_a_row_is_a_line_and_an_inner_table_lies_in_its_cell() -> None:
    text = text_of(
        rb"F\'f6re\par\trowd\pard\intbl a\par aa\cell b\tab b\cell\row\trowd\pard\intbl c\par"
        rb"{\itap2 d\nestcell e\nestcell{\*\nesttableprops\trowd\nestrow}{\nonesttables\par}}"
        rb"\pard\intbl f\cell g\cell\cell\row\intbl Inramat\par av en tabell\cell\cell\row\pard Efter\par"
    )
    assert text == "Före\n\na aa\tb b\nc d e f\tg\n\nInramat\n\nav en tabell\n\nEfter"


def test_items_keep_their_number_or_bullet() -> None:
    text = text_of(
        rb"{\listtext\pard\plain\f3\'b7\tab}Ett\par{\listtext\u-8180?\tab}Ett och ett halvt\par"
        rb"{\listtext\pard\plain 2.\tab}Tv\'e5\par"
        rb"{\pntext 3.\tab}{\*\pn\pnlvlbody{\pntxta.}}Tre\par{\listtext\deleted 4.\tab}{\deleted Fyra}\par Slut"
    )
    assert text == "• Ett\n• Ett och ett halvt\n2. Två\n3. Tre\n\nSlut"


def test_notes_comments_heads_and_boxes_have_their_places() -> None:
    result = read_rtf(
        rb"{\header Dnr 7, sida 1\par}{\headerf Dnr 7, sida 2\par}{\footer F\'f6tter\par}"
        rb"Ord{\super\chftn{\footnote\pard{\super\chftn} En not.\par Mer.}} och{\footnote\ftnalt Slutnot.}"
        rb"{\*\atrfstart 1}{\*\atnid AB}{\*\atnauthor Anna Berg}\chatn{\*\annotation{\*\atndate 7}{\*\atnref 1}Nja.}"
        rb"{\shp{\*\shpinst{\sp{\sn fFlip}{\sv 0}}{\shptxt\pard Ruta.\par}}{\shprslt Ruta.}}"
        rb"{\*\do\dptxbx{\dptxbxtext Gammal ruta.}}"
        rb"{\shp{\*\shpinst{\sp{\sn gtextUNICODE}{\sv UTKAST}}}} vidare.\par Sist."
    )
    assert result.text == (
        "Dnr 7, sida 1\n\nOrd[1] och[2] vidare.\n\nRuta.\n\nGammal ruta.\n\nUTKAST\n\nSist.\n\n"
        "[1] En not. Mer.\n[2] Slutnot.\n\nAnna Berg: Nja.\n\nFötter"
    )
    assert set(result.told) == {
        "1 page header or footer that repeats another is left out.",
        "1 comment stands at the end of the text.",
    }


def test_what_is_hidden_deleted_inserted_or_no_text_is_counted() -> None:
    result = read_rtf(
        rb"a{\v dolt}{\v\b mer}b{\deleted bort\par}{\deleted{\footnote x}} c{\revised ny}{\revised\b are}\v d\v0"
        rb"{\*\shppict{\pict\pngblip 00}}{\nonshppict{\pict 00}}{\object{\*\objdata 0105}{\result e}}"
        rb"{\field{\*\fldinst{HYPERLINK \"http://example.invalid\"}}{\fldrslt f}}"
        rb"{\field{\*\fldinst INCLUDEPICTURE \"//example.invalid/x.png\"}{\fldrslt g}}"
        rb"{\field{\*\fldinst HYPERLINK \\l \"_Toc1\"}{\fldrslt h}}"
    )
    assert result.text == "ab cnyareefgh"
    assert result.skipped == (
        "1 embedded object is left out.",
        "2 hidden passages are left out of the text.",
        "1 tracked deletion is left out of the text.",
    )
    assert result.remarks == (
        "1 picture is left out.",
        "1 tracked insertion is part of the text.",
        "The target of 1 link is left out of the text.",
    )


@pytest.mark.parametrize("cut", [rb"{\rtf1 Hej {\b du", rb"{\rtf1 Hej du{\pict 0102", rb"{\rtf1 Hej du{\pict\bin99 }}"])
def test_a_text_that_was_cut_off_says_so(cut: bytes) -> None:
    result = read(cut, "a.rtf")
    assert result.text == "Hej du"
    assert result.told[0].startswith("The file ends in the midst of the document")


def test_what_stands_after_the_document_is_said() -> None:
    assert read(b"{\\rtf1 Hej}\r\n\0", "a.rtf").told == ()
    assert read(b"{\\rtf1 Hej}{\\rtf1 du}", "a.rtf").told == (
        "Something stands after the end of the document and was not read.",
    )


@pytest.mark.parametrize("data", [b"", b"Hej", rb"{\rtf1}", rb"{\rtf1{\pict 00}}", rb"{\rtf"])
def test_what_is_no_document_or_has_no_text_is_refused(data: bytes) -> None:
    with pytest.raises(UnreadableDocument):
        read(data, "a.rtf")


@pytest.mark.parametrize(
    "body",
    [
        b"{" * 200_000 + b"x" + b"}" * 200_000,
        b"x" + rb"{\footnote " * 40_000,
        b"x" + rb"{\shptxt y" * 40_000,
        b"x" + rb"{\*\x " * 100_000,
        b"x" + rb"{\field{\fldinst " * 40_000,
        rb"\'c3\u1055?" * 60_000,
        rb"\v x\v0 y" * 40_000,
        b"x\\u" + b"9" * 1_000_000,
        b"x\\" + b"a" * 1_000_000,
    ],
)
def test_floods_are_read_in_linear_time(body: bytes) -> None:
    begun = time.process_time()
    assert read(rtf(body), "a.rtf").text
    assert time.process_time() - begun < 5


def test_five_hundred_damaged_files_give_a_text_or_a_sentence() -> None:
    whole = rtf(
        rb"{\header H\par}\s1 R\'e4v\u229?{\footnote n}{\*\annotation k}\par{\listtext 1.\tab}{\f2 \'93\'fa}\par"
        rb"\trowd\intbl a\cell b\nestcell\row\pard{\shp{\*\shpinst{\sp{\sn a}{\sv 1}}{\shptxt r}}}{\pict\bin3 abc}"
        rb"{\upr{a}{\*\ud b}}{\field{\*\fldinst HYPERLINK x}{\fldrslt y}}\page\sect\sbknone{\v h}{\deleted d}\uc2"
    )
    source = random.Random(5)
    for _ in range(500):
        data = bytearray(whole)
        for _ in range(source.randint(1, 12)):
            at = source.randrange(8, len(data))
            data[at : at + source.choice((0, 1, 1, 9))] = source.choice(
                (b"{", b"}", b"\\", b"\\'", b"-", b"\xff", b"9", b"")
            )
        try:
            result = read(bytes(data), "a.rtf")
        except UnreadableDocument:
            continue
        assert normalised(result.text) == result.text
