"""Everything that is known of a document: of its file, of its text, and of what was not read."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLocale, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QFontDatabase, QGuiApplication, QIcon
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from motsvar.core.document import Document
from motsvar.core.errors import MotsvarError
from motsvar.core.hidden.telling import visible_name
from motsvar.ui.announcing import announce
from motsvar.ui.buttons import flat_button
from motsvar.ui.moments import local_moment
from motsvar.ui.reading.preview import changed_lines
from motsvar.ui.sentences import said
from motsvar.workspace import StoredDocument, encodings_of, label_of

LETTERS_OF_HASH = 64
"""Digits of a SHA-256."""
FIELD_ROOM = 60
"""Pixels around the words of a field."""


class AboutDocument(QDialog):
    """Tells; and where the encoding of a text can be decided, tries another one and shows what that would change."""

    encoding_wanted = Signal(str)
    """The user wants to see the text in this encoding."""
    text_wanted = Signal()
    """The user wants the text that is shown in the preview."""

    def __init__(self, stored: StoredDocument, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("About “{0}”").format(stored.name))
        self._document = document
        source, form = stored.source, QFormLayout()
        self._form = form
        self._rows: list[tuple[str, str]] = []
        form.setLabelAlignment(Qt.AlignmentFlag.AlignRight)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setHorizontalSpacing(12)
        form.setVerticalSpacing(6)
        figure = QLocale().toString
        if stored.name != source.name:
            self._tell(self.tr("Name in the case"), stored.name)
        self._tell(self.tr("File"), visible_name(source.name))
        self._tell(self.tr("Size"), self.tr("{0} bytes").format(figure(source.size)))
        self._tell(self.tr("File changed"), local_moment(source.modified) or self.tr("not known"))
        self._tell(self.tr("Put into the case"), local_moment(stored.added))
        self._tell(self.tr("Read as"), said(label_of(source.reader)))
        pages = len(document.page_starts)
        self._tell(self.tr("Pages"), figure(pages) if pages > 1 else self.tr("none"))
        self._tell(self.tr("Length"), self.tr("{0} characters").format(figure(stored.length)))
        self._tell_hash(self.tr("SHA-256 of the file"), source.sha256)
        self._tell_hash(self.tr("SHA-256 of the text"), stored.text_sha256)
        self.encoding = self._choice_of_encoding(source.reader, source.encoding)
        self.unread = QPlainTextEdit(readOnly=True, plainText=self._unread_words(document.told))
        self.unread.setAccessibleName(self.tr("What was not read, and how the rest was"))
        self.unread.setFixedHeight(3 * self.fontMetrics().lineSpacing() + 12)
        self._add_row(self.tr("Remarks:"), self.unread)
        self.preview, self.use = self._preview()
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.button(QDialogButtonBox.StandardButton.Close).setIcon(QIcon())
        copy = buttons.addButton(self.tr("Copy &all"), QDialogButtonBox.ButtonRole.ActionRole)
        copy.clicked.connect(self.copy_all)
        buttons.rejected.connect(self.reject)
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 18, 20, 14)
        box.setSpacing(14)
        box.addLayout(form)
        box.addWidget(self._trial)
        box.addStretch()
        box.addWidget(buttons)

    def copy_all(self) -> None:
        """Every row as a line."""
        lines = [f"{name}: {words}" for name, words in self._rows]
        QGuiApplication.clipboard().setText("\n".join([*lines, self.unread.toPlainText()]))

    def show_trial(self, document: Document) -> None:
        """The text in another encoding, beside the present one."""
        lines = changed_lines(self._document.text, document.text)
        words = self.tr("The first lines that change in {0}:") if lines else self.tr("In {0} the text is the same.")
        self.preview.setPlainText("\n\n".join(f"− {before}\n+ {after}" for before, after in lines))
        self._tell_trial(words.format(document.source.encoding), usable=bool(lines))

    def show_failure(self, error: MotsvarError) -> None:
        """The other encoding could not be tried; what is chosen is what is."""
        self.forget_trial()
        self._tell_trial(f"⚠ {said(error.sentence)} {said(error.hint)}", usable=False)

    def _tell_trial(self, words: str, *, usable: bool) -> None:
        self.trial_words.setText(words)
        for part in (self.preview, self.use):
            part.setVisible(usable)
        self._trial.show()
        self.adjustSize()
        announce(self, words, urgent=not usable)

    def forget_trial(self) -> None:
        """As if no other encoding had been asked for."""
        if self.encoding is not None:
            with QSignalBlocker(self.encoding):
                self.encoding.setCurrentText(self._document.source.encoding)
        self._trial.hide()

    def _add_row(self, words: str, field: QWidget) -> None:
        label = QLabel(words, textFormat=Qt.TextFormat.PlainText)
        label.setBuddy(field)
        self._form.addRow(label, field)

    def _tell(self, name: str, words: str) -> None:
        self._rows.append((name, words))
        label = QLabel(words, textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        label.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        label.setAccessibleName(f"{name}: {words}")
        self._add_row(f"{name}:", label)

    def _tell_hash(self, name: str, digits: str) -> None:
        self._rows.append((name, digits))
        line = QLineEdit(digits, readOnly=True)
        line.setAccessibleName(name)
        line.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        line.ensurePolished()  # the style sheet has a say in the letters
        line.setMinimumWidth(LETTERS_OF_HASH * line.fontMetrics().horizontalAdvance("0") + FIELD_ROOM)
        line.setCursorPosition(0)
        copy = flat_button(self.tr("Copy: {0}").format(name), self.tr("Copy"))
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(digits))
        beside = QWidget()
        row = QHBoxLayout(beside)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(line, 1)
        row.addWidget(copy)
        self._add_row(f"{name}:", beside)

    def _choice_of_encoding(self, reader: str, encoding: str) -> QComboBox | None:
        """A choice where there is one; else what it is."""
        offered = encodings_of(reader)
        if not offered:
            if encoding:
                self._tell(self.tr("Encoding"), encoding)
            return None
        self._rows.append((self.tr("Encoding"), encoding))
        box = QComboBox()
        box.addItems(list(dict.fromkeys((encoding, *offered))))
        box.setAccessibleName(self.tr("Encoding"))
        box.setToolTip(self.tr("Another one reads the file anew and shows what would change"))
        box.view().setAccessibleName(self.tr("Encoding"))
        box.textActivated.connect(self._on_encoding)
        self._add_row(self.tr("&Encoding:"), box)
        return box

    def _on_encoding(self, encoding: str) -> None:
        if encoding == self._document.source.encoding:
            self.forget_trial()
        else:
            self.encoding_wanted.emit(encoding)

    def _preview(self) -> tuple[QPlainTextEdit, QPushButton]:
        self._trial = QWidget()
        self.trial_words = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        preview = QPlainTextEdit(readOnly=True)
        preview.setAccessibleName(self.tr("What would change"))
        preview.setMinimumHeight(6 * self.fontMetrics().lineSpacing())
        use = QPushButton(self.tr("&Use this text"), autoDefault=False)
        use.setToolTip(self.tr("Annotations are carried over; undo takes it back"))
        use.clicked.connect(self.text_wanted)
        box = QVBoxLayout(self._trial)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.trial_words)
        box.addWidget(preview, 1)
        box.addWidget(use, 0, Qt.AlignmentFlag.AlignLeft)
        self._trial.hide()
        return preview, use

    def _unread_words(self, skipped: Sequence[str]) -> str:
        return "\n".join(map(said, skipped)) or self.tr("Everything in the file was read.")
