import errno
import os
import stat
from pathlib import Path

import pytest

from motsvar.core.errors import ExportFailed
from motsvar.exports.case_content import CaseContent
from motsvar.exports.registry import export, formats
from motsvar.exports.writing import write_whole
from support.rendering import rendered


def test_a_file_is_written_and_nothing_is_left_beside_it(tmp_path: Path) -> None:
    target = tmp_path / "å 👩.csv"
    write_whole(target, b"one")
    write_whole(target, b"two")
    assert target.read_bytes() == b"two"
    assert list(tmp_path.iterdir()) == [target]


@pytest.mark.parametrize(
    ("number", "word"), [(errno.ENOSPC, "full"), (errno.EACCES, "allowed"), (errno.EROFS, "allowed"), (errno.EIO, "")]
)
def test_a_failure_keeps_the_earlier_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, word: str
) -> None:
    target = tmp_path / "report.html"
    target.write_bytes(b"earlier")

    def fail(_descriptor: int) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(ExportFailed) as failed:
        write_whole(target, b"later")
    assert word in failed.value.sentence
    assert failed.value.hint
    assert target.read_bytes() == b"earlier"
    assert list(tmp_path.iterdir()) == [target]


def test_a_folder_or_a_missing_folder_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ExportFailed, match="folder"):
        write_whole(tmp_path, b"")
    with pytest.raises(ExportFailed, match="folder is not there"):
        write_whole(tmp_path / "none" / "a.csv", b"")
    with pytest.raises(ExportFailed, match="name"):
        write_whole(tmp_path / ("x" * 300), b"")


@pytest.mark.skipif(os.name == "nt", reason="Windows has other permissions and links.")
def test_a_link_at_the_temporary_name_is_not_followed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    victim = tmp_path / "victim"
    victim.write_bytes(b"mine")
    monkeypatch.setattr("motsvar.exports.writing.secrets.token_hex", lambda _length: "0")
    (tmp_path / ".motsvar-0.part").symlink_to(victim)
    with pytest.raises(ExportFailed):
        write_whole(tmp_path / "a.csv", b"theirs")
    assert victim.read_bytes() == b"mine"


@pytest.mark.skipif(os.name == "nt", reason="Windows has other permissions and links.")
def test_a_private_file_stays_private(tmp_path: Path) -> None:
    target = tmp_path / "a.csv"
    target.write_bytes(b"")
    target.chmod(0o600)
    write_whole(target, b"secret")
    assert stat.S_IMODE(target.stat().st_mode) == 0o600


def test_every_format_is_found_by_its_suffix_and_by_its_name(tmp_path: Path, content: CaseContent) -> None:
    for one in formats():
        for suffix in one.suffixes:
            by_suffix = export(content, tmp_path / f"case{suffix.upper()}")
            by_name = export(content, tmp_path / "case.other", one.name)
            assert by_suffix.path.read_bytes() == by_name.path.read_bytes() == rendered(one.write, content).data
            assert by_suffix.written == by_name.written


def test_an_unknown_format_is_refused_with_those_there_are(tmp_path: Path, content: CaseContent) -> None:
    with pytest.raises(ExportFailed, match=r"\.csv"):
        export(content, tmp_path / "case.xyz")
    with pytest.raises(ExportFailed, match="jsonld"):
        export(content, tmp_path / "case.csv", "xyz")
    assert list(tmp_path.iterdir()) == []
