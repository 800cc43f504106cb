"""The package and the archive hold the program as root's, at one time, and two of the same are equal."""

import shutil
import subprocess
import tarfile
from pathlib import Path

import pytest

from installers.equal_builds import differences, files_of
from installers.facts import DEB, PROGRAM, TAR, VERSION
from installers.linux.archive import make_archive
from installers.linux.deb import make_deb
from installers.linux.texts import build_time

SAID = "Options:\n  --help\n"


@pytest.fixture
def program(tmp_path: Path) -> Path:
    """What a freeze leaves, in small."""
    folder = tmp_path / PROGRAM
    library = folder / "_internal" / "lib" / "libone.so.1"
    library.parent.mkdir(parents=True)
    library.write_bytes(b"\x7fELF")
    library.chmod(0o775)
    (folder / "_internal" / "libone.so.1").symlink_to("lib/libone.so.1")
    started = folder / PROGRAM
    started.write_text("#!/bin/sh\n")
    started.chmod(0o700)
    return folder


@pytest.fixture
def share(tmp_path: Path) -> Path:
    folder = tmp_path / "share" / "applications"
    folder.mkdir(parents=True)
    (folder / "one.desktop").write_text("[Desktop Entry]\n")
    return folder.parent


@pytest.mark.skipif(not shutil.which("xz"), reason="xz is not installed")
def test_the_archive_is_one_folder_of_nobodys_files(program: Path, share: Path, tmp_path: Path) -> None:
    made = [make_archive(program, share, tmp_path / room / TAR, _room(tmp_path, room)) for room in ("one", "two")]
    assert made[0].read_bytes() == made[1].read_bytes()
    with tarfile.open(made[0]) as tar:
        members = {member.name: member for member in tar}
    top = TAR.removesuffix(".tar.xz")
    assert {name.split("/")[0] for name in members} == {top}
    assert list(members) == sorted(members, key=lambda name: name.split("/"))
    assert {(one.uid, one.gid, one.uname, one.mtime) for one in members.values()} == {(0, 0, "", build_time())}
    assert members[f"{top}/_internal/libone.so.1"].linkname == "lib/libone.so.1"
    modes = {name.removeprefix(f"{top}/"): one.mode for name, one in members.items() if one.isfile()}
    assert {name for name, mode in modes.items() if mode == 0o755} == {PROGRAM, "install.sh"}


@pytest.mark.skipif(not shutil.which("dpkg-deb"), reason="dpkg-deb is not installed")
def test_the_package_puts_everything_where_debian_wants_it(program: Path, share: Path, tmp_path: Path) -> None:
    needs = ["libc6 (>= 2.35)", "zlib1g"]
    made = [make_deb(program, share, needs, SAID, tmp_path / name / DEB, _room(tmp_path, name)) for name in ("a", "b")]
    assert made[0].read_bytes() == made[1].read_bytes()
    listed = _said("dpkg-deb", "--contents", str(made[0])).strip().split("\n")
    assert all(" root/root " in line for line in listed)
    paths = {line.split(" ./")[1]: line.split()[0] for line in listed if " ./" in line}
    assert paths[f"usr/lib/{PROGRAM}/{PROGRAM}"] == "-rwxr-xr-x"
    assert paths[f"usr/lib/{PROGRAM}/_internal/lib/libone.so.1"] == "-rw-r--r--"
    assert f"usr/bin/{PROGRAM} -> ../lib/{PROGRAM}/{PROGRAM}" in paths
    assert {"usr/share/applications/one.desktop", f"usr/share/doc/{PROGRAM}/copyright"} <= set(paths)
    assert _said("dpkg-deb", "--field", str(made[0]), "Version", "Depends") == (
        f"Version: {VERSION}\nDepends: libc6 (>= 2.35), zlib1g\n"
    )


def test_two_builds_are_compared_file_by_file(program: Path, tmp_path: Path) -> None:
    other = tmp_path / "other"
    shutil.copytree(program, other, symlinks=True)
    assert differences(files_of(program), files_of(other)) == []
    (other / PROGRAM).chmod(0o755)
    (other / "_internal/lib/libone.so.1").write_bytes(b"\x7fElf")
    (other / "more").touch()
    (other / "_internal/libone.so.1").unlink()
    (other / "_internal/libone.so.1").symlink_to("lib/libtwo.so.1")
    assert differences(files_of(program), files_of(other)) == [
        "_internal/lib/libone.so.1", "_internal/libone.so.1", "more", PROGRAM,
    ]  # fmt: skip


def _room(folder: Path, name: str) -> Path:
    (folder / name).mkdir()
    room = folder / name / "room"
    room.mkdir()
    return room


def _said(*command: str) -> str:
    return subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True).stdout
