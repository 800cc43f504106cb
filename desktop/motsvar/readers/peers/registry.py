"""Which files of other tools are read, and by what they are known."""

import codecs
from collections.abc import Callable
from dataclasses import dataclass

from motsvar.core.incoming import Incoming
from motsvar.core.progress import Progress
from motsvar.readers.peers import hypothesis, qualcoder, refi, tag_sheet, taguette, web_annotation
from motsvar.readers.peers.given import is_json
from motsvar.readers.peers.refi import codebook, project

HEAD = 1 << 18
"""Bytes of a file by which its kind is told: before what is told of an annotation there may stand a long one."""
_BINARY_HEAD = 4096
_UTF_16 = {codecs.BOM_UTF16_LE: "utf-16-le", codecs.BOM_UTF16_BE: "utf-16-be"}


@dataclass(frozen=True, slots=True)
class PeerFormat:
    name: str
    """Short and lower case: ``refi``."""
    label: str
    """For dialogs, in English."""
    suffixes: tuple[str, ...]
    knows: Callable[[str, bytes], bool]
    """Whether a file of that name, with these first bytes, is of this format."""
    read: Callable[[bytes, str, Progress], Incoming]
    """A file's bytes and its name. Raises ``UnreadableDocument`` and nothing else."""


_FORMATS: tuple[PeerFormat, ...] = (
    PeerFormat("refi", "REFI-QDA project", (".qdpx",), refi.knows_project, project.read),
    PeerFormat("qdc", "REFI-QDA codebook", (".qdc",), refi.knows_codebook, codebook.read),
    PeerFormat("hypothesis", "Hypothesis", (".json",), hypothesis.knows, hypothesis.read),
    PeerFormat("jsonld", "Web Annotations", (".jsonld", ".json"), web_annotation.knows, web_annotation.read),
    PeerFormat("qualcoder", "QualCoder", (".qda",), qualcoder.knows, qualcoder.read),
    PeerFormat("taguette", "Taguette", (".sqlite3",), taguette.knows, taguette.read),
    PeerFormat("tags", "Table of tags", (".csv",), tag_sheet.knows, tag_sheet.read),
)


def peer_formats() -> tuple[PeerFormat, ...]:
    """In the order in which they are tried."""
    return _FORMATS


def peer_format(name: str, head: bytes) -> PeerFormat | None:
    """The format of a file, or None where it is of no other tool: a document, or a case of our own."""
    if encoding := _UTF_16.get(head[:2]):
        head = head[2:].decode(encoding, "replace").encode("utf-8", "replace")
    head = head if is_json(head) else head[:_BINARY_HEAD]
    return next((one for one in _FORMATS if one.knows(name, head)), None)
