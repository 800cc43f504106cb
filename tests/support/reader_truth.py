"""What must be found in the sample document of the readers (tests/data/readers/answer.truth.txt)."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

FOLDER = Path(__file__).parents[1] / "data" / "readers"

_TOKEN = re.compile(r"[^\W\d_]+|\d+|[^\w\s]|_")
_ANCHOR = re.compile(r"⟦(\w+ \d+)⟧")
_SEPARATOR = "|"


def tokens(text: str) -> list[str]:
    """Words, numbers and every other sign alone; a soft hyphen is none."""
    return _TOKEN.findall(text.replace("\u00ad", "").replace(_SEPARATOR, " "))


@dataclass(slots=True)
class Aside:
    """A note, box, comment or deleted words: a run of its own, and where in the body it belongs (in tokens)."""

    name: str
    words: list[str]
    anchor: int = 0
    block: tuple[int, int] = (0, 0)
    """First token of the block that refers to it, and the end of that block."""


@dataclass(slots=True)
class Truth:
    """Positions are numbers of tokens of the body."""

    body: list[str] = field(default_factory=list)
    asides: dict[str, Aside] = field(default_factory=dict)
    headings: list[tuple[int, str]] = field(default_factory=list)
    """Level and text, in order."""
    items: dict[int, str] = field(default_factory=dict)
    """Where an item of a list begins: its number, or empty for a bullet."""
    breaks: list[int] = field(default_factory=list)
    """Where the author begins a new page."""
    pdf_pages: list[str] = field(default_factory=list)
    """First line of each page of the PDF, below its page head."""
    header: list[str] = field(default_factory=list)
    footer: list[str] = field(default_factory=list)
    """With ``⟦page⟧`` for the number of the page."""
    broken_words: dict[int, list[str]] = field(default_factory=dict)
    """Words that hold a soft hyphen, as a format may part them."""


@cache
def truth() -> Truth:
    """The truth on the sample document."""
    found = Truth()
    for kind, text in _lines():
        name, _, number = kind.partition(" ")
        match name:
            case "header":
                found.header = tokens(text)
            case "footer":
                found.footer = _footer(text)
            case "pdf":
                found.pdf_pages.append(text)
            case "page":
                found.breaks.append(len(found.body))
            case "note" | "box" | "comment" | "deleted":
                found.asides[kind].words = tokens(text)
            case _:
                _block(found, name, number, text)
    return found


def _lines() -> Iterator[tuple[str, str]]:
    for line in (FOLDER / "answer.truth.txt").read_text(encoding="utf-8").split("\n"):
        kind, _, text = line.partition("\t")
        if kind:
            yield kind, text


def _footer(text: str) -> list[str]:
    return [word for part in re.split(r"(⟦pages?⟧)", text) for word in ([part] if part[:1] == "⟦" else tokens(part))]


def _block(found: Truth, name: str, number: str, text: str) -> None:
    start = len(found.body)
    if name in ("bullet", "number"):
        found.items[start] = number
    anchored: list[Aside] = []
    for at, part in enumerate(_ANCHOR.split(text)):
        if at % 2:
            anchored.append(found.asides.setdefault(part, Aside(part, [], len(found.body))))
            continue
        for word in part.split(" "):
            if "\u00ad" in word:
                found.broken_words[len(found.body)] = [tokens(part)[0] for part in word.split("\u00ad")]
            found.body += tokens(word)
    for aside in anchored:
        aside.block = (start, len(found.body))
    if name == "heading":
        found.headings.append((int(number), text))
