"""Which keys each act has now: those it came with, overlaid by the user's own. A pure table that knows no Qt.

Keys are written as Qt's portable text: ``Ctrl+Shift+Z``, where ``Ctrl`` is the command key on macOS.
"""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property

_MODIFIERS = ("Meta", "Ctrl", "Alt", "Shift")
_NAMES = {"delete": "Del", "escape": "Esc", "insert": "Ins", "pageup": "PgUp", "pagedown": "PgDown", "enter": "Return"}
_CARET = ("Up", "Down", "Left", "Right", "Home", "End", "PgUp", "PgDown")
_OTHERS = (
    "Tab",
    "Shift+Tab",
    "Return",
    "Space",
    "Backspace",
    "Menu",
    "Shift+F10",
    "/",
    "Ctrl+A",
    "Ctrl+V",
    "Ctrl+X",
    "Alt+PgUp",
    "Alt+PgDown",
)
RESERVED = frozenset((*_OTHERS, *_CARET, *(f"Shift+{key}" for key in _CARET)))
"""Keys that texts, lists and dialogs need themselves; an act on one of them would make the window unusable."""


@dataclass(frozen=True, slots=True)
class Keyed:
    """An act as far as its keys are concerned."""

    name: str
    title: str
    """As the user finds it: ``Case › Export…``."""
    keys: tuple[str, ...] = ()
    """What it came with."""


@dataclass(frozen=True)
class Shortcuts:
    """All acts with their present keys."""

    acts: tuple[Keyed, ...]
    own: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """What the user has chosen, by the act's name; an empty tuple is no key at all."""

    def keys(self, name: str) -> tuple[str, ...]:
        """The keys that work now. A key that the user gave to another act is not this one's any more."""
        return self._present.get(name, ())

    def is_changed(self, name: str) -> bool:
        return self.keys(name) != self.default(name)

    def default(self, name: str) -> tuple[str, ...]:
        return next((tuple(normal(key) for key in act.keys) for act in self.acts if act.name == name), ())

    def holder(self, key: str, besides: str = "") -> Keyed | None:
        """The act that has a key now, other than ``besides``."""
        wanted, present = normal(key), self._present
        return next((act for act in self.acts if act.name != besides and wanted in present[act.name]), None)

    def given(self, name: str, keys: Iterable[str]) -> "Shortcuts":
        """With other keys for an act; whoever had them loses them."""
        chosen = tuple(dict.fromkeys(normal(key) for key in keys))
        own = {**self.own, name: chosen}
        for key in chosen:
            loser = self.holder(key, name)
            if loser:
                own[loser.name] = tuple(one for one in own.get(loser.name, self.keys(loser.name)) if one not in chosen)
        return replace(self, own=own)

    def restored(self, name: str) -> "Shortcuts":
        """With an act's own keys of the beginning, taken back from whoever has them now."""
        back = self.given(name, self.default(name))
        return replace(back, own={one: keys for one, keys in back.own.items() if one != name})

    def all_restored(self) -> "Shortcuts":
        return replace(self, own={})

    @cached_property
    def _present(self) -> dict[str, tuple[str, ...]]:
        """The user's keys first, then what is left of the others; no key twice, also after a hand in the settings."""
        taken: set[str] = set()
        present: dict[str, tuple[str, ...]] = {}
        for chosen in (True, False):
            for act in self.acts:
                if (act.name in self.own) is chosen:
                    wanted = self.own[act.name] if chosen else act.keys
                    keys = tuple(key for key in dict.fromkeys(map(normal, wanted)) if key and key not in taken)
                    taken.update(keys)
                    present[act.name] = keys
        return present


def normal(key: str) -> str:
    """One way of writing each key: ``shift+ctrl+delete`` is ``Ctrl+Shift+Del``. Empty for none."""
    key = key.strip()
    if not key:
        return ""
    ends_with_plus = key.endswith("+")
    parts = [part.strip() for part in (key[:-1] if ends_with_plus else key).split("+") if part.strip()]
    last = "+" if ends_with_plus else parts.pop() if parts else ""
    held = {part.capitalize() for part in parts}
    last = _NAMES.get(last.lower(), last.upper() if len(last) == 1 else last[:1].upper() + last[1:])
    return "+".join((*(one for one in _MODIFIERS if one in held), last))


def is_reserved(key: str) -> bool:
    """True for a key that the texts and lists cannot do without."""
    return normal(key) in RESERVED


def written(own: Mapping[str, tuple[str, ...]]) -> str:
    """The user's keys as they are kept in the settings."""
    return json.dumps({name: list(keys) for name, keys in sorted(own.items())}, ensure_ascii=False)


def read(text: str) -> dict[str, tuple[str, ...]]:
    """The user's keys from the settings; what cannot be read is left out."""
    try:
        found = json.loads(text or "{}")
    except ValueError:
        return {}
    if not isinstance(found, dict):
        return {}
    return {
        str(name): tuple(key for key in keys if isinstance(key, str))
        for name, keys in found.items()
        if isinstance(keys, list)
    }
