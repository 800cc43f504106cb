"""A case: documents, annotations, links and their history in one file. The face of the store."""

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import Self

from motsvar.core.annotation import Annotation, Link, Tag
from motsvar.core.document import Document
from motsvar.core.span import Span
from motsvar.store import annotations, checking, copying, documents, history, kept, tags
from motsvar.store.case_file import CaseFile
from motsvar.store.faults import spoken
from motsvar.store.history import HistoryEntry
from motsvar.store.ledger import Ledger, guid, stamp, utc_now
from motsvar.store.opening import connect, must_be_file, open_case_file, refuse_existing, verify, verify_header
from motsvar.store.schema import SCHEMA
from motsvar.store.words import storable

Clock = Callable[[], datetime]
NewId = Callable[[], str]


class Case:
    """An open case file, on one thread, locked against other programs.

    Every act is one transaction that is on the disk when the method returns; it can be undone, also after a restart.
    Unknown ids raise ``KeyError``, and spans outside the text ``ValueError``: they are mistakes of the caller.
    """

    def __init__(self, file: CaseFile, *, person: str = "", clock: Clock = utc_now, new_id: NewId = guid) -> None:
        self._file = file
        self._closed = False
        self._ledger = Ledger(file, clock, new_id, storable(person).strip())

    @classmethod
    def create(cls, path: Path, *, person: str = "", clock: Clock = utc_now, new_id: NewId = guid) -> Self:
        """Make a new case and open it. An existing file is never replaced.

        :raises CaseNotWritable: and leaves nothing behind.
        """
        from motsvar.store.migrating import migrate  # sqlite-utils takes 0.3 s to import, and is rarely needed

        refuse_existing(path)
        with copying.made_beside(path) as temporary, spoken(path.name):
            connection = connect(temporary, "rw")
            try:
                migrate(connection, SCHEMA, stamp(clock()))
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

    @contextmanager
    def act(self, label: str) -> Iterator[None]:
        """Several acts as one: one transaction, one step of undo. When the block fails, nothing of it stays."""
        with self._ledger.act(label):
            yield

    # Documents

    def add_document(self, document: Document) -> str:
        """Put a document in; its id. The same file with the same text is not put in twice."""
        return documents.add_document(self._ledger, document)

    def documents(self) -> tuple[documents.StoredDocument, ...]:
        """All documents, without their texts, in the order in which they came."""
        return documents.documents(self._file)

    def document(self, document_id: str) -> Document:
        return documents.document(self._file, document_id)

    def rename(self, document_id: str, title: str) -> None:
        """:raises Refused: when the title is empty."""
        documents.rename(self._ledger, document_id, title)

    def set_role(self, document_id: str, role: str) -> None:
        documents.set_role(self._ledger, document_id, role)

    def remove_document(self, document_id: str) -> None:
        """Take a document out with its annotations and links. Its text stays in the file, so that undo finds it."""
        documents.remove_document(self._ledger, document_id)

    # Tags

    def tags(self) -> tuple[Tag, ...]:
        return tags.tags(self._file)

    def add_tag(
        self,
        name: str,
        colour: str | None = None,
        parent: str | None = None,
        *,
        description: str = "",
        shortcut: int | None = None,
    ) -> Tag:
        """Make a tag; without a colour it takes the next of the eight.

        :raises Refused: when its parent has a tag of that name, in whatever case.
        """
        return tags.add_tag(self._ledger, name, colour, parent, description, shortcut)

    def change_tag(self, tag: Tag) -> None:
        """Store the tag of that id with these properties.

        :raises Refused: when the name is taken, or the tag would stand under itself.
        """
        tags.change_tag(self._ledger, tag)

    def remove_tag(self, tag_id: str) -> None:
        """Take a tag away; its passages stay, and its children move up."""
        tags.remove_tag(self._ledger, tag_id)

    # Annotations

    def annotations(self, document_id: str | None = None) -> tuple[Annotation, ...]:
        """The annotations of a document, or of all, in the order of the text."""
        return annotations.annotations(self._file, document_id)

    def annotation(self, annotation_id: str) -> Annotation:
        return annotations.annotation(self._file, annotation_id)

    def annotate(self, document_id: str, span: Span, tags: Iterable[str] = (), note: str = "") -> Annotation:
        """Put tags, by id, a note, or both on a passage."""
        return annotations.annotate(self._ledger, document_id, span, tags, note)

    def set_tags(self, annotation_id: str, tags: Iterable[str]) -> None:
        annotations.set_tags(self._ledger, annotation_id, tags)

    def set_note(self, annotation_id: str, note: str) -> None:
        """Write or change the note; an empty one removes it."""
        annotations.set_note(self._ledger, annotation_id, note)

    def move(self, annotation_id: str, span: Span) -> None:
        annotations.move(self._ledger, annotation_id, span)

    def remove_annotation(self, annotation_id: str) -> None:
        """Take an annotation away with its tags, note and links."""
        annotations.remove_annotation(self._ledger, annotation_id)

    # Links

    def links(self) -> tuple[Link, ...]:
        return annotations.links(self._file)

    def add_link(self, source: str, target: str, relation: str, note: str = "") -> Link:
        return annotations.add_link(self._ledger, source, target, relation, note)

    def change_link(self, link: Link) -> None:
        annotations.change_link(self._ledger, link)

    def remove_link(self, link_id: str) -> None:
        annotations.remove_link(self._ledger, link_id)

    # Kept beside the work, without history

    def save_comparison(self, left_id: str, right_id: str, settings_key: str, result: str) -> None:
        """Keep the JSON of a comparison. It can be computed again, so it is not part of the history."""
        kept.save_comparison(self._ledger, left_id, right_id, settings_key, result)

    def comparison(self, left_id: str, right_id: str, settings_key: str) -> str | None:
        return kept.comparison(self._file, left_id, right_id, settings_key)

    def setting(self, name: str) -> str | None:
        return kept.setting(self._file, name)

    def set_setting(self, name: str, value: str) -> None:
        kept.set_setting(self._ledger, name, value)

    # History

    def undo(self) -> str | None:
        """Take the last act back; its label, or None when there is none."""
        return history.undo(self._ledger)

    def redo(self) -> str | None:
        """Do the last act again that was taken back; its label, or None when there is none."""
        return history.redo(self._ledger)

    def undo_label(self) -> str | None:
        return history.label_of(self._file, history.undoable(self._file))

    def redo_label(self) -> str | None:
        return history.label_of(self._file, history.redoable(self._file))

    def history(self, limit: int = 100) -> tuple[HistoryEntry, ...]:
        """The last acts, newest first."""
        return history.history(self._file, limit)

    def check(self) -> tuple[str, ...]:
        """A sentence for each fault; none when the case is sound."""
        return checking.check(self._file)
