"""The real program, read from outside as a screen reader does: over AT-SPI, on a virtual display."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]
SYSTEM_PYTHON = Path("/usr/bin/python3")
CLIENT = ROOT / "tests/support/at_spi_client.py"
BINDINGS = "import gi; gi.require_version('Atspi', '2.0'); from gi.repository import Atspi"
LEFT = (
    "Sammanfattning",
    "Nämnden är positiv till öppna badhus 🏊 på kvällen. Kostnaden är 300 kronor.",
    "Åtta älvar rinner genom ön och över ängarna.",
)
RIGHT = (
    "Sammanfattning",
    "Namnden är positiv till öppna badhus 🏊 på kvällen. Kostnaden är 450 kronor.",
    "Härifrån ser man inga älvar, bara åkrar och en väg.",
)


def reason_to_skip() -> str:
    """Why the window cannot be read here; empty where it can."""
    if sys.platform != "linux":
        return "AT-SPI is for Linux"
    missing = [name for name in ("xvfb-run", "dbus-run-session") if not shutil.which(name)]
    if missing:
        return f"{' and '.join(missing)} not found"
    if not SYSTEM_PYTHON.exists() or subprocess.run([SYSTEM_PYTHON, "-c", BINDINGS], capture_output=True).returncode:
        return "the bindings of AT-SPI for Python are not installed"
    return "" if Path("/usr/libexec/at-spi2-registryd").exists() else "AT-SPI's registry is not installed"


@pytest.fixture(scope="module")
def found(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """What a screen reader finds in a window on two invented texts."""
    if reason := reason_to_skip():
        pytest.skip(reason)
    folder = tmp_path_factory.mktemp("reader")
    files = []
    for name, paragraphs in (("öst.txt", LEFT), ("väst.txt", RIGHT)):
        files.append(folder / name)
        files[-1].write_text("\n\n".join(paragraphs) + "\n", encoding="utf-8", newline="")
    out = folder / "found.json"
    home = {name: str(folder) for name in ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME")}
    program = [sys.executable, "-m", "motsvar", "window", *map(str, files)]
    done = subprocess.run(
        [
            "xvfb-run",
            "-a",
            "-s",
            "-screen 0 1280x720x24",
            "dbus-run-session",
            "--",
            SYSTEM_PYTHON,
            CLIENT,
            out,
            *program,
        ],
        env={**os.environ, **home, "XDG_RUNTIME_DIR": str(folder), "QT_QPA_PLATFORM": "xcb"},
        capture_output=True,
        encoding="utf-8",
        timeout=240,
    )
    assert done.returncode == 0, done.stderr
    return json.loads(out.read_text(encoding="utf-8"))


@pytest.mark.parametrize(("number", "paragraphs"), [(0, LEFT), (1, RIGHT)])
def test_a_text_is_read_whole_letter_by_letter(found: dict[str, Any], number: int, paragraphs: tuple[str, ...]) -> None:
    pane, shown = found["panes"][number], "\n".join(paragraphs)
    assert pane["role"] == "text"
    assert pane["text"] == shown
    assert pane["count"] == len(shown.encode("utf-16-le")) // 2  # Qt counts so, also to a reader


def test_the_caret_is_moved_and_read_back(found: dict[str, Any]) -> None:
    for pane in found["panes"]:
        assert len(pane["carets"]) == 4
        assert all(wanted == got for wanted, got in pane["carets"])


def test_the_menus_are_walked(found: dict[str, Any]) -> None:
    assert list(found["menus"]) == ["Case", "Edit", "View", "Go", "Annotate", "Compare", "Help"]
    assert {"Next ›", "Next part of the window"} <= set(found["menus"]["Go"])
    assert {"High contrast", "Differences"} <= set(found["menus"]["View"])


def test_every_list_is_found_by_its_name_and_says_how_long_it_is(found: dict[str, Any]) -> None:
    trees = {one["name"]: one["description"] for one in found["objects"] if one["role"] == "tree"}
    names = {"Documents", "Tags", "Themes", "Differences", "Facts", "Annotations", "Demands", "Matches", "Links"}
    assert names | {"To review"} <= set(trees)
    assert trees["Documents"] == "2 in all"
    assert trees["Differences"].endswith(" in all")


def test_nothing_that_takes_the_keyboard_is_without_a_name(found: dict[str, Any]) -> None:
    focusable = [one for one in found["objects"] if one["focusable"]]
    assert len(focusable) > 40
    assert [one for one in focusable if not one["name"]] == []


def test_every_button_has_a_name(found: dict[str, Any]) -> None:
    buttons = [one for one in found["objects"] if "button" in one["role"]]
    assert len(buttons) > 20
    assert [one for one in buttons if not one["name"]] == []


def test_a_step_to_a_difference_is_heard(found: dict[str, Any]) -> None:
    assert len(found["heard"]) == 1
    said = found["heard"][0]
    assert said.startswith("Difference 1 of ")
    assert "Left: “" in said
    assert "line " in said
