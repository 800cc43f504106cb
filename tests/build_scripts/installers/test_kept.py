"""What of each system's libraries goes into the bundle, on stored lists of their files.

The lists are of the wheels that the lock names, and of what PyInstaller adds; ``+`` is kept. When PySide6 brings new
files, they show here.
"""

from pathlib import Path

import pytest

from installers.facts import ROOT, System
from installers.kept import is_kept

LISTS = ROOT / "tests" / "data" / "bundled"


@pytest.mark.parametrize("system", System)
def test_files_are_kept_and_dropped_as_listed(system: System) -> None:
    lines = (LISTS / f"{system.name.lower()}.txt").read_text(encoding="utf-8").split("\n")[:-1]
    assert len(lines) > 50
    assert [f"{'+' if is_kept(line[2:], system) else '-'} {line[2:]}" for line in lines] == lines


@pytest.mark.parametrize("system", System)
def test_nothing_of_a_network_is_kept(system: System) -> None:
    lines = (LISTS / f"{system.name.lower()}.txt").read_text(encoding="utf-8").split("\n")
    kept = [line for line in lines if line.startswith("+")]
    for word in ("network", "ssl", "crypto", "socket", "tls", "websocket", "webengine", "qml", "hashlib"):
        assert not [line for line in kept if word in line.lower()], word


def test_a_new_part_of_qt_stays_out_until_it_is_named() -> None:
    for name in ("PySide6/Qt/lib/libQt6Cloud.so.6", "libQt6Cloud.so.6", "PySide6/Qt/plugins/cloud/libqcloud.so"):
        assert not is_kept(name, System.LINUX)


def test_files_of_the_program_are_kept() -> None:
    for name in ("motsvar/resources/icons/tag.svg", "motsvar/resources/help/index.md", "motsvar/resources/LICENSE"):
        assert is_kept(name, System.LINUX)
        assert is_kept(str(Path(name)).replace("/", "\\"), System.WINDOWS)
