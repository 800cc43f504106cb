"""All acts with their keys, and another key for any of them. What is changed works at once."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QKeySequenceEdit,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from motsvar.ui.keyboard.keys import Keys, shown_keys
from motsvar.ui.keyboard.shortcuts import Keyed, is_reserved
from motsvar.ui.panels.list_model import Column, ListModel
from motsvar.ui.panels.list_panel import ListPanel


class KeyEdit(QKeySequenceEdit):
    """Takes every key but Escape, which closes the dialog as it does everywhere."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and not event.modifiers():
            event.ignore()
        else:
            super().keyPressEvent(event)


class ShortcutsDialog(QDialog):
    """A key that another act has is told before it is taken from there."""

    def __init__(self, keys: Keys, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self.resize(620, 560)
        self._keys = keys
        self._wanted = ""
        model: ListModel[Keyed] = ListModel(
            (
                Column(self.tr("Act"), lambda act: act.title),
                Column(self.tr("Keys"), lambda act: keys.shown(act.name)),
                Column(self.tr("Changed"), lambda act: "•" if keys.shortcuts.is_changed(act.name) else ""),
            )
        )
        self.list: ListPanel[Keyed] = ListPanel(model, self.tr("Acts"), "")
        self.list.stretch(0, 1, 2)
        self.list.chosen.connect(lambda _act: self._on_act())
        self.list.view.sortByColumn(-1, Qt.SortOrder.AscendingOrder)
        self.edit = KeyEdit()
        self.edit.setMaximumSequenceLength(1)
        self.edit.setClearButtonEnabled(True)
        self.edit.setAccessibleName(self.tr("New key"))
        self.edit.keySequenceChanged.connect(self._on_key)
        self.told = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        self.told.setMinimumHeight(2 * self.fontMetrics().lineSpacing() + 4)
        self.told.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.take = self._button(self.tr("&Take it from there"), self._take)
        self.none = self._button(self.tr("&No key"), lambda: self._give(()))
        self.default = self._button(self.tr("&Default"), self._restore)
        self.all_default = self._button(self.tr("&All as they were"), self._restore_all)
        self._lay_out()
        self._refresh()
        self.list.choose(self.list.model.rows[0])
        self._on_act()

    def _button(self, words: str, act: Callable[[], object]) -> QPushButton:
        button = QPushButton(words, autoDefault=False)
        button.clicked.connect(lambda _on=False: act())
        return button

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        words = QLabel(self.tr("New &key:"), textFormat=Qt.TextFormat.PlainText)
        words.setBuddy(self.edit)
        row.addWidget(words)
        row.addWidget(self.edit, 1)
        for button in (self.take, self.none, self.default):
            row.addWidget(button)
        foot = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        foot.button(QDialogButtonBox.StandardButton.Close).setIcon(QIcon())
        foot.rejected.connect(self.reject)
        foot.addButton(self.all_default, QDialogButtonBox.ButtonRole.ResetRole)
        box = QVBoxLayout(self)
        box.setContentsMargins(12, 12, 12, 12)
        self.list.set_margins(0, 8)  # in line with what stands below
        box.setSpacing(8)
        box.addWidget(self.list, 1)
        box.addLayout(row)
        box.addWidget(self.told)
        box.addWidget(foot)

    def current(self) -> Keyed | None:
        return self.list.current()

    def _refresh(self) -> None:
        self.list.set_rows(self._keys.shortcuts.acts)
        self.all_default.setEnabled(any(self._keys.shortcuts.is_changed(act.name) for act in self.list.model.rows))

    def _on_act(self) -> None:
        """Another act is chosen: its key is shown, and what it came with."""
        act = self.current()
        for part in (self.edit, self.none, self.default):
            part.setEnabled(act is not None)
        self._wanted = ""
        self.take.hide()
        if act is None:
            return
        present = self._keys.shortcuts.keys(act.name)
        was = self.edit.blockSignals(True)
        self.edit.setKeySequence(QKeySequence(present[0]) if present else QKeySequence())
        self.edit.blockSignals(was)
        default = shown_keys(self._keys.shortcuts.default(act.name))
        self.default.setEnabled(self._keys.shortcuts.is_changed(act.name))
        self.none.setEnabled(bool(present))
        if not default:
            self.told.setText(self.tr("Came without a key. Press one in the field above."))
        else:
            self.told.setText(self.tr("Came with {0}. Press another key in the field above.").format(default))

    def _on_key(self, sequence: QKeySequence) -> None:
        """Pressed in the field: given at once where nobody has it."""
        act, key = self.current(), sequence.toString(QKeySequence.SequenceFormat.PortableText)
        self.take.hide()
        if act is None or not key:
            return
        shown = shown_keys((key,))
        holder = self._keys.shortcuts.holder(key, act.name)
        if is_reserved(key):
            self.told.setText(self.tr("{0} is needed in texts and lists. Please choose another key.").format(shown))
        elif holder is not None:
            self._wanted = key
            self.take.show()
            self.told.setText(
                self.tr("{0} is “{1}” now, which would have no such key any more.").format(shown, holder.title)
            )
        elif key not in self._keys.shortcuts.keys(act.name):
            self._give((key,))

    def _take(self) -> None:
        if self._wanted:
            self._give((self._wanted,))

    def _give(self, keys: tuple[str, ...]) -> None:
        act = self.current()
        if act is not None:
            self._keys.set(self._keys.shortcuts.given(act.name, keys))
            self._after(act)

    def _restore(self) -> None:
        act = self.current()
        if act is not None:
            self._keys.set(self._keys.shortcuts.restored(act.name))
            self._after(act)

    def _restore_all(self) -> None:
        self._keys.set(self._keys.shortcuts.all_restored())
        act = self.current()
        if act is not None:
            self._after(act)

    def _after(self, act: Keyed) -> None:
        self._refresh()
        self.list.choose(act)
        self._on_act()
        keys = self._keys.shown(act.name)
        told = self.tr("“{0}” has {1} now.") if keys else self.tr("“{0}” has no key now.")
        self.told.setText(told.format(act.title, keys))
