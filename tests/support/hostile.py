"""Documents made to do harm: each is a row, and is made when a test asks for it."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum


class Fate(Enum):
    """What must become of it."""

    READ = "read"
    REFUSED = "refused"
    EITHER = "read or refused"


@dataclass(frozen=True, slots=True)
class Hostile:
    """One document."""

    name: str
    suffix: str
    make: Callable[[], bytes]
    fate: Fate = Fate.EITHER
    words: str = ""
    """Must be in the text, where it is read."""
    heavy: bool = False
    """True when it takes many seconds or much memory, or shows what another one shows."""

    def __str__(self) -> str:
        return f"{self.suffix[1:]} {self.name}"
