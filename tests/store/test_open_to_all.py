"""Other programs read a case as its documentation says."""

import json
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
import sqlite_utils

from store.test_opening import closed_case


def test_sqlite_utils_and_python_read_a_case(path: Path) -> None:
    closed_case(path)
    database = sqlite_utils.Database(path)
    assert {"document", "passage", "anchor", "note", "link", "event"} <= set(database.table_names())
    rows = list(database.query("SELECT exact, body FROM anchor JOIN note USING (passage)"))
    assert len(rows) == 20
    database.close()
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)


def test_datasette_reads_a_case(tmp_path: Path) -> None:
    pytest.importorskip("datasette")
    closed_case(tmp_path / "case.db")
    got = subprocess.run(
        [sys.executable, "-m", "datasette", "case.db", "--get", "/case/anchor.json?_shape=array&_col=exact"],
        cwd=tmp_path,
        capture_output=True,
        check=True,
    )
    assert len(json.loads(got.stdout)) == 20
