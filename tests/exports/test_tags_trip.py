"""Whatever tags a case has, its table of them brings them back as they were."""

from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from motsvar.core.annotation import Note, NoteTarget, Tag
from motsvar.core.document import normalised
from motsvar.core.hidden.telling import visible
from motsvar.core.progress import silent
from motsvar.exports.case_content import CaseContent
from motsvar.exports.options import ExportOptions, TableName
from motsvar.exports.tables.csv_file import write
from motsvar.readers.peers.registry import HEAD, peer_format
from support.rendering import rendered

NASTY = st.text("ab/.=+-@'\";,\n\r\t å\u0301🌉\u202e⟨\0", max_size=12)


def one_line(words: str) -> str:
    return " ".join(normalised(visible(words)).split())


@st.composite
def trees(draw: st.DrawFn) -> tuple[Tag, ...]:
    """Parents first, each with a name of its own."""
    names = draw(st.lists(NASTY.map(one_line).filter(bool), min_size=1, max_size=6, unique_by=str.casefold))
    made: list[Tag] = []
    for number, name in enumerate(names):
        parent = draw(st.sampled_from([None, *(one.id for one in made)]))
        colour = f"#{draw(st.integers(0, 0xFFFFFF)):06x}"
        shortcut, archived = draw(st.sampled_from([None, number + 1])), draw(st.booleans())
        made.append(Tag(str(UUID(int=number + 1)), name, colour, parent, draw(NASTY), shortcut, archived))
    return tuple(made)


@pytest.mark.parametrize("language", ["en", "sv"])
@given(data=st.data())
def test_tags_come_back(language: str, data: st.DataObject) -> None:
    tags = data.draw(trees())
    notes = tuple(Note(NoteTarget.tag(one.id), body) for one in tags if (body := data.draw(NASTY)))
    content = CaseContent("motsvar 0.1.0", "2026-02-03T04:05:06+00:00", "Prov", (), tags, notes=notes)
    file = rendered(write, content, ExportOptions(language, table=TableName.TAGS)).data
    found = peer_format("etiketter.csv", file[:HEAD])
    assert found is not None
    assert found.name == "tags"
    taken = found.read(file, "etiketter.csv", silent)

    def told(tag: Tag) -> tuple[object, ...]:
        return tag.name, tag.colour, tag.parent, normalised(visible(tag.description)), tag.shortcut, tag.archived

    assert {one.id: told(one) for one in taken.tags} == {one.id: told(one) for one in tags}
    assert [(one.target, one.body) for one in taken.notes] == [
        (one.target, normalised(visible(one.body))) for one in notes
    ]
    assert taken.not_carried == ()
