"""What merging would do to each row, and which rows hang together."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType

from motsvar.core.merging import Clash
from motsvar.store.rows import COLUMNS, Row

TABLES = tuple(COLUMNS)
"""A row comes after those it refers to."""
HANGING = ("anchor", "passage_tag", "note")
"""Tables whose rows belong to a passage; nothing refers to them."""


@dataclass(frozen=True, slots=True)
class RowChange:
    """What becomes of one row of mine; ``after`` None takes it away."""

    table: str
    id: str
    before: Row | None
    after: Row | None


@dataclass(frozen=True, slots=True)
class MergePlan:
    """What merging would do, before anything is written."""

    fork: int
    """Number of the last event that both copies have; 0 when they never were one."""
    head: str
    """Hash of the other copy's last event."""
    changes: tuple[RowChange, ...]
    clashes: tuple[Clash, ...]
    texts: Mapping[str, str]
    """Texts to take over, by SHA-256."""
    layouts: Sequence[tuple[str, str, bytes]] = ()
    """Hash of a text and of a file, and where its words stand in that."""
    quotes: Mapping[str, str] = field(default_factory=dict)
    """Words by which rows are known to a reader, by their ids: of the passage, or the name of the tag."""

    def count(self, table: str, *, added: bool = False, changed: bool = False, removed: bool = False) -> int:
        """Rows of a table that would be added, changed or removed."""
        kinds = {(True, False): added, (False, True): removed, (False, False): changed}
        return sum(
            kinds.get((one.before is None, one.after is None), False) for one in self.changes if one.table == table
        )


REFERENCES: Mapping[str, tuple[tuple[str, str], ...]] = MappingProxyType(
    {
        "person": (),
        "document": (),
        "tag": (("parent", "tag"),),
        "passage": (("document", "document"), ("person", "person")),
        "anchor": (("passage", "passage"),),
        "passage_tag": (("passage", "passage"), ("tag", "tag"), ("person", "person")),
        "note": (
            *(("passage", "passage"), ("document", "document"), ("other_document", "document"), ("tag", "tag")),
            ("person", "person"),
        ),
        "link": (("source", "passage"), ("target", "passage"), ("document", "document"), ("person", "person")),
        "hand_match": (("one", "passage"), ("other", "passage"), ("person", "person")),
        "theme": (("person", "person"),),
    }
)
"""Columns that refer to a row of another table."""
