"""Which pictures are taken of the window, in order: a row each, with what is done on the stage before it is taken."""

import os
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, QSize, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from motsvar.core.span import Side
from motsvar.ui.appearance import Choice
from motsvar.ui.help.help_pages import Page
from motsvar.ui.language import Language
from motsvar.ui.pictures.picture import PictureKind
from motsvar.ui.tour.tour_steps import STEPS
from picture_stage import NOW, POINTS, Stage

SV = Language.SWEDISH
_LISTS = {"review": "What waits to be looked at"}
"""Lists that are called otherwise than by their names."""
DESK = QSize(1280, 720)
"""Pixels of an ordinary laptop, which the window must fit."""
NARROW = QSize(1000, 600)
LARGE = 18
"""Points: letters twice as large."""
TALL = ("documents", "differences", "matches", "facts", "demands", "notes", "links", "reports", "history")
CONTRARY = "kostnaden ryms inom namndens budget"
"""Words of the sample that are tagged, noted and linked in it."""
LONG = (
    "2025-11-03 Remissvar från Norra stadsdelsnämnden över motionen om öppna badhus på kvällen (utkast 3).txt",
    "2025-11-07 Remissvar från Södra stadsdelsnämnden över motionen om öppna badhus på kvällen (justerat).txt",
)


@dataclass(frozen=True)
class Scene:
    """One picture."""

    name: str
    caption: str
    play: Callable[[Stage], object]
    look: Choice = Choice.LIGHT
    language: Language = Language.ENGLISH
    size: QSize = DESK
    points: int = POINTS
    twice: bool = False
    """Kept at twice the resolution, too: where fine lines matter."""


def scenes() -> tuple[Scene, ...]:
    return (*_start(), *_tour(), *_pair(), *_docks(), *_pictures(), *_helpers(), *_narrow())


def _start() -> tuple[Scene, ...]:
    return (
        Scene("start-page", "The start page, at the very first", start, twice=True),
        Scene("start-page-recent", "The start page with recent cases; one is no longer there", start_recent),
        Scene(
            "start-page-recent-dark",
            "The start page with recent cases; one is no longer there, dark",
            start_recent,
            Choice.DARK,
        ),
        Scene(
            "start-page-recent-swedish",
            "The start page with recent cases; one is no longer there, in Swedish",
            start_recent,
            language=Language.SWEDISH,
        ),
        Scene("start-page-case", "The start page while a case is open; documents can be gone on with", start_case),
        Scene(
            "start-page-case-swedish-dark",
            "The start page while a case is open, in Swedish, dark",
            start_case,
            Choice.DARK,
            SV,
        ),
        Scene("start-page-one", "A single document waits for a second one", start_one),
        Scene("start-page-one-swedish", "A single document waits for a second one, in Swedish", start_one, language=SV),
        Scene("start-page-drop", "Files are dragged over the start page", start_drop),
    )


def _tour() -> tuple[Scene, ...]:
    steps = range(1, STEPS + 1)
    return (
        *(Scene(f"tour-{step}", f"Step {step} of the tour", partial(tour, step)) for step in steps),
        *(
            Scene(f"tour-{step}-swedish", f"Step {step} of the tour, in Swedish", partial(tour, step), language=SV)
            for step in steps
        ),
        Scene("tour-1-dark", "Step 1 of the tour, dark", partial(tour, 1), Choice.DARK),
        Scene("tour-2-high-contrast", "Step 2 of the tour, in high contrast", partial(tour, 2), Choice.HIGH_CONTRAST),
        Scene("narrow-tour", "Step 3 of the tour in a window of 1000 by 600", partial(tour, 3), size=NARROW),
    )


def _pair() -> tuple[Scene, ...]:
    dark, high, swedish = Choice.DARK, Choice.HIGH_CONTRAST, Language.SWEDISH
    return (
        Scene("flow", "Two responses, each at its own pace, joined by connectors", difference, twice=True),
        Scene("rows", "In rows: what corresponds stands side by side", partial(mode, "rows")),
        Scene("sections", "Sections that correspond start level", partial(mode, "level")),
        Scene("themes-shown", "Two themes highlighted on both sides", themes),
        Scene("all-marks", "Every kind of mark shown", all_marks, twice=True),
        Scene("only-differences", "Only differences: the rest stands back", only_differences),
        Scene("motion", "The motion below the two texts, unfolded", motion, twice=True),
        Scene("flow-dark", "Flow, dark", difference, dark, twice=True),
        Scene("rows-dark", "Rows, dark", partial(mode, "rows"), dark),
        Scene("all-marks-dark", "Every kind of mark shown, dark", all_marks, dark),
        Scene("flow-high-contrast", "Flow, in high contrast", difference, high),
        Scene("all-marks-high-contrast", "Every kind of mark, in high contrast", all_marks, high),
        Scene("flow-swedish", "Flow, in Swedish", difference, language=swedish, twice=True),
        Scene("motion-swedish-dark", "The motion unfolded, in Swedish, dark", motion, dark, swedish),
        Scene("find", "Words found in both texts, also where they are misread", find),
        Scene(
            "find-swedish", "Words found in both texts, also where they are misread, in Swedish", find, language=swedish
        ),
        Scene("offer", "Tag here, offer there", offer),
        Scene("offer-swedish", "Tag here, offer there, in Swedish", offer, language=swedish),
        Scene("message", "A message that waits to be dismissed", message),
        Scene("message-swedish", "A message that waits to be dismissed, in Swedish, dark", message, dark, swedish),
        Scene("long-names", "Documents with long names", long_names),
        Scene("moved", "A moved passage, face to face with its counterpart", partial(moved, "flow")),
        Scene("moved-rows", "A moved passage in rows, face to face with its counterpart", partial(moved, "rows")),
        Scene("moved-sections-dark", "A moved passage where sections start level, dark", partial(moved, "level"), dark),
        Scene("no-hits", "A filter that leaves nothing in the list", no_hits),
        Scene("no-hits-swedish", "A filter that leaves nothing in the list, in Swedish", no_hits, language=swedish),
        Scene("drop", "Files are dragged over the texts", drop),
        Scene("drop-swedish-dark", "Files are dragged over the texts, in Swedish, dark", drop, dark, swedish),
        Scene("told", "The status line after an export", told),
        Scene("told-swedish", "The status line after an export, in Swedish", told, language=swedish),
    )


def _docks() -> tuple[Scene, ...]:
    found = []
    for name in ("themes", *TALL, "legend", "review"):
        play = partial(dock, name)
        found.append(Scene(f"dock-{name}", f"{_LISTS.get(name, name.capitalize())} in front", play))
        found.append(
            Scene(
                f"dock-{name}-swedish", f"{_LISTS.get(name, name.capitalize())} in front, in Swedish", play, language=SV
            )
        )
    return (*found, Scene("dock-notes-dark", "Notes in front, dark", partial(dock, "notes"), Choice.DARK))


def _pictures() -> tuple[Scene, ...]:
    said = {
        PictureKind.MATCHES: "What corresponds, as a picture",
        PictureKind.THEMES: "Where the themes stand, as a picture",
        PictureKind.DOCUMENTS: "The case document by document, as a picture",
        PictureKind.CASE_THEMES: "The themes of the case by document, as a picture",
    }
    light = [
        Scene(f"picture-{kind.value.replace('_', '-')}", words, partial(picture, kind), twice=True)
        for kind, words in said.items()
    ]
    swedish = [
        Scene(
            f"picture-{kind.value.replace('_', '-')}-swedish-dark",
            f"{words}, in Swedish, dark",
            partial(picture, kind),
            Choice.DARK,
            SV,
        )
        for kind, words in said.items()
    ]
    return (*light, *swedish)


def _helpers() -> tuple[Scene, ...]:
    return (
        Scene("palette", "Every act, found by a few letters", palette),
        Scene("palette-swedish-dark", "Every act, found by a few letters, in Swedish, dark", palette, Choice.DARK, SV),
        Scene("settings", "The settings", settings),
        Scene("settings-swedish", "The settings, in Swedish", settings, language=SV),
        Scene("shortcuts", "Keys of one's own", shortcuts),
        Scene("shortcuts-swedish", "Keys of one's own, in Swedish", shortcuts, language=SV),
        Scene("help", "The help: what the marks mean", partial(help_page, Page.MARKS)),
        Scene(
            "help-swedish-dark",
            "The help: what the marks mean, in Swedish, dark",
            partial(help_page, Page.MARKS),
            Choice.DARK,
            SV,
        ),
        Scene("help-first-steps", "The help: first steps", partial(help_page, Page.FIRST_STEPS)),
        Scene("about", "What the program is and whose work it stands on", about),
        Scene("menu-view", "The menu of what is seen", partial(menu, 2)),
        Scene("menu-view-swedish", "The menu of what is seen, in Swedish", partial(menu, 2), language=SV),
        Scene("menu-annotate", "The menu of tags, notes and links", partial(menu, 4)),
        Scene("context-menu-documents", "The right button on a document", documents_menu),
        Scene(
            "context-menu-documents-swedish", "The right button on a document, in Swedish", documents_menu, language=SV
        ),
        Scene("context-menu-text", "The right button in a text", text_menu),
    )


def _narrow() -> tuple[Scene, ...]:
    return (
        Scene("narrow", "A window of 1000 by 600", difference, size=NARROW),
        Scene("narrow-swedish", "A window of 1000 by 600, in Swedish", difference, language=SV, size=NARROW),
        Scene("narrow-offer", "The offer in a window of 1000 by 600", offer, size=NARROW),
        Scene("narrow-start", "The start page in a window of 1000 by 600", start_recent, size=NARROW),
        Scene("large-letters", "Letters twice as large", difference, points=LARGE),
        Scene("large-letters-swedish", "Letters twice as large, in Swedish", difference, language=SV, points=LARGE),
        Scene("large-letters-start", "The start page in letters twice as large", start_recent, points=LARGE),
    )


def start(stage: Stage) -> None:
    stage.show()


def start_recent(stage: Stage) -> None:
    """Relative paths and one day, so that the picture depends neither on where the program lies nor on when it runs."""
    for name in ("Badhusen 2025.motsvar", "Äldre/Skolskjutsar.motsvar", "Parkeringsavgifter.motsvar"):
        path = Path("Ärenden", name)
        if "Skol" not in name:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.touch()
            os.utime(path, (NOW.timestamp(), NOW.timestamp()))
        stage.window.recent.opened(path)
    stage.show()


def start_case(stage: Stage) -> None:
    """With the sample case open, and the cases that were open before it."""
    pair(stage)
    _forget_cases(stage)
    start_recent(stage)
    stage.window.actions_by_name["start_page"].trigger()
    stage.settle()


def start_one(stage: Stage) -> None:
    stage.show()
    stage.session.new_case(Path("Badhusen 2025.motsvar"))
    document = Path("Norra stadsdelen.txt")
    document.write_text("Förvaltningen föreslår att badhusen håller öppet på kvällen.\n", encoding="utf-8")
    stage.session.files.import_files([document])
    stage.until(lambda: bool(stage.session.documents))
    _forget_cases(stage)
    stage.settle()


def start_drop(stage: Stage) -> None:
    start_recent(stage)
    _drag(stage)


def _forget_cases(stage: Stage) -> None:
    """Those of the stage itself, whose folder has another name every time."""
    for path in stage.window.recent.paths:
        stage.window.recent.forget(path)


def tour(step: int, stage: Stage) -> None:
    pair(stage)
    stage.window.tour.begin()
    for _ in range(step - 1):
        stage.window.tour.step(1)
        stage.settle()


def pair(stage: Stage) -> None:
    stage.show()
    stage.open_sample()


def difference(stage: Stage) -> None:
    """In flow; the third difference is chosen."""
    pair(stage)
    stage.window.actions_by_name["flow"].trigger()
    for _ in range(3):
        stage.session.step_finding(1)


def mode(name: str, stage: Stage) -> None:
    pair(stage)
    stage.window.actions_by_name[name].trigger()
    stage.session.step_finding(1)


def themes(stage: Stage) -> None:
    pair(stage)
    view = stage.session.view
    both = [theme.label for theme in (view.comparison.themes if view and view.comparison else ()) if theme.right]
    stage.session.set_ticked(both[:2])
    stage.window.lists.show("themes")
    stage.window.lists.themes.step(1)


def all_marks(stage: Stage) -> None:
    themes(stage)
    stage.session.set_shown(changes=True, variants=True, matches=True, themes=True, facts=True, tags=True, notes=True)
    stage.window.lists.show("legend")


def only_differences(stage: Stage) -> None:
    pair(stage)
    stage.session.set_shown(only_differences=True)
    stage.window.lists.show("differences")


def motion(stage: Stage) -> None:
    pair(stage)
    stage.window.reference.set_unfolded(True)
    stage.window.lists.show("demands")


def moved(name: str, stage: Stage) -> None:
    """The first moved match of the list is chosen."""
    pair(stage)
    stage.window.actions_by_name[name].trigger()
    matches = stage.window.lists.matches
    stage.window.lists.show("matches")
    row = next(number for number, row in enumerate(matches.model.rows) if row.match and row.match.moved)
    matches.view.setCurrentIndex(matches.model.index(row, 0))


def no_hits(stage: Stage) -> None:
    pair(stage)
    stage.window.lists.show("differences")
    stage.window.lists.differences.filter.setText("gymnasium")


def drop(stage: Stage) -> None:
    pair(stage)
    _drag(stage)


def _drag(stage: Stage) -> None:
    """Two files come over the window."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(Path(name).absolute())) for name in ("Svar 1.txt", "Svar 2.txt")])
    button, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    where = stage.window.rect().center()
    QApplication.sendEvent(stage.window, QDragEnterEvent(where, Qt.DropAction.CopyAction, data, button, none))


def find(stage: Stage) -> None:
    pair(stage)
    bar = stage.window.find_bar
    bar.begin()
    bar.line.setText("nämnden")
    bar.search()
    bar.step(1)


def offer(stage: Stage) -> None:
    pair(stage)
    view = stage.session.view
    matches = view.comparison.matches if view and view.comparison else ()
    longest = max(matches, key=lambda match: len(match.left))
    stage.window.pair.select(Side.LEFT, longest.left)
    stage.session.annotating.tag_by_name("Samverkan")


def message(stage: Stage) -> None:
    pair(stage)
    stage.session.files.import_files([Path("Bilaga 2.xyz")])
    stage.settle()


def told(stage: Stage) -> None:
    """Relative, again for the same picture everywhere."""
    difference(stage)
    path = Path("Badhusen 2025 – underlag till granskningen av nämndernas svar på motionen.csv")
    stage.session.files.export(path)


def long_names(stage: Stage) -> None:
    pair(stage)
    for document, name in zip(stage.session.documents[1:], LONG, strict=True):
        stage.session.rename_document(document.id, name)


def dock(name: str, stage: Stage) -> None:
    pair(stage)
    lists = stage.window.lists
    if name in ("notes", "links"):
        stage.session.annotating.choose(stage.session.annotating.annotations[0].id, show=True)
    lists.show(name)
    stage.settle()
    if name in ("differences", "matches", "facts", "demands", "history"):
        first = getattr(lists, name).findChildren(QWidget)
        view = next(part for part in first if hasattr(part, "model") and hasattr(part, "indexAt"))
        view.setCurrentIndex(view.model().index(2, 0))


def picture(kind: PictureKind, stage: Stage) -> None:
    """With room: as a user makes it who looks at one."""
    pair(stage)
    panel = stage.window.lists.picture
    stage.window.lists.show("picture")
    panel.choose(kind)
    if kind is PictureKind.DOCUMENTS:
        stage.until(lambda: not panel.overlaps.busy)
    if kind is PictureKind.CASE_THEMES:
        stage.until(lambda: not panel.themes.busy)


def palette(stage: Stage) -> None:
    pair(stage)
    stage.window.helping.begin_palette()
    shown = stage.window.helping.palette
    if shown is not None:
        stage.settle()
        stage.lay_over(shown)


def _dialog(stage: Stage, opening: Callable[[], None]) -> None:
    pair(stage)
    opening()
    dialog = stage.window.helping.dialog
    if dialog is not None:
        stage.settle()
        _middle(stage, dialog)


def _middle(stage: Stage, part: QWidget) -> None:
    """Puts a window over the middle of ours, as a desktop does."""
    room = stage.window.size() - part.size()
    part.move(stage.window.pos() + QPoint(room.width() // 2, room.height() // 2))
    stage.lay_over(part)


def settings(stage: Stage) -> None:
    _dialog(stage, stage.window.helping.settings)


def shortcuts(stage: Stage) -> None:
    _dialog(stage, stage.window.helping.shortcuts)


def about(stage: Stage) -> None:
    _dialog(stage, stage.window.helping.about)


def help_page(page: Page, stage: Stage) -> None:
    pair(stage)
    stage.window.helping.page(page)
    shown = stage.window.helping.window
    if shown is not None:
        stage.settle()
        _middle(stage, shown)


def menu(number: int, stage: Stage) -> None:
    pair(stage)
    bar = stage.window.menuBar()
    action = bar.actions()[number]
    dropped = action.menu()
    if isinstance(dropped, QMenu):
        place = bar.mapToGlobal(bar.actionGeometry(action).bottomLeft())
        stage.lay_menu_over(partial(dropped.exec, place))
        bar.setActiveAction(action)


def documents_menu(stage: Stage) -> None:
    pair(stage)
    view = stage.window.lists.documents.view
    index = view.model().index(1, 0)
    view.setCurrentIndex(index)
    place = view.viewport().mapToGlobal(view.visualRect(index).center())
    stage.lay_menu_over(lambda: view.menu_wanted.emit(place, index))


def text_menu(stage: Stage) -> None:
    pair(stage)
    stage.window.pair.select(Side.LEFT, stage.span(Side.LEFT, CONTRARY))
    stage.session.place_wanted.emit(Side.LEFT, stage.span(Side.LEFT, CONTRARY))
    stage.settle()
    words, view = stage.span(Side.LEFT, CONTRARY), stage.window.pair
    place = view.pane(Side.LEFT).mapToGlobal(QPoint(120, 120))
    stage.lay_menu_over(lambda: view.context_menu_requested.emit(Side.LEFT, words.start, place))
