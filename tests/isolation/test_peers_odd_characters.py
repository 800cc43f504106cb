"""Texts with characters that end lines, start pages or cannot be kept come in whole from every tool's file."""

import dataclasses
from collections.abc import Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from motsvar.core.document import Document
from motsvar.core.incoming import Incoming
from motsvar.core.progress import silent
from motsvar.core.span import Span
from motsvar.exports.case_content import CaseContent, ExportedDocument
from motsvar.exports.refi import project
from motsvar.isolation.peers_wire import packed_incoming, unpacked_incoming
from motsvar.readers.peers.registry import peer_format
from motsvar.readers.read_text import paged
from support import refi_files
from support.peer_files import QUALCODER, TAGUETTE, database
from support.rendering import rendered

PIECES = st.lists(
    st.sampled_from(
        ["a", "a\u030a", "😀", "\f", "\r\n", "\r", "\n", "\x85", "\u2028", "\u2029", "\0", "\ufeff", "\u200b"]
    )
)
DATE = "2026-01-02 03:04:05.000000"
Read = tuple[str, tuple[int, ...]]


def refi(text: str, start: int, end: int) -> bytes:
    """Ours, so that it is certain how it counts."""
    selections = refi_files.source(refi_files.selection(start, end))
    return refi_files.project({f"{refi_files.TEXT}.txt": text}, origin="Motsvar 1", sources=selections)


def qualcoder(text: str, start: int, end: int) -> bytes:
    return database(
        QUALCODER.replace("{supercid}", ""),
        [
            ("source", (1, "svar.txt", text, None, "", "Åsa", DATE, None, None)),
            ("code_name", (1, "Skola", "", None, "Åsa", DATE, "#FF0000")),
            ("code_text", (1, 1, 1, text[start:end], start, end, "Åsa", DATE, "", None, None)),
        ],
    )


def taguette(text: str, start: int, end: int) -> bytes:
    """A page has one kind of line ends and a sign for each null character; in ``pre`` all else stays."""
    before, words = (part.replace("\r\n", "\n").replace("\r", "\n").replace("\0", "\ufffd") for part in
                     (text[:start], text[start:end]))  # fmt: skip
    at = len(before.encode())
    return database(
        TAGUETTE,
        [
            ("projects", (1, "Prov", "", DATE)),
            ("documents", (1, "svar", "", "svar.html", DATE, 1, "LTR", f"<pre>{text}</pre>")),
            ("highlights", (1, 1, at, at + len(words.encode()), words)),
        ],
    )


def as_read(text: str) -> Read:
    """What the program makes of a plain text file, its encoding being known."""
    read = paged(text, "utf-8")
    return read.text, read.page_starts


def through_the_wire(data: bytes, name: str) -> Incoming:
    found = peer_format(name, data[:4096])
    assert found is not None
    incoming = found.read(data, name, silent)
    assert unpacked_incoming(packed_incoming(incoming)) == incoming
    return incoming


@settings(max_examples=25)
@given(PIECES, PIECES, PIECES)
@pytest.mark.parametrize(
    ("made", "name"),
    [(refi, "x.qdpx"), (qualcoder, "data.qda"), (taguette, "x.sqlite3")],
    ids=["refi", "qda", "taguette"],
)
def test_every_text_comes_in_as_if_read_from_a_file(
    made: object, name: str, before: Sequence[str], inside: Sequence[str], after: Sequence[str]
) -> None:
    assert callable(made)
    first, words, last = (f"x{''.join(part)}y" for part in (before, inside, after))
    text = first + words + last
    incoming = through_the_wire(made(text, len(first), len(first) + len(words)), name)
    (document,) = incoming.documents
    (passage,) = incoming.passages
    assert document.document is not None
    assert passage.span is not None
    assert (document.document.text, document.document.page_starts) == as_read(text)
    assert passage.span.of(document.document.text) == as_read(words)[0]


def test_a_text_that_was_read_with_form_feeds_goes_out_and_in_unchanged() -> None:
    read = paged("Sida ett\f\fSida två.\x85Slut\u2028\0", "utf-8")
    document = dataclasses.replace(Document.from_text(read.text, "x.txt"), page_starts=read.page_starts)
    content = CaseContent("Motsvar 1", DATE, "Prov", (ExportedDocument("d", document),))
    (back,) = through_the_wire(rendered(project.write, content).data, "x.qdpx").documents
    assert back.text_sha256 == document.text_sha256
    assert back.document is not None
    assert Span(10, 18).of(back.document.text) == "Sida två"
