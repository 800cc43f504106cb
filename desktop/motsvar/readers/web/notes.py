"""The marks of notes: raised links to a place on the same page, and the links back from there.

LibreOffice writes ``<a href="#sdfootnote4sym"><sup>4</sup></a>`` in the text, and ``<a name="sdfootnote4sym" …>4</a>``
before the note. Other programs put the link into the ``sup``, or the brackets into the link.
"""

import re
from dataclasses import dataclass

from selectolax.lexbor import LexborNode

_MARK = re.compile(r"\[?([0-9]{1,4}|[ivxlc]{1,6}|[a-z]|[*†‡]{1,3})\]?")
_MOST_NODES = 12
"""In a link that is a mark."""
_AROUND = 3
"""How many tags around a link, or around its words, are looked at."""


@dataclass(frozen=True, slots=True)
class Mark:
    """What stands in the text for a link."""

    words: str
    """Such as ``[4]``."""
    is_own: bool
    """Whether the mark stands where another one leads, so that it is the note's own."""


class Notes:
    """Knows which places on the page the marks so far lead to."""

    def __init__(self) -> None:
        self._told: set[str] = set()

    def mark(self, link: LexborNode) -> Mark | None:
        """What stands for a link; None when it is no mark of a note."""
        given = link.attributes
        target = given.get("href") or ""
        if not target.startswith("#"):
            return None
        words, is_raised = _words_of(link)
        found = _MARK.fullmatch(words)
        is_own = any(given.get(name) in self._told for name in ("name", "id")) or self._is_inside_told(link)
        if found is None or not (is_own or is_raised):
            return None
        if not is_own:
            self._told.add(target[1:])
        return Mark(f"[{found[1]}]", is_own)

    def _is_inside_told(self, link: LexborNode) -> bool:
        """Whether the link stands in a tag, such as a paragraph, to which a mark leads."""
        around = link.parent
        for _ in range(_AROUND):
            if around is None or around.attributes.get("id") in self._told:
                return around is not None
            around = around.parent
        return False


def _words_of(link: LexborNode) -> tuple[str, bool]:
    """The words of a small link, and whether all of them are raised; none of a larger one, which is left early."""
    words: list[str] = []
    is_raised = True
    for seen, node in enumerate(link.traverse(include_text=True)):
        if seen > _MOST_NODES:
            return "", False
        part = (node.text_content or "").strip() if node.is_text_node else ""
        if part:
            words.append(part)
            is_raised = is_raised and _stands_in_sup(node)
    return "".join(words), is_raised and bool(words)


def _stands_in_sup(node: LexborNode) -> bool:
    around = node.parent
    for _ in range(_AROUND):
        if around is None or around.tag == "sup":
            break
        around = around.parent
    return around is not None and around.tag == "sup"
