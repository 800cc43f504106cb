"""How fast the two-pane view is, against two bare word-wrapped QPlainTextEdits on the same text in the same run.

``python build_scripts/bench_view.py`` prints a table; ``measure()`` gives the rows to others. Every figure is the
median of alternating rounds: view, bare, view, bare.
"""

import ctypes
import gc
import os
import random
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TypedDict

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).parents[1] / "desktop"))

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QAbstractSlider, QApplication, QScrollBar, QWidget

from bench_subjects import Bare, Pair, Prepared, make_marks, make_pair, make_view
from motsvar.app import GARBAGE_THRESHOLDS
from motsvar.core.span import Side
from motsvar.ui.pair.mark_layers import MarkSet
from motsvar.ui.pair.mode import Mode
from motsvar.ui.pair.text_pane import TextPane

_PAGES = 60
_ROUNDS = 3


class Figure(TypedDict):
    name: str
    value: float
    unit: str
    peer: float | None
    ratio: float | None
    target: float
    holds: bool


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


def _figure(name: str, value: float, peer: float, target: float, unit: str = "ms") -> Figure:
    """A ratio to the bare editors that must not exceed ``target``."""
    ratio = value / peer if peer else float("inf")
    return Figure(
        name=name,
        value=round(value, 2),
        unit=unit,
        peer=round(peer, 2),
        ratio=round(ratio, 3),
        target=target,
        holds=ratio <= target,
    )


def _exact(name: str, value: float, target: float) -> Figure:
    """Pixels, of which at most ``target`` are allowed; there is no peer."""
    return Figure(name=name, value=value, unit="px", peer=None, ratio=None, target=target, holds=value <= target)


@dataclass(frozen=True)
class Shown:
    """One of the two, on the screen, with its acts."""

    widget: QWidget
    page_down: Callable[[], object]
    to_end: Callable[[], object]
    to_start: Callable[[], object]
    is_at_end: Callable[[], bool]

    def close(self) -> None:
        self.widget.close()
        self.widget.deleteLater()
        QApplication.processEvents()


def _show_view(prepared: Prepared, mode: Mode, marks: MarkSet | None) -> Shown:
    view = prepared.view(mode)
    if marks is not None:
        view.set_marks("themes", marks)
    _shown(view)
    return _acts(view, view.pane(Side.LEFT).verticalScrollBar())


def _show_bare(pair: Pair) -> Shown:
    bare = Bare(pair)
    _shown(bare)
    return _acts(bare, bare.editors[0].verticalScrollBar())


def _acts(widget: QWidget, bar: QScrollBar) -> Shown:
    act = QAbstractSlider.SliderAction
    return Shown(
        widget,
        partial(bar.triggerAction, act.SliderPageStepAdd),
        partial(bar.triggerAction, act.SliderToMaximum),
        partial(bar.triggerAction, act.SliderToMinimum),
        lambda: bar.value() >= bar.maximum(),
    )


def _pages(shown: Shown) -> Iterator[float]:
    """Milliseconds for each page that moves; from the end of a short text it goes on at the start."""
    for _ in range(_PAGES):
        if shown.is_at_end():
            shown.to_start()
            QApplication.processEvents()
        yield _timed(shown.page_down)


Measured = dict[str, float]


def _act_times(shown: Shown) -> Measured:
    """Milliseconds: of pages, jumps to the end, and steps of a resize."""
    pages = sorted(_pages(shown))
    jumps = []
    for _ in range(5):
        _timed(shown.to_start)
        jumps.append(_timed(shown.to_end))
    _timed(shown.to_start)
    sizes = [_timed(partial(shown.widget.resize, 1200 - 7 * step, 800)) for step in range(1, 13)]
    shown.close()
    return {
        "page": _median(pages),
        "page95": pages[int(0.95 * len(pages))],
        "end": _median(jumps),
        "resize": _median(sizes),
    }


def _alternating(ours: Callable[[], Measured], theirs: Callable[[], Measured]) -> Iterator[tuple[str, float, float]]:
    """Each measure's median over rounds, ours and theirs in turns."""
    rounds = [(ours(), theirs()) for _ in range(_ROUNDS)]
    for name in rounds[0][0]:
        yield name, _median([mine[name] for mine, _ in rounds]), _median([bare[name] for _, bare in rounds])


_TARGETS = {
    "page": ("page down", 1.0),
    "page95": ("page down, 95 in 100", 1.1),
    "end": ("jump to the end", 1.0),
    "resize": ("a step of a resize", 1.0),
}


def _of_size(label: str, pair: Pair, first_paint: float) -> Iterator[Figure]:
    prepared = Prepared(pair)
    firsts = [(_first_paint(Prepared(pair).view), _first_paint(lambda: Bare(pair))) for _ in range(_ROUNDS + 2)]
    ours, bare = (_median([each[side] for each in firsts[1:]]) for side in (0, 1))
    yield _figure(f"{label}: first paint", ours, bare, first_paint)
    for mode in (Mode.ROWS, Mode.FLOW):
        acts = _alternating(
            lambda mode=mode: _act_times(_show_view(prepared, mode, None)),  # type: ignore[misc]
            lambda: _act_times(_show_bare(pair)),
        )
        for name, value, peer in acts:
            words, target = _TARGETS[name]
            yield _figure(f"{label}, {mode.value}: {words}", value, peer, target)


def _with_marks(pair: Pair) -> Iterator[Figure]:
    prepared, marks = Prepared(pair), MarkSet(make_marks(pair, 100_000))
    acts = _alternating(
        lambda: _act_times(_show_view(prepared, Mode.ROWS, marks)), lambda: _act_times(_show_bare(pair))
    )
    page, bare = next((value, peer) for name, value, peer in acts if name == "page")
    yield _figure("1 MB: page down, 100,000 marks against none", page, bare, 1.5)
    yield _figure("1 MB: 100,000 marks applied", *_applied(pair, 100_000, 3), 0.06)


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


def _grown(which: str, size: int) -> float:
    """MB that a fresh process grows by when it shows the pair."""
    answer = subprocess.run(
        [sys.executable, __file__, "--grow", which, str(size)], check=True, capture_output=True, text=True
    )
    return float(answer.stdout)


def grow(which: str, size: int) -> float:
    """In a process of its own: how much memory showing a pair takes, in MB, the pair itself left out."""
    QApplication([])
    gc.set_threshold(*GARBAGE_THRESHOLDS)
    pair = make_pair(size)
    small = make_pair(20_000)
    warm = _show_view(Prepared(small), Mode.ROWS, None) if which == "view" else _show_bare(small)
    warm.close()
    _give_back()
    before = _resident()
    shown = _show_view(Prepared(pair), Mode.ROWS, None) if which == "view" else _show_bare(pair)
    after = _resident()
    shown.close()
    return after - before


def _give_back() -> None:
    """What making the pair has left free goes back to the system, or the growth would hide in it."""
    gc.collect()
    with suppress(OSError, AttributeError):  # glibc alone has it
        ctypes.CDLL("libc.so.6").malloc_trim(0)


def _resident() -> float:
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 2**20


def _in_step(pair: Pair, acts: int = 1000) -> Iterator[Figure]:
    """The most that rows are apart, that painting again moves, and that the top row moves unasked."""
    chance = random.Random(11)  # noqa: S311 - repeatable, no secret
    view = make_view(pair)
    _shown(view)
    panes = [view.pane(side) for side in Side]
    apart = drift = unasked = 0
    for act in range(acts):
        pane = chance.choice(panes)
        bar = pane.verticalScrollBar()
        what = act % 4
        if what == 0:
            bar.setValue(chance.randint(0, bar.maximum()))
        elif what == 1 and act % 40 == 1:
            view.resize(chance.randint(700, 1300), chance.randint(300, 900))
        else:
            step = chance.randint(1, 120) * chance.choice((-1, 1))
            unasked = max(unasked, _unasked(pane, step))
        values = [each.scrolled() for each in panes]
        view.grab()
        again = [each.scrolled() for each in panes]
        drift = max(drift, *(abs(one - other) for one, other in zip(values, again, strict=True)))
        apart = max(apart, abs(again[0] - again[1]))
    view.close()
    view.deleteLater()
    yield _exact(f"5 MB: rows apart in {acts} acts", apart, 0)
    yield _exact(f"5 MB: moved by painting again in {acts} acts", drift, 0)
    yield _exact("5 MB: top row moved more than asked", unasked, 1)


def _unasked(pane: TextPane, step: int) -> int:
    """By how much the block at the top moves otherwise than asked, where the ends do not forbid the step."""
    bar = pane.verticalScrollBar()
    if not 0 <= bar.value() + step <= bar.maximum():
        return 0
    cursor = pane.cursorForPosition(QPoint(60, 2))
    before = pane.cursorRect(cursor).top()
    bar.setValue(bar.value() + step)
    return abs(pane.cursorRect(cursor).top() - before + step)


def measure() -> list[Figure]:
    """All figures; needs a QApplication or makes one."""
    application = QApplication.instance() or QApplication([])
    gc.set_threshold(*GARBAGE_THRESHOLDS)  # as the program does, for both
    out: list[Figure] = []
    for label, size, first_paint in (("50 kB", 50_000, 1.3), ("1 MB", 1_000_000, 1.3), ("5 MB", 5_000_000, 1.7)):
        out += _of_size(label, make_pair(size), first_paint)
    out += _with_marks(make_pair(1_000_000))
    for label, size in (("1 MB", 1_000_000), ("5 MB", 5_000_000)):
        grown = [(_grown("view", size), _grown("bare", size)) for _ in range(_ROUNDS)]
        ours, bare = (_median([each[side] for each in grown]) for side in (0, 1))
        out.append(_figure(f"{label}: memory grown by showing it", ours, bare, 1.4, "MB"))
    out += _in_step(make_pair(5_000_000))
    application.processEvents()
    return out


if __name__ == "__main__":
    if sys.argv[1:2] == ["--grow"]:
        print(grow(sys.argv[2], int(sys.argv[3])))
    else:
        for figure in measure():
            peer, ratio = (
                f"{each:9.2f}" if each is not None else "        –" for each in (figure["peer"], figure["ratio"])
            )
            print(
                f"{figure['name']:48} {figure['value']:9.2f} {figure['unit']}  bare {peer}  ratio {ratio}  "
                f"target {figure['target']:4.2f}  {'holds' if figure['holds'] else 'FAILS'}"
            )
