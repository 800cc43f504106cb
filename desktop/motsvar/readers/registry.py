"""Which reader reads which file. A new format is one more row here."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import PurePath

from motsvar.core.errors import UnreadableDocument
from motsvar.readers import plain
from motsvar.readers.read_text import ReadText
from motsvar.readers.signatures import refuse_foreign

HEAD = 4096
"""Bytes from the start of a file that are enough to choose its reader."""


@dataclass(frozen=True, slots=True)
class Reader:
    """One format: how it is recognised and read."""

    name: str
    """Kept with the document as ``Source.reader``."""
    label: str
    """For the file dialog, in English."""
    suffixes: tuple[str, ...]
    """Lower case, with the dot."""
    sniff: Callable[[bytes], bool]
    """True when the first ``HEAD`` bytes can be of this format."""
    read: Callable[[bytes, str], ReadText]
    """Of the whole file's bytes and its name. Pure; raises ``UnreadableDocument`` and nothing else."""


_READERS = (
    Reader("plain", "Text", (".txt", ".text", ".log"), plain.sniff, plain.read),
    Reader("markdown", "Markdown", (".md", ".markdown"), plain.sniff, plain.read),
)


def readers() -> tuple[Reader, ...]:
    """Every format that can be read."""
    return _READERS


def reader_for(name: str, head: bytes) -> Reader:
    """The reader of a file, by its suffix and first bytes; content decides where they disagree.

    Raises ``UnreadableDocument`` when the format is one that this version does not read, or no text.
    """
    refuse_foreign(name, head[:HEAD])
    suffix = PurePath(name).suffix.lower()
    by_suffix = [reader for reader in _READERS if suffix in reader.suffixes]
    for reader in (*by_suffix, *_READERS):
        if reader.sniff(head[:HEAD]):
            return reader
    raise UnreadableDocument(f"{name} is not a text file.", f"This version reads {', '.join(supported_suffixes())}.")


def supported_suffixes() -> tuple[str, ...]:
    """Suffixes that a reader declares, lower case, with the dot."""
    return tuple(suffix for reader in _READERS for suffix in reader.suffixes)


def dialog_filters() -> tuple[tuple[str, tuple[str, ...]], ...]:
    """For a file dialog: labels with patterns, such as ``("Text", ("*.txt", …))``; first all that can be read."""
    rows = tuple((reader.label, tuple(f"*{suffix}" for suffix in reader.suffixes)) for reader in _READERS)
    return (("Documents", tuple(f"*{suffix}" for suffix in supported_suffixes())), *rows)
