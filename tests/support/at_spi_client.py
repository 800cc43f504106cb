"""Reads a running window as a screen reader does, over AT-SPI, and writes down what it found.

Runs under the system's Python, which has the bindings (``python3-gi``, ``gir1.2-atspi-2.0``), inside a D-Bus session:
``at_spi_client.py FOUND.json COMMAND...``. The command is the program, which is started and ended here.
"""

import json
import os
import subprocess
import sys
import time
from pathlib import Path

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402 - the version comes first

WAIT = 40.0
"""Seconds that one thing may take to appear."""
PANES = ("Text of document A, left", "Text of document B, right")
LOOK = 0.1
"""Seconds between two looks at another process, which tells us nothing of itself."""


def until(found, what):
    """Waits for something to be found over there."""
    end = time.monotonic() + WAIT
    while time.monotonic() < end:
        there = found()
        if there:
            return there
        time.sleep(LOOK)
    raise SystemExit(f"not found: {what}")


def children(node):
    return [child for at in range(node.get_child_count()) if (child := node.get_child_at_index(at))]


def everything(node):
    yield node
    for child in children(node):
        yield from everything(child)


def application(process):
    desktop = Atspi.get_desktop(0)
    return next((one for one in children(desktop) if one.get_process_id() == process.pid), None)


def named(root, name, role=None):
    """The object of that name, of a role where two share a name."""
    return next((n for n in everything(root) if n.get_name() == name and role in (None, n.get_role_name())), None)


def pane_found(root, name):
    """All that a reader is told of one text, its caret moved to and fro."""
    pane = named(root, name)
    count = Atspi.Text.get_character_count(pane)
    carets = []
    for offset in (0, 5, count // 2, count):
        Atspi.Text.set_caret_offset(pane, offset)
        carets.append((offset, Atspi.Text.get_caret_offset(pane)))
    return {
        "role": pane.get_role_name(),
        "count": count,
        "text": Atspi.Text.get_text(pane, 0, count),
        "carets": carets,
    }


def menus_found(root):
    """Every menu with its entries."""
    bar = next(node for node in everything(root) if node.get_role_name() == "menu bar")
    return {menu.get_name(): [entry.get_name() for entry in everything(menu)][1:] for menu in children(bar)}


def objects_found(root):
    """Role, name, description and whether it takes the keyboard, of everything that there is."""
    return [
        {
            "role": node.get_role_name(),
            "name": node.get_name(),
            "description": node.get_description(),
            "focusable": node.get_state_set().contains(Atspi.StateType.FOCUSABLE),
        }
        for node in everything(root)
    ]


def heard(root):
    """What the window announces when a menu's act is done."""
    said = []
    loop = GLib.MainLoop()

    def on_event(event):
        said.append(str(event.any_data))
        loop.quit()

    listener = Atspi.EventListener.new(on_event)
    listener.register("object:announcement")
    Atspi.Action.do_action(named(root, "Next ›", "push button"), 0)
    GLib.timeout_add(3000, loop.quit)
    loop.run()
    listener.deregister("object:announcement")
    return said


def main():
    Atspi.init()
    process = subprocess.Popen(sys.argv[2:], env={**os.environ, "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"})
    try:
        root = until(lambda: application(process), "the program")
        for name in PANES:
            until(lambda name=name: (p := named(root, name)) and Atspi.Text.get_character_count(p), name)
        until(
            lambda: (d := named(root, "Differences", "tree")) and d.get_description().endswith("in all"), "differences"
        )
        found = {
            "panes": [pane_found(root, name) for name in PANES],
            "menus": menus_found(root),
            "objects": objects_found(root),
            "heard": heard(root),
        }
        Path(sys.argv[1]).write_text(json.dumps(found), encoding="utf-8")
    finally:
        process.terminate()
        process.wait(WAIT)


if __name__ == "__main__":
    main()
