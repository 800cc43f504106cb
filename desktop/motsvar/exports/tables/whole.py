"""What belongs to the case as a whole: tags, notes and documents."""

from collections import Counter
from collections.abc import Iterator

from motsvar.core.annotation import Note, NoteKind
from motsvar.core.particulars import ROLES
from motsvar.exports.case_content import CaseContent, ExportedDocument
from motsvar.exports.options import TableName
from motsvar.exports.tables.columns import Row, Table, columns, yes
from motsvar.wording import Wording


def _tags(content: CaseContent, words: Wording) -> Iterator[Row]:
    used = Counter(tag for annotation in content.ordered_annotations for tag in annotation.tags)
    notes = {note.target.ids[0]: note.body for note in content.notes if note.target.kind is NoteKind.TAG}
    paths = {tag.id: content.path_of(tag) for tag in content.tags}
    for tag in content.tags:
        parent = paths.get(tag.parent or "", "")
        shortcut = tag.shortcut or ""
        yield (
            *(paths[tag.id], tag.name, parent, tag.colour, tag.description, shortcut, used[tag.id]),
            *(yes(words, tag.archived), notes.get(tag.id, ""), tag.id, tag.parent or ""),
        )


def _notes(content: CaseContent, words: Wording) -> Iterator[Row]:
    names = {one.id: one.document.name for one in content.documents}
    names |= {tag.id: content.path_of(tag) for tag in content.tags}
    names |= {one.id: one.quote for one in content.annotations}
    for note in content.notes:
        yield (
            *(words(note.target.kind.value), _about(content, note, names), note.body, note.person),
            *(note.created, note.changed, note.id, "\n".join(note.target.ids)),
        )


def _about(content: CaseContent, note: Note, names: dict[str, str]) -> str:
    """The name of each thing on a line; of a passage its words."""
    return "\n".join(names.get(one, "") for one in note.target.ids) if note.target.ids else content.case_name


def _documents(content: CaseContent, words: Wording) -> Iterator[Row]:
    for one in content.documents:
        document, source, said = one.document, one.document.source, one.particulars
        pages = len(document.page_starts) if len(document.page_starts) > 1 else ""
        yield (
            *(
                document.name,
                role_words(one, words),
                said.sender,
                said.dated,
                said.case_number,
                source.name,
                source.size,
            ),
            *(source.modified, len(document.text), pages, words(source.reader), source.encoding),
            *("\n".join(map(words, source.skipped)), "\n".join(map(words, source.remarks)), one.added, one.id),
            *(source.sha256, document.text_sha256),
        )


def role_words(exported: ExportedDocument, words: Wording) -> str:
    """In the reader's language if it is one of ours; another one as the user wrote it."""
    return words(exported.role) if exported.role in ROLES else exported.role


TAGS = Table(
    TableName.TAGS,
    columns(
        *(("tag", 30), ("name", 24), ("parent", 24), ("colour", 9), ("description", 50), ("shortcut", 8)),
        *(("passages", 9), ("archived", 9), ("note", 50), ("tag id", 38), ("parent id", 38)),
    ),
    _tags,
    lambda content: len(content.tags),
)
NOTES = Table(
    TableName.NOTES,
    columns(
        *("kind", ("about", 40), ("note", 70), ("person", 16), ("created", 20), ("changed", 20), ("note id", 38)),
        ("about ids", 38),
    ),
    _notes,
    lambda content: len(content.notes),
)
DOCUMENTS = Table(
    TableName.DOCUMENTS,
    columns(
        *(("document", 30), "role", ("sender", 24), "dated", ("case number", 16), ("file", 30), ("bytes", 10)),
        *(("file changed", 20), ("characters", 10), ("pages", 7), "reader", "encoding", ("not read", 40)),
        *(("remarks", 40), ("added", 20), ("document id", 38), ("source sha256", 20), ("text sha256", 20)),
    ),
    _documents,
    lambda content: len(content.documents),
)
