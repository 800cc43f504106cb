"""The help is true: every mark is explained, every act it names is there, in both languages."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from motsvar.core.document import sha256_of
from motsvar.ui.appearance import Choice
from motsvar.ui.help.help_pages import LANGUAGES, Page, acts_named, filled, marks_drawn, page_text, title_of
from motsvar.ui.main_window import MainWindow
from motsvar.ui.mark_samples import names
from motsvar.ui.settings import Remembered, Setting

README = (Path(__file__).parents[3] / "README.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_mark_is_explained_with_a_sample(language: str) -> None:
    drawn = marks_drawn(page_text(Page.MARKS, language))
    assert sorted(drawn) == sorted(names())


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("page", Page)
def test_every_page_is_there_and_names_acts_that_exist(window: MainWindow, page: Page, language: str) -> None:
    text = page_text(page, language)
    assert title_of(text)
    assert len(text) > 500
    assert acts_named(text) <= set(window.actions_by_name)
    assert "{" not in filled(text, window.helping._named()).replace("`{mark:", "")


@pytest.mark.parametrize("page", Page)
def test_the_pages_of_both_languages_name_the_same_acts_and_have_the_same_headings(page: Page) -> None:
    texts = [page_text(page, language) for language in LANGUAGES]
    assert sha256_of(texts[0]) != sha256_of(texts[1])
    assert acts_named(texts[0]) == acts_named(texts[1])
    levels = [[line.split(" ")[0] for line in text.splitlines() if line.startswith("#")] for text in texts]
    assert levels[0] == levels[1]


def test_every_page_is_read_and_searched_in_the_window(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    for page in Page:
        window.helping.page(page)
        shown = window.helping.window.page.toPlainText()
        assert len(shown) > 300
        assert "{act:" not in shown
    window.actions_by_name["help_marks"].trigger()
    help_window = window.helping.window
    assert help_window.shown is Page.MARKS
    help_window._begin_find()
    qtbot.keyClicks(help_window.line, "reading error")
    assert help_window.page.textCursor().selectedText().lower() == "reading error"
    qtbot.keyClicks(help_window.line, "zzz")
    assert help_window._told.text() == "Not on this page"
    help_window._end()
    assert help_window.isVisible()
    help_window._end()
    assert not help_window.isVisible()


@pytest.mark.parametrize("suffix", [".txt", ".csv", ".html"])
def test_the_list_of_keys_is_saved(window: MainWindow, tmp_path: Path, suffix: str) -> None:
    window.helping.page(Page.KEYBOARD)
    path = tmp_path / f"keys{suffix}"
    window.chooser.path = path
    window.helping.window._save()
    text = path.read_text(encoding="utf-8-sig")
    assert "Ctrl+E" in text
    assert "Export" in text
    window.helping.window.close()


def test_every_setting_is_in_the_readme_and_says_what_it_is_for() -> None:
    rows = [value for value in vars(Remembered).values() if isinstance(value, Setting)]
    assert len(rows) >= 9
    for row in rows:
        assert f"| {row.name} |" in README, row.name
        assert row.words()


def test_settings_are_applied_at_once(qtbot: QtBot, window: MainWindow) -> None:
    window.actions_by_name["settings"].trigger()
    dialog = window.helping.dialog
    dialog.appearance.setCurrentIndex(dialog.appearance.findData(Choice.DARK))
    assert window.appearance.dark
    dialog.text_size.setValue(3)
    assert window.remembered.zoom == 3
    dialog.variants.click()
    assert window.session.shown.variants
    dialog.person.setText("Ada")
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert window.session.person == "Ada"


def test_about_names_the_licences(window: MainWindow) -> None:
    window.actions_by_name["about"].trigger()
    words = window.helping.dialog.list.toPlainText()
    assert "PySide6" in words
    window.helping.dialog.reject()
