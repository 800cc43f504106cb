"""What becomes of files on their way into the case, without threads and clocks."""

from dataclasses import replace
from pathlib import Path

from motsvar.core.document import Document
from motsvar.core.errors import UnreadableDocument
from motsvar.ui.reading.queue import AT_A_TIME, MOST_HELD, PATIENCE, ReadingQueue, State

PLENTY = 1_000_000


def queue_of(count: int) -> ReadingQueue:
    queue = ReadingQueue()
    queue.add([Path(f"{number}.txt") for number in range(1, count + 1)])
    return queue


def text(words: str = "Text.", *skipped: str) -> Document:
    document = Document.from_text(words, "svar.txt")
    return replace(document, source=replace(document.source, skipped=skipped))


def started(queue: ReadingQueue) -> list[int]:
    return [entry.number for entry in queue.to_start()]


def keep(queue: ReadingQueue, now: float = 0.0, *, is_new: bool = True) -> list[int]:
    some = queue.to_keep(now, PLENTY)
    for number, _ in some:
        queue.kept(number, f"id {number}", is_new=is_new)
    return [number for number, _ in some]


def read(queue: ReadingQueue, number: int, *skipped: str) -> None:
    queue.arrived(number, text(f"Text {number}.", *skipped), 0.0)


def test_two_are_read_at_a_time() -> None:
    queue = queue_of(3)
    assert started(queue) == [1, 2]
    assert len(queue.under_way) == AT_A_TIME
    assert started(queue) == []
    read(queue, 2)
    assert started(queue) == [3]


def test_documents_come_into_the_case_in_the_order_of_the_list() -> None:
    queue = queue_of(2)
    started(queue)
    read(queue, 2)
    assert keep(queue) == []
    read(queue, 1)
    assert keep(queue) == [1, 2]
    assert queue.is_over


def test_no_document_waits_for_long_for_one_that_stands_before_it() -> None:
    queue = queue_of(3)
    started(queue)
    read(queue, 2)
    assert keep(queue, PATIENCE / 2) == []
    assert keep(queue, PATIENCE) == [2]


def test_while_many_wait_to_be_kept_no_more_are_read() -> None:
    queue = queue_of(MOST_HELD + 10)
    for _ in range(MOST_HELD):
        started(queue)
        read(queue, queue.under_way[-1].number)
    assert started(queue) == []
    assert [entry.number for entry in queue.under_way] == [1]


def test_a_turn_takes_so_many_characters_and_one_document_at_least() -> None:
    queue = queue_of(2)
    started(queue)
    queue.arrived(1, text("x" * 100), 0.0)
    queue.arrived(2, text("y" * 100), 0.0)
    assert [number for number, _ in queue.to_keep(0.0, 50)] == [1]
    assert [number for number, _ in queue.to_keep(0.0, 200)] == [1, 2]


def test_each_file_is_told_of_by_what_became_of_it() -> None:
    queue = queue_of(5)
    started(queue)
    read(queue, 1)
    read(queue, 2, "1 byte could not be read and is shown as �.")
    keep(queue)
    started(queue)
    queue.failed(3, UnreadableDocument("Empty.", "Choose another."))
    read(queue, 4)
    keep(queue, is_new=False)
    queue.stop(5)
    assert [entry.state for entry in queue.entries] == [
        State.READ,
        State.GAPS,
        State.FAILED,
        State.KNOWN,
        State.STOPPED,
    ]
    assert queue.entries[1].unread == ("1 byte could not be read and is shown as �.",)
    assert queue.entries[2].unread == ("Empty.", "Choose another.")
    assert queue.counts()[State.READ] == 1
    assert queue.is_over
    assert queue.fraction == 1.0


def test_progress_is_that_of_all_and_never_goes_back() -> None:
    queue = queue_of(4)
    started(queue)
    queue.progressed(1, 0.5, "Page 2 of 4")
    assert queue.fraction == 0.125
    queue.progressed(1, 0.4, "Page 3 of 4")
    assert queue.fraction == 0.125
    assert queue[1].phrase == "Page 3 of 4"
    read(queue, 1)
    assert queue.fraction == 0.25
    keep(queue)
    assert queue.fraction == 0.25


def test_what_a_worker_says_of_a_stopped_file_is_not_heard() -> None:
    queue = queue_of(2)
    started(queue)
    queue.stop(1)
    read(queue, 1)
    queue.failed(1, UnreadableDocument("Stopped."))
    queue.progressed(1, 0.5, "")
    assert queue[1].state is State.STOPPED
    queue.stop_all()
    assert queue[2].state is State.STOPPED
    assert queue.is_over


def test_a_stopped_file_can_be_tried_again_and_one_that_was_read_cannot() -> None:
    queue = queue_of(2)
    started(queue)
    queue.failed(1, UnreadableDocument("Empty."))
    read(queue, 2)
    keep(queue)
    queue.retry(1)
    queue.retry(2)
    assert started(queue) == [1]
    assert queue[1].unread == ()
    assert queue.in_run == 1
    assert queue.of_run() == (queue[1],)


def test_a_new_drop_leaves_what_needs_a_look_in_the_list() -> None:
    queue = queue_of(3)
    started(queue)
    read(queue, 1)
    queue.failed(2, UnreadableDocument("Empty."))
    keep(queue)
    queue.stop_all()
    queue.add([Path("ny.txt")])
    assert [entry.path.name for entry in queue.entries] == ["2.txt", "3.txt", "ny.txt"]
    assert queue.in_run == 1


def test_a_drop_while_files_are_read_is_counted_with_them() -> None:
    queue = queue_of(2)
    started(queue)
    queue.add([Path("ny.txt")])
    assert queue.in_run == 3
    assert len(queue.of_run()) == 3


def test_what_is_taken_out_of_the_list_is_not_read() -> None:
    queue = queue_of(3)
    started(queue)
    queue.remove(1)
    queue.remove(3)
    read(queue, 1)
    assert 1 not in queue
    assert queue.in_run == 1
    read(queue, 2)
    assert keep(queue) == [2]
    assert queue.is_over


def test_another_case_begins_with_an_empty_list_and_never_with_an_old_number() -> None:
    queue = queue_of(2)
    started(queue)
    queue.clear()
    assert queue.is_over
    assert queue.entries == ()
    queue.add([Path("ny.txt")])
    read(queue, 1)
    assert [entry.number for entry in queue.entries] == [3]
