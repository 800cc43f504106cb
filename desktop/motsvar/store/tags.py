"""Tags: labels in a tree, each with a colour. Two under the same parent never have the same name."""

import re
from collections.abc import Iterable
from dataclasses import replace

from motsvar.core.annotation import OKABE_ITO, NoteTarget, Tag
from motsvar.core.errors import Refused
from motsvar.core.hidden.telling import visible_name
from motsvar.store.case_file import CaseFile
from motsvar.store.ledger import Ledger
from motsvar.store.notes import note, set_note
from motsvar.store.rows import Row, row_ids
from motsvar.store.words import name_key, named, storable

_COLOUR = re.compile("#[0-9a-fA-F]{6}")


def tags(file: CaseFile) -> tuple[Tag, ...]:
    """All tags in the order in which they were made."""
    rows = file.rows("SELECT id, name, colour, parent, description, shortcut, archived FROM tag ORDER BY position, id")
    return tuple(
        Tag(tag_id, name, colour, parent, description, shortcut, bool(archived))
        for tag_id, name, colour, parent, description, shortcut, archived in rows
    )


def add_tag(
    ledger: Ledger,
    name: str,
    colour: str | None = None,
    parent: str | None = None,
    description: str = "",
    shortcut: int | None = None,
) -> Tag:
    """Make a tag. Without a colour it takes the next of the eight.

    :raises Refused: when the name is taken under that parent, or empty.
    """
    name = named(name, "tag")
    file = ledger.file
    with ledger.act("Add tag"):
        _require_parent(ledger, parent)
        _requirefree_name(file, name, parent, except_for=None)
        (position,) = file.row("SELECT coalesce(max(position), 0) + 1 FROM tag")
        tag_id = ledger.new_id()
        _free_shortcut(ledger, shortcut)
        chosen = OKABE_ITO[(position - 1) % len(OKABE_ITO)] if colour is None else colour.lower()
        tag = Tag(tag_id, name, chosen, parent, storable(description), shortcut)
        row: Row = {"id": tag_id, "position": position, **tag_columns(tag)}
        ledger.insert("tag", row)
    return tag


def change_tag(ledger: Ledger, tag: Tag) -> None:
    """Store a tag with the same id and other properties. A shortcut is taken from the tag that had it.

    :raises Refused: when the name is taken, or the tag would stand under itself.
    """
    name = named(tag.name, "tag")
    file = ledger.file
    with ledger.act("Change tag"):
        ledger.existing("tag", tag.id)
        _require_parent(ledger, tag.parent)
        _require_no_circle(ledger, tag)
        _requirefree_name(file, name, tag.parent, except_for=tag.id)
        before = ledger.existing("tag", tag.id)
        if tag.shortcut != before["shortcut"]:
            _free_shortcut(ledger, tag.shortcut)
        ledger.update("tag", tag.id, {**tag_columns(tag), "name": name, "name_key": name_key(name)})


def remove_tag(ledger: Ledger, tag_id: str) -> None:
    """Take a tag away, also from its passages, which stay. Its children move up to where it stood."""
    with ledger.act("Remove tag"):
        removed = ledger.existing("tag", tag_id)
        parent = None if removed["parent"] is None else str(removed["parent"])
        ledger.delete_all("passage_tag", "tag", tag_id)
        ledger.delete_all("note", "tag", tag_id)
        _move_children(ledger, tag_id, parent)
        ledger.delete("tag", tag_id)


def place_tag(ledger: Ledger, tag_id: str, parent: str | None, before: str | None = None) -> None:
    """Put a tag under another, or at the top, before one of the tags there or at their end.

    :raises Refused: when its name is taken there, or it would stand under itself.
    """
    file = ledger.file
    with ledger.act("Move tag"):
        tag = next((one for one in tags(file) if one.id == tag_id), None)
        if tag is None:
            raise KeyError(f"no tag {tag_id}")
        change_tag(ledger, replace(tag, parent=parent))
        order = [one.id for one in tags(file) if one.id != tag_id]
        order.insert(order.index(before) if before in order else len(order), tag_id)
        for position, one in enumerate(order, 1):
            ledger.update("tag", one, {"position": position})


def merge_tags(ledger: Ledger, into: str, others: Iterable[str]) -> None:
    """Make several tags one: their passages and notes go to ``into``, their children move under it.

    :raises Refused: when a tag would be merged into one that stands under it.
    """
    file = ledger.file
    with ledger.act("Merge tags"):
        ledger.existing("tag", into)
        for other in dict.fromkeys(others):
            if other == into:
                continue
            if other in _above(ledger, into):
                raise Refused("A tag cannot be merged into one that stands under it.", "Move that one up first.")
            for row_id, passage in file.rows("SELECT id, passage FROM passage_tag WHERE tag = ?", other):
                if file.row("SELECT 1 FROM passage_tag WHERE passage = ? AND tag = ?", passage, into):
                    ledger.delete("passage_tag", row_id)
                else:
                    ledger.update("passage_tag", row_id, {"tag": into})
            bodies = [note(file, NoteTarget.tag(one)) for one in (into, other)]
            ledger.delete_all("note", "tag", other)
            set_note(ledger, NoteTarget.tag(into), "\n\n".join(body for body in bodies if body))
            _move_children(ledger, other, into)
            ledger.delete("tag", other)


def split_tag(ledger: Ledger, tag_id: str, name: str, passages: Iterable[str]) -> Tag:
    """Make a tag beside another and give it some of the other's passages.

    :raises Refused: when the name is taken.
    """
    file = ledger.file
    with ledger.act("Split tag"):
        parent = ledger.existing("tag", tag_id)["parent"]
        made = add_tag(ledger, name, parent=None if parent is None else str(parent))
        for passage in passages:
            row = file.row("SELECT id FROM passage_tag WHERE tag = ? AND passage = ?", tag_id, passage)
            if row is None:
                raise KeyError(f"no tag {tag_id} on {passage}")
            ledger.update("passage_tag", row[0], {"tag": made.id})
    return made


def _move_children(ledger: Ledger, tag_id: str, parent: str | None) -> None:
    for child in row_ids(ledger.file, "tag", "parent", tag_id):
        name = free_name(ledger.file, str(ledger.existing("tag", child)["name"]), parent)
        ledger.update("tag", child, {"parent": parent, "name": name, "name_key": name_key(name)})


def _above(ledger: Ledger, tag_id: str) -> set[str]:
    """The tags that a tag stands under."""
    found: set[str] = set()
    parent = ledger.existing("tag", tag_id)["parent"]
    while parent is not None and parent not in found:
        found.add(str(parent))
        parent = ledger.existing("tag", str(parent))["parent"]
    return found


def tag_columns(tag: Tag) -> Row:
    """A tag as it is stored, but for its id and position."""
    if not _COLOUR.fullmatch(tag.colour):
        raise ValueError("a colour is #rrggbb")
    return {
        "parent": tag.parent,
        "name": tag.name,
        "name_key": name_key(tag.name),
        "colour": tag.colour.lower(),
        "description": storable(tag.description),
        "shortcut": None if tag.archived else tag.shortcut,
        "archived": int(tag.archived),
    }


def _require_parent(ledger: Ledger, parent: str | None) -> None:
    if parent is not None:
        ledger.existing("tag", parent)


def _require_no_circle(ledger: Ledger, tag: Tag) -> None:
    above, seen = tag.parent, {tag.id}
    while above is not None:
        if above in seen:
            raise Refused(f"The tag “{tag.shown}” cannot stand under itself.", "Choose another place for it.")
        seen.add(above)
        parent = ledger.existing("tag", above)["parent"]
        above = None if parent is None else str(parent)


def _requirefree_name(file: CaseFile, name: str, parent: str | None, except_for: str | None) -> None:
    if holder(file, name, parent) not in (None, except_for):
        raise Refused(f"There is a tag “{visible_name(name)}” here already.", "Use it, or choose another name.")


def free_name(file: CaseFile, name: str, parent: str | None) -> str:
    """The name, or the first of ``name 2``, ``name 3`` … that is free under the parent."""
    number, free = 1, name
    while holder(file, free, parent) is not None:
        number += 1
        free = f"{name} {number}"
    return free


def holder(file: CaseFile, name: str, parent: str | None) -> str | None:
    """The id of the tag of that name under a parent, or None."""
    found = file.row("SELECT id FROM tag WHERE coalesce(parent, '') = ? AND name_key = ?", parent or "", name_key(name))
    return None if found is None else str(found[0])


def _free_shortcut(ledger: Ledger, shortcut: int | None) -> None:
    """Take a shortcut from the tag that has it, so that a digit means one tag."""
    if shortcut is None:
        return
    for (holder,) in ledger.file.rows("SELECT id FROM tag WHERE shortcut = ?", shortcut):
        ledger.update("tag", holder, {"shortcut": None})
