"""Words written from right to left. A PDF holds letters in the order in which they stand on the paper."""

import re
import unicodedata
from collections.abc import Iterator

_RIGHT = "\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff"
_RUN = re.compile(f"[{_RIGHT}](?:(?:[^\\w\n]|\\d)*[{_RIGHT}]+)*")
_DIGITS = re.compile(r"\d+(?:[.,]\d+)*")
_MIRRORED = str.maketrans("()[]{}<>«»⟨⟩", ")(][}{><»«⟩⟨")


def as_it_stands(text: str) -> str:
    """A line with its right-to-left words turned around, in place: enough for quotations in a text that goes the other
    way. Of the algorithm of Unicode (UAX #9) it has neither levels nor embeddings; Arabic letters are not joined.
    """
    return _RUN.sub(lambda found: "".join(_turned(found.group())), text)


def _turned(run: str) -> Iterator[str]:
    """Clusters from the last to the first: marks stay behind their letters, digits in their order."""
    clusters: list[str] = []
    at = 0
    while at < len(run):
        number = _DIGITS.match(run, at)
        end = number.end() if number else at + 1
        while end < len(run) and unicodedata.combining(run[end]):
            end += 1
        clusters.append(run[at:end].translate(_MIRRORED))
        at = end
    return reversed(clusters)
