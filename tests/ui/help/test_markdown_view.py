"""The preview of a note shows words and opens nothing that they name."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from motsvar.ui.help.markdown_view import MarkdownView

HOSTILE = """# <img src="file:///etc/passwd">
![x](//evil.invalid/share/x.png) ![y](file:///etc/hostname) [z](\\\\host\\share)
<style>@import url(file:///etc/shadow)</style>
<body background="/etc/group">
"""


def test_what_is_named_is_shown_and_never_asked_for(qtbot: QtBot) -> None:
    view = MarkdownView()
    qtbot.addWidget(view)
    view.set_markdown(HOSTILE)
    view.show()
    view.grab()
    shown = view.toPlainText()
    for words in ('<img src="file:///etc/passwd">', "//evil.invalid/share/x.png", "@import", "background="):
        assert words in shown
    assert view.asked == []


def test_the_manners_are_seen(qtbot: QtBot) -> None:
    view = MarkdownView()
    qtbot.addWidget(view)
    view.set_markdown("# Rubrik\n\nEtt **viktigt** ord.\n\n- punkt\n")
    document = view.document()
    assert [document.findBlockByNumber(n).text() for n in range(3)] == ["Rubrik", "Ett viktigt ord.", "•\u2002punkt"]
    strong = document.findBlockByNumber(1).begin()
    formats = []
    while not strong.atEnd():
        formats.append((strong.fragment().text(), strong.fragment().charFormat().fontWeight()))
        strong += 1
    assert [weight > 400 for _, weight in formats] == [False, True, False]


@pytest.mark.skipif(shutil.which("strace") is None, reason="strace is not here")
def test_no_file_is_touched(tmp_path: Path) -> None:
    program = (
        "import sys\nfrom PySide6.QtWidgets import QApplication\n"
        "from motsvar.ui.help.markdown_view import MarkdownView\n"
        "a = QApplication([])\nv = MarkdownView()\nv.set_markdown(sys.argv[1])\nv.show()\nv.grab()\n"
    )
    log = tmp_path / "log"
    root = Path(__file__).parents[3] / "desktop"
    subprocess.run(
        ["strace", "-f", "-o", str(log), "-e", "trace=openat,stat,access", sys.executable, "-c", program, HOSTILE],
        env={"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(root)},
        check=True,
        capture_output=True,
    )
    touched = log.read_text(encoding="utf-8", errors="replace")
    for name in ("evil.invalid", "/etc/hostname", "/etc/shadow", "host\\\\share"):
        assert name not in touched
