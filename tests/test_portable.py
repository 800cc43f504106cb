"""The portable edition keeps the user's data beside itself; every other keeps them where the system says."""

import sys
from pathlib import Path

import pytest

from installers.windows.portable import MARK
from motsvar.app import PORTABLE_MARK, users_folder


@pytest.fixture
def program(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    monkeypatch.setattr(sys, "executable", str(tmp_path / "Motsvar.exe"))
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    return tmp_path


def test_the_data_lie_beside_a_program_with_the_mark(program: Path) -> None:
    (program / PORTABLE_MARK).touch()
    assert users_folder() == program / "data"


def test_without_the_mark_they_lie_in_the_users_account(program: Path) -> None:
    assert program not in users_folder().parents


def test_a_checkout_is_never_portable(program: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (program / PORTABLE_MARK).touch()
    monkeypatch.delattr(sys, "frozen")
    assert program not in users_folder().parents


def test_the_zip_has_the_mark_that_the_program_looks_for() -> None:
    assert MARK == PORTABLE_MARK
