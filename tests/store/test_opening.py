import hashlib
import os
import random
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from motsvar.core.annotation import OKABE_ITO
from motsvar.core.document import Document
from motsvar.core.errors import CaseNotWritable, DamagedCase, MotsvarError, NewerCase, NotACase
from motsvar.core.span import Span
from motsvar.store import Case
from motsvar.store.opening import open_case_file
from motsvar.store.schema import APPLICATION_ID, SCHEMA, Schema, Step
from store.conftest import fill, make_case, meddle, state


def hashed(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def closed_case(path: Path) -> Path:
    with make_case(path) as case:
        desk = fill(case)
        tag = case.add_tag("blått 🙂")
        for start in range(20):
            case.annotate(desk.left, Span(start, start + 5), [tag.id], f"note {start}")
    return path


def test_a_case_made_alike_is_the_same_byte_for_byte(tmp_path):
    first, second = closed_case(tmp_path / "1.db"), closed_case(tmp_path / "2.db")
    assert first.read_bytes() == second.read_bytes()


def test_closing_leaves_one_file(path):
    closed_case(path)
    assert [found.name for found in path.parent.iterdir()] == [path.name]


def test_the_file_says_what_it_is_and_is_written_durably(path):
    with make_case(path) as case:
        asked = ("application_id", "user_version", "journal_mode", "synchronous", "fullfsync", "foreign_keys")
        found = [case._file.row(f"PRAGMA {name}")[0] for name in asked]
        assert found == [APPLICATION_ID, SCHEMA.version, "delete", 3, 1, 1]
        asked = ("locking_mode", "trusted_schema", "cell_size_check", "mmap_size")
        assert [case._file.row(f"PRAGMA {name}")[0] for name in asked] == ["exclusive", 0, 1, 0]


def test_a_new_case_never_replaces_a_file(path):
    path.write_text("mine", encoding="utf-8")
    with pytest.raises(CaseNotWritable, match="already"):
        Case.create(path)
    assert path.read_text(encoding="utf-8") == "mine"
    (path.parent / "to nowhere").symlink_to(path.parent / "nothing")
    with pytest.raises(CaseNotWritable, match="already"):
        Case.create(path.parent / "to nowhere")
    with pytest.raises(CaseNotWritable, match="cannot be made"):
        Case.create(path.parent / "no folder" / "case.db")
    with pytest.raises(CaseNotWritable, match="cannot be made"):
        Case.create(path.parent / ("n" * 300))


def test_what_is_no_case_is_said_in_words_and_left_alone(path):
    def foreign(*statements: str) -> None:
        path.unlink(missing_ok=True)
        meddle(path, *statements)

    with pytest.raises(NotACase, match="There is no file"):
        Case.open(path)
    with pytest.raises(NotACase, match="folder"):
        Case.open(path.parent)
    with pytest.raises(NotACase, match=r"cannot be reached|There is no file"):
        Case.open(Path("a\0b"))
    for content, words in ((b"", "empty"), (b"x", "not a case"), (b"x" * 9000, "not a case")):
        path.write_bytes(content)
        with pytest.raises(NotACase, match=words):
            Case.open(path)
        assert path.read_bytes() == content
    for statements in (("CREATE TABLE t (x)",), ("PRAGMA journal_mode = WAL", "CREATE TABLE t (x)")):
        foreign(*statements)
        before = hashed(path)
        with pytest.raises(NotACase, match="another program"):
            Case.open(path)
        assert hashed(path) == before
    assert [found.name for found in path.parent.iterdir()] == [path.name]


def test_a_pipe_is_not_opened(path):
    if not hasattr(os, "mkfifo"):
        pytest.skip("this system has no named pipes")
    os.mkfifo(path)
    with pytest.raises(NotACase, match="ordinary"):
        Case.open(path)


def test_a_newer_case_is_left_alone(path):
    meddle(closed_case(path), f"PRAGMA user_version = {SCHEMA.version + 1}")
    before = hashed(path)
    for opened in (Case.open, lambda path: Case.open_copy(path, path.parent)):
        with pytest.raises(NewerCase, match="newer version"):
            opened(path)
    assert hashed(path) == before
    assert len(list(path.parent.iterdir())) == 1


@pytest.mark.parametrize(
    "statement",
    [
        "CREATE TRIGGER forge AFTER INSERT ON event BEGIN UPDATE note SET body = 'forged'; END",
        "CREATE VIEW extra AS SELECT * FROM note",
        "CREATE TABLE extra (x)",
        "CREATE INDEX extra ON note (body)",
        "CREATE UNIQUE INDEX extra ON tag (substr(name, 1, 1))",
        "DROP INDEX tag_name",
        "ALTER TABLE note ADD COLUMN extra TEXT",
        "ANALYZE",
    ],
)
def test_a_case_with_a_foreign_schema_is_refused_and_nothing_in_it_runs(path, statement: str):
    meddle(closed_case(path), statement)
    before = hashed(path)
    for opened in (
        Case.open,
        lambda path: Case.open(path, read_only=True),
        lambda path: Case.open_copy(path, path.parent),
    ):
        with pytest.raises(NotACase, match="not of this program"):
            opened(path)
    assert hashed(path) == before
    assert len(list(path.parent.iterdir())) == 1
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("SELECT count(*) FROM note WHERE body = 'forged'").fetchone() == (0,)


def test_a_case_that_another_tool_put_into_wal_mode_is_put_back(path):
    meddle(closed_case(path), "PRAGMA journal_mode = WAL")
    with Case.open(path) as case:
        case.add_tag("new")
        assert case._file.row("PRAGMA journal_mode") == ("delete",)
    assert [found.name for found in path.parent.iterdir()] == [path.name]


def test_a_truncated_case_is_damaged(path):
    whole = closed_case(path).read_bytes()
    for length in (len(whole) - 1, len(whole) // 2, 4096, 4095, 600, 100, 99, 16):
        path.write_bytes(whole[:length])
        with pytest.raises((DamagedCase, NotACase)):
            Case.open(path)
        assert path.stat().st_size == length


def read_all(case: Case) -> None:
    for document in case.documents():
        case.document(document.id)
        case.annotations(document.id)
    case.tags()
    case.links()
    case.history()
    case.check()
    case.undo()
    case.redo()


def test_no_flipped_byte_leads_to_a_traceback(in_memory):
    """Either the case opens and reads, or it is said to be damaged; nothing else."""
    chance = random.Random(3)
    whole = closed_case(in_memory / "whole.db").read_bytes()
    used = [at for at, byte in enumerate(whole) if byte]
    refused = 0
    for number in range(150):
        flipped = bytearray(whole)
        at = number if number < 100 else chance.choice(used)  # the header, and anywhere
        flipped[at] ^= 1 << chance.randrange(8)
        path = in_memory / f"{number}.db"
        path.write_bytes(flipped)
        try:
            with Case.open(path) as case:
                case._file.run("PRAGMA synchronous = OFF")
                read_all(case)
        except MotsvarError:
            refused += 1
    assert 20 < refused < 150


def test_random_bytes_over_a_page_are_noticed(path):
    chance = random.Random(4)
    whole = bytearray(closed_case(path).read_bytes())
    for page in range(1, len(whole) // 4096):
        damaged = whole.copy()
        damaged[page * 4096 : page * 4096 + 4096] = chance.randbytes(4096)
        path.write_bytes(damaged)
        with pytest.raises(DamagedCase):
            Case.open(path)


def test_a_second_program_is_told_that_the_case_is_open(path):
    program = "import sys; from pathlib import Path; from motsvar.store import Case; Case.open(Path(sys.argv[1]))"
    with make_case(path) as case:
        desk = fill(case)
        done = subprocess.run(
            [sys.executable, "-c", program, str(path)], env=environment(), capture_output=True, text=True, check=False
        )
        assert "CaseLocked" in done.stderr
        assert "is open in another program" in done.stderr
        with pytest.raises(CaseNotWritable, match="open in another"):
            Case.open(path)
        assert case.annotate(desk.left, Span(0, 4)).quote == "Sjön"
        with Case.open_copy(path, path.parent) as copy:
            assert copy.annotations() == case.annotations()


def environment() -> dict[str, str]:
    return {**os.environ, "PYTHONPATH": str(Path(__file__).parents[2] / "desktop")}


def test_a_copy_is_free_of_its_source(path, tmp_path):
    before = hashed(closed_case(path))
    folder = tmp_path / "copies"
    folder.mkdir()
    with Case.open_copy(path, folder) as copy, Case.open_copy(path, folder) as second:
        assert copy.path.name == path.name
        assert second.path.stem == f"{path.stem} 2"
        copy.remove_document(copy.documents()[0].id)
        assert len(second.annotations()) == 20
    assert hashed(path) == before
    assert sorted(found.name for found in folder.iterdir()) == sorted([copy.path.name, second.path.name])


def test_a_case_that_was_cut_short_is_copied_as_it_was_saved(path, tmp_path):
    """A hot journal beside the source is restored in the copy; the source and its journal stay as they are."""
    closed_case(path)
    folder = tmp_path / "copies"
    folder.mkdir()
    with closing(sqlite3.connect(path, isolation_level=None)) as writer:
        writer.execute("PRAGMA cache_size = 1")
        writer.execute("BEGIN")
        writer.execute("UPDATE note SET body = hex(randomblob(9000))")  # spills into the file before the commit
        cut = tmp_path / "cut.db"
        cut.write_bytes(path.read_bytes())
        journal = path.with_name(path.name + "-journal").read_bytes()
        cut.with_name("cut.db-journal").write_bytes(journal)
        writer.execute("ROLLBACK")
    before = hashed(cut)
    with Case.open_copy(cut, folder) as copy:
        assert sorted(one.note for one in copy.annotations()) == sorted(f"note {number}" for number in range(20))
        assert copy.check() == ()
    assert hashed(cut) == before
    assert cut.with_name("cut.db-journal").read_bytes() == journal
    assert len(list(folder.iterdir())) == 1
    with Case.open(cut, read_only=True) as restored:
        assert restored.read_only
        assert restored.check() == ()
    assert hashed(cut) == hashed(path), "it is as it was before the write"


def test_save_copy_gives_a_whole_case(path, tmp_path):
    with make_case(path) as case:
        fill(case)
        case.save_copy(tmp_path / "copy.db")
        with pytest.raises(CaseNotWritable, match="already"):
            case.save_copy(path)
        with Case.open(tmp_path / "copy.db") as copy:
            assert state(copy) == state(case)


def test_a_case_opened_for_reading_cannot_be_changed(path):
    before = hashed(closed_case(path))
    with Case.open(path, read_only=True) as case:
        assert case.read_only
        for change in (case.undo, lambda: case.add_tag("x"), lambda: case.set_setting("a", "b")):
            with pytest.raises(CaseNotWritable, match="reading only"):
                change()
        assert case.check() == ()
    assert hashed(path) == before


def test_a_case_replaced_while_open_is_not_written(path):
    with make_case(path) as case:
        fill(case)
        path.rename(path.with_name("moved.db"))
        with pytest.raises(CaseNotWritable, match="moved, deleted or replaced"):
            case.add_tag("x")
        path.write_text("another", encoding="utf-8")
        with pytest.raises(CaseNotWritable, match="moved, deleted or replaced"):
            case.set_setting("x", "y")
    assert path.read_text(encoding="utf-8") == "another"


NEXT = Schema((*SCHEMA.steps, Step("colours", ("ALTER TABLE link ADD COLUMN colour TEXT",))))


def test_an_older_case_is_migrated_after_a_verified_backup(path):
    closed_case(path)
    file = open_case_file(path, schema=NEXT)
    assert file.row("PRAGMA user_version") == (SCHEMA.version + 1,)
    names = [(step.name,) for step in NEXT.steps]
    assert file.rows("SELECT name FROM _sqlite_migrations ORDER BY id") == names
    file.close()
    with pytest.raises(NewerCase):
        Case.open(path)
    (backup,) = (found for found in path.parent.iterdir() if found != path)
    assert backup.name == f"{path.stem} before version {SCHEMA.version + 1}.db"
    with Case.open(backup) as case:
        assert len(case.annotations()) == 20
        assert case.check() == ()


@pytest.mark.parametrize("version", range(1, SCHEMA.version))
def test_a_case_of_an_earlier_version_keeps_everything_and_can_be_undone_to_its_beginning(path, version):
    first = Path(__file__).parents[1] / "data" / "cases" / f"version_{version}.db"
    with closing(sqlite3.connect(first)) as old:
        quotes = set(old.execute("SELECT exact, body FROM anchor LEFT JOIN note USING (passage)"))
        links = set(old.execute("SELECT source, target, relation, note FROM link"))
    path.write_bytes(first.read_bytes())
    with Case.open(path) as case:
        assert {(one.quote, one.note or None) for one in case.annotations()} == quotes
        assert {(one.source, one.target, one.relation, one.note) for one in case.links()} == links
        assert len(quotes) == 4
        assert links
        assert case.check() == ()
        while case.undo():
            pass
        assert (case.documents(), case.annotations(), case.links()) == ((), (), ())
        while case.redo():
            pass
        assert {(one.quote, one.note or None) for one in case.annotations()} == quotes
        assert case.check() == ()


def test_an_older_case_is_read_where_it_may_not_be_written(path):
    path.write_bytes((Path(__file__).parents[1] / "data" / "cases" / "version_1.db").read_bytes())
    before = hashed(path)
    with Case.open(path, read_only=True) as case:
        assert (case.path, case.read_only) == (path, True)
        assert (len(case.annotations()), len(case.links()), case.check()) == (4, 1, ())
        scratch = Path(case.file.scratch.name)
        with pytest.raises(CaseNotWritable, match="reading only"):
            case.add_tag("x")
    assert not scratch.exists()
    assert hashed(path) == before
    assert [found.name for found in path.parent.iterdir()] == [path.name]


def test_a_migration_that_fails_changes_nothing(path):
    closed_case(path)
    wrong = Schema((*SCHEMA.steps, Step("wrong", ("CREATE TABLE made (x) STRICT", "DELETE FROM note"))))
    with pytest.raises(sqlite3.OperationalError):
        open_case_file(path, schema=wrong)
    with Case.open(path) as case:
        assert len(case.annotations()) == 20
        assert all(one.note for one in case.annotations())
        assert case.check() == ()


def test_a_case_of_any_name_can_be_opened_by_the_sqlite_program_too(path):
    with closing(sqlite3.connect(closed_case(path))) as connection:
        assert connection.execute("SELECT colour FROM tag").fetchall() == [(OKABE_ITO[0],)]
        (text,) = connection.execute("SELECT text FROM text_version ORDER BY length DESC LIMIT 1").fetchone()
    with Case.open(path) as case:
        assert text in {case.document(one.id).text for one in case.documents()}
        assert case.add_document(Document.from_text(text, "again.txt"))
