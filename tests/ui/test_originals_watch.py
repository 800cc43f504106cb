"""A file that is another one than what was read is noticed, told once, and can be read again."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from motsvar.core.span import Span
from motsvar.ui.main_window import MainWindow
from motsvar.workspace.original_files import OriginalState
from support.windows import compared


def looked(qtbot: QtBot, window: MainWindow) -> None:
    window.session.originals.look()
    qtbot.waitUntil(lambda: window.session.settled, timeout=10_000)


def listed(window: MainWindow) -> list[str]:
    model = window.lists.documents.view.model()
    return [model.index(row, 1).data() for row in range(model.rowCount())]


def test_a_changed_file_is_noticed_told_once_and_read_again(
    qtbot: QtBot, reading: MainWindow, files: list[Path]
) -> None:
    session = reading.session
    looked(qtbot, reading)
    view = session.view
    assert view is not None
    assert session.originals.state_of(view.pair.left.source) is OriginalState.SAME
    assert not any("file changed" in name for name in listed(reading))
    path = next(one for one in files if one.name == view.pair.left.source.name)
    annotated = view.pair.left.text[:4]
    assert session.annotating.annotate(view.pair.left_id, Span(0, 4))
    path.write_text("Ny rad.\n\n" + path.read_text(encoding="utf-8"), encoding="utf-8")
    looked(qtbot, reading)
    assert session.originals.state_of(view.pair.left.source) is OriginalState.CHANGED
    assert "has changed since it was read" in reading.messages.words.text()
    assert sum("file changed" in name for name in listed(reading)) == 1
    reading.messages.dismiss()
    looked(qtbot, reading)
    assert not reading.messages.isVisible()
    session.files.read_again(view.pair.left_id)
    compared(qtbot, reading)
    qtbot.waitUntil(lambda: session.view is not None and session.view.pair.left.text.startswith("Ny rad."))
    (annotation,) = session.acts.of(session.view.pair.left_id)
    assert annotation.quote == annotated
    assert annotation.span == Span(9, 13)
    assert not any("file changed" in name for name in listed(reading))
    session.acts.undo()
    qtbot.waitUntil(lambda: session.view is not None and not session.view.pair.left.text.startswith("Ny rad."))


def test_a_file_that_is_gone_is_no_changed_one(qtbot: QtBot, reading: MainWindow, files: list[Path]) -> None:
    for path in files:
        path.unlink()
    view = reading.session.view
    assert view is not None
    reading.session.originals._known.clear()
    looked(qtbot, reading)
    assert reading.session.originals.state_of(view.pair.left.source) is OriginalState.NOT_FOUND
    assert not reading.messages.isVisible()
