"""The themes that recur over the documents of the case, found in a worker."""

from motsvar.core.case_figures import ThemeTable
from motsvar.core.progress import Progress
from motsvar.core.themes.finding import RecurringTheme
from motsvar.drawing.case_tables import MOST_THEMES
from motsvar.isolation.whole_case import CaseTexts, case_themes
from motsvar.ui.pictures.case_work import CaseWork
from motsvar.ui.session import Session

MOST_SHOWN = 40
"""Documents in the picture: more rows could not be read."""


class CaseThemes(CaseWork):
    """One task, one table."""

    def __init__(self, session: Session) -> None:
        self._table: ThemeTable | None = None
        super().__init__(session)

    def reset(self) -> None:
        self._table = None

    @property
    def table(self) -> ThemeTable | None:
        """Of all documents, or of the open ones and those that have most of the themes; None until they are found."""
        table = self._table
        if table is None or len(table.documents) <= MOST_SHOWN:
            return table
        return table.among(table.fullest(self._open(), MOST_SHOWN, MOST_THEMES))

    @property
    def is_choice(self) -> bool:
        """True when the case has more documents than are shown."""
        return self._table is not None and len(self._table.documents) > MOST_SHOWN

    def begin(self) -> None:
        documents, workers = tuple(one.id for one in self._session.documents), self._session.workers

        def work(texts: CaseTexts, progress: Progress) -> tuple[RecurringTheme, ...]:
            return case_themes(texts, workers, progress)

        def show(found: tuple[RecurringTheme, ...]) -> None:
            self._table = ThemeTable(documents, found)
            self.changed.emit()

        self.sweep(self.tr("Themes of the case"), work, show)
        self.changed.emit()
