"""A person's keyboard. Every key goes to the window in front as from the operating system: through the shortcuts first,
then to whatever has the focus, to the open menu or to the dialog. Nothing else is told what to do."""

from collections import deque
from collections.abc import Callable

from PySide6.QtCore import QElapsedTimer, QPoint, Qt, QTimer
from PySide6.QtGui import QAccessible, QContextMenuEvent, QGuiApplication, QKeySequence, QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from motsvar.ui.regions import is_seen

PATIENCE = 500
"""Milliseconds in which a window comes to the front."""
LONGEST = 10_000
"""Milliseconds that a menu or a dialog may stay open after the last key."""
POPUPS = Qt.WindowType.Popup & ~Qt.WindowType.Window
Key = str | Callable[[], object]


class Keyboard:
    """Presses keys and says where they go. After each one somebody must have the keyboard, and must be seen."""

    def __init__(self) -> None:
        self._failure: BaseException | None = None
        self._story: list[str] = []
        """What was pressed, and where it went."""

    @property
    def at(self) -> str:
        """What has the keyboard, as a screen reader names it."""
        return name_of(_popup() or QApplication.focusWidget())

    def type(self, words: str) -> None:
        """Words, letter by letter, as they are; also those that are not ASCII."""
        self.press(*words)

    def press(self, *keys: Key) -> None:
        """One key after the other. A single letter is typed; a longer one is called as in the README (``Alt+Down``).

        Where a key opens a menu or a dialog that holds the program, the next ones go there. A function among the keys
        is called in its turn: there a test can look at an open menu.
        """
        waiting, under_way = deque(keys), [_over_all()]
        self._failure, end = None, QTimer(interval=LONGEST)

        def next_key() -> None:
            key = waiting.popleft()
            end.start()
            under_way.append(_over_all())
            try:
                self._press(key)
            except BaseException as error:  # it must get out of the event loop of a menu
                self._fail(error)
            under_way.pop()

        def look() -> None:
            """Again and again: has a key that is under way opened something that waits for the next one?"""
            if under_way:
                QTimer.singleShot(1, look)
                over = _over_all()
                if waiting and not self._failure and over is not under_way[-1] and over and _is_in_front():
                    next_key()

        end.timeout.connect(lambda: self._fail(AssertionError(f"still open: {self._whereabouts()}")))
        look()
        while waiting and not self._failure:
            next_key()
        under_way.clear()
        end.stop()
        QApplication.processEvents()
        _until(_is_in_front)
        if self._failure:
            raise self._failure
        self._look(keys[-1])

    def _press(self, key: Key) -> None:
        if not isinstance(key, str):
            key()
            return
        _until(_is_in_front)
        window = _window()
        assert window, f"no window takes “{key}”: {self._whereabouts()}"
        self._story.append(f"{key} → {self.at}")
        code, held, text = _parsed(key)
        if code is Qt.Key.Key_Menu:  # the desktop makes this of it
            QApplication.sendEvent(window, QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(), QPoint()))
        else:
            QTest.sendKeyEvent(QTest.KeyAction.Press, window, code, text, held)
        _give_back()
        if after := _window():
            QTest.sendKeyEvent(QTest.KeyAction.Release, after, code, text, held)

    def _look(self, key: Key) -> None:
        """Nobody may be left without the keyboard."""
        if not any(window.isVisible() for window in QApplication.topLevelWidgets()):
            return
        focus = QApplication.focusWidget()
        assert focus, f"after “{key}” nothing has the keyboard: {self._whereabouts()}"
        assert is_seen(focus) or _popup(), f"after “{key}” {name_of(focus)} has the keyboard, unseen"

    def _fail(self, error: BaseException) -> None:
        """Lets go of every menu and dialog, so that the test gets its turn."""
        self._failure = self._failure or error
        while popup := QApplication.activePopupWidget():
            popup.close()
        if dialog := QApplication.activeModalWidget():
            dialog.close()

    def _whereabouts(self) -> str:
        window = QApplication.activeWindow()
        return f"window {name_of(window)}, focus {self.at}; pressed " + "; ".join(self._story[-6:])


def _give_back() -> None:
    """As every desktop does: when a menu or dialog is gone, the window below is in front again.

    The platform without a screen leaves nobody in front.
    """
    window = QGuiApplication.focusWindow()
    if window is None or not window.isVisible():
        left = [one for one in QApplication.topLevelWidgets() if one.isVisible() and not one.windowType() & POPUPS]
        modal = QApplication.activeModalWidget()
        if modal or left:
            (modal or left[-1]).activateWindow()
            QApplication.processEvents()


def _over_all() -> QWidget | None:
    """The menu or dialog that has the program to itself."""
    return QApplication.activePopupWidget() or QApplication.activeModalWidget()


def _is_in_front() -> bool:
    """The desktop has brought the menu, the dialog or the window that is worked in to the front."""
    modal = QApplication.activeModalWidget()
    if QApplication.activePopupWidget() or modal is None:
        return QGuiApplication.focusWindow() is not None
    return QApplication.activeWindow() is modal


def _until(true: Callable[[], bool]) -> None:
    """Waits as a person does who has just seen a window come up; what does not come is told by whoever asks next."""
    waited = QElapsedTimer()
    waited.start()
    while not true() and waited.elapsed() < PATIENCE:
        QApplication.processEvents()


def _popup() -> QWidget | None:
    """The menu, list or palette that takes the keys before everybody else."""
    popup = QApplication.activePopupWidget()
    return (popup.focusWidget() or popup) if popup else None


def _window() -> QWindow | None:
    popup = QApplication.activePopupWidget()
    return popup.windowHandle() if popup else QGuiApplication.focusWindow()


def _parsed(key: str) -> tuple[Qt.Key, Qt.KeyboardModifier, str]:
    """Key, what is held and what it types."""
    if len(key) == 1:
        shift = Qt.KeyboardModifier.ShiftModifier if key.isupper() else Qt.KeyboardModifier.NoModifier
        upper = ord(key.upper()) if len(key.upper()) == 1 else 0
        return (Qt.Key(upper) if 0x20 <= upper <= 0xFF else Qt.Key.Key_unknown), shift, key
    sequence = QKeySequence.fromString(key, QKeySequence.SequenceFormat.PortableText)
    assert sequence.count() == 1, f"no such key: {key}"
    combination = sequence[0]
    code, held = combination.key(), combination.keyboardModifiers()
    plain = held in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier)
    typed = {Qt.Key.Key_Space: " ", Qt.Key.Key_Return: "\r", Qt.Key.Key_Tab: "\t", Qt.Key.Key_Backspace: "\b"}
    return code, held, typed.get(code, "") if plain else ""


def name_of(widget: QWidget | None) -> str:
    """What somebody would call it: the name that a screen reader says, else what kind of thing it is."""
    if widget is None:
        return "nothing"
    interface = QAccessible.queryAccessibleInterface(widget)
    said = interface.text(QAccessible.Text.Name) if interface else ""
    return widget.accessibleName() or said or widget.objectName() or type(widget).__name__
