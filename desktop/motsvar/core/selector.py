"""How a passage is found again: position, quote, prefix and suffix (W3C Web Annotation selectors, 2017)."""

from dataclasses import dataclass

from motsvar.core.span import Span

CONTEXT = 64
"""Code points kept on each side of a quote. Hypothesis keeps 32; municipal prose repeats itself, so we keep more."""


@dataclass(frozen=True, slots=True)
class Selector:
    """TextPositionSelector and TextQuoteSelector in one; offsets are code points."""

    span: Span
    exact: str
    prefix: str
    suffix: str


def describe(text: str, span: Span) -> Selector:
    """The selector of a passage, with up to ``CONTEXT`` code points on each side, cut at a word edge if possible."""
    prefix = text[max(0, span.start - CONTEXT) : span.start]
    suffix = text[span.end : span.end + CONTEXT]
    if span.start > CONTEXT and (cut := prefix.find(" ")) >= 0:
        prefix = prefix[cut + 1 :]
    if span.end + CONTEXT < len(text) and (cut := suffix.rfind(" ")) >= 0:
        suffix = suffix[:cut]
    return Selector(span, span.of(text), prefix, suffix)
