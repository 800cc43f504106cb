"""Documents and their texts. A text is kept once under its SHA-256 and never changed or removed."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar

from motsvar.core.document import Document, Heading, Source
from motsvar.core.hidden.telling import visible_name
from motsvar.core.page_layout import PageLayout
from motsvar.core.particulars import MOTION, NO_PARTICULARS, NOTHING_FOUND, Found, Particulars
from motsvar.core.span import Span
from motsvar.store.case_file import CaseFile
from motsvar.store.faults import damaged
from motsvar.store.ledger import Ledger
from motsvar.store.rows import Row, canonical, not_found, row_ids
from motsvar.store.words import named, storable

Item = TypeVar("Item", int, str, list[int])


@dataclass(frozen=True, slots=True)
class StoredDocument:
    """A document of the case without its text, for lists."""

    id: str
    name: str
    """What the user sees: the title given, else the file's name, with signs for characters that hide."""
    role: str
    """What it is in the case, such as ``motion`` or ``response``; empty for none."""
    length: int
    """Code points."""
    text_sha256: str
    source: Source
    added: str
    """UTC, ISO 8601."""
    particulars: Particulars = NO_PARTICULARS


@dataclass(frozen=True, slots=True)
class Added:
    """What became of documents that were put into the case."""

    ids: tuple[str, ...]
    """Of each document, in the order given."""
    new: frozenset[str]
    """Those of them that were not in the case before."""
    act: str
    """For those that come after."""


@dataclass(frozen=True, slots=True)
class Filled:
    """What became of what was found in texts."""

    count: int
    """Documents of which something is known now that was not."""
    act: str
    """For those that come after; empty where there was nothing to do."""


_SOURCE = "source_name, source_sha256, source_size, source_modified, reader, encoding, skipped, remarks"


def add_document(ledger: Ledger, document: Document, found: Found = NOTHING_FOUND) -> str:
    """Put a document into the case; its id. A file that is there already is not put in twice.

    ``found`` is what its text says of itself. It becomes the motion only where none is marked: all others are compared
    with that.

    :raises ValueError: when the text is not normalised, which every reader sees to.
    """
    return _known(ledger.file, document) or put_document(ledger, document, found)


def add_documents(
    ledger: Ledger,
    documents: Sequence[Document],
    continues: str = "",
    *,
    of_many: bool = True,
    found: Sequence[Found] = (),
) -> Added:
    """Put documents into the case in one act, or as one with the act ``continues``. ``of_many``: more will come.
    ``found``: of each, what its text says of itself, or nothing at all."""
    begun = ledger.act("Add documents", continues=continues) if of_many else ledger.act("Add document")
    ids: list[str] = []
    new: set[str] = set()
    with begun as act:
        for document, said in zip(documents, found or [NOTHING_FOUND] * len(documents), strict=True):
            known = _known(ledger.file, document)
            if not known:
                known = put_document(ledger, document, said)
                new.add(known)
            ids.append(known)
    return Added(tuple(ids), frozenset(new), act)


def _known(file: CaseFile, document: Document) -> str:
    """The id of the document that is the same text of the same file; empty where there is none."""
    known = file.row(
        "SELECT id FROM document WHERE source_sha256 = ? AND text_version = ? ORDER BY position LIMIT 1",
        document.source.sha256,
        document.text_sha256,
    )
    return str(known[0]) if known else ""


def _last_position(ledger: Ledger) -> int:
    """No index tells it, so it is asked for only when somebody else has written since the last document."""
    changes, position = ledger.last_position
    if changes == ledger.file.changes:
        return position
    return int(ledger.file.row("SELECT coalesce(max(position), 0) FROM document")[0])


def put_document(ledger: Ledger, document: Document, found: Found, document_id: str = "") -> str:
    """Put a document into the case under that id, or a new one; its id. A text that is there is not put in twice.

    :raises ValueError: when the text is not normalised.
    """
    if not document.is_normalised:
        raise ValueError("a document's text must be normalised")
    position = _last_position(ledger) + 1
    with ledger.act("Add document"):
        document_id = document_id or ledger.new_id()
        keep_text(ledger, document)
        ledger.insert(
            "document",
            {
                "id": document_id,
                "position": position,
                "title": storable(document.title),
                "role": _free_role(ledger.file, found.role),
                **text_columns(document),
                **_particulars_columns(found.particulars),
                "added": ledger.now,
            },
        )
    ledger.last_position = (ledger.file.changes, position)
    return document_id


def keep_text(ledger: Ledger, document: Document) -> None:
    """Texts are kept once, and for ever; and so is where their words stand on the pages of a file."""
    put_text(ledger.file, document.text_sha256, document.text)
    if document.layout is not None:
        put_layout(ledger.file, document.text_sha256, document.source.sha256, document.layout.packed)


def put_text(file: CaseFile, sha256: str, text: str) -> None:
    """Keep a text, where it is not there already."""
    file.run("INSERT OR IGNORE INTO text_version VALUES (?, ?, ?)", sha256, text, len(text))


def put_layout(file: CaseFile, text: str, source: str, words: bytes) -> None:
    """Keep the packed places of a text's words in a file, by the hashes of both."""
    file.run("INSERT OR IGNORE INTO layout VALUES (?, ?, ?)", text, source, words)


def text_columns(document: Document) -> Row:
    """The columns of a document that say what it reads and where that came from."""
    source = document.source
    return {
        "text_version": document.text_sha256,
        "page_starts": canonical(document.page_starts),
        "source_name": storable(source.name),
        "source_sha256": source.sha256,
        "source_size": source.size,
        "source_modified": storable(source.modified),
        "reader": source.reader,
        "encoding": source.encoding,
        "skipped": canonical([storable(sentence) for sentence in source.skipped]),
        "remarks": canonical([storable(sentence) for sentence in source.remarks]),
        "headings": canonical([[one.span.start, one.span.end, one.level] for one in document.headings]),
    }


def documents(file: CaseFile) -> tuple[StoredDocument, ...]:
    """All documents in the order in which they came."""
    rows = file.rows(
        f"""SELECT document.id, title, role, length, text_version, added, sender, dated, case_number, {_SOURCE}
            FROM document JOIN text_version ON text_version.sha256 = document.text_version
            ORDER BY position, document.id"""
    )
    return tuple(
        StoredDocument(
            document_id,
            visible_name(title or source[0]),
            role,
            length,
            text,
            _source(file, source),
            added,
            Particulars(sender, dated, case_number),
        )
        for document_id, title, role, length, text, added, sender, dated, case_number, *source in rows
    )


def document(file: CaseFile, document_id: str) -> Document:
    """:raises KeyError: when there is no such document."""
    row = file.row(
        f"""SELECT text, page_starts, title, headings, words, {_SOURCE}
            FROM document JOIN text_version ON text_version.sha256 = document.text_version
            LEFT JOIN layout USING (text_version, source_sha256)
            WHERE document.id = ?""",
        document_id,
    )
    if row is None:
        raise not_found(file, "document", document_id)
    text, page_starts, title, headings, words, *source = row
    starts = tuple(_json_list(file, page_starts, int))
    layout = None if words is None else PageLayout(words)
    if layout is not None and not layout.is_of(len(text)):
        raise damaged(file.name)
    return Document(text, _source(file, source), starts, title, _headings(file, headings, len(text)), layout)


def text(file: CaseFile, sha256: str) -> str:
    """The text of that hash. Raises ``KeyError`` where the case has none."""
    row = file.row("SELECT text FROM text_version WHERE sha256 = ?", sha256)
    if row is None:
        raise KeyError(sha256)
    return str(row[0])


def texts(file: CaseFile, document_ids: Sequence[str]) -> tuple[str, ...]:
    """The texts alone, in the order asked for: a tenth of what it takes to read the documents.

    :raises KeyError: when there is no such document.
    """
    asked = ", ".join("?" * len(document_ids))
    found = dict(
        file.rows(
            f"""SELECT document.id, text FROM document JOIN text_version ON text_version.sha256 = document.text_version
                WHERE document.id IN ({asked})""",
            *document_ids,
        )
    )
    missing = next((one for one in document_ids if one not in found), None)
    if missing is not None:
        raise not_found(file, "document", missing)
    return tuple(found[one] for one in document_ids)


def text_of(ledger: Ledger, document_id: str) -> tuple[str, str]:
    """The hash of a document's text, and the text.

    :raises KeyError: when there is no such document.
    """
    sha256 = ledger.existing("document", document_id)["text_version"]
    if ledger.last_text[0] != sha256:
        ledger.last_text = ledger.file.row("SELECT sha256, text FROM text_version WHERE sha256 = ?", sha256)
    return ledger.last_text


def rename(ledger: Ledger, document_id: str, title: str) -> None:
    """Give a document a title of its own; the file's name is kept beside it."""
    title = named(title, "document")
    with ledger.act("Rename document"):
        ledger.update("document", document_id, {"title": title})


def set_role(ledger: Ledger, document_id: str, role: str) -> None:
    with ledger.act("Change role"):
        ledger.update("document", document_id, {"role": storable(role)})


def set_particulars(ledger: Ledger, document_id: str, particulars: Particulars) -> None:
    """Say who sent a document, when, and under which case number."""
    with ledger.act("Change sender, date or case number"):
        ledger.update("document", document_id, _particulars_columns(particulars))


def fill_in(ledger: Ledger, found: Mapping[str, Found], continues: str = "") -> Filled:
    """Take over what texts say of themselves, by the ids of documents, where nothing is said yet; what is there stays.

    All of it is one act, or one with the act ``continues``; where nothing changes there is none.
    """
    if not any(filling(ledger, document_id, one) for document_id, one in found.items()):
        return Filled(0, continues)
    with ledger.act("Find sender, date and case number", continues=continues) as act:
        changed = [ledger.update("document", one, filling(ledger, one, said)) for one, said in found.items()]
    return Filled(sum(changed), act)


def filling(ledger: Ledger, document_id: str, found: Found) -> Row:
    """The columns that are empty, with what the text says.

    :raises KeyError: when there is no such document.
    """
    row = ledger.existing("document", document_id)
    said: Row = {"role": _free_role(ledger.file, found.role), **_particulars_columns(found.particulars)}
    return {column: value for column, value in said.items() if value and not row[column]}


def _free_role(file: CaseFile, role: str) -> str:
    """The role that was found; none where it would be a second motion."""
    taken = role == MOTION and file.row("SELECT 1 FROM document WHERE role = ? LIMIT 1", MOTION) is not None
    return "" if taken else storable(role)


def remove_document(ledger: Ledger, document_id: str) -> None:
    """Take a document out with all that hangs on it. Its text stays in the file, so that this can be undone."""
    with ledger.act("Remove document"):
        passages = row_ids(ledger.file, "passage", "document", document_id)
        ledger.delete_all("link", "document", document_id)
        for passage in passages:
            ledger.delete_all("link", "source", passage)
            ledger.delete_all("link", "target", passage)
        for match_id, one, other in ledger.file.rows(
            """SELECT hand_match.id, one, other FROM hand_match JOIN passage ON passage.id IN (one, other)
               WHERE document = ?""",
            document_id,
        ):
            ledger.delete("hand_match", match_id)
            remove_passage(ledger, other if one in passages else one)
        for passage in passages:
            remove_passage(ledger, passage)
        for column in ("document", "other_document"):
            ledger.delete_all("note", column, document_id)
        ledger.delete("document", document_id)


def remove_passage(ledger: Ledger, passage: str) -> None:
    """Take a passage out, leaves first, so that the inverse puts them back in an order that holds."""
    for table in ("passage_tag", "note", "anchor"):
        ledger.delete_all(table, "passage", passage)
    ledger.delete("passage", passage)


def _particulars_columns(said: Particulars) -> Row:
    return {
        "sender": storable(said.sender),
        "dated": storable(said.dated),
        "case_number": storable(said.case_number),
    }


def _source(file: CaseFile, row: list[str | int]) -> Source:
    name, sha256, size, modified, reader, encoding, *told = row
    skipped, remarks = (() if one == "[]" else tuple(_json_list(file, str(one), str)) for one in told)
    return Source(str(name), str(sha256), int(size), str(modified), str(reader), str(encoding), skipped, remarks)


def _headings(file: CaseFile, kept: str, length: int) -> tuple[Heading, ...]:
    try:
        found = tuple(Heading(Span(start, end), level) for start, end, level in _json_list(file, kept, list))
    except (ValueError, TypeError):
        raise damaged(file.name) from None
    if any(one.span.end > length or not isinstance(one.level, int) for one in found):
        raise damaged(file.name)
    return found


def _json_list(file: CaseFile, text: str, kind: type[Item]) -> list[Item]:
    try:
        found = json.loads(text)
    except (ValueError, RecursionError):
        raise damaged(file.name) from None
    if not isinstance(found, list) or not all(isinstance(item, kind) for item in found):
        raise damaged(file.name)
    return found
