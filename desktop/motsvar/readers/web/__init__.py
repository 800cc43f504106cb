"""Web pages (WHATWG HTML, and XHTML), parsed by Lexbor as a browser would.

The text is what a reader of the page sees. Nothing that a page names is fetched or opened, and no script is run. The
title stands above the page in a browser and not in it, so it is no part of the text.
"""

import re

from selectolax.lexbor import LexborDocumentOptions, LexborHTMLParser, LexborNode, SelectolaxError

from motsvar.core.errors import UnreadableDocument
from motsvar.readers.assembling import Assembly
from motsvar.readers.paragraphs import put
from motsvar.readers.read_text import USUAL, Manner, ReadText
from motsvar.readers.web.declared import page_text
from motsvar.readers.web.floods import refuse_floods
from motsvar.readers.web.tags import TAGS
from motsvar.readers.web.tally import Tally
from motsvar.readers.web.walking import Walk
from motsvar.readers.web.xhtml import as_html

_HIDES = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)


def read(data: bytes, name: str, manner: Manner = USUAL) -> ReadText:
    """The text of a page with its headings, lists and tables. Raises ``UnreadableDocument``."""
    decoded = page_text(data, manner.asked.encoding)
    page = as_html(decoded.text)
    refuse_floods(page)
    phrase = f"Reading {name}"
    manner.progress(0.0, phrase)
    walk = Walk(TAGS, Tally(unread=decoded.unread))
    root = _parsed(page, name)
    walk.run(root, manner.progress, phrase)
    assembly = Assembly()
    put(walk.place.paragraphs, assembly)
    _look_at_head(root, walk)
    for sentence in walk.tally.sentences():
        assembly.skip(sentence)
    return assembly.finished(decoded.encoding)


def _parsed(page: str, name: str) -> LexborNode:
    try:
        # With events, every option of a menu is looked through at each new one.
        root = LexborHTMLParser(page.encode("utf-8", "replace"), options=LexborDocumentOptions.WO_EVENTS).root
    except SelectolaxError:
        root = None
    if root is None:
        raise UnreadableDocument(
            f"{name} cannot be read as a web page.", "Open it in a browser and save it from there."
        )
    return root


def _look_at_head(root: LexborNode, walk: Walk) -> None:
    """What the head of the page tells of its text."""
    shown = " ".join(part for one in walk.place.paragraphs for part in one.words.split())
    title = root.css_first("title")
    walk.tally.has_title = title is not None and " ".join(title.text().split()) not in shown
    links = root.css("link[rel~=stylesheet]")
    walk.tally.has_sheets = bool(links) or any(_HIDES.search(sheet.text()) for sheet in root.css("style"))
