"""Projects of Taguette (``.sqlite3``), as it exports them or keeps them itself, with one or several projects in a file.

A highlight counts bytes of UTF-8 in the text nodes of its document, which is kept as HTML. Who made it and when is told
only by the log of commands. Tags are a flat list; those that people named as a tree become one.
"""

import json
from dataclasses import dataclass, field

from motsvar.core.annotation import Note, NoteTarget
from motsvar.core.document import Document, Source, sha256_of
from motsvar.core.errors import UnreadableDocument
from motsvar.core.incoming import Incoming, IncomingCoding, IncomingDocument, IncomingPassage
from motsvar.core.progress import Progress
from motsvar.readers.peers.databases import MAGIC, Row, Rows, opened
from motsvar.readers.peers.gathering import Gathering
from motsvar.readers.peers.given import Given, a_list, an_object, words
from motsvar.readers.peers.html_text import HtmlText
from motsvar.readers.peers.naming import guid_of, one_line
from motsvar.readers.peers.offsets import is_said
from motsvar.readers.peers.tag_paths import take_tree
from motsvar.readers.read_text import MAX_CHARACTERS, too_long

_NO_TEXT = "Documents without text are left out: {0}."
_NO_PLACE = "Highlights that are no passage of their document are left out: {0}."
_DIRECTIONS = "That documents are written from right to left is left out: {0}."
_MEMBERS = "Members of projects and what they may do are left out: {0}."
_LOG = "The history of projects is left out but for who made what: {0} steps."


def knows(name: str, head: bytes) -> bool:
    """By the mark that Taguette gives its files; older ones had none."""
    unmarked = head[68:72] == b"\0\0\0\0" and (b"highlight_tags" in head or name.lower().endswith(".sqlite3"))
    return head.startswith(MAGIC) and (head[68:72] == b"Tgtt" or unmarked)


def read(data: bytes, name: str, progress: Progress) -> Incoming:
    """All projects of a file. :raises UnreadableDocument: when it is no sound file of Taguette."""
    with opened(data, name, progress) as rows:
        if not rows.has("projects", "documents", "highlights", "tags", "highlight_tags"):
            raise UnreadableDocument(f"{name} is no project of Taguette.", "Choose a file that Taguette exported.")
        return _Reading(rows, f"Reading {name}", progress).incoming()


@dataclass(slots=True)
class _Made:
    """What the log tells of a highlight."""

    person: str
    created: str
    changed: str
    tags: dict[int, tuple[str, str]] = field(default_factory=dict)
    """Who gave a tag and when."""


class _Reading:
    def __init__(self, rows: Rows, phrase: str, progress: Progress) -> None:
        self._rows = rows
        self._phrase = phrase
        self._progress = progress
        self._gathering = Gathering()
        self._projects = {row.number("id"): row for row in rows.of("projects", "id", "name", "description", "created")}
        self._documents: dict[int | None, tuple[str, HtmlText]] = {}
        self._tags: dict[int | None, str] = {}

    def incoming(self) -> Incoming:
        for project in self._projects.values():
            told = project.value("description").strip()
            if told:
                self._gathering.note(
                    Note(NoteTarget.case(), told, "", project.moment("created"), "", self._id(project))
                )
        self._take_documents()
        self._take_tags()
        self._take_highlights()
        self._gathering.leave(_MEMBERS, self._rows.count("project_members"))
        self._gathering.leave(_LOG, self._rows.count("commands"))
        return self._gathering.incoming("Taguette")

    def _id(self, project: Row | None) -> str:
        """The same in every export: the numbers of rows are not."""
        return guid_of("taguette", project.value("name"), project.value("created")) if project else ""

    def _take_documents(self) -> None:
        columns = ("id", "name", "description", "filename", "created", "project_id", "contents", "text_direction")
        total = max(1, self._rows.count("documents"))
        for at, row in enumerate(self._rows.of("documents", *columns, order="id")):
            self._progress(at / total / 2, self._phrase)
            project = self._projects.get(row.number("project_id"))
            name = one_line(row.value("name")) or "?"
            if len(self._projects) > 1 and project is not None:
                name = one_line(f"{project.value('name')}: {name}")
            html = HtmlText(row.value("contents"))
            if not html.text.strip():
                self._gathering.leave(_NO_TEXT)
                continue
            if len(html.text) > MAX_CHARACTERS:
                raise too_long(len(html.text))
            if row.value("text_direction").upper().startswith("RIGHT"):
                self._gathering.leave(_DIRECTIONS)
            data = row.value("contents").encode()
            file = one_line(row.value("filename")) or name
            source = Source(file, sha256_of(data), len(data), row.moment("created"), "taguette", "utf-8")
            document = Document(html.text, source, html.page_starts, name, html.headings)
            document_id = guid_of(self._id(project), row.value("name"), row.value("created"))
            incoming = IncomingDocument(document_id, name, document, document.text_sha256)
            document_id = self._gathering.document(incoming)
            self._documents[row.number("id")] = (document_id, html)
            told = row.value("description").strip()
            self._gathering.note(Note(NoteTarget.document(document_id), told, "", "", "", guid_of(document_id, "note")))

    def _take_tags(self) -> None:
        rows = list(self._rows.of("tags", "id", "project_id", "path", "description", order="id"))
        for project_id, project in self._projects.items():
            own = [row for row in rows if row.number("project_id") == project_id and row.value("path").strip()]
            told = {row.value("path"): (row.value("description"), "") for row in own}
            made = take_tree(told, self._id(project), self._gathering)
            self._tags |= {row.number("id"): made[row.value("path")] for row in own}

    def _take_highlights(self) -> None:
        made = self._made()
        tags: dict[int | None, list[int | None]] = {}
        for row in self._rows.of("highlight_tags", "highlight_id", "tag_id"):
            tags.setdefault(row.number("highlight_id"), []).append(row.number("tag_id"))
        seen: dict[str, int] = {}
        total = max(1, self._rows.count("highlights"))
        columns = ("id", "document_id", "start_offset", "end_offset", "snippet")
        for at, row in enumerate(self._rows.of("highlights", *columns, order="id")):
            if not at % 200:
                self._progress(0.5 + at / total / 2, self._phrase)
            number = row.number("id")
            known = made.get(number, _Made("", "", ""))
            self._take_highlight(row, known, tags.get(number, []), seen)

    def _take_highlight(self, row: Row, made: _Made, tags: list[int | None], seen: dict[str, int]) -> None:
        document_id, html = self._documents.get(row.number("document_id"), ("", None))
        start, end = row.number("start_offset"), row.number("end_offset")
        if html is None or start is None or end is None:
            self._gathering.leave(_NO_PLACE)
            return
        span = html.span_of_bytes(start, end)
        exact = span.of(html.text) if span else ""
        quote = HtmlText(row.value("snippet")).text.strip()
        if quote and not is_said(quote, exact):
            exact = quote
        if not exact:
            self._gathering.leave(_NO_PLACE)
            return
        passage_id = guid_of(document_id, start, end)
        seen[passage_id] = seen.get(passage_id, 0) + 1
        if seen[passage_id] > 1:
            passage_id = guid_of(passage_id, seen[passage_id])
        codings: dict[str, IncomingCoding] = {}
        for number in sorted(tag for tag in tags if tag in self._tags and tag is not None):
            tag = self._tags[number]
            given = made.tags.get(number, (made.person, made.created))
            codings.setdefault(tag, IncomingCoding(guid_of(passage_id, tag), tag, *given))
        self._gathering.passage(
            IncomingPassage(
                passage_id, document_id, span, exact, "", "", tuple(codings.values()), "", "",
                made.person, made.created, made.changed,
            )
        )  # fmt: skip

    def _made(self) -> dict[int | None, _Made]:
        found: dict[int | None, _Made] = {}
        for row in self._rows.of("commands", "id", "date", "user_login", "payload", order="id"):
            payload = _payload(row.value("payload"))
            number = payload.get("highlight_id")
            if words(payload.get("type")) != "highlight_add" or not isinstance(number, int):
                continue
            person, at = one_line(row.value("user_login")), row.moment("date")
            made = found.setdefault(number, _Made(person, at, at))
            made.changed = at
            for tag in a_list(payload.get("tags")):
                if isinstance(tag, int):
                    made.tags.setdefault(tag, (person, at))
        return found


def _payload(words_of_json: str) -> Given:
    try:
        return an_object(json.loads(words_of_json))
    except (ValueError, RecursionError):
        return {}
