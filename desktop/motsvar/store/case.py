"""A case: documents, annotations, links and their history in one file. The face of the store."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from datetime import datetime
from functools import wraps
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Concatenate, ParamSpec, Self, TypeVar

from motsvar.store import annotations as of_annotations
from motsvar.store import checking as of_checking
from motsvar.store import codebook as of_codebook
from motsvar.store import copying
from motsvar.store import documents as of_documents
from motsvar.store import hand_matches as of_hand_matches
from motsvar.store import history as of_history
from motsvar.store import kept as of_kept
from motsvar.store import links as of_links
from motsvar.store import notes as of_notes
from motsvar.store import revising as of_revising
from motsvar.store import tags as of_tags
from motsvar.store.case_file import CaseFile
from motsvar.store.faults import spoken
from motsvar.store.ledger import Ledger, guid, stamp, utc_now
from motsvar.store.making import make_tables
from motsvar.store.opening import connect, must_be_file, open_case_file, refuse_existing, verify, verify_header
from motsvar.store.restoring import refuse_named_file
from motsvar.store.schema import SCHEMA
from motsvar.store.words import storable

if TYPE_CHECKING:
    from motsvar.core.particulars import Found
    from motsvar.core.taking.placing import Placing
    from motsvar.store.taking_in import Steps

Clock = Callable[[], datetime]
NewId = Callable[[], str]
P = ParamSpec("P")
R = TypeVar("R")


def _asking(function: Callable[Concatenate[CaseFile, P], R]) -> Callable[Concatenate[Case, P], R]:
    """A method of ``Case`` that reads."""

    @wraps(function)
    def method(case: Case, /, *arguments: P.args, **named: P.kwargs) -> R:
        return function(case._file, *arguments, **named)  # noqa: SLF001 (a method of this class)

    return method


def _acting(function: Callable[Concatenate[Ledger, P], R]) -> Callable[Concatenate[Case, P], R]:
    """A method of ``Case`` that writes."""

    @wraps(function)
    def method(case: Case, /, *arguments: P.args, **named: P.kwargs) -> R:
        return function(case._ledger, *arguments, **named)  # noqa: SLF001 (a method of this class)

    return method


class Case:
    """An open case file, on one thread, locked against other programs.

    Every act is one transaction that is on the disk when the method returns; it can be undone, also after a restart.
    Unknown ids raise ``KeyError``, and spans outside the text ``ValueError``: they are mistakes of the caller.
    """

    def __init__(self, file: CaseFile, *, person: str = "", clock: Clock = utc_now, new_id: NewId = guid) -> None:
        self._file = file
        self._closed = False
        self._ledger = Ledger(file, clock, new_id, " ".join(storable(person).split()))

    @classmethod
    def create(cls, path: Path, *, person: str = "", clock: Clock = utc_now, new_id: NewId = guid) -> Self:
        """Make a new case and open it. An existing file is never replaced.

        :raises CaseNotWritable: and leaves nothing behind.
        """
        refuse_existing(path)
        with copying.made_beside(path) as temporary, spoken(path.name):
            connection = connect(temporary, "rw")
            try:
                make_tables(connection, SCHEMA, stamp(clock()))
                connection.execute("VACUUM")
            finally:
                connection.close()
        return cls.open(path, person=person, clock=clock, new_id=new_id)

    @classmethod
    def open(
        cls,
        path: Path,
        *,
        person: str = "",
        read_only: bool = False,
        clock: Clock = utc_now,
        new_id: NewId = guid,
    ) -> Self:
        """Open a case for writing, or for reading where the file or its folder is read-only.

        :raises NotACase, NewerCase, DamagedCase, CaseNotWritable: the file is untouched then.
        """
        return cls(open_case_file(path, read_only=read_only), person=person, clock=clock, new_id=new_id)

    @classmethod
    def open_copy(
        cls, path: Path, folder: Path, *, person: str = "", clock: Clock = utc_now, new_id: NewId = guid
    ) -> Self:
        """Copy a case into ``folder`` under a free name, verify the copy, and open it. The source is never written.

        Works on a case that another program has open, and on one that was cut short.
        """
        must_be_file(path)
        verify_header(path)
        refuse_named_file(path)
        target = copying.unused_path(folder / path.name)
        with copying.readable_source(path, folder) as source:
            # Immutable: no lock is taken, and nothing is made beside a file that may lie on a read-only medium.
            connection = connect(source, "ro", immutable=True) if source == path else connect(source, "rw")
            try:
                with spoken(path.name, unverified=True):
                    verify(connection, source)
                copying.copy_verified(connection, target)
            finally:
                connection.close()
        return cls.open(target, person=person, clock=clock, new_id=new_id)

    @property
    def path(self) -> Path:
        return self._file.path

    @property
    def read_only(self) -> bool:
        return self._file.read_only

    @property
    def file(self) -> CaseFile:
        """For ``backups`` and ``merging``, which stand beside this face."""
        return self._file

    @property
    def ledger(self) -> Ledger:
        return self._ledger

    @property
    def person(self) -> str:
        """Who is at work; empty where no name was given."""
        return self._ledger.person_name

    def set_person(self, name: str) -> None:
        """From the next act on, this is who does it."""
        self._ledger.person_name = " ".join(storable(name).split())

    def save_copy(self, path: Path) -> None:
        """A verified copy of the case as it stands. Never replaces a file."""
        refuse_existing(path)
        copying.copy_verified(self._file.connection, path)

    def close(self) -> None:
        """Let go of the file. Nothing has to be saved. A second call does nothing."""
        if not self._closed:
            self._closed = True
            self._file.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    @property
    def changes(self) -> int:
        """Rises with everything that is written; what was asked at the same number need not be asked again."""
        return self._file.changes

    @property
    def document_changes(self) -> int:
        """Rises when a document is put in, changed or taken out: at the same number ``documents`` gives the same."""
        return self._ledger.document_changes

    @contextmanager
    def act(self, label: str, continues: str = "") -> Iterator[str]:
        """Several acts as one: one transaction, one step of undo. When the block fails, nothing of it stays.

        Gives the id of the act. A later block that ``continues`` it belongs to the same step of undo, unless something
        else was done in between: what goes into the case over minutes is on the disk piece by piece, and is one act.
        """
        with self._ledger.act(label, continues=continues) as act:
            yield act

    # Documents

    add_document = _acting(of_documents.add_document)
    add_documents = _acting(of_documents.add_documents)
    documents = _asking(of_documents.documents)
    document = _asking(of_documents.document)
    texts = _asking(of_documents.texts)
    text = _asking(of_documents.text)
    rename = _acting(of_documents.rename)
    set_role = _acting(of_documents.set_role)
    set_particulars = _acting(of_documents.set_particulars)
    fill_in = _acting(of_documents.fill_in)
    remove_document = _acting(of_documents.remove_document)
    moves_of = _asking(of_revising.moves_of)
    replace_text = _acting(of_revising.replace_text)
    unplaced = _asking(of_revising.unplaced)
    place = _acting(of_revising.place)
    give_up = _acting(of_revising.give_up)

    # Tags

    tags = _asking(of_tags.tags)
    add_tag = _acting(of_tags.add_tag)
    change_tag = _acting(of_tags.change_tag)
    place_tag = _acting(of_tags.place_tag)
    merge_tags = _acting(of_tags.merge_tags)
    split_tag = _acting(of_tags.split_tag)
    remove_tag = _acting(of_tags.remove_tag)

    # Annotations

    annotations = _asking(of_annotations.annotations)
    annotated = _asking(of_annotations.annotated)
    annotations_of = _asking(of_annotations.annotations_of)
    annotation = _asking(of_annotations.annotation)
    taggings = _asking(of_annotations.taggings)
    codings = _asking(of_annotations.codings)
    codings_in_parts = _asking(of_annotations.codings_in_parts)
    people = _asking(of_annotations.people)
    annotate = _acting(of_annotations.annotate)
    set_tags = _acting(of_annotations.set_tags)
    move = _acting(of_annotations.move)
    remove_annotation = _acting(of_annotations.remove_annotation)

    # Notes

    notes = _asking(of_notes.notes)
    notes_in_parts = _asking(of_notes.notes_in_parts)
    note = _asking(of_notes.note)
    set_note = _acting(of_notes.set_note)
    drafts = _asking(of_notes.drafts)
    save_draft = _acting(of_notes.save_draft)
    drop_draft = _acting(of_notes.drop_draft)

    # Links, and matches made by hand

    links = _asking(of_links.links)
    add_link = _acting(of_links.add_link)
    change_link = _acting(of_links.change_link)
    remove_link = _acting(of_links.remove_link)
    hand_matches = _asking(of_hand_matches.hand_matches)
    add_hand_match = _acting(of_hand_matches.add_hand_match)
    move_hand_match = _acting(of_hand_matches.move_hand_match)
    set_hand_note = _acting(of_hand_matches.set_hand_note)
    remove_hand_match = _acting(of_hand_matches.remove_hand_match)

    # What another tool's file holds

    def taking_in(self, placing: Placing, found: Mapping[str, Found]) -> Steps:
        """``store.taking_in``, which is loaded for it."""
        from motsvar.store.taking_in import taking_in

        return taking_in(self._ledger, placing, found)

    # The codebook

    themes = _asking(of_codebook.themes)
    add_theme = _acting(of_codebook.add_theme)
    add_themes = _acting(of_codebook.add_themes)
    change_theme = _acting(of_codebook.change_theme)
    place_theme = _acting(of_codebook.place_theme)
    remove_theme = _acting(of_codebook.remove_theme)

    # Kept beside the work, without history

    save_comparison = _acting(of_kept.save_comparison)
    comparison = _asking(of_kept.comparison)
    setting = _asking(of_kept.setting)
    set_setting = _acting(of_kept.set_setting)

    # History

    undo = _acting(of_history.undo)
    redo = _acting(of_history.redo)
    undo_to = _acting(of_history.undo_to)
    undo_label = _asking(of_history.undo_label)
    redo_label = _asking(of_history.redo_label)
    history = _asking(of_history.history)
    history_rows = _asking(of_history.history_rows)
    check = _asking(of_checking.check)

    def take_touched(self) -> frozenset[str]:
        """Ids of the annotations that were made, changed or taken away since the last call."""
        touched = frozenset(self._ledger.touched)
        self._ledger.touched.clear()
        return touched
