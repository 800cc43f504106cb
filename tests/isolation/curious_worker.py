"""A child whose reader looks around when it has a document. Started as a program by the tests; no part of Motsvar."""

import socket
import sys
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from motsvar.core.progress import Progress
from motsvar.isolation.channel import Frame
from motsvar.isolation.handlers import HANDLERS
from motsvar.isolation.worker import main


def _open_socket() -> None:
    with suppress(OSError), socket.socket(socket.AF_INET, socket.SOCK_STREAM):
        pass


def _open_file() -> None:
    with suppress(OSError):
        Path("/etc/hostname").read_bytes()


def _look_for_file() -> None:
    with suppress(OSError):
        Path("beside.png").stat()


def _curious(look: Callable[[], None]) -> Callable[[Frame, Progress], Frame]:
    def read(request: Frame, progress: Progress) -> Frame:
        look()
        return HANDLERS["read"].answer(request, progress)

    return read


LOOKS = {"socket": _open_socket, "file": _open_file, "stat": _look_for_file}

if __name__ == "__main__":
    look = LOOKS[sys.argv.pop()]
    sys.exit(main({**HANDLERS, "read": replace(HANDLERS["read"], answer=_curious(look))}))
