"""The parts of an RTF document, put together in the order in which they are read."""

import re
from collections.abc import Iterable, Iterator

from motsvar.readers.assembling import Assembly
from motsvar.readers.rtf.flow import Flow, Paragraph
from motsvar.readers.rtf.reading import Found

_DIGITS = re.compile(r"\d+")


def put_together(found: Found, assembly: Assembly) -> None:
    """Page headers, the text, notes, comments and page footers."""
    heads, feet = (tuple(_distinct(flows)) for flows in (found.heads, found.feet))
    found.tally.repeated = sum(bool(flow.paragraphs) for flow in (*found.heads, *found.feet)) - len(heads) - len(feet)
    for flow in heads:
        _put(flow.paragraphs, assembly)
    _put(found.body.paragraphs, assembly, with_pages=True)
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
        _put(flow.paragraphs, assembly)


def _distinct(flows: Iterable[Flow]) -> Iterator[Flow]:
    """Each page header or footer once, whatever numbers stand in it."""
    seen: set[str] = set()
    for flow in flows:
        key = _DIGITS.sub("0", flow.one_line())
        if key and key not in seen:
            seen.add(key)
            yield flow


def _put(paragraphs: Iterable[Paragraph], assembly: Assembly, *, with_pages: bool = False) -> None:
    before: Paragraph | None = None
    for one in paragraphs:
        if with_pages and one.pages and len(assembly):
            assembly.blank_line()
            for _ in range(one.pages):
                assembly.start_page()
        elif before is not None and one.is_close_to(before):
            assembly.line_end()
        else:
            assembly.blank_line()
        span = assembly.add(one.words)
        if one.level:
            assembly.mark_heading(span, one.level)
        before = one


def _line(words: str, assembly: Assembly) -> None:
    assembly.line_end()
    assembly.add(words)
