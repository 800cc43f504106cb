"""What belongs to the case as a whole: tags, notes and documents."""

from collections import Counter
from collections.abc import Iterator

from motsvar.core.annotation import Note, NoteKind
from motsvar.core.particulars import ROLES
from motsvar.exports.case_content import CaseContent, ExportedDocument
from motsvar.exports.options import TableName
from motsvar.exports.tables import terms
from motsvar.exports.tables.columns import Column, Row, Table, columns, yes
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
    kinds = terms.note_kinds(words)
    for note in content.notes:
        yield (
            *(kinds[note.target.kind], _about(content, note, names), note.body, note.person),
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


def _tag_columns(words: Wording) -> tuple[Column, ...]:
    return columns(
        *(
            (words("tag"), 30),
            (words("name"), 24),
            (words("parent"), 24),
            (words("colour"), 9),
            (words("description"), 50),
            (words("shortcut"), 8),
        ),
        *(
            (words("passages"), 9),
            (words("archived"), 9),
            (words("note"), 50),
            (words("tag id"), 38),
            (words("parent id"), 38),
        ),
    )


def _note_columns(words: Wording) -> tuple[Column, ...]:
    return columns(
        *(
            words("kind"),
            (words("about"), 40),
            (words("note"), 70),
            (words("person"), 16),
            (words("created"), 20),
            (words("changed"), 20),
            (words("note id"), 38),
        ),
        (words("about ids"), 38),
    )


def _document_columns(words: Wording) -> tuple[Column, ...]:
    return columns(
        *(
            (words("document"), 30),
            words("role"),
            (words("sender"), 24),
            words("dated"),
            (words("case number"), 16),
            (words("file"), 30),
            (words("bytes"), 10),
        ),
        *(
            (words("file changed"), 20),
            (words("characters"), 10),
            (words("pages"), 7),
            words("reader"),
            words("encoding"),
            (words("not read"), 40),
        ),
        *(
            (words("remarks"), 40),
            (words("added"), 20),
            (words("document id"), 38),
            (words("source sha256"), 20),
            (words("text sha256"), 20),
        ),
    )


TAGS = Table(
    TableName.TAGS,
    _tag_columns,
    _tags,
    lambda content: len(content.tags),
)
NOTES = Table(
    TableName.NOTES,
    _note_columns,
    _notes,
    lambda content: len(content.notes),
)
DOCUMENTS = Table(
    TableName.DOCUMENTS,
    _document_columns,
    _documents,
    lambda content: len(content.documents),
)
