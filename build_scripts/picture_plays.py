"""What is done on the stage before a picture is taken: one function a scene."""

import os
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent
from PySide6.QtWidgets import QApplication, QMenu, QTreeView, QWidget

from motsvar.core.document import normalised
from motsvar.core.span import Side
from motsvar.ui.exchange.forms import forms
from motsvar.ui.help.help_pages import Page
from motsvar.ui.pictures.picture import PictureKind
from picture_stage import NOW, Stage

CONTRARY = "kostnaden ryms inom namndens budget"
"""Words of the sample that are tagged, noted and linked in it."""
LONG = (
    "2025-11-03 Remissvar från Norra stadsdelsnämnden över motionen om öppna badhus på kvällen (utkast 3).txt",
    "2025-11-07 Remissvar från Södra stadsdelsnämnden över motionen om öppna badhus på kvällen (justerat).txt",
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
    stage.session.importing.take([document])
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


def only_texts(stage: Stage) -> None:
    difference(stage)
    stage.window.actions_by_name["only_texts"].trigger()


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


def drop_folder(stage: Stage) -> None:
    pair(stage)
    _drag(stage, str(_responses()), "Motion.txt")


def _drag(stage: Stage, *names: str) -> None:
    """Files come over the window: two, if nothing else is said."""
    data = QMimeData()
    names = names or ("Svar 1.txt", "Svar 2.txt")
    data.setUrls([QUrl.fromLocalFile(str(Path(name).absolute())) for name in names])
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
    stage.session.importing.take([Path("Bilaga 2.xyz")])
    stage.settle()


def told(stage: Stage) -> None:
    """Relative, again for the same picture everywhere."""
    difference(stage)
    path = Path("Badhusen 2025 – underlag till granskningen av nämndernas svar på motionen.csv")
    stage.session.exporting.export(path)


def export_form(suffix: str, stage: Stage) -> None:
    """The dialog with a form chosen, and what such a file leaves out."""
    difference(stage)
    stage.window.exchanging.export()
    dialog = stage.window.exchanging.dialog
    assert dialog is not None  # noqa: S101 - it was just opened
    dialog.list.setCurrentRow([form.suffix for form in forms()].index(suffix))
    stage.until(lambda: dialog.content is not None and not dialog.preview.is_busy)
    dialog.move(stage.window.pos() + stage.window.rect().center() - dialog.rect().center())
    stage.lay_over(dialog)


def left_out(stage: Stage) -> None:
    """The list of what was left out of files, beside the window."""
    told(stage)
    stage.until(lambda: bool(stage.session.reports.all))
    stage.window.exchanging.show_reports()
    report = stage.window.exchanging.report
    assert report is not None  # noqa: S101 - it was just opened
    report.move(stage.window.pos() + stage.window.rect().center() - report.rect().center())
    stage.lay_over(report)


def take_in(stage: Stage) -> None:
    """What the annotations of another program would bring into the case."""
    pair(stage)
    path = Path("Granskning i annat verktyg.jsonld")
    stage.session.exporting.export(path, "jsonld")
    stage.until(lambda: bool(stage.session.reports.all))
    stage.session.new_case(Path("Badhusen 2025.motsvar"))
    document = Path("Norra stadsdelen.txt")
    document.write_text("Nämnden anser att kostnaden ryms inom ramen.\n", encoding="utf-8")
    stage.session.importing.take([document])
    stage.until(lambda: bool(stage.session.documents) and stage.session.settled)
    _forget_cases(stage)
    stage.session.taking.read(path)
    stage.until(lambda: stage.window.exchanging.asking is not None)
    dialog = stage.window.exchanging.asking
    assert dialog is not None  # noqa: S101 - that was waited for
    dialog.move(stage.window.pos() + stage.window.rect().center() - dialog.rect().center())
    stage.lay_over(dialog)


def _responses() -> Path:
    """A folder as it comes from an authority: most of it can be read."""
    folder = Path("Remissvar 2025")
    (folder / "Bilagor").mkdir(parents=True, exist_ok=True)
    for number, name in enumerate(
        ("Norra stadsdelsnämnden", "Södra stadsdelsnämnden", "Kulturnämnden", "Bilagor/Bilaga 1")
    ):
        text = f"Yttrande {number + 1}\n\nNämnden tillstyrker förslaget om öppna badhus på kvällen.\n"
        (folder / f"{name}.txt").write_text(text, encoding="utf-8")
    broken = "Fritidsnämnden anser att förslaget är väl berett, men ser två svårigheter.\n" * 4
    (folder / "Fritidsnämnden.txt").write_bytes(broken.encode() + b"\xff\xfe\n")
    (folder / "Idrottsföreningen.txt").write_bytes(bytes(range(256)) * 20)
    (folder / "Karta.dwg").write_bytes(b"AC1032")
    return folder


def reading(stage: Stage) -> None:
    """A folder was dropped; the file with a gap is chosen."""
    pair(stage)
    stage.window.open_paths([_responses()])
    stage.until(lambda: bool(stage.session.importing.queue.entries) and stage.session.settled)
    stage.window.messages.dismiss()
    report = stage.window.lists.reading.list
    row = next(at for at, one in enumerate(report.model.rows) if one.unread and one.document)
    report.view.setCurrentIndex(report.model.index(row, 0))


def reading_failed(stage: Stage) -> None:
    """Nothing of what was dropped could be read, and no texts are open."""
    stage.show()
    stage.session.new_case(Path("Badhusen 2025.motsvar"))
    stage.window.open_paths([_responses() / "Idrottsföreningen.txt", Path("Bilaga 2.xyz")])
    stage.until(lambda: bool(stage.session.importing.queue.entries) and stage.session.settled)


def about_document(stage: Stage) -> None:
    """Another encoding was tried, and is not the right one."""
    pair(stage)
    workspace, view = stage.session.workspace, stage.session.view
    if workspace is None or view is None:
        return
    stage.window.knowing.show(view.pair.right_id)
    dialog, document = stage.window.knowing.dialog, view.pair.right
    if dialog is not None and dialog.encoding is not None:
        text = normalised(document.text.encode().decode("windows-1252", "replace"))
        dialog.encoding.setCurrentText("windows-1252")
        dialog.show_trial(replace(document, text=text, source=replace(document.source, encoding="windows-1252")))
        stage.settle()
        _middle(stage, dialog)


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
    if name in ("differences", "matches", "facts", "demands", "history", "silence"):
        view = getattr(lists, name).findChildren(QTreeView)[0]
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
