"""What is tried in wine would be found."""

from pathlib import Path

import pytest

from installers.checking import BundleError
from installers.windows.wine import SCREEN, Wine
from installers.wine.trials import Trials, is_open, opening


def test_a_library_of_wine_in_the_bundle_is_found(tmp_path: Path) -> None:
    trials = Trials(Wine(tmp_path / "windows"), tmp_path)
    bundle = tmp_path / "bundle"
    (bundle / "_internal").mkdir(parents=True)
    (bundle / "_internal" / "Qt6Core.dll").write_bytes(bytes(1000))
    trials.has_nothing_of_wine(bundle)
    (bundle / "_internal" / "ICUUC.dll").touch()
    with pytest.raises(BundleError, match=r"ICUUC\.dll of wine lies in the bundle"):
        trials.has_nothing_of_wine(bundle)


def test_a_case_is_open_while_its_log_is_there(tmp_path: Path) -> None:
    case = tmp_path / "a.motsvar"
    assert not is_open(case)
    (tmp_path / "a.motsvar-journal").touch()
    assert is_open(case)


def test_programs_run_in_their_windows_and_without_a_screen(tmp_path: Path) -> None:
    command = Wine(tmp_path).command("a.exe", "one")
    assert command[-3:] == ["wine", "a.exe", "one"]
    assert f"WINEPREFIX={tmp_path}" in command
    assert {f"--unset={name}" for name in SCREEN} <= set(command)


def test_the_registered_command_is_read_as_it_was_written() -> None:
    exported = r'''"\"C:\\users\\Åsa Öberg\\Motsvar.exe\" \"%1\""'''
    assert opening(exported) == (r"C:\users\Åsa Öberg\Motsvar.exe", "%1")
    with pytest.raises(BundleError, match="registered command"):
        opening(exported.replace("%1", ""))
