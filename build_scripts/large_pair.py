"""Makes a large pair of Swedish-like texts: edited words, moved paragraphs, reading errors. Invented words only."""

import random
from dataclasses import dataclass

ONSETS = ("b", "d", "f", "g", "h", "j", "k", "l", "m", "n", "p", "r", "s", "t", "v", "sk", "st", "tr", "fl", "kv")
VOWELS = ("a", "e", "i", "o", "u", "å", "ä", "ö")
CODAS = ("", "", "n", "r", "s", "t", "l", "ng", "d")
MISREAD = {"å": "aé&", "ä": "aé&", "ö": "o6é", "l": "1", "e": "c"}
WORDS = 20_000
EDITED, MOVED, ACCENT_LOST, LETTER_LOST = 0.05, 0.10, 0.60, 0.006


@dataclass(frozen=True)
class LargePair:
    """``order[i]`` is the left paragraph that right paragraph ``i`` came from; ``moved`` are those out of order."""

    left: str
    right: str
    order: tuple[int, ...]
    moved: frozenset[int]


def large_pair(characters: int, seed: int = 1) -> LargePair:
    """Two texts of about that many characters each; the same seed gives the same texts."""
    dice = random.Random(seed)  # noqa: S311 - makes test data, no secret
    vocabulary = ["".join(_syllable(dice) for _ in range(dice.randint(1, 4))) for _ in range(WORDS)]
    weights = [1 / (rank + 2) for rank in range(WORDS)]
    words = iter(dice.choices(vocabulary, weights, k=characters // 3))
    paragraphs: list[list[str]] = []
    size = 0
    while size < characters:
        paragraph = [
            " ".join(next(words) for _ in range(dice.randint(7, 22))).capitalize() + "."
            for _ in range(dice.randint(3, 7))
        ]
        paragraphs.append(" ".join(paragraph).split(" "))
        size += sum(len(word) + 1 for word in paragraphs[-1])
    moved = frozenset(dice.sample(range(len(paragraphs)), max(1, int(len(paragraphs) * MOVED))))
    order = [number for number in range(len(paragraphs)) if number not in moved]
    for number in sorted(moved):
        order.insert(dice.randint(0, len(order)), number)
    right = [_misread(dice, _edited(dice, vocabulary, paragraphs[number])) for number in order]
    left = [" ".join(paragraph) for paragraph in paragraphs]
    return LargePair("\n\n".join(left) + "\n", "\n\n".join(right) + "\n", tuple(order), moved)


def _syllable(dice: random.Random) -> str:
    return dice.choice(ONSETS) + dice.choice(VOWELS) + dice.choice(CODAS)


def _edited(dice: random.Random, vocabulary: list[str], words: list[str]) -> str:
    return " ".join(dice.choice(vocabulary) if dice.random() < EDITED else word for word in words)


def _misread(dice: random.Random, text: str) -> str:
    return "".join(
        dice.choice(MISREAD[letter])
        if letter in MISREAD and dice.random() < (ACCENT_LOST if letter in "åäö" else LETTER_LOST)
        else letter
        for letter in text
    )
