"""Workers for the tests: the program's own, and one that behaves badly."""

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from motsvar.isolation.workers import Workers

ODD_WORKER = Path(__file__).with_name("odd_worker.py")


@pytest.fixture
def workers() -> Iterator[Workers]:
    with Workers() as pool:
        yield pool


@pytest.fixture
def odd() -> Iterator[Workers]:
    """Workers with handlers that crash, loop, devour memory and lie."""
    with Workers(command=(sys.executable, "-P", str(ODD_WORKER))) as pool:
        yield pool


@pytest.fixture
def lying() -> Iterator[Workers]:
    """Workers whose reader answers what no reader gives."""
    with Workers(command=(sys.executable, "-P", str(ODD_WORKER), "--lying")) as pool:
        yield pool


@pytest.fixture
def gone() -> Callable[[int], bool]:
    """Tells whether a process has ended."""

    def has_ended(pid: int) -> bool:
        try:
            state = (
                Path(f"/proc/{pid}/stat").read_text(encoding="ascii", errors="replace").rpartition(")")[2].split()[0]
            )
        except FileNotFoundError:
            return True
        return state == "Z"

    return has_ended
