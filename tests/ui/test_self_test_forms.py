"""The self-test reads every form there is, and notices when one is read wrongly."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from motsvar.isolation.workers import Workers
from motsvar.readers.peers.registry import peer_format
from motsvar.readers.registry import reader_for, readers
from motsvar.ui import self_test_forms
from motsvar.ui.self_test_forms import faults, samples
from motsvar.workspace import Workspace


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with Workers() as workers:
        made = Workspace.create(tmp_path / "case.motsvar", workers)
        yield made
        made.close()


def test_every_reader_and_every_picture_has_a_sample() -> None:
    letters = [path for path in samples() if path.stem != "work"]
    assert {reader_for(path.name, path.read_bytes()).name for path in letters} == {reader.name for reader in readers()}
    pictures = next(reader for reader in readers() if reader.name == "picture")
    assert {path.suffix for path in letters if path.stem == "page"} >= set(pictures.suffixes) - {".jpeg", ".tiff"}


def test_work_of_other_tools_has_samples_but_for_what_the_program_writes_itself() -> None:
    kinds = [peer_format(path.name, path.read_bytes()) for path in samples() if path.stem == "work"]
    assert {kind.name for kind in kinds if kind} == {"refi", "qualcoder", "taguette", "hypothesis", "tags"}


@pytest.mark.heavy  # what make bundle does with the frozen program, too
def test_samples_are_read(workspace: Workspace) -> None:
    assert not list(faults(workspace, ()))


def test_a_form_that_is_read_wrongly_is_named(workspace: Workspace, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(self_test_forms, "SENTENCE", "Något annat.")
    monkeypatch.setattr(self_test_forms, "samples", lambda: tuple(p for p in samples() if p.name == "letter.rtf"))
    assert list(faults(workspace, ())) == ["letter.rtf was read wrongly"]


def test_a_broken_export_is_named(workspace: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(self_test_forms, "samples", tuple)
    broken = tmp_path / "export.docx"
    broken.write_bytes(b"PK\x03\x04 nothing")
    (said,) = faults(workspace, (broken,))
    assert "export.docx" in said
