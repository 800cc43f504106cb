"""The letters of a PDF: DejaVu Sans Condensed, of which what is used is embedded."""

from collections.abc import Iterator
from functools import cache

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from motsvar.resources import resource_path

ASCENT, DESCENT = 0.76, 0.24
"""Of the text size: how far letters reach above and below the line they stand on."""
BOX = 1000.0
"""Width of what stands for a character that the face has no picture of, in thousandths of the text size."""
_FILES = {False: "DejaVuSansCondensed.ttf", True: "DejaVuSansCondensed-Bold.ttf"}
_MOST = 100
"""Entries of one block of a character map (Adobe Technical Note 5411)."""


class Widths(dict[str, float]):
    """Of characters, in thousandths of the text size."""

    def __init__(self, known: dict[int, float]) -> None:
        super().__init__({chr(code): width for code, width in known.items()})
        self["\u00a0"] = self[" "]

    def __missing__(self, _character: str) -> float:
        return BOX


class Face(TTFont):  # type: ignore[misc]
    """reportlab's font but for two things, for which it would lose text.

    A character without a picture keeps its code; and codes beyond U+FFFF are UTF-16 in the map from which readers take
    the text (ISO 32000-1, 9.10.3).
    """

    def __init__(self, name: str, path: str) -> None:
        super().__init__(name, path)
        pictured = {code: self.face.getCharWidth(code) for code in self.face.charToGlyph}
        self.widths = Widths(pictured)
        self._pictured = frozenset(pictured)

    def has(self, character: str) -> bool:
        return ord(character) in self._pictured

    def has_all(self, text: str) -> bool:
        return self._pictured.issuperset(map(ord, text))

    def splitString(self, text: str, doc: object, encoding: str = "utf-8") -> list[tuple[int, bytes]]:
        for code in set(map(ord, text)) - self._pictured:
            self.face.charToGlyph[code] = 0
            self.face.charWidths[code] = BOX
        return super().splitString(text, doc, encoding)  # type: ignore[no-any-return]

    def addObjects(self, doc: object) -> None:
        state = self._assignState(doc)
        super().addObjects(doc)
        objects = doc.idToObject  # type: ignore[attr-defined]
        for number, subset in enumerate(state.subsets):
            font = objects["BasicFonts"].dict[f"{state.internalName}+{number}"]
            objects[font.ToUnicode.name].content = "\n".join(_character_map(subset))


@cache
def face(bold: bool = False) -> Face:
    """One of the two. What is used of it in a document is kept for each document by itself."""
    one = Face(f"Motsvar{'Bold' if bold else 'Plain'}", str(resource_path("fonts", _FILES[bold])))
    pdfmetrics.registerFont(one)
    return one


def _character_map(subset: list[int]) -> Iterator[str]:
    yield "/CIDInit /ProcSet findresource begin 12 dict begin begincmap"
    yield "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def"
    yield "/CMapName /Adobe-Identity-UCS def /CMapType 2 def"
    yield "1 begincodespacerange <00> <FF> endcodespacerange"
    entries = [f"<{at:02X}> <{chr(code).encode('utf-16-be').hex().upper()}>" for at, code in enumerate(subset) if code]
    for first in range(0, len(entries), _MOST):
        block = entries[first : first + _MOST]
        yield f"{len(block)} beginbfchar"
        yield from block
        yield "endbfchar"
    yield "endcmap CMapName currentdict /CMap defineresource pop end end"
