"""Acts on tags themselves: their names, places, colours, and one made of several."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QObject

from motsvar.core.annotation import Tag
from motsvar.core.coding.filters import paths
from motsvar.ui.acts import Acts


class TagActs(QObject):
    """What the list of tags does."""

    def __init__(self, acts: Acts) -> None:
        super().__init__(acts)
        self._acts = acts

    def named(self, name: str) -> Tag | None:
        """The tag of that name, wherever it stands, one that is not archived first."""
        key = name.strip().casefold()
        found = [tag for tag in self._acts.tags if tag.name.casefold() == key]
        return min(found, key=lambda tag: tag.archived, default=None)

    def path(self, tag: Tag) -> str:
        """The tag's name after those of its parents, joined by ``/``."""
        return paths(self._acts.tags)[tag.id]

    def add(self, name: str, parent: str | None = None) -> bool:
        return self._acts.do(lambda case: case.add_tag(name, parent=parent))

    def rename(self, tag: Tag, name: str) -> bool:
        return self._acts.do(lambda case: case.change_tag(replace(tag, name=name)))

    def recolour(self, tag: Tag, colour: str) -> bool:
        return self._acts.do(lambda case: case.change_tag(replace(tag, colour=colour)))

    def describe(self, tag: Tag, description: str) -> bool:
        return self._acts.do(lambda case: case.change_tag(replace(tag, description=description)))

    def set_shortcut(self, tag: Tag, digit: int | None) -> bool:
        """A digit from 1 to 9, taken from the tag that had it."""
        return self._acts.do(lambda case: case.change_tag(replace(tag, shortcut=digit)))

    def archive(self, tag: Tag, archived: bool) -> bool:
        """Keep a tag on its passages and offer it no longer, or offer it again."""
        return self._acts.do(lambda case: case.change_tag(replace(tag, archived=archived)))

    def place(self, tag_id: str, parent: str | None, before: str | None = None) -> bool:
        """Puts a tag under another, or at the top (None), before one of the tags there or at their end."""
        return self._acts.do(lambda case: case.place_tag(tag_id, parent, before))

    def merge(self, into: Tag, others: Sequence[Tag]) -> bool:
        """Makes several tags one."""
        return self._acts.do(lambda case: case.merge_tags(into.id, [tag.id for tag in others]))

    def split(self, tag: Tag, name: str, passages: Sequence[str]) -> bool:
        """Makes a tag beside another and gives it some of the other's passages, by their ids."""
        return self._acts.do(lambda case: case.split_tag(tag.id, name, passages))

    def remove(self, tag: Tag) -> bool:
        return self._acts.do(lambda case: case.remove_tag(tag.id))
