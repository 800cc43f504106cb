"""The themes that recur; a ticked one is highlighted in both panes."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QMenu, QWidget

from motsvar.core.comparison import Theme
from motsvar.core.span import Side
from motsvar.ui.appearance import Appearance
from motsvar.ui.panels.empty_words import until_compared
from motsvar.ui.panels.list_model import Column, ListModel
from motsvar.ui.panels.list_panel import ListPanel
from motsvar.ui.panels.swatch import theme_swatch
from motsvar.ui.session import Session
from motsvar.ui.wording import letter


class ThemesPanel(ListPanel[Theme]):
    """Tick to highlight; choose, and again, to go from one occurrence to the next."""

    stepped = Signal(str, object, object)
    """What the status line says of the occurrence gone to, its side and its passage."""

    def __init__(self, session: Session, appearance: Appearance, parent: QWidget | None = None) -> None:
        self._session = session
        self._appearance = appearance
        self._at = -1
        self._stepped = ""
        model: ListModel[Theme] = ListModel(
            (
                Column(self.tr("Theme"), lambda t: t.label, lambda t: -t.score, decoration=self._swatch),
                Column("A", lambda t: str(len(t.left)), lambda t: -len(t.left), right=True),
                Column("B", lambda t: str(len(t.right)), lambda t: -len(t.right), right=True),
            ),
            key=lambda theme: theme.label,
        )
        super().__init__(model, self.tr("Themes"), "", parent, follows=False, acts=self._add_acts)
        self.stretch(0, 1, 2)
        model.ticked_changed.connect(lambda: session.set_ticked(model.ticked))
        self.chosen.connect(self._on_chosen)
        session.comparison_changed.connect(self._refresh)
        session.shown_changed.connect(lambda: model.set_ticked(session.ticked))
        self._refresh()

    def set_appearance(self, appearance: Appearance) -> None:
        self._appearance = appearance
        self.view.viewport().update()

    def step(self, step: int) -> None:
        """Goes to the next (1) or previous (-1) occurrence of the chosen theme, left ones first, then right ones."""
        theme = self.current() or next((t for t in self.model.rows if t.label in self._session.ticked), None)
        if theme is None:
            return
        places = [(side, span) for side in Side for span in theme.on(side)]
        self._at = (self._at + step) % len(places)
        side, span = places[self._at]
        self._session.place_wanted.emit(side, span)
        told = self.tr("{0}: occurrence {1} of {2}, in {3}").format(
            theme.label, self._at + 1, len(places), letter(side)
        )
        self._session.told.emit(told)
        self.stepped.emit(told, side, span)

    def _on_chosen(self, theme: Theme) -> None:
        """Goes to the first occurrence, and at every further choice to the next one."""
        if theme.label != self._stepped:
            self._stepped, self._at = theme.label, -1
        self.step(1)

    def _refresh(self) -> None:
        view = self._session.view
        self._at = -1
        none = self.tr("No theme recurs in both documents. Ctrl+F finds words of your own in both.")
        self.set_empty(until_compared(view, none))
        self.set_rows(view.comparison.themes if view and view.comparison else ())
        self.model.set_ticked(self._session.ticked)

    def tag_all(self) -> None:
        """Every occurrence of the chosen theme gets a tag of its name, as one act."""
        theme, view = self.current(), self._session.view
        if theme is None or view is None:
            self._session.told.emit(self.tr("Choose a theme in the list first."))
            return
        places = [(view.document_id(side), span) for side in Side for span in theme.on(side)]
        self._session.annotating.tag_everywhere(theme.label, places)

    def _add_acts(self, menu: QMenu, _theme: Theme) -> None:
        menu.addAction(self.tr("&Tag every occurrence"), self.tag_all)

    def _swatch(self, theme: Theme) -> QIcon | None:
        if theme.label not in self._session.ticked:
            return None
        index = self._session.ticked.index(theme.label)
        return theme_swatch(self._appearance.theme_colour(index), index)
