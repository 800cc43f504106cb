"""The window: its start page, menus and status line at once, the rest of it when it stands on the screen."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, Signal
from PySide6.QtGui import QCloseEvent, QIcon, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from motsvar import __version__
from motsvar.core.span import Side
from motsvar.resources import resource_path
from motsvar.ui.actions import build
from motsvar.ui.appearance import Appearance, Choice, apply_appearance, load_appearance, style_sheet, system_is_dark
from motsvar.ui.furnishing import Furnishing, Part
from motsvar.ui.inner_buttons import let_enter_press, name_inner_buttons
from motsvar.ui.keyboard.keys import Keys
from motsvar.ui.keyboard.platform_keys import platform_of
from motsvar.ui.language import Language, exclusive, promise
from motsvar.ui.messages import MessageBar
from motsvar.ui.settings import FIRST_SIZE, Remembered, WindowState
from motsvar.ui.shown import shown_again
from motsvar.ui.start.recent_cases import RecentCases
from motsvar.ui.start.start_page import StartPage
from motsvar.ui.status_line import StatusLine
from motsvar.ui.window_acts import NEED_COMPARISON, NEED_TEXTS, window_acts

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDockWidget, QSplitter

    from motsvar.ui.announcing import Announcer
    from motsvar.ui.chooser import Chooser
    from motsvar.ui.choosing import Choosing
    from motsvar.ui.desk import Desk
    from motsvar.ui.docks import Docks
    from motsvar.ui.exchange.exchanging import Exchanging
    from motsvar.ui.find_bar import FindBar
    from motsvar.ui.focus_bar import FocusBar
    from motsvar.ui.help.helping import Helping
    from motsvar.ui.listed import Listed
    from motsvar.ui.offer_bar import OfferBar
    from motsvar.ui.pair.pair_view import PairView
    from motsvar.ui.pair_binding import PairBinding
    from motsvar.ui.reading.knowing import Knowing
    from motsvar.ui.reference_pane import ReferencePane
    from motsvar.ui.regions import Regions
    from motsvar.ui.restoring import Restoring
    from motsvar.ui.session import Session
    from motsvar.ui.start.arriving import Arriving
    from motsvar.ui.start.dropping import Dropping
    from motsvar.ui.tool_bar import ToolBar
    from motsvar.ui.tour.tour import Tour
    from motsvar.ui.way_back import WayBack


class MainWindow(QMainWindow):
    """One case, two documents. Each ``Part`` is made by ``work_place``, at the latest when it is asked for."""

    session: Part[Session] = Part()
    chooser: Part[Chooser] = Part()
    choosing: Part[Choosing] = Part()
    knowing: Part[Knowing] = Part()
    exchanging: Part[Exchanging] = Part()
    desk: Part[Desk] = Part()
    pair: Part[PairView] = Part()
    reference: Part[ReferencePane] = Part()
    find_bar: Part[FindBar] = Part()
    focus_bar: Part[FocusBar] = Part()
    offer_bar: Part[OfferBar] = Part()
    way_back: Part[WayBack] = Part()
    binding: Part[PairBinding] = Part()
    lists: Part[Docks] = Part()
    docks: Part[Mapping[str, QDockWidget]] = Part()
    listed: Part[Listed] = Part()
    helping: Part[Helping] = Part()
    tools: Part[ToolBar] = Part()
    arriving: Part[Arriving] = Part()
    dropping: Part[Dropping] = Part()
    regions: Part[Regions] = Part()
    announcer: Part[Announcer] = Part()
    tour: Part[Tour] = Part()
    restoring: Part[Restoring] = Part()

    appearance_changed = Signal(object)

    def __init__(
        self,
        application: QApplication,
        make_session: Callable[[], Session],
        remembered: Remembered,
        chooser: Chooser | None = None,
    ) -> None:
        super().__init__()
        self._application = application
        self._parted = False
        self.remembered = remembered
        self.shown = shown_again(remembered)
        """The kinds of mark that are shown at first."""
        self.furnishing = Furnishing(self, make_session, chooser)
        self._wear(remembered.appearance)  # before there are widgets to be worked out anew
        self.setWindowIcon(QIcon(str(resource_path("icons", "motsvar.svg"))))
        self.setWindowTitle(f"Motsvar {__version__}")
        self.resize(*FIRST_SIZE)
        if state := remembered.window:
            self.restoreGeometry(state.geometry)
        self.messages = MessageBar()
        self.recent = RecentCases(remembered, self)
        self.start = StartPage(self.recent)
        self.pages = QStackedWidget()
        self.pages.setObjectName("pages")
        self.pages.addWidget(self.start)
        middle = QWidget()
        whole = QVBoxLayout(middle)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.messages)
        whole.addWidget(self.pages, 1)
        self.setCentralWidget(middle)
        self.status = StatusLine()
        self.status.too_long.connect(self.messages.tell)
        self.setStatusBar(self.status)
        acts = window_acts(self, remembered.language)
        self.actions_by_name = build(self, self.menuBar(), acts)
        for name in (*NEED_COMPARISON, *NEED_TEXTS, "undo", "redo"):
            self.actions_by_name[name].setEnabled(False)
        self.keys = Keys(acts, self.actions_by_name, remembered, platform_of(sys.platform), self)
        exclusive(self, *(self.actions_by_name[f"language_{choice.value}"] for choice in Language))
        exclusive(self, *(self.actions_by_name[f"appearance_{choice.value}"] for choice in Choice))
        self.actions_by_name[f"appearance_{remembered.appearance.value}"].setChecked(True)
        self._connect()
        name_inner_buttons(self)
        let_enter_press(self)

    @property
    def texts(self) -> QSplitter:
        """The two texts, and the motion below them."""
        return self.desk.texts

    def _connect(self) -> None:
        """What is made later is asked for only when something is wanted of it."""
        start = self.start
        start.open_documents.connect(lambda: self.choosing.documents())
        start.open_sample.connect(lambda: self.choosing.sample())
        start.open_case.connect(lambda: self.choosing.case())
        start.new_case.connect(lambda: self.choosing.new_case())
        start.case_wanted.connect(self._open_case)
        start.go_on.connect(lambda: self.session.open_remembered_pair())
        start.tour.connect(lambda: self.tour.begin())
        self.recent.add_menu(self.menuBar(), self.actions_by_name["open_sample"], self._open_case)
        self._application.styleHints().colorSchemeChanged.connect(self._on_system_scheme)

    def _open_case(self, path: Path) -> None:
        self.session.open_case(path)

    # Acts that need the window

    def begin_tag(self) -> None:
        self.lists.show("tags")
        self.lists.tags.begin()

    def begin_note(self) -> None:
        if self.session.annotating.note_selection():
            self.lists.show("notes")
            self.lists.notes.begin()

    def link_to_here(self) -> None:
        self.choosing.relation(self.pair.pane(self.pair.active_side).caret_point())

    @property
    def chosen_document(self) -> str:
        """Id of the document that the keyboard is on in the list, else of the one that is read; empty for none."""
        view, chosen = self.session.view, self.lists.documents.current()
        if chosen and (view is None or self.lists.documents.view.hasFocus()):
            return chosen.id
        return view.document_id(self.pair.active_side) if view else ""

    def go_to_list(self, name: str, *, with_keyboard: bool = True) -> None:
        """Brings a list to the front, also from the start page, which takes the keyboard away with it."""
        if self.session.view is None:
            with_keyboard = True
            self.desk.no_texts.show_lists()
        (self.lists.go_to if with_keyboard else self.lists.show)(name)

    def export_picture(self) -> None:
        self.lists.show("picture")
        self.lists.picture.look()
        self.exchanging.export_picture(self.lists.picture.picture)

    def stop_or_dismiss(self) -> None:
        """Escape: stops what is under way, else dismisses the message, closes find, lets go of the difference."""
        if self.session.tasks.running:
            self.session.tasks.cancel_all()
        elif self.messages.isVisible():
            self.messages.dismiss()
        elif self.tour.is_shown:
            self.tour.end()
        elif self.find_bar.line.hasFocus():
            self.find_bar.close_bar()
        elif self.session.linking.offer is not None:
            self.session.linking.withdraw()
            self.pair.focus_side(self.pair.active_side)
        elif self.find_bar.isVisible():
            self.find_bar.close_bar()
        else:
            self._let_go()

    def _let_go(self) -> None:
        """Back to the text; there, of the difference that was chosen, or what a list points at."""
        if self.session.view is None:
            return
        pane = self.pair.pane(self.pair.active_side)
        if pane.hasFocus() and (self.session.finding or self.session.pointed):
            self.session.choose_finding(None)
            self.pair.realign()
        self.pair.focus_side(self.pair.active_side)

    def copy(self) -> None:
        """The chosen row of the list that has the keyboard, else the selected words of the pane that had it last."""
        if not self.listed.copy():
            self.pair.pane(self.pair.active_side).copy()

    def go_to_counterpart(self) -> None:
        """From the passage at the caret to what corresponds to it on the other side."""
        view = self.session.view
        if view is None or view.comparison is None:
            return
        side, offset = self.pair.caret()
        for match in view.comparison.matches:
            here, there = (match.left, match.right) if side is Side.LEFT else (match.right, match.left)
            if here.holds(offset):
                self.way_back.remember()
                self.pair.select(side.other, there)
                self.pair.focus_side(side.other)
                self.pair.bring_together(match.left, match.right)
                return
        self.session.told.emit(self.tr("Nothing corresponds to the passage at the caret."))

    def show_only_texts(self, on: bool) -> None:
        """Without the lists; the keyboard is in the text then."""
        self.lists.only_texts.set(on)
        if on and self.session.view is not None:
            self.pair.focus_side(self.pair.active_side)

    def go_to_other_pane(self) -> None:
        """From a pane to the other one, from anywhere else to the pane that was read last."""
        inside = any(self.pair.pane(side).hasFocus() for side in Side)
        self.pair.focus_side(self.pair.active_side.other if inside else self.pair.active_side)

    def zoom(self, step: int) -> None:
        """0 is the ordinary size."""
        self.pair.zoom(step)

    def set_appearance(self, choice: Choice) -> None:
        self.furnishing.finish()  # what is half made would keep the colours that it began with
        self.remembered.appearance = choice
        self.actions_by_name[f"appearance_{choice.value}"].setChecked(True)
        self._wear(choice)
        self.appearance_changed.emit(self.appearance)

    def _wear(self, choice: Choice) -> None:
        self.appearance: Appearance = load_appearance(choice, system_is_dark(self._application))
        apply_appearance(self._application, self.appearance)
        self.setStyleSheet(style_sheet(self.appearance))

    def choose_language(self, choice: Language) -> None:
        """As the menu does, which shows what is chosen."""
        self.actions_by_name[f"language_{choice.value}"].setChecked(True)

    def set_language(self, choice: Language) -> None:
        """From the next start: what is made already keeps its words."""
        self.remembered.language = choice
        self.session.told.emit(promise(choice))

    def _on_system_scheme(self) -> None:
        if self.remembered.appearance is Choice.SYSTEM:
            self.set_appearance(Choice.SYSTEM)

    # The window itself

    def open_at_start(self, paths: Sequence[Path] = ()) -> None:
        """The case asked for, else the one that was open last, else the user's own; then the documents asked for.

        All of that when the window is made; whoever is faster and asks for a part of it finds the case open.
        """
        self.furnishing.then(partial(self._arrive, paths))

    def _arrive(self, paths: Sequence[Path]) -> None:
        self.tour.come_once()
        self.arriving.at_start(paths)

    def open_paths(self, paths: list[Path]) -> None:
        """Files and folders that were dropped."""
        self.arriving.take(paths)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.furnishing.expect()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Once the start page is to be seen, there is time for what is not."""
        super().paintEvent(event)
        self.furnishing.begin()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.part()
        super().closeEvent(event)

    def part(self) -> None:
        """Lets go of the case and remembers how the window was left, once: the self-test removes its folder then.
        ``close`` may come to this later, where the system sends the window a message."""
        if self._parted:
            return
        self._parted = True
        if self.furnishing.is_over:
            self.restoring.keep(self.lists.only_texts.arrangement)
            self.session.close_case()
            self.session.tasks.wait()
        else:
            known = self.remembered.window
            self.remembered.window = WindowState(self.saveGeometry(), known.docks if known else QByteArray())
        self.furnishing.stop()
        self.remembered.store.sync()
