"""What another tool's file holds, as a frame: lines of JSON, a few hundred things each, then the texts as UTF-8.

In lines, because a hundred thousand passages in one piece of JSON would hold the interpreter, and so the window, while
it is taken apart.
"""

import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import islice
from typing import TypeVar

from motsvar.core.annotation import Link, Note, NoteKind, NoteTarget, Tag
from motsvar.core.document import Document, Source, sha256_of
from motsvar.core.incoming import Incoming, IncomingCoding, IncomingDocument, IncomingPassage
from motsvar.core.particulars import Particulars
from motsvar.core.progress import Progress, silent
from motsvar.core.span import Span
from motsvar.isolation.channel import MAX_PAYLOAD, ChannelError, Frame
from motsvar.isolation.wire import headings_of, is_normalised, pages_of, plain_headings
from motsvar.readers.read_text import MAX_CHARACTERS

T = TypeVar("T")
_AT_ONCE = 500
"""Things in a line."""
LONGEST = MAX_CHARACTERS
"""Characters of a note or a quote: a passage may be a whole text."""
LONGEST_NAME = 1_000_000
"""Characters of a name or a label."""
MOST = 2_000_000
"""Things of a kind."""
_GUID = re.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_COLOUR = re.compile("(?:#[0-9a-f]{6})?")
_SHA256 = re.compile("(?:[0-9a-f]{64})?")
_SURROGATE = re.compile("[\ud800-\udfff]")


def is_within_bounds(incoming: Incoming) -> bool:
    """Whether ``unpacked_incoming`` will take its names and words."""
    names, words = (max(map(len, some), default=0) for some in (_names(incoming), _words(incoming)))
    return names <= LONGEST_NAME and words <= LONGEST


def _names(incoming: Incoming) -> Iterator[str]:
    yield incoming.origin
    yield from (one.name for one in incoming.documents)
    yield from (one.name for one in incoming.tags)
    yield from (name for _, name in incoming.people)
    yield from (one.relation for one in incoming.links)
    for one in incoming.passages:
        yield from (one.person, one.note_person)


def _words(incoming: Incoming) -> Iterator[str]:
    yield from (one.description for one in incoming.tags)
    yield from (one.body for one in incoming.notes)
    yield from (one.note for one in incoming.links)
    for one in incoming.passages:
        yield from (one.note, one.exact, one.prefix, one.suffix)


def packed_incoming(incoming: Incoming, progress: Progress = silent) -> Frame:
    """``unpacked_incoming`` is the inverse. A quote that is the words of its span is not sent beside the text."""
    by_id = {one.id: one.document.text for one in incoming.documents if one.document}
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
            packed = [_passage(one, by_id) for one in some] if kind == "passages" else some  # type: ignore[arg-type]
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


def _passage(one: IncomingPassage, texts: Mapping[str, str]) -> object:
    text = texts.get(one.document)
    is_plain = one.span is not None and text is not None and one.span.of(text) == one.exact
    told = (one.id, one.document, "" if is_plain else one.exact, one.prefix, one.suffix, one.note, one.note_id)
    span = (one.span.start, one.span.end, is_plain) if one.span else None
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
    by_id = {one.id: one.document.text for one in documents if one.document}
    tags = tuple(_read_tags(things["tags"]))
    known = frozenset(one.id for one in tags)
    return Incoming(
        _name(fields.get("origin")),
        _distinct(documents),
        tags,
        _distinct(tuple(_read_passages(things["passages"], by_id, known))),
        tuple(map(_read_note, things["notes"])),
        _distinct(tuple(map(_read_link, things["links"]))),
        tuple((_guid(who), _name(name)) for who, name in (_values(one, 2) for one in things["people"])),
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
    return IncomingDocument(_guid(document_id), _name(name), document, _like(_SHA256, sha256), role, particulars)


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
        yield Tag(_guid(tag_id), _name(name), label, under, _string(description), shortcut, archived)


def _read_passages(
    packed: Iterable[object], texts: Mapping[str, str], tags: frozenset[str]
) -> Iterator[IncomingPassage]:
    """With the quotes that were not sent cut out of the texts."""
    cut_out = 0
    for one in packed:
        passage, is_plain = _read_passage(one, texts, tags)
        if is_plain and passage.span is not None:
            cut_out += len(passage.span)
            if cut_out > MAX_PAYLOAD:  # many that overlap would fill the memory
                raise ChannelError("more quotes than a frame could hold")
            passage = replace(passage, exact=passage.span.of(texts[passage.document]))
        yield passage


def _read_passage(packed: object, texts: Mapping[str, str], tags: frozenset[str]) -> tuple[IncomingPassage, bool]:
    """And whether its quote is still to be cut out."""
    told, place, codings = _values(packed, 3)
    passage, document, exact, prefix, suffix, note, note_id, *made = map(_string, _values(told, 13))
    span, is_plain = None, False
    if place is not None:
        start, end, plain = _values(place, 3)
        span, is_plain, text = Span(_number(start), _number(end)), plain is True, texts.get(document)
        if span.end > (MAX_CHARACTERS if text is None else len(text)):
            raise ChannelError("a passage outside its text")
        if type(plain) is not bool or (is_plain and (text is None or exact)):
            raise ChannelError("a quote of no text")
    put = tuple(_read_coding(one, tags) for one in _list(codings))
    found = IncomingPassage(
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
    _name(found.person), _name(found.note_person)
    return found, is_plain


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
        _name(relation),
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


def _name(found: object) -> str:
    name = _string(found)
    if len(name) > LONGEST_NAME:
        raise ChannelError("too long a name")
    return name


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
