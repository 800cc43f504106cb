"""Projects of QualCoder (``.qda``, a folder with a database ``data.qda``), versions 3 and 4.

Positions are code points of a text as it is kept there. The same span of the same coder with several codes is one
passage with several tags. Rows have no lasting identity, so what they are made of names them.
"""

import re
from dataclasses import dataclass, field, replace

from motsvar.core.annotation import Note, NoteTarget, Tag
from motsvar.core.document import Document, Source, canonical, sha256_of
from motsvar.core.errors import UnreadableDocument
from motsvar.core.incoming import Incoming, IncomingCoding, IncomingDocument, IncomingPassage
from motsvar.core.progress import Progress
from motsvar.readers.peers.databases import MAGIC, Row, Rows, opened
from motsvar.readers.peers.gathering import Gathering, parents_first, signed
from motsvar.readers.peers.naming import guid_of, one_line
from motsvar.readers.peers.offsets import Placed, is_said
from motsvar.readers.read_text import MAX_CHARACTERS, too_long

_COLOUR = re.compile("#[0-9a-fA-F]{6}")
_NO_PLACE = "Codings and annotations that are no passage of a text are left out: {0}."
_NO_ZONE = "The file does not say in which time zone its {0} moments are; UTC is taken."
_MAKERS = "Who made tags, and when, is left out: {0}."
_NOT_TAKEN = {
    "code_image": "Areas of pictures and of pages are left out: {0}.",
    "code_av": "Passages of sound and film are left out: {0}.",
    "cases": "Cases are left out: {0}.",
    "case_text": "What belongs to which case is left out: {0} assignments.",
    "attribute_type": "Kinds of attributes are left out: {0}.",
    "attribute": "Attributes of files and cases are left out: {0}.",
    "graph": "Graphs are left out: {0}.",
    "stored_sql": "Queries that were kept are left out: {0}.",
    "ris": "Entries of bibliographies are left out: {0}.",
}


def knows(name: str, head: bytes) -> bool:
    return head.startswith(MAGIC) and (name.lower().endswith(".qda") or b"code_text" in head)


def read(data: bytes, name: str, progress: Progress) -> Incoming:
    """The project whose ``data.qda`` is given. :raises UnreadableDocument: when it is no sound one."""
    with opened(data, name, progress) as rows:
        if not rows.has("source", "code_name", "code_text"):
            raise UnreadableDocument(f"{name} is no project of QualCoder.", "Choose the file data.qda in its folder.")
        return _Reading(rows, f"Reading {name}", progress).incoming()


@dataclass(slots=True)
class _Coded:
    """What one coder made of one span."""

    quote: str
    created: str
    tags: dict[str, str] = field(default_factory=dict)
    """When each was given."""
    memos: list[tuple[str, str, str]] = field(default_factory=list)
    """Name of the code, what was written, and when."""

    @property
    def noted(self) -> tuple[str, str]:
        """When the note was begun, and when it was ended."""
        return (self.memos[0][-1], self.memos[-1][-1]) if self.memos else ("", "")

    def note(self) -> str:
        if len(self.tags) < 2:
            return "\n\n".join(memo for _code, memo, _at in self.memos)
        return "\n\n".join(f"{code}: {memo}" for code, memo, _at in self.memos)


class _Reading:
    def __init__(self, rows: Rows, phrase: str, progress: Progress) -> None:
        self._rows = rows
        self._phrase = phrase
        self._progress = progress
        self._gathering = Gathering()
        self._texts: dict[int | None, tuple[str, Placed]] = {}
        self._codes: dict[int | None, tuple[str, str]] = {}
        """Id and name."""

    def incoming(self) -> Incoming:
        self._take_sources()
        self._take_codes()
        self._take_codings()
        self._take_annotations()
        version = self._take_memos()
        for table, sentence in _NOT_TAKEN.items():
            self._gathering.leave(sentence, self._rows.count(table))
        self._gathering.leave(_NO_ZONE, self._rows.count("code_text") + self._rows.count("annotation"))
        return self._gathering.incoming(f"QualCoder {version}".strip())

    def _take_sources(self) -> None:
        columns = ("id", "name", "fulltext", "memo", "owner", "date")
        total = max(1, self._rows.count("source"))
        for at, row in enumerate(self._rows.of("source", *columns, order="id")):
            self._progress(at / total / 3, self._phrase)
            name = one_line(row.value("name")) or "?"
            text = Placed(row.value("fulltext"))
            if not text.text.strip():
                self._gathering.leave("Files without text, such as pictures, sound and film, are left out: {0}.")
                continue
            if len(text.text) > MAX_CHARACTERS:
                raise too_long(len(text.text))
            data = row.value("fulltext").encode()
            source = Source(name, sha256_of(data), len(data), row.moment("date"), "qualcoder", "utf-8")
            document = Document(text.text, source, text.page_starts, name)
            document_id = guid_of("qualcoder source", row.value("name"))
            incoming = IncomingDocument(document_id, name, document, document.text_sha256)
            document_id = self._gathering.document(incoming)
            self._texts[row.number("id")] = (document_id, text)
            self._note(NoteTarget.document(document_id), row, "memo")

    def _take_codes(self) -> None:
        categories = list(
            self._rows.of("code_cat", "catid", "name", "memo", "supercatid", "owner", "date", order="catid")
        )
        columns = ("cid", "name", "memo", "catid", "color", "supercid", "owner", "date")
        codes = list(self._rows.of("code_name", *columns, order="cid"))
        made = sum(bool(row.value("owner") or row.value("date")) for row in (*categories, *codes))
        self._gathering.leave(_MAKERS, made)
        ids = {("cat", row.number("catid")): guid_of("qualcoder category", row.value("name")) for row in categories}
        ids |= {("code", row.number("cid")): guid_of("qualcoder code", row.value("name")) for row in codes}
        tags = [
            _tag(row, ids["cat", row.number("catid")], ids.get(("cat", row.number("supercatid")))) for row in categories
        ]
        for row in codes:
            above = ids.get(("code", row.number("supercid")), ids.get(("cat", row.number("catid"))))
            tags.append(_tag(row, ids["code", row.number("cid")], above, row.value("color")))
        here: dict[str | None, str] = {}
        for tag in parents_first(tags):
            here[tag.id] = self._gathering.tag(replace(tag, parent=here.get(tag.parent)))
        for row in codes:
            name = one_line(row.value("name"))
            self._codes[row.number("cid")] = (here[ids["code", row.number("cid")]], name)

    def _take_codings(self) -> None:
        columns = ("ctid", "cid", "fid", "seltext", "pos0", "pos1", "owner", "date", "memo", "important")
        coded: dict[tuple[int | None, int, int, str], _Coded] = {}
        for row in self._rows.of("code_text", *columns, order="ctid"):
            start, end, owner = row.number("pos0"), row.number("pos1"), one_line(row.value("owner"))
            tag, name = self._codes.get(row.number("cid"), ("", ""))
            if row.number("fid") not in self._texts or start is None or end is None or not tag:
                self._gathering.leave(_NO_PLACE)
                continue
            at = row.moment("date")
            one = coded.setdefault((row.number("fid"), start, end, owner), _Coded(row.value("seltext"), at))
            one.tags.setdefault(tag, at)
            if row.number("important") == 1:
                one.tags.setdefault(self._gathering.named_tag(guid_of("qualcoder important"), "Important"), at)
            if memo := row.value("memo").strip():
                one.memos.append((name, memo, at))
        for at_row, ((source, start, end, owner), one) in enumerate(coded.items()):
            if not at_row % 200:
                self._progress(0.33 + at_row / len(coded) / 2, self._phrase)
            document_id = self._texts[source][0]
            passage_id = guid_of("qualcoder", document_id, start, end, owner)
            codings = [IncomingCoding(guid_of(passage_id, tag), tag, owner, at) for tag, at in one.tags.items()]
            self._passage(passage_id, source, (start, end), one.quote, tuple(codings), one, owner, one.created)

    def _take_annotations(self) -> None:
        """Notes on spans, which have no code there."""
        for row in self._rows.of("annotation", "anid", "fid", "pos0", "pos1", "memo", "owner", "date", order="anid"):
            start, end, owner = row.number("pos0"), row.number("pos1"), one_line(row.value("owner"))
            source, memo = row.number("fid"), row.value("memo").strip()
            if source not in self._texts or start is None or end is None:
                self._gathering.leave(_NO_PLACE)
                continue
            passage_id = guid_of("qualcoder annotation", self._texts[source][0], start, end, owner)
            at = row.moment("date")
            noted = _Coded("", at, memos=[("", memo, at)])
            self._passage(passage_id, source, (start, end), "", (), noted, owner, at)

    def _passage(
        self,
        passage_id: str,
        source: int | None,
        place: tuple[int, int],
        quote: str,
        codings: tuple[IncomingCoding, ...],
        coded: _Coded,
        owner: str,
        created: str,
    ) -> None:
        """A quote that is not what stands there goes before the place."""
        document_id, text = self._texts[source]
        span = text.span(*place)
        exact = span.of(text.text) if span else ""
        said = canonical(quote)
        if said.strip() and not is_said(said, exact):
            exact = said
        if not exact.strip():
            self._gathering.leave(_NO_PLACE)
            return
        self._gathering.passage(
            IncomingPassage(
                passage_id, document_id, span, exact, "", "", codings, coded.note(), "",
                owner, created, created, "", *coded.noted,
            )
        )  # fmt: skip

    def _take_memos(self) -> str:
        """The memo of the project and its journals are the note on the case; gives back the version of the file."""
        version = ""
        parts: list[str] = []
        for row in self._rows.of("project", "memo", "about"):
            parts.append(row.value("memo").strip())
            version = one_line(row.value("about")).removeprefix("QualCoder ")
        for row in self._rows.of("journal", "name", "jentry", "date", "owner", order="jid"):
            if entry := row.value("jentry").strip():
                title = one_line(row.value("name"))
                parts.append(signed(f"## {title}\n\n{entry}", one_line(row.value("owner")), row.moment("date")))
        body = "\n\n".join(filter(None, parts))
        self._gathering.note(Note(NoteTarget.case(), body, id=guid_of("qualcoder project", body)))
        return version

    def _note(self, target: NoteTarget, row: Row, column: str) -> None:
        body, at = row.value(column).strip(), row.moment("date")
        self._gathering.note(Note(target, body, one_line(row.value("owner")), at, at, guid_of("note", target.key)))


def _tag(row: Row, tag_id: str, above: str | None, colour: str = "") -> Tag:
    shown = colour.lower() if _COLOUR.fullmatch(colour) else ""
    return Tag(tag_id, one_line(row.value("name")) or "?", shown, above, row.value("memo").strip())
