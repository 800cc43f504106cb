"""The locks: every package with its hashes, for the three systems, and nobody's address."""

import re
from pathlib import Path

import pytest

FOLDER = Path(__file__).parents[3] / "requirements"
LOCKS = sorted(FOLDER.glob("*.txt"))
PINNED = re.compile(r"^([A-Za-z0-9._-]+)==(\S+)(.*)\\$")


@pytest.mark.parametrize("lock", LOCKS, ids=lambda path: path.name)
def test_every_package_has_hashes_and_no_address(lock: Path) -> None:
    text = lock.read_text(encoding="utf-8")
    assert "://" not in text
    assert "index" not in text
    for entry in re.split(r"\n(?=\S)", text.strip()):
        first, *hashes = entry.split("\n")
        assert PINNED.match(first), first
        assert hashes
        assert all(re.fullmatch(r"    --hash=sha256:[0-9a-f]{64}( \\)?", line) for line in hashes), first


def test_what_a_system_alone_needs_is_locked_for_it() -> None:
    """PyInstaller reads the programs of Windows and of macOS with packages of their own."""
    text = (FOLDER / "build.txt").read_text(encoding="utf-8")
    for name, system in (("pefile", "win32"), ("pywin32-ctypes", "win32"), ("macholib", "darwin")):
        assert re.search(rf"^{name}==\S+ ; sys_platform == '{system}'", text, re.MULTILINE), name


@pytest.mark.parametrize("lock", LOCKS, ids=lambda path: path.name)
def test_the_locks_agree_with_what_they_were_made_from(lock: Path) -> None:
    wanted = re.findall(r"^([\w.-]+)==(\S+)", lock.with_suffix(".in").read_text(encoding="utf-8"), re.MULTILINE)
    locked = {name.lower(): version for name, version in re.findall(r"^([\w.-]+)==(\S+)", lock.read_text(), re.M)}
    assert {name: locked.get(name.lower()) for name, _ in wanted} == dict(wanted)


def test_the_program_is_frozen_with_what_it_is_tested_with() -> None:
    runtime, build, dev = ((FOLDER / f"{name}.txt").read_text() for name in ("runtime", "build", "dev"))
    for name, version in re.findall(r"^([\w.-]+)==(\S+)", runtime, re.MULTILINE):
        assert f"\n{name}=={version}" in f"\n{build}"
        assert f"\n{name}=={version}" in f"\n{dev}"
