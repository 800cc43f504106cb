"""The window goes on while texts are opened, compared and exported."""

import time

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from bench_turns import LONGEST, Watch, measure

pytestmark = pytest.mark.alone


def test_a_turn_that_is_too_long_is_seen(qapp: QApplication) -> None:
    def works() -> None:
        end = time.thread_time() + 0.08
        while time.thread_time() < end:
            pass

    QTimer.singleShot(20, works)
    began = time.perf_counter()
    watch = Watch().run(lambda: time.perf_counter() - began > 0.3)
    assert max(watch.work) > LONGEST
    assert max(watch.turns) > LONGEST


def test_no_turn_is_too_long_while_texts_are_opened_compared_and_exported(qapp: QApplication) -> None:
    """By the time this thread was at work, and with room for a machine that is busy: `make bench` measures the rest."""
    for phase, watch in measure(500_000, 100, ("html", "csv")).items():
        assert max(watch.work) <= 2 * LONGEST, phase
