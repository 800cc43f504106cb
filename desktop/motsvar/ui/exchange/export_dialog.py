"""In which form the case is to be written, what of it, and what the form cannot hold."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from motsvar.core.errors import ExportFailed
from motsvar.ui.exchange.forms import Choice, Form, forms, part_names, table_names
from motsvar.ui.exchange.preview import Answer, Preview
from motsvar.ui.exchange.reports import nothing_left_out, sentences
from motsvar.ui.giving_way import Scrolled
from motsvar.ui.language import Language
from motsvar.ui.sentences import said
from motsvar.workspace import CaseContent, ExportOptions, TableName

if TYPE_CHECKING:
    from motsvar.ui.session import Session

LETTERS_OF_A_FORM = 36
"""Letters' widths of the list of forms."""
LETTERS_OF_A_LINE = 120
"""Letters' widths of the whole, where there is room."""
LINES_IN_ALL = 36
"""Lines that the whole is high, where there is room."""
WIDEST, HIGHEST = 1160, 680
"""Pixels, so that it fits a small screen in large letters; what finds no room is scrolled."""
COLUMNS = 3
"""Of the parts of a report."""
LINES = 5
"""Lines of what is left out that are seen without scrolling."""


class ExportDialog(QDialog):
    """Accepted, ``form``, ``options`` and ``content`` are what to write; where is asked for after it."""

    def __init__(self, session: Session, form: str, options: ExportOptions, parent: QWidget | None = None) -> None:
        """``form`` and ``options`` as they were chosen last."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Export"))
        self._forms = forms()
        self.content: CaseContent | None = None
        """None until the case has been collected."""
        self._gathering = session.exporting.gathering
        self.preview = Preview(session, self._on_written, self)
        self.list = QListWidget()
        self.list.setObjectName("contents")
        self.list.addItems([one.label for one in self._forms])
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.title = self._label("title")
        self.told = self._label("quiet")
        self.nameless = self._label("quiet", self.tr("Your notes carry no name: Case › Your name…"))
        self._has_name = bool(session.person)
        self.language = self._combo(((choice.value, words) for choice, words in _languages()), options.language)
        self.table = self._combo(((one.value, words) for one, words in table_names().items()), options.table.value)
        self.parts = {part: QCheckBox(words) for part, words in part_names().items()}
        for part, box in self.parts.items():
            box.setChecked(part in options.parts)
        self.left_out = QPlainTextEdit(readOnly=True)
        self.left_out.setTabChangesFocus(True)
        self.left_out.setMinimumHeight(LINES * self.fontMetrics().lineSpacing() + 12)
        self._lay_out()
        self.list.currentRowChanged.connect(self._on_form)
        self.list.itemActivated.connect(lambda _item: self.accept())
        for combo in (self.language, self.table):
            combo.currentIndexChanged.connect(self._ask)
        for box in self.parts.values():
            box.toggled.connect(self._ask)
        names = [one.name for one in self._forms]
        self.list.setCurrentRow(names.index(form) if form in names else 0)
        session.comparison_changed.connect(self._collect)
        self._collect()

    @property
    def form(self) -> Form:
        return self._forms[max(0, self.list.currentRow())]

    @property
    def options(self) -> ExportOptions:
        parts = frozenset(part for part, box in self.parts.items() if box.isChecked())
        return ExportOptions(str(self.language.currentData()), parts, TableName(self.table.currentData()))

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(6)
        left.addWidget(self._named(self.tr("&Format"), self.list))
        left.addWidget(self.list, 1)
        letter = self.fontMetrics().horizontalAdvance("n")
        self.list.setFixedWidth(min(self.list.sizeHintForColumn(0) + 24, LETTERS_OF_A_FORM * letter))
        self.list.setMinimumHeight(len(self._forms) * (self.fontMetrics().lineSpacing() + 14))
        choices = QWidget()
        column = QVBoxLayout(choices)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self.title)
        column.addWidget(self.told)
        column.addWidget(self.nameless)
        fields = QGridLayout()
        fields.setColumnStretch(1, 1)
        self._labels = {
            Choice.LANGUAGE: self._named(self.tr("The reader’s &language"), self.language),
            Choice.TABLE: self._named(self.tr("&Table of"), self.table),
        }
        for row, (choice, field) in enumerate(((Choice.TABLE, self.table), (Choice.LANGUAGE, self.language))):
            fields.addWidget(self._labels[choice], row, 0)
            fields.addWidget(field, row, 1)
        column.addLayout(fields)
        self._parts = self._part_boxes()
        column.addWidget(self._parts)
        column.addStretch(1)
        right = QVBoxLayout()
        right.setSpacing(6)
        right.addWidget(Scrolled(choices), 3)
        right.addWidget(self._named(self.tr("Left &out of such a file"), self.left_out))
        right.addWidget(self.left_out, 2)
        beside = QHBoxLayout()
        beside.setSpacing(18)
        beside.addLayout(left)
        beside.addLayout(right, 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel)
        save = buttons.button(QDialogButtonBox.StandardButton.Save)
        save.setText(self.tr("&Save…"))
        save.setObjectName("primary")
        save.setDefault(True)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(20, 18, 20, 14)
        whole.setSpacing(14)
        whole.addLayout(beside, 1)
        whole.addWidget(buttons)
        lines = LINES_IN_ALL * self.fontMetrics().lineSpacing()
        self.resize(min(LETTERS_OF_A_LINE * letter, WIDEST), min(lines, HIGHEST))

    def _part_boxes(self) -> QWidget:
        holder = QWidget()
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(8)
        grid.addWidget(
            self._label("", self.tr("Parts of the report; the method always stands at its end")), 0, 0, 1, COLUMNS
        )
        for number, box in enumerate(self.parts.values()):
            grid.addWidget(box, 1 + number // COLUMNS, number % COLUMNS)
        return holder

    def _on_form(self) -> None:
        """What cannot be chosen of a form is not shown."""
        form = self.form
        self.title.setText(f"{form.label} ({form.suffix})")
        self.told.setText(form.told)
        self.told.setVisible(bool(form.told))
        self.list.setAccessibleDescription(form.told)
        for choice, field in ((Choice.TABLE, self.table), (Choice.LANGUAGE, self.language)):
            field.setVisible(choice in form.choices)
            self._labels[choice].setVisible(choice in form.choices)
        self._parts.setVisible(Choice.PARTS in form.choices)
        self.nameless.setVisible(form.carries_people and self._is_nameless)
        self._ask()

    def _collect(self) -> None:
        """Again when the texts have been compared meanwhile: a report without that would be half a report."""
        if self.content is None or self.isVisible():
            self.content = None
            self._gathering.begin(self._on_content)

    def _on_content(self, content: CaseContent) -> None:
        self.content = content
        self._on_form()

    @property
    def _is_nameless(self) -> bool:
        """There is work of somebody who has not said who it is."""
        content = self.content
        if self._has_name or content is None:
            return False
        people = (one.person for one in content.annotations), (one.person for one in content.notes)
        return not all(name for names in people for name in names)

    def _ask(self) -> None:
        self._show(self.tr("Looking…"))
        if self.content is not None:
            self.preview.ask(self.content, self.form.name, self.options)

    def _on_written(self, written: Answer) -> None:
        if written is None:
            self._show(self.tr("This is a large file. What it leaves out is told when it is written."))
        elif isinstance(written, ExportFailed):
            self._show(f"{said(written.sentence)} {said(written.hint)}".strip())
        elif not written.not_carried:
            self._show(nothing_left_out())
        else:
            self._show("\n".join(f"• {one}" for one in sentences(written.not_carried)))

    def _show(self, words: str) -> None:
        if words != self.left_out.toPlainText():
            self.left_out.setPlainText(words)

    def done(self, result: int) -> None:
        """Nothing goes on looking when it is closed."""
        self.preview.stop()
        self._gathering.withdraw(self._on_content)
        super().done(result)

    def _named(self, words: str, field: QWidget) -> QLabel:
        label = self._label("heading", words)
        label.setBuddy(field)
        field.setAccessibleName(words.replace("&", ""))
        return label

    def _label(self, name: str, words: str = "") -> QLabel:
        label = QLabel(words, textFormat=Qt.TextFormat.PlainText, wordWrap=name == "quiet")
        label.setObjectName(name)
        return label

    def _combo(self, offered: Iterable[tuple[str, str]], chosen: str) -> QComboBox:
        box = QComboBox()
        for value, words in offered:
            box.addItem(words, value)
        box.setCurrentIndex(max(0, box.findData(chosen)))
        return box


def _languages() -> tuple[tuple[Language, str], ...]:
    """Each is named in itself."""
    return ((Language.SWEDISH, "svenska"), (Language.ENGLISH, "English"))
