"""What a window is made of beside its start page: the session, the texts with their lists, and whoever serves them."""

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize

from motsvar.ui.announcing import Announcer
from motsvar.ui.caret_following import CaretFollowing
from motsvar.ui.chooser import Chooser
from motsvar.ui.choosing import Choosing
from motsvar.ui.desk import Desk
from motsvar.ui.docks import Docks
from motsvar.ui.exchange.exchanging import Exchanging
from motsvar.ui.following import Following
from motsvar.ui.help.helping import Helping
from motsvar.ui.inner_buttons import let_enter_press, name_inner_buttons
from motsvar.ui.language import spoken
from motsvar.ui.listed import Listed
from motsvar.ui.pair_binding import PairBinding
from motsvar.ui.place_keeper import PlaceKeeper
from motsvar.ui.reading.knowing import Knowing
from motsvar.ui.regions import Regions
from motsvar.ui.restoring import Restoring
from motsvar.ui.session import Session
from motsvar.ui.settings import FIRST_SIZE
from motsvar.ui.start.arriving import Arriving
from motsvar.ui.start.dropping import Dropping
from motsvar.ui.status_words import StatusWords
from motsvar.ui.tag_names import TagNames
from motsvar.ui.tool_bar import ToolBar
from motsvar.ui.tour.tour import Tour
from motsvar.ui.way_back import WayBack
from motsvar.ui.window_parts import order_tabs, parts_of

if TYPE_CHECKING:
    from motsvar.ui.main_window import MainWindow


def furnish(window: "MainWindow", make_session: Callable[[], Session], chooser: Chooser | None) -> Iterator[None]:
    """Makes every part and joins them; the window may answer after each step."""
    remembered = window.remembered
    session = window.session = make_session()
    session.person = remembered.person
    session.recognising.choose(remembered.recogniser)
    session.shown = window.shown
    window.chooser = chooser or Chooser(window)
    window.choosing = Choosing(window, session, window.chooser)
    window.knowing = Knowing(window, session, window.chooser)
    window.exchanging = Exchanging(window, session, window.chooser, remembered)
    yield
    desk = window.desk = Desk(session, window.appearance, window.pages, QSize(*FIRST_SIZE))
    window.pair, window.reference, window.find_bar = desk.pair, desk.reference, desk.find_bar
    window.focus_bar, window.offer_bar = desk.focus_bar, desk.offer_bar
    yield
    window.way_back = WayBack(session, window.pair, window)
    keeper = PlaceKeeper(window.pair, remembered)
    window.binding = PairBinding(session, window.pair, window.appearance, keeper, window)
    CaretFollowing(session, window.pair, window)
    yield
    lists = Docks(desk, session, window.appearance)
    yield from lists.make()
    window.lists, window.docks = lists, lists.by_name
    window.listed = Listed(window, session, window.chooser, lists)
    StatusWords(window.status, session)
    window.helping = Helping(window, remembered, spoken().value)
    actions = window.actions_by_name
    window.focus_bar.follow(actions["everything"])
    session.recognising.follow(actions["recognise"])
    yield
    window.tools = ToolBar(session, actions)
    desk.addToolBar(window.tools)
    _connect(window, session)
    Following(window, session)
    window.arriving = Arriving(window, session, remembered)
    window.dropping = Dropping(window, window.start.area, session, window.open_paths)
    order_tabs(window)
    name_inner_buttons(desk)
    let_enter_press(desk)
    window.regions = Regions(lambda: parts_of(window), list(window.docks.values()), window)
    TagNames(actions, session, window)
    window.announcer = Announcer(session, window.find_bar, lists.themes, window)
    window.tour = Tour(window, remembered)
    window.tour.told.connect(window.announcer.tell_of_tour)
    yield
    window.restoring = Restoring(window, remembered)
    desk.put_in()
    yield


def _connect(window: "MainWindow", session: Session) -> None:
    pair, lists, reference, actions = window.pair, window.lists, window.reference, window.actions_by_name

    def to_the_texts() -> None:
        pair.focus_side(pair.active_side)

    session.failed.connect(window.messages.show_error)
    session.room_wanted.connect(window.desk.no_texts.show_texts)
    window.binding.note_wanted.connect(window.begin_note)
    lists.documents.better_text_wanted.connect(window.choosing.better_text)
    lists.documents.about_wanted.connect(window.knowing.show)
    session.importing.report_wanted.connect(lambda: window.go_to_list("reading", with_keyboard=False))
    lists.only_texts.changed.connect(actions["only_texts"].setChecked)
    lists.picture.export_wanted.connect(window.export_picture)
    lists.tags.done.connect(to_the_texts)
    actions["show_variants"].toggled.connect(window.helping.remember_variants)
    pair.clicked.connect(reference.follow)
    pair.clicked.connect(lists.page.follow_caret)
    reference.unfolded.connect(actions["motion"].setChecked)
    reference.left.connect(to_the_texts)
    window.find_bar.hits_changed.connect(window.binding.set_hits)
    window.focus_bar.left.connect(to_the_texts)
    for wear in (
        pair.set_appearance,
        reference.set_appearance,
        lists.themes.set_appearance,
        lists.legend.set_appearance,
        window.helping.set_appearance,
        lists.picture.set_appearance,
        lists.page.set_appearance,
        *(header.set_appearance for header in window.binding.headers.values()),
    ):
        window.appearance_changed.connect(wear)
