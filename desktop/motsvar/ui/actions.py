"""Every act of the window in one table: where it stands, what it is called, its key and what it does."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from motsvar.ui.keyboard.fuzzy import PARTS


@dataclass(frozen=True)
class Act:
    """One line of a menu. With ``ticked`` it is switched on and off."""

    menu: str
    name: str
    """Names it for settings and tests; never shown."""
    text: str
    do: Callable[..., object]
    keys: tuple[str, ...] = ()
    """What it comes with; which keys it has now is in ``keys.Keys``."""
    tip: str = ""
    ticked: bool | None = None
    starts_group: bool = False
    submenu: str = ""
    """The menu inside the menu, where there is one."""
    role: QAction.MenuRole = QAction.MenuRole.NoRole
    """Where macOS puts it; Qt would guess by the words, which are translated."""

    @property
    def where(self) -> str:
        """The menus in which it stands, as they are read."""
        return PARTS.join(plain(part) for part in (self.menu, self.submenu) if part)


def build(window: QWidget, menu_bar: QMenuBar, acts: tuple[Act, ...]) -> dict[str, QAction]:
    """Makes the menus and hands back the actions by name. They have no keys yet."""
    menus: dict[str, QMenu] = {}
    actions = {}
    for act in acts:
        if act.menu not in menus:
            menus[act.menu] = menu_bar.addMenu(act.menu)
        menu = menus[act.menu]
        if act.starts_group:
            menu.addSeparator()
        if act.submenu:
            inner = f"{act.menu} {act.submenu}"
            if inner not in menus:
                menus[inner] = menu.addMenu(act.submenu)
            menu = menus[inner]
        action = QAction(act.text, window)
        action.setObjectName(act.name)
        action.setMenuRole(act.role)
        if act.ticked is None:
            action.triggered.connect(lambda _on=False, do=act.do: do())
        else:
            action.setCheckable(True)
            action.setChecked(act.ticked)
            action.toggled.connect(act.do)
        menu.addAction(action)
        actions[act.name] = action
    return actions


def plain(text: str) -> str:
    """A menu's words without the sign that underlines a letter."""
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&")
