"""What the program imports before its window can be used, and what it does not: every module there is time to wait."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from motsvar.__main__ import main

ROOT = Path(__file__).parents[1]

LIBRARIES = (
    *("PIL", "charset_normalizer", "diff_match_patch", "jinja2", "markupsafe", "numpy", "pypdfium2", "rapidfuzz"),
    *("reportlab", "selectolax", "simplemma", "sqlite_utils", "xlsxwriter"),
    *("sqlite3", "email", "importlib.metadata", "logging.handlers", "xml", "concurrent.futures", "asyncio"),
)
ROOMS = ("readers", "store", "exports", "drawing", "workspace", "isolation")
LATER = (*LIBRARIES, *(f"motsvar.{room}" for room in ROOMS), "motsvar.core.document", "motsvar.core.comparison")

WINDOW = """
import sys
from pathlib import Path
from motsvar.app import Program

with Program(log_folder=None, data_folder=Path(sys.argv[1])) as program:
    window = program.open_window()
    window.furnishing.begun.connect(lambda: print(*sys.modules, flush=True))
    window.furnishing.begun.connect(window.close)
    window.show()
    window.open_at_start()
    program.application.exec()
"""
COMMAND = """
import sys
from motsvar.__main__ import main

try:
    main()
finally:
    print(*sys.modules)
"""


def imported(code: str, *arguments: str) -> set[str]:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT / "desktop")}
    command = [sys.executable, "-c", code, *arguments]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=60, check=True)
    return set(done.stdout.splitlines()[-1].split())


def test_the_start_page_stands_before_anything_is_imported_that_it_does_not_show(tmp_path: Path) -> None:
    found = imported(WINDOW, str(tmp_path))
    assert "motsvar.ui.start.start_page" in found
    assert found.isdisjoint(LATER)


@pytest.mark.parametrize("asked", ["--version", "--help"])
def test_what_asks_for_no_window_waits_for_none(asked: str) -> None:
    found = imported(COMMAND, asked)
    assert "motsvar.cli.main" in found
    assert found.isdisjoint((*LATER, "PySide6", "motsvar.ui"))


def test_a_worker_waits_for_neither_the_commands_nor_the_window(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(sys, "argv", ["motsvar", "--worker", "read"])
    monkeypatch.setattr("motsvar.isolation.worker.main", lambda ready_for: len(ready_for))
    with pytest.raises(SystemExit) as ended:
        main()
    assert ended.value.code == 1
