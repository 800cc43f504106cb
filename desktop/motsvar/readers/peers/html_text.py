"""The words of HTML with the place of each character: for tools that count characters in a page and not in a text."""

import re
from array import array
from bisect import bisect_left
from collections.abc import Iterator
from itertools import accumulate

from selectolax.lexbor import LexborDocumentOptions, LexborHTMLParser, LexborNode, SelectolaxError

from motsvar.core.document import Heading
from motsvar.core.errors import UnreadableDocument
from motsvar.core.span import Span
from motsvar.readers.peers.offsets import Placed
from motsvar.readers.web.floods import refuse_floods

_RUNS = re.compile(r"[ \t\n\r\f]+|[^ \t\n\r\f]+")
_SPACES = " \t\n\r\f"
_PARAGRAPHS = frozenset(("p", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "pre", "ul", "ol", "dl", "table", "hr"))
_LINES = frozenset(("div", "li", "tr", "dt", "dd", "section", "article", "figure", "figcaption", "caption"))
_CELLS = frozenset(("td", "th"))
_HEADINGS = {f"h{level}": level for level in range(1, 7)}
_NEVER_SHOWN = frozenset(("script", "style", "title", "template"))


class HtmlText:
    """A page as plain text: a blank line between paragraphs, white space as a browser shows it."""

    def __init__(self, html: str) -> None:
        """:raises UnreadableDocument: for a page that is made to hold a parser up."""
        flow = _Flow()
        for node, enters in _steps(_parsed(html)):
            flow.take(node, enters)
        flow.end()
        self._bytes = array("q", accumulate(map(_size, "".join(flow.source)), initial=0))
        self._places = flow.places
        self._places.append(flow.length)
        self._raw = "".join(flow.out)
        self._placed = Placed(self._raw)
        self.text, self.page_starts = self._placed.text, self._placed.page_starts
        found = ((self._placed.span(start, end), level) for start, end, level in flow.headings)
        self.headings = tuple(Heading(span, level) for span, level in found if span is not None)

    def span_of_bytes(self, start: int, end: int) -> Span | None:
        """Of a passage of the page's text nodes, in bytes of their UTF-8; None where that is no passage."""
        if not 0 <= start < end <= self._bytes[-1]:
            return None
        first, last = (self._places[bisect_left(self._bytes, at)] for at in (start, end))
        while first < last and self._raw[first] in "\n\t":  # at an edge of a paragraph, which is no character there
            first += 1
        while first < last and self._raw[last - 1] in "\n\t":
            last -= 1
        return self._placed.span(first, last)


class _Flow:
    """The text as it grows."""

    def __init__(self) -> None:
        self.source: list[str] = []
        """The text nodes, one after the other."""
        self.out: list[str] = []
        self.length = 0
        self.places = array("q")
        """Of each character of the text nodes, where it stands in the text."""
        self.headings: list[tuple[int, int, int]] = []
        """Start, end and level."""
        self._due = ""
        """What must stand before the next word."""
        self._kept = 0
        self._silent = 0
        self._heading = 0

    def take(self, node: LexborNode, enters: bool) -> None:
        tag = node.tag or ""
        if node.is_text_node:
            if enters:
                self._words(node.text_content or "")
        elif node.is_element_node:
            self._block(tag, enters)

    def end(self) -> None:
        """No space stands at the end of a line."""
        if self.out and self.out[-1] == " ":
            self.out.pop()
            self.length -= 1

    def _block(self, tag: str, enters: bool) -> None:
        by = 1 if enters else -1
        if tag in _NEVER_SHOWN:
            self._silent += by
        elif tag in _PARAGRAPHS:
            self._ask("\n\n")
        elif tag in _LINES:
            self._ask("\n")
        elif tag in _CELLS and enters:
            self._ask("\t")
        elif tag == "br" and enters:
            self._put("\n")
        if tag == "pre":
            self._kept += by
        if tag in _HEADINGS and enters:
            self._heading = len(self.out)
        elif tag in _HEADINGS:
            self._end_heading(_HEADINGS[tag])

    def _end_heading(self, level: int) -> None:
        words = "".join(self.out[self._heading :])
        start, end = len(words) - len(words.lstrip()), len(words.rstrip())
        before = self.length - len(words)
        if start < end:
            self.headings.append((before + start, before + end, level))

    def _words(self, words: str) -> None:
        self.source.append(words)
        if self._silent:
            self.places.extend([self.length] * len(words))
            return
        for run in [words] if self._kept else _RUNS.findall(words):
            if not self._kept and run[0] in _SPACES:
                self._space(len(run))
            elif run:
                self._put_due()
                self.places.extend(range(self.length, self.length + len(run)))
                self._put(run)

    def _space(self, size: int) -> None:
        self.places.append(self.length)
        if not self._due and self.out and not self.out[-1].endswith(("\n", "\t", " ")):
            self._put(" ")
        self.places.extend([self.length] * (size - 1))

    def _ask(self, between: str) -> None:
        if len(between) > len(self._due) or self._due == "\t":
            self._due = between

    def _put_due(self) -> None:
        if self._due and self.out:
            self.end()
            self._put(self._due)
        self._due = ""

    def _put(self, words: str) -> None:
        self.out.append(words)
        self.length += len(words)


def _steps(root: LexborNode) -> Iterator[tuple[LexborNode, bool]]:
    """Every node when it is entered and when it is left, without recursion."""
    opened: list[LexborNode] = []
    node: LexborNode | None = root
    while node is not None:
        yield node, True
        if (child := node.first_child) is not None:
            opened.append(node)
            node = child
            continue
        yield node, False
        while node is not None and (following := node.next) is None:
            node = opened.pop() if opened else None
            if node is not None:
                yield node, False
        node = following if node is not None else None


def _parsed(html: str) -> LexborNode:
    refuse_floods(html)
    try:
        root = LexborHTMLParser(html.encode("utf-8", "replace"), options=LexborDocumentOptions.WO_EVENTS).root
    except SelectolaxError:
        root = None
    if root is None:
        raise UnreadableDocument("A text in the file cannot be read as a web page.", "Export the project anew.")
    return root


def _size(character: str) -> int:
    number = ord(character)
    return 1 if number < 0x80 else 2 if number < 0x800 else 3 if number < 0x10000 else 4
