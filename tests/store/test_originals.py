"""Where documents were read from is known to the machine, and a name in a case leads nowhere else."""

from pathlib import Path

import pytest

from motsvar.core.document import Source
from motsvar.store import originals
from motsvar.store.originals import Originals

SOURCE = Source("svar.pdf", "ab" * 32, 4)


def test_a_place_is_remembered_from_one_start_to_the_next(tmp_path: Path) -> None:
    Originals(tmp_path / "data").remember(SOURCE.sha256, tmp_path / "post" / "svar.pdf")
    assert Originals(tmp_path / "data").place_of(SOURCE, tmp_path) == tmp_path / "post" / "svar.pdf"
    assert [one.name for one in (tmp_path / "data").iterdir()] == ["originals"]
    assert (tmp_path / "data" / "originals").stat().st_mode & 0o077 == 0


def test_a_file_of_that_name_beside_the_case_is_found(tmp_path: Path) -> None:
    assert Originals(None).place_of(SOURCE, tmp_path) is None
    (tmp_path / "svar.pdf").write_bytes(b"text")
    assert Originals(None).place_of(SOURCE, tmp_path) == tmp_path / "svar.pdf"


@pytest.mark.parametrize(
    "name", ["../svar.pdf", "/etc/hostname", "..", ".", "", r"..\svar.pdf", r"\\server\share\x", "C:svar.pdf", "NUL"]
)
def test_a_name_that_leads_elsewhere_is_not_followed(tmp_path: Path, name: str) -> None:
    (tmp_path / "svar.pdf").write_bytes(b"text")
    (tmp_path / "case").mkdir()
    for odd in (r"..\svar.pdf", "C:svar.pdf", "NUL"):
        (tmp_path / "case" / odd).write_bytes(b"text")
    assert Originals(None).place_of(Source(name, "cd" * 32, 4), tmp_path / "case") is None


def test_of_many_more_than_are_kept_the_longest_unused_are_forgotten(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(originals, "MOST", 2)
    for number in ("1", "2", "3", "4"):
        Originals(tmp_path).remember(number, tmp_path / f"{number} \udce4\n")
    Originals(tmp_path).remember("5", tmp_path / "5")
    kept = Originals(tmp_path)
    places = [kept.place_of(Source("", number, 1), tmp_path) for number in "12345"]
    assert [path is not None for path in places] == [False, False, True, True, True]
    assert len((tmp_path / "originals").read_text().splitlines()) <= 5


@pytest.mark.parametrize("content", [b"", b"[]", b"x 1\nx", b"\xff", b"x " + b"[" * 100_000])
def test_a_damaged_memory_is_none(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "originals").write_bytes(content)
    assert Originals(tmp_path).place_of(SOURCE, tmp_path) is None


def test_a_folder_that_cannot_be_written_costs_only_the_memory(tmp_path: Path) -> None:
    (tmp_path / "data").write_bytes(b"a file, no folder")
    kept = Originals(tmp_path / "data")
    kept.remember(SOURCE.sha256, tmp_path / "svar.pdf")
    assert kept.place_of(SOURCE, tmp_path) == tmp_path / "svar.pdf"
