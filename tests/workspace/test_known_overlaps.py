"""The table of how much documents correspond comes from what the case remembers; nothing is compared for it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from motsvar.core.annotation import HandVerdict, Place
from motsvar.core.comparison import Comparison, Profile, Settings, Summary
from motsvar.core.comparison_lines import written
from motsvar.core.document import Document
from motsvar.core.span import Span
from motsvar.isolation.workers import Workers
from motsvar.workspace import Workspace

PROFILE = Profile("sv", 0.0)


@pytest.fixture
def three(tmp_path: Path) -> Iterator[tuple[Workspace, list[str]]]:
    with Workers() as workers:
        workspace = Workspace.create(tmp_path / "fall.motsvar", workers)
        ids = [workspace.add(Document.from_text(f"Svar nummer {name}.", f"{name}.txt")) for name in "abc"]
        yield workspace, ids
        workspace.close()


def remember(workspace: Workspace, left: str, right: str, left_share: float, right_share: float) -> None:
    found = Comparison(Settings(), PROFILE, PROFILE, Summary(left_share, right_share), (), (), ())
    lines = written(found, workspace.case.document(left), workspace.case.document(right))
    workspace.remember(left, right, Settings(), lines, workspace.beside(left, right))


def test_what_is_remembered_stands_in_the_table_whichever_stood_left(three: tuple[Workspace, list[str]]) -> None:
    workspace, (one, two, three_) = three
    remember(workspace, one, two, 0.5, 0.25)
    remember(workspace, three_, one, 0.75, 0.125)
    table = workspace.content().overlaps
    assert table
    assert [table.share(one, two), table.share(two, one)] == [0.5, 0.25]
    assert [table.share(three_, one), table.share(one, three_)] == [0.75, 0.125]
    assert table.share(two, three_) is None


def test_a_pair_of_which_somebody_has_said_something_is_left_open(three: tuple[Workspace, list[str]]) -> None:
    workspace, (one, two, _) = three
    remember(workspace, one, two, 0.5, 0.25)
    workspace.case.add_hand_match(Place(one, Span(0, 4)), Place(two, Span(0, 4)), HandVerdict.CONFIRMED)
    table = workspace.content().overlaps
    assert table
    assert table.share(one, two) is None
