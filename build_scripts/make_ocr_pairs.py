"""Makes ``tests/data/ocr/pairs``: texts read badly from print beside the same texts with hidden real edits.

The prose stands in ``tests/data/ocr/prose`` with its edits marked: ``{old>new}`` is ``old`` on the left and ``new`` on
the right (either may be empty, ``{old}`` is a deletion); the paragraph after ``§move`` stands before the one after
``§here`` on the right, of which an empty one is the end. The left text is printed, scanned in three ways and read by
``tesseract -l eng``; the right one stays clean. Which words were edited and which paragraphs moved is written beside
them. Committed, so tesseract is needed only to run this again: name the scans to make, or "none" for the rest alone.
"""

import json
import os
import re
import sys
from dataclasses import asdict, dataclass
from pathlib import Path

import numpy as np
from PySide6.QtGui import QGuiApplication

from make_ocr_sample import printed, read, scanned

DATA = Path(__file__).parents[1] / "tests" / "data" / "ocr"
LINE_LENGTH = 74
LINES_A_PAGE = 38
_MARK = re.compile(r"\{([^{}>]*)>?([^{}]*)\}")
_WORD = re.compile(r"[^\W_]+(?:[.,:/'’][^\W_]+)*")


@dataclass(frozen=True, slots=True)
class Scan:
    """How a text is printed and scanned."""

    name: str
    family: str
    turn: float
    """Degrees."""
    sharpness: float
    """Of the full resolution."""
    noise: float
    """Standard deviation, of 255."""
    seed: int


SCANS = (
    Scan("mild", "DejaVu Serif Condensed", 0.1, 0.55, 12.0, 0),
    Scan("copied", "DejaVu Serif", 0.35, 0.42, 9.0, 2),
    Scan("rough", "Nimbus Sans", -0.2, 0.40, 7.0, 1),
)


@dataclass(frozen=True, slots=True)
class Edit:
    """One hidden edit: the words it touches on either side, as written, and where they stand on the right."""

    left: str
    right: str
    start: int
    """Code points into the right text; of a deletion the place where the word is missing."""
    end: int


def main() -> int:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QGuiApplication.instance() or QGuiApplication([])
    out = DATA / "pairs"
    out.mkdir(exist_ok=True)
    for number, source in enumerate(sorted((DATA / "prose").glob("*.txt"))):
        paragraphs = source.read_text(encoding="utf-8").strip().split("\n\n")
        left = [_marks_as(paragraph, 1) for paragraph in paragraphs if paragraph != "§here"]
        right, edits, moved = _edited(paragraphs)
        gold = {"edits": [asdict(edit) for edit in edits], "moved": moved}
        (out / f"{source.stem}.right.txt").write_text(right, encoding="utf-8", newline="\n")
        (out / f"{source.stem}.gold.json").write_text(
            json.dumps(gold, ensure_ascii=False, indent=1) + "\n", encoding="utf-8", newline="\n"
        )
        for scan in SCANS:
            if sys.argv[1:] and scan.name not in sys.argv[1:]:
                continue
            generator = np.random.default_rng(1000 * scan.seed + number)
            pages = [
                read(
                    scanned(
                        printed(page, family=scan.family, turn=scan.turn),
                        generator,
                        sharpness=scan.sharpness,
                        noise=scan.noise,
                    )
                )
                for page in _pages(left)
            ]
            damaged = "\f".join(page.strip() + "\n" for page in pages)
            (out / f"{source.stem}.{scan.name}.txt").write_text(damaged, encoding="utf-8", newline="\n")
            print(f"{source.stem} {scan.name}: {len(edits)} edits, {len(moved)} moved, {len(pages)} pages")
    del application
    return 0


def _marks_as(paragraph: str, side: int) -> str:
    """The paragraph as it is on one side, 1 left and 2 right, without its first line if that is a sign."""
    words = _MARK.sub(lambda mark: mark.group(side), paragraph.removeprefix("§move\n").removeprefix("§here\n"))
    return re.sub(r" +([.,]|$)", r"\1", re.sub(r"  +", " ", words))


def _edited(paragraphs: list[str]) -> tuple[str, list[Edit], list[str]]:
    """The right text, its edits, and of every moved paragraph the text."""
    order: list[str] = []
    waiting: list[str] = []
    moved: list[str] = []
    for paragraph in paragraphs:
        if paragraph.startswith("§move"):
            waiting.append(paragraph)
            moved.append(_marks_as(paragraph, 2))
            continue
        if paragraph.startswith("§here"):
            order.append(waiting.pop(0))
        if paragraph != "§here":
            order.append(paragraph)
    text, edits = "", []
    for paragraph in order:
        edits += _edits_of(paragraph, len(text))
        text += _marks_as(paragraph, 2) + "\n\n"
    return text.rstrip() + "\n", edits, moved


def _edits_of(paragraph: str, at: int) -> list[Edit]:
    """The edits of a paragraph, each widened to the words it touches, as offsets when it begins at ``at``."""
    left, right = _marks_as(paragraph, 1), _marks_as(paragraph, 2)
    words = [list(_WORD.finditer(text)) for text in (left, right)]
    edits = []
    clean = paragraph.removeprefix("§move\n").removeprefix("§here\n")
    for mark in _MARK.finditer(clean):
        before = clean[: mark.start()]
        places = [len(_marks_as(before + "¤", side)) - 1 for side in (1, 2)]
        lengths = len(mark.group(1)), len(mark.group(2))
        spans = [
            _touched(side, place, length, _inside_word(clean, mark))
            for side, place, length in zip(words, places, lengths, strict=True)
        ]
        edits.append(Edit(left[slice(*spans[0])], right[slice(*spans[1])], at + spans[1][0], at + spans[1][1]))
    return edits


def _touched(words: list[re.Match[str]], place: int, length: int, inside: bool) -> tuple[int, int]:
    """The range of the words that ``length`` characters at ``place`` belong to; of none, the place."""
    reach = 1 if inside else 0
    found = [word for word in words if word.end() + reach > place and word.start() < place + length + reach]
    return (found[0].start(), found[-1].end()) if found and (length or inside) else (place, place)


def _inside_word(text: str, mark: re.Match[str]) -> bool:
    return text[mark.start() - 1].isalpha() or text[mark.end() : mark.end() + 1].isalpha()


def _pages(paragraphs: list[str]) -> list[str]:
    """Pages with a header, the lines broken with hyphens where a long word does not fit."""
    lines = [line for paragraph in paragraphs for line in (*_lines(paragraph), "")]
    starts = range(0, len(lines), LINES_A_PAGE)
    return [
        "\n".join([f"{paragraphs[0]:<60}{number} ({len(starts)})", "", *lines[start : start + LINES_A_PAGE]])
        for number, start in enumerate(starts, 1)
    ]


def _lines(paragraph: str) -> list[str]:
    lines, line = [], ""
    for word in paragraph.split():
        if len(line) + 1 + len(word) > LINE_LENGTH:
            head = _head(word, LINE_LENGTH - len(line) - 2)
            lines.append(f"{line} {head}-" if head else line)
            line, word = "", word[len(head) :]
        line = f"{line} {word}".strip()
    return [*lines, line]


def _head(word: str, room: int) -> str:
    """The first part of a word broken after a vowel before a consonant; empty when it should not be broken."""
    for at in range(min(room, len(word) - 3), 2, -1):
        if word.isalpha() and word[at - 1] in "aeiouyåäö" and word[at] not in "aeiouyåäö" and len(word) > 6:
            return word[:at]
    return ""


if __name__ == "__main__":
    sys.exit(main())
