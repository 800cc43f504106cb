"""What is found: characters that cannot be seen, that turn the line around, or that look like others."""

import unicodedata
from dataclasses import dataclass
from enum import StrEnum
from itertools import groupby

from motsvar.core.span import Span


class HiddenKind(StrEnum):
    """Why a character is told of."""

    BIDIRECTIONAL = "bidirectional"
    """Turns the order around in which the line is shown (UAX #9; CVE-2021-42574, “Trojan Source”)."""
    INVISIBLE = "invisible"
    """Takes no room, or is blank (Default_Ignorable_Code_Point, DerivedCoreProperties.txt; fillers)."""
    LOOK_ALIKE = "look-alike"
    """A letter of another alphabet or of another form that passes for one of its neighbours (UTS #39)."""
    PRIVATE = "private"
    """Means something in one font only."""
    CONTROL = "control"
    """A C0 or C1 control, or a noncharacter."""


Found = tuple[int, int, HiddenKind]
"""Start and end on a line, and the kind."""


@dataclass(frozen=True, slots=True)
class Hidden:
    """A run of adjoining characters of one kind."""

    span: Span
    characters: str
    kind: HiddenKind

    @property
    def codes(self) -> tuple[str, ...]:
        """``U+202E``, one for each character."""
        return tuple(map(code_of, self.characters))

    @property
    def words(self) -> str:
        """``U+202E right-to-left override``; what is there more than once is counted: ``2 × U+200B …``."""
        runs = [(one, sum(1 for _ in same)) for one, same in groupby(self.characters)]
        told = [f"{count} × {named(one)}" if count > 1 else named(one) for one, count in runs[:_TOLD]]
        return ", ".join(told) + (", …" if len(runs) > _TOLD else "")


def code_of(character: str) -> str:
    return f"U+{ord(character):04X}"


def named(character: str) -> str:
    """The code point with its Unicode name, in small letters; what has none is told by its class."""
    name = unicodedata.name(character, "").lower()
    return f"{code_of(character)} {name or _CLASSES.get(unicodedata.category(character), 'no character')}"


_CLASSES = {"Cc": "control character", "Co": "private use"}
_TOLD = 5
"""Characters of a run that are told by name."""
