"""A passage is quoted whole, with where it stands, and nothing of a document becomes markup."""

import re
from html.parser import HTMLParser

import pytest

from motsvar.core.citing import Cited, citation, quoted
from motsvar.core.document import Document
from motsvar.core.particulars import Particulars
from motsvar.core.span import Span

TODAY = "2026-01-15"
TEXT = "Rubrik 😀\n\nNämnden är positiv till\nförslaget. Kostnaden är 12 kronor.\n\nSlut\u202e på 𝔄 det."


def cited(words: str, document: Document | None = None, particulars: Particulars | None = None) -> Cited:
    document = document or Document.from_text(TEXT, "svar.txt")
    start = document.text.index(words)
    blocks = tuple(Span(*found.span()) for found in re.finditer(r"\S(?:.|\n(?!\n))*", document.text))
    return Cited(document, Span(start, start + len(words)), blocks, particulars or Particulars())


class Tags(HTMLParser):
    """What a fragment holds."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.words = ""
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert attrs == []
        self.tags.add(tag)

    def handle_data(self, data: str) -> None:
        self.words += data


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        (
            "sv",
            "”positiv till förslaget” (Norra nämnden, svar.txt, 14 oktober 2020, dnr KS 2019/1899, rad 3–4; "
            "hämtat 15 januari 2026)",
        ),
        (
            "en",
            "“positiv till förslaget” (Norra nämnden, svar.txt, 14 October 2020, case KS 2019/1899, lines 3–4; "
            "accessed 15 January 2026)",
        ),
    ],
)
def test_a_short_quote_stands_with_its_source(language: str, expected: str) -> None:
    passage = cited("positiv till\nförslaget", particulars=Particulars("Norra nämnden", "2020-10-14", "KS 2019/1899"))
    made = citation([passage], language, TODAY)
    assert made.plain == expected
    assert Tags(made.html).words == expected


def test_what_is_not_known_leaves_no_trace() -> None:
    made = citation([cited("12 kronor")], "en", TODAY)
    assert made.plain == "“12 kronor” (svar.txt, line 4; accessed 15 January 2026)"
    assert "March 2020" in citation([cited("12", particulars=Particulars(dated="2020-03"))], "en", TODAY).plain
    assert ", 2020, line" in citation([cited("12", particulars=Particulars(dated="2020"))], "en", TODAY).plain


def test_page_and_line_are_those_of_the_passage_whatever_stands_before_it() -> None:
    first, second = "😀😀 e\u0301n sida\nrad två\n", "𝔄 rad ett\nrad två här\n"
    document = Document.from_text(first + second, "sidor.pdf")
    paged = Document(document.text, document.source, (0, document.text.index("𝔄")))
    assert "p. 2, line 2;" in citation([cited("två här", paged)], "en", TODAY).plain
    assert "p. 1, line 1;" in citation([cited("én", paged)], "en", TODAY).plain, "NFC, as every text is kept"
    assert "pp. 1–2, line 2;" in citation([cited("rad två\n𝔄", paged)], "en", TODAY).plain


def test_a_long_quote_is_whole_and_stands_apart() -> None:
    long = "ord " * 3_000 + "sist."
    made = citation([cited(long, Document.from_text(long, "lång.txt"))], "sv", TODAY)
    assert made.plain.startswith(f"”{long}”\n(lång.txt")
    assert Tags(made.html).tags == {"blockquote", "p"}
    assert long in Tags(made.html).words


def test_paragraphs_stay_apart_and_line_ends_inside_them_do_not() -> None:
    passage = cited("positiv till\nförslaget. Kostnaden är 12 kronor.\n\nSlut")
    assert quoted(passage) == ("positiv till förslaget. Kostnaden är 12 kronor.", "Slut")
    assert "<p>Slut</p>" in citation([passage], "sv", TODAY).html


def test_what_hides_is_a_sign() -> None:
    assert quoted(cited("Slut\u202e på")) == ("Slut⟨U+202E⟩ på",)


def test_nothing_of_a_document_becomes_markup() -> None:
    evil = "<script>alert(1)</script>"
    document = Document.from_text(f"Text & {evil} <img src=x>", f"{evil}.txt")
    said = Particulars(sender=f"{evil}<a href='x'>", case_number="<b>")
    made = citation([cited(document.text, document, said)], "en", TODAY)
    assert Tags(made.html).tags == {"p"}
    assert Tags(made.html).words.count(evil) == 3
    assert Tags(made.html).words == made.plain


def test_several_passages_come_one_after_the_other() -> None:
    made = citation([cited("Rubrik"), cited("12 kronor")], "en", TODAY)
    assert [part[:8] for part in made.plain.split("\n\n")] == ["“Rubrik”", "“12 kron"]
