"""The marks of notes at the foot of a page: raised numbers in the text, written as ``[4]`` where the note stands below.

A raised number without such a note, as in m² or 10³, stays as it is written.
"""

import re
from collections.abc import Sequence

from motsvar.readers.pdf.words import RAISED, Word, word_at

_MARK = re.compile(rf"{RAISED}(\d{{1,3}})(?!\d)")
_NOTE = re.compile(rf"({RAISED}?)(\d{{1,3}})((?![\d{RAISED}]).*)")
"""How the first word of a note begins: with a raised number, or with one that touches a word."""
_POWER = re.compile(r"(?:^|\W)(?:[kcdm]?m|10)$")
"""What stands before a raised number that is a power."""
_SMALLER = 0.95
"""Than the text: so small is the type of a note whose number is not raised."""


def with_marks(words: Sequence[Word]) -> list[Word]:
    """Words in the order of the file, with marks in brackets instead of ``RAISED``."""
    if not any(RAISED in word.text for word in words):
        return list(words)
    notes = {at: found for at, word in enumerate(words) if (found := _note(words, at, word))}
    begun: set[int] = set()
    texts = [word.text for word in words]
    for at, word in enumerate(words):
        for mark in _MARK.finditer(word.text):
            below = [note for note, found in notes.items() if found[2] == mark[1] and _refers(word, words[note], found)]
            before = word.text[: mark.start()] or (words[at - 1].text if at else "")
            if below and not _POWER.search(before):
                begun.add(below[0])
                texts[at] = texts[at].replace(mark[0], f"[{mark[1]}]", 1)
    marked: list[Word] = []
    for at, word in enumerate(words):
        if at in begun:
            marked += _parted(word, notes[at])
        else:
            marked.append(word._replace(text=texts[at].replace(RAISED, "")))
    return marked


def _note(words: Sequence[Word], at: int, word: Word) -> re.Match[str] | None:
    """Its number, where a word begins a line of the file as a note does."""
    if at and words[at - 1].style is word.style:
        return None
    found = _NOTE.fullmatch(word.text)
    return found if found and (found[1] or found[3][:1].isalpha()) else None


def _refers(word: Word, note: Word, found: re.Match[str]) -> bool:
    """Whether the note stands below a word, and looks like one."""
    return note.top >= word.bottom and bool(found[1] or note.style.size < _SMALLER * word.style.size)


def _parted(word: Word, note: re.Match[str]) -> list[Word]:
    """The number of a note, and what stands right after it; all digits and letters are taken to be of one width."""
    number, rest = f"[{note[2]}]", note[3].replace(RAISED, "")
    across = word.right - word.left
    end = word.left + across * len(note[2]) / (len(note[2]) + len(rest))
    parts = [word_at(number, word.left, word.top, end, word.bottom, word.style)]
    return [*parts, word_at(rest, end, word.top, word.right, word.bottom, word.style)] if rest else parts
