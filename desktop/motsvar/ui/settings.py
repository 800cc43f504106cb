"""What the window remembers between two runs, typed, in one table."""

from dataclasses import dataclass

from PySide6.QtCore import QByteArray, QSettings

from motsvar.core.document import sha256_of
from motsvar.ui.appearance import Choice
from motsvar.ui.language import Language


@dataclass(frozen=True, slots=True)
class WindowState:
    """Geometry and docks as Qt packs them."""

    geometry: QByteArray
    docks: QByteArray


class Remembered:
    """Typed access to the stored settings; anything unreadable gives the default."""

    def __init__(self, store: QSettings) -> None:
        self._store = store

    @property
    def appearance(self) -> Choice:
        """System, light, dark or high contrast. Default: as the desktop."""
        value = str(self._store.value("appearance", Choice.SYSTEM.value))
        return Choice(value) if value in {choice.value for choice in Choice} else Choice.SYSTEM

    @appearance.setter
    def appearance(self, choice: Choice) -> None:
        self._store.setValue("appearance", choice.value)

    @property
    def language(self) -> Language:
        """System, English or Swedish. Default: Swedish where the desktop is, else English."""
        value = str(self._store.value("language", Language.SYSTEM.value))
        return Language(value) if value in {choice.value for choice in Language} else Language.SYSTEM

    @language.setter
    def language(self, choice: Language) -> None:
        self._store.setValue("language", choice.value)

    @property
    def last_case(self) -> str:
        """Path of the case that was open last, or empty."""
        return str(self._store.value("case", ""))

    @last_case.setter
    def last_case(self, path: str) -> None:
        self._store.setValue("case", path)

    @property
    def person(self) -> str:
        """The name that stands beside what the user does, or empty."""
        return str(self._store.value("person", ""))

    @person.setter
    def person(self, name: str) -> None:
        self._store.setValue("person", name)

    def is_new_warning(self, place: str, sentence: str) -> bool:
        """True the first time that a sentence is to be said of a place; snapshots of one case count as one."""
        key = f"warned/{sha256_of(f'{place} {sentence}')[:16]}"
        known = self._store.contains(key)
        self._store.setValue(key, True)
        return not known

    @property
    def zoom(self) -> int:
        """Steps from the ordinary size of the texts."""
        value = str(self._store.value("zoom", "0"))
        return int(value) if value.lstrip("-").isdigit() else 0

    @zoom.setter
    def zoom(self, steps: int) -> None:
        self._store.setValue("zoom", str(steps))

    @property
    def window(self) -> WindowState | None:
        geometry, docks = self._store.value("geometry"), self._store.value("docks")
        if isinstance(geometry, QByteArray) and isinstance(docks, QByteArray):
            return WindowState(geometry, docks)
        return None

    @window.setter
    def window(self, state: WindowState) -> None:
        self._store.setValue("geometry", state.geometry)
        self._store.setValue("docks", state.docks)
