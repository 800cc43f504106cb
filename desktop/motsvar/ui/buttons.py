"""Small flat buttons, each with a name for screen readers."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton


def flat_button(name: str, text: str = "", arrow: Qt.ArrowType = Qt.ArrowType.NoArrow) -> QToolButton:
    """``name`` is the tooltip and what a screen reader says."""
    button = QToolButton()
    button.setAutoRaise(True)
    button.setText(text)
    button.setArrowType(arrow)
    button.setToolTip(name)
    button.setAccessibleName(name)
    return button
