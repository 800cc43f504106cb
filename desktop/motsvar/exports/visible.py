"""Characters that cannot be seen, or that turn the text around, are shown as signs."""

import re

_UNSEEN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufffe\uffff]"
)
"""C0 but for TAB and LF, DEL, C1, the marks that order bidirectional text (UAX #9), surrogates, noncharacters."""


def visible(text: str) -> str:
    """The text with controls as control pictures (``␀``) or ``⟨U+202E⟩``."""
    return _UNSEEN.sub(lambda found: _sign(found.group()), text)


def count_unseen(text: str) -> int:
    return sum(1 for _ in _UNSEEN.finditer(text))


def _sign(character: str) -> str:
    code = ord(character)
    if code < 0x20:
        return chr(0x2400 + code)
    return "␡" if code == 0x7F else f"⟨U+{code:04X}⟩"
