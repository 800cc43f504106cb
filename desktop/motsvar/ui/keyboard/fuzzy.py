"""Which of many titles a few typed letters mean. Pure: words in, an order and the letters that were met out.

The letters of each typed word must occur in the title in their order. Letters at the start of words, and runs of
letters, count most; so ``exp`` finds *Export…* before *Next passage*, and ``vt`` finds *View › Themes* by its initials.
"""

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

WORD_START, IN_RUN, MET = 10.0, 6.0, 1.0
"""What a letter counts at the start of a word, right after another met one, and elsewhere."""
A_GAP = 0.1
"""What each letter that is jumped over costs."""
WHOLE_START = 8.0
"""For a title's last part (the act itself) that begins with what was typed."""
RECENT = 4.0
"""For what was used last; half of it for what was used before, and so on."""
OF_THE_BEST = 0.4
"""Share of the best one's worth below which a title only happens to have the letters."""
LONGEST = 200
"""Code points of a title that are looked at."""
PARTS = " › "
"""Stands between a menu and its act."""
_NEVER = float("-inf")


@dataclass(frozen=True, slots=True)
class Found:
    """A title that fits."""

    at: int
    """Its number among those that were given."""
    score: float
    letters: tuple[int, ...]
    """Code points of the title that were met, ascending."""


def ranked(typed: str, titles: Sequence[str], recent: Sequence[int] = ()) -> tuple[Found, ...]:
    """What fits, best first. ``recent``: numbers of titles, used last first; without letters they lead the list."""
    bonus = {at: RECENT / 2**age for age, at in reversed(list(enumerate(recent)))}
    words = folded(typed).split()
    if not words:
        known = [at for at in dict.fromkeys(recent) if 0 <= at < len(titles)]
        others = [at for at in range(len(titles)) if at not in bonus]
        return tuple(Found(at, 0.0, ()) for at in (*known, *others))
    fits = [(at, fit) for at, title in enumerate(titles) if (fit := _fit(words, folded(title[:LONGEST])))]
    least = OF_THE_BEST * max((worth for _, (worth, _) in fits), default=0.0)
    found = [Found(at, worth + bonus.get(at, 0.0), letters) for at, (worth, letters) in fits if worth >= least]
    return tuple(sorted(found, key=lambda one: (-one.score, one.at)))


def folded(text: str) -> str:
    """Lower case without accents, as many code points as before: ``stang`` finds *Stäng*."""
    return "".join(unicodedata.normalize("NFD", one.lower())[:1] or one for one in text)


def _fit(words: Sequence[str], title: str) -> tuple[float, tuple[int, ...]] | None:
    """Each word on its own, as the user may type them in any order."""
    total, letters = 0.0, set[int]()
    for word in words:
        fit = _fit_word(word, title)
        if fit is None:
            return None
        total += fit[0]
        letters.update(fit[1])
    act = title.rpartition(PARTS)[2]
    if act.startswith(" ".join(words)):
        total += WHOLE_START
    return total, tuple(sorted(letters))


def _fit_word(word: str, title: str) -> tuple[float, list[int]] | None:
    """The best way to meet the letters in order: O(letters typed × letters of the title)."""
    starts = [not at or not title[at - 1].isalnum() for at in range(len(title))]
    best: list[list[float]] = []
    came: list[list[int]] = []
    for number, letter in enumerate(word):
        row, origin = [_NEVER] * len(title), [-1] * len(title)
        reach, reached = (_NEVER, -1) if number else (0.0, -1)
        for at, other in enumerate(title):
            before = best[-1][at - 1] if number and at else _NEVER
            if number:
                reach -= A_GAP
            if before > reach:
                reach, reached = before, at - 1
            if other == letter:
                worth = WORD_START if starts[at] else MET
                run, apart = before + max(worth, IN_RUN), reach + worth
                row[at], origin[at] = (run, at - 1) if run >= apart else (apart, reached)
        best.append(row)
        came.append(origin)
    end = max(range(len(title)), key=lambda at: best[-1][at], default=-1)
    if end < 0 or best[-1][end] == _NEVER:
        return None
    score, letters = best[-1][end], []
    for number in range(len(word) - 1, -1, -1):
        letters.append(end)
        end = came[number][end]
    return score, letters[::-1]
