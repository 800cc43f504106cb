"""One open case: reading, comparing, keeping and exporting joined, without Qt.

SQLite is used on one thread: methods that touch the case say so by using ``self.case``; ``read``, ``lay_out`` and
``compare`` touch no case and may run in any thread.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime
from functools import cached_property
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Self

from motsvar.core.comparison import Settings
from motsvar.core.errors import CaseLocked
from motsvar.core.pairs import NOTHING_BESIDE, Beside, Pair
from motsvar.core.particulars import MOTION
from motsvar.core.progress import Progress, silent
from motsvar.exports.options import USUAL, ExportOptions
from motsvar.readers.read_text import NOTHING_ASKED, Asked
from motsvar.store.backups import Backup, back_up, backup_folder, backups, head_of, is_due
from motsvar.store.case import Case
from motsvar.store.originals import Originals
from motsvar.store.places import danger
from motsvar.workspace.comparisons import is_worth_keeping, settings_key
from motsvar.workspace.copies import is_the_sample, opened_for_merging, own_sample, snapshot

# Not imported before it is used: a window stands before any of it is, and would wait for it.
if TYPE_CHECKING:
    from motsvar.core.anchoring.carrying import Carried
    from motsvar.core.annotation import AnchorState, Annotation
    from motsvar.core.comparison import Comparison
    from motsvar.core.document import Document
    from motsvar.core.incoming import Incoming, TakenIn
    from motsvar.core.merging import Choice
    from motsvar.core.particulars import Found
    from motsvar.core.taking.placing import CaseSide
    from motsvar.core.words.word_lists import WordLists
    from motsvar.exports.case_content import CaseContent, PairContent
    from motsvar.exports.written import ExportReport
    from motsvar.isolation.workers import Workers
    from motsvar.store.documents import Added, Filled, StoredDocument
    from motsvar.store.merge_values import MergePlan
    from motsvar.store.revising import Move
    from motsvar.workspace import exchange
    from motsvar.workspace.beside import Bystanders
    from motsvar.workspace.case_search import CaseSearch
    from motsvar.workspace.contents import Steps
    from motsvar.workspace.known_overlaps import OverlapSteps
    from motsvar.workspace.original_files import OriginalFiles


class Workspace:
    """One open case and the workers that read and compare for it."""

    def __init__(self, case: Case, workers: Workers, data_folder: Path | None = None, warnings: tuple[str, ...] = ()):
        self.case = case
        self.workers = workers
        self.warnings = warnings
        """Sentences on what the user should know of where the case lies, or how it was opened."""
        self.shown_path = case.path
        """The file that the user chose, also where a copy of it is open."""
        self._data_folder = data_folder
        self._snapshot: TemporaryDirectory[str] | None = None
        self._places = Originals(data_folder)
        self._documents: tuple[int, tuple[StoredDocument, ...]] = (-1, ())
        """Those of the case, as they were at a number of their changes."""
        self._said: dict[str, Found] = {}
        """What texts say of themselves that were read and are not in the case yet, by their hashes."""

    @cached_property
    def search(self) -> CaseSearch:
        from motsvar.workspace.case_search import CaseSearch

        return CaseSearch(self.case, self._data_folder)

    @cached_property
    def _bystanders(self) -> Bystanders:
        from motsvar.workspace.beside import Bystanders

        return Bystanders()

    @classmethod
    def open(cls, path: Path, workers: Workers, data_folder: Path, person: str = "") -> Self:
        """A case file; the sample case is opened as a copy kept in ``data_folder``, and is never written to.

        A case that another window has open is shown as it stands on the disk, for reading only.
        """
        if is_the_sample(path):
            path = own_sample(data_folder)
        warning = danger(path)
        warnings = (warning,) if warning else ()
        try:
            return cls(Case.open(path, person=person), workers, data_folder, warnings)
        except CaseLocked as locked:
            return cls._snapshot_of(path, workers, locked)

    @classmethod
    def _snapshot_of(cls, path: Path, workers: Workers, locked: CaseLocked) -> Self:
        case, folder = snapshot(path, locked)
        opened = cls(
            case, workers, warnings=(f"{locked.sentence} It is shown here for reading only, as it was last saved.",)
        )
        opened._snapshot = folder
        opened.shown_path = path
        return opened

    @classmethod
    def open_or_create(cls, path: Path, workers: Workers, data_folder: Path | None = None, person: str = "") -> Self:
        """For the default case, which is there from the first start on."""
        if data_folder is not None and path.exists():
            return cls.open(path, workers, data_folder, person)
        case = Case.open(path, person=person) if path.exists() else Case.create(path, person=person)
        return cls(case, workers, data_folder)

    @classmethod
    def create(cls, path: Path, workers: Workers, data_folder: Path | None = None, person: str = "") -> Self:
        warning = danger(path)
        return cls(Case.create(path, person=person), workers, data_folder, (warning,) if warning else ())

    @property
    def originals(self) -> OriginalFiles:
        """The files that the documents were read from; may be asked from any thread."""
        from motsvar.workspace.original_files import OriginalFiles

        return OriginalFiles(self._places, self.workers, self.shown_path.parent)

    def close(self) -> None:
        if "search" in self.__dict__:
            self.search.close()
        self.case.close()
        if self._snapshot is not None:
            self._snapshot.cleanup()

    @property
    def documents(self) -> tuple[StoredDocument, ...]:
        """Those of the case, in the order in which they came; kept until one of them changes."""
        at = self.case.document_changes
        if self._documents[0] != at:
            self._documents = (at, self.case.documents())
        return self._documents[1]

    # Backups

    @property
    def backups(self) -> tuple[Backup, ...]:
        """The backups of this case, newest first."""
        return backups(self._backup_folder) if self._backup_folder else ()

    @property
    def _backup_folder(self) -> Path | None:
        return backup_folder(self._data_folder, self.case.path) if self._data_folder else None

    def due_backup(self) -> str | None:
        """The head of the history where a backup should be made now; None where there is one, or nothing to keep."""
        folder = self._backup_folder
        if folder is None or self.case.read_only or self.case.ledger.is_under_way:
            return None
        head = head_of(self.case.file)
        return head if is_due(folder, head, datetime.now(UTC)) else None

    def back_up(self, head: str, progress: Progress = silent) -> Path:
        """A verified copy among the backups; may run in any thread while the case is used."""
        folder = self._backup_folder
        if folder is None:
            raise ValueError("this case has no place for backups")

        def copied(_status: int, remaining: int, total: int) -> None:
            progress(1 - remaining / max(total, 1), "Backing up")

        return back_up(self.case.file, folder, head, datetime.now(UTC), copied)

    # A better text, and a colleague's copy

    def carry(self, move: Move, document: Document, progress: Progress = silent) -> Mapping[str, Carried]:
        """Where the anchors of a document stand in another text; touches no case."""
        from motsvar.store.revising import carry

        return carry(move, document.text, progress)

    def replace_text(
        self, document_id: str, document: Document, carried: Mapping[str, Carried]
    ) -> Mapping[AnchorState, int]:
        return self.case.replace_text(document_id, document, carried, self.said_by(document))

    def plan_merge(self, path: Path) -> MergePlan:
        """What merging another case would do. Raises ``Refused`` when it is this one, or not sound."""
        from motsvar.store.merging import merge_plan

        with opened_for_merging(path, self.case.path) as other:
            return merge_plan(self.case, other)

    def merge(self, path: Path, choices: Mapping[str, Choice] | None = None) -> MergePlan:
        """Merges another case into this one, as one act."""
        from motsvar.store.merging import apply_merge

        with opened_for_merging(path, self.case.path) as other:
            return apply_merge(self.case, other, choices or {})

    # Another tool's file: read and placed in any thread, asked and put in where the case is used

    def read_peer(self, path: Path, progress: Progress = silent) -> Incoming:
        """Raises ``UnreadableDocument``. Touches no case."""
        from motsvar.workspace import exchange

        return exchange.read_peer(path, self.workers, progress)

    def case_side(self, incoming: Incoming) -> CaseSide:
        """What of this case must be known to place a file."""
        from motsvar.workspace import exchange

        return exchange.case_side(self.case, incoming)

    def prepare(self, incoming: Incoming, side: CaseSide, progress: Progress = silent) -> exchange.Prepared:
        """Places a file's passages. Touches no case."""
        from motsvar.workspace import exchange

        return exchange.prepare(incoming, side, self._words, progress)

    def taking_in(self, prepared: exchange.Prepared) -> exchange.Steps:
        """Puts it in, a step at a time, as one act: ``next`` until it ends, with ``TakenIn`` as its value; ``close``
        it to leave all of it out. No other act may come between."""
        return self.case.taking_in(prepared.placing, prepared.found)

    def take_in(self, incoming: Incoming, progress: Progress = silent) -> TakenIn:
        """All of that in one go. Raises what ``progress`` raises, and then nothing stays."""
        from motsvar.workspace import exchange

        return exchange.take_in(self.case, incoming, self._words, progress)

    # Documents

    def read(self, path: Path, progress: Progress = silent, asked: Asked = NOTHING_ASKED) -> Document:
        """Reads a file in the isolated worker, as ``asked``. Raises ``UnreadableDocument``."""
        from motsvar.isolation.reading import read_file

        document = read_file(path, self.workers, progress, asked)
        self._places.remember(document.source.sha256, path.absolute())
        # Asked for by the case and for the user, in a thread that must not wait.
        _ = document.is_normalised, document.hidden_told
        self._said[document.text_sha256] = self.said_by(document)
        return document

    def add(self, document: Document) -> str:
        """Keeps a document; the same file twice is kept once. Returns its id."""
        return self.case.add_document(document, self.said_by(document))

    def add_all(self, documents: Sequence[Document], continues: str = "", *, of_many: bool = True) -> Added:
        """Keeps several in one act, or as one with the act ``continues`` (``Case.act``)."""
        found = [self.said_by(document) for document in documents]
        return self.case.add_documents(documents, continues, of_many=of_many, found=found)

    def find_particulars(self, document_ids: Sequence[str], continues: str = "") -> Filled:
        """Fills what is empty of documents with what their texts say, as one act, or as one with ``continues``."""
        return self.case.fill_in({one: self.said_by(self.case.document(one)) for one in document_ids}, continues)

    def said_by(self, document: Document) -> Found:
        """What a text says of itself: role, sender, date, case number. Touches no case."""
        from motsvar.core.provenance.finding import found_in

        return self._said.pop(document.text_sha256, None) or found_in(document.text, self._words)

    @cached_property
    def _words(self) -> WordLists:
        from motsvar.lexicons import load_words

        return load_words("und")

    def lay_out(
        self, left_id: str, left: Document, right_id: str, right: Document, beside: Beside = NOTHING_BESIDE
    ) -> Pair:
        from motsvar.core.outline.segmentation import shown_blocks

        return Pair(left_id, right_id, left, right, shown_blocks(left), shown_blocks(right), beside)

    def beside(self, left_id: str, right_id: str) -> Beside:
        """The case's motion, and its other documents as far as they are looked through."""
        return self._bystanders.of(left_id, right_id, self.documents, self.case.document)

    def mark_motion(self, document_id: str, is_motion: bool) -> None:
        """Makes a document the one that others answer, or takes that from it. The one that was is again what its text
        says."""
        with self.case.act("Mark as motion" if is_motion else "Mark as no motion"):
            for one in self.documents:
                if one.role == MOTION and (one.id == document_id) != is_motion:
                    role = self.said_by(self.case.document(one.id)).role
                    self.case.set_role(one.id, "" if role == MOTION else role)
            if is_motion:
                self.case.set_role(document_id, MOTION)

    def compare(
        self,
        left: Document,
        right: Document,
        settings: Settings | None = None,
        progress: Progress = silent,
        beside: Beside = NOTHING_BESIDE,
    ) -> tuple[str, ...]:
        """The lines of ``core.comparison_lines``, for ``remember``, and ``read`` for the values."""
        from motsvar.isolation.comparing import compare_written

        return compare_written(
            left,
            right,
            self.workers,
            settings or Settings(),
            progress,
            reference=beside.motion,
            others=beside.others,
        )

    def remembered(
        self, left_id: str, right_id: str, settings: Settings | None = None, beside: Beside | None = None
    ) -> tuple[str, ...] | None:
        """The lines of an earlier comparison of this pair by this version of the program, if the case has it."""
        beside = beside or self.beside(left_id, right_id)
        kept = self.case.comparison(left_id, right_id, settings_key(settings or Settings()) + beside.key)
        return tuple(kept.split("\n")) if kept else None

    def remember(
        self, left_id: str, right_id: str, settings: Settings, lines: Sequence[str], beside: Beside = NOTHING_BESIDE
    ) -> None:
        """Keeps a comparison, unless it is so large that making it anew is quicker than writing it."""
        if not self.case.read_only and is_worth_keeping(lines):
            self.case.save_comparison(left_id, right_id, settings_key(settings) + beside.key, "\n".join(lines))

    def remembered_pair(self) -> tuple[str, str] | None:
        """The two documents that were open last, if the case still has both; else the first two there are."""
        ids = [stored.id for stored in self.documents]
        return self._last_pair or ((ids[0], ids[1]) if len(ids) >= 2 else None)

    @property
    def _last_pair(self) -> tuple[str, str] | None:
        left, _, right = (self.case.setting("pair") or "").partition(" ")
        return (left, right) if {left, right} <= {stored.id for stored in self.documents} else None

    def remember_pair(self, left_id: str, right_id: str) -> None:
        if not self.case.read_only:
            self.case.set_setting("pair", f"{left_id} {right_id}")

    def export(
        self,
        path: Path,
        format_name: str | None = None,
        options: ExportOptions = USUAL,
        progress: Progress = silent,
        ids: tuple[str, str] | None = None,
    ) -> ExportReport:
        """Writes the case for the command line, two documents compared where the format shows that: ``ids``, else those
        that were open last, else those most alike.

        :raises ExportFailed: an old file stays then.
        """
        from motsvar.exports.registry import needs_comparison
        from motsvar.workspace import archives
        from motsvar.workspace.pair_of_export import alike_pair, seen_comparison

        if archives.is_wanted(path, format_name):
            return archives.write(self.case, path, progress)
        pair, comparison = None, None
        if needs_comparison(path, format_name, options):
            ids = ids or self._last_pair or alike_pair(self.case, self.documents, self.workers, progress)
        else:
            ids = None
        if ids:
            left, right = (self.case.document(one) for one in ids)
            beside = self.beside(*ids)
            pair = self.lay_out(ids[0], left, ids[1], right, beside)
            lines = self.remembered(*ids, beside=beside)
            lines = lines or self.compare(left, right, progress=progress, beside=beside)
            comparison = seen_comparison(self.case, pair, lines, self.workers, progress)
        return self.write(self.content(pair, comparison), path, format_name, options, progress)

    def write(
        self,
        content: CaseContent,
        path: Path,
        format_name: str | None = None,
        options: ExportOptions = USUAL,
        progress: Progress = silent,
    ) -> ExportReport:
        """Writes what ``content`` gave, or the whole case (``archives``); may run in any thread.

        Raises ``ExportFailed``; an old file stays then.
        """
        from motsvar.exports.registry import export
        from motsvar.workspace import archives

        if archives.is_wanted(path, format_name):
            return archives.write(self.case, path, progress)
        return export(content, path, format_name, options, progress)

    def content(self, pair: Pair | None = None, comparison: Comparison | None = None) -> CaseContent:
        """All that an export may carry, as one value."""
        from motsvar.workspace.contents import content_in_steps, whole_content

        return whole_content(content_in_steps(self.case, self.documents, pair, comparison, self._known_overlaps))

    def content_in_steps(
        self, pair: Pair | None, comparison: Comparison | None, annotations_of: Callable[[str], Sequence[Annotation]]
    ) -> Steps:
        """The same for a window, which has the annotations at hand (``contents``)."""
        from motsvar.workspace.contents import content_in_steps

        return content_in_steps(self.case, self.documents, pair, comparison, self._known_overlaps, annotations_of)

    def _known_overlaps(self, shown: PairContent | None) -> OverlapSteps:
        """What users say of matches by hand is not in what is remembered: such a pair is left open."""

        from motsvar.core.case_figures import overlap_of
        from motsvar.workspace.known_overlaps import known_overlaps

        def remembered(left_id: str, right_id: str) -> tuple[str, ...] | None:
            said = self.case.hand_matches(left_id, right_id)
            return None if said else self.remembered(left_id, right_id)

        open_pair = overlap_of(shown.left_id, shown.right_id, shown.comparison.summary) if shown else None
        return known_overlaps([one.id for one in self.documents], remembered, open_pair)
