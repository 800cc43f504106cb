"""About shows every licence and notice that is shipped, by keyboard and fast; from the source it says what lacks."""

import time
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from pytestqt.qtbot import QtBot

from installers.licences.collect import section
from motsvar.resources import resource_path
from motsvar.ui.help import notices
from motsvar.ui.help.about_dialog import AboutDialog


@pytest.fixture
def frozen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Notices as they lie in a bundle; returns their file."""
    for path in resource_path("licences").iterdir():
        (tmp_path / path.name).write_bytes(path.read_bytes())
    made = tmp_path / notices.COLLECTED
    words = [section("Zebra 2.0", "MIT", "<b>Copyright</b> Z"), section("apple 1.0", "0BSD", "Copyright A\n\nMore.")]
    made.write_text("\n\n".join(["Begins.", *words]) + "\n", "utf-8")
    found = resource_path
    monkeypatch.setattr(
        notices,
        "resource_path",
        lambda *names: tmp_path.joinpath(*names[1:]) if names[0] == "licences" else found(*names),
    )
    return made


def titles(dialog: AboutDialog) -> list[str]:
    return [dialog.parts.item(row).text() for row in range(dialog.parts.count())]


def test_what_the_build_collected_is_found_again_by_name(frozen: Path) -> None:
    assert notices.collected() == (
        notices.Notice("apple 1.0", "apple 1.0\nLicence: 0BSD\n\nCopyright A\n\nMore."),
        notices.Notice("Zebra 2.0", "Zebra 2.0\nLicence: MIT\n\n<b>Copyright</b> Z"),
    )


def test_every_part_can_be_reached_by_keyboard_and_is_plain_text(qtbot: QtBot, frozen: Path) -> None:
    dialog = AboutDialog()
    qtbot.addWidget(dialog)
    dialog.show()
    assert titles(dialog)[-2:] == ["apple 1.0", "Zebra 2.0"]
    qtbot.keyClick(dialog.parts, Qt.Key.Key_End)
    assert "<b>Copyright</b> Z" in dialog.list.toPlainText()
    qtbot.keyClick(dialog.parts, Qt.Key.Key_Up)
    assert dialog.list.toPlainText().startswith("apple 1.0")
    assert dialog.list.currentCharFormat().fontWeight() != QFont.Weight.Bold


@pytest.mark.parametrize(
    "words", ["GNU LESSER GENERAL PUBLIC LICENSE", "download.qt.io", "HarfBuzz", "reverse engineering"]
)
def test_the_notice_that_the_lgpl_asks_for_is_shown(qtbot: QtBot, words: str) -> None:
    dialog = AboutDialog()
    qtbot.addWidget(dialog)
    shown = []
    for row in range(dialog.parts.count()):
        dialog.parts.setCurrentRow(row)
        shown.append(dialog.list.toPlainText())
    assert any(words in text for text in shown)


def test_from_the_source_it_says_that_notices_are_collected_later(qtbot: QtBot, frozen: Path) -> None:
    frozen.unlink()
    dialog = AboutDialog()
    qtbot.addWidget(dialog)
    dialog.parts.setCurrentRow(dialog.parts.count() - 1)
    assert "built" in dialog.list.toPlainText()
    assert "PySide6" in notices.own()[0].text


def test_a_megabyte_of_notices_opens_fast(qtbot: QtBot, frozen: Path) -> None:
    frozen.write_text(
        "\n\n".join(section(f"part {at}", "MIT", "All rights reserved.\n" * 500) for at in range(100)), "utf-8"
    )
    begun = time.perf_counter()
    dialog = AboutDialog()
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.parts.count() > 100
    assert time.perf_counter() - begun < 1
