"""Moments of the log, as the user's clock and language have them."""

from PySide6.QtCore import QDateTime, QLocale, Qt


def local_moment(moment: str) -> str:
    """A moment in UTC, ISO 8601, as date and time where the user is; empty stays empty."""
    at = QDateTime.fromString(moment, Qt.DateFormat.ISODateWithMs).toLocalTime()
    return QLocale().toString(at, QLocale.FormatType.ShortFormat)
