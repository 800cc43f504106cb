"""Which comparisons a case remembers, and under what name."""

import json
from collections.abc import Sequence

from motsvar import __version__
from motsvar.core.comparison import Settings

LARGEST_KEPT = 1_000_000
"""Characters of a written comparison; a larger one would hold the window while the disk takes it."""


def settings_key(settings: Settings) -> str:
    """Names a comparison's settings and the program that made it: another version compares anew."""
    return f"{__version__}:{json.dumps({name: getattr(settings, name) for name in Settings.__slots__}, sort_keys=True)}"


def is_worth_keeping(lines: Sequence[str]) -> bool:
    """Not where a comparison is so large that making it anew is quicker than writing it."""
    return sum(map(len, lines)) <= LARGEST_KEPT
