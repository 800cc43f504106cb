"""Small PDF files written by hand, for tests and for what is made of them: no library would write a broken one."""

import zlib
from collections.abc import Mapping

PAGE = b"BT /F1 12 Tf 72 %d Td (Tv\\345 f\\345r i Mora) Tj 0 -14 Td [(\\304ng)-20(\\366 )] TJ ET"
SMALL = {
    1: b"<</Type/Catalog/Pages 2 0 R/Outlines 8 0 R>>",
    2: b"<</Type/Pages/Kids[3 0 R 4 0 R]/Count 2/MediaBox[0 0 595 842]>>",
    3: b"<</Type/Page/Parent 2 0 R/Contents 5 0 R/Resources<</Font<</F1 7 0 R>>>>/Annots[10 0 R]>>",
    4: b"<</Type/Page/Parent 2 0 R/Contents 6 0 R/Rotate 90/Resources<</Font<</F1 7 0 R>>>>>>",
    7: b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>",
    8: b"<</Type/Outlines/First 9 0 R/Last 9 0 R/Count 1>>",
    9: b"<</Title(Rubrik)/Parent 8 0 R/Dest[3 0 R/XYZ 0 800 0]>>",
    10: b"<</Type/Annot/Subtype/Link/Rect[0 0 9 9]/A<</S/URI/URI(http://x.invalid/)>>>>",
}
"""Objects of a file of two pages with an outline and a link, but for the two contents."""


def stream(content: bytes, more: bytes = b"", *, packed: bool = True) -> bytes:
    """A stream object; ``more`` goes into its dictionary."""
    body = zlib.compress(content) if packed else content
    return b"<</Length %d%s%s>>\nstream\n%s\nendstream" % (len(body), b"/Filter/FlateDecode" * packed, more, body)


def small_pdf() -> bytes:
    return pdf({**SMALL, 5: stream(PAGE % 780), 6: stream(PAGE % 700)})


def pdf(objects: Mapping[int, bytes], trailer: bytes = b"/Root 1 0 R", size: int | None = None) -> bytes:
    """A file of those objects with its table; ``size`` tells how many there are, where that shall be a lie."""
    written, offsets = _bodies(objects)
    rows = "".join(
        f"{offsets[number]:010} 00000 n \n" if number in offsets else "0000000000 65535 f \n"
        for number in range(max(objects) + 1)
    )
    table = f"xref\n0 {max(objects) + 1}\n{rows}".encode()
    end = b"trailer\n<</Size %d%s>>\nstartxref\n%d\n%%%%EOF\n" % (size or max(objects) + 1, trailer, len(written))
    return written + table + end


def packed_pdf(inside: Mapping[int, bytes], outside: Mapping[int, bytes]) -> bytes:
    """A file with some objects in an object stream, and a table that is a stream, too."""
    places, bodies = b"", b""
    for number, body in inside.items():
        places += b"%d %d " % (number, len(bodies))
        bodies += body + b" "
    first = max((*inside, *outside)) + 1
    head = b"/Type/ObjStm/N %d/First %d" % (len(inside), len(places))
    written, offsets = _bodies({**outside, first: stream(places + bodies, head)})
    order = list(inside)
    rows = bytes(4)
    for number in range(1, first + 2):
        if number in inside:
            rows += b"\x02" + first.to_bytes(2, "big") + bytes([order.index(number)])
        else:
            rows += b"\x01" + offsets.get(number, len(written)).to_bytes(2, "big") + b"\0"
    table = stream(rows, b"/Type/XRef/W[1 2 1]/Size %d/Root 1 0 R" % (first + 2))
    return written + b"%d 0 obj\n%s\nendobj\nstartxref\n%d\n%%%%EOF\n" % (first + 1, table, len(written))


def small_packed_pdf() -> bytes:
    return packed_pdf(SMALL, {5: stream(PAGE % 780), 6: stream(PAGE % 700)})


def _bodies(objects: Mapping[int, bytes]) -> tuple[bytes, dict[int, int]]:
    parts, length, offsets = [b"%PDF-1.7\n"], 9, {}
    for number, body in objects.items():
        offsets[number] = length
        parts.append(b"%d 0 obj\n%s\nendobj\n" % (number, body))
        length += len(parts[-1])
    return b"".join(parts), offsets
