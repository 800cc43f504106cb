"""About the program: its version, its licence, and what it stands on."""

from PySide6.QtCore import Qt, qVersion
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from motsvar import __version__
from motsvar.resources import licence, resource_path, third_party
from motsvar.ui.help.markdown_view import MarkdownView


class AboutDialog(QDialog):
    """Reads the shipped lists, so that it says what is in the program."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("About Motsvar"))
        self.resize(660, 560)
        picture = QLabel()
        picture.setPixmap(QIcon(str(resource_path("icons", "motsvar.svg"))).pixmap(64, 64))
        self.name = QLabel(self.tr("Motsvar {0}").format(__version__), textFormat=Qt.TextFormat.PlainText)
        self.name.setObjectName("title")
        words = self.tr(
            "Two documents side by side. Works offline: nothing leaves this computer.\n"
            "Free software under the MIT licence. Uses Qt {0} under the LGPL, version 3."
        ).format(qVersion())
        self.words = QLabel(words, textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        self.list = MarkdownView()
        self.list.setAccessibleName(self.tr("Licences"))
        self.list.document().setDocumentMargin(12)
        self.list.set_markdown(f"{third_party().read_text('utf-8')}\n\n# MIT\n\n{licence().read_text('utf-8')}")
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
        box = QVBoxLayout(self)
        box.setSpacing(12)
        box.addLayout(head)
        box.addWidget(self.list, 1)
        box.addWidget(buttons)
