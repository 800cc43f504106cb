"""One of the two texts: read with the eyes, the mouse and the keyboard, never changed."""

from PySide6.QtCore import QEvent, QMimeData, QPoint, QRect, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QFont,
    QGuiApplication,
    QHelpEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QTextEdit, QToolTip, QWidget

from motsvar.core.outline.segmentation import BlockKind
from motsvar.core.span import Side, Span
from motsvar.ui.appearance import Appearance
from motsvar.ui.pair.content import Mark, MarkRole, PaneText
from motsvar.ui.pair.handles import Handles
from motsvar.ui.pair.layout import PaneLayout
from motsvar.ui.pair.ready_text import ReadyText, ready
from motsvar.ui.pair.typesetter import Typesetter
from motsvar.ui.pair.typography import Typography
from motsvar.ui.tool_tips import as_tip


class TextPane(QTextEdit):
    """A read-only text. Offsets in and out are code points of ``PaneText.text``."""

    resized = Signal()
    pressed = Signal(int)
    """Clicked without selecting, or Enter at the caret: the offset."""
    menu_requested = Signal(int, QPoint)
    zoom_requested = Signal(int)
    other_pane_requested = Signal()
    focused = Signal()
    caret_moved = Signal()
    """By a key: what it stands on must be seen."""

    def __init__(self, side: Side, look: Appearance, type_: Typography, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.side = side
        self._typography = type_
        self._text = ready(PaneText("", ()))
        self.by_caret = False
        """True while a key moves the caret: then the caret, not the top line, holds the screen."""
        document = QTextDocument(self)
        document.setUndoRedoEnabled(False)
        document.setDocumentMargin(0)
        self.page = PaneLayout(document, side, look)
        document.setDocumentLayout(self.page)
        self.setDocument(document)
        self.setReadOnly(True)
        self.setAcceptRichText(False)
        self.setAcceptDrops(False)
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.handles = Handles(self._caret_rect_at, self.offset_at, self)
        self.viewport().setMouseTracking(True)
        self.selectionChanged.connect(self.viewport().update)
        self.setter = self._new_setter()
        self.set_look(look)

    def set_text(self, text: PaneText | ReadyText) -> None:
        """Another text, from its beginning."""
        self._text = ready(text)
        self.page.set_setter(None)
        document = self.document()
        document.setDefaultFont(self._typography.font)
        document.setPlainText(self._text.shown.take())
        self._make_headings_large()
        self.page.marks.clear()
        self.handles.set_span(None)
        self.setter = self._new_setter()
        self.setTextCursor(QTextCursor(document))

    def _new_setter(self) -> Typesetter:
        setter = Typesetter(self.document(), self._text, self._typography)
        self.page.set_setter(setter)
        return setter

    def _make_headings_large(self) -> None:
        form = QTextCharFormat()
        form.setFontWeight(QFont.Weight.Bold)
        form.setProperty(QTextFormat.Property.FontSizeAdjustment, 1)
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        for number, kind in enumerate(self._text.kinds):
            if kind is BlockKind.HEADING:
                cursor.setPosition(self.document().findBlockByNumber(number).position())
                cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
                cursor.setCharFormat(form)
        cursor.endEditBlock()

    def set_typography(self, type_: Typography) -> None:
        self._typography = type_
        self.document().setDefaultFont(type_.font)
        self.setter.set_type(type_)

    def set_look(self, look: Appearance) -> None:
        self._look = look
        self.page.set_look(look)
        palette = self.palette()
        for role, colour in ((QPalette.ColorRole.Base, look.base), (QPalette.ColorRole.Text, look.text)):
            palette.setColor(role, colour)
        self.setPalette(palette)
        self.viewport().update()

    @property
    def pane_text(self) -> PaneText:
        return self._text.text

    def scrolled(self) -> int:
        return self.verticalScrollBar().value()

    def screen_height(self) -> int:
        return self.viewport().height()

    def selected(self) -> Span | None:
        """The selected passage, or None."""
        cursor = self.textCursor()
        if not cursor.hasSelection():
            return None
        positions = self.setter.positions
        return Span(positions.from_document(cursor.selectionStart()), positions.from_document(cursor.selectionEnd()))

    def select(self, span: Span) -> None:
        """Selects a passage without scrolling to it."""
        positions = self.setter.positions
        cursor = QTextCursor(self.document())
        cursor.setPosition(positions.to_document(span.start))
        cursor.setPosition(positions.to_document(span.end), QTextCursor.MoveMode.KeepAnchor)
        bar = self.verticalScrollBar()
        blocked = bar.blockSignals(True)
        value = bar.value()
        self.setTextCursor(cursor)
        bar.setValue(value)
        bar.blockSignals(blocked)

    def _caret_rect_at(self, offset: int) -> QRect:
        """Where a caret would stand, in pixels of the viewport."""
        cursor = QTextCursor(self.document())
        cursor.setPosition(self.setter.positions.to_document(offset))
        return self.cursorRect(cursor)

    def caret(self) -> int:
        """Offset the caret stands at."""
        return self.setter.positions.from_document(self.textCursor().position())

    def caret_point(self) -> QPoint:
        """Below the caret, on the screen: where a menu that is opened by a key belongs."""
        return self.viewport().mapToGlobal(self.cursorRect().bottomLeft())

    def offset_at(self, point: QPoint) -> int:
        """Offset of the character nearest to a point of the viewport."""
        return self.setter.positions.from_document(self.cursorForPosition(point).position())

    def told_at(self, offset: int) -> str:
        """What the marks at a character have to say in words; empty for nothing."""
        marks = (laned.mark for laned in self.page.marks.touching(Span(offset, offset + 1)))
        return ", ".join(filter(None, map(self._told, marks)))

    def _told(self, mark: Mark) -> str:
        if mark.role is MarkRole.DOUBTFUL:
            return self.tr("Recognised with a confidence of {0} %").format(mark.key)
        return str(mark.key) if mark.role is MarkRole.HIDDEN else ""

    def viewportEvent(self, event: QEvent) -> bool:
        """The pointer rests on a mark that has something to say."""
        if isinstance(event, QHelpEvent):
            offset = self.offset_at(event.pos())
            if offset and event.pos().x() < self._caret_rect_at(offset).left():
                offset -= 1
            QToolTip.showText(event.globalPos(), as_tip(self.told_at(offset)), self.viewport())
            return True
        return super().viewportEvent(event)

    def selected_words(self) -> str:
        """The words of the text itself, with its own line ends."""
        span = self.selected()
        return span.of(self._text.text.text) if span is not None else ""

    def copy(self) -> None:
        """To the clipboard, as plain text.

        Qt's own way would leave an object of ours in the clipboard, which outlives Python and ends the program badly.
        """
        if words := self.selected_words():
            QGuiApplication.clipboard().setText(words)

    def createMimeDataFromSelection(self) -> QMimeData:
        """For dragging words out, and for the middle mouse button on X11."""
        data = QMimeData()
        data.setText(self.selected_words())
        return data

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
            return
        alt = event.modifiers() == Qt.KeyboardModifier.AltModifier
        if alt and event.key() in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            self.other_pane_requested.emit()
            event.accept()
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.pressed.emit(self.caret())
            return
        before = self.textCursor().position()
        self.by_caret = True
        super().keyPressEvent(event)
        self.by_caret = False
        if self.textCursor().position() != before:
            self.caret_moved.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.handles.span is not None:
            painter = QPainter(self.viewport())
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self.handles.paint(painter, self._look.accent)
            painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton and self.handles.press(event.position().toPoint()):
            event.accept()
            return
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        point = event.position().toPoint()
        if self.handles.under_way:
            self.handles.move(point)
            self.viewport().update()
            event.accept()
            return
        super().mouseMoveEvent(event)
        if self.handles.takes(point):
            self.viewport().setCursor(Qt.CursorShape.SizeHorCursor)
        else:
            self.viewport().setCursor(Qt.CursorShape.IBeamCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self.handles.under_way:
            self.handles.release()
            self.viewport().update()
            event.accept()
            return
        super().mouseReleaseEvent(event)
        if event.button() is Qt.MouseButton.LeftButton and not self.textCursor().hasSelection():
            self.pressed.emit(self.offset_at(event.position().toPoint()))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_mouse = event.reason() == QContextMenuEvent.Reason.Mouse
        offset = self.offset_at(event.pos()) if by_mouse else self.caret()
        where = event.globalPos() if by_mouse else self.caret_point()
        self.menu_requested.emit(offset, where)
        event.accept()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            turned = event.angleDelta().y()
            if turned:
                self.zoom_requested.emit(1 if turned > 0 else -1)
            event.accept()
            return
        super().wheelEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focused.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.resized.emit()
