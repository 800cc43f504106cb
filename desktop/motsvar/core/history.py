"""What the history of a case says of its acts."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class HistoryEntry:
    """One act, as the history shows it."""

    act: str
    at: str
    """UTC, ISO 8601."""
    person: str
    kind: str
    """``do``, ``undo``, ``redo``, or ``record`` for what is no act of the user."""
    label: str
    rows: int
    """How many rows it changed."""


@dataclass(frozen=True, slots=True)
class HistoryRow:
    """What an act did to one row."""

    seq: int
    table: str
    id: str
    before: Mapping[str, str | int | None] | None
    after: Mapping[str, str | int | None] | None
