"""Ten kinds of text that readers of Word documents are known to lose: kept, or said to be left out."""

from motsvar.readers.office.word import read
from motsvar.readers.read_text import ReadText
from support.office_files import docx, paragraph, run

BEFORE, AFTER = run("Före "), run(" efter")


BEGIN, SEPARATE, END = (f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>' for kind in ("begin", "separate", "end"))


def code(words: str) -> str:
    return f"<w:r><w:instrText>{words}</w:instrText></w:r>"


def of(*paragraphs: str, **parts: str) -> ReadText:
    return read(docx("".join(paragraphs), **parts), "a.docx")


def around(middle: str, **parts: str) -> ReadText:
    return of(paragraph(BEFORE + middle + AFTER), **parts)


def test_a_tracked_insertion_is_in_the_text_and_counted() -> None:
    result = around(f'<w:ins w:id="1" w:author="A">{run("det nya")}</w:ins>')
    assert result.text == "Före det nya efter"
    assert result.told == ("1 tracked insertion is part of the text.",)


def test_a_tracked_deletion_is_left_out_and_counted() -> None:
    deleted = '<w:del w:id="1" w:author="A"><w:r><w:delText>det gamla</w:delText></w:r></w:del>'
    result = around(deleted * 2)
    assert result.text == "Före  efter"
    assert result.told == ("2 tracked deletions are left out of the text.",)


def test_moved_text_stands_where_it_was_moved_to() -> None:
    result = of(
        paragraph(BEFORE + f"<w:moveFrom>{run('flyttat')}</w:moveFrom>" + AFTER),
        paragraph(BEFORE + f"<w:moveTo>{run('flyttat')}</w:moveTo>" + AFTER),
    )
    assert result.text == "Före  efter\n\nFöre flyttat efter"
    assert result.told == ("1 moved passage stands where it was moved to.",)


def test_a_content_control_inside_a_paragraph_is_read() -> None:
    control = f'<w:sdt><w:sdtPr><w:alias w:val="Namn"/></w:sdtPr><w:sdtContent>{run("ifyllt")}</w:sdtContent></w:sdt>'
    assert around(control).text == "Före ifyllt efter"


def test_content_controls_around_paragraphs_rows_and_cells_are_read() -> None:
    def control(content: str) -> str:
        return f"<w:sdt><w:sdtContent>{content}</w:sdtContent></w:sdt>"

    cells = control(f"<w:tc>{paragraph('ett')}</w:tc>") + f"<w:tc>{control(paragraph('två'))}</w:tc>"
    result = of(control(paragraph("Avsnitt")), f"<w:tbl>{control(f'<w:tr>{cells}</w:tr>')}</w:tbl>")
    assert result.text == "Avsnitt\n\nett\ttvå"


def test_a_smart_tag_is_read() -> None:
    tag = f'<w:smartTag w:element="place"><w:smartTagPr><w:attr/></w:smartTagPr>{run("Lövsunda")}</w:smartTag>'
    assert around(tag).text == "Före Lövsunda efter"


def test_the_result_of_a_field_is_read_and_its_code_is_not() -> None:
    simple = f'<w:fldSimple w:instr="AUTHOR">{run("Ask")}</w:fldSimple>'
    inner = BEGIN + code("PAGE") + SEPARATE + code("7") + END
    nested = BEGIN + code("IF ") + inner + code(" = 7") + SEPARATE + run("sju") + END
    assert around(simple + nested).text == "Före Asksju efter"


def test_a_field_goes_over_paragraphs() -> None:
    first = BEGIN + code("TOC") + SEPARATE + run("ett")
    assert of(paragraph(first), paragraph(run("två") + END), paragraph("tre")).text == "ett\n\ntvå\n\ntre"


def test_text_that_stands_in_the_code_of_a_field_is_counted() -> None:
    result = around(BEGIN + run("dolt så"))
    assert result.text == "Före "
    assert result.told == ("1 piece of text inside the code of a field is left out.",)


def test_a_text_box_comes_once_below_its_paragraph() -> None:
    def box(words: str) -> str:
        return f"<w:txbxContent>{paragraph(words)}{paragraph('rad två')}</w:txbxContent>"

    both = (
        f'<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>{box("ruta")}</wps:txbx></w:drawing>'
        f"</mc:Choice><mc:Fallback><w:pict><v:textbox>{box('ruta')}</v:textbox></w:pict></mc:Fallback>"
        "</mc:AlternateContent></w:r>"
    )
    assert of(paragraph(BEFORE + both + AFTER), paragraph("Sist")).text == "Före  efter\n\nruta\n\nrad två\n\nSist"


def test_the_other_branch_is_read_where_the_first_says_nothing() -> None:
    branches = (
        '<w:r><mc:AlternateContent><mc:Choice Requires="x"/><mc:Fallback><w:t>reserv</w:t></mc:Fallback>'
        "</mc:AlternateContent></w:r>"
    )
    assert around(branches).text == "Före reserv efter"


def test_notes_stand_at_the_end_under_their_marks() -> None:
    def notes(kind: str, words: str) -> str:
        return (
            f'<w:{kind} w:type="separator" w:id="-1"><w:p/></w:{kind}>'
            f'<w:{kind} w:id="4">{paragraph(words)}</w:{kind}><w:{kind} w:id="3">{paragraph("andra")}</w:{kind}>'
            f'<w:{kind} w:id="9">{paragraph("utan tecken")}</w:{kind}>'
        )

    result = of(
        paragraph(run("Ett") + '<w:r><w:footnoteReference w:id="4"/></w:r>' + run(" två")),
        paragraph(run("Tre") + '<w:r><w:footnoteReference w:id="3"/><w:endnoteReference w:id="4"/></w:r>'),
        footnotes=notes("footnote", "fot"),
        endnotes=notes("endnote", "slut"),
    )
    assert result.text == "Ett[1] två\n\nTre[2][i]\n\n[1] fot\n[2] andra\n\n[i] slut"
    assert result.told == ("3 notes that no mark in the text refers to are left out.",)


def test_a_note_that_is_not_there_is_told() -> None:
    result = around('<w:r><w:footnoteReference w:id="7"/></w:r>', footnotes="")
    assert result.text == "Före [1] efter"
    assert result.told == ("1 note that the text refers to is missing in the file.",)


def test_a_mark_of_the_authors_own_stays_as_it_is() -> None:
    own = '<w:r><w:footnoteReference w:id="7" w:customMarkFollows="1"/><w:t>*</w:t></w:r>'
    notes = f'<w:footnote w:id="7">{paragraph("* Egen.")}</w:footnote>'
    assert around(own, footnotes=notes).text == "Före * efter\n\n* Egen."


def test_headers_and_footers_stand_once() -> None:
    result = of(
        paragraph("Brödtext"),
        header1=paragraph("Dnr 2031/17, sida 1"),
        header2=paragraph("Dnr 2031/17, sida 2"),
        footer1=paragraph("Kontoret"),
    )
    assert result.text == "Dnr 2031/17, sida 1\n\nBrödtext\n\nKontoret"
    assert result.told == ("1 page header or footer that repeats another is left out.",)


def test_comments_and_answers_stand_at_the_end_with_their_authors() -> None:
    result = of(
        paragraph(BEFORE + '<w:commentRangeStart w:id="1"/><w:r><w:commentReference w:id="1"/></w:r>'),
        comments=f'<w:comment w:id="1" w:author="Ask">{paragraph("Stämmer det?")}</w:comment>'
        f'<w:comment w:id="2">{paragraph("Ja.")}</w:comment>',
    )
    assert result.text == "Före \n\nAsk: Stämmer det?\nJa."
    assert result.told == ("2 comments stand at the end of the text.",)


def test_hidden_text_is_left_out_and_counted() -> None:
    styles = '<w:style w:type="character" w:styleId="Dold"><w:rPr><w:vanish/></w:rPr></w:style>'
    hidden = run("dolt", "<w:vanish/>") + run(" mer", '<w:rStyle w:val="Dold"/>')
    shown = run("synligt", '<w:vanish w:val="0"/>')
    result = around(hidden + shown, styles=styles)
    assert result.text == "Före synligt efter"
    assert result.told == ("1 hidden passage is left out of the text.",)
