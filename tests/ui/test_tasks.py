import threading

import pytest
from pytestqt.exceptions import capture_exceptions
from pytestqt.qtbot import QtBot

from motsvar.core.errors import MotsvarError
from motsvar.core.progress import Progress
from motsvar.ui.tasks import Tasks, Turns


@pytest.fixture
def tasks(qtbot: QtBot) -> Tasks:
    return Tasks()


def test_the_answer_arrives_in_the_window_s_thread(qtbot: QtBot, tasks: Tasks) -> None:
    told: list[tuple[int, threading.Thread]] = []
    tasks.run("adding", lambda _progress: 1 + 1, lambda sum_: told.append((sum_, threading.current_thread())))
    qtbot.waitUntil(lambda: bool(told))
    assert told == [(2, threading.main_thread())]
    assert not tasks.running


def test_progress_is_told(qtbot: QtBot, tasks: Tasks) -> None:
    gate = threading.Event()

    def work(progress: Progress) -> None:
        progress(0.5, "half way")
        gate.wait(5)

    task = tasks.run("working", work, lambda _result: None)
    qtbot.waitUntil(lambda: task.phrase == "half way")
    assert task.fraction == 0.5
    gate.set()
    qtbot.waitUntil(lambda: not tasks.running)


def test_a_cancelled_task_stops_and_answers_nothing(qtbot: QtBot, tasks: Tasks) -> None:
    told: list[object] = []
    ticks = threading.Event()

    def work(progress: Progress) -> str:
        while True:
            ticks.wait(0.001)
            progress(0.1, "on and on")

    tasks.failed.connect(told.append)
    tasks.run("working", work, told.append)
    tasks.cancel_all()
    qtbot.waitUntil(lambda: not tasks.running)
    assert told == []


def test_a_known_error_is_told_and_a_bug_flies(qtbot: QtBot, tasks: Tasks) -> None:
    def known(_progress: Progress) -> None:
        raise MotsvarError("It is raining.", "Take an umbrella.")

    with qtbot.waitSignal(tasks.failed) as told:
        tasks.run("known", known, lambda _result: None)
    assert str(told.args[0]) == "It is raining. Take an umbrella."

    def bug(_progress: Progress) -> None:
        raise ZeroDivisionError

    with capture_exceptions() as flown:
        tasks.run("bug", bug, lambda _result: None)
        qtbot.waitUntil(lambda: not tasks.running)
    assert [kind for kind, _, _ in flown] == [ZeroDivisionError]


def test_nothing_runs_on_after_the_end(qtbot: QtBot, tasks: Tasks) -> None:
    wake = threading.Event()

    def work(progress: Progress) -> None:
        while True:
            wake.wait(0.001)
            progress(0.0, "")

    task = tasks.run("working", work, lambda _result: None)
    tasks.wait()
    assert not task.thread.is_alive()


def test_turns_are_taken_one_after_the_other(qtbot: QtBot) -> None:
    done: list[int] = []
    turns = Turns()
    turns.queue(lambda: done.append(1), lambda: done.append(2))
    turns.queue(lambda: done.append(3))
    assert done == []
    qtbot.waitUntil(lambda: not turns.waiting)
    assert done == [1, 2, 3]
    turns.queue(lambda: done.append(4))
    turns.take(lambda: done.append(5))
    qtbot.waitUntil(lambda: not turns.waiting)
    assert done == [1, 2, 3, 5]
