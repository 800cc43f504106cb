"""The window in both languages: nothing left in English, nothing cut off, every shortcut of a menu its own."""

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QPoint, QSettings, QTimer
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QLabel,
    QMenu,
    QTabBar,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from motsvar.app import Program
from motsvar.core.history import HistoryRow
from motsvar.core.span import Side, Span
from motsvar.ui.asking import Asker
from motsvar.ui.backups_dialog import BackupsDialog
from motsvar.ui.language import Language, Speech, formats, held
from motsvar.ui.main_window import MainWindow
from motsvar.ui.merge_dialog import MergeDialog
from motsvar.ui.moments import local_moment
from motsvar.ui.panels.history_words import told
from motsvar.ui.regions import is_seen
from motsvar.ui.settings import Remembered
from motsvar.ui.tool_bar import ToolBar
from support.windows import compared

SHORTCUT = re.compile(r"&(?!&)(.)")
ROOM_OF_A_TAB = 2 * 7
"""Pixels beside the words of a tab, as the style sheet has it."""


# Which language


@pytest.mark.parametrize(
    ("choice", "system", "expected"),
    [
        (Language.SYSTEM, "sv_SE", Language.SWEDISH),
        (Language.SYSTEM, "sv_FI", Language.SWEDISH),
        (Language.SYSTEM, "de_DE", Language.ENGLISH),
        (Language.SYSTEM, "C", Language.ENGLISH),
        (Language.ENGLISH, "sv_SE", Language.ENGLISH),
        (Language.SWEDISH, "en_US", Language.SWEDISH),
    ],
)
def test_the_system_s_language_holds_until_another_is_chosen(choice: Language, system: str, expected: Language) -> None:
    assert held(choice, QLocale(system)) is expected


def test_dates_are_written_as_the_desktop_does_where_that_is_of_the_language() -> None:
    assert formats(Language.SWEDISH, QLocale("sv_FI")).name() == "sv_FI"
    assert formats(Language.SWEDISH, QLocale("en_US")).name() == "sv_SE"
    assert formats(Language.ENGLISH, QLocale("en_US")).name() == "en_US"
    assert formats(Language.ENGLISH, QLocale("sv_SE")).name() == "en_GB"
    assert formats(Language.ENGLISH, QLocale.c()).name() == "en_GB"


def test_the_language_is_remembered_and_nonsense_is_the_system_s(tmp_path: Path) -> None:
    store = QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)
    Remembered(store).language = Language.SWEDISH
    assert Remembered(store).language is Language.SWEDISH
    store.setValue("language", "klingon")
    assert Remembered(store).language is Language.SYSTEM


@pytest.mark.parametrize(("chosen", "words"), [(Language.SWEDISH, "Jämför"), (Language.ENGLISH, "Compare")])
def test_the_program_speaks_the_language_of_the_settings(
    qapp: QApplication, tmp_path: Path, chosen: Language, words: str
) -> None:
    store = QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)
    Remembered(store).language = chosen
    store.sync()
    with Program(log_folder=None) as program:
        window = program.open_window(tmp_path, tmp_path / "settings.ini")
        assert words in [action.text().replace("&", "") for action in window.menuBar().actions()]
        window.close()
        window.deleteLater()
    assert ToolBar.tr("Tools") == "Tools"


def test_a_test_may_choose_for_the_program(qapp: QApplication, tmp_path: Path) -> None:
    with Program(log_folder=None, language=Language.SWEDISH) as program:
        window = program.open_window(tmp_path, tmp_path / "settings.ini")
        assert window.tools.windowTitle() == "Verktyg"
        window.close()
        window.deleteLater()


def test_choosing_a_language_is_remembered_and_says_when_it_holds(window: MainWindow) -> None:
    told_: list[str] = []
    window.session.told.connect(told_.append)
    act = window.actions_by_name
    assert act["language_system"].isChecked()
    act["language_sv"].trigger()
    assert window.remembered.language is Language.SWEDISH
    assert told_ == ["Fönstret är på svenska från och med nästa start."]
    assert [name for name in ("system", "en", "sv") if act[f"language_{name}"].isChecked()] == ["sv"]
    act["language_system"].trigger()
    assert told_[1:] == ["The language will be that of the system from the next start."]


# What is said


def test_a_string_that_a_class_inherits_is_translated(swedish_window: Language, window: MainWindow) -> None:
    for panel in (window.lists.differences, window.lists.facts, window.lists.links):
        assert panel.filter.placeholderText() == "Filtrera"


def test_qt_s_own_buttons_and_dialogs_are_swedish(qtbot: QtBot, swedish_window: Language) -> None:
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel | QDialogButtonBox.StandardButton.Close)
    qtbot.addWidget(box)
    assert {button.text().replace("&", "") for button in box.buttons()} == {"Avbryt", "Stäng"}
    files = QFileDialog(None)
    qtbot.addWidget(files)
    files.setOption(QFileDialog.Option.DontUseNativeDialog)
    assert files.labelText(QFileDialog.DialogLabel.FileType).replace("&", "") == "Filer av typ:"


def test_acts_are_shown_in_swedish_and_written_in_english(
    qtbot: QtBot, swedish_window: Language, reading: MainWindow
) -> None:
    reading.pair.select(Side.LEFT, Span(0, 14))
    reading.session.annotating.tag_by_name("Tag passage")
    assert reading.actions_by_name["undo"].text() == "&Ångra: Sätt etikett på avsnitt"
    case = reading.session.acts.case
    assert case
    assert [entry.label for entry in case.history(2)] == ["Tag passage", "Add tag"]
    history = reading.lists.history
    history.refresh()
    model = history.list.model
    assert [model.index(row, 1).data() for row in range(2)] == ["Sätt etikett på avsnitt", "Lägg till etikett"]
    reading.session.acts.undo()
    history.refresh()
    assert model.index(0, 1).data() == "Ångrat: Sätt etikett på avsnitt"
    assert {tag.name for tag in reading.session.acts.tags} == {"Tag passage"}


def test_relations_are_offered_in_swedish_and_kept_in_english(
    qtbot: QtBot, swedish_window: Language, reading: MainWindow
) -> None:
    linked(reading)
    model = reading.lists.links.model
    assert model.index(0, 1).data() == "motsäger →"
    assert [link.relation for link in reading.session.linking.links] == ["contradicts"]
    combo = reading.lists.notes.bar.relation
    assert (combo.itemText(1), combo.itemData(1)) == ("motsäger", "contradicts")


def test_what_an_act_changed_is_told_in_words(language: Language) -> None:
    row = HistoryRow(1, "tag", "1", None, {"name": "Kostnad", "parent": "2", "archived": 0})
    expected = {
        Language.ENGLISH: "+ tag  name “Kostnad”, stands under “Ekonomi”",
        Language.SWEDISH: "+ etikett  namn ”Kostnad”, ligger under ”Ekonomi”",
    }
    assert told(row, {"2": "Ekonomi"}) == expected[language]


def test_the_history_has_its_own_words_for_states_and_leaves_the_user_s_alone(swedish_window: Language) -> None:
    anchor = HistoryRow(1, "anchor", "1", {"state": "review"}, {"state": "exact"})
    link = HistoryRow(2, "link", "1", {"relation": "quotes"}, {"relation": "rejected"})
    note = HistoryRow(3, "note", "1", None, {"body": "quotes"})
    assert told(anchor, {}) == "≠ plats  läge ”att granska” → ”exakt”"
    assert told(link, {}) == "≠ länk  relation ”citerar” → ”rejected”"
    assert told(note, {}) == "+ anteckning  text ”quotes”"


def test_moments_are_written_as_the_language_does(qapp: QApplication) -> None:
    before, speech = QLocale(), Speech(qapp, QLocale("sv_SE"))
    try:
        speech.set(Language.SWEDISH)
        assert local_moment("2026-01-15T12:16:00.000Z").startswith("2026-01-15")
        speech.set(Language.ENGLISH)
        assert local_moment("2026-01-15T12:16:00.000Z").startswith("15/01/2026")
    finally:
        speech.end()
        QLocale.setDefault(before)


# Shortcuts of menus


def linked(window: MainWindow) -> None:
    """A tag, two annotations and a link between them, so that every list has a row."""
    session = window.session
    window.pair.select(Side.LEFT, Span(0, 14))
    session.annotating.tag_by_name("Kostnad & <b>nytta</b>")
    session.annotating.tag_by_name("Annan")
    session.linking.begin()
    window.pair.focus_side(Side.RIGHT)
    window.pair.select(Side.RIGHT, Span(0, 8))
    session.linking.finish("contradicts")
    assert session.linking.links


def menus_of(menu: QMenu) -> Iterator[QMenu]:
    yield menu
    for action in menu.actions():
        if action.menu():
            yield from menus_of(action.menu())


def shortcuts_of(menu: QMenu) -> list[str]:
    return [found.group(1).casefold() for action in menu.actions() if (found := SHORTCUT.search(action.text()))]


def twice(letters: list[str]) -> set[str]:
    return {letter for letter in letters if letters.count(letter) > 1}


def test_every_shortcut_of_a_menu_is_its_own(language: Language, window: MainWindow) -> None:
    bar = window.menuBar()
    titles = [SHORTCUT.findall(action.text())[0].casefold() for action in bar.actions()]
    assert len(set(titles)) == len(titles)
    for action in bar.actions():
        for menu in menus_of(action.menu()):
            found = shortcuts_of(menu)
            assert twice(found) == set(), menu.title()


def popped_up(act: Callable[[], object]) -> list[list[str]]:
    """The shortcuts of the menu that an act opens, and of those inside it; the menu is closed again."""
    seen: list[list[str]] = []

    def look() -> None:
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        seen.extend(shortcuts_of(inner) for inner in menus_of(menu))
        menu.close()

    QTimer.singleShot(0, look)
    act()
    return seen


@pytest.mark.qt_log_ignore("This plugin does not support")  # the offscreen platform, on every menu
def test_every_shortcut_of_a_menu_that_pops_up_is_its_own(language: Language, reading: MainWindow) -> None:
    linked(reading)
    seen: list[list[str]] = []
    lists = reading.lists
    for panel in (lists.documents, lists.themes, lists.matches, lists.links, lists.tags):
        panel.view.setCurrentIndex(panel.view.model().index(0, 0))
        assert panel.current() is not None, panel
        seen += popped_up(lambda m=panel.manner: m.open_menu(QPoint(), m.view.currentIndex()))
    seen += popped_up(lambda: reading.binding._on_menu(Side.LEFT, 2, QPoint()))
    reading.pair.select(Side.LEFT, Span(0, 8))
    reading.session.linking.begin()
    seen += popped_up(reading.link_to_here)
    assert sum(map(len, seen)) > 30
    for found in seen:
        assert twice(found) == set()


# What there is room for


def cut(window: QWidget) -> list[str]:
    """Buttons and tabs whose words do not fit into their width."""
    out = [
        f"{button.text()}: {button.width()} of {button.sizeHint().width()}"
        for button in window.findChildren(QAbstractButton)
        if button.isVisible() and button.text() and button.width() < button.sizeHint().width()
    ]
    for bar in window.findChildren(QTabBar):
        for at in range(bar.count()) if bar.isVisible() else ():
            needed = bar.fontMetrics().horizontalAdvance(bar.tabText(at)) + ROOM_OF_A_TAB
            if bar.tabRect(at).width() < needed:
                out.append(f"{bar.tabText(at)}: {bar.tabRect(at).width()} of {needed}")
    return out


def test_nothing_is_cut_on_a_small_screen(qtbot: QtBot, language: Language, reading: MainWindow) -> None:
    linked(reading)
    reading.resize(1280, 720)
    for name in reading.docks:
        reading.lists.show(name)
        qtbot.waitUntil(lambda n=name: is_seen(reading.docks[n]))
        QApplication.processEvents()
        assert cut(reading) == [], name
    assert (reading.width(), reading.height()) == (1280, 720)
    more = reading.tools.findChild(QToolButton, "qt_toolbar_ext_button")
    assert more is None or not more.isVisible()


def test_the_start_page_leaves_the_window_as_small_as_it_was(language: Language, window: MainWindow) -> None:
    window.resize(1280, 720)
    QApplication.processEvents()
    assert window.start.isVisible()
    assert cut(window) == []
    assert window.start.minimumSizeHint().width() <= 660


# Dialogs


@pytest.fixture
def merge_dialog(reading: MainWindow, tmp_path: Path) -> MergeDialog:
    """A dialog in which both have changed the same thing."""
    session = reading.session
    linked(reading)
    session.files.save_copy(tmp_path / "kopia.motsvar")
    session.tagging.rename(session.acts.tags[0], "Min")
    assert session.workspace
    own = session.workspace.case.path
    session.open_case(tmp_path / "kopia.motsvar")
    session.tagging.rename(session.acts.tags[0], "Deras")
    session.close_case()
    session.open_case(own)
    return MergeDialog(tmp_path / "kopia.motsvar", session.workspace.plan_merge(tmp_path / "kopia.motsvar"), reading)


def words_of(widget: QWidget) -> str:
    shown = [one.text() for kind in (QLabel, QAbstractButton) for one in widget.findChildren(kind)]
    return "\n".join(shown).replace("&", "")


def test_the_merge_dialog_speaks_the_language(language: Language, merge_dialog: MergeDialog) -> None:
    merge_dialog.show()
    QApplication.processEvents()
    assert cut(merge_dialog) == []
    words = words_of(merge_dialog)
    expected = {
        Language.ENGLISH: ("Keep mine", "Take theirs", "Mine: Min", "Theirs: Deras", "Tag", "its name"),
        Language.SWEDISH: ("Behåll min", "Ta deras", "Min: Min", "Deras: Deras", "Etikett", "namnet", "Avbryt"),
    }
    for one in expected[language]:
        assert one in words
    merge_dialog.close()


def test_the_list_of_backups_speaks_the_language(qtbot: QtBot, language: Language) -> None:
    dialog = BackupsDialog(())
    qtbot.addWidget(dialog)
    dialog.show()
    assert cut(dialog) == []
    expected = {Language.ENGLISH: "There is no backup yet", Language.SWEDISH: "Det finns ingen säkerhetskopia än"}
    assert expected[language] in words_of(dialog)


@pytest.mark.parametrize("ask", [Asker.line, Asker.words])
def test_questions_speak_the_language(language: Language, window: MainWindow, ask: Callable[..., str | None]) -> None:
    seen: list[str] = []

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QDialog)
        assert cut(dialog) == []
        seen.append(words_of(dialog))
        dialog.reject()

    QTimer.singleShot(0, look)
    assert ask(Asker(window), window, window.tools.tr("Tools")) is None
    expected = {Language.ENGLISH: ("Tools", "Cancel"), Language.SWEDISH: ("Verktyg", "Avbryt")}
    for one in expected[language]:
        assert one in seen[0]


def test_a_comparison_is_told_in_the_language(qtbot: QtBot, language: Language, reading: MainWindow) -> None:
    compared(qtbot, reading)
    reading.session.set_shown(variants=True)
    reading.session.choose_finding(None)
    words = {Language.ENGLISH: "correspond", Language.SWEDISH: "har en motsvarighet"}
    status = reading.statusBar()
    assert words[language] in status.finding.text()
    misread = next(one for one in reading.session.findings if one.reason)
    reading.session.choose_finding(misread)
    words = {Language.ENGLISH: "probably a reading error", Language.SWEDISH: "troligen ett läsfel"}
    assert words[language] in status.finding.text()
