"""What a file of another tool would bring into the case; and how far it is, while it does."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPlainTextEdit, QProgressBar, QVBoxLayout, QWidget

from motsvar.core.hidden.telling import visible_name
from motsvar.core.incoming import Incoming
from motsvar.core.taking.placing import Placing
from motsvar.ui.exchange.reports import counted, sentences
from motsvar.ui.exchange.taking import Taking
from motsvar.workspace import Prepared

PARTS = 1000
"""Of the progress."""


class TakingDialog(QDialog):
    """Accepted when all of it is in the case. It stays while that goes on, so that no other act comes between."""

    def __init__(self, taking: Taking, path: Path, prepared: Prepared, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Import from another tool"))
        self._taking = taking
        self._path = path
        self._prepared = prepared
        self._begun = False
        placing = prepared.placing
        self.head = self._label("title", self._heading(path, placing.incoming))
        self.counts = self._label("", "")
        told = counted(self._counts(placing))
        self.counts.setText(", ".join(told) if told else self.tr("It holds nothing that can be taken in."))
        self.documents = self._field(self.tr("&Documents"), "\n".join(self._documents(placing)))
        left = "\n".join(f"• {one}" for one in sentences(placing.not_carried))
        self.left_out = self._field(self.tr("What will &not come in"), left or self.tr("Everything will come in."))
        self.bar = QProgressBar(maximum=PARTS, textVisible=False)
        self.bar.setAccessibleName(self.tr("Progress of what is under way"))
        self.bar.hide()
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self.ok = buttons.button(QDialogButtonBox.StandardButton.Ok)
        self.ok.setText(self.tr("&Take in"))
        self.ok.setObjectName("primary")
        self.ok.setEnabled(bool(told))
        buttons.accepted.connect(self.begin)
        buttons.rejected.connect(self.reject)
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 18, 20, 14)
        box.setSpacing(8)
        box.addWidget(self.head)
        box.addWidget(self.counts)
        for label, field in (self.documents, self.left_out):
            box.addWidget(label)
            box.addWidget(field, 1)
        box.addWidget(self.bar)
        box.addWidget(buttons)
        self.resize(620, 480)
        self.ok.setFocus()

    def begin(self) -> None:
        """The user has agreed."""
        if self._begun:
            return
        self._begun = True
        self.ok.setEnabled(False)
        self.bar.show()
        self._taking.went_on.connect(self._on_progress)
        self._taking.ended.connect(self._on_ended)
        self._taking.take(self._path, self._prepared)

    def reject(self) -> None:
        """Stops what has begun; nothing of it stays."""
        if self._begun:
            self._taking.cancel()
        else:
            super().reject()

    def _on_progress(self, share: float) -> None:
        self.bar.setValue(int(PARTS * share))

    def _on_ended(self, is_in: bool) -> None:
        self._begun = False
        if is_in:
            self.accept()
        else:
            super().reject()

    def _heading(self, path: Path, incoming: Incoming) -> str:
        origin = visible_name(incoming.origin)
        if not origin:
            return self.tr("From “{0}”").format(visible_name(path.name))
        return self.tr("From “{0}”, made by {1}").format(visible_name(path.name), origin)

    def _counts(self, placing: Placing) -> tuple[tuple[str, int], ...]:
        incoming = placing.incoming
        found = (
            ("documents", len(placing.documents)),
            ("tags", len(incoming.tags)),
            ("passages", len(placing.passages)),
            ("notes", len(incoming.notes) + sum(bool(one.passage.note) for one in placing.passages)),
            ("links", len(incoming.links)),
        )
        return tuple((what, number) for what, number in found if number)

    def _documents(self, placing: Placing) -> list[str]:
        """Each with what becomes of it, and how many of its passages somebody must place."""
        unclear = self.tr("several have that name, and nothing tells which one is meant: left out")
        absent = self.tr("not in the case, and its text is not in the file: left out")
        new = {one.id for one in placing.new}
        passages: dict[str, int] = {}
        waiting: dict[str, int] = {}
        for one in placing.passages:
            passages[one.document] = passages.get(one.document, 0) + 1
            waiting[one.document] = waiting.get(one.document, 0) + one.waits
        told = []
        for document in placing.incoming.documents:
            there = placing.documents.get(document.id)
            if there is None:
                state = unclear if document.id in placing.unclear else absent
            elif there in new:
                state = self.tr("new")
            else:
                state = self.tr("in the case already")
            words = f"{visible_name(document.name)}: {state}"
            if there is not None and passages.get(there):
                words += self.tr("; passages: {0}").format(passages[there])
            if there is not None and waiting.get(there):
                words += self.tr(", to review: {0}").format(waiting[there])
            told.append(words)
        return told or [self.tr("None")]

    def _field(self, words: str, content: str) -> tuple[QLabel, QPlainTextEdit]:
        label, field = self._label("heading", words), QPlainTextEdit(content, readOnly=True)
        field.setTabChangesFocus(True)
        field.setAccessibleName(words.replace("&", ""))
        label.setBuddy(field)
        return label, field

    def _label(self, name: str, words: str) -> QLabel:
        label = QLabel(words, textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        label.setObjectName(name)
        label.setMinimumWidth(1)  # one long word, as a name, must not widen the dialog
        return label
