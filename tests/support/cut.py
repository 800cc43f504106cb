"""What of a window's words cannot be read whole: cut off, ended in an ellipsis, or covered by a neighbour."""

from collections.abc import Iterator
from itertools import combinations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMainWindow,
    QScrollArea,
    QTabBar,
    QToolButton,
    QWidget,
)

from motsvar.ui.pane_header import ElidedLabel

TAB_PADDING, TITLE_PADDING, FIELD_PADDING, CHOICE_PADDING = 14, 12, 18, 34
"""Pixels around words, as window.qss has them."""


def cut_in(window: QWidget) -> list[str]:
    """A sentence for each fault among what is shown now."""
    parts = [part for part in (window, *window.findChildren(QWidget)) if not part.visibleRegion().isEmpty()]
    return sorted({fault for part in parts for fault in (*_words(part), *_covered(part), *_beside(part))})


def _words(part: QWidget) -> Iterator[str]:
    match part:
        case QLabel():
            yield from _label(part)
        case QToolButton() if part.arrowType() or not part.text():
            pass
        case QAbstractButton():
            needed = part.minimumSizeHint()
            if part.text() and (part.width() < needed.width() or part.height() < needed.height() - 2):
                yield f"button: {part.text()} ({part.size().toTuple()} of {needed.toTuple()})"
        case QTabBar():
            yield from (
                f"tab: {part.tabText(at)}"
                for at in range(part.count())
                if _wide(part, part.tabText(at)) > part.tabRect(at).width() - TAB_PADDING
                or part.tabRect(at).right() > part.width()
            )
        case QHeaderView():
            yield from _titles(part)
        case QLineEdit():
            if not part.text() and _wide(part, part.placeholderText()) > part.width() - FIELD_PADDING:
                yield f"field: {part.placeholderText()}"
        case QComboBox():
            if _wide(part, part.currentText()) > part.width() - CHOICE_PADDING:
                yield f"choice: {part.currentText()}"


def _label(label: QLabel) -> Iterator[str]:
    room, words = label.contentsRect(), label.text()
    if not words:
        return
    if label.wordWrap():
        needed = max(_wide(label, word) for word in words.split()), label.heightForWidth(label.width())
        cut = needed[0] > room.width() or needed[1] > label.height()
    else:
        cut = max(_wide(label, line) for line in words.split("\n")) > room.width()
        cut = cut or (isinstance(label, ElidedLabel) and bool(label.toolTip()))
    if cut:
        yield f"label: {words} ({room.size().toTuple()})"


def _titles(header: QHeaderView) -> Iterator[str]:
    model, viewport = header.model(), header.viewport()
    for section in range(header.count()):
        title = str(model.headerData(section, header.orientation()) or "")
        end = header.sectionViewportPosition(section) + header.sectionSize(section)
        if _wide(header, title) > header.sectionSize(section) - TITLE_PADDING or end > viewport.width() + 1:
            yield f"column: {title}"


def _beside(part: QWidget) -> Iterator[str]:
    """Words that go on beyond the edge of what is scrolled up and down only."""
    seen = part.visibleRegion().boundingRect().width()
    if isinstance(part, QLabel | QAbstractButton) and seen < part.width():
        yield f"beyond the edge: {_named(part)}"


def _covered(part: QWidget) -> Iterator[str]:
    """Parts of one panel that lie over each other, or hang out of it where nothing can be scrolled."""
    if part.layout() is None or isinstance(part, QMainWindow):  # Qt keeps spare parts of its own there
        return
    children = part.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
    inside = [child for child in children if child.isVisible() and not child.isWindow()]
    for one, other in combinations(inside, 2):
        if one.geometry().intersects(other.geometry()):
            yield f"over each other: {_named(one)} and {_named(other)}"
    for child in inside:
        if not _scrolls(part) and not part.rect().contains(child.geometry()):
            yield f"hangs out: {_named(child)} of {_named(part)}"


def _scrolls(part: QWidget) -> bool:
    above: QWidget | None = part
    while above is not None:
        if isinstance(above, QScrollArea):
            return True
        above = above.parentWidget()
    return False


def _named(part: QWidget) -> str:
    words = part.text() if isinstance(part, QLabel | QAbstractButton) else ""
    return f"{type(part).__name__} “{words or part.accessibleName()}”"


def _wide(part: QWidget, words: str) -> int:
    return part.fontMetrics().horizontalAdvance(words.replace("&", ""))
