"""The script that makes the dictionaries."""

import shutil
from pathlib import Path

import pytest
from build_scripts.make_lexicon import main


def contents(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in sorted(folder.iterdir())}


@pytest.fixture(scope="module")
def english(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The English dictionary, made once."""
    folder = tmp_path_factory.mktemp("lexicon")
    assert main(["--folder", str(folder), "en"]) == 0
    return folder


def test_the_files_are_the_same_every_time(english: Path, tmp_path: Path) -> None:
    assert main(["--folder", str(tmp_path), "en"]) == 0
    assert contents(english) == contents(tmp_path)
    assert len(contents(english)) == 6


def test_nothing_is_made_again_unless_something_is_missing(
    english: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    shutil.copytree(english, tmp_path, dirs_exist_ok=True)
    made = {path: path.stat().st_mtime_ns for path in tmp_path.iterdir()}
    capsys.readouterr()
    main(["--if-missing", "--folder", str(tmp_path), "en"])
    assert capsys.readouterr().out == ""
    assert {path: path.stat().st_mtime_ns for path in tmp_path.iterdir()} == made
    (tmp_path / "en.keys.npy").unlink()
    main(["--if-missing", "--folder", str(tmp_path), "en"])
    assert (tmp_path / "en.keys.npy").is_file()
