"""The state in which two copies of a case were last the same, read from their logs.

The logs begin alike, and each hash covers all before it: where the hashes part is the fork. When one copy was merged
into the other since, what it held then is the common past instead.
"""

from dataclasses import dataclass

from motsvar.store.case_file import CaseFile
from motsvar.store.ledger import FIRST_HASH
from motsvar.store.rows import Row, row_of

Key = tuple[str, str]
"""Table and id."""


@dataclass(frozen=True, slots=True)
class Common:
    """Where to look for the common past, and what the other copy has done since."""

    log: CaseFile
    """Whose log tells how rows were."""
    until: int
    """Number of the last event there that both have."""
    theirs: CaseFile
    since: int
    """Number of the last event of theirs that is known here."""
    fork: int
    """Number of the last event that both logs have; 0 when the two never were one case."""

    @classmethod
    def of(cls, mine: CaseFile, theirs: CaseFile) -> "Common":
        fork = _fork(mine, theirs)
        taken = _last_merged(mine, theirs)
        """Their state that was merged here."""
        given = _last_merged(theirs, mine)
        """My state that was merged there."""
        if taken and (given is None or taken >= given):
            return cls(theirs, taken[1], theirs, taken[1], fork)
        if given:
            return cls(mine, given[1], theirs, fork, fork)
        return cls(mine, fork, theirs, fork, fork)

    @property
    def head(self) -> str:
        """Hash of the other copy's last event."""
        found = self.theirs.row("SELECT hash FROM event ORDER BY seq DESC LIMIT 1")
        return str(found[0]) if found else FIRST_HASH

    def touched(self) -> set[Key]:
        """Rows that their log speaks of since."""
        rows = self.theirs.rows("SELECT DISTINCT table_name, row_id FROM event WHERE seq > ?", self.since)
        return {(table, row) for table, row in rows if table != "merged_copy"}

    def images(self, wanted: set[Key]) -> dict[Key, Row]:
        """How rows were in the common past; those that were not there are left out."""
        found: dict[Key, str] = {}
        last = 0
        while rows := self.log.rows(
            "SELECT seq, table_name, row_id, after_row FROM event WHERE seq > ? AND seq <= ? ORDER BY seq LIMIT 1000",
            last,
            self.until,
        ):
            for _, table, row_id, after in rows:
                if (table, row_id) in wanted:
                    found[table, row_id] = after
            last = rows[-1][0]
        images = {key: row_of(self.log, key[0], image) for key, image in found.items()}
        return {key: row for key, row in images.items() if row is not None}


def _fork(mine: CaseFile, theirs: CaseFile) -> int:
    """The last event that both logs have, found by halving."""
    (one,), (other,) = (file.row("SELECT coalesce(max(seq), 0) FROM event") for file in (mine, theirs))
    low, high = 0, min(one, other)
    while low < high:
        middle = (low + high + 1) // 2
        hashes = [file.row("SELECT hash FROM event WHERE seq = ?", middle) for file in (mine, theirs)]
        if hashes[0] == hashes[1]:
            low = middle
        else:
            high = middle - 1
    return low


def _last_merged(into: CaseFile, other: CaseFile) -> tuple[str, int] | None:
    """When ``other`` was last merged into a case, and the event of ``other`` that it then ended with."""
    for head, merged in into.rows("SELECT head, merged FROM merged_copy ORDER BY merged DESC, rowid DESC"):
        found = other.row("SELECT seq FROM event WHERE hash = ?", head)
        if found is not None:
            return merged, int(found[0])
    return None
