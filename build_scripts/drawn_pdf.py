"""PDF files with text at places, in Helvetica with the letters of Western Europe: for tests and measurements."""

from collections.abc import Sequence
from dataclasses import dataclass

from small_pdf import pdf, stream

WIDTH, HEIGHT = 595, 842
"""Points, of A4."""


@dataclass(frozen=True)
class Put:
    """Words at a place: points from the lower left corner."""

    x: float
    y: float
    words: str
    size: float = 11
    bold: bool = False
    turn: tuple[float, float, float, float] = (1, 0, 0, 1)
    """Matrix of a turned text."""

    def drawn(self) -> bytes:
        a, b, c, d = self.turn
        font = "F2" if self.bold else "F1"
        place = f"BT /{font} {self.size:g} Tf {a:g} {b:g} {c:g} {d:g} {self.x:g} {self.y:g} Tm ("
        return place.encode() + _escaped(self.words) + b") Tj ET\n"


@dataclass(frozen=True)
class Sheet:
    """A page: what is put on it, what else is drawn, and further entries of its dictionary."""

    puts: Sequence[Put]
    drawing: bytes = b""
    entries: bytes = b""
    size: tuple[float, float] = (WIDTH, HEIGHT)


def drawn_pdf(
    *sheets: Sheet | Sequence[Put], catalog: bytes = b"", objects: Sequence[bytes] = (), font: bytes = b""
) -> bytes:
    """A file of these pages. ``objects`` come first, numbered from 1, for entries to refer to; ``catalog`` and ``font``
    are further entries of those."""
    written = dict(enumerate(objects, 1))

    def add(body: bytes) -> int:
        written[len(written) + 1] = body
        return len(written)

    regular, bold = (
        add(b"<</Type/Font/Subtype/Type1/BaseFont/%s/Encoding/WinAnsiEncoding%s>>" % (name, font))
        for name in (b"Helvetica", b"Helvetica-Bold")
    )
    tree = len(written) + 2 * len(sheets) + 1
    kids = []
    for one in sheets:
        sheet = one if isinstance(one, Sheet) else Sheet(one)
        content = add(stream(sheet.drawing + b"".join(put.drawn() for put in sheet.puts)))
        page = b"<</Type/Page/Parent %d 0 R/MediaBox[0 0 %g %g]" % (tree, *sheet.size)
        fonts = b"/Resources<</Font<</F1 %d 0 R/F2 %d 0 R>>>>" % (regular, bold)
        kids.append(add(page + fonts + b"/Contents %d 0 R" % content + sheet.entries + b">>"))
    add(b"<</Type/Pages/Count %d/Kids[%s]>>" % (len(kids), b" ".join(b"%d 0 R" % kid for kid in kids)))
    root = add(b"<</Type/Catalog/Pages %d 0 R%s>>" % (tree, catalog))
    return pdf(written, b"/Root %d 0 R" % root)


def column(x: float, y: float, lines: Sequence[str], size: float = 11, leading: float = 14) -> list[Put]:
    """Lines below one another, the first at a height."""
    return [Put(x, y - at * leading, line, size) for at, line in enumerate(lines)]


def rule(x1: float, x2: float, y: float) -> bytes:
    """A thin line that is drawn."""
    return b"0.5 w %g %g m %g %g l S\n" % (x1, y, x2, y)


def picture(x: float, y: float, width: float, height: float) -> bytes:
    """A small picture, stretched over a part of the page."""
    image = b"BI /W 2 /H 2 /CS /G /BPC 8 ID " + bytes((0, 255, 255, 0)) + b" EI\n"
    return b"q %g 0 0 %g %g %g cm " % (width, height, x, y) + image + b"Q\n"


def _escaped(words: str) -> bytes:
    data = words.encode("cp1252")
    return data.replace(b"\\", b"\\\\").replace(b"(", b"\\(").replace(b")", b"\\)")
