"""The files that documents were read from: whether they are still what was read, and their pages as pictures."""

from dataclasses import dataclass
from pathlib import Path

from motsvar.core.document import Source, sha256_of
from motsvar.core.errors import UnreadableDocument
from motsvar.core.hidden.telling import visible_name
from motsvar.isolation.reading import bytes_of, page_image
from motsvar.isolation.workers import Workers
from motsvar.readers.read_text import PageImage
from motsvar.readers.registry import reader_named
from motsvar.store.originals import Original, Originals, OriginalState

__all__ = ["Original", "OriginalFiles", "OriginalState", "PageImage", "has_page_images"]


@dataclass(frozen=True, slots=True)
class OriginalFiles:
    """Answers for one case. Every method may run in any thread; all but ``place_of`` read the whole file."""

    places: Originals
    workers: Workers
    case_folder: Path

    def place_of(self, source: Source) -> Path | None:
        """Where a document's file should be on this machine; None where nobody can tell."""
        return self.places.place_of(source, self.case_folder)

    def hash_of(self, path: Path) -> str:
        """SHA-256 of a file that is about to be read; empty where it cannot be opened, which reading it will say."""
        try:
            data, _modified = bytes_of(path)
        except UnreadableDocument:
            return ""
        return sha256_of(data)

    def look_at(self, source: Source) -> Original:
        """Whether a document's file is still what was read."""
        path = self.place_of(source)
        if path is None:
            return Original(OriginalState.NOT_FOUND)
        try:
            data, _modified = bytes_of(path)
        except UnreadableDocument:
            return Original(OriginalState.NOT_FOUND, path)
        return Original(OriginalState.SAME if sha256_of(data) == source.sha256 else OriginalState.CHANGED, path)

    def page_image(self, source: Source, page: int, width: int) -> PageImage:
        """A page of a document, from 0, as a picture of about ``width`` pixels across.

        Raises ``UnreadableDocument``, also when the file is not there or is not what was read.
        """
        path = self.place_of(source)
        if path is None:
            raise UnreadableDocument(
                f"The file {visible_name(source.name)} is not known on this computer.",
                "Put it into the folder of the case, or add it to the case again.",
            )
        data, _modified = bytes_of(path)
        if sha256_of(data) != source.sha256:
            raise UnreadableDocument(
                f"The file {visible_name(source.name)} has changed since it was read.",
                "Its pages are not those of the text.",
            )
        return page_image(data, source.name, page, width, self.workers)


def has_page_images(source: Source) -> bool:
    """Whether the pages of a document can be shown as pictures."""
    reader = reader_named(source.reader)
    return reader is not None and reader.has_pages
