"""Which files are meant by what was dropped."""

from pathlib import Path

import pytest

from motsvar.core.errors import Cancelled
from motsvar.isolation import gathering
from motsvar.isolation.gathering import gather

SUFFIXES = (".txt", ".md")


def made(folder: Path, *names: str) -> Path:
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("Text.", encoding="utf-8")
    return folder


def names(folder: Path, *paths: Path) -> list[str]:
    return [str(path.relative_to(folder)) for path in gather(paths or [folder], SUFFIXES).files]


def test_folders_are_gone_through_to_their_last_corner_in_the_order_of_people(tmp_path: Path) -> None:
    made(tmp_path, "Bilaga 10.txt", "Bilaga 2.TXT", "a/b/c/djupt.md", "öst.txt", "Ängar.txt")
    assert names(tmp_path) == ["a/b/c/djupt.md", "Bilaga 2.TXT", "Bilaga 10.txt", "Ängar.txt", "öst.txt"]


def test_what_a_system_hides_is_left_out_and_other_kinds_are_counted(tmp_path: Path) -> None:
    made(tmp_path, "svar.txt", "~$svar.txt", ".DS_Store", "._svar.txt", ".git/objekt.txt", "bild.xyz", "film.mov")
    found = gather([tmp_path], SUFFIXES)
    assert [path.name for path in found.files] == ["svar.txt"]
    assert found.foreign == 2


def test_what_was_named_itself_is_taken_whatever_it_is_called_and_stays_in_its_place(tmp_path: Path) -> None:
    made(tmp_path, "b.xyz", "mapp/a.txt")
    paths = [tmp_path / "b.xyz", tmp_path / "mapp", tmp_path / "saknas.txt"]
    assert names(tmp_path, *paths) == ["b.xyz", "mapp/a.txt", "saknas.txt"]


def test_links_that_lead_in_circles_end(tmp_path: Path) -> None:
    made(tmp_path, "mapp/a.txt")
    try:
        (tmp_path / "mapp" / "upp").symlink_to(tmp_path, target_is_directory=True)
        (tmp_path / "ring").symlink_to(tmp_path / "ring")
    except OSError:
        pytest.skip("no links can be made here")
    assert [path.name for path in gather([tmp_path], SUFFIXES).files] == ["a.txt"]


def test_a_folder_that_is_dropped_twice_is_entered_once(tmp_path: Path) -> None:
    made(tmp_path, "a.txt")
    assert len(gather([tmp_path, tmp_path], SUFFIXES).files) == 1


def test_so_many_files_are_taken_and_no_more(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(gathering, "MOST_FILES", 3)
    made(tmp_path, *(f"{number}.txt" for number in range(5)))
    found = gather([tmp_path], SUFFIXES)
    assert [path.name for path in found.files] == ["0.txt", "1.txt", "2.txt"]
    assert found.cut
    assert not gather([tmp_path / "0.txt"], SUFFIXES).cut


def test_a_very_deep_folder_is_no_matter(tmp_path: Path) -> None:
    made(tmp_path, "/".join(["d"] * 300) + "/a.txt")
    assert len(gather([tmp_path], SUFFIXES).files) == 1


def test_listing_can_be_stopped(tmp_path: Path) -> None:
    def stop(_fraction: float, _name: str) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        gather([tmp_path], SUFFIXES, stop)
