"""What the palette offers: every act of the menus, every document and every tag of the case."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from motsvar.core.span import Side
from motsvar.ui.actions import plain
from motsvar.ui.keyboard.fuzzy import PARTS
from motsvar.workspace import StoredDocument

if TYPE_CHECKING:
    from motsvar.ui.main_window import MainWindow


def tr(words: str) -> str:
    return QCoreApplication.translate("Offers", words)


@dataclass(frozen=True)
class Offer:
    """One line of the palette."""

    title: str
    do: Callable[[], object]
    keys: str = ""
    possible: bool = True
    """False when it would do nothing now."""
    ticked: bool = False
    name: str = ""
    """Of an act, by which it is remembered as used; documents and tags are not."""


def offers(window: MainWindow, besides: str) -> tuple[Offer, ...]:
    """All of them, in the order of the menus. ``besides``: the act that opens the palette."""
    return (*_acts(window, besides), *_documents(window), *_tags(window))


def _acts(window: MainWindow, besides: str) -> Iterator[Offer]:
    for act in window.keys.acts:
        action = window.actions_by_name[act.name]
        if act.name != besides:
            title = f"{act.where}{PARTS}{plain(action.text())}"
            keys, on = window.keys.shown(act.name), action.isCheckable() and action.isChecked()
            yield Offer(title, action.trigger, keys, action.isEnabled(), on, act.name)


def _documents(window: MainWindow) -> Iterator[Offer]:
    session, documents = window.session, window.session.documents
    for side, words in ((Side.LEFT, tr("Show on side A: {0}")), (Side.RIGHT, tr("Show on side B: {0}"))):
        for document in documents:
            others = tuple(one.id for one in documents if one.id != document.id)
            there = session.view is not None and session.view.side_of(document.id) is side
            show = partial(_show, window, document, side, others)
            yield Offer(words.format(_line(document.name)), show, possible=bool(others) and not there, ticked=there)


def _show(window: MainWindow, document: StoredDocument, side: Side, others: tuple[str, ...]) -> None:
    """Where nothing is shown yet, the first of the others stands beside it."""
    session = window.session
    if session.view is not None:
        window.lists.documents.put(document, side)
    elif others:
        session.open_pair(*((document.id, others[0]) if side is Side.LEFT else (others[0], document.id)))


def _tags(window: MainWindow) -> Iterator[Offer]:
    session = window.session
    possible = session.annotating.place() is not None or session.annotating.current is not None
    for tag in session.acts.tags:
        if not tag.archived:
            title = tr("Tag the selection: {0}").format(_line(session.tagging.path(tag)))
            yield Offer(title, partial(session.annotating.tag_selection, tag), possible=possible)


def _line(name: str) -> str:
    """A name on one line."""
    return " ".join(name.split())
