"""The use cases: reading, comparing, keeping and exporting joined, without Qt.

The window and the command line stand on this. SQLite is used on one thread: methods that touch the case say so by
using ``self.case``; ``read``, ``lay_out`` and ``compare`` touch no case and may run in any thread.
"""

import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from motsvar import __version__
from motsvar.core.comparison import Comparison, Settings
from motsvar.core.comparison_lines import read as read_comparison
from motsvar.core.document import Document, sha256_of
from motsvar.core.progress import Progress, silent
from motsvar.core.segmentation import Block, blocks
from motsvar.exports.case_content import CaseContent, ExportedDocument, PairContent
from motsvar.exports.registry import export
from motsvar.exports.registry import formats as export_formats
from motsvar.exports.report import ExportReport
from motsvar.isolation.comparing import compare_written
from motsvar.isolation.reading import read_file
from motsvar.isolation.workers import Workers
from motsvar.readers.registry import supported_suffixes
from motsvar.resources import sample_case
from motsvar.store.case import Case
from motsvar.store.documents import StoredDocument

__all__ = [
    "Pair",
    "StoredDocument",
    "Workspace",
    "export_formats",
    "read_comparison",
    "supported_suffixes",
    "write_report",
]

LARGEST_KEPT = 1_000_000
"""Characters of a written comparison; a larger one would hold the window while the disk takes it."""


@dataclass(frozen=True)
class Pair:
    """Two documents of the case, laid out to be shown side by side."""

    left_id: str
    right_id: str
    left: Document
    right: Document
    left_blocks: tuple[Block, ...]
    right_blocks: tuple[Block, ...]


class Workspace:
    """One open case and the workers that read and compare for it."""

    def __init__(self, case: Case, workers: Workers) -> None:
        self.case = case
        self.workers = workers

    @classmethod
    def open(cls, path: Path, workers: Workers, data_folder: Path) -> "Workspace":
        """A case file; the sample case is opened as a copy kept in ``data_folder``, and is never written to."""
        if path.exists() and path.resolve() == sample_case().resolve():
            path = own_sample(data_folder)
        return cls(Case.open(path), workers)

    @classmethod
    def open_or_create(cls, path: Path, workers: Workers) -> "Workspace":
        """For the default case, which is there from the first start on."""
        return cls(Case.open(path) if path.exists() else Case.create(path), workers)

    @classmethod
    def create(cls, path: Path, workers: Workers) -> "Workspace":
        return cls(Case.create(path), workers)

    def close(self) -> None:
        self.case.close()

    def read(self, path: Path, progress: Progress = silent) -> Document:
        """Reads a file in the isolated worker. Raises ``UnreadableDocument``."""
        return read_file(path, self.workers, progress)

    def add(self, document: Document) -> str:
        """Keeps a document; the same file twice is kept once. Returns its id."""
        return self.case.add_document(document)

    def lay_out(self, left_id: str, left: Document, right_id: str, right: Document) -> Pair:
        return Pair(left_id, right_id, left, right, blocks(left.text), blocks(right.text))

    def compare(
        self, left: Document, right: Document, settings: Settings | None = None, progress: Progress = silent
    ) -> tuple[str, ...]:
        """The lines of ``core.comparison_lines``, for ``remember``, and ``read`` for the values."""
        return compare_written(left, right, self.workers, settings or Settings(), progress)

    def remembered(self, left_id: str, right_id: str, settings: Settings | None = None) -> tuple[str, ...] | None:
        """The lines of an earlier comparison of this pair by this version of the program, if the case has it."""
        kept = self.case.comparison(left_id, right_id, settings_key(settings or Settings()))
        return tuple(kept.split("\n")) if kept else None

    def remember(self, left_id: str, right_id: str, settings: Settings, lines: Sequence[str]) -> None:
        """Keeps a comparison, unless it is so large that making it anew is quicker than writing it."""
        if not self.case.read_only and sum(map(len, lines)) <= LARGEST_KEPT:
            self.case.save_comparison(left_id, right_id, settings_key(settings), "\n".join(lines))

    def remembered_pair(self) -> tuple[str, str] | None:
        """The two documents that were open last, if the case still has both; else the first two there are."""
        ids = [stored.id for stored in self.case.documents()]
        kept = tuple((self.case.setting("pair") or "").split(" "))
        if len(kept) == 2 and all(one in ids for one in kept):
            return kept[0], kept[1]
        return (ids[0], ids[1]) if len(ids) >= 2 else None

    def remember_pair(self, left_id: str, right_id: str) -> None:
        if not self.case.read_only:
            self.case.set_setting("pair", f"{left_id} {right_id}")

    def export(self, path: Path, format_name: str | None = None, progress: Progress = silent) -> ExportReport:
        """Writes the case, its pair compared, for the command line. Raises ``ExportFailed``; an old file stays then."""
        pair, comparison = None, None
        ids = self.remembered_pair()
        if ids:
            left, right = (self.case.document(one) for one in ids)
            pair = self.lay_out(ids[0], left, ids[1], right)
            comparison = read_comparison(self.remembered(*ids) or self.compare(left, right, progress=progress))
        return self.write(self.content(pair, comparison), path, format_name)

    def write(self, content: CaseContent, path: Path, format_name: str | None = None) -> ExportReport:
        """Writes what ``content`` gave; may run in any thread."""
        return export(content, path, format_name)

    def content(self, pair: Pair | None = None, comparison: Comparison | None = None) -> CaseContent:
        """All that an export may carry, as one value."""
        documents = tuple(
            ExportedDocument(stored.id, self.case.document(stored.id), stored.role) for stored in self.case.documents()
        )
        shown = None
        if pair and comparison:
            shown = PairContent(pair.left_id, pair.right_id, comparison, pair.left_blocks, pair.right_blocks)
        return replace(
            _content(self.case.path.stem, documents, shown),
            tags=self.case.tags(),
            annotations=self.case.annotations(),
            links=self.case.links(),
        )


def settings_key(settings: Settings) -> str:
    """Names a comparison's settings and the program that made it: another version compares anew."""
    return f"{__version__}:{json.dumps({name: getattr(settings, name) for name in Settings.__slots__}, sort_keys=True)}"


def own_sample(data_folder: Path) -> Path:
    """The user's own copy of the shipped sample case; a newer sample gets a copy beside the old one."""
    folder = data_folder / f"sample-{sha256_of(sample_case().read_bytes())[:8]}"
    copy = folder / sample_case().name
    if not copy.exists():
        folder.mkdir(parents=True, exist_ok=True)
        Case.open_copy(sample_case(), folder).close()
    return copy


def write_report(left: Document, right: Document, comparison: Comparison, path: Path) -> ExportReport:
    """The HTML report on two documents that are in no case."""
    pair = PairContent("left", "right", comparison, blocks(left.text), blocks(right.text))
    documents = (ExportedDocument("left", left), ExportedDocument("right", right))
    return export(_content(f"{left.name} | {right.name}", documents, pair), path, "html")


def _content(name: str, documents: tuple[ExportedDocument, ...], pair: PairContent | None) -> CaseContent:
    written = datetime.now(UTC).isoformat(timespec="seconds")
    return CaseContent(f"motsvar {__version__}", written, name, documents, pair=pair)
