"""A note shown as Markdown, built letter by letter: Qt's own Markdown and HTML open files that a text names."""

from typing import Any

from PySide6.QtCore import QByteArray, QUrl
from PySide6.QtGui import (
    QFont,
    QFontDatabase,
    QImage,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
)
from PySide6.QtWidgets import QTextEdit, QWidget

from motsvar.core.markdown import Block, BlockKind, Run, parsed

_INDENT = 22.0
_SIZES = {1: 3, 2: 2, 3: 1}
"""Steps by which a heading is larger."""


class MarkdownView(QTextEdit):
    """Read-only; links are words, images are their description, and nothing is ever loaded."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setAcceptRichText(False)
        self.setAcceptDrops(False)
        self.setTabChangesFocus(True)
        self.asked: list[str] = []
        """What Qt has asked for; nothing is ever given."""

    def set_markdown(self, text: str) -> None:
        """Shows a note."""
        self.clear()
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        for number, block in enumerate(parsed(text)):
            form = _block_format(block)
            if number:
                cursor.insertBlock(form, QTextCharFormat())
            else:
                cursor.setBlockFormat(form)
            if block.sign:
                cursor.insertText(f"{block.sign}\u2002", self._char_format(block, Run("")))
            if block.kind is BlockKind.RULE:
                cursor.insertText("———", self._char_format(block, Run("")))
            for run in block.runs:
                cursor.insertText(run.text.replace("\n", "\u2028"), self._char_format(block, run))
        cursor.endEditBlock()
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        """Nothing is named that could be loaded; and if it were: an empty one, since for None Qt reads the file."""
        self.asked.append(str(name))
        if kind == int(QTextDocument.ResourceType.ImageResource.value):
            return QImage(1, 1, QImage.Format.Format_Mono)
        return QByteArray()

    def _char_format(self, block: Block, run: Run) -> QTextCharFormat:
        form = QTextCharFormat()
        if run.strong or block.kind is BlockKind.HEADING:
            form.setFontWeight(QFont.Weight.Bold)
        form.setFontItalic(run.emphasis)
        form.setFontStrikeOut(run.struck)
        if block.kind is BlockKind.HEADING:
            form.setProperty(QTextFormat.Property.FontSizeAdjustment, _SIZES.get(block.level, 0))
        if run.code:
            form.setFontFamilies([QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont).family()])
            form.setBackground(self.palette().alternateBase())
        return form


def _block_format(block: Block) -> QTextBlockFormat:
    form = QTextBlockFormat()
    form.setTopMargin(10 if block.kind is BlockKind.HEADING else 0)
    form.setBottomMargin(2 if block.sign else 7)
    inside = block.level + 1 if block.sign else 0
    form.setLeftMargin(_INDENT * (inside + block.quoted))
    if block.sign:
        form.setTextIndent(-_INDENT * 0.8)
    return form
