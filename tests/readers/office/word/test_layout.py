"""What a Word document prints besides its words: numbers, headings, pages, tables, signs."""

import pytest

from motsvar.core.errors import UnreadableDocument
from motsvar.readers.office.word import read
from motsvar.readers.read_text import ReadText
from support.office_files import STRICT, docx, docx_parts, item, paragraph, run, styled, table, zipped

PAGE_BREAK = '<w:r><w:br w:type="page"/></w:r>'
SEEN_BREAK = "<w:r><w:lastRenderedPageBreak/></w:r>"
PAGES_SEEN = "Page numbers are those of the layout that was saved last."
PAGES_SET = "Only the pages that the author begins are known: page numbers may be lower than in print."


def of(*blocks: str, **parts: str) -> ReadText:
    return read(docx("".join(blocks), **parts), "a.docx")


def pages(result: ReadText) -> list[str]:
    ends = (*result.page_starts[1:], len(result.text))
    return [result.text[start:end].strip() for start, end in zip(result.page_starts, ends, strict=True)]


def headings(result: ReadText) -> list[tuple[int, str]]:
    return [(heading.level, heading.span.of(result.text)) for heading in result.headings]


def level(at: int, kind: str, pattern: str, more: str = "") -> str:
    marked = f'<w:start w:val="1"/><w:numFmt w:val="{kind}"/><w:lvlText w:val="{pattern}"/>'
    return f'<w:lvl w:ilvl="{at}">{marked}{more}</w:lvl>'


def numbering(*levels: str, lists: str = "") -> str:
    return (
        f'<w:abstractNum w:abstractNumId="0">{"".join(levels)}</w:abstractNum>'
        f'<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>{lists}'
    )


def test_items_bear_their_numbers_as_printed() -> None:
    levels = numbering(level(0, "decimal", "%1."), level(1, "lowerLetter", "%2)"), level(2, "lowerRoman", "%1.%3"))
    body = [item("a"), item("b", level=1), item("c", level=1), item("d", level=2), item("e"), item("f", level=1)]
    assert of(*body, numbering=levels).text == "1. a\na) b\nb) c\n1.i d\n2. e\na) f"


def test_lists_of_one_scheme_count_on_and_a_list_may_start_anew() -> None:
    lists = (
        '<w:num w:numId="2"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="3"><w:abstractNumId w:val="0"/>'
        '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>'
    )
    body = (
        item("a"),
        item("b", 2),
        item("c", 3),
        item("d", 3),
        paragraph("e", '<w:numPr><w:numId w:val="0"/></w:numPr>'),
    )
    result = of(*body, numbering=numbering(level(0, "upperRoman", "%1."), lists=lists))
    assert result.text == "I. a\nII. b\nV. c\nVI. d\n\ne"


@pytest.mark.parametrize(
    ("sign", "font", "shown"),
    [("\uf0b7", "Symbol", "•"), ("\uf0d8", "Wingdings", "➢"), ("\uf041", "X", "•"), ("o", "", "◦")],
)
def test_bullets_are_kept(sign: str, font: str, shown: str) -> None:
    levels = level(0, "bullet", sign, f'<w:rPr><w:rFonts w:ascii="{font}"/></w:rPr>')
    assert of(item("a"), numbering=numbering(levels)).text == f"{shown} a"


def test_headings_are_told_by_the_level_that_their_style_inherits_in_any_language() -> None:
    styles = (
        '<w:style w:type="paragraph" w:styleId="Rubrik1"><w:name w:val="heading 1"/>'
        '<w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>'
        '<w:style w:type="paragraph" w:styleId="Egen"><w:name w:val="Nämndens"/><w:basedOn w:val="Rubrik1"/></w:style>'
        '<w:style w:type="paragraph" w:styleId="H2"><w:name w:val="heading 2"/></w:style>'
    )
    result = of(
        styled("Svar", "Egen"),
        paragraph("Text."),
        styled("Bakgrund", "H2"),
        paragraph("Eget", '<w:outlineLvl w:val="2"/>'),
        paragraph("Inget", '<w:pStyle w:val="Egen"/><w:outlineLvl w:val="9"/>'),
        styles=styles,
    )
    assert headings(result) == [(1, "Svar"), (2, "Bakgrund"), (3, "Eget")]


def test_headings_are_numbered_by_their_styles() -> None:
    def style(at: int) -> str:
        return (
            f'<w:style w:type="paragraph" w:styleId="R{at}"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr>'
            f'<w:outlineLvl w:val="{at}"/></w:pPr></w:style>'
        )

    levels = numbering(
        level(0, "decimal", "%1", '<w:pStyle w:val="R0"/>'), level(1, "decimal", "%1.%2", '<w:pStyle w:val="R1"/>')
    )
    body = [styled("Ett", "R0"), styled("Inre", "R1"), styled("Två", "R0"), styled("Inre", "R1")]
    result = of(*body, styles=style(0) + style(1), numbering=levels)
    assert headings(result) == [(1, "1 Ett"), (2, "1.1 Inre"), (1, "2 Två"), (2, "2.1 Inre")]


def test_a_page_that_was_seen_begins_in_the_midst_of_a_paragraph() -> None:
    result = of(
        paragraph(run("första ") + SEEN_BREAK + run("andra")), paragraph(PAGE_BREAK), paragraph(SEEN_BREAK + run("c"))
    )
    assert pages(result) == ["första", "andra", "c"]
    assert "första andra" in result.text
    assert result.told == (PAGES_SEEN,)


def test_pages_that_the_author_begins_are_known() -> None:
    result = of(paragraph(run("a") + PAGE_BREAK + run("b")), paragraph("c", "<w:pageBreakBefore/>"))
    assert pages(result) == ["a", "b", "c"]
    assert result.told == (PAGES_SET,)


def test_an_empty_page_counts() -> None:
    result = of(paragraph("a"), paragraph(PAGE_BREAK), paragraph(PAGE_BREAK), paragraph("c"))
    assert pages(result) == ["a", "", "c"]


def test_a_section_begins_a_page_unless_it_says_otherwise_at_its_own_end() -> None:
    def section(kind: str) -> str:
        return f'<w:sectPr><w:type w:val="{kind}"/></w:sectPr>'

    body = [
        paragraph("a", section("nextPage")),
        paragraph("b", section("continuous")),
        paragraph("c", section("oddPage")),
    ]
    assert pages(of(*body, paragraph("d", "<w:pageBreakBefore/>"), "<w:sectPr/>")) == ["a\n\nb", "c", "d"]


def test_a_row_is_a_line_and_its_cells_are_parted_by_tabs() -> None:
    inner = table(["inre", "tabell"])
    result = of(
        paragraph("Före"),
        table(["Post", "Kronor"], [paragraph("El") + paragraph("per år") + inner, "12"], ["", "3"], ["", ""]),
        paragraph("Efter"),
    )
    assert result.text == "Före\n\nPost\tKronor\nEl per år inre\ttabell\t12\n\n3\n\nEfter"


def test_a_table_that_only_frames_keeps_its_paragraphs() -> None:
    framed = paragraph("Ett stycke.") + paragraph("Ett till.", '<w:outlineLvl w:val="0"/>')
    result = of(table([framed, ""]))
    assert result.text == "Ett stycke.\n\nEtt till."
    assert headings(result) == [(1, "Ett till.")]


def test_two_hundred_tables_inside_each_other_are_read() -> None:
    nested = paragraph("innerst")
    for _ in range(200):
        nested = table([nested])
    assert of(nested).text == "innerst"


def test_a_deleted_row_is_left_out_and_counted() -> None:
    deleted = f"<w:tr><w:trPr><w:del/></w:trPr><w:tc>{paragraph('borta')}</w:tc></w:tr>"
    result = of(f"<w:tbl>{deleted}<w:tr><w:trPr><w:ins/></w:trPr><w:tc>{paragraph('kvar')}</w:tc></w:tr></w:tbl>")
    assert result.text == "kvar"
    assert result.told == ("1 tracked deletion is left out of the text.",)


@pytest.mark.parametrize("properties", ["<w:rPr><w:del/></w:rPr>", "<w:rPr><w:vanish/></w:rPr>"])
def test_a_paragraph_whose_end_is_deleted_or_hidden_goes_on_in_the_next(properties: str) -> None:
    assert of(paragraph("Ett ", properties), paragraph("stycke")).text == "Ett stycke"


def test_a_large_initial_belongs_to_its_word() -> None:
    assert of(paragraph("D", '<w:framePr w:dropCap="drop"/>'), paragraph("et var")).text == "Det var"


def test_signs_of_their_own_are_read() -> None:
    signs = (
        "<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:softHyphen/><w:noBreakHyphen/><w:t>d</w:t></w:r>"
    )
    tabs = "<w:tabs><w:tab/></w:tabs>"
    assert of(paragraph(signs, tabs)).text == "a\tb\nc\u00ad\u2011d"


def test_symbols_are_shown_as_their_font_does_or_counted() -> None:
    symbols = (
        '<w:r><w:sym w:font="Symbol" w:char="F061"/><w:sym w:font="Wingdings" w:char="F0FE"/>'
        '<w:sym w:font="Kommunens" w:char="F041"/></w:r>'
    )
    private = run("\uf0b3", '<w:rFonts w:ascii="Symbol"/>') + run("\uf0b3")
    result = of(paragraph(symbols + private))
    assert result.text == "α☑◻≥\uf0b3"
    assert result.told == ("1 symbol of an unknown font is shown as ◻.",)


def test_formulas_are_written_in_one_line() -> None:
    def words(text: str) -> str:
        return f"<m:r><m:t>{text}</m:t></m:r>"

    brackets = f"<m:d><m:dPr><m:ctrlPr/></m:dPr><m:e>{words('a+b')}</m:e></m:d>"
    fraction = f"<m:f><m:num>{brackets}</m:num><m:den>{words('c')}</m:den></m:f>"
    power = f"<m:sSup><m:e>{words('x')}</m:e><m:sup>{words('2')}</m:sup></m:sSup>"
    total = (
        f'<m:nary><m:naryPr><m:chr m:val="∑"/></m:naryPr><m:sub>{words("i")}</m:sub><m:sup>{words("n")}</m:sup>'
        f"<m:e>{words('i')}</m:e></m:nary>"
    )
    root = f"<m:rad><m:deg/><m:e>{words('y')}</m:e></m:rad>"
    formula = f"<m:oMath>{fraction}{words('=')}{power}{words('+')}{total}{words('+')}{root}</m:oMath>"
    assert of(paragraph(formula)).text == "(a+b)/c=x^2+∑_i^ni+√(y)"


def test_the_reading_of_a_word_stands_behind_it() -> None:
    ruby = f"<w:r><w:ruby><w:rt>{run('とうきょう')}</w:rt><w:rubyBase>{run('東京')}</w:rubyBase></w:ruby></w:r>"
    assert of(paragraph(ruby + run("都"))).text == "東京(とうきょう)都"


def test_a_form_shows_what_was_ticked_and_chosen() -> None:
    def form(inside: str) -> str:
        return (
            f'<w:r><w:fldChar w:fldCharType="begin"><w:ffData>{inside}</w:ffData></w:fldChar></w:r>'
            '<w:r><w:instrText> FORM </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>'
        )

    ticked = form('<w:checkBox><w:default w:val="0"/><w:checked/></w:checkBox>')
    open_box = form('<w:checkBox><w:default w:val="0"/></w:checkBox>')
    chosen = form('<w:ddList><w:result w:val="1"/><w:listEntry w:val="Ja"/><w:listEntry w:val="Nej"/></w:ddList>')
    assert of(paragraph(ticked + open_box + chosen)).text == "☒☐Nej"


def test_what_is_no_text_is_counted() -> None:
    picture = '<w:r><w:drawing><wp:docPr descr="En bro"/><pic:pic/></w:drawing></w:r>'
    chart = "<w:r><w:drawing><c:chart/></w:drawing></w:r>"
    link = f'<w:hyperlink r:id="1">{run("här")}</w:hyperlink>'
    coded = (
        '<w:r><w:fldChar w:fldCharType="begin"/><w:instrText> HYPERLINK "x" </w:instrText>'
        '<w:fldChar w:fldCharType="separate"/><w:t> och där</w:t><w:fldChar w:fldCharType="end"/></w:r>'
    )
    result = of(paragraph(picture * 2 + chart + link + coded + "<w:r><w:object/></w:r>"), '<w:altChunk r:id="2"/>')
    assert result.text == "här och där"
    assert set(result.told) == {
        "The targets of 2 links are left out of the text.",
        "2 pictures are left out.",
        "The descriptions of 2 pictures are left out.",
        "1 chart is left out.",
        "1 embedded object is left out.",
        "1 document that this one takes in is left out.",
    }


def test_a_document_of_the_strict_kind_is_found_wherever_its_main_part_lies() -> None:
    parts = docx_parts(paragraph("Text"), STRICT, "other/place.xml", footer=paragraph("Fot"))
    assert read(zipped(parts), "a.docx").text == "Text\n\nFot"


def test_words_across_a_page_are_read() -> None:
    drawn = '<w:r><w:pict><v:shape><v:textpath string="UTKAST"/></v:shape></w:pict></w:r>'
    assert of(paragraph("Text"), header=paragraph(drawn)).text == "UTKAST\n\nText"


@pytest.mark.parametrize(("target", "what"), [("xl/workbook.xml", "Excel"), ("ppt/presentation.xml", "PowerPoint")])
def test_other_documents_of_the_family_are_refused_by_name(target: str, what: str) -> None:
    with pytest.raises(UnreadableDocument, match=what):
        read(zipped(docx_parts("", main=target)), "a.docx")
