"""What the first page shows of the texts themselves: the longest that they share, and what one of them has alone."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from motsvar.core.comparison import Comparison, Origin
from motsvar.core.document import Document
from motsvar.core.silence.values import Silence
from motsvar.core.span import Side, Span
from motsvar.exports.reporting.contradictions import excerpt
from motsvar.exports.reporting.places import place
from motsvar.exports.reporting.silence import counted
from motsvar.exports.reporting.values import HighlightView, Place, SilenceView
from motsvar.wording import Wording

_EXCERPT = 60
"""Characters of a passage."""
_ALONE = 2
"""Passages of each text."""
_SILENCES = 2
"""Of each text."""
_NAME = 40
"""Characters of what a text is silent about."""


def highlight_views(found: Comparison, left: Document, right: Document, words: Wording) -> Iterator[HighlightView]:
    """A formula is nothing that two texts share of their own."""
    if shared := [one for one in found.matches if one.origin is not Origin.BOILERPLATE]:
        longest = max(shared, key=lambda one: len(one.left) + len(one.right))
        sides = _begun(left, longest.left, words), _begun(right, longest.right, words)
        yield HighlightView(words("the longest in common"), sides[:1], sides[1:])
    if found.left_only or found.right_only:
        alone = _longest(left, found.left_only, words), _longest(right, found.right_only, words)
        yield HighlightView(words("the longest in one only"), *alone)


def silence_highlight(
    found: Sequence[Silence], views: Sequence[SilenceView], words: Wording
) -> Iterator[HighlightView]:
    """What weighs most of what a text says nothing of; ``views`` are those of ``found``."""
    if found:
        left, right = (
            tuple(
                Place(excerpt(view.words, _NAME), view.where or view.motion)
                for one, view in zip(found, views, strict=True)
                if side in one.silent
            )[:_SILENCES]
            for side in Side
        )
        yield HighlightView(words("says nothing of ({0})").format(counted(found, words)), left, right)


def _longest(document: Document, spans: Sequence[Span], words: Wording) -> tuple[Place, ...]:
    """In the order of the text."""
    longest = sorted(spans, key=len, reverse=True)[:_ALONE]
    return tuple(_begun(document, span, words) for span in sorted(longest))


def _begun(document: Document, span: Span, words: Wording) -> Place:
    told = place(document, span, words)
    return replace(told, words=excerpt(told.words.strip(), _EXCERPT))
