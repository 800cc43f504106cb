"""Carries passages over to a new version of their text, and says how sure each is.

The order of evidence: the map of differences, these words elsewhere, something like them elsewhere, nothing. A passage
is never put on words that are already the place of other words, and never on a guess: what is not sure is handed to
the user with a proposal (hypothesis/client#7571 is what happens otherwise).
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
from rapidfuzz import fuzz
from rapidfuzz.distance import Indel

from motsvar.core.anchoring.difference_map import DifferenceMap
from motsvar.core.annotation import AnchorState
from motsvar.core.progress import Progress, silent
from motsvar.core.span import Span

ENOUGH = 0.75
"""Likeness of folded words from which a changed passage is the same passage (floor; see docs/BENCHMARKS.md)."""
ENOUGH_BETWEEN = 0.65
"""The same where the words before and behind stand on both sides of it."""
SHORT = 12
"""Letters below which likeness says nothing: such a passage needs the very words, or both neighbours."""
CONTEXT = 40
"""Characters before and behind that are asked whether they stand beside the new place too."""
SUPPORT = 0.5
"""Share of a context that must."""
FAR = 60
"""Characters between two letters of a passage from which it is torn apart."""
PROPOSED_FROM = 70.0
"""Likeness in per cent from which words elsewhere are proposed."""
SURE_ELSEWHERE = 30
"""Letters from which words that occur once in both versions are not mistaken for others."""


@dataclass(frozen=True, slots=True)
class Carried:
    """Where a passage is in the new version. Without a place, ``span`` is a proposal or None."""

    state: AnchorState
    span: Span | None
    score: float
    """Likeness of the words, 0 to 1."""
    method: str
    """``map``, ``quote``, ``alike`` or ``none``."""


LOST = Carried(AnchorState.LOST, None, 0.0, "none")


def carried(difference: DifferenceMap, spans: Iterable[Span], progress: Progress = silent) -> tuple[Carried, ...]:
    """One answer for each passage of the old text, in the same order."""
    found = []
    for number, span in enumerate(spans):
        if number % 50 == 0:
            progress(0.0, "Finding passages again")
        found.append(_carried(difference, span))
    return tuple(found)


def _carried(difference: DifferenceMap, span: Span) -> Carried:
    if difference.old == difference.new:
        return Carried(AnchorState.EXACT, span, 1.0, "map")
    if not span.of(difference.old).strip():
        return _empty(difference, span)
    place = _mapped(difference, span)
    if place is not None:
        found = _judged(difference, span, place)
        if found.state is not AnchorState.REVIEW:
            return found
    else:
        found = LOST
    elsewhere = _elsewhere(difference, span)
    return elsewhere if elsewhere.state is AnchorState.MOVED or found is LOST else found


def _empty(difference: DifferenceMap, span: Span) -> Carried:
    """A place between letters holds when the letters on both sides do."""
    before = difference.target[span.start - 1] if span.start else -1
    behind = difference.target[span.end] if span.end < len(difference.old) else len(difference.new)
    if behind >= 0 and behind - before == len(span) + 1:
        return Carried(AnchorState.EXACT, Span(int(before) + 1, int(behind)), 1.0, "map")
    return LOST


def _mapped(difference: DifferenceMap, span: Span) -> Span | None:
    """Where the map has most of the letters, drawn out to whole words; None when it has too few."""
    targets = difference.target[span.start : span.end]
    places = np.flatnonzero(targets >= 0)
    if not len(places):
        return None
    jumps = np.flatnonzero((np.diff(targets[places]) < 0) | (np.diff(targets[places]) > np.diff(places) + FAR)) + 1
    parts = np.split(places, jumps)
    main = max(parts, key=len)
    if 4 * len(main) < len(targets):
        return None
    first, last = int(main[0]), int(main[-1])
    start = _drawn(difference, int(targets[first]), -1, first, _at_border(difference.old, span.start))
    end = _drawn(difference, int(targets[last]) + 1, 1, len(span) - 1 - last, _at_border(difference.old, span.end))
    return Span(start, end)


def _drawn(difference: DifferenceMap, at: int, step: int, missing: int, whole_words: bool) -> int:
    """Over the free letters beside a place, as many as are missing there, and to the end of the word."""
    text, taken = difference.new, difference.taken

    def beside(offset: int) -> int:
        return offset - 1 if step < 0 else offset

    room = 2 * missing
    while room and 0 <= beside(at) < len(text) and not taken[beside(at)] and text[beside(at)] not in "\n\f":
        at, room = at + step, room - 1
    while missing and 0 <= beside(at - step) < len(text) and text[beside(at - step)].isspace():
        at -= step
    while whole_words and 0 < at < len(text) and not _at_border(text, at) and not taken[beside(at)]:
        at += step
    return at


def _at_border(text: str, at: int) -> bool:
    """True where no word goes on."""
    return not (0 < at < len(text) and text[at - 1].isalnum() and text[at].isalnum())


def _judged(difference: DifferenceMap, span: Span, place: Span) -> Carried:
    old, new = span.of(difference.old_folded), place.of(difference.new_folded)
    likeness = Indel.normalized_similarity(_squeezed(old), _squeezed(new))
    before, behind = _support(difference, span, place)
    between = min(before, behind) >= SUPPORT
    beside = max(before, behind) >= SUPPORT
    letters = len(_squeezed(old))
    long_and_like = letters >= SURE_ELSEWHERE and likeness >= 0.9
    sure = between if _is_repeated(difference, old) else beside or long_and_like
    if letters < SHORT:
        enough = likeness == 1.0 or (between and likeness >= SUPPORT)
    else:
        enough = likeness >= (ENOUGH_BETWEEN if between else ENOUGH)
    if not (sure and enough):
        return Carried(AnchorState.REVIEW, place, likeness, "map")
    if bool(difference.moved[span.start : span.end].any()):
        state = AnchorState.MOVED
    elif _squeezed(span.of(difference.old)) == _squeezed(place.of(difference.new)):
        state = AnchorState.EXACT
    else:
        state = AnchorState.CHANGED
    return Carried(state, place, likeness, "map")


def _support(difference: DifferenceMap, span: Span, place: Span) -> tuple[float, float]:
    """Share of the letters before and behind a passage that stand before and behind its new place, too."""
    shares = []
    for old, low, high in (
        (Span(max(0, span.start - CONTEXT), span.start), place.start - 2 * CONTEXT, place.start),
        (Span(span.end, min(len(difference.old), span.end + CONTEXT)), place.end, place.end + 2 * CONTEXT),
    ):
        letters = np.array([not c.isspace() for c in old.of(difference.old)], dtype=np.bool_)
        targets = difference.target[old.start : old.end]
        if not letters.any():  # the text begins or ends here, and must there too
            room = difference.new[max(0, low) : max(0, high)].strip()
            shares.append(0.0 if room else 1.0)
            continue
        near = (targets >= low) & (targets < high) & letters
        shares.append(float(near.sum() / letters.sum()))
    return shares[0], shares[1]


def _is_repeated(difference: DifferenceMap, words: str) -> bool:
    return difference.old_folded.count(words) > 1 or difference.new_folded.count(words) > 1


def _elsewhere(difference: DifferenceMap, span: Span) -> Carried:
    """These words, or something like them, where the new text has no other words of the old one."""
    old = span.of(difference.old_folded)
    places = [place for place in _occurrences(difference.new_folded, old) if _is_free(difference, place)]
    if len(places) == 1 and len(_squeezed(old)) >= SURE_ELSEWHERE and difference.old_folded.count(old) == 1:
        return Carried(AnchorState.MOVED, places[0], 1.0, "quote")
    if places:
        return Carried(AnchorState.REVIEW, places[0], 1.0, "quote")
    best = LOST
    for stretch in _free_stretches(difference, len(span)):
        found = fuzz.partial_ratio_alignment(old, stretch.of(difference.new_folded), score_cutoff=PROPOSED_FROM)
        if found and found.score / 100 > best.score:
            place = Span(stretch.start + found.dest_start, stretch.start + found.dest_end)
            best = Carried(AnchorState.REVIEW, place, round(found.score / 100, 3), "alike")
    return best


def _occurrences(text: str, words: str) -> list[Span]:
    found: list[Span] = []
    at = text.find(words)
    while at >= 0 and len(found) < 3:
        found.append(Span(at, at + len(words)))
        at = text.find(words, at + 1)
    return found


def _is_free(difference: DifferenceMap, place: Span) -> bool:
    return bool(difference.taken[place.start : place.end].mean() < 0.3)


def _free_stretches(difference: DifferenceMap, length: int) -> Sequence[Span]:
    """Parts of the new text that are the place of nothing old, and long enough for a passage of that length."""
    edges = np.flatnonzero(np.diff(np.concatenate(([True], difference.taken[:-1], [True])).astype(np.int8)))
    spans = (Span(int(start), int(end)) for start, end in edges.reshape(-1, 2))
    return [span for span in spans if 2 * len(span) >= length]


def _squeezed(text: str) -> str:
    """Without white space."""
    return "".join(text.split())
