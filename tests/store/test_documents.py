from dataclasses import replace

import pytest

from motsvar.core.document import Document, Heading, Source, sha256_of
from motsvar.core.errors import DamagedCase, Refused
from motsvar.core.page_layout import Box, PageLayout, PlacedWord
from motsvar.core.span import Span
from motsvar.store import Case
from store.conftest import LEFT, Desk


def test_a_document_comes_back_as_it_was_put_in(path, tmp_path):
    """Every field, with a text that holds what breaks offsets: emoji, NBSP, what was CRLF and a combining accent."""
    text = Document.from_text(LEFT).text
    source = Source("mötet.pdf", sha256_of("file"), 42, "2026-01-02T03:04:05Z", "pdf", "", ("One image was left out.",))
    layout = PageLayout.of(
        [PlacedWord(Span(0, 3), Box(0.1, 0.1, 0.4, 0.2), 91), PlacedWord(Span(4, 9), Box(0, 0, 1, 1))]
    )
    document = Document(text, source, (0, 17), "Mötet", (Heading(Span(0, 3), 2), Heading(Span(17, 20))), layout)
    with Case.create(path) as case:
        kept = case.add_document(document)
    with Case.open(path) as case:
        assert case.document(kept) == document
        (listed,) = case.documents()
        assert (listed.id, listed.name, listed.length, listed.source) == (kept, "Mötet", len(text), source)
        assert listed.text_sha256 == document.text_sha256


def test_places_of_words_that_do_not_fit_the_text_are_named_and_never_shown(path):
    layout = PageLayout.of([PlacedWord(Span(0, 3), Box(0, 0, 1, 1))])
    with Case.create(path) as case:
        document_id = case.add_document(replace(Document.from_text("ord"), layout=layout))
        case.replace_text(document_id, replace(Document.from_text("mer"), layout=layout))
        assert case.document(document_id).layout == layout
        assert case.check() == ()
        case.file.run("UPDATE layout SET words = ?", PageLayout.of([PlacedWord(Span(2, 4), Box(0, 0, 1, 1))]).packed)
        assert len([fault for fault in case.check() if "places of the words" in fault]) == 2
        with pytest.raises(DamagedCase):
            case.document(document_id)


def test_the_same_file_is_kept_once(desk: Desk):
    again = Document.from_text(LEFT, "another name.txt")
    assert desk.case.add_document(again) == desk.left
    assert len(desk.case.documents()) == 2


def test_an_empty_text_and_a_large_one_are_kept(desk: Desk):
    for text in ("", "🙂 ord\n" * 300_000):
        document = Document.from_text(text, "x.txt")
        assert desk.case.document(desk.case.add_document(document)).text == document.text
    assert desk.case.check() == ()


def test_a_text_that_is_not_normalised_is_refused(desk: Desk):
    with pytest.raises(ValueError, match="normalised"):
        desk.case.add_document(replace(Document.from_text("x"), text="a\r\nb"))


def test_titles_and_roles_change_and_change_back(desk: Desk):
    desk.case.rename(desk.left, "  Norra\x00 \ud800 sjön ")
    desk.case.set_role(desk.left, "left")
    first = desk.case.documents()[0]
    assert (first.name, first.role) == ("Norra\ufffd \ufffd sjön", "left")
    assert [desk.case.undo(), desk.case.undo()] == ["Change role", "Rename document"]
    assert (desk.case.documents()[0].name, desk.case.documents()[0].role) == ("sjö.txt", "")
    with pytest.raises(Refused, match="needs a name"):
        desk.case.rename(desk.left, " \n")


def test_unknown_ids_are_the_callers_mistake(desk: Desk):
    for call in (desk.case.document, desk.case.remove_document, desk.case.annotation, desk.case.remove_tag):
        with pytest.raises(KeyError):
            call("nobody")
    assert desk.case.undo_label() == "Add document", "nothing was written"


def test_documents_keep_their_order_when_one_is_removed_and_comes_back(desk: Desk):
    before = desk.case.documents()
    desk.case.remove_document(desk.left)
    assert [document.id for document in desk.case.documents()] == [desk.right]
    assert desk.case.undo() == "Remove document"
    assert desk.case.documents() == before


def test_documents_that_come_piece_by_piece_are_one_act_until_something_else_is_done(path):
    case, act = Case.create(path), ""
    for number in range(3):
        added = case.add_documents([Document.from_text(f"Text {number}.", "a.txt")], act)
        assert added.new == frozenset(added.ids)
        act = added.act
    assert len(case.history()) == 1
    assert case.history()[0].rows == 3
    assert case.undo() == "Add documents"
    assert case.documents() == ()
    assert case.redo() == "Add documents"
    assert len(case.documents()) == 3
    late = case.add_documents([Document.from_text("Sist.", "b.txt")], act)
    assert late.act != act
    case.undo()
    assert len(case.documents()) == 3
    assert case.check() == ()
    case.close()


def test_of_documents_that_are_put_in_together_those_that_were_there_are_told_apart(desk: Desk):
    known, new = Document.from_text(LEFT, "igen.txt"), Document.from_text("Ny.", "ny.txt")
    added = desk.case.add_documents([known, new, new])
    assert added.ids[0] == desk.left
    assert added.ids[1] == added.ids[2]
    assert added.new == {added.ids[1]}


def test_texts_alone_come_in_the_order_asked_for(desk: Desk) -> None:
    left, right = desk.case.document(desk.left).text, desk.case.document(desk.right).text
    assert desk.case.texts([desk.right, desk.left]) == (right, left)
    assert desk.case.texts([]) == ()
    with pytest.raises(KeyError):
        desk.case.texts([desk.left, "nobody"])


def test_documents_are_numbered_on_also_after_some_were_taken_back(desk: Desk) -> None:
    case = desk.case
    first = case.add_document(Document.from_text("ett", "1.txt"))
    case.undo()
    added = case.add_documents([Document.from_text("två", "2.txt"), Document.from_text("tre", "3.txt")])
    assert added.new == set(added.ids)
    case.undo()
    case.redo()
    last = case.add_document(Document.from_text("fyra", "4.txt"))
    ids = [one.id for one in case.documents()]
    assert ids[-3:] == [*added.ids, last]
    assert first not in ids
    assert not case.add_documents([Document.from_text("fyra", "4.txt")]).new
    assert case.check() == ()


def test_every_change_of_a_document_is_counted_also_one_that_fails(desk: Desk) -> None:
    seen = [desk.case.document_changes]
    for act in (
        lambda: desk.case.rename(desk.left, "annat namn"),
        desk.case.undo,
        desk.case.redo,
        lambda: desk.case.remove_document(desk.right),
    ):
        act()
        assert desk.case.document_changes > seen[-1]
        seen.append(desk.case.document_changes)
    inside = []

    def fail() -> None:
        with desk.case.act("Fails"):
            desk.case.rename(desk.left, "tredje namn")
            inside.append(desk.case.document_changes)
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()
    assert desk.case.document_changes > inside[0]
    before = desk.case.document_changes
    desk.case.add_tag("märke")
    assert desk.case.document_changes == before
