"""Characters that are not seen, and those of them that do what they are made for."""

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache

from motsvar.core.hidden.characters import BIDIRECTIONAL, CONTROLS, PRIVATE, UNSEEN
from motsvar.core.hidden.values import Found, HiddenKind

_KINDS = tuple(
    (re.compile(f"[{characters}]"), kind)
    for characters, kind in (
        (BIDIRECTIONAL, HiddenKind.BIDIRECTIONAL),
        (CONTROLS, HiddenKind.CONTROL),
        (PRIVATE, HiddenKind.PRIVATE),
    )
)
_UNSEEN = re.compile(f"[{UNSEEN}]")
_DEPENDS = re.compile(
    "[\xad\u034f\u061c\u115f\u1160\u180b-\u180f\u200c-\u200f\u2800\ufe00-\ufe0f"
    "\U000e0020-\U000e007f\U000e0100-\U000e01ef]"
)
"""Those that writing needs in some places."""
_RIGHT_TO_LEFT = re.compile("[\u0590-\u061b\u061d-\u08ff\ufb1d-\ufdcf\ufdf0-\ufdfd\ufe70-\ufefc\U00010800-\U00010fff]")
_MARK = re.compile("[\u061c\u200e\u200f]")
"""On a line with words from right to left they order the signs beside them, and turn no words around."""
_JOINS = re.compile("[\u0600-\u0fff\u1000-\u109f\u1780-\u18af\ua800-\uabff]")
"""Arabic, the alphabets of India and those written like them, in which a joiner chooses the shape of a letter."""
_PICTURE = re.compile("[\u203c\u2049\u2190-\u2bff\u3030-\u303d\u3297\u3299\xa9\xae\ufe0f\U0001f000-\U0001faff]")
_HAN = re.compile("[\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]")
_MONGOLIAN = re.compile("[\u1820-\u18aa]")
_JAMO = re.compile("[\u1100-\u11ff]")
_BRAILLE = re.compile("[\u2801-\u28ff]")
_FLAG = re.compile(
    "\U0001f3f4\U000e0067\U000e0062(?:{}|{}|{})\U000e007f".format(
        *("".join(chr(0xE0000 + ord(letter)) for letter in land) for land in ("eng", "sct", "wls"))
    )
)
"""The flags of England, Scotland and Wales are spelled with tags: all that Unicode recommends (UTS #51)."""


def unseen(line: str) -> Iterator[Found]:
    """Every character of a line that hides, or hides something."""
    turned = _MARK.search(line) is not None and _RIGHT_TO_LEFT.search(line) is not None
    for found in _UNSEEN.finditer(line):
        character, at = found.group(), found.start()
        kind, depends = _about(character)
        if not (depends and (turned if _MARK.match(character) else _does_its_work(line, at))):
            yield at, at + 1, kind


@lru_cache(maxsize=1024)
def _about(character: str) -> tuple[HiddenKind, bool]:
    """Its kind, and whether it depends on its neighbours."""
    kind = next((kind for pattern, kind in _KINDS if pattern.match(character)), HiddenKind.INVISIBLE)
    return kind, _DEPENDS.match(character) is not None


def _does_its_work(text: str, at: int) -> bool:
    """Whether an unseen character stands where writing needs it, so that it hides nothing."""
    character = text[at]
    before, after = text[at - 1 : at], text[at + 1 : at + 2]
    match character:
        case "\xad":
            return _parts_a_word(text, at)
        case "\u200c":
            return _is(_JOINS, before)
        case "\u200d":
            return _is(_JOINS, before) or (_is(_PICTURE, before) and _is(_PICTURE, after))
        case "\u034f":
            return any(near and unicodedata.combining(near) for near in (before, after))
        case "\u115f" | "\u1160":
            return _is(_JAMO, before) or _is(_JAMO, after)
        case "\u2800":
            return _is(_BRAILLE, before) or _is(_BRAILLE, after)
    if "\u180b" <= character <= "\u180f":
        return _is(_MONGOLIAN, before)
    if "\ufe00" <= character <= "\ufe0f":
        return _varies(before, after)
    if "\U000e0100" <= character <= "\U000e01ef":
        return _is(_HAN, before)
    return "\U000e0020" <= character <= "\U000e007f" and _in_flag(text, at)


def _is(pattern: re.Pattern[str], near: str) -> bool:
    return bool(near) and pattern.match(near) is not None


def _parts_a_word(text: str, at: int) -> bool:
    """A soft hyphen with two letters on both sides, or at a line's end, says where a word may be parted."""
    before, after = text[max(0, at - 2) : at], text[at + 1 : at + 3]
    return len(before) == 2 and before.isalpha() and (after[:1] == "\n" or (len(after) == 2 and after.isalpha()))


def _varies(before: str, after: str) -> bool:
    """A variation selector has one character to choose the look of; a second one in a row has none."""
    if not before or "\ufe00" <= before <= "\ufe0f":
        return False
    keycap = before in "#*0123456789" and after == "\u20e3"
    return keycap or unicodedata.category(before) in ("So", "Sm") or _is(_PICTURE, before) or _is(_HAN, before)


def _in_flag(text: str, at: int) -> bool:
    start = text.rfind("\U0001f3f4", max(0, at - 6), at)
    found = _FLAG.match(text, start) if start >= 0 else None
    return found is not None and found.end() > at
