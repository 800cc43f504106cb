"""JSON read piece by piece, so that a file of any size and any form needs little memory and no depth."""

import codecs
import json
import re
from typing import BinaryIO

WINDOW = 1 << 18
"""Characters at hand; a row that fits in is read at once."""
_SPACE = re.compile(r"[ \t\n\r]*")
_SHORT = re.compile(r"null|-?[0-9]{1,20}(?=[\s,\]])")
_DECODER = json.JSONDecoder()


class Malformed(Exception):
    """It is no JSON, or not of the form that is read here."""


class CutShort(Malformed):
    """It ends before it is whole."""


class Scanner:
    """The next of what a file holds. Strings are the only things that are held whole, however long."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self._decode = codecs.getincrementaldecoder("utf-8-sig")()
        self._text = ""
        self._at = 0
        self._ended = False

    def peek(self) -> str:
        """The next sign that is no white space; empty at the end."""
        while True:
            self._at = self._spaces()
            if self._at < len(self._text):
                return self._text[self._at]
            if self._ended:
                return ""
            self._more(WINDOW)

    def take(self, sign: str) -> None:
        if self.peek() != sign:
            raise self._unexpected()
        self._at += 1

    def takes(self, sign: str) -> bool:
        """Whether the next sign is this one; then it is passed."""
        if self.peek() != sign:
            return False
        self._at += 1
        return True

    def string(self) -> str:
        if self.peek() != '"':
            raise self._unexpected()
        wanted = WINDOW
        while True:
            try:
                value, self._at = _DECODER.raw_decode(self._text, self._at)
            except json.JSONDecodeError:
                if self._ended:
                    raise CutShort from None
                self._more(wanted)
                wanted *= 2
            else:
                return str(value)

    def key(self, name: str) -> None:
        """The name of the next member and its colon."""
        if self.string() != name:
            raise Malformed
        self.take(":")

    def flat(self) -> list[object] | dict[str, object]:
        """A row, or an object: of strings, numbers, null and, in a row, objects with one string."""
        if self.peek() not in ("[", "{"):
            raise self._unexpected()
        self._more(WINDOW - (len(self._text) - self._at))
        try:
            value, at = _DECODER.raw_decode(self._text, self._at)
        except (ValueError, RecursionError):  # longer than what is at hand, or no JSON
            return self._cells() if self._text[self._at] == "[" else self._member()
        self._at = at
        if not isinstance(value, list | dict):
            raise Malformed
        return value

    def _cells(self) -> list[object]:
        self.take("[")
        cells: list[object] = []
        while not self.takes("]"):
            if cells:
                self.take(",")
            cells.append(self._cell())
        return cells

    def _cell(self) -> object:
        sign = self.peek()
        if sign == '"':
            return self.string()
        if sign == "{":
            return self._member()
        self._more(32)
        found = _SHORT.match(self._text, self._at)
        if found is None:
            raise self._unexpected()
        self._at = found.end()
        return None if found.group() == "null" else int(found.group())

    def _member(self) -> dict[str, object]:
        self.take("{")
        name = self.string()
        self.take(":")
        value = self.string()
        self.take("}")
        return {name: value}

    def _unexpected(self) -> Malformed:
        return Malformed() if self.peek() else CutShort()

    def _spaces(self) -> int:
        found = _SPACE.match(self._text, self._at)
        return found.end() if found else self._at

    def _more(self, characters: int) -> None:
        """Reads on, by that many bytes at least; what was passed is let go."""
        if characters <= 0 or self._ended:
            return
        data = self._file.read(max(characters, WINDOW))
        self._ended = not data
        try:
            read = self._decode.decode(data, final=self._ended)
        except UnicodeDecodeError:
            raise Malformed from None
        self._text = self._text[self._at :] + read
        self._at = 0
