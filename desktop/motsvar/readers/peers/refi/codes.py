"""Codes as tags."""

from collections.abc import Iterator
from xml.etree.ElementTree import Element

from motsvar.core.annotation import Tag
from motsvar.readers.peers.refi.elements import Identities, colour, words_in
from motsvar.readers.peers.refi.left_out import LeftOut


class Codes:
    """The tags of a code book, and the elements that they come from."""

    def __init__(self, codes: Element | None, left_out: LeftOut) -> None:
        self._identities = Identities()
        self._left_out = left_out
        self.elements: dict[str, Element] = {}
        """By the ids of tags."""
        self.tags = tuple(tag for one in (() if codes is None else codes.findall("Code")) for tag in self._read(one))

    def _read(self, code: Element, parent: Tag | None = None) -> Iterator[Tag]:
        name = code.get("name", "").strip() or "Code"
        identity = self._identities.of(code, f"code {parent.id if parent else ''} {name}")
        if code.get("isCodable", "true").strip() in ("false", "0"):
            self._left_out.folders += 1
        tag = Tag(identity, name, colour(code), parent.id if parent else None, words_in(code))
        self.elements[identity] = code
        yield tag
        for child in code.findall("Code"):
            yield from self._read(child, tag)
