"""Where a text's paragraphs, headings, list items and sentences are."""

import re
from bisect import bisect_right
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from motsvar.core.document import Document, Heading
from motsvar.core.outline.lines import Line, Wrapping, lines_of, narrow_columns
from motsvar.core.outline.running_heads import running_heads
from motsvar.core.span import Span


class BlockKind(StrEnum):
    HEADING = "heading"
    PARAGRAPH = "paragraph"
    ITEM = "item"


class UnitKind(StrEnum):
    HEADING = "heading"
    SENTENCE = "sentence"
    ITEM = "item"


@dataclass(frozen=True, slots=True)
class Block:
    """What is drawn as one: a paragraph, heading or list item. Line ends inside it are soft."""

    kind: BlockKind
    span: Span


@dataclass(frozen=True, slots=True)
class Unit:
    """The smallest thing that is aligned."""

    kind: UnitKind
    span: Span
    block: int
    """Index of the block it lies in."""
    section: int
    """How many headings come before, itself included."""


LONGEST_BLOCK = 2000
"""Code points; what is longer is cut between sentences, so that one line of five megabytes can be drawn."""
LONGEST_UNIT = 1000
LONGEST_HEADING = 90


def blocks(text: str, page_starts: Collection[int] = (), headings: Collection[Heading] = ()) -> tuple[Block, ...]:
    """The display blocks in order: every character that is not white space is in exactly one. O(n)."""
    return outline(text, page_starts, headings).blocks


def shown_blocks(document: Document) -> tuple[Block, ...]:
    """What is drawn of a document."""
    return blocks(document.text, document.page_starts, document.headings)


def segment(text: str, page_starts: Collection[int] = (), headings: Collection[Heading] = ()) -> tuple[Unit, ...]:
    """The units in order: every character that is not white space is in exactly one. O(n)."""
    return outline(text, page_starts, headings).units


@dataclass(frozen=True, slots=True)
class Outline:
    """What a text is made of."""

    blocks: tuple[Block, ...]
    units: tuple[Unit, ...]
    heads: tuple[Span, ...]
    """Where page heads and page numbers stand, in order."""


def outline(text: str, page_starts: Collection[int] = (), headings: Collection[Heading] = ()) -> Outline:
    """Blocks, units and page heads. O(n).

    ``headings`` are those that the file declares; others are found beside them.
    """
    found: list[tuple[BlockKind, int, int]] = []  # tuples, since they grow sentence by sentence
    units: list[Unit] = []
    section = 0
    lines = list(lines_of(text, page_starts))
    declared = _declared(lines, headings)
    heads = running_heads(text, lines) - declared.keys()
    for block in _whole_blocks(lines, heads, declared):
        if block.kind is BlockKind.HEADING:
            section += 1
        kind, started = _UNIT_KIND[block.kind], -1
        for span in _sentences(text, block):
            if started < 0 or span.end - started > LONGEST_BLOCK:
                started = span.start
                found.append((block.kind, started, span.end))
            else:
                found[-1] = (block.kind, started, span.end)
            units.append(Unit(kind, span, len(found) - 1, section))
    return Outline(
        tuple(Block(kind, Span(start, end)) for kind, start, end in found),
        tuple(units),
        tuple(Span(lines[at].start, lines[at].end) for at in sorted(heads)),
    )


_UNIT_KIND = {
    BlockKind.HEADING: UnitKind.HEADING,
    BlockKind.PARAGRAPH: UnitKind.SENTENCE,
    BlockKind.ITEM: UnitKind.ITEM,
}


def _declared(lines: list[Line], headings: Collection[Heading]) -> dict[int, int]:
    """For each line of a declared heading, by its index, which heading it belongs to."""
    starts = [heading.span.start for heading in headings]
    spans = [heading.span for heading in headings]
    found: dict[int, int] = {}
    for at, line in enumerate(lines if spans else ()):
        which = bisect_right(starts, line.start) - 1
        if which >= 0 and line.start < spans[which].end:
            found[at] = which
    return found


def _whole_blocks(lines: list[Line], heads: frozenset[int], declared: Mapping[int, int]) -> Iterator[Block]:
    wrapping = Wrapping.of(lines)
    columns = narrow_columns(lines, wrapping)
    groups: list[list[Line]] = []
    kinds: dict[int, BlockKind] = {}  # of the groups that are declared, by their index
    last_declared: int | None = None
    waiting: list[Line] = []
    for at, line in enumerate(lines):
        if at in heads:
            waiting.append(line)
            continue
        below = replace(line, after_blank=False, page_top=True) if waiting else line
        which = declared.get(at)
        is_same = which == last_declared
        last_declared = which
        if groups and is_same and (which is not None or columns.get(at, wrapping).goes_on(groups[-1][-1], below)):
            groups[-1].append(line)  # a paragraph goes on below the head of a page
        else:
            groups += [[head] for head in waiting]
            groups.append([line])
            if which is not None:
                kinds[len(groups) - 1] = BlockKind.HEADING
        waiting.clear()
    groups += [[head] for head in waiting]
    for at, group in enumerate(groups):
        following = groups[at + 1] if at + 1 < len(groups) else None
        in_pair = at > 0 and not group[0].after_blank and not _is_text(groups[at - 1])
        yield Block(kinds.get(at) or _kind_of(group, following, in_pair), Span(group[0].start, group[-1].end))


def _kind_of(group: list[Line], following: list[Line] | None, in_pair: bool) -> BlockKind:
    if _is_heading(group, following, in_pair):
        return BlockKind.HEADING
    return BlockKind.ITEM if group[0].begins_item else BlockKind.PARAGRAPH


def _is_heading(group: list[Line], following: list[Line] | None, in_pair: bool) -> bool:
    """A short line without a full stop, before text. Names and titles at the foot of a letter stand in pairs of
    lines with nothing below, which tells them from headings."""
    line = group[0]
    if len(group) > 2 or following is None or line.is_row or group[-1].end - line.start > LONGEST_HEADING:
        return False
    if line.ends_sentence or group[-1].ends_sentence or group[-1].words.endswith(","):
        return False
    if line.begins_item and not line.is_numbered:
        return False
    first = next((character for character in line.words if character.isalpha()), "")
    if not first or first.islower() or following[0].begins_in_lower_case:
        return False
    if len(following) == 1 and following[0].begins_item and line.begins_item:
        return False  # short items of one list
    below = _is_text(following) or (line.is_numbered and following[0].is_row)
    return (following[0].after_blank and not in_pair) or below


def _is_text(group: list[Line]) -> bool:
    return len(group) > 1 or len(group[0]) >= 60 or group[0].ends_sentence or group[0].begins_item


_STOP = re.compile(r"[.!?…؟।](?:[\"'”’»)\]]|\[\d{1,3}\])*(?=\s)|[。！？][」』”’）]*")
"""What may end a sentence, with the mark of a note; in scripts without spaces none follows."""
_LAST_WORD = re.compile(r"[\w.]*$")
_PAGES = re.compile(r"\(\d{1,4}\)\s*(?:\n|$)")
_ABBREVIATION_LIST = (
    "ang anm avd bl.a ca cirka dir dnr dr d.v.s dvs e.g enl ev f.d f.n forts fr.o.m ggr hr i.e inkl jfr kap kl milj mr "
    "mrs nr o.d obs p.g.a pga prof prop resp rskr s.k sid st t.ex t.o.m tel tfn u.a vs "
    "jan feb mar apr jun jul aug sep sept okt oct nov dec"
)
_ABBREVIATIONS = frozenset(_ABBREVIATION_LIST.split())


def _sentences(text: str, block: Block) -> Iterator[Span]:
    start, end = block.span.start, block.span.end
    if block.kind is not BlockKind.HEADING:
        for stop in _STOP.finditer(text, start, end):
            if _ends_sentence(text, start, stop, end):
                yield from _bounded(text, start, stop.end())
                start = _skip_space(text, stop.end(), end)
    if start < end:
        yield from _bounded(text, start, end)


def _ends_sentence(text: str, start: int, stop: re.Match[str], end: int) -> bool:
    at = _skip_space(text, stop.end(), end)
    if at >= end:
        return False
    following = text[at]
    found = _LAST_WORD.search(text, max(start, stop.start() - 24), stop.start())
    word = found.group() if found else ""
    if text[stop.start()] != ".":
        return not following.islower()
    if word.lower() in _ABBREVIATIONS or (len(word) == 1 and word.isalpha()):
        return False
    if word.isdecimal() and text[start : stop.start()].strip() == word:
        return False  # the number of an item
    if word.isdecimal() and _PAGES.match(text, at):
        return False  # "2. (14)", the number of a page
    if following.islower():
        return len(word) >= 5 and word.isalpha() and word.islower()
    return True


def _skip_space(text: str, at: int, end: int) -> int:
    while at < end and text[at].isspace():
        at += 1
    return at


def _bounded(text: str, start: int, end: int) -> Iterator[Span]:
    """The range in pieces of at most ``LONGEST_UNIT``, cut after a comma or semicolon, else between words."""
    while end - start > LONGEST_UNIT:
        latest = start + LONGEST_UNIT
        cut = max(text.rfind(mark, start + LONGEST_UNIT // 2, latest) for mark in (", ", "; ", ",\n", ";\n")) + 1
        if not cut:
            spaces = (text.rfind(space, start + LONGEST_UNIT // 2, latest) for space in (" ", "\n"))
            cut = max(max(spaces), 0) or latest
        yield Span(start, start + len(text[start:cut].rstrip()))
        start = _skip_space(text, cut, end)
    if start < end:
        yield Span(start, end)
