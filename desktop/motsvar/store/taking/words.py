"""Names, moments and ids of another tool's file, as a case keeps them."""

import re
from collections.abc import Iterator
from datetime import UTC, datetime
from functools import lru_cache
from uuid import UUID, uuid5

from motsvar.core.taking.placing import Placing
from motsvar.store.ledger import Ledger, stamp
from motsvar.store.rows import Row
from motsvar.store.words import LONGEST_NAME, storable

_OURS = UUID("6d2f6f1c-2f5c-5a52-9a8e-0d1c5f3a7b46")
_IN_CASE = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z")


def derived(*parts: str) -> str:
    """The id of what the file gives none, from what it hangs on: the same in every case."""
    return str(uuid5(_OURS, " ".join(parts)))


def plain_name(name: str, longest: int = LONGEST_NAME) -> str:
    """On one line, without white space around it; cut where it is far too long, and empty where nothing is left."""
    name = " ".join(storable(name).split())
    return name if len(name) <= longest else name[: longest - 1] + "…"


@lru_cache(1_000)
def moment(written: str) -> str:
    """A date and time as a case writes it; without a zone it is taken for UTC. Empty for what is none."""
    if _IN_CASE.fullmatch(written):
        return written
    try:
        found = datetime.fromisoformat(written)
        return stamp(found if found.tzinfo else found.replace(tzinfo=UTC))
    except (ValueError, OverflowError):
        return ""


def new_people(ledger: Ledger, placing: Placing) -> list[Row]:
    """Those whom the file names and the case does not know, under the file's ids where those are free."""
    known = dict(ledger.file.rows("SELECT name, id FROM person"))
    given = {plain_name(name): who for who, name in placing.incoming.people}
    names = set(map(plain_name, _named(placing))) - known.keys() - {"", ledger.person_name}
    used = set(known.values())
    rows: list[Row] = []
    for name in sorted(names):
        who = given.get(name, "")
        who = who if who and who not in used else ledger.new_id()
        used.add(who)
        rows.append({"id": who, "name": name})
    return rows


def _named(placing: Placing) -> Iterator[str]:
    for one in placing.passages:
        yield from (one.passage.person, one.passage.note_person)
        yield from (coding.person for coding in one.passage.codings)
    yield from (note.person for note in placing.incoming.notes)
    yield from (link.person for link in placing.incoming.links)
