"""Of what one document is silent, or both: everything without a counterpart as one list, the weightiest first."""

from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType

from motsvar.core.comparison import Comparison, Demand, Fact, FactKind, Theme, Verdict
from motsvar.core.outline.segmentation import BlockKind
from motsvar.core.silence.in_reference import InReference
from motsvar.core.silence.names import Names
from motsvar.core.silence.parts import Part, Parts
from motsvar.core.silence.values import LaidText, Silence, SilenceKind
from motsvar.core.span import Side, Span

FACT_WEIGHTS: Mapping[FactKind, float] = MappingProxyType(
    {
        FactKind.CASE_NUMBER: 0.42,
        FactKind.LAW: 0.4,
        FactKind.AMOUNT: 0.38,
        FactKind.DATE: 0.36,
        FactKind.ORGANISATION: 0.34,
        FactKind.PERSON: 0.32,
        FactKind.PERCENTAGE: 0.28,
        FactKind.PLACE: 0.24,
        FactKind.NUMBER: 0.1,
    }
)
"""Kinds that are not here are not told."""
SMALL = 100
"""Numbers below it are in every text."""
SECTION, PASSAGE, THEME, OWN_THEME = 0.66, 0.55, 0.44, 0.66
"""Above all facts, and each above the next however long it is: what is missing as a whole is read first."""
BY_SIZE = 0.1
"""What a section or passage of ``LONG`` words has more, and a theme that occurs ``OFTEN``."""
LONG, OFTEN = 300, 12
IN_REFERENCE = 0.15
"""What weighs more that the motion speaks of, too."""
UNANSWERED, BOTH, QUOTED = 0.92, 0.04, 0.03
"""A demand that one side does not answer; what it has more when neither does, and less for each that quotes it."""
TOGETHER = 3
"""Names of a kind, merely listed, from which on they are told together."""
EXCERPT = 160
"""Most characters of a passage that stand in its words."""


def silences(
    comparison: Comparison, left: LaidText, right: LaidText, reference: str | None = None
) -> tuple[Silence, ...]:
    """``reference``: the text of the third document with which the two were compared, if there was one.

    What is told with a section or a passage is not told again by itself. Swapped documents give the same, swapped.
    """
    motion = InReference(reference or "", comparison.reference)
    sides = {side: _Speaking(comparison, side, left, right, motion) for side in Side}
    demands = [one for demand in motion.demands for one in _demand(demand, reference or "", sides)]
    others = (
        *(one for side in Side for one in sides[side].parts()),
        *(one for theme in comparison.themes for one in _theme(theme, sides, motion)),
        *(one for side in Side for one in sides[side].facts()),
    )
    asked = [one for one in others if one.kind in _PARTS or not _is_told_of(one, demands)]
    return tuple(sorted((*demands, *asked), key=_order))


_PARTS = (SilenceKind.SECTION, SilenceKind.PASSAGE)


def _is_told_of(one: Silence, demands: Sequence[Silence]) -> bool:
    """The same side answers nothing to a demand in which the motion speaks of it."""
    at = one.reference
    return at is not None and any(
        demand.reference and demand.reference.contains(at) and set(one.silent) <= set(demand.silent)
        for demand in demands
    )


def _order(one: Silence) -> tuple[float, str, int, str, str]:
    places = one.left + one.right or ((one.reference,) if one.reference else ())
    return -one.weight, one.kind, min((span.start for span in places), default=0), one.words, "".join(one.silent)


class _Speaking:
    """One side, and what it says that the other does not."""

    def __init__(
        self, comparison: Comparison, side: Side, left: LaidText, right: LaidText, motion: InReference
    ) -> None:
        self._side, self._motion = side, motion
        laid, other = (left, right) if side is Side.LEFT else (right, left)
        self._text = laid.text
        headings = frozenset(block.span.start for block in other.blocks if block.kind is BlockKind.HEADING)
        self._parts = Parts(comparison, side, laid, headings)
        self._edges = sorted(
            (match.on(side).start, match.on(side.other).end) for match in comparison.matches if not match.moved
        )
        verdict = Verdict.LEFT_ONLY if side is Side.LEFT else Verdict.RIGHT_ONLY
        body = self._parts.body
        self._facts = [
            fact
            for fact in comparison.facts
            if fact.verdict is verdict and _is_telling(fact) and any(map(body.contains, fact.on(side)))
        ]
        themes = [theme for theme in comparison.themes if theme.on(side) and not theme.on(side.other)]
        self._names = Names(comparison, side, laid.text)
        self._recurring = self._names.themes_of(self._facts, themes)
        own = {fact for fact, theme in self._recurring.items() if theme.own}
        self._facts = [fact for fact in self._facts if fact not in own]
        self.told_as_names = frozenset(theme for theme in self._recurring.values() if not theme.own)
        self._held: dict[Part, list[Fact | Theme]] = {}
        lone: list[Fact | Theme] = [*self._facts, *(one for one in themes if one not in self.told_as_names)]
        for one in lone:
            if part := self._parts.holding(one.on(side)):
                self._held.setdefault(part, []).append(one)

    def told_of(self, kind: SilenceKind, words: str, spans: Sequence[Span], weight: float) -> Silence:
        """Said on this side, and not on the other."""
        left, right = (tuple(spans), ()) if self._side is Side.LEFT else ((), tuple(spans))
        return Silence(kind, (self._side.other,), words, left, right, self.opposite(spans[0]), weight=weight)

    def opposite(self, span: Span) -> Span | None:
        """Where it would stand in the other text: after what corresponds to the last passage before."""
        if not self._edges:
            return None
        at = bisect_right(self._edges, span.start, key=lambda edge: edge[0]) - 1
        place = self._edges[at][1] if at >= 0 else 0
        return Span(place, place)

    def holds(self, spans: Sequence[Span]) -> bool:
        """Told with a section or a passage already."""
        return self._parts.holding(spans) is not None

    def forms(self, spans: Sequence[Span]) -> frozenset[str]:
        return frozenset(span.of(self._text) for span in spans)

    def parts(self) -> Iterator[Silence]:
        for part in self._parts.all:
            kind, least = (SilenceKind.SECTION, SECTION) if part.heading else (SilenceKind.PASSAGE, PASSAGE)
            reference = self._motion.of_passage(self._side, part.span)
            weight = least + BY_SIZE * min(1.0, part.words / LONG) + (IN_REFERENCE if reference else 0)
            words = _one_line((part.heading or part.span).of(self._text))
            told = self.told_of(kind, words, [part.span], round(weight, 4))
            yield replace(told, reference=reference, holds=tuple(self._held.get(part, ())))

    def facts(self) -> Iterator[Silence]:
        """Names that are merely listed are told together, those apart of which the motion speaks."""
        listed: dict[tuple[FactKind, bool], list[tuple[Fact, Silence]]] = {}
        for fact in self._facts:
            if self.holds(fact.on(self._side)):
                continue
            told = self._told(fact)
            if self._names.is_merely_listed(fact):
                listed.setdefault((fact.kind, told.reference is not None), []).append((fact, told))
            else:
                yield told
        for some in listed.values():
            yield from (self._together(some),) if len(some) >= TOGETHER else (told for _, told in some)

    def _told(self, fact: Fact) -> Silence:
        spans = fact.on(self._side)
        reference = self._motion.of_words(self.forms(spans))
        weight = FACT_WEIGHTS[fact.kind] + 0.01 * min(9, len(spans))
        if fact in self._recurring and not self._names.is_merely_listed(fact):
            weight = max(weight, THEME + BY_SIZE * min(1.0, len(spans) / OFTEN))
        told = self.told_of(SilenceKind.FACT, fact.value, spans, round(weight + (IN_REFERENCE if reference else 0), 4))
        return replace(told, reference=reference, fact=fact.kind)

    def _together(self, some: Sequence[tuple[Fact, Silence]]) -> Silence:
        """One for several names, with the first place of each."""
        some = sorted(some, key=lambda one: one[0].on(self._side)[0])
        names = tuple(fact for fact, _ in some)
        reference = min((told.reference for _, told in some if told.reference), default=None)
        words, spans = ", ".join(fact.value for fact in names), [fact.on(self._side)[0] for fact in names]
        told = self.told_of(SilenceKind.FACT, words, spans, max(told.weight for _, told in some))
        return replace(told, reference=reference, fact=names[0].kind, holds=names)


def _is_telling(fact: Fact) -> bool:
    if fact.kind is not FactKind.NUMBER:
        return fact.kind in FACT_WEIGHTS
    whole = fact.value.partition(".")[0]
    return not whole.isdecimal() or int(whole) >= SMALL


def _theme(theme: Theme, sides: Mapping[Side, _Speaking], motion: InReference) -> Iterator[Silence]:
    """Of the themes of both texts none; of the user's own also one that the motion alone has."""
    speaking = [side for side in Side if theme.on(side)]
    if len(speaking) == 2:
        return
    spans = theme.on(speaking[0]) if speaking else ()
    forms = sides[speaking[0]].forms(spans) if speaking else frozenset((theme.label,))
    reference = motion.of_words(forms)
    weight = (OWN_THEME if theme.own else THEME) + BY_SIZE * min(1.0, len(spans) / OFTEN)
    weight = round(weight + (IN_REFERENCE if reference else 0), 4)
    if speaking and theme in sides[speaking[0]].told_as_names:
        return
    if speaking and not sides[speaking[0]].holds(spans):
        told = sides[speaking[0]].told_of(SilenceKind.THEME, theme.label, spans, weight)
        yield replace(told, reference=reference)
    elif not speaking and reference:
        yield Silence(SilenceKind.THEME, tuple(Side), theme.label, reference=reference, weight=weight)


def _demand(demand: Demand, reference: str, sides: Mapping[Side, _Speaking]) -> Iterator[Silence]:
    silent = tuple(side for side in Side if all(answer.quoted for answer in demand.on(side)))
    if not silent:
        return
    left, right = (tuple(answer.span for answer in demand.on(side)) for side in Side)
    quoted = tuple(side for side in silent if demand.on(side))
    weight = UNANSWERED + BOTH * (len(silent) - 1) - QUOTED * len(quoted)
    speaking = next((side for side in Side if side not in silent), None)
    opposite = None if speaking is None or quoted else sides[speaking].opposite(demand.on(speaking)[0].span)
    words = " ".join(demand.span.of(reference).split())
    yield Silence(
        SilenceKind.DEMAND, silent, words, left, right, opposite, demand.span, quoted, weight=round(weight, 4)
    )


def _one_line(words: str) -> str:
    words = " ".join(words[: 2 * EXCERPT].split())
    return words if len(words) <= EXCERPT else words[: EXCERPT - 1].rstrip() + "…"
