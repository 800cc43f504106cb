"""A panel that is worked out when somebody looks, because that costs too much at every act."""

from PySide6.QtWidgets import QWidget

from motsvar.ui.session import Session
from motsvar.ui.tasks import soon

QUIET = 300
"""Milliseconds after an act before what is looked at is worked out anew."""


class LookedAtPanel(QWidget):
    """``refresh`` is for the heirs; it is called when the panel is looked at and something was done since."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._stale = True
        self._soon = soon(self, QUIET, self.look)
        session.acts.changed.connect(self._on_changed)
        session.case_changed.connect(self._on_changed)

    def look(self) -> None:
        """Somebody looks: what is shown must be what is so."""
        if self._stale:
            self._stale = False
            self.refresh()

    def refresh(self) -> None:
        """Shows what the case says now."""
        raise NotImplementedError

    def _on_changed(self) -> None:
        self._stale = True
        if not self.visibleRegion().isEmpty():  # behind another tab it is visible to Qt, and nobody sees it
            self._soon.start()
