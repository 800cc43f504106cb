"""What annotations are about: a passage of a text as selectors say, or a whole document."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from motsvar.core.document import canonical
from motsvar.core.span import Span
from motsvar.readers.peers.gathering import Gathering
from motsvar.readers.peers.given import Given, a_list, an_iri, an_object, an_offset, kinds, words

_NO_TEXT = "Areas of pictures, of pages and of media are left out: {0}."
_NO_TARGET = "Annotations of things that are neither a text nor in one are left out: {0}."
_CHARACTERS = re.compile(r"char=(\d{1,12}),(\d{1,12})(?:;.*)?")
"""RFC 5147."""
_DEEPEST = 8
"""Selectors inside each other that are still looked at."""


@dataclass(frozen=True, slots=True)
class Target:
    source: str
    """IRI of the text."""
    iri: str = ""
    """Of the passage itself, where it has one."""
    scope: str = ""
    span: Span | None = None
    exact: str = ""
    prefix: str = ""
    suffix: str = ""

    @property
    def is_whole(self) -> bool:
        return self.span is None and not self.exact


def target_of(given: object, gathering: Gathering) -> Target | None:
    """None, and counted, for what is no text."""
    if isinstance(given, str):
        return Target(given) if given else None
    told = an_object(given)
    source = an_iri(told.get("source")) or ("" if "selector" in told else an_iri(told))
    if not source:
        gathering.leave(_NO_TARGET)
        return None
    selectors = [an_object(one) for one in a_list(told.get("selector")) if not isinstance(one, str)]
    iri = an_iri(told) if told.get("source") else ""
    if not selectors:
        return Target(source, iri, an_iri(told.get("scope")))
    span, exact, prefix, suffix = None, "", "", ""
    for selector in selectors:
        position, quote = _selected(selector)
        span = span or position
        if quote and not exact:
            exact, prefix, suffix = (canonical(words(quote.get(key))) for key in ("exact", "prefix", "suffix"))
    if span is None and not exact:
        gathering.leave(_NO_TEXT)
        return None
    return Target(source, iri, an_iri(told.get("scope")), span, exact, prefix, suffix)


def _selected(selector: Given) -> tuple[Span | None, Given | None]:
    """Position in the whole text, and quote. What refines another selector counts from there, so that only its
    quote tells where it is in the text."""
    position, quote = None, None
    for depth, one in enumerate(_refined(selector)):
        if "TextQuoteSelector" in kinds(one) and words(one.get("exact")):
            quote, position = one, None
        elif depth == 0:
            position = _position(one)
        elif _position(one):
            position = None
    return position, quote


def _refined(selector: Given) -> Iterator[Given]:
    """A selector and those that refine it, each inside the one before."""
    inner: object = selector
    for _ in range(_DEEPEST):
        one = an_object(inner)
        if not one:
            return
        yield one
        inner = next(iter(a_list(one.get("refinedBy"))), None)


def _position(selector: Given) -> Span | None:
    start, end = an_offset(selector.get("start")), an_offset(selector.get("end"))
    if "RangeSelector" in kinds(selector):
        first, last = an_object(selector.get("startSelector")), an_object(selector.get("endSelector"))
        start, end = an_offset(first.get("start")), an_offset(last.get("start"))
    elif found := _CHARACTERS.fullmatch(words(selector.get("value"))):
        start, end = int(found[1]), int(found[2])
    elif "TextPositionSelector" not in kinds(selector):
        return None
    return Span(start, end) if start is not None and end is not None and start < end else None
