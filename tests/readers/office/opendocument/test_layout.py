"""What an OpenDocument text prints besides its words: numbers, headings, pages, tables, white space."""

import pytest

from motsvar.readers.office.opendocument import read
from motsvar.readers.read_text import ReadText
from support.office_files import odt

LISTS = (
    '<text:list-style style:name="L"><text:list-level-style-number text:level="1" style:num-format="1" '
    'style:num-suffix="."/><text:list-level-style-number text:level="2" style:num-format="a" style:num-suffix=")"/>'
    '<text:list-level-style-number text:level="3" style:num-format="i" text:display-levels="3"/></text:list-style>'
    '<text:list-style style:name="B"><text:list-level-style-bullet text:level="1" text:bullet-char="•"/>'
    '<text:list-level-style-bullet text:level="2" text:bullet-char="\uf0b7"/></text:list-style>'
)


def of(body: str, **styles: str) -> ReadText:
    return read(odt(body, **styles), "a.odt")


def pages(result: ReadText) -> list[str]:
    ends = (*result.page_starts[1:], len(result.text))
    return [result.text[start:end].strip() for start, end in zip(result.page_starts, ends, strict=True)]


def item(*content: str, more: str = "") -> str:
    inside = "".join(one if one.startswith("<") else f"<text:p>{one}</text:p>" for one in content)
    return f"<text:list-item{more}>{inside}</text:list-item>"


def listed(*items: str, style: str = "", more: str = "") -> str:
    named = f' text:style-name="{style}"' if style else ""
    return f"<text:list{named}{more}>{''.join(items)}</text:list>"


def test_items_bear_their_numbers_as_printed() -> None:
    inner = listed(item("b"), item("c", listed(item("d"))))
    result = of(
        listed(item("a", "mer", inner), item("e"), item("f", more=' text:start-value="9"'), style="L"), automatic=LISTS
    )
    assert result.text == "1. a\n\nmer\n\na) b\nb) c\n1.b.i d\n2. e\n9. f"


@pytest.mark.parametrize(
    ("more", "number"), [("", 1), (' text:continue-numbering="true"', 2), (' text:continue-list="one"', 2)]
)
def test_a_list_begins_anew_unless_it_continues_another(more: str, number: int) -> None:
    first = listed(item("a"), style="L", more=' xml:id="one"')
    assert of(first + listed(item("b"), style="L", more=more), automatic=LISTS).text.endswith(f"{number}. b")


def test_bullets_and_numbers_that_the_file_has_written_are_kept() -> None:
    written = "<text:number>§ 3</text:number>"
    body = listed(item("a", listed(item("b"))), style="B") + listed(item(written, "c"))
    result = of(body + f'<text:h text:outline-level="1">{written}d</text:h>', automatic=LISTS)
    assert result.text == "• a\n• b\n§ 3 c\n\n§ 3 d"


def test_a_list_without_a_style_takes_that_of_its_paragraphs() -> None:
    style = '<style:style style:family="paragraph" style:name="P" style:list-style-name="L"/>'
    assert of(listed(item('<text:p text:style-name="P">a</text:p>')), automatic=LISTS + style).text == "1. a"


def test_headings_have_their_level_and_number() -> None:
    outline = (
        '<text:outline-style><text:outline-level-style text:level="1" style:num-format="1" '
        'loext:num-list-format="%1%."/><text:outline-level-style text:level="2" style:num-format="1" '
        'text:display-levels="2"/></text:outline-style>'
    )
    body = (
        '<text:h text:outline-level="1">Ett</text:h><text:h text:outline-level="2">Inre</text:h>'
        '<text:h text:outline-level="1" text:is-list-header="true">Utan</text:h>'
        '<text:h text:outline-level="2">Till</text:h>'
    )
    result = of(body, styles=outline)
    found = [(heading.level, heading.span.of(result.text)) for heading in result.headings]
    assert found == [(1, "1. Ett"), (2, "1.1 Inre"), (1, "Utan"), (2, "1.2 Till")]


def test_pages_begin_where_the_author_or_the_last_layout_begins_them() -> None:
    styles = (
        '<style:style style:family="paragraph" style:name="F"><style:paragraph-properties fo:break-before="page"/>'
        '</style:style><style:style style:family="paragraph" style:name="E">'
        '<style:paragraph-properties fo:break-after="page"/></style:style>'
        '<style:style style:family="paragraph" style:name="M" style:master-page-name="Standard"/>'
    )
    body = (
        '<text:p text:style-name="M">a</text:p><text:p text:style-name="F">b <text:soft-page-break/>c</text:p>'
        '<text:soft-page-break/><text:p text:style-name="E">d</text:p><text:p>e</text:p>'
        '<text:p text:style-name="M">f</text:p>'
    )
    head = "<style:header><text:p>Huvud</text:p></style:header>"
    result = of(body, automatic=styles, heads=head)
    assert pages(result) == ["Huvud\n\na", "b", "c", "d", "e", "f"]
    assert "b c" in result.text
    assert result.told == ("Page numbers are those of the layout that was saved last.",)


def test_white_space_is_as_the_format_means_it() -> None:
    words = "<text:p>\n  a <text:span> b\n</text:span> c<text:s text:c='3'/>d<text:tab/>e<text:line-break/> f</text:p>"
    assert of(words).text == "a b c   d\te\n f"


def test_covered_cells_keep_the_columns() -> None:
    def cell(words: str, more: str = "") -> str:
        return f"<table:table-cell{more}><text:p>{words}</text:p></table:table-cell>"

    covered = "<table:covered-table-cell/>"
    rows = (
        cell("a", ' table:number-rows-spanned="2"')
        + cell("b", ' table:number-columns-spanned="2"')
        + covered
        + cell("c"),
        covered + cell("d") + cell("e") + cell("f"),
        cell("g") + "<table:covered-table-cell><text:p>dolt</text:p></table:covered-table-cell>" + cell("h"),
    )
    body = "".join(f"<table:table-row>{row}</table:table-row>" for row in rows)
    result = of(f"<table:table><table:table-header-rows>{body}</table:table-header-rows></table:table>")
    assert result.text == "a\tb\tc\n\td\te\tf\ng\t\th"
    assert result.told == ("1 hidden passage is left out of the text.",)


def test_two_hundred_tables_inside_each_other_are_read() -> None:
    nested = "<text:p>innerst</text:p>"
    for _ in range(200):
        row = f"<table:table-row><table:table-cell>{nested}</table:table-cell></table:table-row>"
        nested = f"<table:table>{row}</table:table>"
    assert of(nested).text == "innerst"


def test_a_number_that_nobody_means_does_no_harm() -> None:
    body = (
        '<text:p>a<text:s text:c="999999999"/>b</text:p><text:h text:outline-level="99999999999999999">c</text:h>'
        '<table:table><table:table-row><table:covered-table-cell table:number-columns-repeated="999999999"/>'
        "<table:table-cell><text:p>d</text:p></table:table-cell></table:table-row></table:table>"
    )
    result = of(body)
    assert len(result.text) < 3_000
    assert result.text.endswith("d")
