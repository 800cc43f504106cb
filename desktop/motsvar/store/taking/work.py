"""One file on its way into a case: what is known of both, and what was done so far."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field

from motsvar.core.incoming import Counted
from motsvar.core.particulars import Found
from motsvar.core.taking.placing import Placing
from motsvar.store.ledger import Ledger
from motsvar.store.taking.words import plain_name


@dataclass(slots=True)
class Work:
    ledger: Ledger
    placing: Placing
    found: Mapping[str, Found]
    """What the texts of new documents say of themselves, by their ids."""
    people: Mapping[str, str]
    """Ids by names."""
    counts: Counter[Counted] = field(default_factory=Counter)
    """What was put in."""
    there: int = 0
    """What the case had already."""
    told: list[str] = field(default_factory=list)
    tags: dict[str, str] = field(default_factory=dict)
    """Ids in the case by ids in the file."""
    annotations: set[str] = field(default_factory=set)
    """Those in the case by now."""

    def person(self, name: str) -> str | None:
        return self.people.get(plain_name(name))
