"""One file given to one reader, and a word on what came of it."""

import io
import os
import resource
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from motsvar.core.errors import UnreadableDocument
from motsvar.core.page_layout import Box
from motsvar.isolation.channel import ChannelError, Frame, receive, send
from motsvar.isolation.handlers import READ_MEMORY
from motsvar.isolation.limits import Limits, apply
from motsvar.isolation.wire import packed_text, unpacked_text
from motsvar.readers.read_text import Manner, RecognisedWord
from motsvar.readers.registry import HEAD, Reader, reader_for, supported_suffixes

READ, REFUSED, MEMORY, DEATH, HANG = "read", "refused", "memory", "death", "hang"
"""What can come of a file; anything else is the name of an error and its place."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of one mutant."""

    number: int
    kind: str
    seconds: float = 0.0
    megabytes: int = 0
    """Largest resident size of the process so far."""

    @property
    def is_fault(self) -> bool:
        return self.kind not in (READ, REFUSED, MEMORY)


def reader_of(suffix: str) -> Reader | None:
    """The reader that declares a suffix; None where this version has none."""
    if suffix not in supported_suffixes():
        return None
    from motsvar.readers.registry import readers

    return next(reader for reader in readers() if suffix in reader.suffixes)


def confine() -> None:
    """Bounds this process as a worker is bounded, but for its time, which the parent watches."""
    nothing = os.open(os.devnull, os.O_RDWR)
    for standard in (0, 1, 2):
        os.dup2(nothing, standard)
    apply(Limits(memory_bytes=READ_MEMORY))


def tried(reader: Reader, data: bytes, number: int) -> Outcome:
    """Reads a file in this process, and packs the text for the parent as a worker would."""
    begun = time.perf_counter()
    kind = _kind(reader, data, f"x{reader.suffixes[0]}", shown=number % 5 == 0)
    used = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    return Outcome(number, kind, time.perf_counter() - begun, used)


def _kind(reader: Reader, data: bytes, name: str, *, shown: bool) -> str:
    try:
        _choose(data, name)
        if shown and reader.has_pages:
            _show(reader, data)
        read = reader.read(data, name, Manner(recognise=_recognise))
        return READ if _arrives(read, reader) else "a text that the parent refuses"
    except UnreadableDocument:
        return REFUSED
    except MemoryError:
        return MEMORY
    except BaseException as error:
        return _described(error)


def _choose(data: bytes, name: str) -> None:
    try:
        reader_for(name, data[:HEAD])
    except UnreadableDocument:
        return  # the reader must bear it all the same


def _show(reader: Reader, data: bytes) -> None:
    try:
        reader.page_image(data, 0, 100)
    except UnreadableDocument:
        return


def _arrives(read: object, reader: Reader) -> bool:
    way = io.BytesIO()
    send(way, Frame(*packed_text(read, reader.name)))  # type: ignore[arg-type]
    way.seek(0)
    answer = receive(way)
    try:
        unpacked_text(answer.fields, answer.payload)
    except ChannelError:
        return False
    return True


def _recognise(picture: bytes) -> Sequence[RecognisedWord]:
    """As if a word stood in every picture: recognising itself is another program's work."""
    del picture
    return (RecognisedWord("ord", Box(0.1, 0.1, 0.9, 0.9), 90, "\n\n"),)


def _described(error: BaseException) -> str:
    """The error and where in the readers it came up."""
    trace, place = error.__traceback__, "?"
    while trace is not None:
        code = trace.tb_frame.f_code
        if "readers" in code.co_filename:
            place = f"{Path(code.co_filename).name}:{trace.tb_lineno}"
        trace = trace.tb_next
    return f"{type(error).__name__} at {place}"
