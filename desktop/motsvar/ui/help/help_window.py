"""The help: its pages at the left, the one that is read at the right, a search in it. It stays open beside the work."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QByteArray, QSaveFile, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from motsvar.ui.appearance import Appearance
from motsvar.ui.buttons import flat_button
from motsvar.ui.chooser import Chooser
from motsvar.ui.help.help_pages import Named, Page, filled, page_text, title_of
from motsvar.ui.help.help_view import HelpView
from motsvar.ui.keyboard.key_list import Heads, KeyRow, as_markdown, rendered
from motsvar.ui.mark_samples import Sampler

_SAMPLE_WORDS = {"en": "eleven schools", "sv": "elva skolor"}
_WIDTH, _HEIGHT, _CONTENTS = 900, 640, 200
"""Pixels."""


class HelpWindow(QWidget):
    """A window of its own. ``rows`` and ``acts`` are asked for whenever a page is shown, so that keys are present."""

    def __init__(
        self,
        parent: QWidget,
        look: Appearance,
        chooser: Chooser,
        rows: Callable[[], tuple[KeyRow, ...]],
        acts: Callable[[], Mapping[str, Named]],
        language: str = "en",
    ) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setWindowTitle(self.tr("Help"))
        self.setObjectName("help")
        self.resize(_WIDTH, _HEIGHT)
        self._look, self._chooser, self._language = look, chooser, language
        self._rows, self._acts = rows, acts
        self.contents = QListWidget()
        self.contents.setAccessibleName(self.tr("Pages of the help"))
        self.contents.setSpacing(2)
        self.contents.setFrameShape(QFrame.Shape.NoFrame)
        self.contents.addItems([title_of(page_text(page, language)) for page in Page])
        self.contents.currentRowChanged.connect(lambda _row: self._show())
        self.page = HelpView()
        self.page.setFrameShape(QFrame.Shape.NoFrame)
        self.line = QLineEdit(placeholderText=self.tr("Find in this page"), clearButtonEnabled=True)
        self.save = QPushButton(self.tr("Save this list…"))
        self.save.clicked.connect(self._save)
        self._told = QLabel(textFormat=Qt.TextFormat.PlainText)
        self.saved = QLabel(textFormat=Qt.TextFormat.PlainText)
        self.contents.setObjectName("contents")
        self._build()
        for words, keys, act in (
            (self.tr("Find"), QKeySequence.StandardKey.Find, self._begin_find),
            (self.tr("Find next"), QKeySequence.StandardKey.FindNext, self._next),
            (self.tr("Find previous"), QKeySequence.StandardKey.FindPrevious, lambda: self._find(back=True)),
            (self.tr("Close"), QKeySequence.StandardKey.Cancel, self._end),
        ):
            action = QAction(words, self)
            action.setShortcuts(keys)
            action.triggered.connect(lambda _on=False, do=act: do())
            self.addAction(action)

    def _build(self) -> None:
        self.bar = QWidget()
        self._told.setObjectName("quiet")
        self.saved.setObjectName("quiet")
        self.line.setAccessibleName(self.tr("Find in this page"))
        self.line.textEdited.connect(lambda _text: self._find(anew=True))
        self.line.returnPressed.connect(self._next)
        close = flat_button(self.tr("Close find (Esc)"), "×")
        close.clicked.connect(self._end_find)
        row = QHBoxLayout(self.bar)
        row.setContentsMargins(12, 6, 12, 6)
        row.addWidget(self.line, 1)
        for part in (self._told, close):
            row.addWidget(part)
        self.bar.hide()
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self.page, 1)
        self.foot = QWidget()
        foot = QHBoxLayout(self.foot)
        foot.setContentsMargins(12, 8, 12, 8)
        foot.addWidget(self.save)
        foot.addWidget(self.saved)
        foot.addStretch()
        column.addWidget(self.foot)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.addWidget(self.contents)
        split.addWidget(right)
        split.setStretchFactor(1, 1)
        split.setSizes([_CONTENTS, _WIDTH - _CONTENTS])
        split.setChildrenCollapsible(False)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(split)

    def open_page(self, page: Page) -> None:
        """Brings itself to the front with a page."""
        self.contents.setCurrentRow(list(Page).index(page))
        self._show()
        self.show()
        self.raise_()
        self.activateWindow()
        self.page.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_appearance(self, look: Appearance) -> None:
        self._look = look
        self.renew()

    def renew(self) -> None:
        """Shows the page anew where keys or colours have changed; the place is kept."""
        if self.isVisible():
            place = self.page.verticalScrollBar().value()
            self._show()
            self.page.verticalScrollBar().setValue(place)

    @property
    def shown(self) -> Page | None:
        row = self.contents.currentRow()
        return list(Page)[row] if row >= 0 else None

    def _show(self) -> None:
        page = self.shown
        if page is None:
            return
        text = filled(page_text(page, self._language), self._acts())
        if page is Page.KEYBOARD:
            text = f"{text}\n{as_markdown(self._rows(), self._heads())}"
        words = _SAMPLE_WORDS.get(self._language, _SAMPLE_WORDS["en"])
        sampler = Sampler(self._look, self.page.font(), words, self.devicePixelRatioF())
        self.page.setAccessibleName(title_of(text))
        self.page.show_page(text, sampler.all() if page is Page.MARKS else {})
        self.foot.setVisible(page is Page.KEYBOARD)
        self._told.clear()
        self.saved.clear()

    def _heads(self) -> Heads:
        return Heads(self.tr("Keyboard shortcuts of Motsvar"), self.tr("Menu"), self.tr("Act"), self.tr("Keys"))

    # Find

    def _begin_find(self) -> None:
        self.bar.show()
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.line.selectAll()

    def _end_find(self) -> None:
        self.bar.hide()
        self.page.setFocus(Qt.FocusReason.OtherFocusReason)

    def _end(self) -> None:
        """Escape: closes the search, then the window."""
        if self.bar.isVisible():
            self._end_find()
        else:
            self.close()

    def _next(self) -> None:
        self._find()

    def _find(self, back: bool = False, anew: bool = False) -> None:
        words = self.line.text()
        found = self.page.find_words(words, back, anew)
        self._told.setText("" if found or not words else self.tr("Not on this page"))

    # The list of keys as a file

    def _save(self) -> None:
        filters = ";;".join((self.tr("Text (*.txt)"), self.tr("Table (*.csv)"), self.tr("Page to print (*.html)")))
        path = self._chooser.export_to(self, self.tr("Keyboard shortcuts"), filters)
        if not path:
            return
        file = QSaveFile(str(path))  # whole or not at all
        data = QByteArray(rendered(path.suffix, self._rows(), self._heads()).encode("utf-8"))
        written = file.open(QSaveFile.OpenModeFlag.WriteOnly) and file.write(data) == data.size() and file.commit()
        told = self.tr("Saved as “{0}”.") if written else self.tr("“{0}” cannot be written there.")
        self.saved.setText(told.format(path.name))
