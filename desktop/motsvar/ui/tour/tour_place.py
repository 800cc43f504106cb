"""Where the bubble of the tour stands. Pure geometry."""

from PySide6.QtCore import QPoint, QRect, QSize

GAP = 12
"""Pixels between the bubble and what it points at, and between it and the edge of the window."""


def place_beside(part: QRect, size: QSize, room: QRect) -> QRect:
    """Right of the part, left of it, below or above, where there is room; else at its foot, on the part itself.

    Below a flat part before beside it, where it would lie over its row.
    """
    inner = room.adjusted(GAP, GAP, -GAP, -GAP)
    middle = part.center()
    beside = (
        QPoint(part.right() + GAP, middle.y() - size.height() // 2),
        QPoint(part.left() - GAP - size.width(), middle.y() - size.height() // 2),
        QPoint(middle.x() - size.width() // 2, part.bottom() + GAP),
        QPoint(middle.x() - size.width() // 2, part.top() - GAP - size.height()),
    )
    flat = part.height() < size.height() // 2
    for corner in (*beside[2:], *beside[:2]) if flat else beside:
        there = within(QRect(corner, size), inner)
        if inner.contains(there) and not there.intersects(part):
            return there
    foot = QPoint(middle.x() - size.width() // 2, part.bottom() - GAP - size.height())
    return within(QRect(foot, size), inner)


def within(rect: QRect, room: QRect) -> QRect:
    """Moved by as little as it takes to be inside; what is too large begins at the room's corner."""
    x = max(room.left(), min(rect.x(), room.right() - rect.width() + 1))
    y = max(room.top(), min(rect.y(), room.bottom() - rect.height() + 1))
    return QRect(QPoint(x, y), rect.size())
