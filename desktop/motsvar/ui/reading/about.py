"""Everything that is known of a document: of its file, of its text, and of what was not read."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QFontDatabase, QGuiApplication, QIcon
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QSizePolicy,
    QStyle,
    QVBoxLayout,
    QWidget,
)

from motsvar.core.document import Document
from motsvar.core.errors import MotsvarError
from motsvar.core.hidden.telling import visible_name
from motsvar.drawing.case_tables import per_cent
from motsvar.ui.announcing import announce
from motsvar.ui.buttons import flat_button
from motsvar.ui.giving_way import Scrolled
from motsvar.ui.moments import local_moment
from motsvar.ui.reading.encodings import EncodingChoice
from motsvar.ui.reading.particulars_fields import ParticularsFields
from motsvar.ui.reading.preview import changed_lines
from motsvar.ui.sentences import said
from motsvar.workspace import StoredDocument, encodings_of, label_of
from motsvar.workspace.original_files import has_page_images

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

    def __init__(
        self, stored: StoredDocument, document: Document, place: Path | None = None, parent: QWidget | None = None
    ) -> None:
        """``place`` is where the file of the document should lie."""
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
        self.fields = ParticularsFields(stored, self)
        for words, field in self.fields.rows:
            self._add_row(words, field)
        self._tell(self.tr("File"), visible_name(source.name))
        self._tell_place(place)
        self._tell(self.tr("Size"), self.tr("{0} bytes").format(figure(source.size)))
        self._tell(self.tr("File changed"), local_moment(source.modified) or self.tr("not known"))
        self._tell(self.tr("Put into the case"), local_moment(stored.added))
        self._tell(self.tr("Read as"), said(label_of(source.reader)))
        pages = len(document.page_starts)
        self._tell(self.tr("Pages"), figure(pages) if pages > 1 or has_page_images(source) else self.tr("none"))
        self._tell(self.tr("Length"), self.tr("{0} characters").format(figure(stored.length)))
        self._tell_doubt(document)
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
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self._scrolled(form), 1)
        buttons.setContentsMargins(20, 8, 20, 14)
        box.addWidget(buttons)
        self._buttons = buttons
        self.fields.grown.connect(self._fit)
        self._fit()

    def done(self, result: int) -> None:
        """What is typed is committed before the window closes."""
        self.fields.commit()
        super().done(result)

    def copy_all(self) -> None:
        """Every row as a line."""
        lines = [f"{name}: {words}" for name, words in (*self.fields.told, *self._rows)]
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
        self._fit()
        announce(self, words, urgent=not usable)

    def forget_trial(self) -> None:
        """As if no other encoding had been asked for."""
        if self.encoding is not None:
            self.encoding.show_encoding(self._document.source.encoding)
        self._trial.hide()

    def _scrolled(self, form: QFormLayout) -> Scrolled:
        """All rows and the trial; on a screen that is too low for them they are scrolled."""
        inside = QWidget()
        rows = self._shown = QVBoxLayout(inside)
        rows.setContentsMargins(20, 18, 20, 6)
        rows.setSpacing(14)
        rows.addLayout(form)
        rows.addWidget(self._trial, 1)
        rows.addStretch()
        return Scrolled(inside)

    def _fit(self) -> None:
        """Grows to what is shown, as far as the screen allows, and stays on the screen."""
        room, rows = self.screen().availableGeometry(), self._shown
        rows.activate()
        beside = self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent)
        width = min(max(self.width(), rows.totalSizeHint().width() + beside), room.width())
        height = rows.totalMinimumHeightForWidth(width) + self._buttons.sizeHint().height()
        self.resize(width, min(height, room.height()))
        if self.isVisible():
            below = self.frameGeometry().bottom() - room.bottom()
            self.move(self.x(), max(room.top(), self.y() - max(0, below)))

    def _tell_place(self, place: Path | None) -> None:
        if place is None:
            self._tell(self.tr("Place"), self.tr("not known on this computer"))
            return
        shown = visible_name(str(place).encode("utf-8", "replace").decode("utf-8"))
        if place.is_file():
            self._tell_line(self.tr("Place"), shown)
        else:
            self._tell(self.tr("Place"), self.tr("{0}, where it lies no longer").format(shown))

    def _tell_doubt(self, document: Document) -> None:
        """Of a text that was recognised in pictures, at least in part."""
        layout = document.layout
        recognised = layout.recognised() if layout else 0
        if layout and recognised:
            share = per_cent(len(layout.doubtful()) / recognised)
            self._tell(self.tr("Doubtful words"), self.tr("{0} % of those that were recognised").format(share))

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
        line = self._tell_line(name, digits)
        line.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        line.ensurePolished()  # the style sheet has a say in the letters
        line.setMinimumWidth(LETTERS_OF_HASH * line.fontMetrics().horizontalAdvance("0") + FIELD_ROOM)

    def _tell_line(self, name: str, words: str) -> QLineEdit:
        """What has no spaces at which it could be broken, and can be copied alone."""
        self._rows.append((name, words))
        line = QLineEdit(words, readOnly=True)
        line.setAccessibleName(name)
        line.setCursorPosition(0)
        copy = flat_button(self.tr("Copy: {0}").format(name), self.tr("Copy"))
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(words))
        beside = QWidget()
        row = QHBoxLayout(beside)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(line, 1)
        row.addWidget(copy)
        self._add_row(f"{name}:", beside)
        return line

    def _choice_of_encoding(self, reader: str, encoding: str) -> EncodingChoice | None:
        """A choice where there is one; else what it is."""
        offered = encodings_of(reader)
        if not offered:
            if encoding:
                self._tell(self.tr("Encoding"), encoding)
            return None
        self._rows.append((self.tr("Encoding"), encoding))
        box = EncodingChoice(encoding, offered)
        box.chosen.connect(self._on_encoding)
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
        # A layout with wrapped words squeezes all its parts below their least heights where one wishes for more.
        preview.setMinimumHeight(10 * self.fontMetrics().lineSpacing())
        preview.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
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
