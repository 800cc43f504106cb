"""What may stand in a theme of the user's codebook. What may not is said in a sentence that names it."""

import re

from motsvar.core.errors import Refused
from motsvar.core.hidden.telling import visible_name
from motsvar.core.themes.codebook_theme import regular_expression, stars_fit

LONGEST_PATTERN = 1_000
"""Code points of words or of an expression. Longer ones are mistakes of the clipboard."""
SHOWN = 60
"""Code points of a pattern in a sentence."""


def refuse_unfit(pattern: str) -> None:
    """Lets through what can be looked for.

    :raises Refused: when it is too long, is no regular expression, or fits nothing at all, and so everywhere.
    """
    shown = visible_name(pattern if len(pattern) <= SHOWN else f"{pattern[:SHOWN]}…")
    if len(pattern) > LONGEST_PATTERN:
        raise Refused(f"“{shown}” is too long to be looked for.", f"Take {LONGEST_PATTERN} characters at most.")
    expression = regular_expression(pattern)
    if expression is None:
        if not any(character.isalnum() for character in pattern):
            raise Refused(f"“{shown}” has no letter or digit to look for.", "Type words, or /a regular expression/.")
        if not stars_fit(pattern):
            raise Refused(
                f"“{shown}” has a * where it cannot be looked for.",
                "Write it at the end of a word, after two letters or more, without other signs: trygg*.",
            )
        return
    try:
        matches_nothing = re.compile(expression).match("") is not None
    except (re.error, OverflowError, RecursionError):
        raise Refused(f"“{shown}” is not a regular expression.", "Correct it, or leave the slashes out.") from None
    if matches_nothing:
        raise Refused(f"“{shown}” also matches where nothing stands.", "Ask for one letter at least: + instead of *.")
