"""The kinds of text that readers of OpenDocument are known to lose: kept, or said to be left out."""

import pytest

from motsvar.core.errors import UnreadableDocument
from motsvar.readers.office.opendocument import read
from motsvar.readers.read_text import ReadText
from support.office_files import ODT_TYPE, fodt, odt, odt_parts, zipped


def of(body: str, **styles: str) -> ReadText:
    """The same from the packed and the flat form."""
    flat = read(fodt(body, **styles), "a.fodt")
    packed = read(odt(body, **styles), "a.odt")
    assert flat == packed
    return packed


def around(middle: str, **styles: str) -> ReadText:
    return of(f"<text:p>Före {middle} efter</text:p>", **styles)


def test_tracked_insertions_are_in_the_text_deletions_are_not_and_both_are_counted() -> None:
    regions = (
        "<text:tracked-changes><text:changed-region><text:deletion><office:change-info><dc:creator>A</dc:creator>"
        "</office:change-info><text:p>borta</text:p></text:deletion></text:changed-region><text:changed-region>"
        "<text:insertion><office:change-info/></text:insertion></text:changed-region></text:tracked-changes>"
    )
    result = of(regions + '<text:p>Före <text:change-start text:change-id="1"/>nytt<text:change-end/> efter</text:p>')
    assert result.text == "Före nytt efter"
    assert set(result.told) == {
        "1 tracked insertion is part of the text.",
        "1 tracked deletion is left out of the text.",
    }


def test_a_deletion_that_stands_in_the_text_is_left_out_and_joins_paragraphs() -> None:
    region = (
        '<text:tracked-changes><text:changed-region text:id="d"><text:deletion/></text:changed-region>'
        "</text:tracked-changes>"
    )
    start, end = (f'<text:change-{kind} text:change-id="d"/>' for kind in ("start", "end"))
    note = "<text:note><text:note-citation>1</text:note-citation><text:note-body/></text:note>"
    box = "<draw:frame><draw:text-box><text:p>ruta</text:p></draw:text-box></draw:frame>"
    body = f'<text:h text:outline-level="2">Rub{start}borta</text:h><text:p>bort{note}{box}{end}rik</text:p>'
    result = of(region + body + "<text:p>Text</text:p>")
    assert result.text == "Rubrik\n\nText"
    assert [heading.level for heading in result.headings] == [2]
    assert result.told == ("1 tracked deletion is left out of the text.",)


def test_spans_links_fields_and_references_are_read() -> None:
    inline = (
        "<text:span>sp<text:span>an</text:span></text:span> "
        '<text:a xlink:href="http://a.invalid">länk</text:a> <text:date>14 mars</text:date> '
        '<text:bookmark-ref>ref</text:bookmark-ref> <text:a xlink:href="#x">inre</text:a> '
        "<text:meta-field>fält</text:meta-field> <text:text-input>ifyllt</text:text-input>"
    )
    result = around(inline)
    assert result.text == "Före span länk 14 mars ref inre fält ifyllt efter"
    assert result.told == ("The target of 1 link is left out of the text.",)


def test_a_text_box_and_the_words_of_a_shape_come_below_their_paragraph() -> None:
    box = "<draw:frame><draw:text-box><text:p>ruta</text:p></draw:text-box><svg:title>T</svg:title></draw:frame>"
    shape = "<draw:g><draw:custom-shape><text:p>form</text:p></draw:custom-shape></draw:g>"
    assert around(box + shape).text == "Före efter\n\nruta\n\nform"


def test_a_box_that_is_anchored_to_the_page_is_read() -> None:
    box = "<draw:frame><draw:text-box><text:p>ruta</text:p></draw:text-box></draw:frame>"
    assert of(box + "<text:p>Text</text:p>").text == "Text\n\nruta"


def test_notes_stand_at_the_end_under_their_marks() -> None:
    def note(kind: str, mark: str, words: str) -> str:
        return (
            f'<text:note text:note-class="{kind}"><text:note-citation>{mark}</text:note-citation>'
            f"<text:note-body><text:p>{words}</text:p><text:p>två</text:p></text:note-body></text:note>"
        )

    middle = note("footnote", "1", "fot") + note("endnote", "i", "slut") + note("footnote", "", "utan")
    assert around(middle).text == "Före [1][i][2] efter\n\n[1] fot\ntvå\n[2] utan\ntvå\n\n[i] slut\ntvå"


def test_comments_stand_at_the_end_with_their_authors() -> None:
    comment = (
        "<office:annotation><dc:creator>Ask</dc:creator><dc:date>2031-01-01</dc:date><text:p>Stämmer</text:p>"
        "<text:list><text:list-item><text:p>det?</text:p></text:list-item></text:list></office:annotation>"
    )
    result = around(comment)
    assert result.text == "Före efter\n\nAsk: Stämmer\ndet?"
    assert result.told == ("1 comment stands at the end of the text.",)


def test_page_headers_and_footers_stand_once() -> None:
    heads = (
        "<style:header><text:p>Dnr 7, sida <text:page-number>1</text:page-number></text:p></style:header>"
        "<style:header-left><text:p>Dnr 7, sida <text:page-number>2</text:page-number></text:p></style:header-left>"
        '<style:header-first style:display="false"><text:p>Syns inte</text:p></style:header-first>'
        "<style:footer><text:p>Kontoret</text:p></style:footer>"
    )
    result = of("<text:p>Text</text:p>", heads=heads)
    assert result.text == "Dnr 7, sida 1\n\nText\n\nKontoret"
    assert result.told == ("1 page header or footer that repeats another is left out.",)


def test_hidden_text_of_every_kind_is_left_out_and_counted() -> None:
    styles = "".join(
        f'<style:style style:family="{family}" style:name="{name}"><style:text-properties text:display="none"/>'
        "</style:style>"
        for family, name in (("text", "T"), ("paragraph", "P"))
    )
    body = (
        '<text:p>Ett<text:span text:style-name="T"> dolt</text:span> två</text:p>'
        '<text:p text:style-name="P">Dolt</text:p>'
        '<text:p>Dolt stycke<text:hidden-paragraph text:is-hidden="true"/></text:p>'
        '<text:p>Tre<text:hidden-text text:is-hidden="true" text:string-value="dolt">x</text:hidden-text>'
        '<text:hidden-text text:is-hidden="false">synligt</text:hidden-text></text:p>'
        '<text:section text:display="none"><text:p>Dolt avsnitt</text:p></text:section>'
        "<text:section><text:p>Avsnitt</text:p></text:section>"
    )
    result = of(body, automatic=styles)
    assert result.text == "Ett två\n\nTresynligt\n\nAvsnitt"
    assert result.told == ("5 hidden passages are left out of the text.",)


def test_an_index_is_read_without_its_template() -> None:
    index = (
        "<text:table-of-content><text:table-of-content-source><text:index-title-template>Mall"
        "</text:index-title-template></text:table-of-content-source><text:index-body><text:index-title>"
        "<text:p>Innehåll</text:p></text:index-title><text:p>Bakgrund<text:tab/>2</text:p></text:index-body>"
        "</text:table-of-content>"
    )
    assert of(index).text == "Innehåll\n\nBakgrund\t2"


def test_the_reading_of_a_word_stands_behind_it() -> None:
    ruby = "<text:ruby><text:ruby-base>東京</text:ruby-base><text:ruby-text>とうきょう</text:ruby-text></text:ruby>"
    assert around(ruby).text == "Före 東京(とうきょう) efter"


def test_what_is_no_text_is_counted() -> None:
    image = "<draw:image><office:binary-data>QUJD</office:binary-data></draw:image>"
    picture = f"<draw:frame>{image}<svg:desc>En bro</svg:desc></draw:frame>"
    thing = "<draw:frame><draw:object><text:p>x</text:p></draw:object><draw:image/></draw:frame>"
    result = around(picture + thing + '<draw:control draw:control="c"/>')
    assert result.text == "Före efter"
    assert set(result.told) == {
        "1 picture is left out.",
        "The description of 1 picture is left out.",
        "1 embedded object is left out.",
        "1 field of a form is left out with what was filled in.",
    }


def test_a_damaged_file_is_refused_and_never_read_by_half() -> None:
    lines = "".join(f"<text:p>Rad {number}</text:p>" for number in range(200))
    parts = odt_parts(lines)
    assert read(zipped(parts), "a.odt").text.count("Rad") == 200
    broken = {**parts, "content.xml": parts["content.xml"][: len(parts["content.xml"]) // 2]}
    with pytest.raises(UnreadableDocument, match=r"content\.xml in a\.odt is damaged"):
        read(zipped(broken), "a.odt")
    with pytest.raises(UnreadableDocument, match=r"styles\.xml in a\.odt is damaged"):
        read(zipped({**parts, "styles.xml": parts["styles.xml"][:-1]}), "a.odt")
    with pytest.raises(UnreadableDocument, match="missing"):
        read(zipped({name: content for name, content in parts.items() if name != "content.xml"}), "a.odt")
    with pytest.raises(UnreadableDocument, match=r"a\.fodt is damaged"):
        read(fodt(lines)[:-20], "a.fodt")


def test_a_file_with_a_password_is_told() -> None:
    manifest = odt_parts("")["META-INF/manifest.xml"].replace("/>", "><manifest:encryption-data/></manifest:manifest>")
    with pytest.raises(UnreadableDocument, match="password"):
        read(zipped({**odt_parts(""), "META-INF/manifest.xml": manifest, "content.xml": "\x07\x08"}), "a.odt")


def test_another_document_of_the_family_is_refused() -> None:
    content = odt_parts("")["content.xml"].replace("office:text", "office:spreadsheet")
    with pytest.raises(UnreadableDocument, match="holds no OpenDocument text"):
        read(zipped({"mimetype": ODT_TYPE, "content.xml": content}), "a.odt")
