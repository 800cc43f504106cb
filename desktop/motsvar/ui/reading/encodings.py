"""The choice of an encoding, by what it is for and by its code."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox


class EncodingChoice(QComboBox):
    """The present one first, then those that are likely, then the rest by their codes."""

    chosen = Signal(str)
    """The user has chosen this one."""

    def __init__(self, present: str, offered: Sequence[str]) -> None:
        super().__init__()
        names = self._names()
        for encoding in dict.fromkeys((present, *(one for one in names if one in offered), *offered)):
            name = names.get(encoding)
            self.addItem(self.tr("{0} ({1})").format(name, encoding) if name else encoding, encoding)
        self.setAccessibleName(self.tr("Encoding"))
        self.setToolTip(self.tr("Another one reads the file anew and shows what would change"))
        self.view().setAccessibleName(self.tr("Encoding"))
        self.activated.connect(lambda _at: self.chosen.emit(self.encoding))

    @property
    def encoding(self) -> str:
        """What is shown, such as ``cp850``."""
        return str(self.currentData())

    def show_encoding(self, encoding: str) -> None:
        """Shows one of those that are offered, as if nobody had chosen."""
        with QSignalBlocker(self):
            self.setCurrentIndex(self.findData(encoding))

    def _names(self) -> dict[str, str]:
        return {
            "utf-8": self.tr("Unicode, UTF-8"),
            "windows-1252": self.tr("Western European, Windows"),
            "iso-8859-1": self.tr("Western European, Latin 1"),
            "cp850": self.tr("Western European, DOS"),
            "mac-roman": self.tr("Western European, Macintosh"),
            "iso-8859-15": self.tr("Western European with €, Latin 9"),
            "cp865": self.tr("Nordic, DOS"),
            "cp437": self.tr("American, DOS"),
            "windows-1250": self.tr("Central European, Windows"),
            "iso-8859-2": self.tr("Central European, Latin 2"),
            "windows-1251": self.tr("Cyrillic, Windows"),
            "koi8-r": self.tr("Cyrillic, KOI8"),
            "windows-1257": self.tr("Baltic, Windows"),
            "windows-1254": self.tr("Turkish, Windows"),
            "windows-1253": self.tr("Greek, Windows"),
            "windows-1256": self.tr("Arabic, Windows"),
        }
