"""What is to be read, what is being read, and what became of each file. Knows no Qt, no thread and no clock."""

from collections import Counter, deque
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from enum import Enum
from itertools import count
from pathlib import Path

from motsvar.core.document import Document
from motsvar.core.errors import MotsvarError
from motsvar.isolation.reading import shown_name

AT_A_TIME = 2
"""Files that are read at the same time, each by a worker of its own."""
MOST_HELD = 32
"""Documents that may wait to be put into the case; more would only fill the memory."""
PATIENCE = 2.0
"""Seconds that a document waits for one that stands before it in the list, so that most come in order and none waits
for a scan of an hour."""


class State(Enum):
    """What has become of a file, in the order in which they are sorted: what needs a look stands first."""

    FAILED = 0
    GAPS = 1
    """Read, but for something that is said."""
    STOPPED = 2
    READING = 3
    WAITING = 4
    KNOWN = 5
    """The case had it already."""
    READ = 6


IN_CASE = frozenset((State.READ, State.GAPS, State.KNOWN))
UNDER_WAY = frozenset((State.WAITING, State.READING))
CAN_RETRY = frozenset((State.FAILED, State.STOPPED))


@dataclass(frozen=True, slots=True)
class Entry:
    """A file of the list. Whatever becomes of it, it is the same one: entries are alike by their numbers."""

    number: int
    path: Path = field(compare=False)
    run: int = field(compare=False, default=0)
    """Files that are read in one go belong together, and are counted together in the end."""
    state: State = field(compare=False, default=State.WAITING)
    fraction: float = field(compare=False, default=0.0)
    phrase: str = field(compare=False, default="")
    """Where in the file the reader is, in its own words."""
    document: str = field(compare=False, default="")
    """Id in the case."""
    pages: int = field(compare=False, default=0)
    """0 where the file has none."""
    characters: int = field(compare=False, default=0)
    encoding: str = field(compare=False, default="")
    unread: tuple[str, ...] = field(compare=False, default=())
    """Sentences, in English: what of it was not read; or why it was not, and what to do."""

    @property
    def name(self) -> str:
        """As it can be shown, whatever bytes and signs the file's name is made of."""
        return shown_name(self.path)

    @property
    def place(self) -> str:
        """The whole path, as it can be shown."""
        parts = self.path.relative_to(self.path.anchor).parts
        return str(Path(self.path.anchor, *(shown_name(Path(part)) for part in parts)))


@dataclass(slots=True)
class _Held:
    document: Document
    since: float


class ReadingQueue:
    """Entries in their order. Moments are seconds of any clock that only goes forward."""

    def __init__(self) -> None:
        self.run = 0
        self._numbers = count(1)
        self._entries: dict[int, Entry] = {}
        self._waiting: deque[int] = deque()
        self._reading: set[int] = set()
        """Those that a worker has; then they are held, or they have failed."""
        self._held: dict[int, _Held] = {}
        self._in_run = 0

    def __contains__(self, number: int) -> bool:
        return number in self._entries

    def __getitem__(self, number: int) -> Entry:
        return self._entries[number]

    @property
    def entries(self) -> tuple[Entry, ...]:
        return tuple(self._entries.values())

    @property
    def is_over(self) -> bool:
        """Nothing waits, is read or is held."""
        return not (self._waiting or self._reading or self._held)

    @property
    def is_read(self) -> bool:
        """Nothing waits for a worker, and no worker is at work."""
        return not (self._waiting or self._reading)

    @property
    def done(self) -> int:
        """Files of the present run that neither wait for a worker nor are with one."""
        return self._in_run - len(self._waiting) - len(self._reading)

    @property
    def in_run(self) -> int:
        """Files of the present run, those that are over included."""
        return self._in_run

    @property
    def fraction(self) -> float:
        """How far the present run is, from 0 to 1."""
        parts = sum(self._entries[number].fraction for number in self._reading)
        return min(1.0, (self.done + parts) / max(1, self._in_run))

    @property
    def under_way(self) -> tuple[Entry, ...]:
        """What is being read, in order."""
        return tuple(self._entries[number] for number in sorted(self._reading))

    def of_run(self) -> tuple[Entry, ...]:
        """The files of the present run, or of the last one, in order."""
        return tuple(entry for entry in self._entries.values() if entry.run == self.run)

    def counts(self) -> Counter[State]:
        """How many files of the present run are in each state."""
        return Counter(entry.state for entry in self.of_run())

    # What the user does

    def add(self, paths: Sequence[Path]) -> None:
        """Puts files at the end. The first ones after all was over begin a run, and what went well before is left out:
        what did not stays in the list until somebody has looked at it."""
        if self.is_over:
            self._begin_run()
            settled = [n for n, one in self._entries.items() if one.state in (State.READ, State.KNOWN)]
            for number in settled:
                del self._entries[number]
        for path in paths:
            number = next(self._numbers)
            self._entries[number] = Entry(number, path, self.run)
            self._waiting.append(number)
        self._in_run += len(paths)

    def retry(self, number: int) -> None:
        """Once more, at the end of what waits."""
        entry = self._entries.get(number)
        if entry is None or entry.state not in CAN_RETRY:
            return
        if self.is_over:
            self._begin_run()
        self._in_run += entry.run != self.run
        self._entries[number] = Entry(number, entry.path, self.run)
        self._waiting.append(number)

    def _begin_run(self) -> None:
        self.run += 1
        self._in_run = 0

    def stop(self, number: int) -> None:
        """A file that waits or is being read; what a worker says of it later is not heard."""
        if number in self._entries and self._entries[number].state in UNDER_WAY:
            if number in self._waiting:
                self._waiting.remove(number)
            self._reading.discard(number)
            self._held.pop(number, None)
            self._set(number, state=State.STOPPED, fraction=0.0, phrase="")

    def stop_all(self) -> None:
        for number in (*self._waiting, *self._reading, *self._held):
            self._set(number, state=State.STOPPED, fraction=0.0, phrase="")
        self._waiting.clear()
        self._reading.clear()
        self._held.clear()

    def remove(self, number: int) -> None:
        """Out of the list; out of the case it is not."""
        self.stop(number)
        entry = self._entries.pop(number, None)
        self._in_run -= entry is not None and entry.run == self.run

    def clear(self) -> None:
        """Another case: nothing of this one is read, held or told any more."""
        self.stop_all()
        self._entries.clear()
        self._in_run = 0

    # What becomes of the files

    def to_start(self) -> Iterator[Entry]:
        """The files that can be begun with now. Each that is given counts as being read."""
        while self._waiting and len(self._reading) < AT_A_TIME and len(self._held) < MOST_HELD:
            number = self._waiting.popleft()
            self._reading.add(number)
            self._set(number, state=State.READING)
            yield self._entries[number]

    def progressed(self, number: int, fraction: float, phrase: str) -> None:
        if number in self._reading:
            self._set(number, fraction=max(fraction, self._entries[number].fraction), phrase=phrase)

    def arrived(self, number: int, document: Document, now: float) -> None:
        """Read, and held until it can be put into the case."""
        if number in self._reading:
            self._reading.remove(number)
            self._held[number] = _Held(document, now)
            self._set(number, fraction=1.0, phrase="")

    def failed(self, number: int, error: MotsvarError) -> None:
        if number in self._reading or number in self._held:
            self._reading.discard(number)
            self._held.pop(number, None)
            unread = tuple(part for part in (error.sentence, error.hint) if part)
            self._set(number, state=State.FAILED, fraction=0.0, phrase="", unread=unread)

    def to_keep(self, now: float, characters: int) -> list[tuple[int, Document]]:
        """What can be put into the case now, in order: about so many characters, and one document at least.

        One that stands before is waited for, for a moment.
        """
        first = min(self._reading, default=None)
        ready = [n for n in sorted(self._held) if first is None or n < first or now - self._held[n].since >= PATIENCE]
        some: list[tuple[int, Document]] = []
        for number in ready:
            document = self._held[number].document
            characters -= len(document.text)
            if some and characters < 0:
                break
            some.append((number, document))
        return some

    @property
    def holds_any(self) -> bool:
        return bool(self._held)

    def kept(self, number: int, document_id: str, *, is_new: bool) -> None:
        """It is in the case now; with ``is_new`` it was not before."""
        document = self._held.pop(number).document
        source = document.source
        state = State.KNOWN if not is_new else State.GAPS if source.skipped or document.hidden_told else State.READ
        self._set(
            number,
            state=state,
            document=document_id,
            pages=len(document.page_starts) if len(document.page_starts) > 1 else 0,
            characters=len(document.text),
            encoding=source.encoding,
            unread=document.told,
        )

    def _set(self, number: int, **changes: object) -> None:
        self._entries[number] = replace(self._entries[number], **changes)  # type: ignore[arg-type] # fields of Entry
