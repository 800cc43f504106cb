"""The script that makes the dictionaries."""

from pathlib import Path

import pytest
from build_scripts.make_lexicon import main


def contents(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in sorted(folder.iterdir())}


def test_the_files_are_the_same_every_time(tmp_path: Path) -> None:
    for name in ("one", "other"):
        assert main(["--folder", str(tmp_path / name), "en"]) == 0
    assert contents(tmp_path / "one") == contents(tmp_path / "other")
    assert len(contents(tmp_path / "one")) == 6


def test_nothing_is_made_again_unless_something_is_missing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main(["--folder", str(tmp_path), "en"])
    made = {path: path.stat().st_mtime_ns for path in tmp_path.iterdir()}
    capsys.readouterr()
    main(["--if-missing", "--folder", str(tmp_path), "en"])
    assert capsys.readouterr().out == ""
    assert {path: path.stat().st_mtime_ns for path in tmp_path.iterdir()} == made
    (tmp_path / "en.keys.npy").unlink()
    main(["--if-missing", "--folder", str(tmp_path), "en"])
    assert (tmp_path / "en.keys.npy").is_file()
