"""Pages that are XML, rewritten where HTML would take them otherwise."""

import re
from html import escape

from motsvar.readers.web.floods import VOID

_PROLOGUE = re.compile(r"\s*<\?xml\s")
_CDATA = re.compile(r"<!\[CDATA\[(.*?)(?:\]\]>|\Z)", re.DOTALL)
_EMPTY = re.compile(r"<([A-Za-z][\w:.-]*)((?:\s[^<>]*)?)/>")


def as_html(page: str) -> str:
    """The page; where it begins as XML, its CDATA sections as words, and its empty elements with an end."""
    page = page.removeprefix("\ufeff")
    if not _PROLOGUE.match(page):
        return page
    page = _CDATA.sub(lambda found: escape(found[1], quote=False), page)
    return _EMPTY.sub(_ended, page)


def _ended(found: re.Match[str]) -> str:
    name, given = found[1], found[2]
    return found[0] if name.lower() in VOID else f"<{name}{given}></{name}>"
