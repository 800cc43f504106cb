"""What Qt leaves out of buttons: a name for the small ones of its own widgets, and Enter outside of dialogs."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QAbstractButton, QDockWidget, QLineEdit, QPushButton, QWidget


def tr(words: str) -> str:
    return QCoreApplication.translate("InnerButtons", words)


def let_enter_press(whole: QWidget) -> None:
    """In a dialog Enter presses the button that has the keyboard; in a window only the space bar would."""
    for button in whole.findChildren(QPushButton):
        button.setAutoDefault(True)


def name_inner_buttons(whole: QWidget) -> None:
    """The cross that empties a line, the two in the title of a dock, and the one of a narrow tool bar."""
    docks = {
        "qt_dockwidget_floatbutton": tr("Take “{0}” out of the window, or put it back"),
        "qt_dockwidget_closebutton": tr("Close “{0}”"),
    }
    for button in whole.findChildren(QAbstractButton):
        owner = button.parent()
        if isinstance(owner, QLineEdit):
            button.setAccessibleName(tr("Clear the line"))
        elif button.objectName() == "qt_toolbar_ext_button":
            button.setAccessibleName(tr("More of the tool bar"))
        elif isinstance(owner, QDockWidget) and button.objectName() in docks:
            button.setAccessibleName(docks[button.objectName()].format(owner.windowTitle()))
