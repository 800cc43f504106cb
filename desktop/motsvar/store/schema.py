"""What a case file looks like, version by version. Described for others in ``docs/CASE_FILE.md``."""

import sqlite3
from contextlib import closing
from dataclasses import dataclass
from functools import cache

APPLICATION_ID = 0x4D745376
"""``MtSv`` in ASCII, in the SQLite header at byte 68: how ``file`` and we know a case."""

MIGRATIONS_TABLE = "_sqlite_migrations"
MIGRATION_SET = "motsvar"


@dataclass(frozen=True, slots=True)
class Step:
    """One migration: the statements that lead from the version before to this one."""

    name: str
    statements: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Schema:
    """All steps from an empty file to the newest version. Step ``n`` leads to ``user_version`` ``n``."""

    steps: tuple[Step, ...]

    @property
    def version(self) -> int:
        return len(self.steps)


# sqlite-utils would make this table itself, in words that may change with its version. Our text is compared
# letter by letter with the file, so we make it first.
_MIGRATIONS = (
    f'CREATE TABLE "{MIGRATIONS_TABLE}" (\n'
    "    id INTEGER PRIMARY KEY,\n    migration_set TEXT,\n    name TEXT,\n    applied_at TEXT\n)",
    f'CREATE UNIQUE INDEX migration_name ON "{MIGRATIONS_TABLE}" (migration_set, name)',
)

_FIRST = (
    """CREATE TABLE person (
    id TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL UNIQUE
) STRICT""",
    """CREATE TABLE text_version (
    sha256 TEXT NOT NULL PRIMARY KEY,
    text TEXT NOT NULL,
    length INTEGER NOT NULL CHECK (length >= 0)
) STRICT""",
    """CREATE TABLE document (
    id TEXT NOT NULL PRIMARY KEY,
    position INTEGER NOT NULL,
    text_version TEXT NOT NULL REFERENCES text_version (sha256),
    title TEXT NOT NULL,
    role TEXT NOT NULL,
    page_starts TEXT NOT NULL,
    source_name TEXT NOT NULL,
    source_sha256 TEXT NOT NULL,
    source_size INTEGER NOT NULL,
    source_modified TEXT NOT NULL,
    reader TEXT NOT NULL,
    encoding TEXT NOT NULL,
    skipped TEXT NOT NULL,
    added TEXT NOT NULL
) STRICT""",
    "CREATE INDEX document_text_version ON document (text_version)",
    "CREATE INDEX document_source ON document (source_sha256)",
    """CREATE TABLE tag (
    id TEXT NOT NULL PRIMARY KEY,
    position INTEGER NOT NULL,
    parent TEXT REFERENCES tag (id),
    name TEXT NOT NULL,
    name_key TEXT NOT NULL,
    colour TEXT NOT NULL,
    description TEXT NOT NULL,
    shortcut INTEGER CHECK (shortcut BETWEEN 1 AND 9)
) STRICT""",
    "CREATE INDEX tag_parent ON tag (parent)",
    "CREATE UNIQUE INDEX tag_name ON tag (coalesce(parent, ''), name_key)",
    """CREATE TABLE passage (
    id TEXT NOT NULL PRIMARY KEY,
    document TEXT NOT NULL REFERENCES document (id),
    person TEXT REFERENCES person (id),
    created TEXT NOT NULL,
    changed TEXT NOT NULL
) STRICT""",
    "CREATE INDEX passage_document ON passage (document)",
    "CREATE INDEX passage_person ON passage (person)",
    """CREATE TABLE anchor (
    id TEXT NOT NULL PRIMARY KEY,
    passage TEXT NOT NULL UNIQUE REFERENCES passage (id),
    text_version TEXT NOT NULL REFERENCES text_version (sha256),
    start_offset INTEGER NOT NULL CHECK (start_offset >= 0),
    end_offset INTEGER NOT NULL CHECK (end_offset >= start_offset),
    exact TEXT NOT NULL,
    prefix TEXT NOT NULL,
    suffix TEXT NOT NULL
) STRICT""",
    "CREATE INDEX anchor_text_version ON anchor (text_version)",
    """CREATE TABLE passage_tag (
    id TEXT NOT NULL PRIMARY KEY,
    passage TEXT NOT NULL REFERENCES passage (id),
    tag TEXT NOT NULL REFERENCES tag (id),
    position INTEGER NOT NULL
) STRICT""",
    "CREATE UNIQUE INDEX passage_tag_pair ON passage_tag (passage, tag)",
    "CREATE INDEX passage_tag_tag ON passage_tag (tag)",
    """CREATE TABLE note (
    id TEXT NOT NULL PRIMARY KEY,
    passage TEXT NOT NULL UNIQUE REFERENCES passage (id),
    body TEXT NOT NULL
) STRICT""",
    """CREATE TABLE link (
    id TEXT NOT NULL PRIMARY KEY,
    source TEXT NOT NULL REFERENCES passage (id),
    target TEXT NOT NULL REFERENCES passage (id),
    relation TEXT NOT NULL,
    note TEXT NOT NULL,
    person TEXT REFERENCES person (id),
    created TEXT NOT NULL
) STRICT""",
    "CREATE INDEX link_source ON link (source)",
    "CREATE INDEX link_target ON link (target)",
    "CREATE INDEX link_person ON link (person)",
    """CREATE TABLE comparison (
    id TEXT NOT NULL PRIMARY KEY,
    left_text TEXT NOT NULL REFERENCES text_version (sha256),
    right_text TEXT NOT NULL REFERENCES text_version (sha256),
    settings TEXT NOT NULL,
    result TEXT NOT NULL,
    made TEXT NOT NULL
) STRICT""",
    "CREATE UNIQUE INDEX comparison_key ON comparison (left_text, right_text, settings)",
    "CREATE INDEX comparison_right ON comparison (right_text)",
    """CREATE TABLE event (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL,
    act TEXT NOT NULL,
    at TEXT NOT NULL,
    person TEXT REFERENCES person (id),
    kind TEXT NOT NULL CHECK (kind IN ('do', 'undo', 'redo', 'record')),
    label TEXT NOT NULL,
    target TEXT,
    table_name TEXT NOT NULL,
    row_id TEXT NOT NULL,
    before_row TEXT,
    after_row TEXT,
    previous_hash TEXT NOT NULL,
    hash TEXT NOT NULL
) STRICT""",
    "CREATE INDEX event_act ON event (act)",
    "CREATE INDEX event_target ON event (target, kind) WHERE target IS NOT NULL",
    """CREATE TABLE setting (
    name TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT""",
)

_CASE_FILE = (
    "ALTER TABLE tag ADD COLUMN archived INTEGER NOT NULL DEFAULT 0 CHECK (archived IN (0, 1))",
    "ALTER TABLE passage ADD COLUMN purpose TEXT NOT NULL DEFAULT 'annotation'",
    "ALTER TABLE anchor ADD COLUMN state TEXT NOT NULL DEFAULT 'exact'",
    "ALTER TABLE anchor ADD COLUMN method TEXT NOT NULL DEFAULT 'hand'",
    "ALTER TABLE anchor ADD COLUMN score INTEGER NOT NULL DEFAULT 1000",
    "ALTER TABLE anchor ADD COLUMN proposed_start INTEGER",
    "ALTER TABLE anchor ADD COLUMN proposed_end INTEGER",
    "CREATE INDEX anchor_unplaced ON anchor (state) WHERE state IN ('review', 'lost')",
    "ALTER TABLE passage_tag ADD COLUMN person TEXT REFERENCES person (id)",
    "ALTER TABLE passage_tag ADD COLUMN created TEXT NOT NULL DEFAULT ''",
    "CREATE INDEX passage_tag_person ON passage_tag (person)",
    # Nothing refers to notes and links, so they can be made anew with what they could not hold before.
    "ALTER TABLE note RENAME TO first_note",
    """CREATE TABLE note (
    id TEXT NOT NULL PRIMARY KEY,
    passage TEXT UNIQUE REFERENCES passage (id),
    document TEXT REFERENCES document (id),
    other_document TEXT REFERENCES document (id),
    tag TEXT UNIQUE REFERENCES tag (id),
    body TEXT NOT NULL,
    person TEXT REFERENCES person (id),
    created TEXT NOT NULL,
    changed TEXT NOT NULL,
    CHECK ((passage IS NOT NULL) + (document IS NOT NULL) + (tag IS NOT NULL) <= 1),
    CHECK (other_document IS NULL OR document < other_document)
) STRICT""",
    """INSERT INTO note (id, passage, body, created, changed) SELECT id, passage, body, '', '' FROM first_note""",
    "DROP TABLE first_note",
    """CREATE UNIQUE INDEX note_target
    ON note (coalesce(passage, ''), coalesce(document, ''), coalesce(other_document, ''), coalesce(tag, ''))""",
    "CREATE INDEX note_document ON note (document)",
    "CREATE INDEX note_other_document ON note (other_document)",
    "ALTER TABLE link RENAME TO first_link",
    """CREATE TABLE link (
    id TEXT NOT NULL PRIMARY KEY,
    source TEXT NOT NULL REFERENCES passage (id),
    target TEXT REFERENCES passage (id),
    document TEXT REFERENCES document (id),
    relation TEXT NOT NULL,
    note TEXT NOT NULL,
    person TEXT REFERENCES person (id),
    created TEXT NOT NULL,
    CHECK ((target IS NULL) + (document IS NULL) = 1)
) STRICT""",
    """INSERT INTO link (id, source, target, relation, note, person, created)
    SELECT id, source, target, relation, note, person, created FROM first_link""",
    "DROP TABLE first_link",
    "CREATE INDEX link_source ON link (source)",
    "CREATE INDEX link_target ON link (target)",
    "CREATE INDEX link_document ON link (document)",
    """CREATE TABLE hand_match (
    id TEXT NOT NULL PRIMARY KEY,
    one TEXT NOT NULL UNIQUE REFERENCES passage (id),
    other TEXT NOT NULL UNIQUE REFERENCES passage (id),
    verdict TEXT NOT NULL CHECK (verdict IN ('confirmed', 'rejected', 'added', 'corrected')),
    note TEXT NOT NULL,
    person TEXT REFERENCES person (id),
    created TEXT NOT NULL
) STRICT""",
    """CREATE TABLE merged_copy (
    id TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    head TEXT NOT NULL,
    person TEXT REFERENCES person (id),
    merged TEXT NOT NULL
) STRICT""",
    """CREATE TABLE draft (
    target TEXT NOT NULL PRIMARY KEY,
    body TEXT NOT NULL,
    at TEXT NOT NULL
) STRICT""",
)

_PAGES = (
    "ALTER TABLE document ADD COLUMN headings TEXT NOT NULL DEFAULT '[]'",
    "ALTER TABLE document ADD COLUMN remarks TEXT NOT NULL DEFAULT '[]'",
    """CREATE TABLE layout (
    text_version TEXT NOT NULL REFERENCES text_version (sha256),
    source_sha256 TEXT NOT NULL,
    words BLOB NOT NULL,
    PRIMARY KEY (text_version, source_sha256)
) STRICT""",
)

_WHOLE_CASE = (
    "ALTER TABLE document ADD COLUMN sender TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE document ADD COLUMN dated TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE document ADD COLUMN case_number TEXT NOT NULL DEFAULT ''",
    """CREATE TABLE theme (
    id TEXT NOT NULL PRIMARY KEY,
    position INTEGER NOT NULL,
    label TEXT NOT NULL,
    patterns TEXT NOT NULL,
    description TEXT NOT NULL,
    person TEXT REFERENCES person (id),
    created TEXT NOT NULL
) STRICT""",
)

SCHEMA = Schema(
    (
        Step("first", _FIRST),
        Step("case file", _CASE_FILE),
        Step("pages", _PAGES),
        Step("whole case", _WHOLE_CASE),
    )
)


@dataclass(frozen=True, slots=True)
class SchemaItem:
    """One row of ``sqlite_master``."""

    type: str
    name: str
    table: str
    sql: str | None


def preparation() -> tuple[str, ...]:
    """The statements that come before the first step."""
    return (*_MIGRATIONS, f"PRAGMA application_id = {APPLICATION_ID}")


@cache
def expected_items(schema: Schema, version: int) -> frozenset[SchemaItem]:
    """What ``sqlite_master`` of a case of that version holds, exactly."""
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as memory:
        for statement in preparation():
            memory.execute(statement)
        for step in schema.steps[:version]:
            for statement in step.statements:
                memory.execute(statement)
        return found_items(memory)


def found_items(connection: sqlite3.Connection) -> frozenset[SchemaItem]:
    """What ``sqlite_master`` of a connection holds."""
    rows = connection.execute("SELECT type, name, tbl_name, sql FROM sqlite_master")
    return frozenset(SchemaItem(*row) for row in rows)
