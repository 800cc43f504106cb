"""What merging a colleague's copy would do, with everything that both have changed side by side."""

from collections.abc import Callable, Mapping
from pathlib import Path
from types import MappingProxyType

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QDialogButtonBox,
    QFrame,
    QGridLayout,
    QLabel,
    QRadioButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from motsvar.core.merging import Choice, Clash
from motsvar.ui.relations import relation_words
from motsvar.ui.roles import role_words
from motsvar.workspace import MergePlan

_WORDS_OF: Mapping[str, Callable[[str], str]] = MappingProxyType({"relation": relation_words, "role": role_words})
"""Columns whose values the window has words of its own for."""


class MergeDialog(QDialog):
    """Accepted, it has a choice for every clash; nothing is written before."""

    def __init__(self, path: Path, plan: MergePlan, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Merge a copy"))
        self.setMinimumSize(760, 420)
        self._plan = plan
        self._groups: dict[str, tuple[QButtonGroup, list[Choice]]] = {}
        box = QVBoxLayout(self)
        box.setSpacing(12)
        box.addWidget(self._label(self._summary(path), "title" if not plan.clashes else ""))
        if plan.clashes:
            box.addWidget(
                self._label(self.tr("Both copies changed these. Choose; you can undo all of it afterwards."), "quiet")
            )
            box.addWidget(self._clashes(), 1)
        else:
            box.addStretch(1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        merge = buttons.button(QDialogButtonBox.StandardButton.Ok)
        merge.setText(self.tr("Merge"))
        merge.setEnabled(bool(plan.changes or plan.clashes))
        merge.setDefault(True)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        box.addWidget(buttons)
        if not plan.clashes:
            merge.setFocus()  # else Enter would decline

    @property
    def choices(self) -> Mapping[str, Choice]:
        """What is chosen, by the clash's key."""
        return {key: choices[group.checkedId()] for key, (group, choices) in self._groups.items()}

    def _summary(self, path: Path) -> str:
        plan = self._plan
        if not plan.changes and not plan.clashes:
            return self.tr("“{0}” has nothing that this case does not have.").format(path.name)
        told = []
        for table, words in (
            ("document", self.tr("documents")),
            ("passage", self.tr("annotations")),
            ("tag", self.tr("tags")),
            ("note", self.tr("notes")),
            ("link", self.tr("links")),
            ("hand_match", self.tr("matches by hand")),
            ("theme", self.tr("themes")),
        ):
            figures = [
                f"{sign}{count}"
                for sign, count in (
                    ("+", plan.count(table, added=True)),
                    ("≠", plan.count(table, changed=True)),
                    ("−", plan.count(table, removed=True)),
                )
                if count
            ]
            if figures:
                told.append(f"{words} {' '.join(figures)}")
        since = "" if plan.fork else self.tr(" The two cases never were one; they are joined by what they hold.")
        return self.tr("From “{0}”: {1}.{2}").format(path.name, ", ".join(told) or self.tr("only clashes"), since)

    def _clashes(self) -> QWidget:
        inside = QWidget()
        grid = QGridLayout(inside)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        grid.setVerticalSpacing(6)
        row = 0
        for clash in self._plan.clashes:
            grid.addWidget(self._label(self._about(clash), "quiet"), row, 0, 1, 3)
            for column, (title, value) in enumerate(((self.tr("Mine"), clash.mine), (self.tr("Theirs"), clash.theirs))):
                shown = _WORDS_OF.get(clash.column, str)(str(value)) if value else value
                grid.addWidget(self._value(title, shown), row + 1, column)
            self._add_choice(grid, row + 2, clash)
            row += 3
        grid.setRowStretch(row, 1)
        area = QScrollArea(widgetResizable=True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setAccessibleName(self.tr("What both copies changed"))
        area.setWidget(inside)
        return area

    def _add_choice(self, grid: QGridLayout, row: int, clash: Clash) -> None:
        group, choices = QButtonGroup(self), [Choice.MINE, Choice.THEIRS]
        if clash.can_be_both:
            choices.append(Choice.BOTH)
        words = {
            Choice.MINE: self.tr("Keep mine"),
            Choice.THEIRS: self.tr("Take theirs"),
            Choice.BOTH: self.tr("Keep both, one under the other"),
        }
        for number, choice in enumerate(choices):
            button = QRadioButton(words[choice])
            button.setChecked(choice is clash.default)
            button.setAccessibleName(f"{words[choice]}. {self._about(clash)}")
            group.addButton(button, number)
            grid.addWidget(button, row, number)
        self._groups[clash.key] = (group, choices)

    def _about(self, clash: Clash) -> str:
        kinds = {
            "note": self.tr("Note"),
            "tag": self.tr("Tag"),
            "document": self.tr("Document"),
            "anchor": self.tr("Place of a passage"),
            "passage": self.tr("Annotation"),
            "link": self.tr("Link"),
            "hand_match": self.tr("Match by hand"),
            "passage_tag": self.tr("Tag on a passage"),
            "theme": self.tr("Theme"),
        }
        quote = self._plan.quotes.get(clash.row, "")
        about = self.tr(" “{0}”").format(" ".join(quote.split())[:80]) if quote else ""
        columns = {
            "": self.tr("removed by one, changed by the other"),
            "name": self.tr("its name"),
            "body": self.tr("its words"),
            "note": self.tr("its note"),
            "colour": self.tr("its colour"),
            "description": self.tr("what it means"),
            "parent": self.tr("where it stands"),
            "exact": self.tr("where it begins and ends"),
            "title": self.tr("its name"),
            "label": self.tr("its name"),
            "role": self.tr("its role"),
            "sender": self.tr("who sent it"),
            "dated": self.tr("its date"),
            "case_number": self.tr("its case number"),
            "relation": self.tr("the relation"),
            "source_name": self.tr("its text"),
        }
        what = columns.get(clash.column, clash.column)
        return f"{kinds.get(clash.table, clash.table)}{about}: {what}"

    def _value(self, title: str, value: object) -> QLabel:
        words = self.tr("(removed)") if value is None else str(value) or self.tr("(nothing)")
        label = self._label(f"{title}: {words}", "")
        label.setFrameShape(QFrame.Shape.StyledPanel)
        label.setMargin(6)
        label.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        return label

    def _label(self, words: str, name: str) -> QLabel:
        label = QLabel(words, textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        label.setObjectName(name)
        return label
