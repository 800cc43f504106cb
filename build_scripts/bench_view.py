"""How fast the two-pane view is, against two bare word-wrapped QPlainTextEdits on the same text in the same run.

``python build_scripts/bench_view.py`` prints a table; ``measure()`` gives the rows to others. Every figure is the
median of alternating rounds: view, bare, view, bare.
"""

import os
import random
import statistics
import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TypedDict

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).parents[1] / "desktop"))

from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QAbstractSlider, QApplication, QHBoxLayout, QPlainTextEdit, QTextEdit, QWidget

from motsvar.core.comparison import Relation
from motsvar.core.outline.segmentation import Block, BlockKind
from motsvar.core.rows import rows_in_step
from motsvar.core.span import Side, Span
from motsvar.ui.appearance import Choice, load_appearance
from motsvar.ui.pair.content import Connector, Mark, MarkRole, Mode, PaneText, match_role
from motsvar.ui.pair.links import Links
from motsvar.ui.pair.mark_layers import MarkSet
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
_SIZE = 1_000_000
_PAGES = 60
_ROUNDS = 3


class Figure(TypedDict):
    name: str
    value: float
    unit: str
    peer: float
    ratio: float
    target: float
    holds: bool


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


def _timed(act: Callable[[], object]) -> float:
    """Milliseconds until everything the act caused has been painted."""
    start = time.perf_counter()
    act()
    QApplication.processEvents()
    return (time.perf_counter() - start) * 1000


def _shown(widget: QWidget) -> QWidget:
    widget.resize(1200, 800)
    widget.show()
    QApplication.processEvents()
    return widget


def _first_paint(make: Callable[[], QWidget]) -> float:
    held: list[QWidget] = []
    took = _timed(lambda: held.append(_shown(make())))
    held[0].close()
    held[0].deleteLater()
    QApplication.processEvents()
    return took


def _median(rounds: list[float]) -> float:
    return statistics.median(rounds)


def _figure(name: str, value: float, peer: float, target: float, floor: float = 0.0) -> Figure:
    """A ratio to the bare editors that must not exceed ``target``, unless the value is below ``floor`` ms anyway."""
    ratio = value / peer if peer else float("inf")
    holds = ratio <= target or value <= floor
    return Figure(
        name=name,
        value=round(value, 2),
        unit="ms",
        peer=round(peer, 2),
        ratio=round(ratio, 2),
        target=target,
        holds=holds,
    )


def _pages(pair: Pair, mode: Mode, marks: list[Mark]) -> tuple[float, float]:
    ours: list[float] = []
    bare: list[float] = []
    for _ in range(_ROUNDS):
        view = make_view(pair, mode)
        view.set_marks("themes", marks)
        _shown(view)
        bar = view.pane(Side.LEFT).verticalScrollBar()
        page_down = partial(bar.triggerAction, QAbstractSlider.SliderAction.SliderPageStepAdd)
        ours.append(_median([_timed(page_down) for _ in range(_PAGES)]))
        view.close()
        view.deleteLater()
        other = Bare(pair)
        _shown(other)
        bare.append(_median([_timed(other.page_down) for _ in range(_PAGES)]))
        other.close()
        other.deleteLater()
        QApplication.processEvents()
    return _median(ours), _median(bare)


def _applied(pair: Pair, count: int, rounds: int) -> tuple[float, float]:
    marks = make_marks(pair, count)
    view, bare = make_view(pair), Bare(pair)
    _shown(view)
    _shown(bare)
    ours, theirs = [], []
    for _ in range(rounds):
        ours.append(_timed(lambda: view.set_marks("tags", marks)))
        theirs.append(_timed(lambda: bare.mark(marks)))
    for widget in (view, bare):
        widget.close()
        widget.deleteLater()
    QApplication.processEvents()
    return _median(ours), _median(theirs)


def measure() -> list[Figure]:
    """All figures; needs a QApplication or makes one."""
    application = QApplication.instance() or QApplication([])
    pair = make_pair(_SIZE)
    prepared = Prepared(pair)
    firsts = [(_first_paint(prepared.view), _first_paint(lambda: Bare(pair))) for _ in range(_ROUNDS + 2)]
    out = [
        _figure(
            "first paint, 1 MB x 1 MB", _median([a for a, _ in firsts]), _median([b for _, b in firsts]), 1.5, 150.0
        ),
        _figure("page down, rows", *_pages(pair, Mode.ROWS, []), 1.5),
        _figure("page down, flow", *_pages(pair, Mode.FLOW, []), 1.5),
        _figure(
            "page down, 100,000 marks against none", *_pages(pair, Mode.ROWS, make_marks(pair, 100_000)), 2.0, 16.0
        ),
        _figure("apply 10,000 marks", *_applied(pair, 10_000, 3), 0.05, 50.0),
        _figure("apply 100,000 marks", *_applied(pair, 100_000, 1), 0.1),
    ]
    application.processEvents()
    return out


if __name__ == "__main__":
    for figure in measure():
        print(
            f"{figure['name']:42} {figure['value']:9.2f} {figure['unit']}  bare {figure['peer']:9.2f}  "
            f"ratio {figure['ratio']:5.2f}  target {figure['target']:4.2f}  {'holds' if figure['holds'] else 'FAILS'}"
        )
