"""A codebook of tags as a table (``.csv``), as Taguette reads and writes it: ``tag``, ``name`` or ``path`` and a
``description``; ``colour`` where there is one.

A table of the user's own themes is another thing (``readers.codebook_sheet``): it has patterns.
"""

import csv
import io
import re

from motsvar.core.document import normalised
from motsvar.core.errors import UnreadableDocument
from motsvar.core.formula_guard import unguarded
from motsvar.core.incoming import Incoming
from motsvar.core.progress import Progress
from motsvar.readers.encoding import decode
from motsvar.readers.peers import own_tag_sheet
from motsvar.readers.peers.gathering import Gathering
from motsvar.readers.peers.tag_paths import take_tree

MAX_BYTES = 5_000_000
"""A longer file is no codebook."""
_PATHS = ("path", "tag", "name", "sökväg", "tagg", "etikett", "namn")
_DESCRIPTIONS = ("description", "beskrivning")
_COLOURS = ("colour", "color", "färg")
_ALONGSIDE = frozenset(
    (
        *_PATHS,
        *_DESCRIPTIONS,
        *_COLOURS,
        "id",
        "number of highlights",
        "number of documents",
        "shortcut",
        "archived",
        "",
    )
)
"""Columns that a table of tags may have; one with others, such as ``pattern`` or ``quote``, is something else."""
_KINDS = (_PATHS, _DESCRIPTIONS, _COLOURS, ("shortcut",), ("archived",))
_YES = ("yes", "ja", "true", "1")
_COLOUR = re.compile("#[0-9a-fA-F]{6}")


def knows(name: str, head: bytes) -> bool:
    return name.lower().endswith(".csv") and _is_header(_cells(_first_line(head)))


def read(data: bytes, name: str, progress: Progress) -> Incoming:
    """:raises UnreadableDocument: for what is no table of tags."""
    progress(0.0, f"Reading {name}")
    if len(data) > MAX_BYTES:
        raise UnreadableDocument(f"{name} is too large for a codebook.", "Choose a file of 5 MB at most.")
    text = normalised(decode(data).text)
    header = _cells(text.partition("\n")[0])
    try:
        rows = list(csv.reader(io.StringIO(text, newline=""), delimiter=_delimiter(text.partition("\n")[0])))[1:]
    except csv.Error:
        rows = []
    if not _is_header(header) or not rows:
        raise UnreadableDocument(f"There are no tags in {name}.", "Give a row for each tag: path, description.")
    gathering = Gathering(ours=own_tag_sheet.is_own(header))
    (own_tag_sheet.take if own_tag_sheet.is_own(header) else _take)(rows, header, gathering)
    return gathering.incoming(name)


def _take(rows: list[list[str]], header: list[str], gathering: Gathering) -> None:
    columns = [next((at for at, one in enumerate(header) if one in known), -1) for known in _KINDS]
    told: dict[str, tuple[str, str]] = {}
    for row in rows:
        path, description, colour, shortcut, archived = (
            unguarded(row[at].strip()) if 0 <= at < len(row) else "" for at in columns
        )
        if path:
            told.setdefault(path, (description, colour.lower() if _COLOUR.fullmatch(colour) else ""))
            gathering.leave("Shortcuts of tags are left out: {0}.", bool(shortcut))
            gathering.leave("That tags were archived is left out: {0}.", archived.casefold() in _YES)
        elif any(row):
            gathering.leave("Rows without the name of a tag are left out: {0}.")
    take_tree(told, "codebook", gathering)


def _first_line(head: bytes) -> str:
    return decode(head.partition(b"\n")[0]).text.strip("\r\ufeff")


def _delimiter(line: str) -> str:
    return max(";,\t", key=line.count)


def _cells(line: str) -> list[str]:
    return [cell.strip().strip('"').strip().casefold() for cell in line.lstrip("\ufeff").split(_delimiter(line))]


def _is_header(cells: list[str]) -> bool:
    """A table with a name alone would be many things; beside a path or a tag there need be nothing."""
    named = [cell for cell in cells if cell in _PATHS]
    beside = any(cell in (*_DESCRIPTIONS, *_COLOURS) for cell in cells)
    if own_tag_sheet.is_own(cells):
        return True
    return bool(named) and set(cells) <= _ALONGSIDE and (beside or named[0] not in ("name", "namn"))
