"""What can be done with a tag, as a menu."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu

from motsvar.core.annotation import OKABE_ITO, Tag
from motsvar.core.coding.filters import with_descendants
from motsvar.ui.panels.swatch import tag_swatch
from motsvar.ui.session import Session

if TYPE_CHECKING:
    from motsvar.ui.panels.tags import TagsPanel


def tr(words: str) -> str:
    return QCoreApplication.translate("TagMenu", words)


def add_tag_acts(panel: TagsPanel, session: Session, menu: QMenu, tag: Tag) -> None:
    """What can be done with one tag. The names of tags are words, so their ``&`` is no shortcut."""
    acts = session.tagging
    menu.addAction(tr("&Put on the selected words"), panel.put_current)
    menu.addAction(tr("Re&name"), partial(panel.rename, tag)).setShortcut("F2")
    menu.addAction(tr("&Describe…"), lambda: _describe(panel, session, tag))
    colours = menu.addMenu(tr("&Colour"))
    for colour, name in zip(OKABE_ITO, _colour_names(), strict=True):
        colours.addAction(tag_swatch(colour), name).triggered.connect(partial(_recolour, session, tag, colour))
    digits = menu.addMenu(tr("&Key"))
    for digit in range(1, 10):
        action = digits.addAction(str(digit))
        action.setCheckable(True)
        action.setChecked(tag.shortcut == digit)
        action.triggered.connect(partial(_set_key, session, tag, digit))
    digits.addSeparator()
    digits.addAction(tr("&No key of its own"), partial(acts.set_shortcut, tag, None))
    menu.addSeparator()
    _add_places(menu.addMenu(tr("Stand &under")), session, tag)
    _add_merging(menu.addMenu(tr("&Merge into")), session, tag)
    split = menu.addAction(tr("Spl&it off the chosen passage…"), lambda: _split(panel, session, tag))
    chosen = session.annotating.current
    split.setEnabled(chosen is not None and tag.id in chosen.tags)
    menu.addSeparator()
    archived = menu.addAction(tr("&Archived"))
    archived.setCheckable(True)
    archived.setChecked(tag.archived)
    archived.toggled.connect(partial(acts.archive, tag))
    show = menu.addAction(tr("Show archived &tags"))
    show.setCheckable(True)
    show.setChecked(panel.shows_archived)
    show.toggled.connect(panel.show_archived)
    menu.addSeparator()
    menu.addAction(tr("&Remove the tag"), partial(acts.remove, tag)).setShortcut("Del")


def _colour_names() -> tuple[str, ...]:
    """What Okabe and Ito call their colours, for who cannot see them."""
    return (
        tr("Orange"),
        tr("Sky blue"),
        tr("Bluish green"),
        tr("Yellow"),
        tr("Blue"),
        tr("Vermilion"),
        tr("Reddish purple"),
        tr("Grey"),
    )


def _recolour(session: Session, tag: Tag, colour: str, _checked: bool = False) -> None:
    session.tagging.recolour(tag, colour)


def _set_key(session: Session, tag: Tag, digit: int, _checked: bool = False) -> None:
    session.tagging.set_shortcut(tag, digit)


def _add_places(menu: QMenu, session: Session, tag: Tag) -> None:
    under = with_descendants(tag.id, session.acts.tags)
    top = menu.addAction(tr("No other tag"), partial(session.tagging.place, tag.id, None))
    top.setEnabled(tag.parent is not None)
    menu.addSeparator()
    for other in session.acts.tags:
        if other.id not in under and not other.archived:
            menu.addAction(tag_swatch(other.colour), _words(session.tagging.path(other))).triggered.connect(
                partial(_place, session, tag, other)
            )


def _place(session: Session, tag: Tag, other: Tag, _checked: bool = False) -> None:
    session.tagging.place(tag.id, other.id)


def _add_merging(menu: QMenu, session: Session, tag: Tag) -> None:
    under = with_descendants(tag.id, session.acts.tags)
    for other in session.acts.tags:
        if other.id not in under:
            menu.addAction(tag_swatch(other.colour), _words(session.tagging.path(other))).triggered.connect(
                partial(_merge, session, tag, other)
            )
    menu.setEnabled(bool(menu.actions()))


def _merge(session: Session, tag: Tag, other: Tag, _checked: bool = False) -> None:
    session.tagging.merge(other, [tag])


def _describe(panel: TagsPanel, session: Session, tag: Tag) -> None:
    words = session.asker.words(panel, tr("What does the tag “{0}” mean?").format(tag.shown), tag.description)
    if words is not None:
        session.tagging.describe(tag, words)


def _split(panel: TagsPanel, session: Session, tag: Tag) -> None:
    chosen = session.annotating.current
    name = session.asker.line(panel, tr("Name of the new tag for this passage:"), tag.name)
    if chosen and name:
        session.tagging.split(tag, name, [chosen.id])


def _words(name: str) -> str:
    return name.replace("&", "&&")
