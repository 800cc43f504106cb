"""The user's own themes in files: tables and lists of words that are taken in, and the table that is written."""

from collections.abc import Sequence
from pathlib import Path

from motsvar.core.themes.codebook_theme import CodebookTheme
from motsvar.exports.codebook_sheet import codebook_sheet
from motsvar.exports.writing import write_whole
from motsvar.isolation.reading import bytes_of, shown_name
from motsvar.readers import codebook_sheet as reader
from motsvar.readers.codebook_sheet import CodebookRead


def read_codebook(path: Path) -> CodebookRead:
    """The codebook in a table or a list of words. Raises ``UnreadableDocument``."""
    return reader.read(bytes_of(path)[0], shown_name(path))


def write_codebook(themes: Sequence[CodebookTheme], path: Path) -> None:
    """The themes as a table that ``read_codebook`` reads. Raises ``ExportFailed``; an earlier file stays then."""
    write_whole(path, codebook_sheet(themes))
