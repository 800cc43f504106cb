"""What the window remembers between two runs: one typed table, a row a setting."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Generic, TypeVar, overload

from PySide6.QtCore import QByteArray, QCoreApplication, QSettings

from motsvar.ui.appearance import Choice
from motsvar.ui.keyboard.shortcuts import read as keys_read
from motsvar.ui.keyboard.shortcuts import written as keys_written
from motsvar.ui.language import Language

if TYPE_CHECKING:
    from motsvar.ui.exchange.remembering import ExportChoice
    from motsvar.ui.places import Places

Value = TypeVar("Value")
MOST_MARKS = 20
"""Kinds of mark; there are fewer."""
MOST_CASES = 10
"""Cases that are remembered as open last."""
PER_CENT = 100
MOST_RECENT = 12
"""Acts that the palette remembers as used."""


def tr(words: str) -> str:
    return QCoreApplication.translate("Settings", words)


FIRST_SIZE = (1440, 900)
"""Pixels of a window that nobody has made larger or smaller yet."""


@dataclass(frozen=True, slots=True)
class WindowState:
    """Geometry and docks as Qt packs them."""

    geometry: QByteArray
    docks: QByteArray


@dataclass(frozen=True, slots=True)
class MotionState:
    """The motion below the two texts."""

    unfolded: bool = False
    share: float = 1 / 3
    """Of the height, 0 to 1, when it is unfolded."""


@dataclass(frozen=True)
class Setting(Generic[Value]):
    """One row of the table, and the property of ``Remembered`` that reads and writes it."""

    name: str
    """As README calls it."""
    default: Value
    words: Callable[[], str]
    """What it is for, as a sentence for the user; asked for when it is shown, so that it is in the user's language."""
    load: Callable[[QSettings], Value | None]
    """None where nothing readable is stored."""
    save: Callable[[QSettings, Value], None]

    @overload
    def __get__(self, owner: None, _kind: type) -> Setting[Value]: ...
    @overload
    def __get__(self, owner: Remembered, _kind: type) -> Value: ...
    def __get__(self, owner: Remembered | None, _kind: type) -> Setting[Value] | Value:
        if owner is None:
            return self
        value = self.load(owner.store)
        return self.default if value is None else value

    def __set__(self, owner: Remembered, value: Value) -> None:
        self.save(owner.store, value)


def _text(key: str) -> Callable[[QSettings], str | None]:
    return lambda store: str(store.value(key)) if store.contains(key) else None


def _stored(key: str, written: Callable[[Any], object] = str) -> Callable[[QSettings, Any], None]:
    return lambda store, value: store.setValue(key, written(value))


def _choice(store: QSettings) -> Choice | None:
    value = _text("appearance")(store)
    return Choice(value) if value in {choice.value for choice in Choice} else None


def _language(store: QSettings) -> Language | None:
    value = _text("language")(store)
    return Language(value) if value in {choice.value for choice in Language} else None


def _steps(store: QSettings) -> int | None:
    value = _text("zoom")(store) or ""
    return int(value) if value.removeprefix("-").isdecimal() else None


def _yes(key: str) -> Callable[[QSettings], bool | None]:
    return lambda store: {"true": True, "false": False}.get(str(store.value(key, "")).lower())


def _names(key: str, most: int) -> Callable[[QSettings], tuple[str, ...] | None]:
    return lambda store: tuple((_text(key)(store) or "").split()[:most]) or None


def _paths(store: QSettings) -> tuple[str, ...] | None:
    value = _text("recent_cases")(store)
    return tuple(value.split("\n")[:MOST_CASES]) if value else None


# What is wanted only with texts is imported only then, with what its values are made of.


def _places(store: QSettings) -> Places:
    from motsvar.ui.places import read

    return read(_text("places")(store) or "")


def _written_places(places: Places) -> str:
    from motsvar.ui.places import written

    return written(places)


def _export(store: QSettings) -> ExportChoice | None:
    from motsvar.ui.exchange.remembering import read

    return read(_text("export")(store) or "")


def _written_export(choice: ExportChoice) -> str:
    from motsvar.ui.exchange.remembering import written

    return written(choice)


def _window(store: QSettings) -> WindowState | None:
    geometry, docks = store.value("geometry"), store.value("docks")
    if isinstance(geometry, QByteArray) and isinstance(docks, QByteArray):
        return WindowState(geometry, docks)
    return None


def _bytes_of(group: str) -> Callable[[QSettings], Mapping[str, QByteArray] | None]:
    def load(store: QSettings) -> Mapping[str, QByteArray] | None:
        store.beginGroup(group)
        found = {key: store.value(key) for key in store.childKeys()}
        store.endGroup()
        return {key: value for key, value in found.items() if isinstance(value, QByteArray)} or None

    return load


def _save_bytes(group: str) -> Callable[[QSettings, Mapping[str, QByteArray]], None]:
    def save(store: QSettings, states: Mapping[str, QByteArray]) -> None:
        for name, state in states.items():
            store.setValue(f"{group}/{name}", state)

    return save


def _motion(store: QSettings) -> MotionState | None:
    unfolded, _, share = (_text("motion")(store) or "").partition(" ")
    if unfolded in ("true", "false") and share.isdecimal() and 0 < int(share) < PER_CENT:
        return MotionState(unfolded == "true", int(share) / PER_CENT)
    return None


def _written_motion(state: MotionState) -> str:
    return f"{'true' if state.unfolded else 'false'} {round(PER_CENT * state.share)}"


def _written_yes(yes: bool) -> str:
    return "true" if yes else "false"


def _save_window(store: QSettings, state: WindowState | None) -> None:
    if state is not None:
        store.setValue("geometry", state.geometry)
        store.setValue("docks", state.docks)


class Remembered:
    """Typed access to the stored settings; anything unreadable gives the default."""

    def __init__(self, store: QSettings) -> None:
        self._store = store

    @property
    def store(self) -> QSettings:
        """Where the values lie; for the rows of the table."""
        return self._store

    appearance: Setting[Choice] = Setting(
        "appearance",
        Choice.SYSTEM,
        lambda: tr("The colours of the window: as the desktop has them, light, dark, or high contrast."),
        _choice,
        _stored("appearance", lambda choice: choice.value),
    )
    language: Setting[Language] = Setting(
        "language",
        Language.SYSTEM,
        lambda: tr("Of the menus, dates and numbers: as the desktop has it, English or Swedish; from the next start."),
        _language,
        _stored("language", lambda choice: choice.value),
    )
    zoom: Setting[int] = Setting(
        "zoom",
        0,
        lambda: tr("How many points larger or smaller than the desktop’s letters the texts are."),
        _steps,
        _stored("zoom"),
    )
    person: Setting[str] = Setting(
        "your name",
        "",
        lambda: tr("Stands beside your tags, notes and links, so that colleagues can tell whose they are."),
        _text("person"),
        _stored("person"),
    )
    recogniser: Setting[str] = Setting(
        "tesseract",
        "",
        lambda: tr("The program that recognises words in pictures of pages; empty: where it usually is."),
        _text("recogniser"),
        _stored("recogniser"),
    )
    shows_variants: Setting[bool] = Setting(
        "reading errors",
        False,
        lambda: tr("Marks what differs only by misread letters, case, hyphens or accents."),
        _yes("shows_variants"),
        _stored("shows_variants", _written_yes),
    )
    shortcuts: Setting[Mapping[str, tuple[str, ...]]] = Setting(
        "shortcuts",
        {},
        lambda: tr("The keys that you have given to acts in place of those they came with."),
        lambda store: keys_read(_text("shortcuts")(store) or ""),
        _stored("shortcuts", keys_written),
    )
    recent_acts: Setting[tuple[str, ...]] = Setting(
        "acts used last",
        (),
        lambda: tr("Stand first in the list of all acts."),
        _names("recent_acts", MOST_RECENT),
        _stored("recent_acts", " ".join),
    )
    last_case: Setting[str] = Setting(
        "last case",
        "",
        lambda: tr("The case that was open is opened again."),
        _text("case"),
        _stored("case"),
    )
    recent_cases: Setting[tuple[str, ...]] = Setting(
        "recent cases",
        (),
        lambda: tr("The cases that were open last, offered on the start page and in the menu."),
        _paths,
        _stored("recent_cases", "\n".join),
    )
    window: Setting[WindowState | None] = Setting(
        "window",
        None,
        lambda: tr("Size and docks are as you left them."),
        _window,
        _save_window,
    )
    splitters: Setting[Mapping[str, QByteArray]] = Setting(
        "lists in two parts",
        {},
        lambda: tr("How the room is shared between a list and what stands below it."),
        _bytes_of("splitters"),
        _save_bytes("splitters"),
    )
    motion: Setting[MotionState] = Setting(
        "motion below the texts",
        MotionState(),
        lambda: tr("Whether the motion is unfolded, and how high."),
        _motion,
        _stored("motion", _written_motion),
    )
    overview: Setting[bool] = Setting(
        "overview strips",
        True,
        lambda: tr("The strips beside the texts are shown or not."),
        _yes("overview"),
        _stored("overview", _written_yes),
    )
    lock: Setting[bool] = Setting(
        "lock scrolling",
        True,
        lambda: tr("The two texts are scrolled together or not."),
        _yes("lock"),
        _stored("lock", _written_yes),
    )
    marks: Setting[tuple[str, ...]] = Setting(
        "marks",
        (),
        lambda: tr("The kinds of mark that you have turned on or off stay so; what lets passages stand back does not."),
        _names("marks", MOST_MARKS),
        _stored("marks", " ".join),
    )
    places: Setting[Places] = Setting(
        "place in the text",
        {},
        lambda: tr("Each pair stands where you left it, in the rows, sections or flow that you chose for it."),
        _places,
        _stored("places", _written_places),
    )
    tour: Setting[bool] = Setting(
        "tour",
        False,
        lambda: tr("Whether the tour of the window has been shown; it comes by itself once."),
        _yes("tour"),
        _stored("tour", _written_yes),
    )

    export: Setting[ExportChoice | None] = Setting(
        "export",
        None,
        lambda: tr("The form of the last export, its parts, its table and the language of its reader."),
        _export,
        _stored("export", _written_export),
    )

    def is_new_warning(self, place: str, sentence: str) -> bool:
        """True the first time that a sentence is to be said of a place; snapshots of one case count as one."""
        from motsvar.core.document import sha256_of

        key = f"warned/{sha256_of(f'{place} {sentence}')[:16]}"
        known = self.store.contains(key)
        self.store.setValue(key, True)
        return not known

    def has_used(self, act: str) -> None:
        """Puts an act first among those used last."""
        self.recent_acts = (act, *(name for name in self.recent_acts if name != act))[:MOST_RECENT]

    @classmethod
    def table(cls) -> tuple[Setting[Any], ...]:
        """Every setting, in order."""
        return tuple(row for row in vars(cls).values() if isinstance(row, Setting))
