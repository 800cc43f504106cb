"""The themes that recur over the documents of the case, found in a worker."""

from motsvar.core.case_figures import ThemeTable
from motsvar.core.progress import Progress
from motsvar.core.themes.finding import RecurringTheme
from motsvar.ui.pictures.case_work import CaseWork
from motsvar.ui.session import Session
from motsvar.workspace import recurring_themes

MOST_COUNTED = 40
"""Documents whose themes are counted together: more rows could not be read."""


class CaseThemes(CaseWork):
    """One task, one table."""

    def __init__(self, session: Session) -> None:
        self.table: ThemeTable | None = None
        super().__init__(session, MOST_COUNTED)

    def reset(self) -> None:
        self.table = None

    def begin(self, documents: tuple[str, ...]) -> None:
        workers, texts = self._session.workers, [self._documents[one] for one in documents]
        self._documents.clear()

        def work(progress: Progress) -> tuple[RecurringTheme, ...]:
            return recurring_themes(texts, workers, progress)

        def show(found: tuple[RecurringTheme, ...]) -> None:
            self.table = ThemeTable(documents, found)
            self.changed.emit()

        self.run(self.tr("Themes of the case"), work, show)
        self.changed.emit()
