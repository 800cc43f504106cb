"""A passage as it is quoted elsewhere: its words, and where they stand, in the manner of a language."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from html import escape
from types import MappingProxyType

from motsvar.core.document import Document
from motsvar.core.hidden.telling import visible, visible_part
from motsvar.core.particulars import NO_PARTICULARS, Particulars, is_date
from motsvar.core.span import Span

LONG = 40
"""Words; a longer quote, or one of several paragraphs, stands apart, as the manuals of style have it."""
_SOFT_END = re.compile(r"(?<=[ -])\n")
"""After a space or a hyphen the end of a line is no space, as the panes show it."""

_LINE_END = re.compile("[\n\f]")


@dataclass(frozen=True, slots=True)
class Manner:
    """How a language cites."""

    quotes: tuple[str, str]
    case: str
    page: tuple[str, str]
    """Of one, and of several."""
    line: tuple[str, str]
    accessed: str
    months: str
    """Twelve words."""


MANNERS: Mapping[str, Manner] = MappingProxyType(
    {
        "en": Manner(
            ("“", "”"),
            "case {0}",
            ("p. {0}", "pp. {0}"),
            ("line {0}", "lines {0}"),
            "accessed {0}",
            "January February March April May June July August September October November December",
        ),
        "sv": Manner(
            ("”", "”"),
            "dnr {0}",
            ("s. {0}", "s. {0}"),
            ("rad {0}", "rad {0}"),
            "hämtat {0}",
            "januari februari mars april maj juni juli augusti september oktober november december",
        ),
    }
)


@dataclass(frozen=True, slots=True)
class Cited:
    """A passage and what its document is."""

    document: Document
    span: Span
    blocks: tuple[Span, ...]
    """The paragraphs of the text (``outline.segmentation``): a line end inside one is only the edge of a page."""
    particulars: Particulars = NO_PARTICULARS


@dataclass(frozen=True, slots=True)
class Citation:
    """The same words twice."""

    plain: str
    html: str
    """A fragment in which everything of the document is escaped; no style, no address."""


def citation(passages: Sequence[Cited], language: str, today: str) -> Citation:
    """Passages with their sources, one after the other. The quotes are whole; what hides in them has a sign.

    :param language: ``en`` or ``sv``
    :param today: when it was read: ISO 8601, a day
    """
    manner = MANNERS.get(language) or MANNERS["en"]
    made = [_one(passage, manner, today) for passage in passages]
    return Citation("\n\n".join(one.plain for one in made), "\n".join(one.html for one in made))


def _one(passage: Cited, manner: Manner, today: str) -> Citation:
    paragraphs = quoted(passage)
    source = ", ".join(_source(passage, manner)) + f"; {manner.accessed.format(_day(today, manner))}"
    opening, closing = manner.quotes
    if len(paragraphs) == 1 and len(paragraphs[0].split()) <= LONG:
        words = f"{opening}{paragraphs[0]}{closing} ({source})"
        return Citation(words, f"<p>{escape(words)}</p>")
    quote = "\n\n".join(paragraphs)
    rich = "".join(f"<p>{escape(paragraph)}</p>" for paragraph in paragraphs)
    return Citation(
        f"{opening}{quote}{closing}\n({source})", f"<blockquote>{rich}</blockquote>\n<p>({escape(source)})</p>"
    )


def quoted(passage: Cited) -> tuple[str, ...]:
    """The words of a passage, paragraph by paragraph, each on one line and otherwise as they are."""
    parts = [part for block in passage.blocks if (part := block.within(passage.span)) is not None and len(part)]
    told = (visible_part(passage.document.text, part) for part in parts or [passage.span])
    return tuple(in_one_line(words).strip() for words in told)


def in_one_line(words: str) -> str:
    """Line ends as spaces, but for those that follow a space or a hyphen."""
    return _LINE_END.sub(" ", _SOFT_END.sub("", words))


def _source(passage: Cited, manner: Manner) -> list[str]:
    document, told = passage.document, passage.particulars
    start = passage.span.start
    page, line = document.page_of(start), document.line_of(start)
    last = document.line_of(max(start, passage.span.end - 1))
    found = [visible(told.sender), document.name, _day(told.dated, manner)]
    if told.case_number:
        found.append(manner.case.format(visible(told.case_number)))
    if page is not None:
        last_page = document.page_of(max(start, passage.span.end - 1)) or page
        found.append(_from_to(manner.page, page, last_page))
        first = document.line_of(document.page_starts[page - 1])
        line, last = line - first + 1, last - first + 1
        if last_page != page:  # a line of another page has a number of its own
            last = line
    found.append(_from_to(manner.line, line, last))
    return [part for part in found if part]


def _from_to(words: tuple[str, str], first: int, last: int) -> str:
    one, several = words
    return one.format(first) if first >= last else several.format(f"{first}–{last}")


def _day(iso: str, manner: Manner) -> str:
    """``2020-10-14`` as ``14 October 2020``, ``2020-10`` as ``October 2020``; anything else as it is."""
    if not is_date(iso):
        return visible(iso)
    year, *rest = iso.split("-")
    month = manner.months.split()[int(rest[0]) - 1] if rest else ""
    day = str(int(rest[1])) if len(rest) > 1 else ""
    return " ".join(part for part in (day, month, year) if part)
