"""The line at the bottom: the chosen difference, long work with its cancel, and what has been saved."""

from datetime import datetime

from PySide6.QtCore import QLocale, QRect, Qt, QTime, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QProgressBar, QStatusBar, QStyle, QStyleOption, QWidget

from motsvar.drawing.case_tables import per_cent
from motsvar.ui.buttons import flat_button
from motsvar.ui.giving_way import EndingLabel
from motsvar.ui.sentences import said
from motsvar.ui.session import Session
from motsvar.ui.tool_tips import as_tip
from motsvar.ui.wording import finding_words, kinds_words, languages_words, summary_words

MESSAGE_TIME = 8000
"""Milliseconds that a passing remark stays at least."""
READING_TIME = 100
"""Milliseconds that a letter of it takes somebody who reads slowly."""
EDGE = 12
"""Pixels between the edge of the window and the words."""

_BESIDE = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
FINDING = 30
"""Letters of the chosen difference that are seen in any case; the rest of the line gives way before it."""


class StatusLine(QStatusBar):
    """Listens to the session; the button stops everything that is under way."""

    too_long = Signal(str)
    """A remark that finds no room even in the whole line."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.setSizeGripEnabled(False)
        self.setContentsMargins(EDGE - 2, 0, EDGE - 2, 0)  # Qt adds two
        self.finding = self._label()
        self.finding.setMinimumWidth(FINDING * self.fontMetrics().horizontalAdvance("n"))
        self.addWidget(self.finding, 1)
        self.doing = self._label()
        self.bar = QProgressBar(maximum=1000, textVisible=False)
        self.bar.setFixedWidth(140)
        self.bar.setAccessibleName(self.tr("Progress of what is under way"))
        self.stop = flat_button(self.tr("Stop what is under way (Esc)"), self.tr("Stop"))
        self.stop.clicked.connect(session.tasks.cancel_all)
        # As high from the start as it will be: when its height changes, Qt shows again what a remark has hidden.
        self.left_out = flat_button(self.tr("What was left out of the file"), self._left_out_words(0))
        self.left_out.clicked.connect(session.reports.wanted)
        self.left_out.hide()
        self.saved = self._label()
        self.person = self._label()
        self.facts = self._label()
        for widget in (self.doing, self.bar, self.stop, self.left_out, self.saved, self.person, self.facts):
            self.addPermanentWidget(widget)
        for label in (self.saved, self.person, self.facts):
            label.setContentsMargins(EDGE, 0, 0, 0)
        self._on_tasks()
        session.tasks.changed.connect(self._on_tasks)
        session.told.connect(self._on_told)
        self.messageChanged.connect(lambda _words: self._make_room())
        for gone in (session.place_wanted, session.pair_wanted):
            gone.connect(self.clearMessage)  # the remark was on what one has left
        session.acts.before_act.connect(self.clearMessage)  # it was on what was done before
        session.acts.before_act.connect(self.left_out.hide)
        session.reports.changed.connect(self._on_report)
        session.finding_changed.connect(self._on_finding)
        session.shown_changed.connect(self._on_finding)
        session.comparison_changed.connect(self._on_comparison)
        session.acts.saved.connect(self._on_saved)
        session.noting.draft_begun.connect(lambda: self._tell_saved(self.tr("typing…")))
        session.case_changed.connect(self._on_case)

    def _label(self) -> EndingLabel:
        label = EndingLabel()
        label.setObjectName("quiet")
        return label

    def _on_told(self, words: str) -> None:
        self.showMessage(words, max(MESSAGE_TIME, READING_TIME * len(words)))
        if self.fontMetrics().horizontalAdvance(words) > self.width() - 2 * EDGE:
            self.too_long.emit(words)

    def _on_tasks(self) -> None:
        running = self._session.tasks.running
        for widget in (self.doing, self.bar, self.stop):
            widget.setVisible(bool(running))
        if running:
            task = running[-1]
            self.doing.setText(said(task.phrase) or task.name)
            self.bar.setValue(int(1000 * task.fraction))

    def _on_report(self) -> None:
        report = self._session.reports.newest
        self.left_out.setVisible(report is not None and bool(report.left_out))
        self.left_out.setText(self._left_out_words(len(report.left_out) if report else 0))

    def _left_out_words(self, number: int) -> str:
        return self.tr("Left out: {0}").format(number)

    def _on_saved(self) -> None:
        now = QLocale().toString(QTime(datetime.now().hour, datetime.now().minute), QLocale.FormatType.ShortFormat)
        self._tell_saved(self.tr("saved {0}").format(now))

    def _tell_saved(self, words: str) -> None:
        self.saved.setText(f"{words} ·" if words else "")

    def _on_case(self) -> None:
        workspace = self._session.workspace
        read_only = workspace is not None and workspace.case.read_only
        self._tell_saved(self.tr("read-only") if read_only else "")
        self.person.setText(self._session.person)
        self._make_room()

    def _room(self) -> int:
        """Pixels for a remark: up to the first of the labels on the right."""
        shown = (self.doing, self.left_out, self.saved, self.person, self.facts)
        return min((label.x() for label in shown if label.isVisible()), default=self.width()) - 2 * EDGE

    def _make_room(self) -> None:
        """A long remark has the whole line: what stands on the right is there again when it has gone."""
        words = self.currentMessage()
        long = self.fontMetrics().horizontalAdvance(words) > self.width() // 2
        self.person.setVisible(bool(self._session.person) and not long)
        for label in (self.saved, self.facts):
            label.setVisible(not long)
        self._tell()

    def _tell(self) -> None:
        cut = self.fontMetrics().horizontalAdvance(self.currentMessage()) > self._room()
        self.setToolTip(as_tip(self.currentMessage()) if cut else "")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._tell()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt would cut off a remark in the middle of a letter."""
        if not self.currentMessage():
            super().paintEvent(event)
            return
        option = QStyleOption()
        option.initFrom(self)
        painter = QPainter(self)
        self.style().drawPrimitive(QStyle.PrimitiveElement.PE_PanelStatusBar, option, painter, self)
        room = QRect(EDGE, 0, self._room(), self.height())
        words = self.fontMetrics().elidedText(self.currentMessage(), Qt.TextElideMode.ElideRight, room.width())
        self.style().drawItemText(painter, room, _BESIDE, option.palette, True, words, self.foregroundRole())
        painter.end()

    def _on_finding(self) -> None:
        finding, found = self._session.finding, self._session.findings
        if finding is None or finding not in found:
            self.finding.setText(summary_words(self._session.view, len(found)))
            self.finding.setToolTip(as_tip(kinds_words(found) if found else ""))
            return
        self.finding.setToolTip("")
        view = self._session.view
        origin = view.origin_of(finding) if view else None
        self.finding.setText(finding_words(finding, found.index(finding) + 1, len(found), origin))

    def _on_comparison(self) -> None:
        self._on_finding()
        view = self._session.view
        if view is None or view.comparison is None:
            self.facts.setText(self.tr("offline"))
            return
        left, right = view.comparison.left, view.comparison.right
        self.facts.setText(
            self.tr("offline · {0} · reading errors A {1} %, B {2} %").format(
                languages_words(left.language, right.language), per_cent(left.noise), per_cent(right.noise)
            )
        )
