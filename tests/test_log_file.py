"""The log is there when there is something to tell, and never in the way."""

import logging
from pathlib import Path

from motsvar.log_file import LARGEST, LogFile


def record(words: str) -> logging.LogRecord:
    return logging.LogRecord("motsvar", logging.ERROR, __file__, 1, words, None, None)


def test_nothing_is_made_before_something_is_told(tmp_path: Path) -> None:
    log = LogFile(tmp_path / "log")
    assert not (tmp_path / "log").exists()
    log.emit(record("It happened here."))
    log.close()
    assert (tmp_path / "log" / "motsvar.log").read_text(encoding="utf-8").endswith("ERROR motsvar: It happened here.\n")


def test_a_log_does_not_grow_for_ever(tmp_path: Path) -> None:
    log = LogFile(tmp_path)
    for _ in range(60):
        log.emit(record("x" * (LARGEST // 20)))
    log.close()
    assert sum(file.stat().st_size for file in tmp_path.iterdir()) <= 2 * LARGEST


def test_where_no_log_can_be_written_there_is_none(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    log = LogFile(tmp_path / "file" / "log")
    log.emit(record("It happened here."))
    log.close()
    assert list(tmp_path.iterdir()) == [tmp_path / "file"]
