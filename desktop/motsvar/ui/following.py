"""What the session tells is followed by the window as a whole: by its title, its page and its acts."""

from __future__ import annotations

from dataclasses import fields
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from motsvar import __version__
from motsvar.core.errors import MotsvarError
from motsvar.core.hidden.telling import visible_name
from motsvar.core.span import Side, Span
from motsvar.ui.sentences import said
from motsvar.ui.session import Session
from motsvar.ui.window_acts import NEED_COMPARISON, NEED_TEXTS

if TYPE_CHECKING:
    from motsvar.ui.main_window import MainWindow


class Following(QObject):
    """For a window all of whose parts are made."""

    def __init__(self, window: MainWindow, session: Session) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        self._actions = window.actions_by_name
        self._reading = False
        """Two texts are shown."""
        session.warned.connect(self._on_warning)
        session.case_changed.connect(self._on_case)
        session.case_changed.connect(self._on_documents)
        session.pair_changed.connect(self._on_pair)
        session.comparison_changed.connect(self._on_comparison)
        session.shown_changed.connect(self._on_shown)
        session.acts.changed.connect(self._on_undo)
        session.documents_changed.connect(self._on_undo)
        session.documents_changed.connect(self._on_documents)
        window.pair.zoom_changed.connect(self._on_zoom)
        window.find_bar.closed.connect(self._on_find_closed)
        self._on_case()
        self._on_comparison()

    def _on_case(self) -> None:
        workspace = self._session.workspace
        if workspace:
            self._window.remembered.last_case = str(workspace.shown_path)
            self._window.recent.opened(workspace.shown_path)
            self._window.remembered.person = self._session.person
        name = visible_name(workspace.shown_path.stem) if workspace else ""
        note = self.tr(" (read-only)") if workspace and workspace.case.read_only else ""
        if workspace and workspace.case.path.parent.name.startswith("sample-"):
            name, note = self.tr("Sample case"), self.tr(" (your copy)")
        self._window.setWindowTitle(f"Motsvar {__version__} — {name}{note}" if name else f"Motsvar {__version__}")
        self._on_undo()

    def _on_warning(self, sentence: str) -> None:
        """Once for each sentence and case: a warning that comes every day is not read."""
        place = str(self._session.workspace.shown_path) if self._session.workspace else ""
        if self._window.remembered.is_new_warning(place, sentence):
            self._window.messages.show_error(MotsvarError(sentence))

    def _on_pair(self) -> None:
        reading = self._session.view is not None
        self._window.pages.setCurrentWidget(self._window.desk if reading else self._window.start)
        if reading and not self._reading:
            self._window.pair.focus_side(self._window.pair.active_side)
        self._reading = reading

    def _on_comparison(self) -> None:
        view = self._session.view
        compared = view is not None and view.comparison is not None
        for name in NEED_COMPARISON:
            self._actions[name].setEnabled(compared)
        for name in NEED_TEXTS:
            self._actions[name].setEnabled(view is not None)
        self._actions[self._window.binding.mode.value].setChecked(True)

    def _on_shown(self) -> None:
        """Marks are turned on and off in the legend too."""
        for field in fields(self._session.shown):
            name = field.name if field.name in self._actions else f"show_{field.name}"
            self._actions[name].setChecked(getattr(self._session.shown, field.name))

    def _on_undo(self) -> None:
        for name, words, label in (
            ("undo", self.tr("&Undo"), self._session.acts.undo_label),
            ("redo", self.tr("&Redo"), self._session.acts.redo_label),
        ):
            action = self._actions[name]
            action.setText(f"{words}: {said(label)}" if label else words)
            action.setEnabled(label is not None)

    def _on_documents(self) -> None:
        self._window.start.show_documents([document.name for document in self._session.documents])

    def _on_zoom(self, steps: int) -> None:
        self._window.remembered.zoom = steps
        self._window.reference.text.set_zoom(steps)

    def _on_find_closed(self, hit: tuple[Side, Span] | None) -> None:
        """The hit is selected, unless one has gone on since: what one searches for is often tagged next."""
        if hit and self._window.pair.caret() == (hit[0], hit[1].start):
            self._window.pair.select(*hit)
        self._window.pair.focus_side(self._window.pair.active_side)
