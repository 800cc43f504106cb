"""The sums of what is published are read by sha256sum, and are of every file."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from installers import sums
from installers.sums import NAME, write_sums


@pytest.fixture
def dist(tmp_path: Path) -> Path:
    (tmp_path / "motsvar").mkdir()
    (tmp_path / "motsvar" / "motsvar").write_bytes(b"program")
    (tmp_path / "b.zip").write_bytes(b"b")
    (tmp_path / "A.deb").write_bytes(b"a")
    return tmp_path


def test_every_file_has_its_sum_and_folders_and_the_sums_themselves_have_none(dist: Path) -> None:
    write_sums(dist)
    write_sums(dist)
    lines = (dist / NAME).read_text().split("\n")
    assert [line.split("  ")[-1] for line in lines] == ["A.deb", "b.zip", ""]
    assert lines[0].startswith("ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb  ")


@pytest.mark.skipif(not shutil.which("sha256sum"), reason="a tool of Linux")
def test_sha256sum_reads_them_and_finds_a_changed_file(dist: Path) -> None:
    command = ["sha256sum", "--check", "--strict", NAME]
    write_sums(dist)
    assert subprocess.run(command, cwd=dist, capture_output=True).returncode == 0
    (dist / "A.deb").write_bytes(b"changed")
    assert subprocess.run(command, cwd=dist, capture_output=True).returncode == 1


def test_it_runs_as_the_workflow_runs_it(dist: Path) -> None:
    done = subprocess.run([sys.executable, "-I", sums.__file__, str(dist)], capture_output=True, text=True, check=True)
    assert done.stdout == (dist / NAME).read_text()


def test_nothing_to_publish_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="nothing"):
        write_sums(tmp_path)
