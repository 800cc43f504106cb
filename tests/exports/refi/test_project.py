"""A project is valid by the schema, and holds all of a case in the forms that the tools of the field keep."""

import io
import zipfile
from collections.abc import Callable
from dataclasses import replace
from xml.etree.ElementTree import Element

import pytest

from motsvar.core.annotation import AnchorState, Annotation, Link, Note, NoteTarget, Person, Tag
from motsvar.core.document import Document
from motsvar.core.errors import Cancelled, ExportFailed
from motsvar.core.particulars import Particulars
from motsvar.core.refi import guid
from motsvar.core.span import Span
from motsvar.core.themes.codebook_theme import CodebookTheme
from motsvar.exports.case_content import CaseContent, ExportedDocument
from motsvar.exports.options import ExportOptions
from motsvar.exports.refi import project, project_file
from support.rendering import rendered

Parts = Callable[[CaseContent], dict[str, bytes]]
Written = Callable[[CaseContent], Element]


def found(root: Element, name: str, identity: str) -> Element:
    (element,) = (one for one in root.iter(name) if one.get("guid") == guid(identity))
    return element


def changed(content: CaseContent, *notes: Note, at: int = 0, **fields: object) -> CaseContent:
    """The content with another first annotation, and with notes."""
    annotations = list(content.annotations)
    annotations[at] = replace(annotations[at], **fields)  # type: ignore[arg-type]
    return replace(content, annotations=tuple(annotations), notes=notes)


def test_an_empty_case_is_a_valid_project(written: Written, empty: CaseContent) -> None:
    assert [one.tag for one in written(empty)] == ["Description"]


def test_texts_lie_beside_the_project_to_the_byte(parts: Parts, rich: CaseContent) -> None:
    files = parts(rich)
    assert [name for name in files if "/" not in name] == ["project.qde"]
    assert all(name.startswith("sources/") and name.count("/") == 1 for name in files if name != "project.qde")
    for exported in rich.documents:
        data = files[f"sources/{exported.id}.txt"]
        assert data == exported.document.text.encode()
        assert not data.startswith(b"\xef\xbb\xbf")
        assert b"\r" not in data
    assert b"PlainTextContent" not in files["project.qde"]


def test_every_passage_has_its_words_at_its_code_points(written: Written, parts: Parts, content: CaseContent) -> None:
    root, files = written(content), parts(content)
    selections = {one.get("guid"): (source, one) for source in root.iter("TextSource") for one in source}
    assert len([one for _, one in selections.values() if one.tag == "PlainTextSelection"]) == len(content.annotations)
    for annotation in content.annotations:
        source, selection = selections[annotation.id]
        path = source.get("plainTextPath", "")
        text = files["sources/" + path.removeprefix("internal://")].decode()
        start, end = int(selection.get("startPosition", "")), int(selection.get("endPosition", ""))
        assert text[start:end] == annotation.quote
        codes = [one.get("targetGUID") for one in selection.iter("CodeRef")]
        assert codes == [guid(tag) for tag in annotation.tags]


def test_tags_stand_in_each_other_with_colours_and_descriptions(written: Written, rich: CaseContent) -> None:
    root = written(rich)
    codes = {child.get("guid"): (parent, child) for parent in root.iter() for child in parent if child.tag == "Code"}
    assert len(codes) == len(rich.tags)
    for tag in rich.tags:
        parent, code = codes[tag.id]
        assert parent.get("guid") == tag.parent
        assert (code.get("name"), code.get("color"), code.get("isCodable")) == (tag.name, tag.colour, "true")
        assert (code.findtext("Description") or "") == tag.description


def test_tags_in_a_circle_or_without_their_parent_are_not_dropped(written: Written, empty: CaseContent) -> None:
    tags = (Tag("a", "a", "#ff0000", "b"), Tag("b", "b", "red", "a"), Tag("c", "c", "#ff0000", "nowhere"))
    names = [code.get("name") for code in written(replace(empty, tags=tags)).iter("Code")]
    assert sorted(filter(None, names)) == ["a", "b", "c"]


def test_everything_that_may_have_a_date_has_one(written: Written, rich: CaseContent, content: CaseContent) -> None:
    undated = replace(content, annotations=tuple(replace(one, created="", changed="") for one in content.annotations))
    for one in (rich, undated):
        for element in written(one).iter():
            if element.tag in ("Project", "TextSource", "PlainTextSelection", "Coding", "Note"):
                assert element.get("creationDateTime")


def test_every_note_is_told_twice(written: Written, parts: Parts, rich: CaseContent) -> None:
    root, files = written(rich), parts(rich)
    notes = {one.get("guid"): one for one in root.iter("Note")}
    selections = {one.get("guid"): one for one in root.iter("PlainTextSelection")}
    for annotation in rich.annotations:
        selection = selections[annotation.id]
        assert (selection.findtext("Description") or "").startswith(annotation.note)
        references = [one.get("targetGUID") for one in selection.findall("NoteRef")]
        assert len(references) == bool(annotation.note)
        for reference in references:
            path = notes[reference].get("plainTextPath", "")
            assert files["sources/" + path.removeprefix("internal://")].decode() == annotation.note
    assert len(notes) == len(rich.notes) + len(rich.links)
    assert (root.findtext("Description") or "").startswith("Om hela ärendet")
    assert found(root, "TextSource", rich.documents[0].id).findtext("Description") == "Om det första svaret"
    assert len(root.findall("NoteRef")) == 1


def test_every_link_is_told_as_a_link_and_in_words_at_both_ends(written: Written, rich: CaseContent) -> None:
    root = written(rich)
    passages = {one.id: one for one in rich.annotations}
    selections = {one.get("guid"): one for one in root.iter("PlainTextSelection")}
    assert len(list(root.iter("Link"))) == len(rich.links)
    links = {one.get("guid"): one for one in root.iter("Link")}
    for link in rich.links:
        element = links[link.id]
        assert (element.get("originGUID"), element.get("targetGUID")) == (link.source, link.target)
        assert (element.get("direction"), element.get("name")) == ("OneWay", link.relation)
        for here, arrow, there in ((link.source, "→", link.target), (link.target, "←", link.source)):
            described = selections[here].findtext("Description") or ""
            quote = " ".join(passages[there or ""].quote.split())
            assert any(
                line.startswith(f"{arrow} {link.relation}: ") and quote in line for line in described.split("\n")
            )


def test_links_in_words_are_quoted_as_the_reader_quotes(content: CaseContent) -> None:
    with zipfile.ZipFile(io.BytesIO(rendered(project.write, content, ExportOptions("sv")).data)) as archive:
        words = archive.read("project.qde").decode()
    assert "”" in words
    assert "“" not in words


def test_a_link_to_a_document_names_the_page_of_its_passage(written: Written, content: CaseContent) -> None:
    last = next(one for one in content.annotations if one.quote == "ljus" and one.span.start > 60)
    link = Link("x", last.id, None, "only here", "", content.documents[1].id)
    root = written(replace(content, links=(link,)))
    assert root.find("Links/Link").get("targetGUID") == guid(content.documents[1].id)  # type: ignore[union-attr]
    target = found(root, "TextSource", content.documents[1].id)
    assert target.findtext("Description") == "⇄ Links\n← only here: left.txt, p. 2: “ljus”"
    selection = found(root, "PlainTextSelection", last.id)
    assert (selection.findtext("Description") or "").endswith("⇄ Links\n→ only here: =right<b>.txt")


def test_a_note_on_two_documents_stands_at_both(written: Written, content: CaseContent) -> None:
    one, other = (exported.id for exported in content.documents)
    note = Note(NoteTarget.pair(one, other), "Båda säger\nlika.", "Anna", "2026-01-02T03:04:05.000Z", "", "n")
    root = written(replace(content, notes=(note,)))
    for source in root.iter("TextSource"):
        assert guid("n") in [each.get("targetGUID") for each in source.findall("NoteRef")]
        assert "\n– Båda säger\n– lika." in (source.findtext("Description") or "")


def test_what_is_told_of_a_document_stands_in_variables(written: Written, content: CaseContent) -> None:
    told = Particulars("Kultur­nämnden", "2020-10", "KS 2019/1899")
    root = written(replace(content, documents=(replace(content.documents[0], role="motion", particulars=told),)))
    names = {one.get("guid"): one.get("name") for one in root.iter("Variable")}
    values = {
        names[one.find("VariableRef").get("targetGUID")]: one.findtext("TextValue")  # type: ignore[union-attr]
        for one in root.iter("VariableValue")
    }
    assert values == {"Role": "motion", "Sender": told.sender, "Date": "2020-10", "Case number": "KS 2019/1899"}


def test_a_passage_that_waits_to_be_placed_is_a_note_with_its_old_words(
    written: Written, parts: Parts, content: CaseContent
) -> None:
    first = content.annotations[1]
    lost = changed(content, at=1, state=AnchorState.LOST, quote="de gamla orden", span=Span(900, 914))
    root = written(lost)
    note = found(root, "Note", first.id)
    assert parts(lost)[f"sources/{guid(first.id)}.txt"].decode() == "de gamla orden"
    assert [one.get("targetGUID") for one in note.iter("CodeRef")] == [guid(tag) for tag in first.tags]
    source = found(root, "TextSource", first.document)
    assert "– “de gamla orden”" in (source.findtext("Description") or "")
    assert guid(first.id) in [one.get("targetGUID") for one in source.findall("NoteRef")]
    assert any("wait to be placed" in sentence for sentence in rendered(project.write, lost).not_carried)


def test_own_themes_are_sets(written: Written, content: CaseContent) -> None:
    theme = CodebookTheme("t", "Ljus", ("ljus*", "/norra .*/"), "Om belysning")
    root = written(replace(content, codebook=(theme,)))
    (kept,) = root.iter("Set")
    assert kept.get("name") == "Ljus"
    assert kept.findtext("Description") == "Om belysning\n\nLooked for: ljus*; /norra .*/"


def test_documents_of_the_same_name_get_a_number(written: Written, content: CaseContent) -> None:
    same = ExportedDocument("again", Document.from_text("Annat.", "LEFT.txt"))
    twice = replace(content, documents=(*content.documents, same))
    names = [source.get("name") for source in written(twice).iter("TextSource")]
    assert names == ["left.txt", "=right<b>.txt", "LEFT.txt (2)"]
    assert any("same name" in sentence for sentence in rendered(project.write, twice).not_carried)


def test_what_xml_cannot_hold_becomes_a_sign_of_the_same_length_and_is_counted(
    written: Written, content: CaseContent
) -> None:
    name = "nul\x00bell\x07￿"
    named = replace(content, tags=(Tag("t", name, "#000000"),), annotations=(), links=())
    code = next(written(named).iter("Code"))
    assert code.get("name") == "nul␀bell␇\ufffd"
    assert "Characters that XML cannot hold are replaced by signs: 3." in rendered(project.write, named).not_carried


def test_white_space_survives_the_parser(written: Written, content: CaseContent) -> None:
    tag = Tag("t", "a\tb\nc\rd", "#000000", description=" a\r\tb\n ")
    code = next(written(replace(content, tags=(tag,))).iter("Code"))
    assert (code.get("name"), code.findtext("Description")) == (tag.name, tag.description)


def test_what_is_not_carried_is_said_in_the_file_too(written: Written, content: CaseContent) -> None:
    loose = replace(content, links=(*content.links, Link("x", content.annotations[0].id, "nowhere", "answers")))
    not_carried = rendered(project.write, loose).not_carried
    assert "Links to passages that are not in the case are left out: 1." in not_carried
    assert any("NVivo" in sentence for sentence in not_carried)
    described = written(loose).findtext("Description") or ""
    assert all(f"– {sentence}" in described for sentence in not_carried)


def test_people_keep_their_ids(written: Written, rich: CaseContent, content: CaseContent) -> None:
    users = {one.get("guid"): one.get("name") for one in written(rich).iter("User")}
    assert users == {one.id: one.name for one in rich.people}
    nobody = replace(content, people=(Person("p", "Anna"),))
    assert guid("p") in {one.get("guid") for one in written(nobody).iter("User")}


def test_the_same_case_gives_the_same_bytes_in_whatever_order_it_came(content: CaseContent) -> None:
    turned = replace(content, annotations=content.annotations[::-1], links=content.links[::-1])
    assert rendered(project.write, turned).data == rendered(project.write, content).data


def test_a_lone_surrogate_does_not_break_the_file(written: Written, content: CaseContent) -> None:
    broken = changed(content, note="a\ud800b")
    selection = found(written(broken), "PlainTextSelection", broken.annotations[0].id)
    assert (selection.findtext("Description") or "").startswith("a\ufffdb")


def test_a_text_larger_than_the_format_allows_is_refused(monkeypatch: pytest.MonkeyPatch, content: CaseContent) -> None:
    monkeypatch.setattr(project, "LARGEST_TEXT", 20)
    with pytest.raises(ExportFailed, match="too long"):
        rendered(project.write, content)


def test_notes_move_into_the_project_where_an_archive_would_have_too_many_files(
    monkeypatch: pytest.MonkeyPatch, written: Written, parts: Parts, content: CaseContent
) -> None:
    monkeypatch.setattr(project_file, "MOST_FILES", 3)
    assert len(parts(content)) == 1 + len(content.documents)
    assert [one.findtext("PlainTextContent") for one in written(content).iter("Note")]


def test_an_export_can_be_stopped_at_its_texts(rich: CaseContent) -> None:
    def stop(fraction: float, _phrase: str) -> None:
        assert 0 <= fraction <= 1
        if fraction > 0.6:
            raise Cancelled

    with pytest.raises(Cancelled):
        project.write(rich, io.BytesIO(), progress=stop)


def test_an_annotation_of_a_document_that_is_not_there_is_said(content: CaseContent) -> None:
    elsewhere = Annotation("x", "nowhere", Span(0, 1), "x")
    more = replace(content, annotations=(*content.annotations, elsewhere))
    assert any("Passages of documents" in one for one in rendered(project.write, more).not_carried)


def test_an_archive_has_no_date_of_its_own(content: CaseContent) -> None:
    with zipfile.ZipFile(io.BytesIO(rendered(project.write, content).data)) as archive:
        assert {entry.date_time for entry in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}


def test_what_nobody_is_known_to_have_made_has_a_user_all_the_same(written: Written, content: CaseContent) -> None:
    root = written(replace(content, annotations=tuple(replace(one, person="") for one in content.annotations)))
    users = {one.get("guid") for one in root.iter("User")}
    makers = [one.get("creatingUser") for one in root.iter() if one.tag in ("PlainTextSelection", "Coding", "Note")]
    assert makers
    assert set(makers) <= users
