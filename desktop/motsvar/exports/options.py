"""What a user chooses of an export."""

from dataclasses import dataclass
from enum import StrEnum


class Part(StrEnum):
    """The parts of a report that may be left out, in their order; the method always stands."""

    SUMMARY = "summary"
    DEMANDS = "demands"
    SILENCE = "silence"
    TEXTS = "texts"
    THEMES = "themes"
    FACTS = "facts"
    PICTURES = "pictures"
    NOTES = "notes"
    ANNOTATIONS = "annotations"


class TableName(StrEnum):
    """The tables of a case: each is a sheet of a workbook, and one of them a file with values between semicolons."""

    ANNOTATIONS = "annotations"
    TAGS = "tags"
    LINKS = "links"
    MATCHES = "matches"
    FACTS = "facts"
    THEMES = "themes"
    SILENCE = "silence"
    NOTES = "notes"
    DOCUMENTS = "documents"


@dataclass(frozen=True, slots=True)
class ExportOptions:
    language: str = "en"
    """Of the reader: ``en`` or ``sv``."""
    parts: frozenset[Part] = frozenset(Part)
    """Of a report."""
    table: TableName = TableName.ANNOTATIONS
    """Of a CSV file, which holds one."""


USUAL = ExportOptions()
