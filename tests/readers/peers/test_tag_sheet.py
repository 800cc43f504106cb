"""A table of tags, as Taguette writes and reads it, and what is none."""

import pytest

from motsvar.core.errors import UnreadableDocument
from motsvar.core.progress import silent
from motsvar.readers.peers.registry import peer_format
from motsvar.readers.peers.tag_paths import levels
from motsvar.readers.peers.tag_sheet import read

HEADING = "tag,description,number of highlights,number of documents"
TAGUETTE = f'{HEADING}\r\nSkola,"Om ""skolan"", allt",3,1\r\nSkola.Resor,,1,1\r\n'


def test_a_codebook_of_taguette_becomes_a_tree_of_tags() -> None:
    found = peer_format("codebook.csv", TAGUETTE.encode())
    assert found is not None
    taken = found.read(TAGUETTE.encode(), "codebook.csv", silent)
    school, trips = taken.tags
    assert (school.name, school.description, school.parent) == ("Skola", 'Om "skolan", allt', None)
    assert (trips.name, trips.parent) == ("Resor", school.id)
    assert taken == found.read(TAGUETTE.encode(), "codebook.csv", silent)


def test_columns_may_stand_in_any_order_with_colours() -> None:
    table = "\ufeffColour;Path;Description\n#FF0001;Tema/Skola;'=1+1\nred;Tema/Vård;\n;;x\n"
    taken = read(table.encode(), "x.csv", silent)
    assert [(tag.name, tag.colour) for tag in taken.tags] == [("Tema", ""), ("Skola", "#ff0001"), ("Vård", "")]
    assert taken.tags[1].description == "=1+1"
    assert taken.not_carried == ("Rows without the name of a tag are left out: 1.",)


def test_what_our_own_table_tells_beside_is_said() -> None:
    table = "path,description,shortcut,archived\nA,a,3,yes\nB,b,,no\nC,c,,ja\n"
    assert read(table.encode(), "x.csv", silent).not_carried == (
        "Shortcuts of tags are left out: 1.",
        "That tags were archived is left out: 2.",
    )


@pytest.mark.parametrize(
    "head",
    ["theme;pattern;description", "name;quote;note", "name", "a,b", "", "document;start;tag;quote", "description"],
)
def test_another_table_is_none_of_tags(head: str) -> None:
    assert peer_format("x.csv", head.encode()) is None
    with pytest.raises(UnreadableDocument):
        read(f"{head}\nx;y;z\n".encode(), "x.csv", silent)


def test_a_sign_separates_only_where_the_names_say_so() -> None:
    assert levels(["a", "a/b", "x/y", "p.q", "p.r", "St. Olof", "1.2", "..", "u::v", "u::v::w"]) == {
        "a": ("a",),
        "a/b": ("a", "b"),
        "x/y": ("x/y",),
        "p.q": ("p", "q"),
        "p.r": ("p", "r"),
        "St. Olof": ("St. Olof",),
        "1.2": ("1.2",),
        "..": ("..",),
        "u::v": ("u", "v"),
        "u::v::w": ("u", "v", "w"),
    }
