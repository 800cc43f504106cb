"""The tags of another tool's file, each under its own id, or as the tag that has its path already."""

import re
from collections.abc import Iterator, Set

from motsvar.core.annotation import OKABE_ITO, Tag
from motsvar.core.incoming import Counted
from motsvar.store.ledger import Ledger
from motsvar.store.rows import read_row
from motsvar.store.tags import free_name, holder, tag_columns
from motsvar.store.taking.words import plain_name
from motsvar.store.taking.work import Work
from motsvar.store.words import LONGEST_NAME, storable

DEEPEST = 50
"""Levels of tags under tags; what lies deeper is put on the last of them."""
_COLOUR = re.compile("#[0-9a-fA-F]{6}")
UNNAMED = "No name"


def take_tags(work: Work) -> Iterator[None]:
    ledger = work.ledger
    (position,) = ledger.file.row("SELECT coalesce(max(position), 0) FROM tag")
    depths: dict[str, int] = {}
    kept = deep = renamed = 0
    # What one tag of the file is, no other one of it is, though they have one name: that would lose a tag.
    taken = {tag.id for tag in work.placing.incoming.tags if read_row(ledger.file, "tag", tag.id) is not None}
    for tag in work.placing.incoming.tags:
        parent = None if tag.parent is None else work.tags[tag.parent]
        depth = 1 + _depth(ledger, parent, depths)
        if parent is not None and depth > DEEPEST:
            above = read_row(ledger.file, "tag", parent)
            parent = str(above["parent"]) if above and above["parent"] else None
            depth, deep = DEEPEST, deep + 1
        name = plain_name(tag.name) or UNNAMED
        is_cut = name.endswith("…") and len(storable(tag.name)) > LONGEST_NAME
        there = tag.id if tag.id in taken else _other(ledger, name, parent, taken) if not is_cut else None
        if there is None:
            position += 1
            free = free_name(ledger.file, name, parent)
            renamed += free != name and not is_cut
            name = free
            _insert(ledger, tag, name, parent, position, is_cut=is_cut)
            work.counts[Counted.TAGS] += 1
        else:
            work.there += 1
            row = ledger.existing("tag", there)
            kept += bool(tag.description) and storable(tag.description) != row["description"]
        work.tags[tag.id] = there or tag.id
        taken.add(work.tags[tag.id])
        depths[work.tags[tag.id]] = depth
        yield
    if kept:
        work.told.append(f"Tags that the case has with another description, which was kept: {kept}.")
    if renamed:
        work.told.append(f"Tags that have the name of another one in the same place, and got a number: {renamed}.")
    if deep:
        work.told.append(f"Tags deeper than {DEEPEST} levels, which were put on the last of them: {deep}.")


def _other(ledger: Ledger, name: str, parent: str | None, taken: Set[str]) -> str | None:
    """The tag of that name in the case, where no tag of the file is that one."""
    found = holder(ledger.file, name, parent)
    return None if found in taken else found


def _depth(ledger: Ledger, tag: str | None, known: dict[str, int]) -> int:
    """How many levels lead down to a tag, itself included."""
    steps, at = 0, tag
    while at is not None and steps <= DEEPEST:
        if at in known:
            return known[at] + steps
        above = ledger.existing("tag", at)["parent"]
        steps, at = steps + 1, None if above is None else str(above)
    return steps


def _insert(ledger: Ledger, tag: Tag, name: str, parent: str | None, position: int, *, is_cut: bool) -> None:
    colour = tag.colour if _COLOUR.fullmatch(tag.colour) else OKABE_ITO[(position - 1) % len(OKABE_ITO)]
    description = f"{tag.name}\n\n{tag.description}" if is_cut else tag.description
    shortcut = tag.shortcut
    if shortcut is not None and ledger.file.row("SELECT 1 FROM tag WHERE shortcut = ?", shortcut) is not None:
        shortcut = None
    new = Tag(tag.id, name, colour, parent, description, shortcut, tag.archived)
    ledger.insert("tag", {"id": tag.id, "position": position, **tag_columns(new)})
