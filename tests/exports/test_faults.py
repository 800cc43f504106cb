"""A disk that is full, and a program that is killed: the former export stays whole, in every format."""

import os
import time
from pathlib import Path

import pytest

import full_disk
import kill_exports
import kill_test
from motsvar.exports import writing
from motsvar.exports.case_content import CaseContent
from motsvar.exports.registry import Format, formats
from motsvar.exports.writing import write_whole

TRIES = 6
"""Writes that fail, spread over all of an export; ``make faults`` tries every one."""


@pytest.mark.parametrize("form", formats(), ids=lambda form: form.name)
def test_a_disk_that_is_full_at_any_write_leaves_the_former_export(
    form: Format, content: CaseContent, tmp_path: Path
) -> None:
    writes, lost = full_disk.losses(form, content, tmp_path, TRIES)
    assert writes
    assert not lost


@pytest.mark.skipif(os.name == "nt", reason="Windows has no fork.")
def test_exports_that_are_killed_leave_the_former_one_whole(tmp_path: Path) -> None:
    assert kill_test.campaign(kill_exports.EXPORTS, 5, 1, tmp_path).clean
    (tmp_path / "ut.csv").write_bytes(b"half an exp")
    (tmp_path / "ut.xlsx").unlink()
    assert kill_exports.EXPORTS.missing(tmp_path / "case.db", set()) == {"ut.csv", "ut.xlsx"}


def a_leftover(folder: Path, age: float) -> Path:
    path = folder / f".motsvar-{'0f' * 8}.part"
    path.write_bytes(b"words of a case")
    os.utime(path, (time.time() - age,) * 2)
    return path


def test_what_a_killed_export_left_is_cleared_by_the_next_one(tmp_path: Path) -> None:
    left = a_leftover(tmp_path, 120)
    kept = tmp_path / ".motsvar-notes.part"
    kept.write_bytes(b"")
    write_whole(tmp_path / "ut.csv", b"")
    assert not left.exists()
    assert kept.exists()


def test_what_is_being_written_is_left_alone(tmp_path: Path) -> None:
    young = a_leftover(tmp_path, 1)
    write_whole(tmp_path / "ut.csv", b"")
    assert young.exists()
    with writing.whole_file(tmp_path / "long.csv") as file:
        (under_way,) = set(tmp_path.glob(".motsvar-*.part")) - {young}
        os.utime(under_way, (0, 0))
        write_whole(tmp_path / "ut.csv", b"")
        assert under_way.exists()
        file.write(b"whole")
    assert (tmp_path / "long.csv").read_bytes() == b"whole"


@pytest.mark.skipif(os.name == "nt", reason="Windows has other links.")
def test_a_link_with_the_name_of_a_leftover_leads_nowhere(tmp_path: Path) -> None:
    victim = tmp_path / "victim"
    victim.write_bytes(b"mine")
    (tmp_path / f".motsvar-{'0f' * 8}.part").symlink_to(victim)
    os.utime(victim, (0, 0))
    write_whole(tmp_path / "ut.csv", b"")
    assert victim.read_bytes() == b"mine"
