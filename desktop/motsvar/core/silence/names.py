"""Names that one text alone has: told once, also where they recur as a theme, and together where they are listed."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from motsvar.core.comparison import Comparison, Fact, FactKind, Theme
from motsvar.core.span import Side, Span

NAMES = (FactKind.ORGANISATION, FactKind.PERSON, FactKind.PLACE)
OFTEN = 3
"""Places outside lists from which on a name is told by itself."""
_JOINT = re.compile(r"\s{0,3}(?:,\s{1,3}|,?\s{1,3}(?:och|samt|eller|and|or)\s{1,3})(?:och\s|samt\s|and\s)?(?:the\s)?")
_LIST = 3
"""Names with nothing but commas and *and* between, from which on they are a list."""


class Names:
    """Those of one side."""

    def __init__(self, comparison: Comparison, side: Side, text: str) -> None:
        self._side = side
        self._listed = frozenset(
            span
            for kind in NAMES
            for span in _in_lists(text, sorted(s for f in comparison.facts if f.kind is kind for s in f.on(side)))
        )

    def themes_of(self, facts: Iterable[Fact], themes: Iterable[Theme]) -> dict[Fact, Theme]:
        """The names that are themes, too: all places of the theme lie in places of the name."""
        places = [(span, fact) for fact in facts if fact.kind in NAMES for span in fact.on(self._side)]
        places.sort(key=lambda place: place[0])
        spans = [span for span, _ in places]
        found: dict[Fact, Theme] = {}
        for theme in themes:
            ats = [bisect_right(spans, span.start, key=lambda one: one.start) - 1 for span in theme.on(self._side)]
            inside = all(
                at >= 0 and spans[at].contains(span) for at, span in zip(ats, theme.on(self._side), strict=True)
            )
            named = {places[at][1] for at in ats} if inside else set()
            if len(named) == 1:
                found[named.pop()] = theme
        return found

    def is_merely_listed(self, fact: Fact) -> bool:
        """A name that hardly stands anywhere but in lists."""
        return fact.kind in NAMES and sum(span not in self._listed for span in fact.on(self._side)) < OFTEN


def _in_lists(text: str, spans: Sequence[Span]) -> Iterator[Span]:
    run = list(spans[:1])
    for one, other in pairwise([*spans, Span(len(text) + 1, len(text) + 1)]):
        if other.start <= len(text) and _JOINT.fullmatch(text, one.end, other.start):
            run.append(other)
            continue
        if len(run) >= _LIST:
            yield from run
        run = [other]
