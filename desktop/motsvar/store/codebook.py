"""The user's own themes, in an order of their own. Two never have the same label."""

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from motsvar.core.errors import Refused
from motsvar.core.hidden.telling import visible_name
from motsvar.core.themes.codebook_theme import CodebookTheme, regular_expression
from motsvar.core.themes.patterns import refuse_unfit
from motsvar.store.case_file import CaseFile
from motsvar.store.faults import damaged
from motsvar.store.ledger import Ledger
from motsvar.store.rows import Row
from motsvar.store.words import name_key, named, storable


@dataclass(frozen=True, slots=True)
class ThemesAdded:
    """What became of many themes that were put in at once."""

    added: int
    changed: int
    """Themes of the case that have got words that they did not have."""


def themes(file: CaseFile) -> tuple[CodebookTheme, ...]:
    """All themes of the codebook in their order."""
    rows = file.rows("SELECT id, label, patterns, description FROM theme ORDER BY position, id")
    return tuple(CodebookTheme(one, label, _read(file, patterns), told) for one, label, patterns, told in rows)


def add_theme(ledger: Ledger, label: str, patterns: Iterable[str] = (), description: str = "") -> CodebookTheme:
    """Put a theme at the end. Without patterns its label is what is looked for.

    :raises Refused: when the label is taken or empty, or a pattern can find nothing.
    """
    made = _checked(CodebookTheme(ledger.new_id(), label, tuple(patterns) or (label,), description))
    with ledger.act("Add theme"):
        _require_free_label(ledger.file, made)
        (position,) = ledger.file.row("SELECT coalesce(max(position), 0) + 1 FROM theme")
        row: Row = {"id": made.id, "position": position, **_columns(made)}
        ledger.insert("theme", {**row, "person": ledger.person, "created": ledger.now})
    return made


def add_themes(ledger: Ledger, wanted: Sequence[CodebookTheme]) -> ThemesAdded:
    """Put in many at once, all or none; their ids do not count. One whose label is there adds its patterns to that.

    :raises Refused: as ``add_theme``.
    """
    added = changed = 0
    with ledger.act("Import themes"):
        for one in wanted:
            known = _holder(ledger.file, one.label)
            if known is None:
                add_theme(ledger, one.label, one.patterns, one.description)
                added += 1
                continue
            patterns, told = (*known.patterns, *one.patterns), known.description or one.description
            changed += _store(ledger, CodebookTheme(known.id, known.label, patterns, told))
    return ThemesAdded(added, changed)


def change_theme(ledger: Ledger, theme: CodebookTheme) -> None:
    """Store a theme with the same id and other properties.

    :raises Refused: as ``add_theme``; also when no pattern is left.
    """
    with ledger.act("Change theme"):
        _store(ledger, theme)


def remove_theme(ledger: Ledger, theme_id: str) -> None:
    """Take a theme out of the codebook. Tags and passages that were made from it stay."""
    with ledger.act("Remove theme"):
        ledger.delete("theme", theme_id)


def place_theme(ledger: Ledger, theme_id: str, before: str | None = None) -> None:
    """Put a theme before another one, or at the end."""
    with ledger.act("Move theme"):
        ledger.existing("theme", theme_id)
        order = [one.id for one in themes(ledger.file) if one.id != theme_id]
        order.insert(order.index(before) if before in order else len(order), theme_id)
        for position, one in enumerate(order, 1):
            ledger.update("theme", one, {"position": position})


def _store(ledger: Ledger, theme: CodebookTheme) -> bool:
    theme = _checked(theme)
    _require_free_label(ledger.file, theme)
    return ledger.update("theme", theme.id, _columns(theme))


def _checked(theme: CodebookTheme) -> CodebookTheme:
    """The theme as it is stored: each pattern once, on one line."""
    label = named(theme.label, "theme")
    patterns = tuple(dict.fromkeys(one for pattern in theme.patterns if (one := _on_one_line(pattern))))
    if not patterns:
        raise Refused(
            f"The theme “{visible_name(label)}” has no words to look for.", "Give it words, or /a regular expression/."
        )
    for pattern in patterns:
        refuse_unfit(pattern)
    return CodebookTheme(theme.id, label, patterns, storable(theme.description).strip())


def _on_one_line(pattern: str) -> str:
    pattern = storable(pattern).strip()
    return pattern.replace("\n", " ") if regular_expression(pattern) else " ".join(pattern.split())


def _columns(theme: CodebookTheme) -> Row:
    patterns = json.dumps(theme.patterns, ensure_ascii=False)
    return {"label": theme.label, "patterns": patterns, "description": theme.description}


def _read(file: CaseFile, patterns: str) -> tuple[str, ...]:
    """:raises DamagedCase: when they are not a list of words."""
    try:
        found = json.loads(patterns)
    except (ValueError, RecursionError):
        raise damaged(file.name) from None
    if not isinstance(found, list) or not all(isinstance(one, str) for one in found):
        raise damaged(file.name)
    return tuple(found)


def _holder(file: CaseFile, label: str) -> CodebookTheme | None:
    key = name_key(" ".join(storable(label).split()))
    return next((one for one in themes(file) if name_key(one.label) == key), None)


def _require_free_label(file: CaseFile, theme: CodebookTheme) -> None:
    holder = _holder(file, theme.label)
    if holder is not None and holder.id != theme.id:
        raise Refused(
            f"There is a theme “{visible_name(theme.label)}” in the codebook already.",
            "Use it, or choose another name.",
        )
