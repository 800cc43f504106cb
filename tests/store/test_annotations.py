from dataclasses import replace

import pytest

from motsvar.core.annotation import LinkRelation, NoteTarget
from motsvar.core.document import Document
from motsvar.core.errors import Refused
from motsvar.core.span import Span
from motsvar.store import Case
from store.conftest import Desk, fill, make_case


def test_a_note_survives_reopening(path):
    with make_case(path) as case:
        desk = fill(case)
        tag = case.add_tag("blått")
        made = case.annotate(desk.left, Span(0, 11), [tag.id], "Är den det? 🙂")
    with Case.open(path) as case:
        (found,) = case.annotations(desk.left)
        assert found == made
        assert (found.person, found.note, found.tags) == ("Kim", "Är den det? 🙂", (tag.id,))
        assert found.created == found.changed
        assert found.created.endswith("Z")


def test_offsets_are_code_points_whatever_stands_before(desk: Desk):
    """An emoji is two UTF-16 units and four bytes, NBSP two bytes, and CRLF became one newline at reading."""
    text = desk.case.document(desk.left).text
    for words in ("🙂", "Fältet\u00a0är", "Én", "sjön är blå."):
        start = text.index(words)
        assert desk.case.annotate(desk.left, Span(start, start + len(words))).quote == words
    assert [found.quote for found in desk.case.annotations(desk.left)] == ["🙂", "Fältet\u00a0är", "Én", "sjön är blå."]
    assert desk.case.check() == ()


def test_a_passage_outside_the_text_is_the_callers_mistake(desk: Desk):
    length = len(desk.case.document(desk.left).text)
    with pytest.raises(ValueError, match="does not lie"):
        desk.case.annotate(desk.left, Span(0, length + 1))
    assert desk.case.annotate(desk.left, Span(length, length)).quote == ""
    with pytest.raises(ValueError, match="does not lie"):
        desk.case.move(desk.case.annotations()[0].id, Span(0, length + 1))
    with pytest.raises(KeyError):
        desk.case.annotate(desk.left, Span(0, 1), ["no tag"])
    assert len(desk.case.annotations()) == 1, "a failed act leaves nothing"


def test_notes_hold_any_text(desk: Desk):
    passage = desk.case.annotate(desk.left, Span(0, 4))
    for note in ("a\r\nb\u2028c", "E\u0301", "<b>&amp;</b>", "'; DROP TABLE note; --", "🙂" * 250_000):
        desk.case.set_note(NoteTarget.passage(passage.id), note)
        assert desk.case.annotation(passage.id).note == note
    desk.case.set_note(NoteTarget.passage(passage.id), "a\x00b\ud800c\ud83d\ude42")
    assert desk.case.annotation(passage.id).note == "a\ufffdb\ufffdc🙂"
    desk.case.set_note(NoteTarget.passage(passage.id), "")
    assert desk.case.annotation(passage.id).note == ""
    assert desk.case.check() == ()


def test_tags_keep_the_order_in_which_they_were_given(desk: Desk):
    a, b, c = (desk.case.add_tag(name).id for name in "abc")
    passage = desk.case.annotate(desk.left, Span(0, 4), [b, a, b])
    assert passage.tags == (b, a)
    desk.case.set_tags(passage.id, [c, b, a])
    changed = desk.case.annotation(passage.id)
    assert changed.tags == (c, b, a)
    assert changed.changed > changed.created
    desk.case.undo()
    assert desk.case.annotation(passage.id) == passage


def test_what_changes_nothing_is_no_act(desk: Desk):
    tag = desk.case.add_tag("a")
    passage = desk.case.annotate(desk.left, Span(0, 4), [tag.id], "x")
    before = desk.case.history()
    desk.case.set_tags(passage.id, [tag.id])
    desk.case.set_note(NoteTarget.passage(passage.id), "x")
    desk.case.move(passage.id, Span(0, 4))
    desk.case.change_tag(tag)
    assert desk.case.history() == before


def test_an_annotation_moves_and_moves_back(desk: Desk):
    passage = desk.case.annotate(desk.left, Span(0, 4))
    desk.case.move(passage.id, Span(5, 11))
    assert desk.case.annotation(passage.id).quote == "är blå"
    assert desk.case.undo() == "Move passage"
    assert desk.case.annotation(passage.id) == passage


def test_a_link_goes_with_its_passage_and_comes_back(desk: Desk):
    source = desk.case.annotate(desk.left, Span(0, 4))
    target = desk.case.annotate(desk.right, Span(4, 8))
    link = desk.case.add_link(source.id, target.id, LinkRelation.SAME_CLAIM, "sure? 🙂")
    assert desk.case.links() == (link,)
    other = replace(link, relation="my own", source=target.id, target=source.id)
    desk.case.change_link(other)
    assert desk.case.links() == (other,)
    desk.case.remove_annotation(target.id)
    assert desk.case.links() == ()
    desk.case.undo()
    assert desk.case.links() == (other,)
    desk.case.remove_link(link.id)
    assert desk.case.links() == ()
    with pytest.raises(Refused, match="relation needs a name"):
        desk.case.add_link(source.id, target.id, " ")


def test_all_annotations_come_document_by_document(desk: Desk):
    desk.case.annotate(desk.right, Span(0, 3))
    desk.case.annotate(desk.left, Span(5, 7))
    desk.case.annotate(desk.left, Span(0, 4))
    assert [found.quote for found in desk.case.annotations()] == ["Sjön", "är", "The"]


def test_comparisons_and_settings_are_kept_without_history(desk: Desk):
    desk.case.save_comparison(desk.left, desk.right, "key", "{}")
    desk.case.save_comparison(desk.left, desk.right, "key", '{"a": 1}')
    assert desk.case.comparison(desk.left, desk.right, "key") == '{"a": 1}'
    assert desk.case.comparison(desk.right, desk.left, "key") is None
    desk.case.set_setting("mode", "rows")
    desk.case.set_setting("mode", "flow 🙂")
    assert desk.case.setting("mode") == "flow 🙂"
    assert desk.case.setting("none") is None
    assert desk.case.undo() == "Add document", "neither is an act"


def test_a_thousand_annotations_are_one_act_and_listed_in_order(desk: Desk):
    document = desk.case.add_document(Document.from_text("ord 🙂 " * 1_000, "long.txt"))
    tag = desk.case.add_tag("t").id
    with desk.case.act("Import"):
        for number in reversed(range(1_000)):
            desk.case.annotate(document, Span(number * 6, number * 6 + 5), [tag])
    found = desk.case.annotations(document)
    assert [one.span.start for one in found] == [number * 6 for number in range(1_000)]
    assert {one.quote for one in found} == {"ord 🙂"}
    assert desk.case.undo() == "Import"
    assert desk.case.annotations(document) == ()
