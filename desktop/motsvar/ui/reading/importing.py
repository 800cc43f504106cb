"""Reads files two at a time and puts each into the case as it is ready; one undo takes back all of a drop."""

from __future__ import annotations

import time
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from motsvar.core.document import Document
from motsvar.core.errors import Cancelled, MotsvarError
from motsvar.core.progress import Progress
from motsvar.isolation.gathering import Gathered, gather
from motsvar.ui.acts import Acts
from motsvar.ui.reading.queue import IN_CASE, ReadingQueue, State
from motsvar.ui.reading.words import counts_words, doing_words, left_out_words, unread_words
from motsvar.ui.tasks import Task, soon
from motsvar.workspace import MOTION, Added, Workspace, supported_suffixes

if TYPE_CHECKING:
    from motsvar.ui.session import Session

BETWEEN_ACTS = 100
"""Milliseconds between two times that documents are put into the case: each waits for the disk."""
AT_ONCE = 12
"""Documents, at most, that go into the case in one turn."""
IN_ONE_TURN = 400_000
"""Characters of them, or a single document."""
BETWEEN_NEWS = 100
"""Milliseconds between two times that the window is told how far it is."""
NEWS_SHARE = 10
"""So many times as long as telling takes it waits at least: a list of 10,000 files is no small thing to go through."""
BETWEEN_LISTS = 1.0
"""Seconds, at least, between two times that every list of documents is made anew."""
LISTS_SHARE = 30
"""So many times as long as making them takes they are left as they are: in a large case that is no small thing."""


class Importing(QObject):
    """The one way of files into the case. It is a job of the session's tasks: it is shown and stopped like them."""

    changed = Signal()
    """Files were added, went on, or are over; see ``queue``."""
    report_wanted = Signal()
    """Something was not read in whole."""

    def __init__(self, session: Session, acts: Acts) -> None:
        super().__init__(session)
        self._session = session
        self._acts = acts
        self.queue = ReadingQueue()
        self._tasks: dict[int, Task[Document | str]] = {}
        """By the numbers of the files. Those that were stopped, too, until their threads have ended."""
        self._act = ""
        """Of the documents that were put in last."""
        self._there: dict[str, str] | None = None
        """The case's documents by the hash of their file; None when somebody else may have changed them. To list all of
        them for every file would take longer than reading it."""
        self._new: set[str] = set()
        """Ids of those that this drop has brought into the case."""
        self._left_out: tuple[str, ...] = ()
        self._shows_last = False
        self._lists_due = self._kept_at = 0.0
        self._refusal: MotsvarError | None = None
        """Why the case could not be written, until it is told."""
        self._keep_timer = QTimer(self, singleShot=True)
        self._keep_timer.timeout.connect(self._keep)
        self._tell_timer = soon(self, BETWEEN_NEWS, self._tell)
        acts.saved.connect(self._on_act)

    # A job of the tasks

    @property
    def name(self) -> str:
        return self.tr("Reading")

    @property
    def fraction(self) -> float:
        return self.queue.fraction

    @property
    def phrase(self) -> str:
        return doing_words(self.queue)

    def cancel(self) -> None:
        """Stops what waits and what is being read; what is in the case stays there."""
        self.queue.stop_all()
        self._follow()

    def join(self, seconds: float) -> None:
        """Waits for the threads, which were cancelled: for the end of the program."""
        for task in self._tasks.values():
            task.thread.join(seconds)
        self._tasks.clear()

    # What the user does

    def take(self, paths: Sequence[Path], *, shows_last: bool = False) -> None:
        """Files and folders. ``shows_last``: the last two are shown in any case, also beside many others."""
        workspace = self._session.workspace
        if workspace is None or not paths:
            return
        self._acts.before_act.emit()

        def work(progress: Progress) -> Gathered:
            def tell(fraction: float, name: str) -> None:
                progress(fraction, self.tr("Listing {0}").format(name))

            return gather(paths, supported_suffixes(), tell)

        def begin(found: Gathered) -> None:
            if workspace is not self._session.workspace:
                return
            if self.queue.is_over:
                self._act, self._left_out, self._shows_last, self._new = "", (), False, set()
            self._shows_last = self._shows_last or shows_last
            self._left_out += left_out_words(found)
            self.queue.add(found.files)
            self._begin()

        self._session.tasks.run(self.tr("Listing files"), work, begin)

    def retry(self, *numbers: int) -> None:
        if self.queue.is_over:
            self._act, self._left_out, self._shows_last, self._new = "", (), False, set()
        for number in numbers:
            self.queue.retry(number)
        self._begin()

    def stop(self, number: int) -> None:
        self.queue.stop(number)
        self._follow()

    def remove(self, *numbers: int) -> None:
        """Out of the list."""
        for number in numbers:
            self.queue.remove(number)
        self._follow()

    def forget(self) -> None:
        """The case is about to be closed."""
        self._there = None
        self.queue.clear()
        self._follow()

    # How it goes on

    def _begin(self) -> None:
        self._session.tasks.begin(self)
        self._follow()

    def _follow(self) -> None:
        """After any change of the queue: threads are stopped and started, and everybody hears of it soon."""
        reading = {entry.number for entry in self.queue.under_way}
        for number, task in self._tasks.items():
            if number not in reading:
                task.cancel()
        workspace = self._session.workspace
        if workspace is not None:
            for entry in self.queue.to_start():
                self._start(workspace, entry.number, entry.path)
        if self.queue.is_over and not self._tasks:
            self._end()
        elif not self._tell_timer.isActive():
            self._tell_timer.start()

    def _start(self, workspace: Workspace, number: int, path: Path) -> None:
        if self._there is None:
            self._there = {stored.source.sha256: stored.id for stored in self._session.documents}
        there = self._there

        def read(progress: Progress) -> Document | str:
            """Or the id of what the case has of that very file: recognising pages again would take minutes."""
            return there.get(workspace.originals.hash_of(path)) or workspace.read(path, progress)

        task = Task("Reading", read)
        task.box.progressed.connect(partial(self._on_progress, number))
        task.box.ended.connect(partial(self._on_read, number, task))
        self._tasks[number] = task
        task.thread.start()

    def _stored(self, document_id: str) -> Document | None:
        """None where it was taken out meanwhile."""
        workspace = self._session.workspace
        try:
            return workspace.case.document(document_id) if workspace else None
        except KeyError:
            return None

    def _on_progress(self, number: int, fraction: float, phrase: str) -> None:
        self.queue.progressed(number, fraction, phrase)
        if not self._tell_timer.isActive():
            self._tell_timer.start()

    def _on_read(self, number: int, task: Task[Document | str]) -> None:
        task.thread.join()
        self._tasks.pop(number, None)
        document = self._stored(task.result) if isinstance(task.result, str) else task.result
        if document is not None:
            self.queue.arrived(number, document, time.monotonic())
            self._keep_soon()
        elif isinstance(task.error, MotsvarError) and not isinstance(task.error, Cancelled):
            self.queue.failed(number, task.error)
        else:
            self.queue.stop(number)
        self._follow()
        if task.error is not None and not isinstance(task.error, MotsvarError):
            raise task.error  # a bug: told as every other one, and the other files are read all the same

    def _keep_soon(self) -> None:
        if not self._keep_timer.isActive():
            since = 1000 * (time.monotonic() - self._kept_at)
            self._keep_timer.start(0 if self.queue.is_read else max(0, int(BETWEEN_ACTS - since)))

    def _keep(self) -> None:
        """Puts into the case what is ready, as one act with what was put there before it."""
        workspace, now = self._session.workspace, time.monotonic()
        some = self.queue.to_keep(now, IN_ONE_TURN)[:AT_ONCE]
        if workspace is None or not some:
            if self.queue.holds_any:
                self._keep_timer.start(BETWEEN_ACTS)
            return
        of_many = self.queue.in_run > 1
        try:
            added = workspace.add_all([document for _, document in some], self._act, of_many=of_many)
        except MotsvarError as error:
            self._refused([number for number, _ in some], error)
            return
        self._took(added, some)
        self._kept_at = time.monotonic()
        if self.queue.holds_any:
            self._keep_soon()
        if not self.queue.is_over and time.monotonic() > self._lists_due:
            began = time.monotonic()
            self._session.documents_changed.emit()
            self._lists_due = began + max(BETWEEN_LISTS, LISTS_SHARE * (time.monotonic() - began))
        self._follow()

    def _took(self, added: Added, some: Sequence[tuple[int, Document]]) -> None:
        new = set(added.new)
        self._new |= new
        self._act = added.act
        for (number, document), document_id in zip(some, added.ids, strict=True):
            if self._there is not None:
                self._there[document.source.sha256] = document_id
            self.queue.kept(number, document_id, is_new=document_id in new)
            new.discard(document_id)  # the same file once more

    def _refused(self, numbers: Sequence[int], error: MotsvarError) -> None:
        """The case cannot be written: that would be so for every other file, too."""
        for number in numbers:
            self.queue.failed(number, error)
        self.queue.stop_all()
        self._refusal = error
        self._follow()

    def _on_act(self) -> None:
        """Who takes back a drop that is under way does not want the rest of it, either."""
        self._there = None
        kept = {entry.document for entry in self.queue.of_run() if entry.document}
        if kept and not self.queue.is_over and kept.isdisjoint(one.id for one in self._session.documents):
            self.cancel()

    # What is told

    def _tell(self) -> None:
        began = time.monotonic()
        self._session.tasks.changed.emit()
        self.changed.emit()
        taken = 1000 * (time.monotonic() - began)
        self._tell_timer.setInterval(max(BETWEEN_NEWS, int(NEWS_SHARE * taken)))

    def _end(self) -> None:
        """Nothing is under way any more."""
        self._tell_timer.stop()
        if not self._session.tasks.end(self):
            self.changed.emit()
            return
        self.changed.emit()
        if self._session.workspace is None or not self.queue.in_run:
            return
        counts = self.queue.counts()
        if any(counts[state] for state in IN_CASE):
            self._acts.follow()
            self._acts.saved.emit()
            self._session.documents_changed.emit()
        self._tell_failures()
        self._show()
        if counts[State.FAILED] or counts[State.GAPS]:
            self.report_wanted.emit()

    def _tell_failures(self) -> None:
        failed = [entry for entry in self.queue.of_run() if entry.state is State.FAILED]
        refusal, self._refusal = self._refusal, None
        if refusal is not None:  # graver than what was wrong with single files
            self._session.failed.emit(refusal)
        elif len(failed) == 1:
            self._session.failed.emit(MotsvarError(*failed[0].unread))
        elif failed:
            told = self.tr("{0} of {1} files were not read.").format(len(failed), self.queue.in_run)
            self._session.failed.emit(MotsvarError(told, self.tr("The list “Reading” says why, file by file.")))

    def _show(self) -> None:
        """Two files stand side by side. More of them never take the place of a pair that is being read."""
        session, run = self._session, self.queue.of_run()
        there = {one.id for one in session.documents}  # some may have been taken out again meanwhile
        came = list(dict.fromkeys(entry.document for entry in run if entry.document in there))
        sentences = [self._counted(), *self._left_out, *self._marked()]
        if len(came) >= 2 and (session.view is None or self._shows_last or len(run) == 2):
            session.open_pair(came[-2], came[-1])
        elif len(came) == 1 and session.view is None:
            known = [one.id for one in session.documents if one.id != came[0]]
            if known:
                session.open_pair(known[-1], came[0])
            else:
                sentences.append(self.tr("The document is in the case. Add one more to compare it with."))
        elif len(came) == 1:
            sentences.append(self.tr("The document is in the case. Choose it above a text to show it there."))
        elif came:
            sentences.append(self.tr("Choose one above a text to show it there."))
        if len(run) == 2 and len(came) == 1 and all(entry.document in came for entry in run):
            sentences.append(self.tr("Both files hold the same text; it was put into the case once."))
        if told := " ".join(sentence for sentence in sentences if sentence):
            session.told.emit(told)

    def _marked(self) -> list[str]:
        """Which document says of itself that it is the motion, and was marked as it."""
        named = self.tr("{0} is the motion that the others answer.")
        return [named.format(one.name) for one in self._session.documents if one.id in self._new and one.role == MOTION]

    def _counted(self) -> str:
        """Nothing where the texts themselves, or the one failure, say all of it."""
        counts, run = self.queue.counts(), self.queue.of_run()
        if len(run) <= 2 and not counts[State.GAPS] and not counts[State.STOPPED]:
            return ""
        if len(run) == 1 and counts[State.GAPS]:
            return f"{run[0].name}: {unread_words(run[0])}"
        return f"{counts_words(counts)}."
