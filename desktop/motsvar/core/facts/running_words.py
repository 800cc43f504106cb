"""The words of a text as plain lists, for looking at a few of them closely."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from motsvar.core.span import Span
from motsvar.core.words.folding import fold, looked_up, small_code_points
from motsvar.core.words.tokens import Tokens, tokenise

_JOINT = re.compile(r"[ \t\u00a0]?-[ \t\u00a0]?\n?[ \t\u00a0]?\Z")
_GAP = re.compile(r"[ \t\u00a0]{1,2}\Z|[ \t\u00a0]{0,2}\n[ \t\u00a0]{0,4}\Z")
_ON_ONE_LINE = re.compile(r"[ \t\u00a0]{1,2}\Z")
LONGEST_GAP = 12
"""Code points between two words of one name."""


@dataclass(frozen=True, slots=True, eq=False)
class RunningWords:
    """Words and numbers without the signs between them; the lists are parallel."""

    text: str
    starts: Sequence[int]
    ends: Sequence[int]
    keys: Sequence[str]
    """Folded; a word that a line end breaks is joined."""
    capital: Sequence[bool]
    """Whether the first letter is one."""
    capitals: Sequence[int]
    """Which words have one."""
    place_of: Mapping[str, int]
    """Every different word, and one place where it stands."""

    @classmethod
    def of(cls, text: str, tokens: Tokens | None = None) -> "RunningWords":
        tokens = tokens or tokenise(text, fold(text))
        words = np.flatnonzero(tokens.is_word)
        starts = tokens.starts[words]
        upper = looked_up(small_code_points(text), str.isupper, np.bool_) if text else np.zeros(0, np.bool_)
        capital = upper[starts]
        keys = [tokens.keys[at] for at in words.tolist()]
        return cls(
            text,
            starts.tolist(),
            tokens.ends[words].tolist(),
            keys,
            capital.tolist(),
            np.flatnonzero(capital).tolist(),
            dict(zip(keys, range(len(keys)), strict=True)),
        )

    def where(self, wanted: Collection[str]) -> list[int]:
        """Where one of these words stands, in order."""
        return [at for at, key in enumerate(self.keys) if key in wanted]

    def inside(self, span: Span) -> range:
        """The words that a passage covers, in part or whole."""
        return range(bisect_right(self.ends, span.start), bisect_left(self.starts, span.end))

    def __len__(self) -> int:
        return len(self.keys)

    def span(self, first: int, last: int) -> Span:
        """From the word ``first`` to the word ``last``, inclusive."""
        return Span(self.starts[first], self.ends[last])

    def written(self, at: int) -> str:
        """The word as written, without the line end that breaks it."""
        word = self.text[self.starts[at] : self.ends[at]]
        return word if "\n" not in word else re.sub(r"[-\u00ac\u2010]?[ \t]*\n[ \t]*", "", word)

    def gap(self, at: int) -> str:
        """What stands between this word and the next."""
        if not 0 <= at < len(self.keys) - 1:
            return "\n\n"
        return self.text[self.ends[at] : min(self.starts[at + 1], self.ends[at] + LONGEST_GAP)]

    def runs_on(self, at: int, *, over_lines: bool = True) -> bool:
        """True when only a space, or one line end, parts this word from the next."""
        gap = self.gap(at)
        return gap == " " or bool((_GAP if over_lines else _ON_ONE_LINE).match(gap))

    def is_joined(self, at: int) -> bool:
        """True when a hyphen joins this word to the next, also over a line end."""
        gap = self.gap(at)
        return gap == "-" or ("-" in gap and gap != " - " and bool(_JOINT.match(gap)))

    def begins_sentence(self, at: int) -> bool:
        """True at the beginning of the text, and after what ends a sentence or a paragraph."""
        if at == 0:
            return True
        gap = self.gap(at - 1)
        return any(sign in gap for sign in ".!?:•") or "\n\n" in gap.replace(" ", "")
