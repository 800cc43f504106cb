"""Fields: their result is text, their code is not. What a form shows in a field of its own is said, too."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field

from motsvar.readers.office.left_out import Left
from motsvar.readers.office.numerals import whole
from motsvar.readers.office.speech import Speech
from motsvar.readers.office.word.names import is_on
from motsvar.readers.office.xml_events import Attributes, End, Start

_LINK = re.compile(r"\s*HYPERLINK\s+(?!\\l)\S", re.IGNORECASE)
"""Not to a place in the same document."""
_LONGEST_CODE = 200
"""Code points that are kept to tell a link."""


@dataclass(slots=True)
class _Field:
    code: str = ""
    in_code: bool = True
    ticked: bool | None = None
    """Of a box to tick."""
    choices: list[str] = field(default_factory=list)
    chosen: int = 0
    said: int = 0
    """Of the speech, where the result begins."""


class Fields:
    """Follows the fields that are open, which lie inside each other and may go over paragraphs."""

    def __init__(self, speech: Speech, say: Callable[[str], None]) -> None:
        self._speech = speech
        self._say = say
        self._open: list[_Field] = []
        self.starts: dict[str, Start] = {
            "w:fldChar": self._sign,
            "w:default": self._tick,
            "w:checked": self._tick,
            "w:checkBox": self._box,
            "w:listEntry": self._choice,
            "w:result": self._choose,
        }
        self.ends: dict[str, End] = {}

    def code(self, words: str) -> None:
        """Part of a code."""
        if self._open and len(self._open[-1].code) < _LONGEST_CODE:
            self._open[-1].code += words

    def _sign(self, attributes: Attributes) -> None:
        match attributes.get("w:fldCharType"):
            case "begin":
                self._open.append(_Field())
                self._speech.codes += 1
            case "separate" if self._open:
                self._end_code()
            case "end" if self._open:
                self._end_code()
                self._show_form(self._open.pop())

    def _end_code(self) -> None:
        latest = self._open[-1]
        if latest.in_code:
            latest.in_code = False
            latest.said = self._speech.said
            self._speech.codes -= 1
            if _LINK.match(latest.code):
                self._speech.tally.count(Left.LINKS)

    def _show_form(self, ended: _Field) -> None:
        if self._speech.said != ended.said:
            return
        if ended.ticked is not None:
            self._say("☒" if ended.ticked else "☐")
        elif 0 <= ended.chosen < len(ended.choices):
            self._say(ended.choices[ended.chosen])

    def _box(self, _: Attributes) -> None:
        if self._open:
            self._open[-1].ticked = False

    def _tick(self, attributes: Attributes) -> None:
        if self._open and self._open[-1].ticked is not None:
            self._open[-1].ticked = is_on(attributes.get("w:val"))

    def _choice(self, attributes: Attributes) -> None:
        if self._open:
            self._open[-1].choices.append(attributes.get("w:val", ""))

    def _choose(self, attributes: Attributes) -> None:
        if self._open:
            self._open[-1].chosen = whole(attributes.get("w:val"), 0)
