"""The last pages: how the report came about, what it leaves out, and each document with its hashes."""

from collections.abc import Iterator, Sequence

from motsvar.exports.pdf.breaking import lines_of
from motsvar.exports.pdf.flow import Column, Flow, Row
from motsvar.exports.pdf.looks import BODY, CODE, SMALL, SUBHEADING, TABLE
from motsvar.exports.pdf.values import INNER, Line, Piece
from motsvar.exports.reporting.values import DocumentView, ReportView
from motsvar.wording import Wording

_LABELS = 150.0
_HEX = frozenset("0123456789abcdef")


def put_method(flow: Flow, view: ReportView) -> None:
    said = view.words(
        "The texts are shown as they were read; only the matching looks past reading errors, case, accents and "
        "hyphens. Offsets, pages and lines refer to the text as read. A reading error is never counted as a "
        "difference, and a digit, a negation or a name never as a reading error. “In other words” is a judgement with "
        "a confidence, not a certainty."
    )
    flow.paragraph((Piece(said, BODY),))
    flow.space(8)
    _put(flow, view.settings)
    for number, document in enumerate(view.documents, 1):
        _document(flow, document, number)


def put_checking(flow: Flow, words: Wording) -> None:
    flow.space(10)
    flow.need(60)
    flow.paragraph((Piece(words("How to check the hashes"), SUBHEADING),))
    flow.space(2)
    commands = "sha256sum FILE", "shasum -a 256 FILE", "certutil -hashfile FILE SHA256"
    of_file = words(
        "The hash of a file tells whether it is the one that was read. In a folder with the file, one of these prints "
        "it: {0} on Linux, {1} on macOS, {2} on Windows."
    ).format(*commands)
    of_text = words("The hash of the text is that of all that {0} prints, in UTF-8.").format("motsvar text FILE")
    flow.paragraph((Piece(f"{of_file} {of_text}", BODY),))


def put_left_out(flow: Flow, sentences: Sequence[str], words: Wording) -> None:
    if sentences:
        flow.space(10)
        flow.need(50)
        flow.paragraph((Piece(words("What this report leaves out"), SUBHEADING),))
        flow.space(2)
    for sentence in sentences:
        columns = (Column(0, 10, lines_of((Piece("•", BODY),), 10)), Column(10, INNER - 10, _said(sentence)))
        flow.row(Row(columns, 0, 2, rule=""))


def _said(sentence: str) -> Sequence[Line]:
    return lines_of((Piece(sentence, BODY),), INNER - 10)


def _document(flow: Flow, document: DocumentView, number: int) -> None:
    anchor = f"document-{number}"
    flow.space(10)
    flow.need(110)
    flow.anchor(anchor)
    flow.bookmark(document.name, anchor, 1)
    role = (Piece(f"  ({document.role})", SMALL),) if document.role else ()
    flow.paragraph((Piece(document.name, SUBHEADING), *role))
    flow.space(2)
    _put(flow, document.rows)


def _put(flow: Flow, rows: Sequence[tuple[str, str]]) -> None:
    for row in _rows(rows):
        flow.row(row)


def _rows(rows: Sequence[tuple[str, str]]) -> Iterator[Row]:
    for name, value in rows:
        hexadecimal = len(value) == 64 and _HEX.issuperset(value)
        said = lines_of((Piece(value, CODE if hexadecimal else TABLE),), INNER - _LABELS)
        named = lines_of((Piece(name, SMALL),), _LABELS - 10)
        yield Row((Column(0, _LABELS - 10, named), Column(_LABELS, INNER - _LABELS, said)), 2, 2)
