"""Notes as they are typed: a draft on the disk within a second, committed when the user pauses or goes elsewhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from motsvar.core.annotation import NoteKind, NoteTarget
from motsvar.ui.acts import Acts
from motsvar.ui.tasks import soon

if TYPE_CHECKING:
    from motsvar.store.case import Case

DRAFT_INTERVAL = 1_000
"""Milliseconds from a keystroke to its draft in the case file: what a crash can cost."""
QUIET = 2_500
"""Milliseconds without a keystroke after which a note is committed, as one step of history."""


class Noting(QObject):
    """Writes notes on passages, documents, pairs, tags and the case."""

    draft_begun = Signal()
    """Something is typed that is not committed yet."""
    told = Signal(str)

    def __init__(self, acts: Acts) -> None:
        super().__init__(acts)
        self._acts = acts
        self._draft: tuple[NoteTarget, str] | None = None
        self._keep_timer = soon(self, DRAFT_INTERVAL, self._keep_draft)
        self._quiet_timer = soon(self, QUIET, self.commit)
        acts.before_act.connect(self.commit)

    @property
    def has_draft(self) -> bool:
        """Something is typed that is not committed."""
        return self._draft is not None

    def note(self, target: NoteTarget) -> str:
        """The note as it stands in the case, or as it is being typed."""
        if self._draft and self._draft[0] == target:
            return self._draft[1]
        return self._acts.case.note(target) if self._acts.case else ""

    def write(self, target: NoteTarget, text: str) -> None:
        """Takes what is typed."""
        if self._draft and self._draft[0] != target:
            self.commit()
        self._draft = (target, text)
        if not self._keep_timer.isActive():  # not restarted: who types without a pause is kept, too
            self._keep_timer.start()
        self._quiet_timer.start()
        self.draft_begun.emit()

    def commit(self) -> None:
        """Makes what is typed the note, now. When that fails, it stays typed."""
        self._keep_timer.stop()
        self._quiet_timer.stop()
        draft, self._draft = self._draft, None
        if draft is None or self._acts.case is None:
            return
        target, text = draft
        if not self._is_there(target):
            return

        def act(case: Case) -> None:
            with case.act("Write note"):
                case.set_note(target, text)
                case.drop_draft(target)

        if not self._acts.do_at_once(act):
            self._draft = draft

    def discard(self, target: NoteTarget) -> None:
        """Forgets what is typed about something that is taken away."""
        if self._draft and self._draft[0] == target:
            self._draft = None

    def restore_drafts(self) -> None:
        """After a crash: what was typed becomes the note, which undo takes back."""
        case = self._acts.case
        if case is None or case.read_only:
            return
        for target, text in case.drafts():
            there = self._is_there(target)
            body = text if there else "\n\n".join(filter(None, (case.note(NoteTarget.case()), text)))
            self._draft = (target if there else NoteTarget.case(), body)
            self.commit()
            case.drop_draft(target)
            self.told.emit(
                self.tr("A note that was being written when the program ended was restored. Undo takes it back.")
            )

    def _keep_draft(self) -> None:
        case = self._acts.case
        if self._draft and case and not case.read_only:
            target, text = self._draft
            self._acts.attempt(lambda: case.save_draft(target, text))

    def _is_there(self, target: NoteTarget) -> bool:
        case = self._acts.case
        if case is None:
            return False
        match target.kind:
            case NoteKind.PASSAGE:
                return bool(case.annotations_of(target.ids))
            case NoteKind.TAG:
                return any(tag.id == target.ids[0] for tag in case.tags())
            case NoteKind.DOCUMENT | NoteKind.PAIR:
                return set(target.ids) <= {document.id for document in case.documents()}
            case _:
                return True
