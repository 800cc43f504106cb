"""One side of a match: its tokens, counted from its first."""

from bisect import bisect_left
from dataclasses import dataclass
from itertools import takewhile
from operator import attrgetter

from motsvar.core.outline.texts import CodedText
from motsvar.core.span import Span


@dataclass(frozen=True, slots=True, eq=False)
class Side:
    """The tokens of one passage, counted from its first. Lists, since one entry of an array takes long to read."""

    text: str
    starts: list[int]
    ends: list[int]
    codes: list[int]
    exact: list[int]
    heads: frozenset[int]
    """The tokens that are head of a page, not of the passage that goes on below it."""

    @classmethod
    def of(cls, coded: CodedText, tokens: range) -> "Side":
        inside = slice(tokens.start, tokens.stop)
        starts, ends = coded.tokens.starts[inside].tolist(), coded.tokens.ends[inside].tolist()
        heads = _heads(coded, starts) if coded.heads and starts else frozenset()
        return cls(coded.text, starts, ends, coded.codes[inside].tolist(), coded.exact[inside].tolist(), heads)

    def word(self, at: int) -> str:
        return self.text[self.starts[at] : self.ends[at]]

    def span(self, first: int, last: int) -> Span:
        """The range of the tokens ``first`` to ``last`` exclusive; of none, the place after the token before."""
        if first == last:
            at = self.ends[first - 1] if first else self.starts[0]
            return Span(at, at)
        return Span(self.starts[first], self.ends[last - 1])


def _heads(coded: CodedText, starts: list[int]) -> frozenset[int]:
    """Of a passage that is more than a page head the tokens in page heads, by their place in ``starts``."""
    first = bisect_left(coded.heads, starts[0], key=attrgetter("start"))
    found = [
        range(bisect_left(starts, head.start), bisect_left(starts, head.end))
        for head in takewhile(lambda head: head.start <= starts[-1], coded.heads[first:])
    ]
    inside = frozenset(at for run in found for at in run)
    return inside if len(inside) < len(starts) else frozenset()
