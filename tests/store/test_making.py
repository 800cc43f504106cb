"""A new case is made without the library that brings old ones to the newest form, and is the same file."""

import sqlite3
from contextlib import closing
from pathlib import Path

from motsvar.store.making import make_tables
from motsvar.store.migrating import migrate
from motsvar.store.opening import connect
from motsvar.store.schema import SCHEMA

AT = "2024-05-06T07:08:09+00:00"


def test_a_new_case_is_what_the_steps_make_of_an_empty_file_byte_for_byte(tmp_path: Path) -> None:
    for name, make in (("made.db", make_tables), ("migrated.db", migrate)):
        sqlite3.connect(tmp_path / name).close()
        with closing(connect(tmp_path / name, "rw")) as connection:
            make(connection, SCHEMA, AT)
            connection.execute("VACUUM")
    headless = [(tmp_path / name).read_bytes()[100:] for name in ("made.db", "migrated.db")]
    assert headless[0] == headless[1]  # the header counts transactions


def test_the_tables_of_a_new_case_need_no_step_more(tmp_path: Path) -> None:
    sqlite3.connect(tmp_path / "made.db").close()
    with closing(connect(tmp_path / "made.db", "rw")) as connection:
        make_tables(connection, SCHEMA, AT)
        before = list(connection.iterdump())
        migrate(connection, SCHEMA, "2030-01-01T00:00:00+00:00")
        assert list(connection.iterdump()) == before
