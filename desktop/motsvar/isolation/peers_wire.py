"""What another tool's file holds, as a frame: lines of JSON, a few hundred things each, then the texts as UTF-8.

In lines, because a hundred thousand passages in one piece of JSON would hold the interpreter, and so the window, while
it is taken apart.
"""

import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice
from typing import TypeVar

from motsvar.core.annotation import Link, Note, NoteKind, NoteTarget, Tag
from motsvar.core.document import Document, Source, sha256_of
from motsvar.core.incoming import Incoming, IncomingCoding, IncomingDocument, IncomingPassage
from motsvar.core.particulars import Particulars
from motsvar.core.progress import Progress, silent
from motsvar.core.span import Span
from motsvar.isolation.channel import ChannelError, Frame
from motsvar.isolation.wire import headings_of, is_normalised, pages_of, plain_headings
from motsvar.readers.read_text import MAX_CHARACTERS

T = TypeVar("T")
_AT_ONCE = 500
"""Things in a line."""
LONGEST = MAX_CHARACTERS
"""Characters of a name, a note or a quote: a passage may be a whole text."""
MOST = 2_000_000
"""Things of a kind."""
_GUID = re.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_COLOUR = re.compile("(?:#[0-9a-f]{6})?")
_SHA256 = re.compile("(?:[0-9a-f]{64})?")
_SURROGATE = re.compile("[\ud800-\udfff]")


def packed_incoming(incoming: Incoming, progress: Progress = silent) -> Frame:
    """``unpacked_incoming`` is the inverse."""
    texts = [one.document.text.encode("utf-8") for one in incoming.documents if one.document]
    kinds: tuple[tuple[str, Sequence[object]], ...] = (
        ("documents", [_document(one) for one in incoming.documents]),
        ("tags", [_tag(one) for one in incoming.tags]),
        ("passages", incoming.passages),
        ("notes", [_note(one) for one in incoming.notes]),
        ("links", [_link(one) for one in incoming.links]),
        ("people", incoming.people),
        ("not_carried", incoming.not_carried),
    )
    lines = []
    for kind, things in kinds:
        for some in _some(things):
            packed = [_passage(one) for one in some] if kind == "passages" else some  # type: ignore[arg-type]
            lines.append(json.dumps([kind, packed], ensure_ascii=True).encode("ascii"))
            progress(1.0, "Handing over")
    sizes = [list(map(len, lines)), list(map(len, texts))]
    fields = {"kind": "peer", "origin": incoming.origin, "lines": sizes[0], "texts": sizes[1]}
    return Frame(fields, b"".join([*lines, *texts]))


def _some(things: Iterable[T]) -> Iterator[list[T]]:
    left = iter(things)
    while some := list(islice(left, _AT_ONCE)):
        yield some


def _document(one: IncomingDocument) -> object:
    said = one.particulars
    told = (one.id, one.name, one.text_sha256, one.role, said.sender, said.dated, said.case_number)
    document = one.document
    if document is None:
        return told, None
    source = document.source
    return told, (
        (document.title, source.name, source.sha256, source.modified, source.reader, source.encoding),
        source.size,
        source.skipped,
        source.remarks,
        document.page_starts,
        plain_headings(document.headings),
    )


def _tag(one: Tag) -> object:
    return one.id, one.name, one.colour, one.parent, one.description, one.shortcut, one.archived


def _passage(one: IncomingPassage) -> object:
    told = (one.id, one.document, one.exact, one.prefix, one.suffix, one.note, one.note_id)
    span = (one.span.start, one.span.end) if one.span else None
    codings = [(each.id, each.tag, each.person, each.created) for each in one.codings]
    made = (one.person, one.created, one.changed, one.note_person, one.note_created, one.note_changed)
    return (*told, *made), span, codings


def _note(one: Note) -> object:
    return (one.target.kind.value, one.body, one.person, one.created, one.changed, one.id), one.target.ids


def _link(one: Link) -> object:
    return one.id, one.source, one.target, one.relation, one.note, one.document, one.person, one.created


def unpacked_incoming(answer: Frame) -> Incoming:
    """Trusts nothing: raises ``ChannelError`` on what is not such a frame."""
    try:
        return _unpacked(answer)
    except (ValueError, RecursionError):  # no JSON, no UTF-8, no span, too few or too many values
        raise ChannelError("no file of another tool") from None


def _unpacked(answer: Frame) -> Incoming:
    fields, payload = answer.fields, memoryview(answer.payload)
    line_sizes, text_sizes = (_sizes(fields.get(name)) for name in ("lines", "texts"))
    if sum(line_sizes) + sum(text_sizes) != len(payload):
        raise ChannelError("a payload of another size")
    pieces = _pieces(payload, (*line_sizes, *text_sizes))
    things: dict[str, list[object]] = {kind: [] for kind in _KINDS}
    for piece in islice(pieces, len(line_sizes)):
        kind, some = _values(json.loads(bytes(piece)), 2)
        if not isinstance(kind, str) or kind not in things or not isinstance(some, list):
            raise ChannelError("a kind of thing that no reader gives")
        things[kind] += some
        if len(things[kind]) > MOST:
            raise ChannelError("too many things")
    texts = (str(piece, "utf-8") for piece in pieces)
    documents = tuple(_read_document(one, texts) for one in things["documents"])
    if next(texts, None) is not None:
        raise ChannelError("a text of no document")
    lengths = {one.id: len(one.document.text) if one.document else MAX_CHARACTERS for one in documents}
    tags = tuple(_read_tags(things["tags"]))
    known = frozenset(one.id for one in tags)
    return Incoming(
        _string(fields.get("origin")),
        _distinct(documents),
        tags,
        _distinct(tuple(_read_passage(one, lengths, known) for one in things["passages"])),
        tuple(map(_read_note, things["notes"])),
        _distinct(tuple(map(_read_link, things["links"]))),
        tuple((_guid(who), _string(name)) for who, name in (_values(one, 2) for one in things["people"])),
        tuple(map(_string, things["not_carried"])),
    )


_KINDS = ("documents", "tags", "passages", "notes", "links", "people", "not_carried")


def _read_document(packed: object, texts: Iterator[str]) -> IncomingDocument:
    told, read = _values(packed, 2)
    document_id, name, sha256, role, sender, dated, case_number = map(_string, _values(told, 7))
    document = None
    if read is not None:
        names, size, skipped, remarks, starts, headings = _values(read, 6)
        title, source_name, source_sha256, modified, reader, encoding = map(_string, _values(names, 6))
        text = next(texts, "")
        if not 0 < len(text) <= MAX_CHARACTERS or not is_normalised(text):
            raise ChannelError("a text that no reader gives")
        source = Source(
            source_name,
            _like(_SHA256, source_sha256),
            _number(size),
            modified,
            reader,
            encoding,
            tuple(map(_string, _list(skipped))),
            tuple(map(_string, _list(remarks))),
        )
        page_starts = pages_of(starts, len(text))
        document = Document(text, source, page_starts, title, headings_of(headings, len(text)))
        sha256 = sha256_of(text)
    particulars = Particulars(sender, dated, case_number)
    return IncomingDocument(_guid(document_id), name, document, _like(_SHA256, sha256), role, particulars)


def _read_tags(packed: Iterable[object]) -> Iterator[Tag]:
    """Parents come first, so that there is no circle."""
    known: set[str] = set()
    for one in packed:
        tag_id, name, colour, parent, description, shortcut, archived = _values(one, 7)
        under = None if parent is None else _string(parent)
        if not (shortcut is None or (type(shortcut) is int and 1 <= shortcut <= 9)) or type(archived) is not bool:
            raise ChannelError("a tag that no reader gives")
        if _string(tag_id) in known or (under is not None and under not in known):
            raise ChannelError("a tag twice, or under none that came before it")
        known.add(_guid(tag_id))
        label = _like(_COLOUR, _string(colour))
        yield Tag(_guid(tag_id), _string(name), label, under, _string(description), shortcut, archived)


def _read_passage(packed: object, lengths: Mapping[str, int], tags: frozenset[str]) -> IncomingPassage:
    told, place, codings = _values(packed, 3)
    passage, document, exact, prefix, suffix, note, note_id, *made = map(_string, _values(told, 13))
    span = None
    if place is not None:
        start, end = map(_number, _values(place, 2))
        if end > lengths.get(document, MAX_CHARACTERS):
            raise ChannelError("a passage outside its text")
        span = Span(start, end)
    put = tuple(_read_coding(one, tags) for one in _list(codings))
    return IncomingPassage(
        _guid(passage),
        _guid(document),
        span,
        exact,
        prefix,
        suffix,
        put,
        note,
        _guid(note_id) if note_id else "",
        *made,
    )


def _read_coding(packed: object, tags: frozenset[str]) -> IncomingCoding:
    coding, tag, person, created = map(_string, _values(packed, 4))
    if tag not in tags:
        raise ChannelError("a tag that is not there")
    return IncomingCoding(_guid(coding), tag, person, created)


def _read_note(packed: object) -> Note:
    told, ids = _values(packed, 2)
    kind, body, person, created, changed, note_id = map(_string, _values(told, 6))
    target = NoteTarget(NoteKind(kind), tuple(map(_guid, _list(ids))))
    if len(target.ids) != {NoteKind.CASE: 0, NoteKind.PAIR: 2}.get(target.kind, 1):
        raise ChannelError("a note on nothing")
    return Note(target, body, person, created, changed, _guid(note_id) if note_id else "")


def _read_link(packed: object) -> Link:
    link, source, target, relation, note, document, person, created = _values(packed, 8)
    if (target is None) == (document is None):
        raise ChannelError("a link that leads nowhere")
    return Link(
        _guid(link),
        _guid(source),
        None if target is None else _guid(target),
        _string(relation),
        _string(note),
        None if document is None else _guid(document),
        _string(person),
        _string(created),
    )


Identified = TypeVar("Identified", IncomingDocument, IncomingPassage, Link)


def _distinct(things: tuple[Identified, ...]) -> tuple[Identified, ...]:
    if len({one.id for one in things}) != len(things):
        raise ChannelError("a thing twice")
    return things


def _pieces(payload: memoryview, sizes: Iterable[int]) -> Iterator[memoryview]:
    at = 0
    for size in sizes:
        yield payload[at : at + size]
        at += size


def _sizes(found: object) -> tuple[int, ...]:
    return tuple(map(_number, _list(found)))


def _list(found: object) -> list[object]:
    if not isinstance(found, list) or len(found) > MOST:
        raise ChannelError("no list")
    return found


def _values(found: object, count: int) -> list[object]:
    if not isinstance(found, list) or len(found) != count:
        raise ChannelError("too few values, or too many")
    return found


def _number(found: object) -> int:
    if type(found) is not int or not 0 <= found < 1 << 62:
        raise ChannelError("no number")
    return found


def _string(found: object) -> str:
    """Half surrogates, which JSON may spell, become �."""
    if type(found) is not str or len(found) > LONGEST:
        raise ChannelError("no string")
    return found if found.isascii() else _SURROGATE.sub("\ufffd", found)


def _like(pattern: re.Pattern[str], found: str) -> str:
    if not pattern.fullmatch(found):
        raise ChannelError("a string of another kind")
    return found


def _guid(found: object) -> str:
    return _like(_GUID, _string(found))
