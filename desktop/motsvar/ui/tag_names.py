"""The acts that put on the tags of the keys 1 to 9 are called by the names of these tags, as far as there are any."""

from collections.abc import Mapping

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from motsvar.ui.session import Session


class TagNames(QObject):
    """Follows the tags of the case: a menu that only counts to nine tells nothing."""

    def __init__(self, actions: Mapping[str, QAction], session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._actions = {digit: actions[f"tag_{digit}"] for digit in range(1, 10)}
        self._plain = {digit: action.text() for digit, action in self._actions.items()}
        session.acts.changed.connect(self._tell)
        session.case_changed.connect(self._tell)
        self._tell()

    def _tell(self) -> None:
        names = {tag.shortcut: tag.shown for tag in self._session.acts.tags if tag.shortcut and not tag.archived}
        for digit, action in self._actions.items():
            name = names.get(digit, "").replace("&", "&&")
            action.setText(f"{self._plain[digit]}: {name}" if name else self._plain[digit])
