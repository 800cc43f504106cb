"""One document in every format: each reader finds every word of it, in order, and says what it left out."""

import re
from dataclasses import dataclass

import pytest

from fuzz_trial import reader_of
from motsvar.readers.read_text import ReadText
from motsvar.readers.registry import reader_for
from support.reader_score import Expected, score
from support.reader_truth import FOLDER, tokens, truth

_WHOLE = frozenset({"note", "box"})
_MAY_BE_LEFT_OUT = frozenset({"comment", "deleted"})


@dataclass(frozen=True, slots=True)
class Format:
    """What LibreOffice has put into the file."""

    suffix: str
    expected: Expected
    pages: tuple[int, ...]
    """How many pages may be found: those that the author began, or those that were laid out."""


FORMATS = [
    Format(".docx", Expected(_WHOLE, _MAY_BE_LEFT_OUT), (6, 12)),
    Format(".odt", Expected(_WHOLE, _MAY_BE_LEFT_OUT), (6, 12)),
    Format(".rtf", Expected(_WHOLE, _MAY_BE_LEFT_OUT), (6, 12)),
    # In HTML a comment is no text, and what was deleted is written as if it were not.
    Format(".html", Expected(_WHOLE | {"deleted"}), (1, 6)),
    # A box that stands beside a paragraph is read between its lines, where the lines grow longer below it.
    Format(".pdf", Expected(_WHOLE | {"deleted"}, boxes_inside=True), (12,)),
]
THERE = [pytest.param(one, id=one.suffix[1:]) for one in FORMATS if reader_of(one.suffix)]


def read(suffix: str) -> ReadText:
    data = (FOLDER / f"answer{suffix}").read_bytes()
    return reader_for(f"answer{suffix}", data).read(data, f"answer{suffix}")


@pytest.mark.parametrize("form", THERE)
def test_every_word_is_read_in_order(form: Format) -> None:
    found = read(form.suffix)
    result = score(found.text, found.skipped, truth(), form.expected, found.page_starts)
    assert result.faults == []
    assert result.error_rate == 0


def test_a_note_has_the_same_mark_on_the_page_as_in_an_office_file() -> None:
    marks = {suffix: sorted(re.findall(r"\S+\[\d+\]|\[\d+\] \w+", read(suffix).text)) for suffix in (".docx", ".pdf")}
    assert marks[".pdf"] == marks[".docx"]
    assert len(marks[".pdf"]) == 22


@pytest.mark.parametrize("form", THERE)
def test_the_headings_are_found_with_their_levels(form: Format) -> None:
    found = read(form.suffix)
    assert [(heading.level, _flat(heading.span.of(found.text))) for heading in found.headings] == truth().headings


@pytest.mark.parametrize("form", THERE)
def test_the_pages_begin_where_they_began(form: Format) -> None:
    found = read(form.suffix)
    assert len(found.page_starts) in form.pages
    firsts = [_beginning(found, start) for start in found.page_starts]
    if form.suffix == ".pdf":
        wanted = [tokens(line) for line in truth().pdf_pages]
    else:
        wanted = [truth().body[at : at + 3] for at in truth().breaks] if len(firsts) > 1 else []
        firsts = [first for first in firsts if first[:3] in wanted]
    assert [first[: len(line)] for first, line in zip(firsts, wanted, strict=True)] == wanted


def _beginning(found: ReadText, start: int) -> list[str]:
    """The first words of a page, below its page head and beside what floats there."""
    words = tokens(found.text[start : start + 3000])
    known = truth()
    for aside in (known.header, *(one.words for one in known.asides.values() if one.name.startswith("box"))):
        if words[: len(aside)] == aside:
            words = words[len(aside) :]
    return words


def _flat(text: str) -> str:
    return re.sub(r"\s+", " ", text).strip()
