"""The table of tags that this program writes itself, in either language: known by the ids in it, which it keeps."""

import re
from collections.abc import Collection, Sequence

from motsvar.core.annotation import Note, NoteTarget, Tag
from motsvar.core.formula_guard import unguarded
from motsvar.readers.peers.gathering import Gathering, parents_first
from motsvar.readers.peers.naming import guid, guid_of, one_line

_ID = ("tag id", "etikett-id")
_PARENT = ("parent id", "överordnad id")
_NAME = ("name", "namn")
_COLOUR = ("colour", "färg")
_DESCRIPTION = ("description", "beskrivning")
_SHORTCUT = ("shortcut", "genväg")
_ARCHIVED = ("archived", "arkiverad")
_NOTE = ("note", "anteckning")
_NEEDED = (_ID, _PARENT, _NAME)
_YES = ("yes", "ja")
_HEX = re.compile("#[0-9a-fA-F]{6}")


def is_own(header: Collection[str]) -> bool:
    """``header`` in lower case."""
    return all(any(one in header for one in names) for names in _NEEDED)


def take(rows: Sequence[Sequence[str]], header: Sequence[str], gathering: Gathering) -> None:
    """Each row is a tag with its note. Those without an id or a name are counted."""
    tags: list[Tag] = []
    for row in rows:
        cells = dict(zip(header, map(unguarded, row), strict=False))
        tag_id, name = _cell(cells, _ID).strip(), one_line(_cell(cells, _NAME))
        if not tag_id or not name:
            gathering.leave("Rows without the name of a tag are left out: {0}.", any(row))
            continue
        above, colour, shortcut = (_cell(cells, names).strip() for names in (_PARENT, _COLOUR, _SHORTCUT))
        tag = Tag(
            guid(tag_id),
            name,
            colour.lower() if _HEX.fullmatch(colour) else "",
            guid(above) if above else None,
            _cell(cells, _DESCRIPTION),
            int(shortcut) if shortcut in tuple("123456789") else None,
            _cell(cells, _ARCHIVED).strip().casefold() in _YES,
        )
        tags.append(tag)
        note = Note(NoteTarget.tag(tag.id), _cell(cells, _NOTE), id=guid_of(tag.id, "note"))
        gathering.note(note)
    for tag in parents_first(tags):
        gathering.tag(tag)


def _cell(cells: dict[str, str], names: Sequence[str]) -> str:
    return next((cells[name] for name in names if name in cells), "")
