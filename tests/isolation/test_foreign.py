"""Other programs are started in the user's environment, not in that of the frozen program."""

import sys

import pytest

from motsvar.isolation.foreign import users_environment


@pytest.mark.parametrize(
    ("frozen", "given", "kept"),
    [
        (True, {"LD_LIBRARY_PATH": "/bundle"}, None),
        (True, {"LD_LIBRARY_PATH": "/bundle:/own", "LD_LIBRARY_PATH_ORIG": "/own"}, "/own"),
        (False, {"LD_LIBRARY_PATH": "/own"}, "/own"),
        (False, {}, None),
    ],
)
def test_the_path_to_our_libraries_is_taken_back(
    frozen: bool, given: dict[str, str], kept: str | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("LD_LIBRARY_PATH", "LD_LIBRARY_PATH_ORIG"):
        monkeypatch.delenv(name, raising=False)
    for name, value in given.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr(sys, "frozen", frozen, raising=False)
    monkeypatch.setenv("HOME", "/home/somebody")
    found = users_environment()
    assert found.get("LD_LIBRARY_PATH") == kept
    assert "LD_LIBRARY_PATH_ORIG" not in found
    assert found["HOME"] == "/home/somebody"
