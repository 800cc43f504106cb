"""What an act did to one row, in words."""

import json
from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from motsvar.core.hidden.telling import visible_name
from motsvar.core.history import HistoryRow
from motsvar.ui.relations import relation_words
from motsvar.ui.roles import role_words

LONGEST = 60
"""Characters of a value that are shown."""


def tr(words: str) -> str:
    return QCoreApplication.translate("HistoryRows", words)


def told(row: HistoryRow, names: Mapping[str, str]) -> str:
    """One row: of which kind it is, and what of it is other than it was. ``names``: of tags, by their ids."""
    before, after = row.before or {}, row.after or {}
    shown = {column: words for column, words in _columns().items() if before.get(column) != after.get(column)}
    if row.before is None or row.after is None:
        sign, side = ("+", after) if row.before is None else ("−", before)
        kept = {column: words for column, words in shown.items() if side.get(column) not in (None, "", 0)}
        columns = [f"{words} {_value(side, column, names)}" for column, words in kept.items()]
    else:
        sign = "≠"
        columns = [
            f"{words} {_value(before, column, names)} → {_value(after, column, names)}"
            for column, words in shown.items()
        ]
    return f"{sign} {_tables().get(row.table, row.table)}  {', '.join(columns)}".rstrip()


def _value(side: Mapping[str, str | int | None], column: str, names: Mapping[str, str]) -> str:
    value = side.get(column)
    if column in ("state", "verdict"):
        words = _values().get(str(value), str(value))
    elif column == "patterns":
        words = _listed(str(value))
    elif column == "relation":
        words = relation_words(str(value))
    elif column == "role":
        words = role_words(str(value))
    else:
        words = names.get(str(value), str(value))
    shown = visible_name(" ".join(words.split())) if value not in (None, "") else "–"
    return tr("“{0}”").format(f"{shown[:LONGEST]}…" if len(shown) > LONGEST else shown)


def _listed(array: str) -> str:
    """The values of a JSON array, for a reader."""
    try:
        return " | ".join(map(str, json.loads(array)))
    except (ValueError, TypeError, RecursionError):
        return array


def _columns() -> dict[str, str]:
    """Columns that say something to a reader; the others are ids, hashes and what follows from these."""
    return {
        "name": tr("name"),
        "title": tr("title"),
        "role": tr("role"),
        "sender": tr("sender"),
        "dated": tr("date"),
        "case_number": tr("case number"),
        "exact": tr("words"),
        "state": tr("state"),
        "body": tr("text"),
        "relation": tr("relation"),
        "verdict": tr("verdict"),
        "note": tr("note"),
        "description": tr("description"),
        "label": tr("label"),
        "patterns": tr("words looked for"),
        "colour": tr("colour"),
        "shortcut": tr("key"),
        "archived": tr("archived"),
        "tag": tr("tag"),
        "parent": tr("stands under"),
        "source_name": tr("file"),
        "head": tr("state of the copy"),
    }


def _values() -> dict[str, str]:
    """States of a place and verdicts on a match: the program's own words, not the user's."""
    return {
        "exact": tr("exact"),
        "changed": tr("with other words"),
        "moved": tr("moved"),
        "review": tr("to review"),
        "lost": tr("lost"),
        "confirmed": tr("confirmed"),
        "rejected": tr("rejected"),
        "added": tr("added"),
        "corrected": tr("corrected"),
    }


def _tables() -> dict[str, str]:
    return {
        "document": tr("document"),
        "text_version": tr("text"),
        "passage": tr("annotation"),
        "anchor": tr("place"),
        "tag": tr("tag"),
        "passage_tag": tr("tag on a passage"),
        "note": tr("note"),
        "link": tr("link"),
        "hand_match": tr("match by hand"),
        "person": tr("person"),
        "merged_copy": tr("merged copy"),
        "theme": tr("theme"),
    }
