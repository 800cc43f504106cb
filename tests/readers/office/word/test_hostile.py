"""Word documents that are built to mislead or to exhaust: read with a word on it, or refused."""

import random
import time

import pytest

from motsvar.core.errors import Cancelled, UnreadableDocument
from motsvar.readers.office.word import read
from motsvar.readers.read_text import Manner
from support.office_files import docx, docx_parts, paragraph, run, table, zipped


def text_of(body: str, **parts: str) -> str:
    return read(docx(body, **parts), "a.docx").text


@pytest.mark.parametrize(
    "body",
    [
        '<w:p><w:r><w:fldChar w:fldCharType="end"/><w:fldChar w:fldCharType="separate"/></w:r></w:p>',
        "<w:tc><w:p/></w:tc><w:tr/><w:tbl/>",
        "<mc:Fallback/><w:ruby/><w:rt/><m:e/><m:den/><w:sym/><w:br/>",
        '<w:p><w:pPr><w:numPr><w:numId w:val="77"/><w:ilvl w:val="99999999999999"/></w:numPr></w:pPr></w:p>',
        '<w:p><w:pPr><w:pStyle w:val="none"/><w:outlineLvl w:val="-9"/></w:pPr></w:p>',
        '<w:r><w:sym w:font="Symbol" w:char="²"/><w:sym w:char="FFFFFFFFFF"/></w:r>',
        "<w:p><w:p><w:p/></w:p></w:p><w:txbxContent><w:txbxContent/></w:txbxContent>",
    ],
)
def test_elements_out_of_place_do_no_harm(body: str) -> None:
    assert "Före" in text_of(paragraph("Före") + body)
    assert "Efter" in text_of(body + paragraph("Efter"))


def test_styles_that_inherit_from_each_other_come_to_an_end() -> None:
    styles = "".join(
        f'<w:style w:type="paragraph" w:styleId="{one}"><w:basedOn w:val="{other}"/></w:style>'
        for one, other in (("A", "B"), ("B", "A"))
    )
    assert text_of(paragraph("Text", '<w:pStyle w:val="A"/>'), styles=styles) == "Text"


def test_boxes_and_two_celled_tables_inside_each_other_are_read_quickly() -> None:
    nested = paragraph("innerst")
    for _ in range(300):
        nested = f"<w:p>{run('x')}<w:r><w:txbxContent>{table([nested, 'y'])}</w:txbxContent></w:r></w:p>"
    started = time.process_time()
    assert "innerst" in text_of(nested)
    assert time.process_time() - started < 5


def test_a_part_that_breaks_off_is_named_whichever_it_is() -> None:
    kinds = ("styles", "numbering", "footnotes", "endnotes", "comments", "header1", "footer1")
    parts = docx_parts(paragraph("Text"), **dict.fromkeys(kinds, ""))
    for kind in (*kinds, "document"):
        name = f"word/{kind}.xml"
        with pytest.raises(UnreadableDocument, match=rf"{name} in a\.docx is damaged"):
            read(zipped({**parts, name: parts[name][:-3]}), "a.docx")


def test_a_part_that_is_referred_to_and_missing_is_named() -> None:
    parts = docx_parts(paragraph("Text"), header1=paragraph("Huvud"))
    del parts["word/header1.xml"]
    with pytest.raises(UnreadableDocument, match=r"word/header1\.xml in a\.docx is missing"):
        read(zipped(parts), "a.docx")


def test_nothing_outside_the_archive_is_followed() -> None:
    parts = docx_parts(paragraph("Text"))
    outside = '<Relationship Type="x/header" Target="file:///etc/passwd" TargetMode="External"/></Relationships>'
    name = "word/_rels/document.xml.rels"
    assert read(zipped({**parts, name: parts[name].replace("</Relationships>", outside)}), "a.docx").text == "Text"


def test_reading_tells_how_far_it_is_and_can_be_stopped() -> None:
    chance = random.Random(2)
    data = docx("".join(paragraph(chance.randbytes(30).hex()) for _ in range(20_000)))
    fractions: list[float] = []
    read(data, "a.docx", Manner(progress=lambda fraction, _: fractions.append(fraction)))
    assert len(fractions) > 1
    assert fractions == sorted(fractions)

    def stop(_fraction: float, _phrase: str) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        read(data, "a.docx", Manner(progress=stop))


def test_macros_are_told() -> None:
    parts = docx_parts(paragraph("Text"))
    name = "word/_rels/document.xml.rels"
    macros = '<Relationship Type="x/vbaProject" Target="vbaProject.bin"/></Relationships>'
    result = read(zipped({**parts, name: parts[name].replace("</Relationships>", macros)}), "a.docm")
    assert result.told == ("The file holds macros, which were not run.",)
