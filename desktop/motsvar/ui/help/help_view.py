"""A page of the help: Markdown with drawn samples, and a search in it."""

import re
from collections.abc import Mapping

from PySide6.QtCore import QUrl
from PySide6.QtGui import QImage, QTextCursor, QTextDocument, QTextFormat, QTextImageFormat
from PySide6.QtWidgets import QWidget

from motsvar.core.markdown import Block, Run
from motsvar.ui.help.markdown_view import MarkdownView

_MARK = re.compile(r"\{mark:(\w+)\}$")
_SCHEME = "sample:"


class HelpView(MarkdownView):
    """Shows pictures that were painted here and put into its document; it asks for none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._samples: Mapping[str, QImage] = {}
        self.document().setDocumentMargin(18)

    def show_page(self, text: str, samples: Mapping[str, QImage]) -> None:
        self._samples = samples
        self.set_markdown(text)

    def insert_run(self, cursor: QTextCursor, block: Block, run: Run) -> None:
        """A sample in the place of its name, anything else as words."""
        sample = _MARK.match(run.text) if run.code else None
        image = self._samples.get(sample[1]) if sample else None
        if sample is None or image is None:
            super().insert_run(cursor, block, run)
            return
        name = f"{_SCHEME}{sample[1]}"
        self.document().addResource(int(QTextDocument.ResourceType.ImageResource.value), QUrl(name), image)
        form = QTextImageFormat()
        form.setName(name)
        form.setWidth(image.width() / image.devicePixelRatio())
        form.setHeight(image.height() / image.devicePixelRatio())
        form.setProperty(QTextFormat.Property.ImageAltText, "")  # the words beside it say all of it
        cursor.insertImage(form)

    def find_words(self, words: str, back: bool = False, anew: bool = False) -> bool:
        """Goes to the next place of the words, from the top again after the last. False when there is none."""
        if not words:
            return False
        if anew:  # while it is typed the place found stays where it began
            cursor = self.textCursor()
            cursor.setPosition(cursor.selectionStart())
            self.setTextCursor(cursor)
        flags = QTextDocument.FindFlag.FindBackward if back else QTextDocument.FindFlag(0)
        if self.find(words, flags):
            return True
        here = self.textCursor()
        self.moveCursor(QTextCursor.MoveOperation.End if back else QTextCursor.MoveOperation.Start)
        if self.find(words, flags):
            return True
        self.setTextCursor(here)
        return False
