"""Files made to harm: each is refused in words or opens and reads; nothing in it runs, and nothing is written to it."""

import json
import os
import random
import re
import shutil
import sqlite3
import struct
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from motsvar.core.errors import DamagedCase, MotsvarError, NotACase
from motsvar.core.span import Span
from motsvar.store import Case
from motsvar.store.checking import check
from motsvar.store.ledger import FIRST_HASH, event_hash
from store.conftest import fill, make_case, meddle
from store.test_opening import closed_case, hashed

SOON = 5.0
"""Seconds of work; what runs an expression of these files takes for ever."""
FOR_EVER = "WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c) SELECT x FROM c"
COSTLY = "length(hex(zeroblob(400000000))) > 0"


def read_all(case: Case) -> bool:
    """Read everything, undo and redo; True when the check names a fault."""
    faults = case.check()
    for document in case.documents():
        case.document(document.id)
    for one in case.annotations():
        case.annotation(one.id)
    for read in (case.tags, case.taggings, case.notes, case.drafts, case.links, case.hand_matches, case.unplaced):
        read()
    case.history()
    case.undo()
    case.redo()
    return bool(faults)


@contextmanager
def untouched_and_soon(path: Path) -> Iterator[None]:
    before, names = hashed(path), sorted(path.parent.iterdir())
    started = time.process_time()
    yield
    assert time.process_time() - started < SOON
    assert hashed(path) == before
    assert sorted(path.parent.iterdir()) == names


def rewrite(path: Path, table: str, old: str, new: str) -> None:
    """Change a statement of the schema by hand, which SQLite takes for what made the table."""
    meddle(
        path,
        "PRAGMA writable_schema = ON",
        f"UPDATE sqlite_master SET sql = replace(sql, '{old}', '{new}') WHERE name = '{table}'",
        "PRAGMA writable_schema = RESET",
    )


@pytest.mark.parametrize(
    "statements",
    [
        ("DROP TABLE comparison", f"CREATE VIEW comparison AS {FOR_EVER}"),
        ("DROP TABLE draft", "CREATE VIEW draft AS SELECT id AS target, body, created AS at FROM note"),
        (f"CREATE VIEW endless AS {FOR_EVER}",),
        ("CREATE VIEW loop_a AS SELECT 1", "CREATE VIEW loop_b AS SELECT * FROM loop_a"),
        (f"ALTER TABLE note ADD COLUMN made INTEGER GENERATED ALWAYS AS ({COSTLY}) VIRTUAL",),
        ("ALTER TABLE tag ADD COLUMN made TEXT GENERATED ALWAYS AS (name || name) VIRTUAL",),
        (f"CREATE TABLE costly (x CHECK ({COSTLY}))", "PRAGMA ignore_check_constraints = ON"),
        ("CREATE INDEX costly ON note (length(hex(zeroblob(1000))))",),
        ("CREATE VIRTUAL TABLE found USING fts5 (body)",),
        ("CREATE TABLE found_content (id INTEGER PRIMARY KEY, c0)", "CREATE TABLE found_data (id, block BLOB)"),
        ("CREATE TRIGGER gone INSTEAD OF INSERT ON seen BEGIN DELETE FROM note; END",),
        ("CREATE TRIGGER late AFTER UPDATE ON setting BEGIN DELETE FROM event; END",),
    ],
)
def test_a_schema_that_would_run_something_is_refused_before_it_runs(path, statements: tuple[str, ...]):
    closed_case(path)
    if "seen" in statements[0]:
        meddle(path, "CREATE VIEW seen AS SELECT 1 AS x")
    meddle(path, *statements)
    with untouched_and_soon(path):
        for read_only in (False, True):
            with pytest.raises(NotACase, match="not of this program"):
                Case.open(path, read_only=read_only)
        with pytest.raises(NotACase, match="not of this program"):
            Case.open_copy(path, path.parent)


@pytest.mark.parametrize(
    ("table", "old", "new"),
    [
        ("note", "<= 1),", f"<= 1 AND {COSTLY}),"),
        ("event", "hash TEXT NOT NULL\n)", f"hash TEXT NOT NULL DEFAULT ({COSTLY})\n)"),
        ("setting", "value TEXT NOT NULL", f"value TEXT NOT NULL CHECK ({COSTLY})"),
        ("setting", ") STRICT", ")"),
        ("tag_parent", "(parent)", f"(parent) WHERE {COSTLY}"),
    ],
)
def test_a_statement_that_was_rewritten_by_hand_is_refused_before_it_runs(path, table: str, old: str, new: str):
    rewrite(closed_case(path), table, old, new)
    with untouched_and_soon(path), pytest.raises((NotACase, DamagedCase)):
        Case.open(path)


@pytest.mark.parametrize(
    ("table", "change"),
    [
        ("anchor", "UPDATE anchor SET start_offset = 'nowhere' WHERE rowid = 1"),
        ("anchor", "UPDATE anchor SET end_offset = 1.5 WHERE rowid = 1"),
        ("note", "UPDATE note SET body = x'00ff' WHERE rowid = 1"),
        ("text_version", "UPDATE text_version SET length = text WHERE rowid = 1"),
        ("document", "UPDATE document SET title = NULL"),
        ("event", "UPDATE event SET after_row = 17 WHERE seq = 2"),
    ],
)
def test_values_that_a_column_cannot_hold_are_damage(path, table: str, change: str):
    """Put in while the table looked as if it took anything."""
    with closing(sqlite3.connect(closed_case(path))) as connection:
        (sql,) = connection.execute("SELECT sql FROM sqlite_master WHERE name = ?", (table,)).fetchone()
    loose = re.sub(r" (TEXT|INTEGER)( NOT NULL)?(?! PRIMARY)", " BLOB", sql.removesuffix(" STRICT"))

    def declare(text: str) -> None:
        with closing(sqlite3.connect(path, isolation_level=None)) as connection:
            connection.execute("PRAGMA writable_schema = ON")
            connection.execute("UPDATE sqlite_master SET sql = ? WHERE name = ?", (text, table))
            connection.execute("PRAGMA writable_schema = RESET")

    declare(loose)
    meddle(path, "PRAGMA ignore_check_constraints = ON", change)
    declare(sql)
    with untouched_and_soon(path), pytest.raises(DamagedCase):
        Case.open(path)


def test_text_that_is_no_text_is_said_to_be_damaged(path):
    meddle(closed_case(path), "UPDATE note SET body = CAST(x'c328ff' AS TEXT) WHERE rowid = 1")
    with pytest.raises(MotsvarError), Case.open(path) as case:
        case.annotations()


@pytest.mark.parametrize("number", [0, 1, 0x4D745377, -1])
def test_a_database_of_another_program_is_left_alone(path, number: int):
    meddle(closed_case(path), f"PRAGMA application_id = {number}")
    with untouched_and_soon(path), pytest.raises(NotACase, match="another program"):
        Case.open(path)


@pytest.mark.parametrize("count", [250, pytest.param(1000, marks=pytest.mark.heavy)])
def test_flipped_bytes_lead_to_words_only(in_memory, count):
    """Each either is refused, or reads; the check answers with sentences, or says that the case is damaged."""
    chance = random.Random(7)
    whole = closed_case(in_memory / "whole.db").read_bytes()
    used = [at for at, byte in enumerate(whole) if byte]
    refused = faulty = 0
    path = in_memory / "case.db"
    for _ in range(count):
        at = chance.choice(used) if chance.random() < 0.8 else chance.randrange(len(whole))
        flipped = bytearray(whole)
        flipped[at] ^= 1 << chance.randrange(8)
        path.write_bytes(flipped)
        try:
            with Case.open(path) as case:
                case._file.run("PRAGMA synchronous = OFF")
                faulty += read_all(case)
        except MotsvarError:
            refused += 1
        path.unlink()
        assert list(in_memory.iterdir()) == [in_memory / "whole.db"]
    assert refused > 0.1 * count
    assert refused + faulty > 0.6 * count


def test_a_case_cut_off_anywhere_is_refused(path):
    whole = closed_case(path).read_bytes()
    for length in range(len(whole) - 512, 0, -8192):
        path.write_bytes(whole[:length])
        with untouched_and_soon(path), pytest.raises((DamagedCase, NotACase)):
            Case.open(path)


def hot_journal_of(path: Path, statement: str) -> bytes:
    """The journal of a write into that file that was cut short."""
    with closing(sqlite3.connect(path, isolation_level=None)) as writer:
        writer.execute("PRAGMA cache_size = 1")
        writer.execute("BEGIN")
        writer.execute(statement)
        journal = path.with_name(path.name + "-journal").read_bytes()
        writer.execute("ROLLBACK")
    assert journal[0]
    return journal


def foreign_database(path: Path) -> Path:
    meddle(path, "CREATE TABLE t (x)", *["INSERT INTO t VALUES (randomblob(3000))"] * 60)
    return path


def test_the_journal_of_another_database_is_not_played_into_the_case(path, tmp_path):
    """SQLite would: a journal does not say whose it is."""
    other = foreign_database(tmp_path / "other.db")
    journal = hot_journal_of(other, "UPDATE t SET x = randomblob(3000)")
    closed_case(path).with_name(path.name + "-journal").write_bytes(journal)
    with untouched_and_soon(path):
        for read_only in (False, True):
            with pytest.raises(DamagedCase, match="does not belong to it") as raised:
                Case.open(path, read_only=read_only)
        assert "-journal” elsewhere" in raised.value.hint
        with pytest.raises(MotsvarError):
            Case.open_copy(path, tmp_path)
    path.with_name(path.name + "-journal").unlink()
    with Case.open(path) as case:
        assert len(case.annotations()) == 20
        assert case.check() == ()


def test_a_log_of_another_database_in_wal_mode_is_not_read_into_the_case(path, tmp_path):
    other = tmp_path / "other.db"
    with closing(sqlite3.connect(other, isolation_level=None)) as writer:
        writer.execute("PRAGMA journal_mode = WAL")
        writer.execute("CREATE TABLE t (x)")
        for _ in range(60):
            writer.execute("INSERT INTO t VALUES (randomblob(3000))")
        log = other.with_name("other.db-wal").read_bytes()
    closed_case(path).with_name(path.name + "-wal").write_bytes(log)
    with untouched_and_soon(path), pytest.raises(MotsvarError):
        Case.open(path)
    path.with_name(path.name + "-wal").unlink()
    with Case.open(path) as case:
        assert case.check() == ()


def test_a_journal_that_has_sqlite_delete_a_file_is_refused(path, tmp_path):
    """A journal may name a file that SQLite deletes once it has restored what it was told to."""
    victim = tmp_path / "letter.txt"
    victim.write_text("mine", encoding="utf-8")
    closed_case(path)
    journal = hot_journal_of(path, "UPDATE note SET body = hex(randomblob(9000))")
    name = str(victim).encode()
    size = 4096
    end = struct.pack(">I", 0x40000000 // size + 1) + name + struct.pack(">II", len(name), sum(name) & 0xFFFFFFFF)
    path.with_name(path.name + "-journal").write_bytes(journal + end + bytes.fromhex("d9d505f920a163d7"))
    with untouched_and_soon(path):
        for opened in (Case.open, lambda path: Case.open_copy(path, tmp_path)):
            with pytest.raises(DamagedCase, match="does not belong to it"):
                opened(path)
    assert victim.read_text(encoding="utf-8") == "mine"


def test_a_link_to_a_case_that_was_cut_short_is_tried_on_a_copy_too(path, tmp_path):
    other = foreign_database(tmp_path / "other.db")
    journal = hot_journal_of(other, "UPDATE t SET x = randomblob(3000)")
    closed_case(path).with_name(path.name + "-journal").write_bytes(journal)
    link = tmp_path / "link.db"
    link.symlink_to(path)
    with untouched_and_soon(path), pytest.raises(DamagedCase, match="does not belong to it"):
        Case.open(link)


def test_an_open_case_in_the_middle_of_an_act_is_said_to_be_open(path):
    with make_case(path) as case:
        fill(case)
        with case.act("long"):
            case.add_tag("new")
            case._file.run("PRAGMA cache_size = 1")
            case._file.run("INSERT INTO setting VALUES ('x', hex(randomblob(400000)))")
            with pytest.raises(MotsvarError, match="open in another"):
                Case.open(path)
        assert case.check() == ()


def test_a_case_in_a_sparse_file_of_ten_gigabytes_takes_no_time(path):
    whole = closed_case(path).read_bytes()
    try:
        os.truncate(path, 10 << 30)
    except OSError:
        pytest.skip("this disk has no room for a file with a hole")
    if path.stat().st_blocks * 512 > 1 << 30:
        path.unlink()
        pytest.skip("this disk does not keep holes")
    started = time.process_time()
    try:
        with Case.open(path) as case:
            assert len(case.annotations()) == 20
            assert case.check() == ()
        with path.open("r+b") as stream:  # now the header leaves the size to the file
            stream.write(whole[:100])
            stream.seek(28)
            stream.write(b"\0\0\0\0")
        with pytest.raises(MotsvarError), Case.open(path) as case:
            pytest.fail("the case has no such pages")
    finally:
        os.truncate(path, 0)
    assert time.process_time() - started < 4 * SOON


def test_a_sparse_file_of_nothing_is_no_case(path):
    path.touch()
    try:
        os.truncate(path, 10 << 30)
    except OSError:
        pytest.skip("this disk has no room for a file with a hole")
    with pytest.raises(NotACase, match=r"not a case|another program"):
        Case.open(path)


HOSTILE_IMAGES = [
    "[" * 200_000,
    '{"id":' * 100_000,
    '{"id": 1e999}',
    '{"id": NaN}',
    "[]",
    "null",
    '"x"',
    '{"id":"x","name":{"a":1}}',
    '{"id":"x","name":["a"]}',
    '{"id":"x","name":"\\ud800"}',
    '{"id":"x","name":1.5}',
    '{"id":"x","name":true}',
    '{"id":"x","name":' + "9" * 4000 + "}",
    '{"id":"x","name":99999999999999999999999}',
]


def forge_log(path: Path, image: str) -> None:
    """Put an image into the event that removes a tag, and make the chain hold again: it has no key."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        before = FIRST_HASH
        for seq, table, row in connection.execute(
            "SELECT seq, table_name, before_row FROM event ORDER BY seq"
        ).fetchall():
            if row is not None and table == "tag":
                connection.execute("UPDATE event SET before_row = ? WHERE seq = ?", (image, seq))
            *fields, _, _ = connection.execute("SELECT * FROM event WHERE seq = ?", (seq,)).fetchone()
            own = event_hash(*fields, before)
            connection.execute("UPDATE event SET previous_hash = ?, hash = ? WHERE seq = ?", (before, own, seq))
            before = own


@pytest.mark.parametrize("number", range(len(HOSTILE_IMAGES) + 1))
def test_a_forged_history_is_answered_in_words(path, number: int):
    with make_case(path) as case:
        fill(case)
        tag = case.add_tag("water")
        case.annotate(case.documents()[0].id, Span(0, 4), note="stays")
        case.remove_tag(tag.id)
        columns = {**tag_row(case), "id": tag.id}
    image = json.dumps({**columns, "name": "\ud800"}) if number == len(HOSTILE_IMAGES) else HOSTILE_IMAGES[number]
    forge_log(path, image)
    with Case.open(path) as case:
        check(case._file)
        with pytest.raises(MotsvarError):
            case.undo()
        assert len(case.annotations()) == 1
        assert case.tags() == ()


def tag_row(case: Case) -> dict[str, object]:
    (image,) = case._file.row("SELECT before_row FROM event WHERE table_name = 'tag' AND before_row IS NOT NULL")
    found = json.loads(image)
    assert isinstance(found, dict)
    return found


@pytest.mark.parametrize("change", ["colour = NULL", "parent = 'nobody'", "shortcut = 99"])
def test_a_forged_row_that_the_table_refuses_is_answered_in_words(path, change: str):
    with make_case(path) as case:
        fill(case)
        tag = case.add_tag("water")
        case.remove_tag(tag.id)
        row = tag_row(case)
    column, value = change.split(" = ")
    forge_log(path, json.dumps({**row, column: {"NULL": None, "'nobody'": "nobody", "99": 99}[value]}))
    with Case.open(path) as case:
        with pytest.raises(MotsvarError):
            case.undo()
        assert case.tags() == ()


@pytest.mark.parametrize("hostile", ["[" * 200_000, "{}", "[1.5]", "[null]", '"x"', "", "[" + "9" * 5000 + "]"])
def test_hostile_lists_in_a_document_are_damage(path, hostile: str):
    with closing(sqlite3.connect(closed_case(path), isolation_level=None)) as connection:
        connection.execute("UPDATE document SET page_starts = ?, skipped = ?", (hostile, hostile))
    with Case.open(path) as case:
        with pytest.raises(DamagedCase):
            case.documents()
        with pytest.raises(DamagedCase):
            case.document(case._file.row("SELECT id FROM document")[0])
        assert any("changed outside" in fault for fault in case.check())


def test_names_that_look_like_code_are_names(path):
    name = "'); DROP TABLE event; --"
    with make_case(path) as case:
        desk = fill(case)
        tag = case.add_tag(name)
        case.annotate(desk.left, Span(0, 4), [tag.id], name)
        assert case.tags()[0].name == name
        assert case.check() == ()
    shutil.copyfile(path, path.with_name("x'; --.db"))
    with Case.open(path.with_name("x'; --.db")) as case:
        assert case.check() == ()
