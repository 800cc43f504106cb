"""Gives the window's acts their present keys, in menus and tooltips, and keeps what the user changes."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QKeySequence

from motsvar.ui.actions import Act, plain
from motsvar.ui.keyboard.fuzzy import PARTS
from motsvar.ui.keyboard.platform_keys import Platform, platform_keys
from motsvar.ui.keyboard.shortcuts import Keyed, Shortcuts
from motsvar.ui.settings import Remembered


class Keys(QObject):
    """The one place where an act meets its keys."""

    changed = Signal()

    def __init__(
        self,
        acts: Sequence[Act],
        actions: Mapping[str, QAction],
        remembered: Remembered,
        platform: Platform,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.acts = tuple(acts)
        self._actions = actions
        self._remembered = remembered
        self.shortcuts = Shortcuts(keyed(acts, platform), remembered.shortcuts)
        self._apply()

    def set(self, shortcuts: Shortcuts) -> None:
        """Other keys from now on; kept for the next run."""
        self.shortcuts = shortcuts
        self._remembered.shortcuts = shortcuts.own
        self._apply()
        self.changed.emit()

    def shown(self, name: str) -> str:
        """An act's keys in the words of this desktop; empty when it has none."""
        return shown_keys(self.shortcuts.keys(name))

    def _apply(self) -> None:
        for act in self.acts:
            action, keys = self._actions[act.name], self.shortcuts.keys(act.name)
            action.setShortcuts([QKeySequence(key) for key in keys])
            told = act.tip or plain(act.text).rstrip("…")
            action.setToolTip(f"{told} ({shown_keys(keys[:1])})" if keys else told)


def keyed(acts: Sequence[Act], platform: Platform) -> tuple[Keyed, ...]:
    """The acts with the keys that they come with on a kind of desktop."""
    named = [Keyed(act.name, f"{act.where}{PARTS}{plain(act.text)}", act.keys) for act in acts]
    return tuple(Keyed(act.name, act.title, platform_keys(act, platform)) for act in named)


def shown_keys(keys: Sequence[str]) -> str:
    native = QKeySequence.SequenceFormat.NativeText
    return ", ".join(QKeySequence(key).toString(native) for key in keys)
