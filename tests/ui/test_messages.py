"""What the window says across its top, whatever the words are, and what it asks before a file is replaced."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from motsvar.core.errors import Refused
from motsvar.ui import chooser
from motsvar.ui.chooser import Chooser, completed
from motsvar.ui.messages import MessageBar

PICTURE = "Drawing (*.svg);;Image (*.png)"


def test_a_long_word_does_not_widen_the_bar(qtbot: QtBot) -> None:
    bar = MessageBar()
    qtbot.addWidget(bar)
    bar.show_error(Refused(f"The theme “{'x' * 400}” is there already.", "Choose another name."))
    assert bar.minimumSizeHint().width() < 200
    assert "Choose another name." in bar.words.text()


# Files to write


@pytest.mark.parametrize(
    ("named", "chosen", "becomes"),
    [
        ("bild", "Image (*.png)", "bild.png"),
        ("bild", "", "bild.svg"),
        ("bild.PNG", "Drawing (*.svg)", "bild.PNG"),
        ("bild.txt", "Drawing (*.svg)", "bild.txt.svg"),
        ("2025.11", "Image (*.png)", "2025.11.png"),
    ],
)
def test_a_name_is_completed_by_its_filter(named: str, chosen: str, becomes: str) -> None:
    assert completed(Path(named), PICTURE, chosen).name == becomes


@pytest.mark.parametrize("named", ["utan", "utan.docx", "utan.txt"])
def test_what_is_there_is_replaced_by_nobody_who_was_not_asked(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, named: str
) -> None:
    """The suffix is added after the dialog has looked, so the whole name is asked about."""
    filters = "Report for Word (*.docx)"
    completed(tmp_path / named, filters).write_bytes(b"")
    names, answers, asked = [named, "ny", named], [False, True], list[str]()
    parent = QWidget()
    qtbot.addWidget(parent)

    def named_by_user(dialog: QFileDialog) -> int:
        dialog.selectFile(str(tmp_path / names.pop(0)))
        return QDialog.DialogCode.Accepted

    def answered(_parent: object, question: str) -> bool:
        asked.append(question)
        return answers.pop(0)

    monkeypatch.setattr(QFileDialog, "exec", named_by_user)
    monkeypatch.setattr(chooser, "agreed", answered)

    def chosen() -> Path | None:
        return Chooser().export_to(parent, "fall.docx", filters)

    assert chosen() == completed(tmp_path / "ny", filters), "the first is not to be replaced, so another is named"
    assert chosen() == completed(tmp_path / named, filters)
    whole = completed(Path(named), filters).name
    assert asked == [f"“{whole}” is there already. Replace it?"] * 2
