"""Hidden characters in the window: marked before anything else is asked for, told in words, in names as well."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from motsvar.core.span import Side
from motsvar.ui.main_window import MainWindow
from support.windows import compared

LEFT = "Bron över ån\n\nKostnaden blir \u202e0001\u202c kronor. Den r\u0430pport som finns gäller bron.\n"
RIGHT = "Bron över ån\n\nKostnaden blir 1000 kronor. Den rapport som finns gäller bron.\n"


@pytest.fixture
def trojan(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> MainWindow:
    paths = [tmp_path / "a\u202etxt.txt", tmp_path / "r\u0430pport.txt"]
    for path, text in zip(paths, (LEFT, RIGHT), strict=True):
        path.write_text(text, encoding="utf-8")
    window.open_paths(paths)
    compared(qtbot, window)
    return window


def marks(window: MainWindow) -> int:
    return sum(len(window.pair.pane(side).page.marks.layer("hidden")) for side in Side)


def test_what_hides_is_told_at_import_marked_and_told_again_at_the_caret(trojan: MainWindow) -> None:
    (told,) = [words for entry in trojan.session.importing.queue.entries for words in entry.unread]
    assert told == (
        "The text holds 3 characters that cannot be seen, turn the line around or look like others: "
        "1 × U+202E right-to-left override, 1 × U+202C pop directional formatting, 1 × U+0430 cyrillic small letter a."
    )
    assert marks(trojan) == 3
    trojan.pair.clicked.emit(Side.LEFT, LEFT.index("\u202e"))
    assert trojan.statusBar().currentMessage() == "U+202E right-to-left override"
    trojan.actions_by_name["show_hidden"].trigger()
    assert marks(trojan) == 0
    trojan.actions_by_name["show_hidden"].trigger()
    assert marks(trojan) == 3


def test_names_are_shown_so_that_they_cannot_mislead(trojan: MainWindow) -> None:
    shown = ["a⟨U+202E⟩txt.txt", "r\u0430⟨U+0430⟩pport.txt"]
    assert [trojan.binding.headers[side].name._words for side in Side] == shown
    model = trojan.lists.documents.model
    assert [model.data(model.index(row, 1)) for row in range(2)] == shown
    trojan.session.tagging.add("f\u202egsk")
    tree = trojan.lists.tags.model
    assert tree.data(tree.index(0, 0)) == "f⟨U+202E⟩gsk"


def test_lists_show_what_hides_in_the_words_of_a_difference(trojan: MainWindow) -> None:
    rows = trojan.lists.differences.model
    cells = [str(rows.data(rows.index(row, column))) for row in range(rows.rowCount()) for column in range(4)]
    assert any("0001" in cell for cell in cells)
    assert not any("\u202e" in cell or "\u202c" in cell for cell in cells), cells
