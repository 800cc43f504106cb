"""The counters of a list: what number its next item bears."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

LEVELS = 10
_LARGEST = 999_999_999


@dataclass(slots=True)
class Counters:
    """One number a level, from 0 for the outermost; None where nothing has been counted."""

    values: list[int | None] = field(default_factory=lambda: [None] * LEVELS)

    def count(self, level: int, starts: Callable[[int], int], keep: Callable[[int], bool] = lambda _: False) -> None:
        """The next item of a level: deeper levels begin anew, but for those to ``keep``."""
        before = self.values[level]
        self.values[level] = starts(level) if before is None else min(before + 1, _LARGEST)
        for upper in range(level):
            if self.values[upper] is None:
                self.values[upper] = starts(upper)
        for deeper in range(level + 1, LEVELS):
            if not keep(deeper):
                self.values[deeper] = None

    def up_to(self, level: int) -> Sequence[int]:
        """The numbers of a level and of those above it."""
        return [value or 0 for value in self.values[: level + 1]]
