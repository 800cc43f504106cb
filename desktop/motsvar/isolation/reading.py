"""A file becomes a document: the parent opens and hashes it, a worker that never learns its path reads it."""

import dataclasses
import os
import stat
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from pathlib import Path

from motsvar.core.document import Document, Source, sha256_of
from motsvar.core.errors import UnreadableDocument
from motsvar.core.hidden.telling import visible_name
from motsvar.core.progress import Progress, silent
from motsvar.isolation.channel import ChannelError
from motsvar.isolation.limits import READ_SECONDS
from motsvar.isolation.recognition import RECOGNISE_WAIT
from motsvar.isolation.wire import unpacked_text
from motsvar.isolation.workers import Task, Workers
from motsvar.readers.encoding import encodings
from motsvar.readers.read_text import MAX_BYTES, NOTHING_ASKED, Asked, PageImage, no_recogniser
from motsvar.readers.registry import HEAD, may_be_recognised, pure_suffixes, reader_named

_CHUNK = 8 << 20
_SMALL = 1 << 20
"""Bytes of a file after which a worker may read another one, if its reader is ``pure``: starting a worker takes far
longer than reading a small text does."""
_HINT = (
    "The file may be too large, damaged or made to do harm. "
    "Save its text as one or more plain text files (.txt) and open those."
)


def read_file(path: Path, workers: Workers, progress: Progress = silent, asked: Asked = NOTHING_ASKED) -> Document:
    """The document in a file. Raises ``UnreadableDocument`` with the reason when there is none to be had."""
    path = path.absolute()  # "." has no name of its own
    name = kept_name(path)
    data, modified = bytes_of(path, progress)
    return read_bytes(data, name, workers, progress, modified=modified, asked=asked)


def read_pair(left: Path, right: Path, workers: Workers, progress: Progress = silent) -> tuple[Document, Document]:
    """Both documents, read at the same time by two workers. Raises as ``read_file``."""
    with ThreadPoolExecutor(1) as beside:
        other = beside.submit(read_file, right, workers)
        return read_file(left, workers, progress), other.result()


def read_bytes(
    data: bytes,
    name: str,
    workers: Workers,
    progress: Progress = silent,
    *,
    modified: str = "",
    asked: Asked = NOTHING_ASKED,
) -> Document:
    """The document in the bytes of a file of that name; ``modified`` is UTC, ISO 8601."""
    shown = visible_name(name)
    recogniser = workers.recognition.found() if may_be_recognised(name, data[:HEAD]) else None
    if asked.anew and recogniser is None:
        raise _cannot_recognise(shown, data)
    seconds = READ_SECONDS + (RECOGNISE_WAIT if recogniser else 0)
    task = Task("read", f"Reading {shown}", _HINT, UnreadableDocument, seconds, once=True)
    fields = {
        "name": shown,
        "asked": dataclasses.asdict(asked),
        "recogniser": recogniser.fields if recogniser else None,
    }
    harmless = len(data) <= _SMALL and name.lower().endswith(pure_suffixes())
    if harmless:
        again = dataclasses.replace(task, once=False)
        answer = workers.run(again, {**fields, "only_pure": True}, data, progress)
    if not harmless or answer.kind == "not pure":
        answer = workers.run(task, fields, data, progress)
    try:
        read, reader = unpacked_text(answer.fields, answer.payload)
    except ChannelError:
        raise UnreadableDocument(f"Reading {shown} failed because of a fault in the program.", _HINT) from None
    source = Source(name, sha256_of(data), len(data), modified, reader, read.encoding, read.skipped, read.remarks)
    return Document(read.text, source, read.page_starts, headings=read.headings, layout=read.layout)


def _cannot_recognise(name: str, data: bytes) -> UnreadableDocument:
    if may_be_recognised(name, data[:HEAD]):
        return no_recogniser(name)
    return UnreadableDocument(f"{name} has no pages whose words can be recognised.", "Its text is all there is.")


def encodings_of(reader: str) -> tuple[str, ...]:
    """The encodings that can be decided for a document of that reader (``Source.reader``); none where it knows."""
    found = reader_named(reader)
    return encodings() if found and found.has_encoding else ()


def label_of(reader: str) -> str:
    """What a format is called, in English; the name itself of one that this version does not know."""
    found = reader_named(reader)
    return found.label if found else reader


def page_image(data: bytes, name: str, page: int, width: int, workers: Workers) -> PageImage:
    """A page, from 0, of the file of that name as a picture of about ``width`` pixels across.

    Raises ``UnreadableDocument``.
    """
    task = Task("page", f"Showing a page of {name}", _HINT, UnreadableDocument, READ_SECONDS, once=True)
    answer = workers.run(task, {"name": name, "page": page, "width": width}, data)
    sides = answer.fields.get("width"), answer.fields.get("height")
    match sides:
        case (int(across), int(down)) if across > 0 and down > 0 and 3 * across * down == len(answer.payload):
            return PageImage(across, down, answer.payload)
    raise UnreadableDocument(f"Showing a page of {name} failed because of a fault in the program.", _HINT)


def kept_name(path: Path) -> str:
    """A file's name as it is; only what is no character becomes �."""
    return path.name.encode("utf-8", "surrogateescape").decode("utf-8", "replace")


def shown_name(path: Path) -> str:
    """A file's name as it is shown."""
    return visible_name(kept_name(path))


def bytes_of(path: Path, progress: Progress = silent) -> tuple[bytes, str]:
    """A file's bytes and when it was changed (UTC, ISO 8601). Raises ``UnreadableDocument``."""
    name = shown_name(path)
    try:
        _refuse_special(path.stat(), name)  # before it is opened: opening a device or a pipe may do something
        handle = os.open(path, os.O_RDONLY | getattr(os, "O_BINARY", 0) | getattr(os, "O_NONBLOCK", 0))
        with os.fdopen(handle, "rb") as file:
            status = os.fstat(handle)
            _refuse_special(status, name)
            chunks: list[bytes] = []
            size = 0
            while chunk := file.read(_CHUNK):
                chunks.append(chunk)
                size += len(chunk)
                _refuse_large(size, name)
                progress(0.0, f"Reading {name}")
    except FileNotFoundError:
        raise UnreadableDocument(f"There is no file {name}.", "It may have been moved or renamed.") from None
    except PermissionError:
        raise UnreadableDocument(
            f"{name} may not be opened.", "Ask for permission to read it, or close the program that holds it."
        ) from None
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) and error.strerror else "its name is not valid"
        raise UnreadableDocument(
            f"{name} cannot be opened: {reason}.", "Check that the disk or network folder is there."
        ) from None
    return b"".join(chunks), _utc(status.st_mtime)


def _refuse_special(status: os.stat_result, name: str) -> None:
    if stat.S_ISDIR(status.st_mode):
        raise UnreadableDocument(f"{name} is a folder.", "Choose a file in it.")
    if not stat.S_ISREG(status.st_mode):
        raise UnreadableDocument(f"{name} is no ordinary file.", "Choose a file with text in it.")
    _refuse_large(status.st_size, name)


def _refuse_large(size: int, name: str) -> None:
    if size > MAX_BYTES:
        raise UnreadableDocument(
            f"{name} is larger than {MAX_BYTES // 1_000_000} MB, the most that can be read.",
            "Split it into smaller files.",
        )


def _utc(seconds: float) -> str:
    try:
        return datetime.fromtimestamp(seconds, UTC).isoformat(timespec="seconds")
    except (OverflowError, ValueError, OSError):
        return ""
