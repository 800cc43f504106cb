"""A passage of a text."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from operator import attrgetter


class Side(StrEnum):
    """Which of the two documents. They are peers: neither is the old or the new one."""

    LEFT = "left"
    RIGHT = "right"

    @property
    def other(self) -> "Side":
        return Side.RIGHT if self is Side.LEFT else Side.LEFT


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """Half-open range ``start <= i < end`` of code points in a document's text. May be empty."""

    start: int
    end: int

    def __post_init__(self) -> None:
        if not 0 <= self.start <= self.end:
            raise ValueError(f"not a span: {self.start}..{self.end}")

    def __len__(self) -> int:
        return self.end - self.start

    def __bool__(self) -> bool:
        """An empty span is still a place; only ``None`` is nothing."""
        return True

    def overlaps(self, other: "Span") -> bool:
        """True when the two share at least one code point."""
        return self.start < other.end and other.start < self.end

    def contains(self, other: "Span") -> bool:
        return self.start <= other.start and other.end <= self.end

    def holds(self, offset: int) -> bool:
        return self.start <= offset < self.end

    def within(self, other: "Span") -> "Span | None":
        """The part that lies in ``other``, or None when they do not overlap."""
        return Span(max(self.start, other.start), min(self.end, other.end)) if self.overlaps(other) else None

    def moved(self, by: int) -> "Span":
        """The same length, so many code points further on."""
        return Span(self.start + by, self.end + by)

    def of(self, text: str) -> str:
        """The words themselves."""
        return text[self.start : self.end]


def joined(spans: Iterable[Span]) -> tuple[Span, ...]:
    """The same ground covered by sorted spans that neither overlap nor touch."""
    out: list[Span] = []
    for span in sorted(spans, key=attrgetter("start", "end")):
        if out and span.start <= out[-1].end:
            out[-1] = Span(out[-1].start, max(out[-1].end, span.end))
        else:
            out.append(span)
    return tuple(out)


def gaps(spans: Iterable[Span], length: int) -> tuple[Span, ...]:
    """What of ``0..length`` no span covers."""
    out: list[Span] = []
    at = 0
    for span in joined(spans):
        if span.start > at:
            out.append(Span(at, span.start))
        at = span.end
    if at < length:
        out.append(Span(at, length))
    return tuple(out)
