"""The file of another tool becomes an ``Incoming``: a worker reads it, and is believed in nothing."""

from pathlib import Path

from motsvar.core.errors import UnreadableDocument
from motsvar.core.incoming import Incoming
from motsvar.core.progress import Progress, silent
from motsvar.isolation.channel import ChannelError
from motsvar.isolation.limits import READ_SECONDS
from motsvar.isolation.peers_wire import unpacked_incoming
from motsvar.isolation.reading import bytes_of, shown_name
from motsvar.isolation.workers import Task, Workers
from motsvar.readers.peers.registry import bytes_to_tell, peer_format

IN_FOLDER = "data.qda"
"""QualCoder keeps a project as a folder with this in it."""
_HINT = (
    "The file may be too large, damaged or made to do harm. "
    "Export the work once more there, or in parts, and take those in."
)


def read_peer(path: Path, workers: Workers, progress: Progress = silent) -> Incoming:
    """All of a file of another tool. ``path`` may be a folder that holds one.

    Raises ``UnreadableDocument`` with the reason when there is nothing to be had.
    """
    path = path.absolute()
    data, _ = bytes_of(_file(path), progress)
    name = shown_name(path)
    task = Task("peer", f"Reading {name}", _HINT, UnreadableDocument, READ_SECONDS, once=True)
    answer = workers.run(task, {"name": name}, data, progress)
    try:
        return unpacked_incoming(answer)
    except ChannelError:
        raise UnreadableDocument(f"Reading {name} failed because of a fault in the program.", _HINT) from None


def is_peer_file(path: Path) -> bool:
    """Whether a file, or a folder, is of another tool, by its first bytes; False for what cannot be opened."""
    path = path.absolute()
    try:
        if not _file(path).is_file():  # opening a device or a pipe may do something
            return False
        with _file(path).open("rb") as file:
            name = shown_name(path)
            return peer_format(name, file.read(bytes_to_tell(name))) is not None
    except (OSError, ValueError):
        return False


def _file(path: Path) -> Path:
    return path / IN_FOLDER if path.is_dir() else path
