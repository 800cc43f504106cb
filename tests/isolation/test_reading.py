"""From a file to a document, whatever lies at the path."""

import dataclasses
import os
import socket
import sys
import time
from collections.abc import Sequence
from pathlib import Path

import pytest

from motsvar.core.document import sha256_of
from motsvar.core.errors import Cancelled, UnreadableDocument
from motsvar.core.progress import silent
from motsvar.isolation import process, reading
from motsvar.isolation import workers as workers_module
from motsvar.isolation.channel import Frame
from motsvar.isolation.handlers import HANDLERS
from motsvar.isolation.reading import kept_name, read_bytes, read_file, read_pair, shown_name
from motsvar.isolation.workers import Workers
from motsvar.readers import registry

on_posix = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such files")


def test_a_file_becomes_a_document_with_its_source(workers: Workers, tmp_path: Path) -> None:
    path = tmp_path / "två får.txt"
    data = "Två får 😀\r\n\fi Mora\u00a0nu".encode()
    path.write_bytes(data)
    os.utime(path, (1_700_000_000, 1_700_000_000))
    document = read_file(path, workers)
    assert document.text == "Två får 😀\n\ni Mora\u00a0nu"
    assert document.page_starts == (0, 11)
    source = document.source
    assert (source.name, source.size, source.sha256) == ("två får.txt", len(data), sha256_of(data))
    assert (source.modified, source.reader, source.encoding) == ("2023-11-14T22:13:20+00:00", "plain", "utf-8")
    assert source.skipped == ()


def test_two_files_are_read_side_by_side(workers: Workers, tmp_path: Path) -> None:
    left, right = tmp_path / "ett.txt", tmp_path / "två.txt"
    left.write_bytes("Fåren 😀 betar".encode())
    right.write_bytes(b"The sheep\r\ngraze")
    assert [document.text for document in read_pair(left, right, workers)] == ["Fåren 😀 betar", "The sheep\ngraze"]
    right.write_bytes(b"")
    with pytest.raises(UnreadableDocument, match="empty"):
        read_pair(left, right, workers)


def test_what_was_replaced_comes_along(workers: Workers) -> None:
    document = read_bytes(b"p\xc3\xa5 g\xc3\xa5rd \xff", "x.md", workers)
    assert document.source.skipped == ("1 byte could not be read and is shown as �.",)
    assert document.source.reader == "markdown"


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b"", "x.txt is empty."),
        (b"\xef\xbb\xbf", "There is no text in x.txt."),
        (b"%PDF-1.7", "x.txt is damaged or is no PDF document."),
        (bytes(range(256)) * 20, "x.txt is not a text file."),
    ],
)
def test_what_the_reader_says_reaches_the_user(workers: Workers, data: bytes, sentence: str) -> None:
    with pytest.raises(UnreadableDocument) as caught:
        read_bytes(data, "x.txt", workers)
    assert caught.value.sentence == sentence
    assert caught.value.hint


def test_a_folder_a_missing_file_and_an_impossible_name_are_told_apart(workers: Workers, tmp_path: Path) -> None:
    for path, sentence in (
        (tmp_path, "is a folder."),
        (tmp_path / "away.txt", "There is no file away.txt."),
        (Path("nul\0l.txt"), "cannot be opened"),
        (tmp_path / ("n" * 400), "cannot be opened"),
    ):
        with pytest.raises(UnreadableDocument) as caught:
            read_file(path, workers)
        assert sentence in caught.value.sentence


@on_posix
def test_pipes_devices_and_sockets_are_refused_without_waiting(workers: Workers, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.txt")
    with socket.socket(socket.AF_UNIX) as endpoint:
        endpoint.bind(str(tmp_path / "socket.txt"))
        for path in (tmp_path / "pipe.txt", Path("/dev/zero"), tmp_path / "socket.txt"):
            with pytest.raises(UnreadableDocument, match="is no ordinary file"):
                read_file(path, workers)


@on_posix
def test_a_file_without_permission_is_told(workers: Workers, tmp_path: Path) -> None:
    path = tmp_path / "closed.txt"
    path.write_bytes(b"text")
    path.chmod(0)
    if os.access(path, os.R_OK):
        pytest.skip("this user may read everything")
    with pytest.raises(UnreadableDocument, match="may not be opened"):
        read_file(path, workers)


@on_posix
def test_a_loop_of_links_is_told(workers: Workers, tmp_path: Path) -> None:
    (tmp_path / "a.txt").symlink_to(tmp_path / "b.txt")
    (tmp_path / "b.txt").symlink_to(tmp_path / "a.txt")
    with pytest.raises(UnreadableDocument, match="cannot be opened"):
        read_file(tmp_path / "a.txt", workers)


def test_a_file_that_is_too_large_is_refused_before_it_is_read(
    workers: Workers, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reading, "MAX_BYTES", 1_000_000)
    (tmp_path / "large.txt").write_bytes(b"a" * 1_000_001)
    with pytest.raises(UnreadableDocument, match="is larger than 1 MB"):
        read_file(tmp_path / "large.txt", workers)


def test_a_line_of_a_hundred_million_letters_is_a_sentence(workers: Workers) -> None:
    with pytest.raises(UnreadableDocument, match="100,000,000 characters; at most 50,000,000"):
        read_bytes(b"a" * 100_000_000, "x.txt", workers)


def test_reading_can_be_stopped(workers: Workers, tmp_path: Path) -> None:
    def stop(_fraction: float, _phrase: str) -> None:
        raise Cancelled

    (tmp_path / "x.txt").write_bytes(b"text")
    with pytest.raises(Cancelled):
        read_file(tmp_path / "x.txt", workers, stop)


@pytest.mark.parametrize(
    "lie",
    [
        "carriage return",
        "not UTF-8",
        "surrogate",
        "page outside",
        "falling pages",
        "page of letters",
        "no pages",
        "empty",
    ],
)
def test_a_worker_that_lies_is_not_believed(lying: Workers, lie: str) -> None:
    with pytest.raises(UnreadableDocument, match="a fault in the program"):
        read_bytes(lie.encode(), "x.txt", lying)


def test_a_name_is_kept_as_it_is_and_shown_so_that_it_cannot_mislead() -> None:
    assert kept_name(Path("a\u202etxt.exe")) == "a\u202etxt.exe"
    assert kept_name(Path(os.fsdecode(b"r\xe4v.txt"))) == "r\ufffdv.txt"
    assert shown_name(Path("a\u202etxt.exe")) == "a⟨U+202E⟩txt.exe"
    assert shown_name(Path("a\nb.txt")) == "a⟨U+000A⟩b.txt"
    assert shown_name(Path("r\u0430pport.txt")) == "r\u0430⟨U+0430⟩pport.txt"


def test_a_document_and_what_is_said_of_a_file_have_the_name_that_can_be_seen(tmp_path: Path, workers: Workers) -> None:
    path = tmp_path / "a\u202etxt.exe"
    with pytest.raises(UnreadableDocument, match=r"a⟨U\+202E⟩txt\.exe"):
        read_file(path, workers)
    path = tmp_path / "a\u202eb.txt"
    path.write_text("Ett ord.", encoding="utf-8")
    document = read_file(path, workers)
    assert (document.source.name, document.name) == ("a\u202eb.txt", "a⟨U+202E⟩b.txt")


@pytest.mark.alone
def test_a_worker_that_stands_ready_reads_quickly(workers: Workers) -> None:
    read_bytes(b"text", "x.txt", workers)
    begun = time.perf_counter()
    for _ in range(4):
        read_bytes(b"text", "x.txt", workers)
    assert (time.perf_counter() - begun) / 4 < 1.0  # 0.08 s on two idle cores; the rest is other people's work


@pytest.fixture
def started(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """The workers that were started since."""
    numbers: list[int] = []

    class Counted(process.WorkerProcess):
        def __init__(self, command: Sequence[str]) -> None:
            numbers.append(len(numbers))
            super().__init__(command)

    monkeypatch.setattr(workers_module, "WorkerProcess", Counted)
    return numbers


def test_a_worker_that_read_a_small_plain_text_reads_the_next_one(started: list[int]) -> None:
    with Workers(prestart=0) as pool:
        texts = [read_bytes(f"Text {number}.".encode(), "svar.txt", pool).text for number in range(20)]
    assert texts == [f"Text {number}." for number in range(20)]
    assert len(started) == 1


def test_one_that_read_a_large_text_or_a_name_of_no_plain_text_reads_no_other(started: list[int]) -> None:
    with Workers(prestart=0) as pool:
        read_bytes(b"Text. " * 200_000, "svar.txt", pool)
        read_bytes(b"Text.", "svar.xyz", pool)
        read_bytes(b"Text.", "svar.txt", pool)
    assert len(started) == 3


def test_a_worker_lets_nothing_but_plain_readers_at_a_file_if_it_is_to_read_another(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The name alone says nothing: what a file holds decides, and that is found out in the worker."""
    request = Frame({"name": "svar.txt", "only_pure": True}, b"Text.")
    assert HANDLERS["read"].answer(request, silent).kind == "read"
    others = tuple(dataclasses.replace(reader, pure=False) for reader in registry.readers())
    monkeypatch.setattr(registry, "_READERS", others)
    assert HANDLERS["read"].answer(request, silent).kind == "not pure"
