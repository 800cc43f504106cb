"""The parts of an RTF document, put together in the order in which they are read."""

import re
from collections.abc import Iterable, Iterator

from motsvar.readers.assembling import Assembly
from motsvar.readers.paragraphs import put
from motsvar.readers.rtf.flow import Flow
from motsvar.readers.rtf.reading import Found

_DIGITS = re.compile(r"\d+")


def put_together(found: Found, assembly: Assembly) -> None:
    """Page headers, the text, notes, comments and page footers."""
    heads, feet = (tuple(_distinct(flows)) for flows in (found.heads, found.feet))
    found.tally.repeated = sum(bool(flow.paragraphs) for flow in (*found.heads, *found.feet)) - len(heads) - len(feet)
    for flow in heads:
        put(flow.paragraphs, assembly)
    put(found.body.paragraphs, assembly)
    if found.notes:
        assembly.blank_line()
    for number, note in enumerate(found.notes, 1):
        _line(f"[{number}] {note.one_line()}", assembly)
    comments = [(author, flow.one_line()) for author, flow in found.comments]
    found.tally.has_pages = any(one.pages for one in found.body.paragraphs)
    found.tally.comments = len(comments)
    if comments:
        assembly.blank_line()
    for author, words in comments:
        _line(f"{author}: {words}" if author else words, assembly)
    for flow in feet:
        put(flow.paragraphs, assembly)


def _distinct(flows: Iterable[Flow]) -> Iterator[Flow]:
    """Each page header or footer once, whatever numbers stand in it."""
    seen: set[str] = set()
    for flow in flows:
        key = _DIGITS.sub("0", flow.one_line())
        if key and key not in seen:
            seen.add(key)
            yield flow


def _line(words: str, assembly: Assembly) -> None:
    assembly.line_end()
    assembly.add(words)
