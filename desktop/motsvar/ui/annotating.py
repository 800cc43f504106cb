"""Acts on tags, passages and notes. Each is committed to the case file before ``saved`` tells of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from motsvar.core.annotation import Annotation, NoteTarget, Tag
from motsvar.core.span import Side, Span
from motsvar.ui.tasks import soon

if TYPE_CHECKING:
    from motsvar.store.case import Case
    from motsvar.ui.session import Session

DRAFT_QUIET = 800
"""Milliseconds without a keystroke after which a note is committed: what a crash can cost."""


class Annotating(QObject):
    """What the user adds to the documents of the open case."""

    changed = Signal()
    """Tags, passages, notes or links are other than they were."""
    chosen_changed = Signal()
    saved = Signal()
    draft_begun = Signal()
    """Something is typed that is not committed yet."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self.chosen: str | None = None
        """Id of the annotation that the user looks at."""
        self._draft: tuple[str, str] | None = None
        self._draft_timer = soon(self, DRAFT_QUIET, self.store_draft)

    # What there is

    @property
    def tags(self) -> tuple[Tag, ...]:
        workspace = self._session.workspace
        return workspace.case.tags() if workspace else ()

    @property
    def annotations(self) -> tuple[Annotation, ...]:
        workspace = self._session.workspace
        return workspace.case.annotations() if workspace else ()

    def on(self, side: Side) -> tuple[Annotation, ...]:
        """The annotations of the document in one pane."""
        workspace, view = self._session.workspace, self._session.view
        return workspace.case.annotations(view.document_id(side)) if workspace and view else ()

    def at(self, side: Side, offset: int) -> Annotation | None:
        """The shortest annotation at a place of a pane."""
        here = [a for a in self.on(side) if a.span.holds(offset)]
        return min(here, key=lambda a: len(a.span), default=None)

    @property
    def current(self) -> Annotation | None:
        return next((a for a in self.annotations if a.id == self.chosen), None) if self.chosen else None

    def tag_named(self, name: str) -> Tag | None:
        return next((tag for tag in self.tags if tag.name.casefold() == name.strip().casefold()), None)

    @property
    def has_draft(self) -> bool:
        """Something is typed that is not committed."""
        return self._draft is not None

    # What is chosen

    def choose(self, annotation_id: str | None, *, show: bool = False) -> None:
        """Makes an annotation the one that is looked at; ``show`` brings it into view if its text is open."""
        if annotation_id != self.chosen:
            self.store_draft()
            self.chosen = annotation_id
            self.chosen_changed.emit()
        view, annotation = self._session.view, self.current
        if not show or view is None or annotation is None:
            return
        side = view.side_of(annotation.document)
        if side:
            self._session.place_wanted.emit(side, annotation.span)
        else:
            name = next((d.name for d in self._session.documents if d.id == annotation.document), "")
            self._session.told.emit(self.tr("This passage is in {0}, which is not open.").format(name))

    # Acts

    def tag_selection(self, tag: Tag) -> None:
        """Puts a tag on the selected words, or takes it off when exactly these words have it."""
        here, place = self._here(), self._place()
        if here:
            others = tuple(t for t in here.tags if t != tag.id)
            self._act(lambda case: case.set_tags(here.id, others if tag.id in here.tags else (*here.tags, tag.id)))
            self.choose(here.id)
        elif place:
            self._annotate(*place, (tag.id,))
        else:
            self._session.told.emit(self.tr("Select some words first."))

    def tag_by_name(self, name: str) -> None:
        """Finds or makes the tag of that name and puts it on the selection; without one, only makes it."""
        name = name.strip()
        if not name:
            return
        if self.tag_named(name) is None:
            self._act(lambda case: case.add_tag(name))
        tag = self.tag_named(name)
        if tag and (self._place() or self._here()):
            self.tag_selection(tag)

    def tag_by_digit(self, digit: int) -> None:
        """The tag with this shortcut, else the tag at this place in the list."""
        tags = self.tags
        tag = next((t for t in tags if t.shortcut == digit), None)
        if tag is None and digit <= len(tags) and tags[digit - 1].shortcut is None:
            tag = tags[digit - 1]
        if tag is None:
            self._session.told.emit(self.tr("No tag has the key {0}. Type a name to make one.").format(digit))
        else:
            self.tag_selection(tag)

    def note_selection(self) -> bool:
        """Makes ready for a note on the selected words, or on the chosen annotation. False when there is neither."""
        here, place = self._here(), self._place()
        if here:
            self.choose(here.id)
        elif place:
            self._annotate(*place)
        else:
            self._session.told.emit(self.tr("Select some words first."))
        return self.chosen is not None

    def write_note(self, annotation_id: str, text: str) -> None:
        """Keeps what is typed; it is committed after a moment of quiet, or at ``store_draft``."""
        self._draft = (annotation_id, text)
        self._draft_timer.start()
        self.draft_begun.emit()

    def store_draft(self) -> None:
        """Commits what is typed, now."""
        self._draft_timer.stop()
        draft, self._draft = self._draft, None
        workspace = self._session.workspace
        if draft is None or workspace is None:
            return
        annotation = next((a for a in self.annotations if a.id == draft[0]), None)
        if (
            annotation
            and annotation.note != draft[1]
            and not self._act(lambda case: case.set_note(NoteTarget.passage(draft[0]), draft[1]))
        ):
            self._draft = draft

    def remove(self, annotation_id: str) -> None:
        if self.chosen == annotation_id:
            self._draft = None
            self.choose(None)
        self._act(lambda case: case.remove_annotation(annotation_id))

    def rename_tag(self, tag: Tag, name: str) -> None:
        self._act(lambda case: case.change_tag(replace(tag, name=name)))

    def recolour_tag(self, tag: Tag, colour: str) -> None:
        self._act(lambda case: case.change_tag(replace(tag, colour=colour)))

    def remove_tag(self, tag: Tag) -> None:
        self._act(lambda case: case.remove_tag(tag.id))

    # Undo

    def undo(self) -> None:
        self.store_draft()
        self._replay(lambda case: case.undo(), self.tr("Undone: {0}"), self.tr("There is nothing to undo."))

    def redo(self) -> None:
        self.store_draft()
        self._replay(lambda case: case.redo(), self.tr("Done again: {0}"), self.tr("There is nothing to do again."))

    @property
    def undo_label(self) -> str | None:
        return self._session.workspace.case.undo_label() if self._session.workspace else None

    @property
    def redo_label(self) -> str | None:
        return self._session.workspace.case.redo_label() if self._session.workspace else None

    # How

    def _place(self) -> tuple[str, Span] | None:
        """Document and words of the selection."""
        view, selection = self._session.view, self._session.selection
        return (view.document_id(selection[0]), selection[1]) if view and selection else None

    def _here(self) -> Annotation | None:
        """The annotation of exactly the selected words; without a selection, the chosen one."""
        place = self._place()
        if place is None:
            return self.current
        return next((a for a in self.annotations if (a.document, a.span) == place), None)

    def _annotate(self, document_id: str, span: Span, tags: tuple[str, ...] = ()) -> None:
        made: list[Annotation] = []
        if self._act(lambda case: made.append(case.annotate(document_id, span, tags))):
            self.choose(made[0].id)

    def _act(self, act: Callable[[Case], object]) -> bool:
        """One act, committed; then everybody is told. A known failure becomes a message and changes nothing."""
        workspace = self._session.workspace
        if workspace is None or not self._session.attempt(lambda: act(workspace.case)):
            return False
        self.changed.emit()
        self.saved.emit()
        return True

    def _replay(self, act: Callable[[Case], str | None], done: str, nothing: str) -> None:
        labels: list[str | None] = []
        if self._act(lambda case: labels.append(act(case))):
            self._session.documents_changed.emit()
            self._session.open_remembered_pair()
            self._session.told.emit(done.format(labels[0]) if labels[0] else nothing)
            if self.current is None:
                self.choose(None)
