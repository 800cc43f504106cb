"""Words that are divided at the end of a line are joined where the same document writes them whole."""

import re

from motsvar.readers.pdf.words import DIVIDED

_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_DIVIDED = re.compile(r"([^\W\d_]+(?:-[^\W\d_]+)*)[-\u00ad\u2010]$")
_REST = re.compile(r"[^\W\d_]+")
_HYPHENS = ("-", "\u00ad", "\u2010", DIVIDED)
_FEWEST = 2
"""Letters on each side of a division."""


class Vocabulary:
    """The words of a document that stand whole on a line."""

    def __init__(self) -> None:
        self._words: set[str] = set()

    def take(self, line: str) -> None:
        """Learns the words of a line, but for its first and last, which may be parts of words."""
        found = [word.casefold() for word in _WORD.findall(line)]
        self._words.update(found[1:-1])
        if found and not _DIVIDED.search(line.rstrip()):
            self._words.update(found[-1:])

    def knows(self, word: str) -> bool:
        return word.casefold() in self._words


def ends_divided(line: str) -> bool:
    """Whether the last word of a line may go on in the next."""
    return line.endswith(_HYPHENS)


def is_divided(word: str, below: str, vocabulary: Vocabulary) -> bool:
    """Whether the last word of a line goes on in the first of the next, and is one word without its hyphen."""
    first, rest = _DIVIDED.search(word), _REST.match(below)
    if not first or not rest or len(rest[0]) < _FEWEST or not rest[0][0].islower():
        return False
    head = first[1]
    if len(head) < _FEWEST:
        return False
    return word.endswith("\u00ad") or (vocabulary.knows(head + rest[0]) and not vocabulary.knows(f"{head}-{rest[0]}"))
