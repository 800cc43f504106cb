"""The annotations of another tool's file with their tags, notes and links."""

from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence

from motsvar.core.incoming import Counted, IncomingPassage
from motsvar.core.taking.placing import Placed
from motsvar.store.documents import put_text, text_of
from motsvar.store.passages import Purpose
from motsvar.store.rows import Row
from motsvar.store.taking.anchors import Waiting, anchor
from motsvar.store.taking.notes import Notes
from motsvar.store.taking.words import derived, moment, plain_name
from motsvar.store.taking.work import Work
from motsvar.store.words import storable

NO_RELATION = "link"
"""The name of a relation that the file does not name."""


def take_passages(work: Work, notes: Notes) -> Iterator[None]:
    purposes = dict(work.ledger.file.rows("SELECT id, purpose FROM passage"))
    work.annotations |= {one for one, purpose in purposes.items() if purpose == Purpose.ANNOTATION}
    codings = _Codings(work)
    groups: defaultdict[str, list[Placed]] = defaultdict(list)
    for one in work.placing.passages:
        groups[one.document].append(one)
    for document, group in groups.items():
        for one, row in _anchored(work, document, group, purposes.keys()):
            if row is None:
                work.there += 1
            else:
                _put(work, one, row)
            if one.passage.id in work.annotations:
                codings.take(one.passage, is_new=row is not None)
                notes.take_on_passage(one.passage, is_new=row is not None)
            yield


def _anchored(
    work: Work, document: str, group: Sequence[Placed], known: Collection[str]
) -> Iterator[tuple[Placed, Row | None]]:
    """Each passage with its anchor; those that the case has, without."""
    sha256, text = text_of(work.ledger, document)
    waiting = Waiting.of([one for one in group if one.waits and one.passage.id not in known], sha256)
    if waiting.spans:
        put_text(work.ledger.file, waiting.sha256, waiting.text)
    for one in group:
        yield one, None if one.passage.id in known else anchor(one, sha256, text, waiting)


def _put(work: Work, one: Placed, anchor: Row) -> None:
    passage = one.passage
    created = moment(passage.created) or work.ledger.now
    row: Row = {
        "id": passage.id,
        "document": one.document,
        "person": work.person(passage.person),
        "created": created,
        "changed": moment(passage.changed) or created,
        "purpose": Purpose.ANNOTATION.value,
    }
    work.ledger.insert("passage", row)
    work.ledger.insert("anchor", {"id": derived(passage.id, "anchor"), "passage": passage.id, **anchor})
    work.annotations.add(passage.id)
    work.counts[Counted.ANNOTATIONS] += 1
    work.counts[Counted.TO_BE_PLACED] += one.waits


class _Codings:
    """Tags on annotations: each tag once on each."""

    def __init__(self, work: Work) -> None:
        self._work = work
        self._ids = {one for (one,) in work.ledger.file.rows("SELECT id FROM passage_tag")}
        self._had = frozenset(self._ids)

    def take(self, passage: IncomingPassage, *, is_new: bool) -> None:
        if not passage.codings:
            return
        work, ledger = self._work, self._work.ledger
        asked = "SELECT tag, position FROM passage_tag WHERE passage = ?"
        rows = () if is_new else ledger.file.rows(asked, passage.id)
        given = {tag for tag, _ in rows}
        position = max((at for _, at in rows), default=-1)
        for coding in passage.codings:
            tag = work.tags[coding.tag]
            if tag in given or coding.id in self._had:
                work.there += 1
                continue
            position += 1
            row: Row = {
                "id": coding.id if coding.id not in self._ids else derived(passage.id, tag),
                "passage": passage.id,
                "tag": tag,
                "position": position,
                "person": work.person(coding.person),
                "created": moment(coding.created),
            }
            ledger.insert("passage_tag", row)
            self._ids.add(str(row["id"]))
            given.add(tag)
            work.counts[Counted.CODINGS] += 1


def take_links(work: Work) -> Iterator[None]:
    ledger, lost = work.ledger, 0
    had = {one for (one,) in ledger.file.rows("SELECT id FROM link")}
    for link in work.placing.incoming.links:
        document = None if link.document is None else work.placing.documents.get(link.document)
        if link.id in had:
            work.there += 1
        elif link.source not in work.annotations or (document is None and link.target not in work.annotations):
            lost += 1
        else:
            row: Row = {
                "id": link.id,
                "source": link.source,
                "target": link.target,
                "document": document,
                "relation": plain_name(link.relation) or NO_RELATION,
                "note": storable(link.note),
                "person": work.person(link.person),
                "created": moment(link.created) or ledger.now,
            }
            ledger.insert("link", row)
            work.counts[Counted.LINKS] += 1
        yield
    if lost:
        work.told.append(f"Links left out, since one of their ends is not in the case: {lost}.")
