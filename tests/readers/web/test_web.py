"""A web page becomes the words that a reader of it sees, and what is left out is said."""

import random
import time
from contextlib import suppress

import pytest

from motsvar.core.document import normalised
from motsvar.core.errors import UnreadableDocument
from motsvar.readers.read_text import Asked, Manner, ReadText
from motsvar.readers.web import read


def read_page(body: str) -> ReadText:
    return read(f"<!doctype html><meta charset=utf-8><body>{body}".encode(), "a.html")


def text_of(body: str) -> str:
    return read_page(body).text


@pytest.mark.parametrize(
    ("body", "text"),
    [
        ("<p>Ord  och\n mer <b> ord</b>\t.</p>\n<p>Nytt</p>", "Ord och mer ord .\n\nNytt"),
        ("a<div>b<div>c</div>d</div>e", "a\n\nb\n\nc\n\nd\n\ne"),
        ("ett<br>två <br/> tre<br>", "ett\ntvå\ntre"),
        ("<pre>\n a\n  b&lt;</pre>c", " a\n  b<\n\nc"),
        ("&aring;&#229;&#x1F600;&nbsp;a&shy;b<wbr>c", "åå😀\u00a0a\u00adbc"),
        ("<b>fet</b><i>stil</i>", "fetstil"),
        ("<s>struken</s> <q>citat</q> 漢<ruby><rp>(</rp><rt>kan</rt></ruby>", "struken “citat” 漢(kan)"),
        ("a<!-- b -->c<?php d ?>", "ac"),
        ("<details><summary>Mer</summary>Gömt</details>", "Mer\n\nGömt"),
        ("<svg><title>t</title><text>I bild</text></svg>", "I bild"),
        ("<p aria-hidden=true>syns</p>", "syns"),
    ],
)
def test_words_stand_as_they_are_shown(body: str, text: str) -> None:
    assert text_of(body) == text


def test_headings_tell_their_level() -> None:
    result = read_page("<h2>Över <i>allt</i></h2><p>a<h5>Under</h5>b")
    assert [(heading.span.of(result.text), heading.level) for heading in result.headings] == [
        ("Över allt", 2),
        ("Under", 5),
    ]


@pytest.mark.parametrize(
    ("body", "text"),
    [
        ("<ul><li>a<li><p>b</p><p>c</p></ul>d", "• a\n• b\n\nc\n\nd"),
        ("<ol start=3><li>a<ol type=a><li>b<li value=28>c</ol><li>d</ol>", "3. a\na. b\nab. c\n4. d"),
        ("<ol reversed type=I><li>a<li>b<li>c</ol>", "III. a\nII. b\nI. c"),
        ("<ul style='list-style: none'><li style='list-style:none'>a</ul>", "a"),
        ("<ol start=0 type=i><li>a<li value=x>b</ol><li>c", "0. a\ni. b\n• c"),
        ("<dl><dt>Ord<dd>Mening</dl>", "Ord\n\nMening"),
    ],
)
def test_items_have_the_number_that_a_browser_gives_them(body: str, text: str) -> None:
    assert text_of(body) == text


@pytest.mark.parametrize(
    ("body", "text"),
    [
        ("<table><caption>Tal</caption><tr><th>A<th>B<tr><td>1<td>2<p>3</table>", "Tal\n\nA\tB\n1\t2 3"),
        ("<table><tr><td>a<td><td>b<tr><td><td></table>c", "a\t\tb\n\nc"),
        ("<table><tr><td><p>a<p>b</table>", "a\n\nb"),
        ("<table><tr><td><h2>Meny</h2><td>x<table><tr><td>1<td>2</table></table>", "Meny\n\nx\n\n1\t2"),
    ],
)
def test_a_row_is_a_line_unless_the_table_only_arranges_the_page(body: str, text: str) -> None:
    assert text_of(body) == text


def test_a_form_shows_what_was_filled_in() -> None:
    result = read_page(
        "Namn<input value='Bo Ek'><input type=hidden value=x><input type=password value=y>"
        "<input type=checkbox checked>Ja<input type=radio>Nej<select><option>Ett<option selected>Två</select>"
        "<textarea>\nRad  ett\nRad två</textarea><button>Skicka</button><input type=submit value=Sänd>"
    )
    assert result.text == "Namn Bo Ek ☒ Ja ○ Nej Två\n\nRad  ett\nRad två\n\nSkicka Sänd"
    assert result.told == ("1 choice in a form that was not chosen is left out.",)


def test_what_is_not_in_the_text_is_counted() -> None:
    result = read(
        b"<title>Titel</title><link rel='alternate stylesheet' href='//example.invalid/a.css'>"
        b"<base href='file://example.invalid/'><meta http-equiv=refresh content='0;url=file:///etc/passwd'>"
        b"<body>a<p hidden>b</p><p style='color:red; DISPLAY : none'>c</p><span style='visibility:hidden'>d</span>"
        b"<p hidden></p><dialog>e</dialog><del>f</del><ins>g</ins><script>h</script><script type='text/json'>i</script>"
        b"<style>j</style><template>k</template><noscript>l</noscript><iframe src=x>m</iframe><video>n</video>"
        b"<img src=o alt='En  bild'><img src=p><a href='http://example.invalid'>q</a><a href='#r'>r</a>",
        "a.html",
    )
    assert result.text == "ag [En bild] qr"
    assert set(result.told) == {
        "4 hidden passages are left out of the text.",
        "1 deletion is left out of the text.",
        "2 pictures are left out.",
        "The description of 1 picture stands in the text, in brackets.",
        "2 frames, films or other embedded parts are left out.",
        "The title of the page, which stands above it in a browser, is left out.",
        "1 script was not run: words that it would show are missing.",
        "1 part that is shown only where no scripts run is left out.",
        "Style sheets were not followed: words that they hide are part of the text.",
        "1 insertion is part of the text.",
        "The target of 1 link is left out of the text.",
    }


def test_a_title_that_the_page_shows_as_well_needs_no_word() -> None:
    assert read(b"<title>Hej  du</title><h1>Hej du</h1>", "a.html").told == ()


def test_xhtml_keeps_its_cdata_and_what_follows_empty_elements() -> None:
    page = "<?xml version='1.0' encoding='iso-8859-1'?><html><script src='x'/><div/>å<![CDATA[<b> & ]]><br/>c</html>"
    assert read(page.encode("latin-1"), "a.xhtml").text == "å<b> &\nc"


@pytest.mark.parametrize(
    ("head", "kept", "encoding"),
    [
        ("<meta charset='utf-8'>", "utf-8", "utf-8"),
        ("<meta charset=ISO-8859-1>", "cp1252", "windows-1252"),
        ("<meta http-equiv=Content-Type content='text/html; charset=windows-1251'>", "cp1251", "windows-1251"),
        ("<meta charset=shift_jis>", "cp932", "cp932"),
        ("<meta charset=latin1>", "utf-8", "utf-8"),  # the declaration is wrong
        ("<meta charset=utf-8>", "cp1252", "windows-1252"),
        ("<!-- <meta charset=cp850> -->", "cp1252", "windows-1252"),
        ("<meta charset=no-such-thing>", "utf-8", "utf-8"),
        ("<meta charset=cp850>", "utf-16", "utf-16-le"),
        ("<meta charset=utf-16>", "utf-8", "utf-8"),
    ],
)
def test_a_page_is_read_in_the_encoding_that_it_declares(head: str, kept: str, encoding: str) -> None:
    words = {"cp1251": "Привет", "cp932": "委員会"}.get(kept, "“Räv” på ön sade Åke")
    result = read(f"{head}<p>{words}".encode(kept), "a.html")
    assert (result.text, result.encoding) == (words, encoding)


def test_an_encoding_that_the_user_decides_holds_against_the_declared_one() -> None:
    data = "<meta charset=utf-8><p>på".encode()
    result = read(data, "a.html", Manner(Asked("latin-1")))
    assert (result.text, result.encoding) == ("pÃ¥", "iso-8859-1")
    assert read(data + b"\xff", "a.html").told == ("1 byte could not be read and is shown as �.",)


@pytest.mark.parametrize("data", [b"", b"<p>", b"<p hidden>a", b"<frameset><frame src=a>", b"\0"])
def test_a_page_without_text_is_refused(data: bytes) -> None:
    with pytest.raises(UnreadableDocument):
        read(data, "a.html")


@pytest.mark.parametrize(
    "body",
    [
        "<a " * 20_000,
        "<!--" * 20_000,
        "<div>" * 10_000,
        "<div>" * 100_000,
        "<span>x" * 20_000,
        "<li>x" * 20_000,
        "<rt>" * 50_000,
        "<table><tr><td>x" * 2_000,
        "<a " + " ".join(f"x{n}=1" for n in range(60_000)) + ">",
        "<body a=1>" * 20_000,
        "".join(f"<font size={n}>" for n in range(20_000)),
        "<select>" + "<option>x" * 50_000,
        "<?xml version='1.0'?>" + "<![CDATA[" * 20_000 + "<a " * 20_000,
        " " * 1_000_000,
    ],
)
def test_floods_are_read_or_refused_at_once(body: str) -> None:
    begun = time.process_time()
    with suppress(UnreadableDocument):
        assert read(f"x{body}".encode(), "a.html").text
    assert time.process_time() - begun < 4


def test_two_hundred_tables_inside_each_other_are_read() -> None:
    assert text_of("<table><tr><td>x" * 200).count("x") == 200


def test_five_hundred_damaged_pages_give_a_text_or_a_sentence() -> None:
    whole = (
        "<!doctype html><meta charset=utf-8><h1>Räv</h1><ul><li>a<li>b</ul><table><tr><td>c<td>d</table><pre> e\n</pre>"
        "<select><option>f</select><p hidden>g<del>h</del><svg><text>i</svg><ruby>j<rt>k</ruby>&amp;<![CDATA[l]]>"
    ).encode()
    source = random.Random(5)
    for _ in range(500):
        data = bytearray(whole)
        for _ in range(source.randint(1, 12)):
            at = source.randrange(len(data))
            data[at : at + source.choice((0, 1, 9))] = source.choice(
                (b"<", b">", b"</", b"&#", b"\xff", b"\0", b"'", b"")
            )
        try:
            result = read(bytes(data), "a.html")
        except UnreadableDocument:
            continue
        assert normalised(result.text) == result.text
