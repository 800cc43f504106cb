"""A note's Markdown as values: what a reader would see, and nothing that could be loaded.

The parts of CommonMark 0.31 that notes use: headings, paragraphs, lists, quotes, code, rules, strong, emphasis, code
spans, links and images, and GitHub's tables. Left out: raw HTML (shown as it is written), reference links, setext
headings, entities. One pass over the lines, and one over each line's characters: O(n). Never raises.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from motsvar.core.markdown_tables import table_cells


class BlockKind(StrEnum):
    PARAGRAPH = "paragraph"
    HEADING = "heading"
    BULLET = "bullet"
    NUMBER = "number"
    CODE = "code"
    RULE = "rule"
    TABLE = "table"


@dataclass(frozen=True, slots=True)
class Run:
    """Words set in one manner."""

    text: str
    strong: bool = False
    emphasis: bool = False
    code: bool = False
    struck: bool = False


@dataclass(frozen=True, slots=True)
class Block:
    kind: BlockKind
    runs: tuple[Run, ...]
    level: int = 0
    """Of a heading 1 to 6; of a list item how deep it stands, from 0."""
    quoted: int = 0
    """How many quotes it stands in."""
    sign: str = ""
    """Before a list item: ``•``, ``3.``, ``☐`` or ``☑``."""
    cells: tuple[tuple[tuple[Run, ...], ...], ...] = ()
    """Of a table: the runs of each cell, row by row, the head first. ``runs`` holds all of them in order."""


_HEADING = re.compile(r"(#{1,6})(?:[ \t]+|$)(.*?)(?:[ \t]+#+)?[ \t]*$")
_ITEM = re.compile(r"([ \t]*)(?:([-*+])|(\d{1,9})[.)])(?:[ \t]+|$)(.*)$")
_RULE = re.compile(r" {0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$")
_FENCE = re.compile(r" {0,3}(`{3,}|~{3,})")
_TASK = re.compile(r"\[([ xX])\][ \t]+(.*)$")
_ESCAPABLE = frozenset("`*_{}[]()#+-.!<>~|\"'")
LONGEST_RULE = 200
"""Characters of a line that can be a rule; a longer one is words."""
DEEPEST = 20
"""Quotes within quotes that are told apart."""


def parsed(text: str) -> tuple[Block, ...]:
    """The blocks of a note, in order."""
    return tuple(_blocks(text.replace("\r\n", "\n").replace("\r", "\n").split("\n")))


def _blocks(lines: list[str]) -> Iterator[Block]:
    words: list[str] = []
    quoted_before, fence = 0, ""
    code: list[str] = []
    for line in [*lines, ""]:
        quoted, rest = _unquoted(line) if not fence else (quoted_before, line)
        if fence:
            if rest.strip().startswith(fence) and not rest.strip().strip(fence[0]):
                yield Block(BlockKind.CODE, (Run("\n".join(code), code=True),), quoted=quoted_before)
                fence, code = "", []
            else:
                code.append(rest)
            continue
        block = _single(rest, quoted)
        opening = _FENCE.match(rest)
        if words and (block or opening or not rest.strip() or quoted != quoted_before):
            yield _paragraph(words, quoted_before)
            words = []
        quoted_before = quoted
        if opening:
            fence = opening[1]
        elif block:
            yield block
        elif rest.strip():
            words.append(rest.strip() + ("\n" if rest.endswith(("  ", "\\")) else ""))
    if code or fence:
        yield Block(BlockKind.CODE, (Run("\n".join(code[:-1]), code=True),), quoted=quoted_before)
    if words:
        yield _paragraph(words, quoted_before)


def _paragraph(lines: list[str], quoted: int) -> Block:
    """Lines without a blank one between them: a table, or words."""
    written = table_cells(lines)
    if written is None:
        return Block(BlockKind.PARAGRAPH, _inline(lines), quoted=quoted)
    cells = tuple(tuple(_inline([cell]) for cell in row) for row in written)
    return Block(
        BlockKind.TABLE, tuple(run for row in cells for cell in row for run in cell), quoted=quoted, cells=cells
    )


def _unquoted(line: str) -> tuple[int, str]:
    depth = at = 0
    while depth < DEEPEST:
        here = at
        while here < len(line) and here - at < 4 and line[here] == " ":
            here += 1
        if here >= len(line) or line[here] != ">" or here - at > 3:
            break
        at = here + 1
        if at < len(line) and line[at] == " ":
            at += 1
        depth += 1
    return depth, line[at:]


def _single(line: str, quoted: int) -> Block | None:
    """A block that is one line, or None."""
    if len(line) <= LONGEST_RULE and _RULE.match(line):
        return Block(BlockKind.RULE, (), quoted=quoted)
    heading = _HEADING.match(line.strip()) if line.lstrip().startswith("#") else None
    if heading:
        return Block(BlockKind.HEADING, _inline([heading[2]]), len(heading[1]), quoted)
    item = _ITEM.match(line)
    if item:
        kind = BlockKind.BULLET if item[2] else BlockKind.NUMBER
        sign, words = "•" if item[2] else f"{item[3]}.", item[4]
        task = _TASK.match(words)
        if task:
            sign, words = "☐" if task[1] == " " else "☑", task[2]
        depth = len(item[1].expandtabs(4)) // 2
        return Block(kind, _inline([words]), min(depth, DEEPEST), quoted, sign)
    return None


def _inline(lines: list[str]) -> tuple[Run, ...]:
    """The runs of a paragraph; its line ends are spaces but for hard breaks."""
    text = "".join(line if line.endswith("\n") else line + " " for line in lines).rstrip()
    runs: list[Run] = []
    strong = emphasis = struck = False
    word = ""

    def close() -> None:
        nonlocal word
        if word:
            runs.append(Run(word, strong, emphasis, struck=struck))
            word = ""

    at = 0
    closers = _Closers(text)
    while at < len(text):
        character = text[at]
        if character == "\\" and at + 1 < len(text) and text[at + 1] in _ESCAPABLE:
            word += text[at + 1]
            at += 2
        elif character == "`" and (code := closers.code(at)):
            close()
            start, end = code
            runs.append(Run(text[start:end].strip() or text[start:end], code=True))
            at = end + (start - at)
        elif character in "*_~" and (mark := closers.mark(at, strong, emphasis, struck)):
            close()
            strong, emphasis, struck = (
                strong ^ (mark == "strong"),
                emphasis ^ (mark == "emphasis"),
                struck ^ (mark == "struck"),
            )
            at += 1 if mark == "emphasis" else 2
        elif character in "[!" and (link := closers.link(at)):
            words, target, at = link
            word += f"{words} ({target})" if words and target and words != target else words or target
        elif character == "<" and (behind := closers.autolink(at)):
            word += text[at + 1 : behind - 1]
            at = behind
        else:
            word += character
            at += 1
    close()
    return tuple(runs)


class _Closers:
    """Finds what ends a span, each sign looked for once: so that a line of a million stars is no work."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._dead: set[str] = set()
        """Signs that are not found any more to the right."""

    def code(self, at: int) -> tuple[int, int] | None:
        end = at
        while end < len(self._text) and self._text[end] == "`":
            end += 1
        fence = self._text[at:end]
        close = self._find(fence, end) if len(fence) < 20 else -1
        return (end, close) if close > 0 else None

    def mark(self, at: int, strong: bool, emphasis: bool, struck: bool) -> str | None:
        text, sign = self._text, self._text[at]
        double = text.startswith(sign * 2, at)
        if sign == "~":
            wanted, is_open, mark = "struck", struck, "~~"
            if not double:
                return None
        elif double:
            wanted, is_open, mark = "strong", strong, sign * 2
        else:
            wanted, is_open, mark = "emphasis", emphasis, sign
        before = text[at - 1] if at else " "
        behind = text[at + len(mark)] if at + len(mark) < len(text) else " "
        if is_open:
            return wanted if not before.isspace() and not (sign == "_" and behind.isalnum()) else None
        if behind.isspace() or behind == sign or (sign == "_" and before.isalnum()):
            return None
        return wanted if self._find(mark, at + len(mark) + 1) > 0 else None

    def link(self, at: int) -> tuple[str, str, int] | None:
        text = self._text
        start = at + 1 if text[at] == "!" else at
        if not text.startswith("[", start):
            return None
        middle = self._find("](", start)
        if middle < 0 or middle - start > 1_000 or "[" in text[start + 1 : middle]:
            return None
        end = text.find(")", middle, middle + 2_000)
        if end < 0:
            return None
        return text[start + 1 : middle], text[middle + 2 : end].strip(), end + 1

    def autolink(self, at: int) -> int | None:
        end = self._text.find(">", at, at + 2_000)
        inside = self._text[at + 1 : end] if end > 0 else ""
        is_link = inside.startswith(("http://", "https://", "mailto:")) and not any(c.isspace() for c in inside)
        return end + 1 if is_link else None

    def _find(self, sign: str, start: int) -> int:
        """Where a sign is next; what was not found once is not looked for again."""
        if sign in self._dead:
            return -1
        found = self._text.find(sign, start)
        if found < 0:
            self._dead.add(sign)
        return found
