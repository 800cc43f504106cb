"""One case in one file: what comes out of it is the case that went in, and nothing else comes out."""

import io
import json
import random
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from motsvar.core.annotation import HandVerdict, NoteTarget, Place
from motsvar.core.document import Document
from motsvar.core.errors import Cancelled, DamagedCase, MotsvarError, NewerCase, NotACase, Refused
from motsvar.core.page_layout import Box, PageLayout, PlacedWord
from motsvar.core.span import Span
from motsvar.store import Case
from motsvar.store.archive.form import Digest, tables_of
from motsvar.store.archive.reading import is_archive, read_archive
from motsvar.store.archive.scanning import WINDOW
from motsvar.store.archive.writing import write_archive
from motsvar.store.merging import merge_plan
from motsvar.store.rows import canonical
from motsvar.store.schema import SCHEMA
from store.conftest import meddle
from support.rich_case import rich_case

VERSIONS = Path(__file__).parents[1] / "data" / "cases"


def archive(case: Case) -> bytes:
    file = io.BytesIO()
    write_archive(case, file)
    return file.getvalue()


def rows(path: Path) -> dict[str, list[tuple[object, ...]]]:
    """Every row of every table, in the order in which it was put in."""
    with closing(sqlite3.connect(path)) as connection:
        names = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
        return {name: connection.execute(f'SELECT * FROM "{name}" ORDER BY rowid').fetchall() for (name,) in names}


@pytest.fixture(scope="module")
def full(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A case with something in every table."""
    path = tmp_path_factory.mktemp("full") / "fall.db"
    with rich_case(path, 60, 12) as case:
        one, other = (document.id for document in case.documents())
        case.undo()
        case.redo()
        case.save_comparison(one, other, "settings", '{"a": "å\\n"}')
        case.set_setting("pair", f"{one} {other}")
        case.save_draft(NoteTarget.case(), "nästan\u2028klar \x00 \x7f")
        case.add_theme("Trygghet", ["trygg*"], "Om det")
        case.add_hand_match(Place(one, Span(0, 4)), Place(other, Span(0, 4)), HandVerdict.ADDED)
        case.ledger.file.run(
            "INSERT INTO layout VALUES (?, ?, ?)",
            *case.file.row("SELECT text_version, source_sha256 FROM document"),
            PageLayout.of([PlacedWord(Span(0, 4), Box(0, 0, 0.5, 0.1), 87)]).packed,
        )
    return path


@pytest.mark.heavy
def test_every_row_of_a_thousand_annotations_comes_back(tmp_path: Path) -> None:
    with rich_case(tmp_path / "fall.db") as case:
        read_archive(archive(case), tmp_path / "ny.db")
    assert rows(tmp_path / "ny.db") == rows(tmp_path / "fall.db")


@pytest.fixture(scope="module")
def written(full: Path) -> bytes:
    with Case.open(full, read_only=True) as case:
        return archive(case)


def test_every_row_of_every_table_comes_back(full: Path, written: bytes, tmp_path: Path) -> None:
    target = tmp_path / "ny.db"
    read_archive(written, target)
    before, after = rows(full), rows(target)
    assert after == before
    assert not [name for name, found in before.items() if not found and name != "merged_copy"]
    with Case.open(target) as case:
        assert case.check() == ()
        assert archive(case) == written
        case.undo()
    assert [one.name for one in tmp_path.iterdir()] == ["ny.db"]


def test_it_is_one_json_document_with_a_row_on_each_line(written: bytes, full: Path) -> None:
    whole = json.loads(written)
    assert whole["format"] | {"program": ""} == {"name": "motsvar case", "program": "", "schema": 4, "version": 1}
    assert [table["name"] for table in whole["tables"]] == [table.name for table in tables_of(SCHEMA.version)]
    number = sum(len(table["rows"]) for table in whole["tables"])
    assert sum(line.startswith(b"[") for line in written.split(b"\n")) == number
    assert len(whole["tables_sha256"]) == 64


@pytest.mark.parametrize(
    "form", [{"indent": 4}, {"indent": 2, "sort_keys": True, "ensure_ascii": False}, {"separators": (",", ":")}]
)
def test_an_archive_that_another_program_wrote_anew_is_read(
    full: Path, written: bytes, tmp_path: Path, form: dict[str, object]
) -> None:
    anew = json.dumps(json.loads(written), **form).encode()
    read_archive(b"\xef\xbb\xbf" + anew.replace(b"\n", b"\r\n"), tmp_path / "ny.db")
    assert rows(tmp_path / "ny.db") == rows(full)


@pytest.mark.parametrize("version", [1, 2, 3])
def test_an_archive_of_an_older_schema_becomes_the_case_that_a_migration_makes(tmp_path: Path, version: int) -> None:
    old = tmp_path / "old.db"
    shutil.copyfile(VERSIONS / f"version_{version}.db", old)
    with closing(sqlite3.connect(old)) as connection:
        tables = [
            {
                "columns": table.columns,
                "name": table.name,
                "rows": [list(row) for row in connection.execute(f'SELECT * FROM "{table.name}" ORDER BY rowid')],
            }
            for table in tables_of(version)
        ]
    read_archive(put_together(tables, version), tmp_path / "ny.db")
    Case.open(old).close()
    migrated, read = rows(old), rows(tmp_path / "ny.db")
    for found in (migrated, read):
        found["_sqlite_migrations"] = [row[:3] for row in found["_sqlite_migrations"]]
    assert read == migrated


def put_together(tables: list[dict[str, object]], version: int = SCHEMA.version) -> bytes:
    """An archive with a right hash, whatever it holds."""
    digest = Digest()
    for table in tables:
        digest.line(canonical([table["name"], table["columns"]]))
        for row in table["rows"]:
            digest.line(canonical(row))
    head = {"name": "motsvar case", "program": "x", "schema": version, "version": 1}
    return json.dumps({"format": head, "tables": tables, "tables_sha256": digest.hexadecimal}).encode()


def refused(data: bytes, tmp_path: Path) -> MotsvarError:
    with pytest.raises(MotsvarError) as error:
        read_archive(data, tmp_path / "ny.db")
    assert not list(tmp_path.iterdir())
    assert error.value.hint
    return error.value


def test_an_archive_that_is_cut_short_is_refused_wherever_it_ends(written: bytes, tmp_path: Path) -> None:
    chance = random.Random(1)
    whole = written.rstrip()
    for at in [0, 1, 20, len(whole) - 1, len(whole) - 70, *(chance.randrange(len(whole)) for _ in range(12))]:
        assert isinstance(refused(whole[:at], tmp_path), DamagedCase | NotACase)


def test_a_single_changed_letter_is_found(written: bytes, tmp_path: Path) -> None:
    assert "changed after it was written" in refused(written.replace(b"Bron", b"Bran", 1), tmp_path).sentence


HOSTILE = {
    "no archive": (b'{"hello": 1}', NotACase),
    "not json": (b"SQLite format 3\0", NotACase),
    "empty": (b"", NotACase),
    "deep": (b"[" * 500_000, NotACase),
    "deep inside": (b'{"format":' + b"[" * 500_000, NotACase),
    "newer": (b'{"format":{"name":"motsvar case","version":2,"schema":1}', NewerCase),
    "newer schema": (b'{"format":{"name":"motsvar case","version":1,"schema":99}', NewerCase),
    "odd version": (b'{"format":{"name":"motsvar case","version":"1","schema":1}', DamagedCase),
    "true": (b'{"format":{"name":"motsvar case","version":true,"schema":1}', DamagedCase),
    "below": (b'{"format":{"name":"motsvar case","version":1,"schema":0}', DamagedCase),
    "bad letters": (b'{"format":{"name":"motsvar case","version":1,"schema":4},"tables":[\xff', NotACase),
    "no rows": (b'{"format":{"name":"motsvar case","version":1,"schema":4},"tables":[]}', DamagedCase),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_what_is_no_archive_is_refused(name: str, tmp_path: Path) -> None:
    data, kind = HOSTILE[name]
    assert type(refused(data, tmp_path)) is kind


def _of(tables: list[dict[str, object]], name: str) -> dict[str, object]:
    return next(table for table in tables if table["name"] == name)


def _cell(table: str, column: int, value: object) -> object:
    def change(tables: list[dict[str, object]]) -> None:
        _of(tables, table)["rows"][0][column] = value

    return change


CHANGES = {
    "an unknown table": lambda tables: tables.append({"columns": ["id"], "name": "evil", "rows": []}),
    "a missing table": lambda tables: tables.pop(),
    "another order": lambda tables: tables.reverse(),
    "an unknown column": lambda tables: _of(tables, "person")["columns"].append("evil"),
    "a longer row": lambda tables: _of(tables, "person")["rows"][0].append("x"),
    "the same id twice": lambda tables: _of(tables, "person")["rows"].append(_of(tables, "person")["rows"][0]),
    "a row that refers to nothing": _cell("passage", 1, "nowhere"),
    "a number for words": _cell("person", 1, 5),
    "words for a number": _cell("anchor", 3, "5"),
    "a fraction": _cell("anchor", 3, 1.5),
    "true for a number": _cell("anchor", 3, True),
    "no number": _cell("anchor", 3, float("nan")),
    "a huge number": _cell("anchor", 3, 2**63),
    "a negative place": _cell("anchor", 3, -1),
    "a list for words": _cell("person", 1, ["x"]),
    "depth": _cell("person", 1, json.loads("[" * 200 + "]" * 200)),
    "half a character": _cell("person", 1, "\ud800"),
    "nothing where something must be": _cell("person", 1, None),
    "no base64": _cell("layout", 2, {"base64": "å"}),
    "bytes for words": _cell("person", 1, {"base64": "YQ=="}),
    "another text under the hash": _cell("text_version", 1, "x"),
    "another history": _cell("event", 6, "x"),
    "a row that the history does not know": _cell("tag", 3, "x"),
    "other steps": _cell("_sqlite_migrations", 2, "x"),
    "a place beyond the text": _cell("anchor", 4, 10**9),
}


@pytest.mark.parametrize("name", CHANGES)
def test_what_fits_no_case_is_refused_though_the_hash_is_right(name: str, written: bytes, tmp_path: Path) -> None:
    tables = json.loads(written)["tables"]
    CHANGES[name](tables)
    assert isinstance(refused(put_together(tables), tmp_path), DamagedCase)


def test_numbers_with_thousands_of_digits_and_endless_rows_are_refused(written: bytes, tmp_path: Path) -> None:
    head, _, _ = written.partition(b'"rows":[')
    for bomb in (b"[" + b"9" * 10_000 + b"]", b"[1," + b"[" * 3 * WINDOW, b"[" + b"[]," * 2 * WINDOW):
        refused(head + b'"rows":[' + bomb, tmp_path)


def test_rows_longer_than_the_window_are_read(tmp_path: Path) -> None:
    with Case.create(tmp_path / "fall.db", person="Kim") as case:
        case.add_document(Document.from_text("å\u2028\n🌉 " * WINDOW, "lång.txt"))
        data = archive(case)
    read_archive(data, tmp_path / "ny.db")
    assert rows(tmp_path / "ny.db") == rows(tmp_path / "fall.db")


def test_a_file_that_is_there_is_never_replaced(written: bytes, tmp_path: Path) -> None:
    (tmp_path / "ny.db").write_bytes(b"mine")
    with pytest.raises(MotsvarError, match="already"):
        read_archive(written, tmp_path / "ny.db")
    assert (tmp_path / "ny.db").read_bytes() == b"mine"


def test_a_case_that_is_not_sound_is_not_written(full: Path, tmp_path: Path) -> None:
    path = tmp_path / "fall.db"
    shutil.copyfile(full, path)
    meddle(path, "UPDATE tag SET colour = '#000000'")
    with Case.open(path) as case, pytest.raises(Refused, match="not sound"):
        archive(case)


def test_reading_and_writing_can_be_stopped_and_leave_nothing(full: Path, written: bytes, tmp_path: Path) -> None:
    def stop(fraction: float, _phrase: str) -> None:
        if fraction >= 0.5:
            raise Cancelled

    with pytest.raises(Cancelled):
        read_archive(written, tmp_path / "ny.db", stop)
    assert not list(tmp_path.iterdir())
    with Case.open(full, read_only=True) as case, pytest.raises(Cancelled):
        write_archive(case, io.BytesIO(), stop)


def test_an_archive_is_told_by_its_head(full: Path, written: bytes, tmp_path: Path) -> None:
    path = tmp_path / "fall.json"
    path.write_bytes(written)
    assert is_archive(path)
    assert not is_archive(full)
    assert not is_archive(tmp_path / "none")


def test_a_case_from_an_archive_merges_as_the_copy_that_it_is(full: Path, written: bytes, tmp_path: Path) -> None:
    mine = tmp_path / "fall.db"
    shutil.copyfile(full, mine)
    read_archive(written, tmp_path / "ny.db")
    with Case.open(tmp_path / "ny.db", person="Bo") as theirs:
        added = theirs.add_tag("ny")
        with Case.open(mine) as case:
            plan = merge_plan(case, theirs)
            assert plan.count("tag", added=True) == 1
    assert added.name == "ny"
