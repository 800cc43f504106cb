"""A case with two short documents, made the same each time: fixed clock, counted ids."""

import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

import power_test
from motsvar.core.document import Document
from motsvar.store import Case
from motsvar.store.rows import COLUMNS

LEFT = "Sjön är blå 🙂.\r\nFältet\u00a0är grönt.\nE\u0301n gång till: sjön är blå."
RIGHT = "The lake is blue.\nThe field is green."


class Counted:
    """Ids and moments that are the same in every run."""

    def __init__(self) -> None:
        self.ids = 0
        self.moments = 0

    def new_id(self) -> str:
        self.ids += 1
        return f"00000000-0000-4000-8000-{self.ids:012d}"

    def clock(self) -> datetime:
        self.moments += 1
        return datetime(2026, 3, 1, 12, tzinfo=UTC) + timedelta(seconds=self.moments)


@dataclass(frozen=True)
class Desk:
    """An open case and the ids of what lies in it."""

    case: Case
    left: str
    right: str


def make_case(path: Path, **options: object) -> Case:
    counted = Counted()
    return Case.create(path, person="Kim", clock=counted.clock, new_id=counted.new_id, **options)


def fill(case: Case) -> Desk:
    left = case.add_document(Document.from_text(LEFT, "sjö.txt"))
    right = case.add_document(Document.from_text(RIGHT, "lake.txt"))
    return Desk(case, left, right)


def state(case: Case) -> dict[str, frozenset[tuple[object, ...]]]:
    """All rows that the history covers."""
    return {
        table: frozenset(case._file.rows(f"SELECT {', '.join(columns)} FROM {table}"))
        for table, columns in COLUMNS.items()
        if table != "person"
    }


def meddle(path: Path, *statements: str) -> None:
    """Change a closed case behind the program's back."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        for statement in statements:
            connection.execute(statement)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "fall åäö 🙂 #1?.db"


@pytest.fixture
def in_memory() -> Iterator[Path]:
    """A folder for a few small files made and removed a thousand times, where the disk is not the subject."""
    with tempfile.TemporaryDirectory(dir=power_test.scratch()) as folder:
        yield Path(folder)


@pytest.fixture
def desk(path: Path) -> Iterator[Desk]:
    with make_case(path) as case:
        yield fill(case)
