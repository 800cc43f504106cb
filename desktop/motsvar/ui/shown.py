"""Which kinds of mark are shown, as values: light, since the menus need them before there are texts."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from motsvar.ui.settings import Remembered

KINDS = ("matches", "changes", "themes", "facts", "tags", "notes", "doubtful", "hidden")
"""Of ``Shown``, what is remembered here; reading errors have a setting of their own."""


@dataclass(frozen=True, slots=True)
class Shown:
    """Which kinds of mark the user wants to see, and what is to stand back."""

    matches: bool = True
    changes: bool = True
    variants: bool = False
    themes: bool = True
    facts: bool = False
    tags: bool = True
    notes: bool = True
    doubtful: bool = True
    hidden: bool = True
    only_differences: bool = False
    no_formulas: bool = False
    only_asked: bool = False


def shown_again(remembered: Remembered) -> Shown:
    """The kinds of mark as they were left; nothing stands back."""
    first = Shown()
    turned = {kind: not getattr(first, kind) for kind in KINDS if kind in remembered.marks}
    return replace(first, variants=remembered.shows_variants, **turned)


def turned_marks(shown: Shown) -> tuple[str, ...]:
    """The kinds that are not as they are at first."""
    first = Shown()
    names = (field.name for field in fields(Shown))
    return tuple(name for name in names if name in KINDS and getattr(shown, name) != getattr(first, name))
