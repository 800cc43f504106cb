"""The window: menus, tool bar, panes, docks and status line put together. It decides nothing."""

import sys
from collections.abc import Sequence
from dataclasses import fields
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QCloseEvent, QIcon
from PySide6.QtWidgets import (
    QApplication,
    QMainWindow,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from motsvar import __version__
from motsvar.core.errors import MotsvarError
from motsvar.core.hidden.telling import visible_name
from motsvar.core.span import Side, Span
from motsvar.resources import resource_path
from motsvar.ui.actions import build
from motsvar.ui.announcing import Announcer
from motsvar.ui.appearance import Choice, apply_appearance, load_appearance, style_sheet, system_is_dark
from motsvar.ui.caret_following import CaretFollowing
from motsvar.ui.choosing import Choosing
from motsvar.ui.docks import Docks
from motsvar.ui.exchange.exchanging import Exchanging
from motsvar.ui.find_bar import FindBar
from motsvar.ui.focus_bar import FocusBar
from motsvar.ui.help.helping import Helping
from motsvar.ui.inner_buttons import let_enter_press, name_inner_buttons
from motsvar.ui.keyboard.keys import Keys
from motsvar.ui.keyboard.platform_keys import platform_of
from motsvar.ui.language import Language, exclusive, promise, spoken
from motsvar.ui.listed import Listed
from motsvar.ui.messages import Chooser, MessageBar
from motsvar.ui.no_texts import NoTexts
from motsvar.ui.offer_bar import OfferBar
from motsvar.ui.pair.pair_view import PairView
from motsvar.ui.pair_binding import PairBinding
from motsvar.ui.pictures.exporting import export_picture
from motsvar.ui.place_keeper import PlaceKeeper
from motsvar.ui.reading.knowing import Knowing
from motsvar.ui.reference_pane import ReferencePane
from motsvar.ui.regions import Regions
from motsvar.ui.restoring import Restoring, shown_again
from motsvar.ui.sentences import said
from motsvar.ui.session import Session
from motsvar.ui.settings import Remembered
from motsvar.ui.start.arriving import Arriving
from motsvar.ui.start.dropping import Dropping
from motsvar.ui.start.recent_cases import RecentCases
from motsvar.ui.start.start_page import StartPage
from motsvar.ui.status_line import StatusLine
from motsvar.ui.tag_names import TagNames
from motsvar.ui.tool_bar import ToolBar
from motsvar.ui.tour.tour import Tour
from motsvar.ui.way_back import WayBack
from motsvar.ui.window_acts import window_acts
from motsvar.ui.window_parts import order_tabs, parts_of

LEAST_TEXTS = 480
"""Pixels in which two texts can still be read; in a narrower window the lists give way first."""


class MainWindow(QMainWindow):
    """One case, two documents."""

    def __init__(
        self, application: QApplication, session: Session, remembered: Remembered, chooser: Chooser | None = None
    ) -> None:
        super().__init__()
        self._application = application
        self._remembered = remembered
        self.session = session
        session.person = remembered.person
        session.recognising.choose(remembered.recogniser)
        session.shown = shown_again(remembered)
        self._closed = False
        self._reading = False
        """Two texts are shown."""
        self.chooser = chooser or Chooser(self)
        self.choosing = Choosing(self, session, self.chooser)
        self.knowing = Knowing(self, session, self.chooser)
        self.exchanging = Exchanging(self, session, self.chooser, remembered)
        self.appearance = load_appearance(remembered.appearance, system_is_dark(application))
        apply_appearance(application, self.appearance)  # before there are widgets to be worked out anew
        self.setWindowIcon(QIcon(str(resource_path("icons", "motsvar.svg"))))
        self.resize(1440, 900)
        self.pair = PairView(self.appearance)
        self.way_back = WayBack(session, self.pair, self)
        self.binding = PairBinding(session, self.pair, self.appearance, PlaceKeeper(self.pair, remembered), self)
        CaretFollowing(session, self.pair, self)
        self.reference = ReferencePane(session, self.appearance)
        self.messages = MessageBar()
        self.find_bar = FindBar(session, self.pair.caret)
        self.find_bar.hide()
        self.focus_bar = FocusBar(session)
        self.offer_bar = OfferBar(session)
        self.recent = RecentCases(remembered, self)
        self.start = StartPage(session, self.recent)
        self._build_middle()
        self.lists = Docks(self.desk, session, self.appearance)
        self.docks = self.lists.by_name
        self.listed = Listed(self, session, self.chooser, self.lists)
        status = StatusLine(session)
        status.too_long.connect(self.messages.tell)
        self.setStatusBar(status)
        self.helping = Helping(self, remembered, spoken().value)
        acts = window_acts(self, remembered.language)
        self.actions_by_name = build(self, self.menuBar(), acts)
        self.keys = Keys(acts, self.actions_by_name, remembered, platform_of(sys.platform), self)
        self.focus_bar.follow(self.actions_by_name["everything"])
        session.recognising.follow(self.actions_by_name["recognise"])
        exclusive(self, *(self.actions_by_name[f"language_{choice.value}"] for choice in Language))
        exclusive(self, *(self.actions_by_name[f"appearance_{choice.value}"] for choice in Choice))
        self.recent.add_menu(self.menuBar(), self.actions_by_name["open_sample"], session.open_case)
        self.tools = ToolBar(session, self.actions_by_name)
        self.desk.addToolBar(self.tools)
        self._connect()
        self.arriving = Arriving(self, session, remembered)
        self.dropping = Dropping(self, self.start.area, session, self.open_paths)
        order_tabs(self)
        name_inner_buttons(self)
        let_enter_press(self)
        self.regions = Regions(lambda: parts_of(self), list(self.docks.values()), self)
        TagNames(self.actions_by_name, session, self)
        self.announcer = Announcer(session, self.find_bar, self.lists.themes, self)
        self.tour = Tour(self, remembered)
        self.tour.told.connect(self.announcer.tell_of_tour)
        self.start.tour.connect(self.tour.begin)
        self.set_appearance(remembered.appearance)
        self.restoring = Restoring(self, remembered)
        self._on_case()
        self._on_comparison()

    # Put together

    def _build_middle(self) -> None:
        reading = QWidget()
        self.desk = QMainWindow(self, Qt.WindowType.Widget)
        """The texts with the tool bar and the lists around them: a page as a whole, so that the start page stands alone
        and nothing is put up anew when the texts come back."""
        self.desk.setCentralWidget(reading)
        self.desk.resize(self.size())  # the lists share out this width at first
        box = QVBoxLayout(reading)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self.find_bar)
        box.addWidget(self.focus_bar)
        box.addWidget(self.offer_bar)
        texts = self.texts = QSplitter(Qt.Orientation.Vertical)
        texts.setChildrenCollapsible(False)
        self.pair.setMinimumWidth(LEAST_TEXTS)
        texts.addWidget(self.pair)
        texts.addWidget(self.reference)
        texts.setStretchFactor(0, 1)
        box.addWidget(texts, 1)
        self.pages = QStackedWidget()
        self.pages.setObjectName("pages")
        self.pages.addWidget(self.start)
        self.pages.addWidget(self.desk)
        self.no_texts = NoTexts(self.pages, self.desk, texts, LEAST_TEXTS)
        box.addWidget(self.no_texts, 1)
        middle = QWidget()
        whole = QVBoxLayout(middle)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.messages)
        whole.addWidget(self.pages, 1)
        self.setCentralWidget(middle)

    def _connect(self) -> None:
        session = self.session
        session.failed.connect(self.messages.show_error)
        session.warned.connect(self._on_warning)
        session.case_changed.connect(self._on_case)
        session.room_wanted.connect(self.no_texts.show_texts)
        session.pair_changed.connect(self._on_pair)
        session.comparison_changed.connect(self._on_comparison)
        session.shown_changed.connect(self._on_shown)
        session.acts.changed.connect(self._on_undo)
        session.documents_changed.connect(self._on_undo)
        self.binding.note_wanted.connect(self.begin_note)
        self.lists.documents.better_text_wanted.connect(self.choosing.better_text)
        self.lists.documents.about_wanted.connect(self.knowing.show)
        session.importing.report_wanted.connect(lambda: self.go_to_list("reading", with_keyboard=False))
        self.lists.only_texts.changed.connect(self.actions_by_name["only_texts"].setChecked)
        self.lists.picture.export_wanted.connect(self.export_picture)
        self.lists.tags.done.connect(lambda: self.pair.focus_side(self.pair.active_side))
        self.actions_by_name["show_variants"].toggled.connect(self.helping.remember_variants)
        self.pair.zoom_changed.connect(self._on_zoom)
        self.pair.clicked.connect(self.reference.follow)
        self.pair.clicked.connect(self.lists.page.follow_caret)
        self.reference.unfolded.connect(self.actions_by_name["motion"].setChecked)
        self.reference.left.connect(lambda: self.pair.focus_side(self.pair.active_side))
        self.find_bar.hits_changed.connect(self.binding.set_hits)
        self.focus_bar.left.connect(lambda: self.pair.focus_side(self.pair.active_side))
        self.find_bar.closed.connect(self._on_find_closed)
        self.start.open_documents.connect(self.choosing.documents)
        self.start.open_sample.connect(self.choosing.sample)
        self.start.open_case.connect(self.choosing.case)
        self.start.new_case.connect(self.choosing.new_case)
        self.start.case_wanted.connect(session.open_case)
        self._application.styleHints().colorSchemeChanged.connect(self._on_system_scheme)

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
            self.no_texts.show_lists()
        (self.lists.go_to if with_keyboard else self.lists.show)(name)

    def export_picture(self) -> None:
        self.lists.show("picture")
        self.lists.picture.look()
        export_picture(self, self.session, self.chooser, self.lists.picture.picture)

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

    def _on_find_closed(self, hit: tuple[Side, Span] | None) -> None:
        """The hit is selected, unless one has gone on since: what one searches for is often tagged next."""
        if hit and self.pair.caret() == (hit[0], hit[1].start):
            self.pair.select(*hit)
        self.pair.focus_side(self.pair.active_side)

    def _on_zoom(self, steps: int) -> None:
        self._remembered.zoom = steps
        self.reference.text.set_zoom(steps)

    def zoom(self, step: int) -> None:
        """0 is the ordinary size."""
        self.pair.zoom(step)

    def set_appearance(self, choice: Choice) -> None:
        self._remembered.appearance = choice
        self.actions_by_name[f"appearance_{choice.value}"].setChecked(True)
        self.appearance = load_appearance(choice, system_is_dark(self._application))
        apply_appearance(self._application, self.appearance)
        self.setStyleSheet(style_sheet(self.appearance))
        self.pair.set_appearance(self.appearance)
        self.reference.set_appearance(self.appearance)
        self.lists.themes.set_appearance(self.appearance)
        self.lists.legend.set_appearance(self.appearance)
        self.helping.set_appearance(self.appearance)
        self.lists.picture.set_appearance(self.appearance)
        self.lists.page.set_appearance(self.appearance)
        for header in self.binding.headers.values():
            header.set_appearance(self.appearance)

    def choose_language(self, choice: Language) -> None:
        """As the menu does, which shows what is chosen."""
        self.actions_by_name[f"language_{choice.value}"].setChecked(True)

    def set_language(self, choice: Language) -> None:
        """From the next start: what is made already keeps its words."""
        self._remembered.language = choice
        self.session.told.emit(promise(choice))

    def _on_system_scheme(self) -> None:
        if self._remembered.appearance is Choice.SYSTEM:
            self.set_appearance(Choice.SYSTEM)

    # What the session tells

    def _on_case(self) -> None:
        workspace = self.session.workspace
        if workspace:
            self._remembered.last_case = str(workspace.shown_path)
            self.recent.opened(workspace.shown_path)
            self._remembered.person = self.session.person
        name = visible_name(workspace.shown_path.stem) if workspace else ""
        note = self.tr(" (read-only)") if workspace and workspace.case.read_only else ""
        if workspace and workspace.case.path.parent.name.startswith("sample-"):
            name, note = self.tr("Sample case"), self.tr(" (your copy)")
        self.setWindowTitle(f"Motsvar {__version__} — {name}{note}" if name else f"Motsvar {__version__}")
        self._on_undo()

    def _on_warning(self, sentence: str) -> None:
        """Once for each sentence and case: a warning that comes every day is not read."""
        place = str(self.session.workspace.shown_path) if self.session.workspace else ""
        if self._remembered.is_new_warning(place, sentence):
            self.messages.show_error(MotsvarError(sentence))

    def _on_pair(self) -> None:
        reading = self.session.view is not None
        self.pages.setCurrentWidget(self.desk if reading else self.start)
        if reading and not self._reading:
            self.pair.focus_side(self.pair.active_side)
        self._reading = reading

    def _on_comparison(self) -> None:
        view = self.session.view
        compared = view is not None and view.comparison is not None
        for name in ("previous_difference", "next_difference", "rows", "level", "flow"):
            self.actions_by_name[name].setEnabled(compared)
        for name in ("swap", "compare", "find", "lock", "tag", "note", "only_texts"):
            self.actions_by_name[name].setEnabled(view is not None)
        self.actions_by_name[self.binding.mode.value].setChecked(True)

    def _on_shown(self) -> None:
        """Marks are turned on and off in the legend too."""
        for field in fields(self.session.shown):
            name = field.name if field.name in self.actions_by_name else f"show_{field.name}"
            self.actions_by_name[name].setChecked(getattr(self.session.shown, field.name))

    def _on_undo(self) -> None:
        for name, words, label in (
            ("undo", self.tr("&Undo"), self.session.acts.undo_label),
            ("redo", self.tr("&Redo"), self.session.acts.redo_label),
        ):
            action: QAction = self.actions_by_name[name]
            action.setText(f"{words}: {said(label)}" if label else words)
            action.setEnabled(label is not None)

    # The window itself

    def open_at_start(self, paths: Sequence[Path] = ()) -> None:
        """The case asked for, else the one that was open last, else the user's own; then the documents asked for."""
        self.tour.come_once()
        self.arriving.at_start(paths)

    def open_paths(self, paths: list[Path]) -> None:
        """Files and folders that were dropped."""
        self.arriving.take(paths)

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self._closed:  # nor anything later: the self-test has removed the folder by then
            self.restoring.keep(self.lists.only_texts.arrangement)
            self._remembered.store.sync()
        self._closed = True
        self.session.close_case()
        self.session.tasks.wait()
        super().closeEvent(event)
