"""Takes in what another tool's file holds: all of it in one act, or nothing.

It is done in steps inside one transaction, so that a window can answer between them: a hundred thousand passages take
half a minute. Ids are the file's own, and what has none there gets one that is made of what it hangs on: so taking in a
file twice changes nothing, and two copies of a case that took in the same file can be merged.
"""

from collections.abc import Generator, Iterator, Mapping

from motsvar.core.errors import Refused
from motsvar.core.hidden.telling import visible_name
from motsvar.core.incoming import Counted, IncomingDocument, TakenIn
from motsvar.core.particulars import NOTHING_FOUND, Found
from motsvar.core.taking.placing import Placing
from motsvar.store.documents import put_document
from motsvar.store.faults import fitting
from motsvar.store.ledger import Ledger
from motsvar.store.taking.notes import Notes
from motsvar.store.taking.passages import take_links, take_passages
from motsvar.store.taking.tags import take_tags
from motsvar.store.taking.words import new_people, plain_name
from motsvar.store.taking.work import Work

Steps = Generator[float, None, TakenIn]
"""Gives the fraction done, 0 to 1, and at its end what became of the file."""


def taking_in(ledger: Ledger, placing: Placing, found: Mapping[str, Found]) -> Steps:
    """Nothing is changed before the first step, and nothing stays when it is closed before the last one.

    ``found``: what the texts of new documents say of themselves, by their ids.

    :raises Refused: when the case has changed since the passages were placed.
    :raises CaseNotWritable: when the case cannot be written.
    """
    _refuse_changed(ledger, placing)
    origin = visible_name(plain_name(placing.incoming.origin, 100)) or "another tool"
    new = new_people(ledger, placing)
    steps = len(placing.new) + len(placing.passages) + len(placing.incoming.tags) + len(placing.incoming.links)
    with fitting(ledger.file.name), ledger.act(f"Import from {origin}", people=new) as act:
        work = Work(
            ledger, placing, found, {name: who for who, name in ledger.file.rows("SELECT id, name FROM person")}
        )
        for done, _ in enumerate(_steps(work)):
            yield min(1.0, done / max(1, steps))
        act = act if ledger.has_written else ""
    work.counts[Counted.PEOPLE] = len(new)
    counts = tuple((what.value, work.counts[what]) for what in Counted if work.counts[what])
    return TakenIn(counts, work.there, (*placing.not_carried, *work.told), act)


def _refuse_changed(ledger: Ledger, placing: Placing) -> None:
    """What was worked out holds for the documents and texts that were there then."""
    now = dict(ledger.file.rows("SELECT id, text_version FROM document"))
    new = {one.id for one in placing.new}
    old = set(placing.documents.values()) - new
    if new & now.keys() or any(placing.hashes.get(one) != now.get(one) for one in old):
        raise Refused("The case was changed while the file was read.", "Take the file in once more.")


def _steps(work: Work) -> Iterator[None]:
    for one in work.placing.new:
        _put_document(work, one)
        yield
    new = {one.id for one in work.placing.new}
    joined = sum(one in new for one in work.placing.documents.values()) - len(new)
    work.there += len(work.placing.documents) - len(new) - joined
    if joined:
        work.told.append(f"Documents that have text and name of another in the file are one with it: {joined}.")
    yield from take_tags(work)
    notes = Notes(work)
    yield from take_passages(work, notes)
    for note in work.placing.incoming.notes:
        notes.take(note)
        yield
    notes.tell()
    yield from take_links(work)


def _put_document(work: Work, one: IncomingDocument) -> None:
    if one.document is not None:
        put_document(work.ledger, one.document, work.found.get(one.id, NOTHING_FOUND), one.id)
        work.counts[Counted.DOCUMENTS] += 1
