"""What `bench_view` measures: pairs of texts, the view that shows them, and two bare editors beside it."""

import os
import random
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).parents[1] / "desktop"))

from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QAbstractSlider, QHBoxLayout, QPlainTextEdit, QTextEdit, QWidget

from motsvar.core.comparison import Relation
from motsvar.core.outline.segmentation import Block, BlockKind
from motsvar.core.rows import rows_in_step
from motsvar.core.span import Side, Span
from motsvar.ui.appearance import Choice, load_appearance
from motsvar.ui.pair.content import Connector, Mark, MarkRole, PaneText, match_role
from motsvar.ui.pair.links import Links
from motsvar.ui.pair.mark_layers import MarkSet
from motsvar.ui.pair.mode import Mode
from motsvar.ui.pair.pair_view import PairView
from motsvar.ui.pair.ready_text import ready

_WORDS = [
    "nämnden",
    "förslag",
    "åtgärder",
    "enligt",
    "och",
    "att",
    "det",
    "som",
    "för",
    "med",
    "inte",
    "av",
    "till",
    "på",
    "är",
    "en",
    "ett",
    "har",
    "kan",
    "ska",
    "verksamheten",
    "kommunen",
    "ekonomiska",
    "bedömning",
    "samverkan",
    "ansvar",
    "uppföljning",
    "kvalitet",
    "säkerhet",
    "resurser",
    "barnperspektivet",
    "tillgänglighet",
    "kompetensförsörjning",
    "remissvar",
    "förvaltningen",
    "skolområdet",
    "fritid",
    "ventilation",
    "tjänster",
]

Pair = tuple[PaneText, PaneText, list[tuple[Span, Span]]]


def make_pair(size: int, seed: int = 7) -> Pair:
    """Two texts of about ``size`` characters that share four paragraphs in five, and what corresponds in them."""
    random_ = random.Random(seed)  # noqa: S311 - a repeatable text, no secret
    left, right = _Writer(), _Writer()
    matches = []
    while left.length < size:
        heading = random_.random() < 0.08
        words = random_.choices(_WORDS, k=random_.randint(2, 7) if heading else random_.randint(12, 130))
        kind = BlockKind.HEADING if heading else BlockKind.PARAGRAPH
        what = random_.random()
        if what < 0.9:
            here = left.write(words, kind)
            if what < 0.8:
                if random_.random() < 0.3:
                    words[random_.randrange(len(words))] = random_.choice(_WORDS)
                matches.append((here, right.write(words, kind)))
        else:
            right.write(words, kind)
    return left.text(), right.text(), matches


class _Writer:
    def __init__(self) -> None:
        self._parts: list[str] = []
        self._blocks: list[Block] = []
        self.length = 0

    def write(self, words: list[str], kind: BlockKind) -> Span:
        part = " ".join(words).capitalize()
        span = Span(self.length, self.length + len(part))
        self._parts.append(part)
        self._blocks.append(Block(kind, span))
        self.length += len(part) + 2
        return span

    def text(self) -> PaneText:
        return PaneText("\n\n".join(self._parts), tuple(self._blocks))


class Bare(QWidget):
    """What the view is measured against."""

    def __init__(self, pair: Pair) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 0, 24, 0)
        row.setSpacing(54)
        self.editors: list[QPlainTextEdit] = []
        for text in pair[:2]:
            editor = QPlainTextEdit()
            editor.setReadOnly(True)
            editor.setPlainText("\n".join(block.span.of(text.text) for block in text.blocks))
            row.addWidget(editor)
            self.editors.append(editor)
        first, second = self.editors
        first.verticalScrollBar().valueChanged.connect(second.verticalScrollBar().setValue)

    def page_down(self) -> None:
        self.editors[0].verticalScrollBar().triggerAction(QAbstractSlider.SliderAction.SliderPageStepAdd)

    def mark(self, marks: list[Mark]) -> None:
        form = QTextCharFormat()
        form.setFontUnderline(True)
        for side, editor in zip(Side, self.editors, strict=True):
            selections = []
            for mark in marks:
                if mark.side is side:
                    selection = QTextEdit.ExtraSelection()
                    cursor = QTextCursor(editor.document())
                    cursor.setPosition(min(mark.span.start, editor.document().characterCount() - 1))
                    cursor.setPosition(
                        min(mark.span.end, editor.document().characterCount() - 1), QTextCursor.MoveMode.KeepAnchor
                    )
                    selection.cursor, selection.format = cursor, form
                    selections.append(selection)
            editor.setExtraSelections(selections)


class Prepared:
    """What the view is given, made beforehand as the comparison does."""

    def __init__(self, pair: Pair) -> None:
        left, right, matches = pair
        self.left, self.right = ready(left), ready(right)
        self.rows = rows_in_step([b.span for b in left.blocks], [b.span for b in right.blocks], matches)
        self.links = Links([Connector(a, b, Relation.EDITED, key=at) for at, (a, b) in enumerate(matches)])
        self.marks = MarkSet(
            Mark(side, connector.on(side), match_role(connector.relation), key=connector.key)
            for connector in self.links.connectors
            for side in Side
        )

    def view(self, mode: Mode = Mode.ROWS) -> PairView:
        view = PairView(load_appearance(Choice.LIGHT))
        view.set_mode(mode)
        view.set_content(self.left, self.right, self.rows, self.links)
        view.set_marks("matches", self.marks)
        return view


def make_view(pair: Pair, mode: Mode = Mode.ROWS) -> PairView:
    return Prepared(pair).view(mode)


def make_marks(pair: Pair, count: int, seed: int = 3) -> list[Mark]:
    """Themes, tags and changes, strewn evenly."""
    random_ = random.Random(seed)  # noqa: S311 - repeatable, no secret
    roles = (MarkRole.THEME, MarkRole.TAG, MarkRole.CHANGE)
    out = []
    for at in range(count):
        side = Side.LEFT if at % 2 else Side.RIGHT
        text = pair[0] if side is Side.LEFT else pair[1]
        start = random_.randrange(len(text.text) - 60)
        out.append(Mark(side, Span(start, start + random_.randint(4, 50)), roles[at % 3], index=at % 8))
    return out
