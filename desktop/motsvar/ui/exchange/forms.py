"""The forms in which a case can leave the program: whom each is for, and what can be chosen of it."""

from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QCoreApplication

from motsvar.ui.sentences import said
from motsvar.workspace import ExportOptions, Part, TableName, export_formats


def tr(words: str) -> str:
    return QCoreApplication.translate("Forms", words)


class Choice(Enum):
    """What a user may choose of a form."""

    PARTS = auto()
    LANGUAGE = auto()
    TABLE = auto()


_REPORT = frozenset({Choice.PARTS, Choice.LANGUAGE})
_CHOICES = {
    ".html": _REPORT,
    ".docx": _REPORT,
    ".pdf": _REPORT,
    ".csv": frozenset({Choice.TABLE, Choice.LANGUAGE}),
    ".xlsx": frozenset({Choice.LANGUAGE}),
    ".qdpx": frozenset({Choice.LANGUAGE}),
}


@dataclass(frozen=True, slots=True)
class Form:
    """One row of the list that is offered."""

    name: str
    """Of the format, as the registry has it."""
    label: str
    suffixes: tuple[str, ...]
    told: str
    """Whom it is for; empty of a form that nobody has said it of."""
    choices: frozenset[Choice]

    @property
    def carries_people(self) -> bool:
        """Whether it says who made what."""
        return self.suffix != ".qdc"

    @property
    def suffix(self) -> str:
        return self.suffixes[0]

    def stem(self, case: str, options: ExportOptions) -> str:
        """What a file is called at first."""
        return f"{case} {table_names()[options.table]}" if Choice.TABLE in self.choices else case


def forms() -> tuple[Form, ...]:
    """All that the program can write, in its order."""
    return tuple(
        Form(
            one.name,
            said(one.label),
            one.suffixes,
            _told().get(one.suffixes[0], ""),
            _CHOICES.get(one.suffixes[0], frozenset()),
        )
        for one in export_formats()
    )


def _told() -> dict[str, str]:
    return {
        ".html": tr("For any reader: one file that opens in a web browser and prints well. Needs no other program."),
        ".docx": tr("For who goes on writing: the report as a document of Word or LibreOffice, with headings."),
        ".pdf": tr(
            "For the file and for printing: the report with page numbers and bookmarks, as it will always look."
        ),
        ".csv": tr("For a spreadsheet or for statistics: one table, a row for each thing."),
        ".xlsx": tr("For a spreadsheet: every table as a sheet of one workbook."),
        ".jsonld": tr(
            "For web tools: annotations by the standard of the W3C, found again by place and by their words."
        ),
        ".qdpx": tr(
            "For ATLAS.ti, NVivo, MAXQDA and their like: documents, codes, passages, notes and links (REFI-QDA)."
        ),
        ".qdc": tr("For the same tools: the tags alone, as a codebook (REFI-QDA)."),
        ".json": tr("For safekeeping: all of the case with its history in one file that any program can read."),
        ".motsvar.json": tr("For safekeeping: all of the case with its history in one file that any program can read."),
    }


def part_names() -> dict[Part, str]:
    """What can be left out of a report, in its order."""
    return {
        Part.SUMMARY: tr("Summary"),
        Part.DEMANDS: tr("Demands"),
        Part.SILENCE: tr("Silence"),
        Part.TEXTS: tr("The two texts"),
        Part.THEMES: tr("Themes"),
        Part.FACTS: tr("Facts"),
        Part.PICTURES: tr("Pictures"),
        Part.NOTES: tr("Notes"),
        Part.ANNOTATIONS: tr("Annotations"),
    }


def table_names() -> dict[TableName, str]:
    """What a table may be of; in lower case, as a part of a file's name."""
    return {
        TableName.ANNOTATIONS: tr("annotations"),
        TableName.TAGS: tr("tags"),
        TableName.LINKS: tr("links"),
        TableName.MATCHES: tr("matches"),
        TableName.FACTS: tr("facts"),
        TableName.THEMES: tr("themes"),
        TableName.SILENCE: tr("silence"),
        TableName.NOTES: tr("notes"),
        TableName.DOCUMENTS: tr("documents"),
    }
