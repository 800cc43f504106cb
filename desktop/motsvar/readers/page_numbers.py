"""Numbers of pages as they are told to the user."""

from collections.abc import Sequence


def named(numbers: Sequence[int]) -> str:
    """Numbers that rise, such as ``3–5, 8``."""
    parts: list[str] = []
    at = 0
    while at < len(numbers):
        end = at
        while end + 1 < len(numbers) and numbers[end + 1] == numbers[end] + 1:
            end += 1
        parts.append(str(numbers[at]) if end == at else f"{numbers[at]}–{numbers[end]}")
        at = end + 1
    return ", ".join(parts)
