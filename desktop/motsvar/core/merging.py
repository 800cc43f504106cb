"""The three-way rule by which two copies of one thing become one: what only one side changed is taken from it."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

Value = str | int | None
Row = Mapping[str, Value]


class Choice(StrEnum):
    """What to do where both sides changed the same."""

    MINE = "mine"
    THEIRS = "theirs"
    BOTH = "both"
    """Of two texts, one under the other."""


@dataclass(frozen=True, slots=True)
class Clash:
    """Something that both sides changed in different ways."""

    table: str
    row: str
    column: str
    """Empty where one side took the whole row away and the other changed it."""
    base: Value
    mine: Value
    theirs: Value

    @property
    def key(self) -> str:
        return f"{self.table}:{self.row}:{self.column}"

    @property
    def can_be_both(self) -> bool:
        """True of words, which can stand one under the other."""
        return self.column in WORDS

    @property
    def default(self) -> Choice:
        """What loses least: both texts, the side that still has the row, else mine."""
        if self.can_be_both:
            return Choice.BOTH
        return Choice.THEIRS if not self.column and self.mine is None else Choice.MINE


WORDS = frozenset({"body", "note", "description"})
LISTS = frozenset({"patterns"})
"""Columns that hold a JSON array; two of them become one without asking."""
_LATEST = frozenset({"changed"})
_MINE_FIRST = frozenset({"position", "shortcut", "created", "added", "person"})
"""Columns of which neither side is wrong."""
_MAY_BE_UNSAID = frozenset({"role", "sender", "dated", "case_number"})
"""Columns that say nothing while they are empty; whether one was emptied is known only where there is a base."""
_TOGETHER: Mapping[str, tuple[tuple[str, ...], ...]] = MappingProxyType(
    {
        "tag": (("name", "name_key"),),
        "document": (
            (
                *("source_name", "text_version", "page_starts", "source_sha256", "source_size", "source_modified"),
                *("reader", "encoding", "skipped", "remarks", "headings"),
            ),
        ),
        "anchor": (
            (
                *("exact", "text_version", "start_offset", "end_offset", "prefix", "suffix"),
                *("state", "method", "score", "proposed_start", "proposed_end"),
            ),
        ),
    }
)
"""Columns that say one thing together; the first one is shown."""


def merged_row(
    table: str, row_id: str, base: Row | None, mine: Row, theirs: Row, choices: Mapping[str, Choice]
) -> tuple[dict[str, Value], list[Clash]]:
    """One row of two, and the clashes, which are settled as chosen or by their default."""
    out: dict[str, Value] = dict(mine)
    clashes = []
    grouped = _TOGETHER.get(table, ())
    single = [(column,) for column in mine if not any(column in group for group in grouped)]
    for columns in (*grouped, *single):
        column = columns[0]
        here, there = ([side[name] for name in columns] for side in (mine, theirs))
        before = None if base is None else [base[name] for name in columns]
        unsaid = base is None and column in _MAY_BE_UNSAID
        if here == there or there == before or (unsaid and there == [""]):
            continue
        if here == before or (unsaid and here == [""]):
            out.update({name: theirs[name] for name in columns})
        elif column in LISTS:
            out[column] = both_lists("[]" if base is None else base[column], mine[column], theirs[column])
        elif column in _LATEST:
            out[column] = max(str(mine[column]), str(theirs[column]))
        elif column not in _MINE_FIRST:
            clash = Clash(table, row_id, column, None if base is None else base[column], mine[column], theirs[column])
            clashes.append(clash)
            match choices.get(clash.key, clash.default):
                case Choice.THEIRS:
                    out.update({name: theirs[name] for name in columns})
                case Choice.BOTH:
                    out[column] = both(str(mine[column] or ""), str(theirs[column] or ""))
                case Choice.MINE:
                    pass
    return out, clashes


def both(mine: str, theirs: str) -> str:
    """Two texts, one under the other, without saying twice what one says already."""
    if theirs in mine:
        return mine
    return theirs if mine in theirs else f"{mine}\n\n{theirs}"


def both_lists(base: Value, mine: Value, theirs: Value) -> Value:
    """Two JSON arrays as one: what both have, and what either has got since ``base``. Mine where that is nothing, or
    one of them is no array."""
    try:
        before, here, there = (tuple(map(str, json.loads(str(one)))) for one in (base, mine, theirs))
    except (ValueError, TypeError, RecursionError):
        return mine
    kept = [one for one in dict.fromkeys((*here, *there)) if one not in before or (one in here and one in there)]
    return json.dumps(kept, ensure_ascii=False) if kept else mine
