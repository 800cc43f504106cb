"""Words put together into one text, in which what stands inside them is found fast."""

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import accumulate


@dataclass(frozen=True, slots=True, eq=False)
class JoinedWords:
    text: str
    ends: Sequence[int]
    """Of each word where the next begins."""

    @classmethod
    def of(cls, words: Iterable[str]) -> "JoinedWords":
        """Words without line ends."""
        text = "".join(f"{word}\n" for word in words)
        return cls(text, tuple(accumulate(len(word) + 1 for word in text.split("\n")[:-1])))

    def having(self, part: str) -> list[int]:
        """The numbers of the words that a part, which is not empty, stands in. O(n)."""
        out: list[int] = []
        at = self.text.find(part)
        while at >= 0:
            out.append(bisect_right(self.ends, at))
            at = self.text.find(part, self.ends[out[-1]])
        return out

    def word(self, number: int) -> str:
        return self.text[self.ends[number - 1] if number else 0 : self.ends[number] - 1]
