"""The line at the bottom: the chosen difference, long work with its cancel, and what has been saved."""

from datetime import datetime

from PySide6.QtCore import QLocale, Qt, QTime
from PySide6.QtWidgets import QLabel, QProgressBar, QStatusBar, QWidget

from motsvar.core.comparison import Origin
from motsvar.core.findings import Finding, FindingKind
from motsvar.ui.buttons import flat_button
from motsvar.ui.session import Session

MESSAGE_TIME = 8000
"""Milliseconds that a passing remark stays."""


class StatusLine(QStatusBar):
    """Listens to the session; the button stops everything that is under way."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.setSizeGripEnabled(False)
        self.setContentsMargins(10, 0, 10, 0)
        self.finding = self._label()
        self.finding.setMinimumWidth(1)  # else the window grows when work is told of beside it
        self.addWidget(self.finding, 1)
        self.doing = self._label()
        self.bar = QProgressBar(maximum=1000, textVisible=False)
        self.bar.setFixedWidth(140)
        self.stop = flat_button(self.tr("Stop what is under way (Esc)"), self.tr("Stop"))
        self.stop.clicked.connect(session.tasks.cancel_all)
        self.saved = self._label()
        self.person = self._label()
        self.facts = self._label()
        for widget in (self.doing, self.bar, self.stop, self.saved, self.person, self.facts):
            self.addPermanentWidget(widget)
        self._on_tasks()
        session.tasks.changed.connect(self._on_tasks)
        session.told.connect(lambda words: self.showMessage(words, MESSAGE_TIME))
        session.finding_changed.connect(self._on_finding)
        session.shown_changed.connect(self._on_finding)
        session.comparison_changed.connect(self._on_comparison)
        session.acts.saved.connect(self._on_saved)
        session.noting.draft_begun.connect(lambda: self.saved.setText(self.tr("typing…")))
        session.case_changed.connect(self._on_case)

    def _label(self) -> QLabel:
        label = QLabel(textFormat=Qt.TextFormat.PlainText)
        label.setObjectName("quiet")
        return label

    def _on_tasks(self) -> None:
        running = self._session.tasks.running
        for widget in (self.doing, self.bar, self.stop):
            widget.setVisible(bool(running))
        if running:
            task = running[-1]
            self.doing.setText(task.phrase or task.name)
            self.bar.setValue(int(1000 * task.fraction))

    def _on_saved(self) -> None:
        now = QLocale().toString(QTime(datetime.now().hour, datetime.now().minute), QLocale.FormatType.ShortFormat)
        self.saved.setText(self.tr("saved {0}").format(now))

    def _on_case(self) -> None:
        workspace = self._session.workspace
        read_only = workspace is not None and workspace.case.read_only
        self.saved.setText(self.tr("read-only") if read_only else "")
        self.person.setText(self._session.person or self.tr("no name given (Case › Your name…)"))
        self.person.setVisible(workspace is not None)

    def _on_finding(self) -> None:
        finding, found = self._session.finding, self._session.findings
        if finding is None or finding not in found:
            self.finding.setText(self._summary())
            return
        kinds = {
            FindingKind.REPLACED: self.tr("other words in A and B"),
            FindingKind.LEFT_WORDS: self.tr("words only in A"),
            FindingKind.RIGHT_WORDS: self.tr("words only in B"),
            FindingKind.VARIANT: self.tr("probably a reading error"),
            FindingKind.MOVED: self.tr("the passage stands elsewhere in B"),
            FindingKind.LEFT_PASSAGE: self.tr("passage only in A"),
            FindingKind.RIGHT_PASSAGE: self.tr("passage only in B"),
        }
        place = self.tr("Difference {0} of {1}").format(found.index(finding) + 1, len(found))
        reason = f" ({finding.reason})" if finding.reason else ""
        self.finding.setText(f"{place}: {kinds[finding.kind]}{reason}{self._origin(finding)}")

    def _origin(self, finding: Finding) -> str:
        """Where the words of the passage come from, in words."""
        view = self._session.view
        origin = view.origin_of(finding) if view else None
        return {
            None: "",
            Origin.REFERENCE: self.tr(" · both quote the motion"),
            Origin.BOILERPLATE: self.tr(" · administrative formula"),
        }[origin]

    def _summary(self) -> str:
        view = self._session.view
        if view is None or view.comparison is None:
            return ""
        summary = view.comparison.summary
        if summary.note:
            return summary.note
        return self.tr("{0} % of A and {1} % of B correspond · {2} differences").format(
            round(100 * summary.left_shared), round(100 * summary.right_shared), len(self._session.findings)
        )

    def _on_comparison(self) -> None:
        self._on_finding()
        view = self._session.view
        if view is None or view.comparison is None:
            self.facts.setText(self.tr("offline"))
            return
        left, right = view.comparison.left, view.comparison.right
        self.facts.setText(
            self.tr("offline · {0}/{1} · reading errors A {2} %, B {3} %").format(
                left.language, right.language, round(100 * left.noise), round(100 * right.noise)
            )
        )
