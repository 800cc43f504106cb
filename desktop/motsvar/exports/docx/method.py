"""How it was found: settings, versions, what each document is and its hashes, and what the report does not carry."""

import re
from collections.abc import Iterator, Sequence

from motsvar.exports.docx.inline import paragraph, run
from motsvar.exports.docx.looks import PLAIN, Look, Manner
from motsvar.exports.docx.places import heading
from motsvar.exports.docx.tables import Cell, row, table
from motsvar.exports.reporting.values import DocumentView, ReportView

_WIDTHS = (3000, 6866)
_QUIET = Look(style="Quiet")
_FIELD = re.compile(r"\{(\d)\}")
_HASH = 64
"""Hexadecimal digits of SHA-256."""


def method(view: ReportView) -> Iterator[str]:
    words = view.words
    yield paragraph(
        run(
            words(
                "The texts are shown as they were read; only the matching looks past reading errors, case, accents "
                "and hyphens. Offsets, pages and lines refer to the text as read. A reading error is never counted as "
                "a difference, and a digit, a negation or a name never as a reading error. “In other words” is a "
                "judgement with a confidence, not a certainty."
            )
        )
    )
    yield from _told(view.settings, words("Method"))
    if view.not_carried:
        yield heading(words("What this report leaves out"))
    for sentence in view.not_carried:
        yield paragraph(run(f"–\t{sentence}"), manner=Manner(style="Point"))
    for one in view.documents:
        yield heading(_named(one))
        yield from _told(one.rows, one.name)
    yield heading(words("How to check the hashes"))
    of_file = words(
        "The hash of a file tells whether it is the one that was read. In a folder with the file, one of these prints "
        "it: {0} on Linux, {1} on macOS, {2} on Windows."
    )
    of_text = words("The hash of the text is that of all that {0} prints, in UTF-8.")
    yield paragraph(*_with_commands(of_file, "sha256sum FILE", "shasum -a 256 FILE", "certutil -hashfile FILE SHA256"))
    yield paragraph(*_with_commands(of_text, "motsvar text FILE"))


def _with_commands(sentence: str, *commands: str) -> Iterator[str]:
    """The sentence with the commands in its fields, as they are typed."""
    for at, part in enumerate(_FIELD.split(sentence)):
        yield run(commands[int(part)], Look(style="Code")) if at % 2 else run(part)


def _named(one: DocumentView) -> str:
    return f"{one.name} ({one.role})" if one.role else one.name


def _told(rows: Sequence[tuple[str, str]], title: str) -> Iterator[str]:
    """On one page, if it fits there: its rows are kept with the next."""
    written = (
        row(_WIDTHS, [_cell(name, _QUIET, keep=at < len(rows)), _cell(value, _look(value), keep=at < len(rows))])
        for at, (name, value) in enumerate(rows, 1)
    )
    yield from table(_WIDTHS, written, title=title)


def _cell(text: str, look: Look, *, keep: bool) -> Cell:
    return Cell(paragraph(run(text, look), manner=Manner(style="Cell", keep_next=keep)))


def _look(value: str) -> Look:
    is_hash = len(value) == _HASH and all(one in "0123456789abcdef" for one in value)
    return Look(style="Code") if is_hash else PLAIN
