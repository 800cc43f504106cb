"""A codebook from a table or a plain list of words: as we write it, as a spreadsheet does, or as somebody typed it."""

import csv
import io
from collections.abc import Sequence
from dataclasses import dataclass

from motsvar.core.document import normalised
from motsvar.core.errors import Refused, UnreadableDocument
from motsvar.core.formula_guard import unguarded
from motsvar.core.themes.codebook_theme import CodebookTheme
from motsvar.core.themes.patterns import LONGEST_PATTERN, refuse_unfit
from motsvar.readers.encoding import decode
from motsvar.readers.plain import sniff

MAX_BYTES = 5_000_000
"""A longer file is no codebook."""
MOST_THEMES = 2_000
"""More are a dictionary, and would take minutes with every text."""
_LABELS = frozenset({"theme", "tema", "label", "etikett", "code", "kod", "category", "kategori", "name", "namn"})
_PATTERNS = frozenset({"pattern", "patterns", "mönster", "word", "words", "ord", "term", "terms", "termer"})
_DESCRIPTIONS = frozenset({"description", "beskrivning", "note", "anteckning", "definition", "memo"})


@dataclass(frozen=True, slots=True)
class CodebookRead:
    """The themes of a file, their ids empty, and a sentence for each of its rows that was not taken."""

    themes: tuple[CodebookTheme, ...]
    not_taken: tuple[str, ...]


def read(data: bytes, name: str) -> CodebookRead:
    """The codebook of a file of that name. :raises UnreadableDocument: when it is no text or holds no theme."""
    if len(data) > MAX_BYTES:
        raise UnreadableDocument(f"{name} is too large for a codebook.", "Choose a file of 5 MB at most.")
    if not sniff(data):
        raise UnreadableDocument(f"{name} is not a text file.", "Save it as CSV first, then choose that file.")
    found = codebook_of(decode(data).text)
    if not found.themes:
        hint = "Give a row for each word: theme; pattern; description."
        if found.not_taken:
            hint = f"{found.not_taken[0]} Give a row for each word: theme; pattern; description."
        raise UnreadableDocument(f"{name} has no theme that could be taken.", hint)
    return found


def codebook_of(text: str) -> CodebookRead:
    """The themes of a table with or without a heading, or of a list with a word or phrase a line."""
    rows, header = _rows(normalised(text))
    themes: dict[str, _Gathered] = {}
    not_taken: list[str] = []
    for number, cells in rows:
        if not any(cells):
            continue
        try:
            _gather(themes, *header.read(cells))
        except Refused as refused:
            not_taken.append(f"{refused.sentence} Row {number:,} was not taken.")
    made = tuple(one.made() for one in themes.values())
    return CodebookRead(made, tuple(not_taken))


@dataclass(slots=True)
class _Gathered:
    label: str
    patterns: list[str]
    description: str = ""

    def made(self) -> CodebookTheme:
        return CodebookTheme("", self.label, tuple(self.patterns) or (self.label,), self.description)


@dataclass(frozen=True, slots=True)
class _Header:
    """In which column each thing stands; None where there is no such column."""

    label: int | None
    pattern: int | None
    description: int | None

    def read(self, cells: Sequence[str]) -> tuple[str, str, str]:
        def cell(at: int | None) -> str:
            return cells[at] if at is not None and at < len(cells) else ""

        return cell(self.label), cell(self.pattern), cell(self.description)


_USUAL = _Header(0, 1, 2)


def _gather(themes: dict[str, _Gathered], label: str, pattern: str, description: str) -> None:
    """:raises Refused: for a row that is no theme."""
    label = " ".join((label or pattern).split())
    patterns = [one.strip() for one in pattern.split("\n") if one.strip()]  # several may stand in one cell
    if not label:
        raise Refused("A row names no theme.")
    if len(label) > LONGEST_PATTERN:
        raise Refused("The name of a theme is too long.")
    key = label.casefold()
    for one in patterns or ((label,) if key not in themes else ()):
        refuse_unfit(one)
    if key not in themes:
        if len(themes) == MOST_THEMES:
            raise Refused(f"A codebook has {MOST_THEMES:,} themes at most.")
        themes[key] = _Gathered(label, [])
    known = themes[key]
    known.patterns += [one for one in patterns if one not in known.patterns]
    known.description = known.description or description


def _rows(text: str) -> tuple[list[tuple[int, list[str]]], _Header]:
    """The rows of cells with their numbers in the file, after a heading; and what stands in which column."""
    first, _, rest = text.partition("\n")
    skipped = 0
    if first.lower().startswith("sep=") and len(first) == 5:  # how Excel is told what is between cells
        text, delimiter, skipped = rest, first[4], 1
    else:
        delimiter = _delimiter(text)
    rows = _split(text, delimiter, skipped)
    if not rows:
        return [], _USUAL
    header = _header(rows[0][1])
    return (rows[1:], header) if header else (rows, _USUAL)


def _delimiter(text: str) -> str:
    """What is between cells; empty where a line is a cell. A comma may stand in words and in expressions, so it counts
    where the heading has it, or every line."""
    lines = [line for line in text.split("\n") if line.strip()]
    for one in ";\t,":
        if lines and one in lines[0] and _header(_split(lines[0], one, 0)[0][1]):
            return one
    for one in ";\t":
        if any(one in line for line in lines):
            return one
    return "," if lines and all("," in line for line in lines) else ""


def _split(text: str, delimiter: str, skipped: int) -> list[tuple[int, list[str]]]:
    if not delimiter:
        return [(at, [_plain(_unquoted(line))]) for at, line in enumerate(text.split("\n"), skipped + 1)]
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, skipinitialspace=True)
    rows: list[tuple[int, list[str]]] = []
    try:
        rows += ((reader.line_num + skipped, [_plain(cell) for cell in row]) for row in reader)
    except csv.Error:
        raise UnreadableDocument("The table cannot be read: its quotation marks do not fit.", "Save it anew.") from None
    return rows


def _unquoted(line: str) -> str:
    line = line.strip()
    return line[1:-1].replace('""', '"') if len(line) > 1 and line[0] == line[-1] == '"' else line


def _plain(cell: str) -> str:
    return unguarded(cell.strip()).strip()


def _header(cells: Sequence[str]) -> _Header | None:
    """None for a row that is no heading: every cell of one that has a name must have a known one."""
    names = [cell.casefold() for cell in cells]
    kinds = (_LABELS, _PATTERNS, _DESCRIPTIONS)
    found = [next((at for at, name in enumerate(names) if name in kind), None) for kind in kinds]
    if names[:1] == [""] or (found[0] is None and found[1] is None):
        return None
    known = sum(1 for at in found if at is not None)
    return _Header(*found) if known >= min(2, len([name for name in names if name])) else None
