"""The tool bar: from difference to difference, how the texts stand, and which marks are shown."""

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QLabel, QSizePolicy, QToolBar, QWidget

from motsvar.ui.session import Session

_MOST = 9999
"""Differences that the counter has room for."""


class ToolBar(QToolBar):
    """Shows acts of the menus, and where one is among the differences."""

    def __init__(self, session: Session, act: Mapping[str, QAction]) -> None:
        super().__init__()
        self._session = session
        self.setWindowTitle(self.tr("Tools"))
        self.setObjectName("tools")
        self.setMovable(False)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self.counter = QLabel(textFormat=Qt.TextFormat.PlainText)
        self.counter.setMinimumWidth(self.fontMetrics().horizontalAdvance(self.tr("{0} of {1}").format(_MOST, _MOST)))
        self.counter.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.addAction(act["previous_difference"])
        self.addWidget(self.counter)
        self.addAction(act["next_difference"])
        self.addSeparator()
        modes = QActionGroup(self)
        for name in ("rows", "level", "flow"):
            modes.addAction(act[name])
            self.addAction(act[name])
        self.addAction(act["lock"])
        self.addSeparator()
        for name in ("show_changes", "show_variants", "show_matches", "show_themes", "show_tags"):
            self.addAction(act[name])
        room = QWidget()
        room.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.addWidget(room)
        self.addAction(act["find"])
        for changed in (session.comparison_changed, session.finding_changed, session.shown_changed):
            changed.connect(self._count)
        self._count()

    def _count(self) -> None:
        found, finding = self._session.findings, self._session.finding
        at = str(found.index(finding) + 1) if finding is not None and finding in found else "–"
        self.counter.setText(self.tr("{0} of {1}").format(at, len(found)) if found else "–")
