from dataclasses import replace

import pytest

from motsvar.core.annotation import OKABE_ITO
from motsvar.core.errors import Refused
from motsvar.core.span import Span
from store.conftest import Desk


def test_new_tags_take_the_eight_colours_in_turn(desk: Desk):
    made = [desk.case.add_tag(f"tag {number}") for number in range(9)]
    assert [tag.colour for tag in made] == [*OKABE_ITO, OKABE_ITO[0]]
    assert desk.case.tags() == tuple(made)


@pytest.mark.parametrize(("first", "second"), [("Område", "OMRÅDE"), ("caf\u00e9", "cafe\u0301"), ("a b", " a   b ")])
def test_siblings_cannot_share_a_name_and_cousins_can(desk: Desk, first: str, second: str):
    parent = desk.case.add_tag(first)
    with pytest.raises(Refused, match="already"):
        desk.case.add_tag(second)
    child = desk.case.add_tag(second, parent=parent.id)
    with pytest.raises(Refused, match="already"):
        desk.case.change_tag(replace(child, parent=None))
    desk.case.change_tag(replace(parent, name=second.strip()))
    assert len(desk.case.tags()) == 2


def test_a_tag_without_a_name_or_with_a_novel_for_one_is_refused(desk: Desk):
    for name in ("", " \n\u00a0", "x" * 1001):
        with pytest.raises(Refused):
            desk.case.add_tag(name)
    assert desk.case.tags() == ()


def test_a_tag_cannot_stand_under_itself(desk: Desk):
    upper = desk.case.add_tag("upper")
    lower = desk.case.add_tag("lower", parent=upper.id)
    with pytest.raises(Refused, match="under itself"):
        desk.case.change_tag(replace(upper, parent=lower.id))


def test_a_shortcut_means_one_tag(desk: Desk):
    first = desk.case.add_tag("first", shortcut=1)
    second = desk.case.add_tag("second", shortcut=1)
    assert [tag.shortcut for tag in desk.case.tags()] == [None, 1]
    desk.case.change_tag(replace(first, shortcut=1))
    assert [tag.shortcut for tag in desk.case.tags()] == [1, None]
    desk.case.undo()
    assert desk.case.tags() == (replace(first, shortcut=None), second)


def test_removing_a_tag_keeps_its_passages_and_its_children(desk: Desk):
    """Other tools lose highlights with their last tag."""
    desk.case.add_tag("child")
    upper = desk.case.add_tag("upper")
    desk.case.add_tag("Child", parent=upper.id)
    passage = desk.case.annotate(desk.left, Span(0, 4), [upper.id])
    before = desk.case.tags()
    desk.case.remove_tag(upper.id)
    assert desk.case.annotation(passage.id).tags == ()
    assert [(tag.name, tag.parent) for tag in desk.case.tags()] == [("child", None), ("Child 2", None)]
    assert desk.case.undo() == "Remove tag"
    assert desk.case.tags() == before
    assert desk.case.annotation(passage.id) == passage


def test_a_colour_is_six_hexadecimal_digits(desk: Desk):
    assert desk.case.add_tag("ok", "#AABB00").colour == "#aabb00"
    for colour in ("red", "#12345", "#12345g", "1234567"):
        with pytest.raises(ValueError, match="rrggbb"):
            desk.case.add_tag("x", colour)
