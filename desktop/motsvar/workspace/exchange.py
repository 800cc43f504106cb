"""Another tool's file and a case: read in a worker, placed in any thread, and put in by steps in the case's own."""

from collections.abc import Mapping
from dataclasses import dataclass

from motsvar.core.incoming import Incoming, IncomingDocument, TakenIn, is_ours
from motsvar.core.particulars import Found, Particulars
from motsvar.core.progress import Progress, silent
from motsvar.core.provenance.finding import found_in
from motsvar.core.taking.placing import CaseSide, Placing, placing
from motsvar.core.taking.tying import Known, tie
from motsvar.core.words.word_lists import WordLists
from motsvar.isolation.peers import is_peer_file, read_peer
from motsvar.readers.peers.registry import PeerFormat, peer_formats
from motsvar.store.case import Case
from motsvar.store.taking_in import Steps

__all__ = [
    "PeerFormat",
    "Prepared",
    "Steps",
    "case_side",
    "is_peer_file",
    "peer_formats",
    "prepare",
    "read_peer",
    "take_in",
]

MOST_LOOKED_THROUGH = 10_000_000
"""Characters of the case in which the quotes of a document that nothing else names are looked for: they are read in one
turn of the window."""
_PLACING = 0.4
"""Share of the time that placing takes, as far as one can tell before."""


@dataclass(frozen=True, slots=True)
class Prepared:
    """A file that was read and placed."""

    placing: Placing
    found: Mapping[str, Found]
    """What the texts of new documents say of themselves."""


def case_side(case: Case, incoming: Incoming) -> CaseSide:
    """What placing must know of the case. In the case's thread."""
    stored = case.documents()
    ties = tie(incoming.documents, [Known(one.id, (one.name, one.source.name), one.text_sha256) for one in stored])
    hashes = {one.id: one.text_sha256 for one in stored}
    wanted = {
        ties.ids[one.id]: None
        for one in incoming.documents
        if ties.ids.get(one.id) in hashes
        and (one.document is None or one.document.text_sha256 != hashes[ties.ids[one.id]])
    }
    room = MOST_LOOKED_THROUGH
    lengths = {one.id: one.length for one in stored}
    for each in dict.fromkeys(each for _, candidates in ties.open for each in candidates):
        if each in lengths and lengths[each] <= room:
            room -= lengths[each]
            wanted[each] = None
    return CaseSide(ties, {one: case.texts((one,))[0] for one in wanted}, hashes)


def prepare(incoming: Incoming, side: CaseSide, words: WordLists, progress: Progress = silent) -> Prepared:
    """Places what is in a file. Touches no case: may run in any thread."""
    placed = placing(incoming, side, progress)
    found = {}
    for one in placed.new:
        progress(1.0, "Looking who wrote what, and when")
        found[one.id] = _said(one, incoming.origin, words)
        if one.document:  # asked for by the case, in a thread that must not wait
            _ = one.document.is_normalised, one.document.text_sha256
    return Prepared(placed, found)


def take_in(case: Case, incoming: Incoming, words: WordLists, progress: Progress = silent) -> TakenIn:
    """All of it in one go. When ``progress`` raises, nothing stays."""
    prepared = prepare(
        incoming, case_side(case, incoming), words, lambda done, phrase: progress(_PLACING * done, phrase)
    )
    steps = case.taking_in(prepared.placing, prepared.found)
    try:
        while True:
            progress(_PLACING + (1 - _PLACING) * next(steps), "Putting into the case")
    except StopIteration as end:
        taken: TakenIn = end.value
        return taken
    finally:
        steps.close()


def _said(one: IncomingDocument, origin: str, words: WordLists) -> Found:
    """What the file says of a document and, where it says nothing, its text. Our own files say all that there is."""
    if one.document is None or is_ours(origin):
        return Found(one.role, one.particulars)
    text, told = found_in(one.document.text, words), one.particulars
    said = text.particulars
    return Found(
        one.role or text.role,
        Particulars(told.sender or said.sender, told.dated or said.dated, told.case_number or said.case_number),
    )
