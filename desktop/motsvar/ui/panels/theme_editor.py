"""A theme of the user's own is written down, and how often it stands in the two texts is seen meanwhile."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from motsvar.core.themes.codebook_theme import CodebookTheme
from motsvar.isolation.codebook import Occurrences
from motsvar.ui.session import Session
from motsvar.ui.tasks import Task, soon

TYPING_QUIET = 350
"""Milliseconds after a keystroke before what is typed is looked for."""
ROWS = 4


class ThemeEditor(QDialog):
    """Accepted, it changes the theme, or adds it where it has no id yet. Nothing can be accepted that is not kept."""

    def __init__(self, session: Session, theme: CodebookTheme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._theme = theme
        self._counting: Task[Occurrences] | None = None
        self.setWindowTitle(self.tr("Theme of your own"))
        self.setMinimumWidth(460)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.label = QLineEdit(theme.label)
        self.patterns = QPlainTextEdit("\n".join(theme.patterns))
        self.patterns.setTabChangesFocus(True)
        line = self.patterns.fontMetrics().lineSpacing()
        self.patterns.setFixedHeight(ROWS * line + 16)
        self.description = QLineEdit(theme.description)
        self.count = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        self.count.setMinimumHeight(2 * line + 4)
        self.count.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self._lay_out()
        self._soon = soon(self, TYPING_QUIET, self._count)
        for changed in (self.label.textChanged, self.patterns.textChanged):
            changed.connect(self._on_typed)
        self.patterns.selectAll()
        self.patterns.setFocus()
        self._on_typed()

    def _lay_out(self) -> None:
        hint = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        hint.setText(
            self.tr(
                "A line for each word or phrase, in any inflection; trygg* is any that begins so, /…/ an expression."
            )
        )
        hint.setObjectName("quiet")
        form = QFormLayout()
        for name, field in (
            (self.tr("&Name"), self.label),
            (self.tr("&Words looked for"), self.patterns),
            ("", hint),
            (self.tr("&Description"), self.description),
        ):
            form.addRow(name, field)
            field.setAccessibleName(name.replace("&", ""))
        box = QVBoxLayout(self)
        box.setSpacing(12)
        box.addLayout(form)
        box.addWidget(self.count)
        box.addWidget(self.buttons)

    def written(self) -> CodebookTheme:
        """The theme as it stands in the fields."""
        lines = (" ".join(line.split()) for line in self.patterns.toPlainText().split("\n"))
        patterns = tuple(dict.fromkeys(line for line in lines if line))
        return CodebookTheme(self._theme.id, self.label.text(), patterns, self.description.text())

    def accept(self) -> None:
        written = self.written()
        if self._session.codebook.fault(written):
            return
        super().accept()
        if written.id:
            self._session.codebook.change(written)
        else:
            self._session.codebook.add(written.label, written.patterns, written.description)

    def done(self, result: int) -> None:
        self._soon.stop()
        if self._counting:
            self._counting.cancel()
        super().done(result)

    def _on_typed(self) -> None:
        fault = self._session.codebook.fault(self.written())
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(not fault)
        self._tell(fault or self.tr("Being counted…"))
        if self._counting:
            self._counting.cancel()
            self._counting = None
        if fault:
            self._soon.stop()
        else:
            self._soon.start()

    def _count(self) -> None:
        self._counting = self._session.codebook.count(self.written().patterns, self._on_counted)
        if self._counting is None:
            self._tell(self.tr("Open two documents to see how often it stands there."))

    def _on_counted(self, left: int | None, right: int | None) -> None:
        self._counting = None
        if left is None or right is None:
            self._tell(
                self.tr("Not counted: it takes too long, or stands nearly everywhere. Change what it looks for.")
            )
        else:
            self._tell(self.tr("{0} in A, {1} in B").format(left, right))

    def _tell(self, words: str) -> None:
        self.count.setText(words)
        self.count.setAccessibleName(words)
