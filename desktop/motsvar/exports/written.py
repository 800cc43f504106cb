"""What an export wrote, and what its format could not carry."""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Count:
    what: str
    """Plural, lower case: ``passages``."""
    number: int

    def __str__(self) -> str:
        return f"{self.number:,} {self.what if self.number != 1 else self.what.removesuffix('s')}"


@dataclass(frozen=True, slots=True)
class Written:
    """What went into a file."""

    written: tuple[Count, ...]
    not_carried: tuple[str, ...]
    """Sentences for the user; empty when nothing was lost."""


@dataclass(frozen=True, slots=True)
class ExportReport:
    path: Path
    written: tuple[Count, ...]
    not_carried: tuple[str, ...]
    compared: tuple[str, ...] = ()
    """Names of the two documents of which it shows how they correspond; empty where it shows no such thing."""
