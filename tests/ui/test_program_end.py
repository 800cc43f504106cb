"""The program ends well, whatever was done in it: a crash at the end would look like lost work."""

import subprocess
import sys
from pathlib import Path

PROGRAM = """
import sys
from pathlib import Path
from motsvar.app import Program
from motsvar.core.span import Side
from motsvar.ui.self_test import Journey
with Program(log_folder=None) as program:
    folder = Path(sys.argv[1])
    window = program.open_window(folder / "data", folder / "settings.ini")
    window.show()
    Journey(program.application, window, folder, [])._sample()
    window.pair.pane(Side.LEFT).selectAll()
    window.copy()
    assert "Norra" in program.application.clipboard().text()
    window.listed.cite()
    assert program.application.clipboard().mimeData().hasHtml()
    print("the end")
"""


def test_copying_words_and_leaving_is_no_crash(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, str(tmp_path)], capture_output=True, encoding="utf-8", timeout=60
    )
    assert (done.returncode, done.stdout.strip()) == (0, "the end"), done.stderr


CLOSED = """
import shutil, sys
from pathlib import Path
from motsvar.app import Program
with Program(log_folder=None) as program:
    folder = Path(sys.argv[1])
    window = program.open_window(folder / "data", folder / "settings.ini")
    window.show()
    window.part()
    shutil.rmtree(folder)
"""


def test_a_window_that_has_parted_writes_nothing_more(tmp_path: Path) -> None:
    """The self-test removes its folder when the window has parted, and the program closes it after that."""
    folder = tmp_path / "own"
    folder.mkdir()
    subprocess.run([sys.executable, "-c", CLOSED, str(folder)], check=True, capture_output=True, timeout=60)
    assert not folder.exists()
