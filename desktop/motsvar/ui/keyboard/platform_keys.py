"""Which keys an act comes with on each kind of desktop, where that differs.

On macOS ``Ctrl`` is the command key, Option with an arrow moves the caret by words and paragraphs in every text, Option
with a letter or sign types another sign, and F keys are for the machine itself. On Windows Alt+F4 closes a program.
"""

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType

from motsvar.ui.keyboard.shortcuts import Keyed


class Platform(StrEnum):
    LINUX = "linux"
    WINDOWS = "windows"
    MACOS = "macos"


_MACOS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "redo": ("Ctrl+Shift+Z",),
        "find_next": ("Ctrl+G", "F3"),
        "find_previous": ("Ctrl+Shift+G", "Shift+F3"),
        "counterpart": ("Ctrl+Alt+G",),
        "back": ("Ctrl+[",),
        "next_difference": ("Ctrl+Alt+Down",),
        "previous_difference": ("Ctrl+Alt+Up",),
        "next_theme": ("Ctrl+J",),
        "previous_theme": ("Ctrl+Shift+J",),
        "swap": ("Ctrl+Alt+S",),
        "compare": ("Ctrl+R", "F5"),
        "other_pane": ("Ctrl+Alt+O",),
        "show_variants": ("Ctrl+Alt+E", "F8"),
        "only_texts": ("Ctrl+Alt+T",),
        "overview": ("Ctrl+Alt+V", "F9"),
        "remove_annotation": ("Ctrl+Backspace",),
        "help_marks": ("Ctrl+?", "F1"),
    }
)
_WINDOWS: Mapping[str, tuple[str, ...]] = MappingProxyType({"quit": ("Alt+F4", "Ctrl+Q")})
_DIFFERENT = MappingProxyType(
    {Platform.LINUX: MappingProxyType({}), Platform.WINDOWS: _WINDOWS, Platform.MACOS: _MACOS}
)


def platform_keys(act: Keyed, platform: Platform) -> tuple[str, ...]:
    """The keys that an act comes with there; the first is the one that menus show."""
    return _DIFFERENT[platform].get(act.name, act.keys)


def platform_of(name: str) -> Platform:
    """From Python's ``sys.platform``."""
    if name == "darwin":
        return Platform.MACOS
    return Platform.WINDOWS if name == "win32" else Platform.LINUX
