"""Pages that are made to hold a parser up: told before they are parsed.

At many a tag Lexbor looks through all that is open, and at each attribute through all others of its tag. For a page of
20,000 elements inside each other that is a second, for one of 100,000 half a minute.
"""

import re

from motsvar.core.errors import UnreadableDocument

MOST_STEPS = 250_000_000
"""What a parser may look through, in open elements and attributes: two or three seconds."""

_TAG = re.compile(
    r"<!--.*?(?:-->|\Z)|<(script|style|textarea|title|xmp|iframe|noembed|noframes)\b.*?(?:</\1|\Z)|<(/?)([a-z][^\s/<>]*)([^<>]*)",
    re.IGNORECASE | re.DOTALL,
)
_QUOTED = re.compile(r"\"[^\"]*\"|'[^']*'")
_LONG = 500
"""Characters of a tag with so many attributes that they are worth counting."""

VOID = frozenset(
    (
        "area",
        "base",
        "br",
        "col",
        "embed",
        "frame",
        "hr",
        "img",
        "input",
        "link",
        "meta",
        "param",
        "source",
        "track",
        "wbr",
    )
)
"""Elements that hold nothing and have no end tag (HTML Standard, 13.1.2; ``frame`` from earlier ones)."""
_NEVER_OPEN = VOID | {"p", "li", "dd", "dt", "tr", "td", "th", "tbody", "thead", "tfoot", "option", "colgroup"}
"""Tags without an end, and those that end where the next of their kind begins."""
_WEIGHTS = dict.fromkeys(("a", "b", "big", "code", "em", "font", "i", "s", "small", "strike", "strong", "tt", "u"), 6)
_WEIGHTS |= dict.fromkeys(("table", "ul", "ol", "dl", "optgroup"), 4)
"""How much dearer some are than others: letters are made bold anew in each block, what is in a cell is put together."""


def refuse_floods(page: str) -> None:
    """Raises ``UnreadableDocument``."""
    if _steps(page) > MOST_STEPS:
        raise UnreadableDocument(
            "The page has too many elements inside each other, or too many attributes, to be read.",
            "Open it in a browser, and copy its words into a plain text file (.txt).",
        )


def _steps(page: str) -> int:
    opened: dict[str, int] = {}
    depth = steps = 0
    for _raw, end, name, given in _TAG.findall(page):
        if len(given) > _LONG:
            steps += len(_QUOTED.sub("", given).split()) ** 2
        name = name.lower()
        if name in _NEVER_OPEN or given.endswith("/"):
            continue
        if not end and name:
            opened[name] = opened.get(name, 0) + 1
            depth += 1
        elif opened.get(name):
            opened[name] -= 1
            depth -= 1
        steps += depth * _WEIGHTS.get(name, 1)
    return steps
