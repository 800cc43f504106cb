"""What the session tells in the line at the bottom."""

from datetime import datetime

from PySide6.QtCore import QLocale, QObject, QTime

from motsvar.drawing.case_tables import per_cent
from motsvar.ui.sentences import said
from motsvar.ui.session import Session
from motsvar.ui.status_line import StatusLine
from motsvar.ui.tool_tips import as_tip
from motsvar.ui.wording import finding_words, kinds_words, languages_words, summary_words


class StatusWords(QObject):
    """Listens to the session; the line's button stops everything that is under way."""

    def __init__(self, line: StatusLine, session: Session) -> None:
        super().__init__(line)
        self._line = line
        self._session = session
        line.stop.clicked.connect(session.tasks.cancel_all)
        line.left_out.clicked.connect(session.reports.wanted)
        session.tasks.changed.connect(self._on_tasks)
        session.told.connect(line.remark)
        for gone in (session.place_wanted, session.pair_wanted):
            gone.connect(line.clearMessage)  # the remark was on what one has left
        session.acts.before_act.connect(line.clearMessage)  # it was on what was done before
        session.acts.before_act.connect(line.left_out.hide)
        session.reports.changed.connect(self._on_report)
        session.finding_changed.connect(self._on_finding)
        session.shown_changed.connect(self._on_finding)
        session.comparison_changed.connect(self._on_comparison)
        session.acts.saved.connect(self._on_saved)
        session.noting.draft_begun.connect(lambda: self._tell_saved(self.tr("typing…")))
        session.case_changed.connect(self._on_case)

    def _on_tasks(self) -> None:
        running = self._session.tasks.running
        for part in self._line.under_way:
            part.setVisible(bool(running))
        if running:
            task = running[-1]
            self._line.doing.setText(said(task.phrase) or task.name)
            self._line.bar.setValue(int(1000 * task.fraction))

    def _on_report(self) -> None:
        report = self._session.reports.newest
        self._line.set_left_out(len(report.left_out) if report else 0)

    def _on_saved(self) -> None:
        now = QLocale().toString(QTime(datetime.now().hour, datetime.now().minute), QLocale.FormatType.ShortFormat)
        self._tell_saved(self.tr("saved {0}").format(now))

    def _tell_saved(self, words: str) -> None:
        self._line.saved.setText(f"{words} ·" if words else "")

    def _on_case(self) -> None:
        workspace = self._session.workspace
        read_only = workspace is not None and workspace.case.read_only
        self._tell_saved(self.tr("read-only") if read_only else "")
        self._line.person.setText(self._session.person)
        self._line.make_room()

    def _on_finding(self) -> None:
        finding, found, line = self._session.finding, self._session.findings, self._line.finding
        if finding is None or finding not in found:
            line.setText(summary_words(self._session.view, len(found)))
            line.setToolTip(as_tip(kinds_words(found) if found else ""))
            return
        line.setToolTip("")
        view = self._session.view
        origin = view.origin_of(finding) if view else None
        line.setText(finding_words(finding, found.index(finding) + 1, len(found), origin))

    def _on_comparison(self) -> None:
        self._on_finding()
        view = self._session.view
        if view is None or view.comparison is None:
            self._line.facts.setText(self.tr("offline"))
            return
        left, right = view.comparison.left, view.comparison.right
        self._line.facts.setText(
            self.tr("offline · {0} · reading errors A {1} %, B {2} %").format(
                languages_words(left.language, right.language), per_cent(left.noise), per_cent(right.noise)
            )
        )
