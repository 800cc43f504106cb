"""One table of a case as CSV."""

from collections.abc import Iterable, Iterator
from typing import BinaryIO

from motsvar.core.progress import Progress, silent
from motsvar.exports.case_content import CaseContent
from motsvar.exports.options import USUAL, ExportOptions, TableName
from motsvar.exports.pacing import Paced
from motsvar.exports.sheet import Signs, delimiter_for, write_sheet
from motsvar.exports.tables.columns import Cell, Row
from motsvar.exports.tables.every import TABLES
from motsvar.exports.written import Count, Written
from motsvar.wording import wording


def write(content: CaseContent, file: BinaryIO, options: ExportOptions = USUAL, progress: Progress = silent) -> Written:
    """As ``exports.sheet``; between the cells stands what a spreadsheet in that language expects.

    Offsets are code points, end exclusive.
    """
    table, words, signs = TABLES[options.table], wording(options.language), Signs()
    number = len(content.ordered_annotations)  # sorted before the first word of progress: no silence is long
    rows = _Counted(table.rows(content, words), Paced(progress, table.size(content), "Writing"))
    comma = options.language != "en"
    texts = ([_text(cell, comma) for cell in row] for row in rows)
    headings = [column.heading for column in table.columns(words)]
    write_sheet(file, headings, texts, delimiter_for(options.language), signs)
    passages = [Count("passages", number)] if options.table is TableName.ANNOTATIONS else []
    lost = _of_annotations(content) if options.table is TableName.ANNOTATIONS else _of_others(content, options)
    return Written((*passages, Count("rows", rows.number)), (*lost, *told_signs(signs.shown)))


def compares(options: ExportOptions) -> bool:
    """Whether the table that is wanted is one of what a comparison found."""
    return options.table in (TableName.MATCHES, TableName.FACTS, TableName.THEMES, TableName.SILENCE)


class _Counted:
    """Rows that are counted, and told of, as they pass."""

    def __init__(self, rows: Iterable[Row], step: Paced) -> None:
        self.number = 0
        self._rows, self._step = rows, step

    def __iter__(self) -> Iterator[Row]:
        for row in self._rows:
            self.number += 1
            self._step()
            yield row


def _text(cell: Cell, comma: bool) -> str:
    if isinstance(cell, str):
        return cell
    return str(cell).replace(".", ",") if comma else str(cell)


def told_signs(number: int) -> tuple[str, ...]:
    return (f"Characters that hide are shown as signs: {number:,}.",) if number else ()


def _of_others(content: CaseContent, options: ExportOptions) -> Iterator[str]:
    yield "The file holds one table of the case; the others are left out."
    if compares(options):
        yield from other_pairs(content)
    yield from missing_passages(content)


def _of_annotations(content: CaseContent) -> Iterator[str]:
    yield "A table holds no document texts, only the passages."
    if len(content.documents) > 1:
        yield "A table holds no comparison."
    if notes := len(content.notes_on_the_whole):
        yield f"Notes on documents, tags and the case are left out: {notes:,}."
    used = {tag for annotation in content.ordered_annotations for tag in annotation.tags}
    if unused := sum(tag.id not in used for tag in content.tags):
        yield f"Tags on no passage are left out: {unused:,}."
    if described := sum(bool(tag.description) for tag in content.tags):
        yield f"Descriptions of tags are left out: {described:,}."
    if noted := sum(bool(link.note) for link in content.links):
        yield f"Notes on links are left out: {noted:,}."
    if content.hand_matches:
        yield f"Matches made by hand are left out: {len(content.hand_matches):,}."
    yield from missing_passages(content)


def other_pairs(content: CaseContent) -> Iterator[str]:
    """Of a file that tells what was found."""
    if len(content.documents) > 1 and not content.pair:
        yield "What the program finds in two documents is left out, since no two are compared."
    elif len(content.documents) > 2:
        yield "What the program finds in other documents than the two that are compared is left out."


def missing_passages(content: CaseContent) -> Iterator[str]:
    if missing := len(content.annotations) - len(content.ordered_annotations):
        yield f"Passages of documents that are not in the case are left out: {missing:,}."
