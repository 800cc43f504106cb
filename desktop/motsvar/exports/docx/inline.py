"""What stands in a paragraph: runs of words, links, bookmarks, fields."""

import re
from collections.abc import Iterable

from motsvar.exports.docx.looks import PLAIN, TEXT, Look, Manner, paragraph_properties, run_properties
from motsvar.exports.docx.markup import element, escaped, w

_BREAKS = re.compile("(\r\n|[\r\n\f]|\t)")
_NO_NAME = re.compile("[^A-Za-z0-9_]")


def run(text: str, look: Look = PLAIN) -> str:
    """The words, with line ends and tabs as Word has them; nothing for no words."""
    if not text:
        return ""
    return w("r", run_properties(look), *(_piece(piece) for piece in _BREAKS.split(text) if piece))


def paragraph(*inside: str, manner: Manner = TEXT) -> str:
    return f"<w:p>{paragraph_properties(manner)}{''.join(inside)}</w:p>"


def link(target: str, *inside: str) -> str:
    """To a bookmark of this document."""
    return w("hyperlink", *inside, anchor=name_of(target), history=1)


def name_of(target: str) -> str:
    """A bookmark's name as Word allows it: letters, digits and underscores, 40 at the most."""
    return _NO_NAME.sub("_", target)[:40]


class Bookmarks:
    """Gives each its number, which must be unique in the document; and knows which there will be."""

    def __init__(self, targets: Iterable[str]) -> None:
        self._number_of = {target: number for number, target in enumerate(dict.fromkeys(targets))}

    def __len__(self) -> int:
        return len(self._number_of)

    def at(self, target: str) -> str:
        """The bookmark itself, once; nothing where nobody can lead to it."""
        number = self._number_of.get(target)
        if number is None:
            return ""
        return w("bookmarkStart", id=number, name=name_of(target)) + w("bookmarkEnd", id=number)

    def link(self, target: str, *inside: str) -> str:
        """A link if the target is in the document, else the words alone."""
        return link(target, *inside) if target in self._number_of else "".join(inside)


def field(instruction: str, shown: str = "", look: Look = PLAIN) -> str:
    """A field with what it showed last."""
    properties = run_properties(look)

    def sign(kind: str) -> str:
        return w("r", properties, w("fldChar", fldCharType=kind))

    told = element("w:instrText", escaped(f" {instruction} "), xml__space="preserve")
    asked = w("r", properties, told)
    return sign("begin") + asked + sign("separate") + run(shown, look) + sign("end")


def _piece(piece: str) -> str:
    if piece == "\t":
        return "<w:tab/>"
    if _BREAKS.fullmatch(piece):
        return "<w:br/>"
    return f'<w:t xml:space="preserve">{escaped(piece)}</w:t>'
