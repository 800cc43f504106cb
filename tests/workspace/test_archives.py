"""A whole case out of a workspace, and into another one."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from motsvar.isolation.workers import Workers
from motsvar.store import Case
from motsvar.workspace import Workspace, export_formats, is_archive, read_archive
from support.rich_case import rich_case


@pytest.fixture
def workspace(tmp_path: Path, workers: Workers) -> Iterator[Workspace]:
    opened = Workspace(rich_case(tmp_path / "fall.db", 20, 4), workers)
    yield opened
    opened.close()


def test_an_archive_is_written_by_its_suffix_or_its_name_and_in_any_thread(
    workspace: Workspace, tmp_path: Path
) -> None:
    report = workspace.export(tmp_path / "ut.JSON")
    assert is_archive(tmp_path / "ut.JSON")
    assert [count.what for count in report.written] == ["documents", "passages", "rows"]
    workspace.write(workspace.content(), tmp_path / "ut.arkiv", "archive")
    told: list[float] = []
    with ThreadPoolExecutor(1) as thread:
        thread.submit(
            workspace.write, workspace.content(), tmp_path / "tråd.json", progress=lambda done, _: told.append(done)
        ).result()
    assert told == sorted(told)
    written = {path.read_bytes() for path in (tmp_path / "ut.JSON", tmp_path / "ut.arkiv", tmp_path / "tråd.json")}
    assert len(written) == 1
    assert [one.name for one in export_formats()][-1] == "archive"
    assert len({suffix for one in export_formats() for suffix in one.suffixes}) == sum(
        len(one.suffixes) for one in export_formats()
    )


def test_a_colleagues_archive_is_merged_like_a_copy(workspace: Workspace, tmp_path: Path) -> None:
    workspace.export(tmp_path / "ut.json")
    read_archive(tmp_path / "ut.json", tmp_path / "kollega.db")
    with Case.open(tmp_path / "kollega.db", person="Bo") as case:
        case.add_tag("Bos etikett")
        theirs = Workspace(case, workspace.workers)
        theirs.export(tmp_path / "åter.json")
    assert workspace.plan_merge(tmp_path / "åter.json").count("tag", added=True) == 1
    workspace.merge(tmp_path / "åter.json")
    assert "Bos etikett" in [tag.name for tag in workspace.case.tags()]
    workspace.case.undo()
    assert "Bos etikett" not in [tag.name for tag in workspace.case.tags()]
