"""A worker may crash, hang, devour or lie: the user gets a sentence and nothing is left behind."""

import logging
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from motsvar.core.errors import Cancelled, MotsvarError, UnreadableDocument
from motsvar.isolation.workers import Task, Workers

pytestmark = pytest.mark.logs  # workers fail here on purpose

on_linux = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the system bounds workers on Linux only")


def task(kind: str, *, seconds: float | None = 10, once: bool = False) -> Task:
    return Task(kind, "Reading x.txt", "Try another file.", UnreadableDocument, seconds, once)


def children() -> list[int]:
    listed = Path("/proc/self/task").glob("*/children")
    return [int(pid) for path in listed for pid in path.read_text(encoding="ascii").split()]


def test_a_request_is_answered_though_the_handler_prints(odd: Workers) -> None:
    answer = odd.run(task("echo"), {"said": "Två får 😀\ud800"}, b"\0\xff\n" * 1000)
    assert answer.fields["said"] == "Två får 😀\ud800"
    assert answer.payload == b"\0\xff\n" * 1000


def test_a_large_payload_goes_there_and_back(odd: Workers) -> None:
    payload = bytes(range(256)) * 80_000
    assert odd.run(task("echo"), {}, payload).payload == payload


def test_progress_is_told(odd: Workers) -> None:
    told: list[tuple[float, str]] = []
    odd.run(task("echo"), {}, progress=lambda fraction, phrase: told.append((fraction, phrase)))
    assert (0.5, "half-way") in told


@pytest.mark.parametrize(
    ("kind", "sentence"),
    [
        ("crash", "Reading x.txt stopped unexpectedly."),
        ("leave", "Reading x.txt stopped unexpectedly."),
        ("nonsense", "Reading x.txt stopped unexpectedly."),
        ("bug", "Reading x.txt failed because of a fault in the program."),
        ("no such kind", "Reading x.txt failed because of a fault in the program."),
        ("refuse", "Not this one."),
        pytest.param("burn", "Reading x.txt took too long and was stopped.", marks=on_linux),
        pytest.param("devour", "Reading x.txt needs more memory than it may use, and was stopped.", marks=on_linux),
    ],
)
def test_every_failure_is_a_sentence_and_the_next_request_is_served(odd: Workers, kind: str, sentence: str) -> None:
    with pytest.raises(UnreadableDocument) as caught:
        odd.run(task(kind), {}, b"secret")
    assert caught.value.sentence == sentence
    assert caught.value.hint
    assert odd.run(task("echo"), {}, b"after").payload == b"after"


@pytest.mark.parametrize("kind", ["unprepared", "no such kind"])
def test_a_worker_that_fails_before_the_payload_says_so(
    odd: Workers, kind: str, caplog: pytest.LogCaptureFixture
) -> None:
    with pytest.raises(UnreadableDocument, match="a fault in the program"):
        odd.run(task(kind), {}, b"x" * 5_000_000)
    assert "Error" in caplog.text


@pytest.mark.alone
def test_a_worker_that_takes_too_long_is_stopped(odd: Workers) -> None:
    begun = time.monotonic()
    with pytest.raises(UnreadableDocument, match="took longer than 1 s and"):
        odd.run(task("loop", seconds=1), {})
    assert time.monotonic() - begun < 5


def test_the_log_tells_where_a_bug_is_but_no_text_of_a_document(odd: Workers, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.ERROR), pytest.raises(UnreadableDocument):
        odd.run(task("bug"), {}, b"secret")
    assert "KeyError" in caplog.text
    assert "odd_worker.py" in caplog.text
    assert "secret" not in caplog.text


@pytest.mark.alone
def test_stopping_ends_the_worker_at_once(odd: Workers) -> None:
    def stop(_fraction: float, _phrase: str) -> None:
        raise Cancelled

    begun = time.monotonic()
    with pytest.raises(Cancelled):
        odd.run(task("loop", seconds=None), {}, progress=stop)
    assert time.monotonic() - begun < 3


@on_linux
def test_stopping_also_ends_what_the_worker_started(odd: Workers, gone: Callable[[int], bool]) -> None:
    started: list[int] = []

    def stop(_fraction: float, phrase: str) -> None:
        if phrase:
            started.append(int(phrase))
            raise Cancelled

    with pytest.raises(Cancelled):
        odd.run(task("offspring"), {}, progress=stop)
    deadline = time.monotonic() + 5
    while not gone(started[0]) and time.monotonic() < deadline:
        threading.Event().wait(0.01)
    assert gone(started[0])


def test_a_worker_that_met_a_file_serves_no_other(odd: Workers) -> None:
    pids = {odd.run(task("echo", once=True), {}).fields["pid"] for _ in range(3)}
    assert len(pids) == 3


def test_a_worker_that_compares_is_kept(odd: Workers) -> None:
    assert len({odd.run(task("echo"), {}).fields["pid"] for _ in range(3)}) == 1


@on_linux
@on_linux
def test_workers_for_one_piece_of_work_are_not_replaced() -> None:
    """Three are started at once, one of them ready to compare; none takes the place of one that is used up."""
    before = len(children())
    with Workers(prestart=2, ready_for="compare", lasting=False) as pool:
        assert len(children()) == before + 3
        for _ in range(2):
            pool.run(task("read", once=True), {"name": "x.txt"}, b"text")
        assert len(children()) == before + 1


def test_a_worker_that_died_while_it_waited_is_replaced(odd: Workers) -> None:
    odd.run(task("echo"), {})
    for pid in children():
        os.kill(pid, signal.SIGKILL)
    threading.Event().wait(0.2)
    assert odd.run(task("echo"), {}, b"still here").payload == b"still here"


@on_linux
def test_closing_leaves_no_process_and_no_thread() -> None:
    threads, before = threading.active_count(), set(children())
    with Workers(prestart=2) as pool:
        assert len(set(children()) - before) == 2
        with pytest.raises(MotsvarError):
            pool.run(task("no such kind"), {})
    assert set(children()) == before
    assert threading.active_count() == threads


def test_closing_stops_a_task_that_runs_in_another_thread(odd: Workers) -> None:
    running = threading.Event()
    raised: list[BaseException] = []

    def work() -> None:
        try:
            odd.run(task("loop", seconds=None), {}, progress=lambda _fraction, _phrase: running.set())
        except MotsvarError as error:
            raised.append(error)

    thread = threading.Thread(target=work)
    thread.start()
    assert running.wait(10)
    odd.close()
    thread.join(10)
    assert [type(error) for error in raised] == [Cancelled]
    with pytest.raises(Cancelled):
        odd.run(task("echo"), {})


def test_many_threads_share_the_workers(odd: Workers) -> None:
    answers: list[bytes] = []
    threads = [
        threading.Thread(target=lambda n=n: answers.append(odd.run(task("echo"), {}, b"%d" % n).payload))
        for n in range(6)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30)
    assert sorted(answers) == [b"%d" % n for n in range(6)]


def test_a_program_that_cannot_be_started_is_a_sentence(tmp_path: Path) -> None:
    with (
        Workers(command=(str(tmp_path / "missing"),)) as pool,
        pytest.raises(UnreadableDocument, match="could not start"),
    ):
        pool.run(task("echo"), {})


@on_linux
def test_a_worker_can_write_no_file_and_takes_no_module_from_the_current_folder(
    odd: Workers, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    fields = odd.run(task("confined"), {}).fields
    assert fields["written"] is False
    assert fields["no_new_privileges"] is True
    assert fields["folder"] != str(tmp_path)
    assert not {"", ".", str(tmp_path)} & set(fields["path"])  # type: ignore[call-overload]


@on_linux
def test_a_worker_has_no_network(odd: Workers) -> None:
    allowed = subprocess.run(["unshare", "-rn", "true"], check=False, capture_output=True).returncode == 0
    if not allowed:
        pytest.skip("this system lets no process leave its network")
    assert odd.run(task("confined"), {}).fields["interfaces"] == 1


def test_workers_serve_a_program_without_standard_streams() -> None:
    """As in a windowed program, where the standard streams are closed."""
    program = (
        "import os, sys\n"
        "answers = os.dup(1)\n"
        "for standard in (0, 1, 2): os.close(standard)\n"
        "sys.stdin = sys.stdout = sys.stderr = None\n"
        "from motsvar.isolation.reading import read_bytes\n"
        "from motsvar.isolation.workers import Workers\n"
        "with Workers() as workers:\n"
        "    os.write(answers, read_bytes('Två får'.encode(), 'x.txt', workers).text.encode())\n"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, check=True, timeout=60)
    assert done.stdout.decode() == "Två får"
