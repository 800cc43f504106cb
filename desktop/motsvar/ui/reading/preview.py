"""What another reading of a text changes: the first lines that differ. Pure."""

from itertools import islice, zip_longest

MOST_LINES = 8
"""Lines that are enough to judge an encoding by."""
LONGEST = 160
"""Characters of a line that are shown, from a little before the first that differs."""
_BEFORE = 20


def changed_lines(before: str, after: str, most: int = MOST_LINES) -> tuple[tuple[str, str], ...]:
    """The first lines that differ, as they are and as they would be."""
    pairs = zip_longest(before.split("\n"), after.split("\n"), fillvalue="")
    return tuple(_cut(one, other) for one, other in islice((pair for pair in pairs if pair[0] != pair[1]), most))


def _cut(one: str, other: str) -> tuple[str, str]:
    differs = next((at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
    start = max(0, differs - _BEFORE) if max(len(one), len(other)) > LONGEST else 0
    return tuple(_part(line, start) for line in (one, other))  # type: ignore[return-value] # two of them


def _part(line: str, start: int) -> str:
    return f"{'…' if start else ''}{line[start : start + LONGEST]}{'…' if len(line) > start + LONGEST else ''}"
