"""Which backups are made and kept, and which places are warned about."""

from datetime import UTC, datetime, timedelta
from pathlib import Path, PurePosixPath, PureWindowsPath

import pytest

from motsvar.store.backups import Backup, backup_folder, is_due, superfluous
from motsvar.store.places import cloud_of, danger, is_remote

NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)


def backup(age: timedelta) -> Backup:
    return Backup(Path(f"{age}"), NOW - age, f"{int(age.total_seconds()):012d}", 1)


def test_one_an_hour_then_one_a_day_then_one_a_week() -> None:
    known = [backup(timedelta(minutes=20 * n)) for n in range(3 * 24 * 120)]
    gone = set(superfluous(known, NOW))
    kept = [one for one in known if one not in gone]
    ages = [(NOW - one.at).total_seconds() / 3600 for one in kept]
    assert len([age for age in ages if age < 24]) in (24, 25, 26)
    assert len([age for age in ages if 24 <= age < 24 * 30]) in (29, 30, 31)
    assert 10 <= len([age for age in ages if age >= 24 * 30]) <= 14
    assert superfluous(kept, NOW) == (), "thinning again takes nothing"


def test_the_newest_three_stay_whatever_their_age() -> None:
    old = [backup(timedelta(days=400, minutes=n)) for n in range(3)]
    assert superfluous(old, NOW) == ()


def test_a_backup_is_due_when_something_was_done_and_an_hour_has_passed(tmp_path: Path) -> None:
    assert is_due(tmp_path / "none", "abcdefabcdef", NOW)
    assert not is_due(tmp_path, "0" * 12, NOW), "nothing was ever done"
    made = NOW - timedelta(minutes=30)
    (tmp_path / f"{made:%Y-%m-%d %H.%M.%S} abcdefabcdef.db").write_bytes(b"x")
    (tmp_path / "mine.txt").write_text("not a backup", encoding="utf-8")
    assert not is_due(tmp_path, "abcdefabcdef", NOW), "the same is there"
    assert not is_due(tmp_path, "111111111111", NOW), "half an hour ago"
    assert is_due(tmp_path, "111111111111", NOW + timedelta(hours=1))
    assert is_due(tmp_path, "111111111111", NOW - timedelta(hours=2)), "the clock went back"


def test_cases_of_one_name_have_folders_of_their_own(tmp_path: Path) -> None:
    assert backup_folder(tmp_path, Path("/a/fall.db")) != backup_folder(tmp_path, Path("/b/fall.db"))


@pytest.mark.parametrize(
    ("path", "service"),
    [
        (PureWindowsPath(r"C:\Users\Åsa\OneDrive - Tidningen\fall.motsvar"), "OneDrive"),
        (PurePosixPath("/Users/a/Library/Mobile Documents/com~apple~CloudDocs/fall.db"), "iCloud"),
        (PurePosixPath("/home/a/Dropbox (Redaktionen)/fall.db"), "Dropbox"),
        (PurePosixPath("/home/a/Nextcloud/fall.db"), "Nextcloud"),
        (PurePosixPath("/home/a/boxar/fall.db"), None),
        (PurePosixPath("/home/a/dropbox.db"), None),
    ],
)
def test_folders_of_cloud_services_are_known(path: PurePosixPath, service: str | None) -> None:
    assert cloud_of(path) == service


def test_a_network_share_is_known_by_its_mount(tmp_path: Path) -> None:
    mounts = tmp_path / "mounts"
    mounts.write_text("/dev/sda1 / ext4 rw 0 0\nserver:/x /mnt/the\\040share nfs4 rw 0 0\n", encoding="utf-8")
    assert is_remote(Path("/mnt/the share/fall.db"), mounts)
    assert not is_remote(Path("/mnt/the sharex/fall.db"), mounts)
    assert not is_remote(Path("/home/fall.db"), mounts)
    assert is_remote(Path("//server/share/fall.db"), mounts)


def test_a_conflicting_copy_is_known(tmp_path: Path) -> None:
    assert "merge" in (danger(tmp_path / "fall (Annas conflicted copy 2026-01-01).db") or "")
    assert danger(tmp_path / "fall.db") is None
