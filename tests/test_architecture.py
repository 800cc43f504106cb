"""The rules of the house that a linter does not know."""

import ast
import re
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "desktop" / "motsvar"
MODULES = sorted(PACKAGE.rglob("*.py"))


@cache
def imported(path: Path) -> frozenset[str]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    names = {alias.name for node in ast.walk(tree) if isinstance(node, ast.Import) for alias in node.names}
    return frozenset(names | {n.module for n in ast.walk(tree) if isinstance(n, ast.ImportFrom) and n.module})


@pytest.mark.parametrize("path", MODULES, ids=lambda p: str(p.relative_to(PACKAGE)))
def test_a_module_is_small_and_says_what_it_is_for(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert ast.get_docstring(ast.parse(text)), "a module begins with a sentence on what it is for"
    assert text.count("\n") <= 420


def test_only_positions_knows_utf_16() -> None:
    """Offsets are code points; one module converts to Qt's units. Readers decode files, which is another matter."""
    knowing = {
        str(p.relative_to(PACKAGE))
        for p in MODULES
        if re.search(r"[\"']utf.?16", p.read_text(encoding="utf-8"), re.IGNORECASE)
    }
    assert not {name for name in knowing if name.startswith("ui/")} - {"ui/positions.py"}


KNOW_THE_CASE = ("acts.py", "annotating.py", "linking.py", "noting.py")


def test_widgets_reach_the_case_through_the_session() -> None:
    for path in (PACKAGE / "ui").rglob("*.py"):
        below = {
            name for name in imported(path) if name.startswith(("motsvar.store", "motsvar.readers", "motsvar.exports"))
        }
        assert not below or path.name in ("acts.py", "annotating.py", "linking.py", "noting.py"), (
            f"{path.name} imports {below}"
        )


def test_the_view_of_two_texts_knows_no_session() -> None:
    for path in (PACKAGE / "ui" / "pair").rglob("*.py"):
        assert not {
            n for n in imported(path) if n.startswith(("motsvar.ui.session", "motsvar.workspace", "motsvar.store"))
        }


def test_no_network_part_of_qt_or_of_urllib_is_loaded() -> None:
    for path in MODULES:
        spoken = ("QtNetwork", "QtWebEngine", "urllib.request", "urllib.error")
        assert not {name for name in imported(path) if name.endswith(spoken)}


RICH = re.compile(r"\b(setHtml|setMarkdown|insertHtml|appendHtml|setExtraSelections|toHtml|splitlines)\(")


def test_nothing_shows_rich_text_or_splits_lines_by_other_rules() -> None:
    """Qt's rich text opens files and network paths named in it; ``splitlines`` splits where Qt does not."""
    for path in MODULES:
        assert not RICH.search(path.read_text(encoding="utf-8")), path


def test_labels_show_plain_text() -> None:
    """A ``QLabel`` guesses whether a text is HTML unless it is told."""
    for path in (PACKAGE / "ui").rglob("*.py"):
        for call in re.findall(
            r"QLabel\([^\n]*|super\(\).__init__\(textFormat[^\n]*", path.read_text(encoding="utf-8")
        ):
            assert "PlainText" in call or call in ("QLabel()", "QLabel):"), f"{path.name}: {call}"


def test_lock_files_name_no_address() -> None:
    for path in (ROOT / "requirements").iterdir():
        assert "://" not in path.read_text(encoding="utf-8"), path
