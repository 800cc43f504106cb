"""Which reader reads which file. A new format is one more row here, and a module with ``read``."""

from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from pathlib import PurePath
from typing import Protocol, cast

from motsvar.core.errors import NoText, UnreadableDocument
from motsvar.readers import plain
from motsvar.readers.office import packed
from motsvar.readers.read_text import USUAL, Manner, PageImage, ReadText
from motsvar.readers.signatures import is_html, is_pdf, is_picture, is_rtf, refuse_foreign

HEAD = 4096
"""Bytes from the start of a file that are enough to choose its reader."""


class ReadingModule(Protocol):
    """What the module of a reader has. It is loaded where a file is read, not where formats are listed."""

    def read(self, data: bytes, name: str, manner: Manner = USUAL) -> ReadText:
        """Of the whole file's bytes and its name. Pure; raises ``UnreadableDocument`` and nothing else."""


class PageModule(ReadingModule, Protocol):
    """What it has where pages can be shown, too."""

    def page_image(self, data: bytes, page: int, width: int) -> PageImage:
        """A page, from 0, as a picture of about so many pixels across. Raises ``UnreadableDocument``."""


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
    module: str
    """In this package."""
    is_sure: bool = False
    """Whether ``sniff`` leaves no doubt, so that a file's suffix says nothing against it."""
    has_pages: bool = False
    """Whether ``page_image`` can show the pages."""
    has_encoding: bool = False
    """Whether the user can decide another encoding."""
    pure: bool = False
    """Whether it stands on Python alone, so that no file can change what a worker does with the next one."""

    def load(self) -> ReadingModule:
        """Imports the reader, with the libraries that it stands on."""
        return cast("ReadingModule", import_module(f"motsvar.readers.{self.module}"))

    def read(self, data: bytes, name: str, manner: Manner = USUAL) -> ReadText:
        """As ``ReadingModule.read``; raises ``UnreadableDocument`` also for an encoding where there is no choice."""
        if manner.asked.encoding and not self.has_encoding:
            raise UnreadableDocument(
                f"The encoding of {name} cannot be chosen: the file itself says it.", "Read it without an encoding."
            )
        if not data:
            raise UnreadableDocument(f"{name} is empty.", "Choose a file with text in it.")
        try:
            return self.load().read(data, name, manner)
        except NoText as error:
            raise UnreadableDocument(f"There is no text in {name}.", error.hint) from None

    def page_image(self, data: bytes, page: int, width: int) -> PageImage:
        """As ``PageModule.page_image``; raises ``UnreadableDocument`` also for a format without pages."""
        if not self.has_pages:
            raise UnreadableDocument("This document has no pages that can be shown.", "Its text is all there is.")
        return cast("PageModule", self.load()).page_image(data, page, width)


_READERS = (
    Reader("web", "Web page", (".html", ".htm", ".xhtml"), is_html, "web", has_encoding=True),
    Reader("plain", "Text", (".txt", ".text", ".log"), plain.sniff, "plain", has_encoding=True, pure=True),
    Reader("markdown", "Markdown", (".md", ".markdown"), plain.sniff, "plain", has_encoding=True, pure=True),
    Reader("pdf", "PDF", (".pdf",), is_pdf, "pdf", has_pages=True, is_sure=True),
    Reader("rtf", "Rich Text", (".rtf",), is_rtf, "rtf", is_sure=True, pure=True),
    Reader("word", "Word", packed.WORD_SUFFIXES, packed.may_be_word, "office.word"),
    Reader(
        "opendocument", "OpenDocument", packed.OPENDOCUMENT_SUFFIXES, packed.may_be_opendocument, "office.opendocument"
    ),
    Reader(
        "picture",
        "Pictures",
        (".png", ".jpg", ".jpeg", ".tif", ".tiff", ".bmp", ".gif", ".webp"),
        is_picture,
        "scanned.picture",
        has_pages=True,
        is_sure=True,
    ),
)


def readers() -> tuple[Reader, ...]:
    """Every format that can be read."""
    return _READERS


def reader_named(name: str) -> Reader | None:
    """The reader of a document that was read before, by its ``Source.reader``."""
    return next((reader for reader in _READERS if reader.name == name), None)


def reader_for(name: str, head: bytes) -> Reader:
    """The reader of a file, by its suffix and first bytes; content decides where they disagree.

    Raises ``UnreadableDocument`` when the format is one that this version does not read, or no text.
    """
    refuse_foreign(name, head[:HEAD])
    suffix = PurePath(name).suffix.lower()
    by_suffix = [reader for reader in _READERS if suffix in reader.suffixes]
    sure = [reader for reader in _READERS if reader.is_sure]
    for reader in (*sure, *by_suffix, *_READERS):
        if reader.sniff(head[:HEAD]):
            return reader
    raise UnreadableDocument(f"{name} is not a text file.", f"This version reads {', '.join(supported_suffixes())}.")


def may_be_recognised(name: str, head: bytes) -> bool:
    """Whether a file can have pages whose words are recognised in their pictures."""
    try:
        return reader_for(name, head).has_pages
    except UnreadableDocument:
        return False


def supported_suffixes() -> tuple[str, ...]:
    """Suffixes that a reader declares, lower case, with the dot."""
    return tuple(suffix for reader in _READERS for suffix in reader.suffixes)


def pure_suffixes() -> tuple[str, ...]:
    """Those of files that, by their names, a ``pure`` reader reads."""
    return tuple(suffix for reader in _READERS if reader.pure for suffix in reader.suffixes)


def dialog_filters() -> tuple[tuple[str, tuple[str, ...]], ...]:
    """For a file dialog: labels with patterns, such as ``("Text", ("*.txt", …))``; first all that can be read."""
    rows = tuple((reader.label, tuple(f"*{suffix}" for suffix in reader.suffixes)) for reader in _READERS)
    return (("Documents", tuple(f"*{suffix}" for suffix in supported_suffixes())), *rows)
