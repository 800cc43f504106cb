"""The page of the file on which one reads, as a picture, with the passage marked."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from motsvar.core.document import Document
from motsvar.core.errors import MotsvarError
from motsvar.core.span import Side, Span
from motsvar.ui.appearance import Appearance
from motsvar.ui.buttons import flat_button
from motsvar.ui.giving_way import EndingLabel
from motsvar.ui.pages.page_images import PageImages, PageKey
from motsvar.ui.pages.page_view import PageView
from motsvar.ui.pages.passage_lines import lines, page_at, page_span, word_at, words_on
from motsvar.ui.panels.looked_at import LookedAtPanel
from motsvar.ui.sentences import said
from motsvar.ui.session import Session
from motsvar.ui.wording import letter
from motsvar.workspace.original_files import has_page_images

RENDERED = 1_700
"""Pixels across in which a page is fetched: some 200 to the inch of an A4 page."""
LEAST = 720
"""Pixels across at the ordinary size, so that a page can be read in a narrow dock, too."""
STEP = 1.25
ZOOMS = range(-3, 7)


class PagePanel(LookedAtPanel):
    """Follows the place where one reads; a press on a word of the page leads to it in the text."""

    def __init__(self, session: Session, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.images = PageImages(session, self)
        self._side = Side.LEFT
        self._passage = Span(0, 0)
        self._page = 0
        self._shown = ""
        """Id of the document, while it is open."""
        self._zoom = 0
        self.title = EndingLabel()
        self.back = flat_button(self.tr("Page before (Page Up)"), arrow=Qt.ArrowType.UpArrow)
        self.on = flat_button(self.tr("Next page (Page Down)"), arrow=Qt.ArrowType.DownArrow)
        self.smaller = flat_button(self.tr("Smaller page (-)"), "−")
        self.larger = flat_button(self.tr("Larger page (+)"), "+")
        self.view = PageView(appearance)
        self.words = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        self.words.setObjectName("quiet")
        self.again = QPushButton(self.tr("Try again"))
        self.room = QScrollArea()
        self.room.setFrameShape(QFrame.Shape.NoFrame)
        self.room.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.room.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.room.setWidget(self.view)
        self._lay_out()
        self.back.clicked.connect(lambda: self.turn(-1))
        self.on.clicked.connect(lambda: self.turn(1))
        self.smaller.clicked.connect(lambda: self.zoom(-1))
        self.larger.clicked.connect(lambda: self.zoom(1))
        self.again.clicked.connect(self._try_again)
        self.view.turned.connect(self.turn)
        self.view.zoomed.connect(self.zoom)
        self.view.pressed.connect(self._on_pressed)
        self.images.fetched.connect(lambda key: self.refresh() if key == self._key() else None)
        session.pair_changed.connect(self._on_pair)
        session.selection_changed.connect(self._on_selection)
        session.place_wanted.connect(self.follow)
        session.pair_wanted.connect(
            lambda left, right: self.follow(self._side, (left, right)[self._side is Side.RIGHT])
        )

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self.title, 1)
        for button in (self.back, self.on, self.smaller, self.larger):
            top.addWidget(button)
        box = QVBoxLayout(self)
        box.setContentsMargins(8, 8, 8, 8)
        box.addLayout(top)
        box.addWidget(self.words)
        box.addWidget(self.again, 0, Qt.AlignmentFlag.AlignLeft)
        box.addWidget(self.room, 1)

    def set_appearance(self, appearance: Appearance) -> None:
        self.view.set_look(appearance)

    # Where one reads

    def follow(self, side: Side, passage: Span) -> None:
        """Shows the page on which a passage begins, and marks the passage."""
        document = self._document(side)
        if document is not None:
            self._side, self._passage = side, passage
            self._shown = self._session.view.document_id(side) if self._session.view else ""
            self._page = page_at(document, passage.start)
            self._on_changed()

    def follow_caret(self, side: Side, offset: int) -> None:
        """The same for the word at the caret."""
        self.follow(side, Span(offset, offset + 1))

    def turn(self, pages: int) -> None:
        """So many pages on; the caret stays where it is."""
        document = self._document(self._side)
        if document is not None:
            self._page = min(max(self._page + pages, 0), len(document.page_starts) - 1)
            self.refresh()
            self.room.verticalScrollBar().setValue(0)

    def zoom(self, step: int) -> None:
        """0 is the ordinary size."""
        self._zoom = min(max(self._zoom + step, ZOOMS.start), ZOOMS.stop - 1) if step else 0
        self.refresh()

    def _on_pair(self) -> None:
        """A document that has got another text is shown at the page where one was."""
        view = self._session.view
        shown = view.document_id(self._side) if view else ""
        last = len(view.document(self._side).page_starts) - 1 if view else 0
        self._page = min(self._page, last) if shown == self._shown else 0
        self._shown, self._passage = shown, Span(0, 0)
        self._on_changed()

    def _on_selection(self) -> None:
        if self._session.selection is not None:
            self.follow(*self._session.selection)

    def _on_pressed(self, x: float, y: float) -> None:
        document = self._document(self._side)
        word = word_at(words_on(document, self._page), x, y) if document else None
        if word is not None:
            self._session.place_wanted.emit(self._side, word.span)

    def _try_again(self) -> None:
        key = self._key()
        if key is not None:
            self.images.forget(key)
        self.refresh()

    # What is shown

    def _document(self, side: Side) -> Document | None:
        view = self._session.view
        return view.document(side) if view else None

    def _key(self) -> PageKey | None:
        document = self._document(self._side)
        if document is None or not has_page_images(document.source):
            return None
        return PageKey(document.source, self._page, RENDERED)

    def refresh(self) -> None:
        document, key = self._document(self._side), self._key()
        found = self.images.get(key) if key else None
        self.title.setText(self._title(document))
        self._tell(self._words(document, found), failed=isinstance(found, MotsvarError))
        last = len(document.page_starts) - 1 if document else 0
        self.back.setEnabled(key is not None and self._page > 0)
        self.on.setEnabled(key is not None and self._page < last)
        if isinstance(found, QImage) and document is not None:
            self._show(found, document)
        elif key is None or isinstance(found, MotsvarError):
            self.view.set_page(QImage(), QSize(0, 0))

    def _show(self, image: QImage, document: Document) -> None:
        self.room.setVisible(True)
        wide = round(max(self.room.viewport().width(), LEAST) * STEP**self._zoom)
        marked = lines(words_on(document, self._page, self._passage))
        self.view.set_lines(marked)
        self.view.set_page(image, QSize(wide, round(wide * image.height() / image.width())))
        if marked:
            self._bring_into_view(self.view.marked_rect())
        self.view.setAccessibleName(self._heard(document, bool(marked)))

    def _bring_into_view(self, marked: QRect) -> None:
        """All of a passage where there is room, its beginning in any case."""
        across, down = self.room.viewport().width() // 8, self.room.viewport().height() // 4
        for corner in (marked.bottomRight(), marked.topLeft()):
            self.room.ensureVisible(corner.x(), corner.y(), across, down)

    def _title(self, document: Document | None) -> str:
        if document is None:
            return ""
        pages = len(document.page_starts)
        return self.tr("{0} · page {1} of {2}").format(letter(self._side), self._page + 1, pages)

    def _heard(self, document: Document, marked: bool) -> str:
        part = self._passage.within(page_span(document, self._page)) if marked else None
        if part is None:
            return self._title(document)
        return self.tr("{0}. Marked: {1}").format(self._title(document), " ".join(document.quote(part).split()))

    def _words(self, document: Document | None, found: QImage | MotsvarError | None) -> str:
        if document is None:
            return self.tr("Open two documents to see their pages.")
        if not has_page_images(document.source):
            return self.tr("{0} has no pages that can be shown. PDF files and pictures have.").format(document.name)
        if isinstance(found, MotsvarError):
            return f"{said(found.sentence)} {said(found.hint)}".strip()
        if found is None:
            return self.tr("The page is being drawn.")
        if document.layout is None:
            return self.tr("Where the words stand on the pages is not known, so no passage is marked.")
        return ""

    def _tell(self, words: str, *, failed: bool) -> None:
        self.words.setText(words)
        self.words.setVisible(bool(words))
        self.again.setVisible(failed)
