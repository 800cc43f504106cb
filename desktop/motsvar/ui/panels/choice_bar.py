"""Which rows of a list are shown: one field for each thing they can be told apart by, such as their kind."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QSizePolicy, QWidget

Row = TypeVar("Row")


@dataclass(frozen=True)
class Choice(Generic[Row]):
    name: str
    """What is chosen here, for a screen reader."""
    every: str
    """What the field says while all rows are shown."""
    keys: Callable[[Row], Sequence[str]]
    """What a row is; of several it passes each."""
    words: Sequence[tuple[str, str]]
    """Each key with what is said of it, in the order in which they are offered."""


class ChoiceBar(QWidget, Generic[Row]):
    """Offers only what the list has. What was chosen stays chosen as long as it is there."""

    changed = Signal()

    def __init__(self, choices: Sequence[Choice[Row]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._choices = tuple(choices)
        self.fields = tuple(self._field(choice) for choice in self._choices)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        for field in self.fields:
            row.addWidget(field, 1)
        self.offer(())

    def passes(self, row: Row) -> bool:
        """Whether a row is what is chosen in every field."""
        wanted = ((choice, field.currentData()) for choice, field in zip(self._choices, self.fields, strict=True))
        return all(not key or key in choice.keys(row) for choice, key in wanted)

    def offer(self, rows: Sequence[Row]) -> None:
        """Fills the fields with what these rows can be told apart by."""
        for choice, field in zip(self._choices, self.fields, strict=True):
            found = {key for row in rows for key in choice.keys(row)}
            wanted = [(choice.every, ""), *((words, key) for key, words in choice.words if key in found)]
            if [(field.itemText(at), field.itemData(at)) for at in range(field.count())] == wanted:
                continue
            chosen = field.currentData()
            with QSignalBlocker(field):
                field.clear()
                for words, key in wanted:
                    field.addItem(words, key)
                field.setCurrentIndex(max(0, field.findData(chosen)))

    def _field(self, choice: Choice[Row]) -> QComboBox:
        field = QComboBox()
        field.setAccessibleName(choice.name)
        field.view().setAccessibleName(choice.name)
        field.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        field.currentIndexChanged.connect(lambda _index: self.changed.emit())
        return field
