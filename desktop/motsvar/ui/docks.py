"""The lists around the two texts, each in a dock, and how they stand at first."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDockWidget, QMainWindow, QTabBar, QTabWidget, QTreeView, QWidget

from motsvar.ui.appearance import Appearance
from motsvar.ui.dock_titles import dock_titles
from motsvar.ui.floating_lists import FloatingLists
from motsvar.ui.giving_way import Scrolled
from motsvar.ui.only_texts import OnlyTexts
from motsvar.ui.pages.page_panel import PagePanel
from motsvar.ui.panels.demands import DemandsPanel
from motsvar.ui.panels.differences import DifferencesPanel
from motsvar.ui.panels.documents import DocumentsPanel
from motsvar.ui.panels.facts import FactsPanel
from motsvar.ui.panels.history import HistoryPanel
from motsvar.ui.panels.legend import LegendPanel
from motsvar.ui.panels.links import LinksPanel
from motsvar.ui.panels.matches import MatchesPanel
from motsvar.ui.panels.notes import NotesPanel
from motsvar.ui.panels.occurrences import OccurrencesPanel, ThemesAndOccurrences
from motsvar.ui.panels.picture import PicturePanel
from motsvar.ui.panels.reports import ReportsPanel
from motsvar.ui.panels.review import ReviewPanel
from motsvar.ui.panels.search import SearchPanel
from motsvar.ui.panels.silence import SilencePanel
from motsvar.ui.panels.tags import TagsPanel
from motsvar.ui.panels.themes import ThemesPanel
from motsvar.ui.reading.report import ReadingPanel
from motsvar.ui.session import Session
from motsvar.ui.tasks import soon

STATE = 7
"""Raised when the docks change, so that an old arrangement is not forced on new ones."""
LEAST_WIDTH = 200
"""Pixels below which a list cannot be read."""
LEAST_LETTERS = 18
"""Letters below which it cannot, either, where they are large."""
LEFT_WIDTH = 270
"""Pixels in which all tabs on the left can be read in Swedish, too, while passages wait to be reviewed."""
_TALL = ("notes", "history", "review", "reading")
"""Lists with more below them, which do not fit into a low window in large letters."""
_LEFT, _RIGHT = Qt.DockWidgetArea.LeftDockWidgetArea, Qt.DockWidgetArea.RightDockWidgetArea


def window_letter(window: QWidget) -> int:
    """Pixels of an ordinary letter."""
    return window.fontMetrics().horizontalAdvance("n")


def tr(words: str) -> str:
    return QCoreApplication.translate("Docks", words)


class Docks:
    """Makes the panels and puts them around the middle of a window: groups of tabs, one group above the other."""

    def __init__(self, window: QMainWindow, session: Session, appearance: Appearance) -> None:
        """They are made by ``make``."""
        self._window = window
        self._session = session
        self._appearance = appearance
        self.by_name: dict[str, QDockWidget] = {}

    def make(self) -> Iterator[None]:
        """A few at a time, so that the window can answer between them."""
        yield from self._make_panels(self._session, self._appearance)
        yield from self._put_up()
        self._join(self._session)

    def _make_panels(self, session: Session, appearance: Appearance) -> Iterator[None]:
        self.documents = DocumentsPanel(session)
        self.tags = TagsPanel(session)
        self.themes = ThemesPanel(session, appearance)
        self.occurrences = OccurrencesPanel(session, self.themes)
        yield
        self.differences = DifferencesPanel(session)
        self.matches = MatchesPanel(session)
        self.facts = FactsPanel(session)
        self.demands = DemandsPanel(session)
        yield
        self.notes = NotesPanel(session)
        self.links = LinksPanel(session)
        self.reports = ReportsPanel(session)
        self.history = HistoryPanel(session)
        yield
        self.review = ReviewPanel(session)
        self.legend = LegendPanel(session, appearance)
        self.picture = PicturePanel(session, appearance)
        yield
        self.page = PagePanel(session, appearance)
        self.reading = ReadingPanel(session)
        self.silence = SilencePanel(session)
        self.search = SearchPanel(session)
        yield

    def _put_up(self) -> Iterator[None]:
        window, titles = self._window, dock_titles()
        window.setDockOptions(QMainWindow.DockOption.AllowTabbedDocks)
        window.setTabPosition(Qt.DockWidgetArea.AllDockWidgetAreas, QTabWidget.TabPosition.North)
        panels: dict[str, tuple[QWidget, Qt.DockWidgetArea]] = {
            "documents": (self.documents, _LEFT),
            "tags": (self.tags, _LEFT),
            "themes": (ThemesAndOccurrences(self.themes, self.occurrences), _RIGHT),
            "differences": (self.differences, _RIGHT),
            "facts": (self.facts, _RIGHT),
            "notes": (self.notes, _RIGHT),
            "demands": (self.demands, _RIGHT),
            "matches": (self.matches, _RIGHT),
            "links": (self.links, _RIGHT),
            "reports": (self.reports, _RIGHT),
            "history": (self.history, _RIGHT),
            "legend": (self.legend, _LEFT),
            "review": (self.review, _LEFT),
            "picture": (self.picture, _RIGHT),
            "page": (self.page, _RIGHT),
            "reading": (self.reading, _LEFT),
            "silence": (self.silence, _LEFT),
            "search": (self.search, _LEFT),
        }
        for name, (panel, area) in panels.items():
            self.by_name[name] = self._dock(name, titles[name], panel, area)
            yield
        self._tabs("themes", "differences", "matches", "facts", "demands")
        self._tabs("notes", "links", "reports", "history", "picture", "page")
        self._tabs("documents", "reading", "search")
        self._tabs("tags", "silence", "legend", "review")
        dock, across, down = self.by_name, Qt.Orientation.Horizontal, Qt.Orientation.Vertical
        window.resizeDocks([dock["documents"], dock["themes"]], [LEFT_WIDTH, 390], across)
        window.resizeDocks([dock["documents"], dock["tags"]], [260, 420], down)
        window.resizeDocks([dock["themes"], dock["notes"]], [390, 350], down)
        yield

    def _join(self, session: Session) -> None:
        window = self._window
        looked_at = {"reports": self.reports, "history": self.history, "picture": self.picture, "page": self.page}
        for name, panel in looked_at.items():
            self.by_name[name].visibilityChanged.connect(lambda seen, panel=panel: panel.look() if seen else None)
        self.arranged = soon(window, 0, self._hide_orphans)
        """To be started again after another arrangement was restored."""
        self.arranged.start()
        self.floating = FloatingLists(window, self.by_name.values(), STATE)
        self.only_texts = OnlyTexts(window, self.by_name.values(), self.floating, self.arranged, STATE)
        self.reports.wanted.connect(self._list_annotations)
        self.reading.document_wanted.connect(self.documents.open)
        session.acts.changed.connect(lambda: self._show_review(session))

    def show(self, name: str) -> None:
        """Brings a list to the front, and all of them back where only the texts were shown."""
        self.only_texts.set(False)
        self.by_name[name].show()
        self.by_name[name].raise_()

    def go_to(self, name: str) -> None:
        """Brings a list to the front and gives it the keyboard."""
        self.show(name)
        self.first(name).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def first(self, name: str) -> QWidget:
        """What of a panel gets the keyboard first: its list, or the one of its lists that is in front; or a line."""
        if name == "search":
            return self.search.line
        panel = self.by_name[name].widget()
        lists = (view for view in panel.findChildren(QTreeView) if view.isVisibleTo(panel))
        return next(lists, None) or next(
            part for part in panel.findChildren(QWidget) if part.focusPolicy() & Qt.FocusPolicy.TabFocus
        )

    def _hide_orphans(self) -> None:
        """Making or restoring an arrangement, Qt leaves tab bars that it has replaced standing over the lists."""
        bars = self._window.findChildren(QTabBar, options=Qt.FindChildOption.FindDirectChildrenOnly)
        for number, bar in enumerate(bars):
            tabs = {bar.tabText(at) for at in range(bar.count())}
            for at in range(bar.count()):
                bar.setTabToolTip(at, bar.tabText(at))
            bar.setAccessibleName(tr("Lists: {0}").format(", ".join(bar.tabText(at) for at in range(bar.count()))))
            if any(tabs & {later.tabText(at) for at in range(later.count())} for later in bars[number + 1 :]):
                bar.hide()

    def _tabs(self, first: str, *others: str) -> None:
        before = first
        for name in others:
            self._window.tabifyDockWidget(self.by_name[before], self.by_name[name])
            before = name
        for name in (first, *others):
            self.by_name[name].setTitleBarWidget(QWidget())  # the tab has the title already
        self.by_name[first].raise_()

    def _dock(self, name: str, title: str, panel: QWidget, area: Qt.DockWidgetArea) -> QDockWidget:
        dock = QDockWidget(title, self._window)
        dock.setObjectName(name)
        dock.setWidget(Scrolled(panel) if name in _TALL else panel)
        dock.setFeatures(
            QDockWidget.DockWidgetFeature.DockWidgetMovable | QDockWidget.DockWidgetFeature.DockWidgetFloatable
        )
        dock.widget().setMinimumWidth(max(LEAST_WIDTH, LEAST_LETTERS * window_letter(self._window)))
        self._window.addDockWidget(area, dock)
        return dock

    def _list_annotations(self, wanted: object) -> None:
        self.notes.show_filtered(wanted)  # type: ignore[arg-type] # the signal carries an AnnotationFilter
        self.show("notes")

    def _show_review(self, session: Session) -> None:
        """The list of what waits comes forward when something begins to wait."""
        waiting = len(session.reviewing.waiting)
        title = tr("To review ({0})").format(waiting) if waiting else tr("To review")
        dock = self.by_name["review"]
        if dock.windowTitle() != title:
            begins = waiting and dock.windowTitle() == tr("To review")
            dock.setWindowTitle(title)
            if begins and session.view is not None:
                self.show("review")
