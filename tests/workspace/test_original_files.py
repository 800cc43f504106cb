"""A document knows whether its file is still what was read."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from motsvar.core.errors import UnreadableDocument
from motsvar.isolation.workers import Workers
from motsvar.workspace import Workspace
from motsvar.workspace.original_files import OriginalState, has_page_images


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with Workers(0) as workers:
        opened = Workspace.create(tmp_path / "case.motsvar", workers, tmp_path / "data")
        yield opened
        opened.close()


def test_a_file_that_was_changed_moved_or_replaced_is_noticed_whatever_its_size_and_time(
    workspace: Workspace, tmp_path: Path
) -> None:
    path = tmp_path / "post" / "svar.txt"
    path.parent.mkdir()
    path.write_text("Nämnden tillstyrker.", encoding="utf-8")
    before = path.stat()
    source = workspace.read(path).source
    assert workspace.originals.look_at(source).state is OriginalState.SAME
    assert workspace.originals.place_of(source) == path
    path.write_text("Nämnden avstyrker…", encoding="utf-8")
    os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))
    assert path.stat().st_size == before.st_size
    changed = workspace.originals.look_at(source)
    assert (changed.state, changed.path) == (OriginalState.CHANGED, path)
    path.unlink()
    assert workspace.originals.look_at(source).state is OriginalState.NOT_FOUND


def test_the_pages_of_a_file_that_is_not_what_was_read_are_not_shown(workspace: Workspace, tmp_path: Path) -> None:
    path = tmp_path / "svar.txt"
    path.write_text("text", encoding="utf-8")
    source = workspace.read(path).source
    assert not has_page_images(source)
    with pytest.raises(UnreadableDocument, match="no pages"):
        workspace.originals.page_image(source, 0, 100)
    path.write_text("other", encoding="utf-8")
    with pytest.raises(UnreadableDocument, match="has changed"):
        workspace.originals.page_image(source, 0, 100)
