"""A child whose handlers behave badly. Started as a program by the tests; it is no part of Motsvar."""

import ctypes
import os
import signal
import subprocess
import sys
import tempfile
from pathlib import Path

from motsvar.core.errors import UnreadableDocument
from motsvar.core.progress import Progress
from motsvar.isolation.channel import Frame
from motsvar.isolation.handlers import HANDLERS, Handler
from motsvar.isolation.limits import Limits
from motsvar.isolation.worker import main


def _echo(request: Frame, progress: Progress) -> Frame:
    progress(0.5, "half-way")
    print("a stray print")  # noqa: T201
    os.write(1, b"a stray write")
    return Frame({"kind": "echo", "pid": os.getpid(), "said": request.fields.get("said")}, request.payload)


def _loop(request: Frame, progress: Progress) -> Frame:
    while True:
        pass


def _crash(request: Frame, progress: Progress) -> Frame:
    ctypes.string_at(0)
    return Frame({})


def _devour(request: Frame, progress: Progress) -> Frame:
    return Frame({"kind": "devour", "size": len(bytearray(5 << 30))})


def _bug(request: Frame, progress: Progress) -> Frame:
    raise KeyError(request.payload.decode())


def _unprepared() -> None:
    raise ImportError("secret")


def _refuse(request: Frame, progress: Progress) -> Frame:
    raise UnreadableDocument("Not this one.", "Another.")


def _leave(request: Frame, progress: Progress) -> Frame:
    sys.exit(0)


def _nonsense(request: Frame, progress: Progress) -> Frame:
    for descriptor in range(3, 32):
        try:
            os.write(descriptor, b"\xff" * 64)
        except OSError:
            continue
    return Frame({})


def _offspring(request: Frame, progress: Progress) -> Frame:
    child = subprocess.Popen([sys.executable, "-c", "import time; time.sleep(60)"])
    while True:
        progress(0.1, str(child.pid))
        signal.sigtimedwait((), 0.05)


def _confined(request: Frame, progress: Progress) -> Frame:
    try:
        with tempfile.TemporaryFile() as file:
            file.write(b"x" * 10_000)
        written = True
    except OSError:
        written = False
    network = Path("/proc/self/net/dev").read_text(encoding="ascii").count(":")
    status = Path("/proc/self/status").read_text(encoding="utf-8")
    return Frame(
        {
            "kind": "confined",
            "written": written,
            "interfaces": network,
            "no_new_privileges": "NoNewPrivs:\t1" in status,
            "folder": str(Path.cwd()),
            "path": sys.path,
        }
    )


def _false_text(request: Frame, progress: Progress) -> Frame:
    fields = {"kind": "read", "reader": "plain", "encoding": "utf-8", "skipped": [], "page_starts": [0]}
    lies = {
        "carriage return": (fields, b"a\rb"),
        "not UTF-8": (fields, b"\xff"),
        "surrogate": (fields, b"\xed\xa0\x80"),
        "page outside": ({**fields, "page_starts": [0, 99]}, b"text"),
        "falling pages": ({**fields, "page_starts": [0, 2, 1]}, b"text"),
        "page of letters": ({**fields, "page_starts": [0, "1"]}, b"text"),
        "no pages": ({"kind": "read"}, b"text"),
        "empty": (fields, b""),
    }
    return Frame(*lies[request.payload.decode()])


ODD = {
    **HANDLERS,
    "echo": Handler(_echo),
    "loop": Handler(_loop),
    "burn": Handler(_loop, Limits(cpu_seconds=1)),
    "crash": Handler(_crash),
    "devour": Handler(_devour, Limits(memory_bytes=1 << 30)),
    "bug": Handler(_bug),
    "unprepared": Handler(_echo, prepare=_unprepared),
    "refuse": Handler(_refuse),
    "leave": Handler(_leave),
    "nonsense": Handler(_nonsense),
    "offspring": Handler(_offspring),
    "confined": Handler(_confined),
}

if __name__ == "__main__":
    sys.exit(main({**ODD, "read": Handler(_false_text)} if "--lying" in sys.argv else ODD))
