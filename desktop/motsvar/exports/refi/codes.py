"""Tags as codes, in a project and in a codebook."""

import re
from collections.abc import Callable, Sequence

from motsvar.core.annotation import Tag
from motsvar.core.refi import guid
from motsvar.exports.refi.xml_file import XmlFile

_COLOUR = re.compile("#(?:[0-9a-fA-F]{3}|[0-9a-fA-F]{6})")


def write_codes(xml: XmlFile, tags: Sequence[Tag], references: Callable[[Tag], None]) -> None:
    """``Codes`` with all tags, in each other as they stand; ``references`` writes what a code refers to."""
    known = {tag.id for tag in tags}
    children: dict[str | None, list[Tag]] = {}
    for tag in tags:
        children.setdefault(tag.parent if tag.parent in known else None, []).append(tag)
    written: set[str] = set()
    xml.start("Codes")
    # Last those that stand under themselves in a circle, which no case allows: none is dropped.
    for first in (*children.get(None, ()), *tags):
        waiting: list[Tag | None] = [first]
        while waiting:
            match waiting.pop():
                case None:
                    xml.end()
                case tag if tag.id not in written:
                    written.add(tag.id)
                    _start(xml, tag)
                    references(tag)
                    waiting += (None, *reversed(children.get(tag.id, ())))
    xml.end()


def _start(xml: XmlFile, tag: Tag) -> None:
    colour = tag.colour.lower() if _COLOUR.fullmatch(tag.colour) else None
    xml.start("Code", guid=guid(tag.id), name=tag.name, isCodable="true", color=colour)
    xml.text("Description", tag.description)
