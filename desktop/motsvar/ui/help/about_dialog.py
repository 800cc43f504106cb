"""About the program: its version, its licence, and what it stands on."""

from PySide6.QtCore import Qt, qVersion
from PySide6.QtGui import QIcon, QTextCharFormat
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QLabel, QListWidget, QVBoxLayout, QWidget

from motsvar import __version__
from motsvar.resources import resource_path
from motsvar.ui.help.markdown_view import MarkdownView
from motsvar.ui.help.notices import Notice, collected, own


class AboutDialog(QDialog):
    """Reads the shipped notices, so that it says what is in the program; one is laid out when it is chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("About Motsvar"))
        self.resize(1000, 620)
        picture = QLabel()
        picture.setPixmap(QIcon(str(resource_path("icons", "motsvar.svg"))).pixmap(64, 64))
        self.name = QLabel(self.tr("Motsvar {0}").format(__version__), textFormat=Qt.TextFormat.PlainText)
        self.name.setObjectName("title")
        words = self.tr(
            "Two documents side by side. Works offline: nothing leaves this computer.\n"
            "Free software under the MIT licence. Uses Qt {0} under the LGPL, version 3."
        ).format(qVersion())
        self.words = QLabel(words, textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        self._notices = self._found()
        self.parts = QListWidget()
        self.parts.setAccessibleName(self.tr("What the program stands on"))
        self.parts.addItems([notice.title for notice in self._notices])
        self.parts.setSpacing(2)
        self.parts.setFixedWidth(self.parts.sizeHintForColumn(0) + 40)
        self.list = MarkdownView()
        self.list.setAccessibleName(self.tr("Licences"))
        self.list.document().setDocumentMargin(12)
        self.parts.currentRowChanged.connect(self._show)
        self.parts.setCurrentRow(0)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.button(QDialogButtonBox.StandardButton.Close).setIcon(QIcon())
        buttons.rejected.connect(self.reject)
        beside = QVBoxLayout()
        beside.addWidget(self.name)
        beside.addWidget(self.words)
        head = QHBoxLayout()
        head.setSpacing(16)
        head.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(beside, 1)
        below = QHBoxLayout()
        below.addWidget(self.parts)
        below.addWidget(self.list, 1)
        box = QVBoxLayout(self)
        box.setSpacing(12)
        box.addLayout(head)
        box.addLayout(below, 1)
        box.addWidget(buttons)

    def _found(self) -> tuple[Notice, ...]:
        none = self.tr(
            "The notices of the libraries are collected when the program is built. This one runs from its source: "
            "each library carries its own, in the environment that it was installed in."
        )
        return (*own(), *(collected() or (Notice(self.tr("Libraries"), none),)))

    def _show(self, row: int) -> None:
        notice = self._notices[row]
        if notice.markdown:
            self.list.set_markdown(notice.text)
            return
        self.list.clear()
        self.list.setCurrentCharFormat(QTextCharFormat())  # else it goes on in that of the text before: a heading's
        self.list.setPlainText(notice.text)
