"""The settings: each is applied at once and kept; there is nothing to confirm."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from motsvar.ui.actions import plain
from motsvar.ui.appearance import Choice
from motsvar.ui.language import Language, names
from motsvar.ui.recognising import Recognising
from motsvar.ui.settings import Remembered

SMALLEST, LARGEST = -4, 24
"""Points from the ordinary size."""
FIELD_MARGIN = 6
"""Pixels before the words of a field, as the style sheet has it for the others."""


@dataclass(frozen=True)
class Wishes:
    """What the dialog does with what the user chooses."""

    set_appearance: Callable[[Choice], object]
    set_language: Callable[[Language], object]
    zoom: Callable[[int], object]
    """By so many points; 0 is the ordinary size."""
    set_person: Callable[[str], object]
    show_variants: Callable[[bool], object]
    change_shortcuts: Callable[[], object]
    set_recogniser: Callable[[str], object]
    recognising: Recognising


class SettingsDialog(QDialog):
    """A row a setting, with a sentence on what it is for."""

    def __init__(self, remembered: Remembered, wishes: Wishes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Settings"))
        self.setMinimumWidth(520)
        self._remembered, self._wishes = remembered, wishes
        self.form = QFormLayout()
        self.form.setSpacing(8)
        self.form.setLabelAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.appearance = self._appearance()
        self.language = self._language()
        self.text_size = self._size()
        self.person = QLineEdit(remembered.person)
        self.person.editingFinished.connect(self._on_person)
        self.recogniser = QLineEdit(remembered.recogniser)
        self.found = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        """Which program it is, once that is known."""
        self.recogniser.editingFinished.connect(self._on_recogniser)
        self.variants = QCheckBox(self.tr("Show &reading errors"))
        self.variants.setChecked(remembered.shows_variants)
        self.variants.toggled.connect(wishes.show_variants)
        self.shortcuts = QPushButton(self.tr("&Keyboard shortcuts…"), autoDefault=False)
        self.shortcuts.clicked.connect(wishes.change_shortcuts)
        for words, field, told in (
            (self.tr("&Appearance:"), self.appearance, Remembered.appearance.words()),
            (self.tr("&Language:"), self.language, Remembered.language.words()),
            (self.tr("Text &size:"), self.text_size, Remembered.zoom.words()),
            (self.tr("Your &name:"), self.person, Remembered.person.words()),
            (self.tr("Tesse&ract:"), self.recogniser, Remembered.recogniser.words()),
            ("", self.variants, Remembered.shows_variants.words()),
            ("", self.shortcuts, Remembered.shortcuts.words()),
        ):
            column = self.add_row(words, field, told)
            if field is self.recogniser:
                column.addWidget(self.found)
        wishes.recognising.described.connect(self._on_found)
        wishes.recognising.describe()
        for field in (self.appearance, self.language, self.text_size):
            field.setMinimumHeight(30)  # as high as a line to type in
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.button(QDialogButtonBox.StandardButton.Close).setIcon(QIcon())
        buttons.rejected.connect(self.reject)
        box = self.column = QVBoxLayout(self)
        box.setContentsMargins(20, 18, 20, 14)
        box.setSpacing(14)
        box.addLayout(self.form)
        box.addStretch()
        box.addWidget(buttons)

    def add_row(self, words: str, field: QWidget, told: str) -> QVBoxLayout:
        """A field, what it is called (empty where it says so itself) and what it is for; the column they stand in."""
        if words:
            field.setAccessibleName(words.replace("&", "").rstrip(":"))
        field.setAccessibleDescription(told)
        note = QLabel(told, textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        note.setObjectName("quiet")
        beside = QWidget()
        column = QVBoxLayout(beside)
        column.setContentsMargins(0, 0, 0, 8)
        column.setSpacing(3)
        if isinstance(field, QPushButton):
            column.addWidget(field, 0, Qt.AlignmentFlag.AlignLeft)
        else:
            column.addWidget(field)
        column.addWidget(note)
        label = QLabel(words, textFormat=Qt.TextFormat.PlainText)
        label.setBuddy(field)
        label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        label.setContentsMargins(0, 7, 0, 0)
        label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self.form.addRow(label, beside)
        return column

    def _appearance(self) -> QComboBox:
        box = QComboBox()
        for choice, words in (
            (Choice.SYSTEM, self.tr("As the system")),
            (Choice.LIGHT, self.tr("Light")),
            (Choice.DARK, self.tr("Dark")),
            (Choice.HIGH_CONTRAST, self.tr("High contrast")),
        ):
            box.addItem(words, choice)
        box.setCurrentIndex(box.findData(self._remembered.appearance))
        box.currentIndexChanged.connect(lambda _row: self._wishes.set_appearance(Choice(box.currentData())))
        return box

    def _language(self) -> QComboBox:
        box = QComboBox()
        for choice, words in names():
            box.addItem(plain(words), choice)
        box.setCurrentIndex(box.findData(self._remembered.language))
        box.currentIndexChanged.connect(lambda _row: self._wishes.set_language(Language(box.currentData())))
        return box

    def _size(self) -> QSpinBox:
        spin = QSpinBox(minimum=SMALLEST, maximum=LARGEST, value=self._remembered.zoom)
        spin.setSuffix(self.tr(" pt"))
        spin.lineEdit().setTextMargins(FIELD_MARGIN, 0, 0, 0)
        spin.valueChanged.connect(self._on_size)
        return spin

    def _on_size(self, size: int) -> None:
        """The texts go by steps from where they are; 0 takes them back."""
        step = size - self._remembered.zoom
        if size == 0:
            self._wishes.zoom(0)
        elif step:
            self._wishes.zoom(step)

    def _on_person(self) -> None:
        if self.person.text().strip() != self._remembered.person:
            self._wishes.set_person(self.person.text())

    def _on_recogniser(self) -> None:
        path = self.recogniser.text().strip()
        if path != self._remembered.recogniser:
            self._wishes.set_recogniser(path)
            self._wishes.recognising.describe()

    def _on_found(self, words: str) -> None:
        """The sentence may be long, and comes when the window is there already."""
        self.found.setText(words)
        self.column.activate()
        self.resize(self.width(), max(self.height(), self.column.totalHeightForWidth(self.width())))

    def done(self, result: int) -> None:
        """However it is closed, what was typed counts."""
        self._on_person()
        self._on_recogniser()
        super().done(result)
