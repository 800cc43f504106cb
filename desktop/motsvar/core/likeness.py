"""Which documents of a large case are most like some of them: told by their words, quickly, before any is compared."""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from math import log

from motsvar.core.progress import Progress, silent

PIECE = 50_000
"""Code points looked through in one stroke, so that a window beside it can answer."""
_WORD = re.compile(r"[^\W\d_]{5,}")


def most_alike(texts: Mapping[str, str], to: Sequence[str], most: int, progress: Progress = silent) -> tuple[str, ...]:
    """The keys ``to`` and those most like any of them, at most ``most``, in the order of ``texts``.

    Likeness is the share of the shorter text's words, weighted by how rare they are, that the other one has too: so a
    short answer that quotes a long motion is like it.
    """
    words: dict[str, frozenset[str]] = {}
    for number, (key, text) in enumerate(texts.items()):
        progress(number / len(texts), "Choosing documents")
        pieces = (text[at : at + PIECE] for at in range(0, len(text), PIECE))
        words[key] = frozenset(word for piece in pieces for word in _WORD.findall(piece.casefold()))
    known = Counter(word for some in words.values() for word in some)
    weight = {word: log(1 + len(texts) / times) for word, times in known.items()}

    def weighed(some: frozenset[str]) -> float:
        return sum(weight[word] for word in some)

    def likeness(key: str) -> float:
        shorter = [max(min(weighed(words[key]), weighed(words[other])), 1.0) for other in to]
        return max(
            (weighed(words[key] & words[other]) / less for other, less in zip(to, shorter, strict=True)), default=0.0
        )

    first = [key for key in texts if key in to]
    others = sorted((key for key in texts if key not in to), key=lambda key: -likeness(key))
    chosen = {*first, *others[: max(0, most - len(first))]}
    return tuple(key for key in texts if key in chosen)
