"""What is written of texts that are in no case, and what every export has in common."""

from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

from motsvar import __version__
from motsvar.core.comparison import Comparison
from motsvar.core.document import Document
from motsvar.core.outline.segmentation import shown_blocks
from motsvar.exports.case_content import CaseContent, ExportedDocument, PairContent
from motsvar.exports.registry import export
from motsvar.exports.sheet import sheet
from motsvar.exports.writing import write_whole
from motsvar.exports.written import ExportReport


def write_report(
    left: Document, right: Document, comparison: Comparison, path: Path, reference: Document | None = None
) -> ExportReport:
    """The HTML report on two documents that are in no case, and the third with which they were compared."""
    reference_id = "reference" if reference else ""
    pair = PairContent("left", "right", comparison, shown_blocks(left), shown_blocks(right), reference_id)
    documents = [ExportedDocument("left", left), ExportedDocument("right", right)]
    if reference:
        documents.append(ExportedDocument(reference_id, reference, "reference"))
    return export(content_of(f"{left.name} | {right.name}", tuple(documents), pair), path, "html")


def write_list(names: Sequence[str], rows: Sequence[Sequence[str]], path: Path) -> None:
    """A list of the window as a table: what its columns are called, and the cells of each row."""
    write_whole(path, sheet(names, rows))


def content_of(name: str, documents: tuple[ExportedDocument, ...], pair: PairContent | None) -> CaseContent:
    """The head of an export: which program wrote it, and when."""
    written = datetime.now(UTC).isoformat(timespec="seconds")
    return CaseContent(f"motsvar {__version__}", written, name, documents, pair=pair)
