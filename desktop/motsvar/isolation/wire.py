"""Documents and texts as frames: what is small as JSON, texts as UTF-8."""

import dataclasses
import unicodedata
from collections.abc import Mapping, Sequence

from motsvar.core.document import DEEPEST_HEADING, Document, Heading, Source
from motsvar.core.page_layout import PageLayout
from motsvar.core.span import Span
from motsvar.isolation.channel import ChannelError
from motsvar.readers.read_text import MAX_CHARACTERS, ReadText


def packed_documents(documents: Sequence[Document]) -> tuple[list[dict[str, object]], bytes]:
    """Descriptions, and texts with the layouts behind them; ``unpacked_documents`` is the inverse."""
    texts = [document.text.encode("utf-8") for document in documents]
    layouts = [document.layout.packed if document.layout else b"" for document in documents]
    described: list[dict[str, object]] = [
        {
            "size": len(text),
            "layout": len(layout),
            "source": dataclasses.asdict(document.source),
            "page_starts": document.page_starts,
            "title": document.title,
            "headings": plain_headings(document.headings),
        }
        for document, text, layout in zip(documents, texts, layouts, strict=True)
    ]
    return described, b"".join(part for pair in zip(texts, layouts, strict=True) for part in pair)


def unpacked_documents(described: object, payload: bytes) -> tuple[Document, ...]:
    """Documents that the parent packed. Trusts its input: it only runs in a worker."""
    if not isinstance(described, list):
        raise ChannelError("no documents")
    documents: list[Document] = []
    at = 0
    for one in described:
        text = payload[at : at + one["size"]].decode("utf-8")
        at += one["size"]
        layout = PageLayout(payload[at : at + one["layout"]]) if one["layout"] else None
        at += one["layout"]
        told = {name: tuple(one["source"][name]) for name in ("skipped", "remarks")}
        source = Source(**{**one["source"], **told})
        headings = tuple(Heading(Span(start, end), level) for start, end, level in one["headings"])
        documents.append(Document(text, source, tuple(one["page_starts"]), one["title"], headings, layout))
    return tuple(documents)


def packed_text(read: ReadText, reader: str) -> tuple[Mapping[str, object], bytes]:
    """A text as read, with the name of its reader; ``unpacked_text`` is the inverse."""
    text = read.text.encode("utf-8")
    fields = {
        "kind": "read",
        "reader": reader,
        "size": len(text),
        "page_starts": read.page_starts,
        "headings": plain_headings(read.headings),
        "encoding": read.encoding,
        "skipped": read.skipped,
        "remarks": read.remarks,
    }
    return fields, text + (read.layout.packed if read.layout else b"")


def unpacked_text(fields: Mapping[str, object], payload: bytes) -> tuple[ReadText, str]:
    """A text that a worker read, and its reader's name. Trusts nothing: raises ``ChannelError`` on what is not one."""
    starts, size = fields.get("page_starts"), fields.get("size")
    told = [fields.get("skipped"), fields.get("remarks")]
    if type(size) is not int:
        raise ChannelError("no text")
    try:
        text = payload[:size].decode("utf-8")
    except UnicodeDecodeError:
        raise ChannelError("no UTF-8") from None
    if not 0 < len(text) <= MAX_CHARACTERS or not is_normalised(text):
        raise ChannelError("a text that no reader gives")
    page_starts = pages_of(starts, len(text))
    headings = headings_of(fields.get("headings"), len(text))
    layout = PageLayout(payload[size:]) if len(payload) > size else None
    if layout is not None and not layout.is_of(len(text)):
        raise ChannelError("places of words that no reader gives")
    skipped, remarks = (tuple(map(str, one)) if isinstance(one, list) else () for one in told)
    read = ReadText(text, page_starts, str(fields.get("encoding")), skipped, headings, remarks, layout)
    return read, str(fields.get("reader"))


def plain_headings(headings: Sequence[Heading]) -> list[tuple[int, int, int]]:
    return [(heading.span.start, heading.span.end, heading.level) for heading in headings]


def pages_of(found: object, length: int) -> tuple[int, ...]:
    """Starts of pages that begin at 0, rise and lie in the text. Raises ``ChannelError``."""
    starts = tuple(start for start in found if type(start) is int) if isinstance(found, list) else ()
    if not isinstance(found, list) or starts[:1] != (0,) or len(starts) != len(found) or not _rising(starts, length):
        raise ChannelError("pages that no reader gives")
    return starts


def headings_of(found: object, length: int) -> tuple[Heading, ...]:
    """Headings that rise and lie in the text. Raises ``ChannelError``."""
    headings: list[Heading] = []
    before = 0
    for one in found if isinstance(found, list) else (None,):
        if not isinstance(one, list) or len(one) != 3 or not all(type(number) is int for number in one):
            raise ChannelError("headings that no reader gives")
        start, end, level = one
        if not (before <= start < end <= length and 1 <= level <= DEEPEST_HEADING):
            raise ChannelError("headings that no reader gives")
        headings.append(Heading(Span(start, end), level))
        before = end
    return tuple(headings)


def is_normalised(text: str) -> bool:
    """As ``core.document.normalised`` leaves a text; looked up, not made again, which takes seconds on a long one."""
    if text.startswith("\ufeff") or any(character in text for character in "\r\x85\u2028\u2029\0\f"):
        return False
    return unicodedata.is_normalized("NFC", text)


def _rising(starts: tuple[int, ...], end: int) -> bool:
    return all(left < right for left, right in zip(starts, (*starts[1:], end), strict=True))
