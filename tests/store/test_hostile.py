"""Files made to do harm: refused in words, or read without anything in them being run."""

import random
import shutil
import sqlite3
from contextlib import closing, suppress
from pathlib import Path

import pytest

from motsvar.core.document import Document
from motsvar.core.errors import CaseNotWritable, DamagedCase, MotsvarError, NotACase
from motsvar.core.span import Span
from motsvar.store import Case
from motsvar.store.backups import back_up, backups, head_of, restore
from motsvar.store.merging import merge_plan
from motsvar.store.opening import require_sqlite
from store.conftest import fill, make_case, meddle
from store.test_opening import closed_case, hashed, read_all

OPENED = (Case.open, lambda path: Case.open(path, read_only=True), lambda path: Case.open_copy(path, path.parent))


@pytest.mark.parametrize(
    "statements",
    [
        ("DROP TABLE draft", "CREATE VIEW draft AS SELECT 'case' AS target, load_extension('x') AS body, '' AS at"),
        ("ALTER TABLE setting ADD COLUMN more TEXT GENERATED ALWAYS AS (hex(zeroblob(9))) VIRTUAL",),
        ("CREATE TABLE loud (x CHECK (x <> hex(randomblob(9))))",),
        ("CREATE VIRTUAL TABLE search USING fts5 (body)",),
        ("CREATE VIEW endless AS WITH RECURSIVE n (x) AS (VALUES (1) UNION ALL SELECT x FROM n) SELECT * FROM n",),
        ("CREATE TRIGGER forge AFTER INSERT ON passage BEGIN DELETE FROM tag; END",),
        ("CREATE INDEX slow ON note (hex(body))",),
        ("PRAGMA writable_schema = ON", "UPDATE sqlite_master SET sql = sql || ' ' WHERE name = 'note'"),
    ],
    ids=["view as table", "generated column", "check", "full text", "endless view", "trigger", "index", "schema text"],
)
def test_a_schema_that_is_not_ours_is_never_written_to(path: Path, statements: tuple[str, ...]) -> None:
    closed_case(path)
    with suppress(sqlite3.OperationalError):  # a build without full text search
        meddle(path, *statements)
    before = hashed(path)
    for opened in OPENED:
        with pytest.raises((NotACase, DamagedCase)):
            opened(path)
    assert hashed(path) == before
    assert [found.name for found in path.parent.iterdir()] == [path.name]


def test_values_of_another_kind_than_their_column_are_noticed(path: Path) -> None:
    """Strict tables refuse them, but a page can be written by hand."""
    closed_case(path)
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA writable_schema = ON")
        connection.execute("UPDATE sqlite_master SET sql = replace(sql, ') STRICT', ')') WHERE name = 'anchor'")
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("UPDATE anchor SET end_offset = 'seven'")
        connection.execute("PRAGMA writable_schema = ON")
        connection.execute("UPDATE sqlite_master SET sql = sql || ' STRICT' WHERE name = 'anchor'")
    with pytest.raises(MotsvarError):
        read_all(Case.open(path))


def test_no_flipped_bit_runs_anything_or_gives_a_traceback(tmp_path: Path) -> None:
    """A sample; 1,000 were tried by hand with the same outcome."""
    chance = random.Random(8)
    whole = closed_case(tmp_path / "whole.db").read_bytes()
    used = [at for at, byte in enumerate(whole) if byte]
    for number in range(120):
        flipped = bytearray(whole)
        flipped[chance.choice(used)] ^= 1 << chance.randrange(8)
        path = tmp_path / f"{number}.db"
        path.write_bytes(flipped)
        with suppress(MotsvarError), Case.open(path) as case:
            case.file.run("PRAGMA synchronous = OFF")
            read_all(case)
            case.unplaced()
            case.hand_matches()
            case.notes()
            case.drafts()


def test_a_flipped_copy_is_merged_whole_or_not_at_all(tmp_path: Path) -> None:
    chance = random.Random(9)
    theirs = closed_case(tmp_path / "theirs.db").read_bytes()
    used = [at for at, byte in enumerate(theirs) if byte]
    with make_case(tmp_path / "mine.db") as mine:
        fill(mine)
        for number in range(60):
            flipped = bytearray(theirs)
            flipped[chance.choice(used)] ^= 1 << chance.randrange(8)
            path = tmp_path / f"{number}.db"
            path.write_bytes(flipped)
            with suppress(MotsvarError), Case.open(path) as other:
                merge_plan(mine, other)
        assert mine.check() == ()


def test_the_journal_of_another_database_is_not_played_into_the_case(path: Path, tmp_path: Path) -> None:
    closed_case(path)
    other = tmp_path / "other.db"
    with closing(sqlite3.connect(other, isolation_level=None)) as writer:
        writer.execute("CREATE TABLE t (x)")
        writer.execute("INSERT INTO t SELECT randomblob(900) FROM (SELECT 1 UNION SELECT 2 UNION SELECT 3)")
        writer.execute("PRAGMA cache_size = 1")
        writer.execute("BEGIN")
        writer.execute("UPDATE t SET x = randomblob(9000)")
        journal = other.with_name("other.db-journal").read_bytes()
        writer.execute("ROLLBACK")
    path.with_name(path.name + "-journal").write_bytes(journal)
    try:
        with Case.open(path) as case:
            assert case.check() == ()
            assert len(case.annotations()) == 20
    except MotsvarError as error:
        assert error.sentence  # noqa: PT017 (either is right: sound and opened, or refused)


def test_a_sparse_file_of_ten_gigabytes_is_refused_at_once(path: Path) -> None:
    closed_case(path)
    try:
        with path.open("r+b") as stream:
            stream.truncate(10 * 2**30)
    except OSError:
        pytest.skip("this disk has no sparse files of that size")
    with Case.open(path) as case:  # what follows the last page is no page
        assert len(case.annotations()) == 20


def test_an_old_sqlite_is_refused_in_words() -> None:
    require_sqlite()
    with pytest.raises(CaseNotWritable, match=r"SQLite 3\.30\.1"):
        require_sqlite((3, 30, 1))


# Backups


def test_a_backup_that_is_not_sound_replaces_nothing(path: Path, tmp_path: Path) -> None:
    closed_case(path)
    before = hashed(path)
    bad = tmp_path / "bad.db"
    for content in (b"", bytes(50_000), path.read_bytes()[:9000]):
        bad.write_bytes(content)
        with pytest.raises(MotsvarError):
            restore(bad, path)
        assert hashed(path) == before
    assert {found.name for found in path.parent.iterdir() if found.is_file()} == {path.name, "bad.db"}


def test_restoring_keeps_what_was_there(path: Path, tmp_path: Path) -> None:
    closed_case(path)
    with Case.open(path) as case:
        made = back_up(case.file, tmp_path / "backups", head_of(case.file), case._ledger._clock())
        case.add_tag("since")
    aside = restore(made, path)
    with Case.open(path) as case, Case.open(aside) as kept:
        assert [tag.name for tag in case.tags()] == ["blått 🙂"]
        assert [tag.name for tag in kept.tags()] == ["blått 🙂", "since"]
        assert case.check() == kept.check() == ()
    assert len(backups(tmp_path / "backups")) == 1
    shutil.rmtree(tmp_path / "backups")


def test_a_name_from_a_hostile_copy_reaches_no_sql(path: Path) -> None:
    name = "x'); DROP TABLE tag; --"
    with make_case(path) as case:
        document = case.add_document(Document.from_text("abc", name))
        case.annotate(document, Span(0, 1), [case.add_tag(name).id], name)
        assert case.tags()[0].name == name
        assert case.check() == ()
