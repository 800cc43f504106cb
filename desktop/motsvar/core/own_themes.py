"""The user's own themes, laid over those that the program has found. What was found is never changed."""

from collections.abc import Sequence
from dataclasses import replace

from motsvar.core.comparison import Comparison, Theme


def with_own_themes(comparison: Comparison, own: Sequence[Theme]) -> Comparison:
    """The comparison with the user's own themes first. One that was found under the same label gives way to it.

    ``comparison`` has none of the user's yet.
    """
    labels = {theme.label.casefold() for theme in own}
    found = (theme for theme in comparison.themes if theme.label.casefold() not in labels)
    return replace(comparison, themes=(*own, *found)) if own else comparison
