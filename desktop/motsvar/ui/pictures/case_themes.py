"""The user's own themes and those that recur over the documents of the case, found in a worker."""

from motsvar.core.case_figures import ThemeTable
from motsvar.core.progress import Progress
from motsvar.core.themes.codebook_theme import CodebookTheme
from motsvar.core.themes.finding import RecurringTheme
from motsvar.drawing.case_tables import MOST_THEMES
from motsvar.isolation.codebook import own_case_themes
from motsvar.isolation.whole_case import CaseTexts, case_themes
from motsvar.ui.pictures.case_work import CaseWork
from motsvar.ui.session import Session

MOST_SHOWN = 40
"""Documents in the picture: more rows could not be read."""


class CaseThemes(CaseWork):
    """One task, one table."""

    def __init__(self, session: Session) -> None:
        self._table: ThemeTable | None = None
        self._codebook: tuple[CodebookTheme, ...] = ()
        super().__init__(session)
        session.codebook.changed.connect(self._on_codebook)

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

    def _on_codebook(self) -> None:
        """It tells of places found in the open pair, too, which change nothing here."""
        if self._made_for and self._codebook != self._session.codebook.themes:
            self.forget()

    def begin(self) -> None:
        documents, workers = tuple(one.id for one in self._session.documents), self._session.workers

        codebook = self._session.codebook.themes

        def work(texts: CaseTexts, progress: Progress) -> tuple[RecurringTheme, ...]:
            def partly(begin: float, end: float) -> Progress:
                return lambda part, phrase: progress(begin + (end - begin) * part, phrase)

            own = own_case_themes(codebook, texts, workers, partly(0.0, 0.3 if codebook else 0.0))
            known = {theme.label.casefold() for theme in own}
            found = case_themes(texts, workers, partly(0.3 if codebook else 0.0, 1.0))
            return (*own, *(theme for theme in found if theme.label.casefold() not in known))

        def show(found: tuple[RecurringTheme, ...]) -> None:
            self._table = ThemeTable(documents, found)
            self.changed.emit()

        self._codebook = codebook
        self.sweep(self.tr("Themes of the case"), work, show)
        self.changed.emit()
