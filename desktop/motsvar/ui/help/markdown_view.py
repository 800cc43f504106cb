"""A note shown as Markdown, built letter by letter: Qt's own Markdown and HTML open files that a text names."""

from typing import Any

from PySide6.QtCore import QByteArray, QUrl
from PySide6.QtGui import (
    QFont,
    QFontDatabase,
    QImage,
    QPalette,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFrameFormat,
    QTextTableFormat,
)
from PySide6.QtWidgets import QTextEdit, QWidget

from motsvar.core.markdown import Block, BlockKind, Run, parsed

_INDENT = 22.0
_SIZES = {1: 3, 2: 2, 3: 1}
"""Steps by which a heading is larger."""
_LINE = 118.0
"""Height of a line, as a percentage of the font's own."""
_CELL = 6.0
"""Pixels between a cell's words and its edge."""


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
        begun = True
        """The cursor stands in an empty block: at the beginning, and behind a table."""
        for block in parsed(text):
            if block.kind is BlockKind.TABLE:
                self._insert_table(cursor, block)
                begun = True
                continue
            form = _block_format(block)
            if begun:
                cursor.setBlockFormat(form)
            else:
                cursor.insertBlock(form, QTextCharFormat())
            begun = False
            if block.sign:
                cursor.insertText(f"{block.sign}\u2002", self._char_format(block, Run("")))
            if block.kind is BlockKind.RULE:
                cursor.insertText("———", self._char_format(block, Run("")))
            for run in block.runs:
                self.insert_run(cursor, block, run)
        cursor.endEditBlock()
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def insert_run(self, cursor: QTextCursor, block: Block, run: Run) -> None:
        """Words set in one manner."""
        cursor.insertText(run.text.replace("\n", "\u2028"), self._char_format(block, run))

    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        """Nothing is named that could be loaded; and if it were: an empty one, since for None Qt reads the file."""
        self.asked.append(str(name))
        if kind == int(QTextDocument.ResourceType.ImageResource.value):
            return QImage(1, 1, QImage.Format.Format_Mono)
        return QByteArray()

    def _insert_table(self, cursor: QTextCursor, block: Block) -> None:
        form = QTextTableFormat()
        form.setBorder(1)
        form.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
        form.setBorderBrush(self.palette().brush(QPalette.ColorRole.Mid))
        form.setBorderCollapse(True)
        form.setCellPadding(_CELL)
        form.setHeaderRowCount(1)
        form.setTopMargin(4)
        form.setBottomMargin(12)
        form.setLeftMargin(_INDENT * block.quoted)
        table = cursor.insertTable(len(block.cells), len(block.cells[0]), form)
        for row, cells in enumerate(block.cells):
            for column, runs in enumerate(cells):
                cell = table.cellAt(row, column)
                middle = cell.format()
                middle.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignMiddle)
                cell.setFormat(middle)
                inside = cell.firstCursorPosition()
                for run in runs:
                    head = Run(run.text, strong=True, code=run.code) if row == 0 else run
                    self.insert_run(inside, block, head)
        cursor.movePosition(QTextCursor.MoveOperation.End)

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
    if block.kind is BlockKind.HEADING:
        form.setHeadingLevel(block.level)  # screen readers go from heading to heading
    form.setTopMargin(10 if block.kind is BlockKind.HEADING else 0)
    form.setBottomMargin(3 if block.sign else 7)
    form.setLineHeight(_LINE, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    inside = block.level + 1 if block.sign else 0
    form.setLeftMargin(_INDENT * (inside + block.quoted))
    if block.sign:
        form.setTextIndent(-_INDENT * 0.8)
    return form
