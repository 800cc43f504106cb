"""The sections and longer passages of one text that have no counterpart in the other."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from motsvar.core.comparison import Comparison, Origin
from motsvar.core.outline.sections import section_parents
from motsvar.core.outline.segmentation import BlockKind, Unit, UnitKind
from motsvar.core.silence.values import LaidText
from motsvar.core.span import Side, Span, joined

ALONE = 0.8
"""Share of a section's words without counterpart from which on it is said to have none."""
SAYS = 8
"""Words of a paragraph that says something; signatures, addresses and the heads of pages have fewer."""
LEAST_SECTION, LEAST_PASSAGE = 12, 20
"""Words."""


@dataclass(frozen=True, slots=True)
class Part:
    span: Span
    heading: Span | None
    """Of a section; None for a passage."""
    words: int
    """How many of its words have no counterpart."""


@dataclass(frozen=True, slots=True)
class _Piece:
    """What one block has without counterpart."""

    span: Span
    section: int
    words: int


class Parts:
    """Those of one side, in order; they do not overlap."""

    def __init__(self, comparison: Comparison, side: Side, laid: LaidText, headings: frozenset[int]) -> None:
        """``headings``: where those of the other text begin."""
        self._laid = laid
        self._starts = [block.span.start for block in laid.blocks]
        self._sections = _section_numbers(laid)
        self._says = [self._counted(at) for at in range(len(laid.blocks))]
        formulas = [match.on(side) for match in comparison.matches if match.origin is Origin.BOILERPLATE]
        others = [match.on(side) for match in comparison.matches if match.origin is not Origin.BOILERPLATE]
        self._matched = joined(others)
        self._answered = frozenset(
            match.on(side).start for match in comparison.matches if match.on(side.other).start in headings
        )
        pieces = self._pieces(comparison.left_only if side is Side.LEFT else comparison.right_only)
        silent = self._silent_sections(pieces, formulas)
        sections = [Part(self._span_of(first, last), heading, words) for first, last, heading, words in silent]
        inside = frozenset(number for first, last, _, _ in silent for number in range(first, last + 1))
        passages = self._passages([piece for piece in pieces if piece.section not in inside])
        self.all: tuple[Part, ...] = tuple(sorted([*sections, *passages], key=lambda part: part.span))
        self._ends = [part.span.end for part in self.all]

    def holding(self, spans: Sequence[Span]) -> Part | None:
        """The one that holds all of them, or the first of several that do together."""
        found = [self._at(span) for span in spans]
        return None if None in found else next(iter(found), None)

    @property
    def body(self) -> Span:
        """What the text says, from its first to its last paragraph: above stand a sender, dates and numbers of its own,
        below a signature."""
        said = [block.span for block, says in zip(self._laid.blocks, self._says, strict=True) if says]
        start = next((start for start, says in zip(self._starts, self._says, strict=True) if says >= SAYS), 0)
        return Span(start, max(start, said[-1].end)) if said else Span(0, len(self._laid.text))

    def _at(self, span: Span) -> Part | None:
        at = bisect_left(self._ends, span.end)
        return self.all[at] if at < len(self.all) and self.all[at].span.contains(span) else None

    def _counted(self, at: int) -> int:
        """How many words a block says; 0 for headings and lines that say nothing of their own."""
        block = self._laid.blocks[at]
        words = _words(self._laid.text, block.span)
        return words if block.kind is BlockKind.ITEM or (block.kind is BlockKind.PARAGRAPH and words >= SAYS) else 0

    def _block_of(self, start: int) -> int:
        return max(0, bisect_right(self._starts, start) - 1)

    def _pieces(self, alone: Sequence[Span]) -> list[_Piece]:
        out = []
        for span in alone:
            at = self._block_of(span.start)
            if self._says[at]:
                out.append(_Piece(span, self._sections[at], _words(self._laid.text, span)))
        return out

    def _silent_sections(self, pieces: Sequence[_Piece], formulas: Sequence[Span]) -> list[tuple[int, int, Span, int]]:
        """First and last section, heading and words of each that is silent; of nested ones the outermost."""
        heads = [block for block in self._laid.blocks if block.kind is BlockKind.HEADING]
        units = tuple(Unit(UnitKind.HEADING, block.span, 0, 0) for block in heads)
        parents = section_parents(self._laid.text, units)
        says, alone = [0] * len(parents), [0] * len(parents)
        for section, words in zip(self._sections, self._says, strict=True):
            says[section] += words
        for span in formulas:
            at = self._block_of(span.start)
            if self._says[at]:
                says[self._sections[at]] -= _words(self._laid.text, span)
        for piece in pieces:
            alone[piece.section] += piece.words
        bare = [words < (LEAST_PASSAGE if not section else 1) for section, words in enumerate(says)]
        last = list(range(len(parents)))
        for section in range(len(parents) - 1, 0, -1):  # children come after their parents
            if parents[section] > 0:
                parent = parents[section]
                says[parent], alone[parent] = says[parent] + says[section], alone[parent] + alone[section]
                last[parent] = max(last[parent], last[section])
        found, told = list[tuple[int, int, Span, int]](), 0
        for section in range(1, len(parents)):
            heading = heads[section - 1].span
            is_silent = alone[section] >= max(LEAST_SECTION, ALONE * says[section])
            if section > told and is_silent and heading.start not in self._answered:
                first = self._first_of_title(section, found[-1][1] + 1 if found else 0, bare)
                found.append((first, last[section], self._title(first, section), alone[section]))
                told = last[section]
        return found

    def _first_of_title(self, section: int, least: int, bare: Sequence[bool]) -> int:
        """The sections at once before, that say nothing and have nothing in common with the other text, are its title:
        a case number or a date below the title of a whole text would not tell what the text is about."""
        first = section
        while first > least and bare[first - 1]:
            span = self._span_of(first - 1, first - 1)
            if not span or self._is_matched(span.start, span.end):
                break
            first -= 1
        return first

    def _title(self, first: int, section: int) -> Span:
        """The longest of its lines."""
        at, end = bisect_left(self._sections, first), bisect_left(self._sections, section)
        return max((block.span for block in self._laid.blocks[at : end + 1]), key=len)

    def _span_of(self, first: int, last: int) -> Span:
        """From the heading of a section to the end of another, or of itself."""
        at, end = bisect_left(self._sections, first), bisect_right(self._sections, last) - 1
        return Span(self._starts[at], self._laid.blocks[end].span.end) if at <= end else Span(0, 0)

    def _passages(self, pieces: Sequence[_Piece]) -> Iterator[Part]:
        """Paragraphs that follow each other are one passage."""
        run: list[_Piece] = []
        for piece in pieces:
            if run and (piece.section != run[-1].section or self._is_matched(run[-1].span.end, piece.span.start)):
                yield from _part(run)
                run = []
            run.append(piece)
        yield from _part(run)

    def _is_matched(self, start: int, end: int) -> bool:
        """Something between corresponds."""
        at = bisect_right(self._matched, start, key=lambda span: span.end)
        return at < len(self._matched) and self._matched[at].start < end


def _part(run: Sequence[_Piece]) -> Iterator[Part]:
    words = sum(piece.words for piece in run)
    if words >= LEAST_PASSAGE:
        yield Part(Span(run[0].span.start, run[-1].span.end), None, words)


def _section_numbers(laid: LaidText) -> list[int]:
    """For each block how many headings come before, itself included."""
    out, section = [], 0
    for block in laid.blocks:
        section += block.kind is BlockKind.HEADING
        out.append(section)
    return out


def _words(text: str, span: Span) -> int:
    return len(span.of(text).split())
