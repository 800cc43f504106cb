"""Small PDF files for tests: text at places, in Helvetica with the letters of Western Europe."""

import zlib
from collections.abc import Sequence
from dataclasses import dataclass, field

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


@dataclass
class Writer:
    """Collects the objects of a file."""

    objects: list[bytes] = field(default_factory=list)

    def add(self, body: bytes) -> int:
        """The number of a new object."""
        self.objects.append(body)
        return len(self.objects)

    def stream(self, content: bytes, entries: bytes = b"") -> int:
        packed = zlib.compress(content)
        return self.add(
            b"<<" + entries + b"/Filter/FlateDecode/Length %d>>stream\n" % len(packed) + packed + b"\nendstream"
        )

    def file(self, root: int, trailer: bytes = b"") -> bytes:
        out = bytearray(b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n")
        offsets = []
        for number, body in enumerate(self.objects, 1):
            offsets.append(len(out))
            out += b"%d 0 obj\n" % number + body + b"\nendobj\n"
        start = len(out)
        out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(offsets) + 1)
        out += b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
        out += b"trailer<</Size %d/Root %d 0 R%s>>\nstartxref\n%d\n%%%%EOF\n" % (
            len(offsets) + 1,
            root,
            trailer,
            start,
        )
        return bytes(out)


def pdf(
    *sheets: Sheet | Sequence[Put], catalog: bytes = b"", objects: Sequence[bytes] = (), font: bytes = b""
) -> bytes:
    """A file of these pages. ``objects`` come first, numbered from 1, for entries to refer to; ``font`` are further
    entries of the fonts."""
    writer = Writer(list(objects))
    fonts = [
        writer.add(b"<</Type/Font/Subtype/Type1/BaseFont/%s/Encoding/WinAnsiEncoding%s>>" % (name, font))
        for name in (b"Helvetica", b"Helvetica-Bold")
    ]
    pages = len(writer.objects) + 2 * len(sheets) + 1
    kids = []
    for one in sheets:
        sheet = one if isinstance(one, Sheet) else Sheet(one)
        content = writer.stream(sheet.drawing + b"".join(put.drawn() for put in sheet.puts))
        kids.append(
            writer.add(
                b"<</Type/Page/Parent %d 0 R/MediaBox[0 0 %g %g]/Resources<</Font<</F1 %d 0 R/F2 %d 0 R>>>>"
                b"/Contents %d 0 R%s>>" % (pages, *sheet.size, *fonts, content, sheet.entries)
            )
        )
    writer.add(b"<</Type/Pages/Count %d/Kids[%s]>>" % (len(kids), b" ".join(b"%d 0 R" % kid for kid in kids)))
    return writer.file(writer.add(b"<</Type/Catalog/Pages %d 0 R%s>>" % (pages, catalog)))


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
