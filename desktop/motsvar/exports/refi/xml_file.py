"""XML, written element by element: nothing is kept but the names of what is open."""

import io
import re
from typing import IO

from motsvar.core.refi import count_forbidden, visible_in_xml

_TO_ESCAPE = re.compile("[&<>\r]")
_TO_ESCAPE_IN_ATTRIBUTES = re.compile('[&<>"\t\n\r]')
_ESCAPES = {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;"}


class XmlFile:
    """Writes to a binary file, which stays open. Attributes that are None are left out."""

    def __init__(self, file: IO[bytes]) -> None:
        self._file = io.TextIOWrapper(file, encoding="utf-8", newline="\n")
        self._open: list[str] = []
        self.replaced = 0
        """Characters that XML cannot hold, for which a sign was written."""

    def __enter__(self) -> "XmlFile":
        self._file.write('<?xml version="1.0" encoding="utf-8"?>')
        return self

    def __exit__(self, *_: object) -> None:
        self._file.write("\n")
        self._file.detach()  # flushes, and leaves the file to who opened it

    def start(self, name: str, /, **attributes: str | None) -> None:
        self._file.write(f"\n<{name}{self._said(attributes)}>")
        self._open.append(name)

    def end(self) -> None:
        """Ends the element that was started last."""
        self._file.write(f"</{self._open.pop()}>")

    def empty(self, name: str, /, **attributes: str | None) -> None:
        """An element with nothing in it."""
        self._file.write(f"\n<{name}{self._said(attributes)}/>")

    def text(self, name: str, words: str) -> None:
        """An element with words in it; none where there are no words."""
        if words:
            self._file.write(f"\n<{name}>{self._escaped(words, _TO_ESCAPE)}</{name}>")

    def _said(self, attributes: dict[str, str | None]) -> str:
        return "".join(
            f' {name}="{self._escaped(value, _TO_ESCAPE_IN_ATTRIBUTES)}"'
            for name, value in attributes.items()
            if value is not None
        )

    def _escaped(self, words: str, to_escape: re.Pattern[str]) -> str:
        if words.isascii() and words.isprintable() and not to_escape.search(words):
            return words  # a GUID, a date: most of a file
        visible = visible_in_xml(words)
        if visible != words:
            self.replaced += count_forbidden(words)
        return to_escape.sub(_escape, visible)


def _escape(found: re.Match[str]) -> str:
    character = found.group()
    # White space as a reference, since a parser makes something else of what stands there as it is.
    return _ESCAPES.get(character) or f"&#{ord(character)};"
