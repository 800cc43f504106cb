"""What a reader must find in the sample document: a kind and a text a line, in reading order.

``⟦note 3⟧`` in a line is where note 3 is referred to; the note itself is the line ``note 3`` after the block. So it is
with boxes, comments, and with what was deleted but is still recorded. Cells of a table are parted by ``|``.
"""

from collections import Counter
from collections.abc import Iterator, Sequence

from fixture_markup import Block, Piece, nested

HEADER = "Lövsunda kommun Tjänsteutlåtande LS 2031/0417"
_FOOTER = "Samhällsbyggnadskontoret Sida ⟦page⟧ av ⟦pages⟧"
_APART = {"note": "note", "comment": "comment", "del": "deleted"}
_SIGNS = {"nbsp": "\u00a0", "shy": "\u00ad", "br": " "}


def truth(parts: Sequence[Block]) -> str:
    """The whole file."""
    furniture = f"header\t{HEADER}\nfooter\t{_FOOTER}\n"
    return furniture + "".join(f"{kind}\t{text}\n" for kind, text in _lines(parts))


def _lines(parts: Sequence[Block]) -> Iterator[tuple[str, str]]:
    numbers: Counter[str] = Counter()
    item = 0
    for place, block in enumerate(parts):
        match block.kind:
            case "box":
                numbers["box"] += 1
                yield f"box {numbers['box']}", " ".join(block.paragraphs)
            case "table":
                numbers["table"] += 1
                yield f"table {numbers['table']}", " | ".join(_cells(block.rows))
            case "page":
                yield "page", ""
            case "columns" | "end columns":
                pass
            case _:
                later: list[tuple[str, str]] = []
                text = "".join(_said(piece, numbers, later) for piece in block.pieces)
                boxes = 0
                while place + boxes + 1 < len(parts) and parts[place + boxes + 1].kind == "box":
                    boxes += 1
                    text += f"⟦box {numbers['box'] + boxes}⟧"
                item = item + 1 if block.kind == "number" else 0
                yield (
                    {"heading": f"heading {block.level}", "number": f"number {item}"}.get(block.kind, block.kind),
                    text,
                )
                yield from later


def _said(piece: Piece, numbers: Counter[str], later: list[tuple[str, str]]) -> str:
    apart = _APART.get(piece.kind)
    if not apart:
        return _SIGNS.get(piece.kind, piece.text)
    numbers[apart] += 1
    name = f"{apart} {numbers[apart]}"
    later.append((name, piece.text))
    return f"⟦{name}⟧"


def _cells(rows: Sequence[Sequence[str]]) -> Iterator[str]:
    for row in rows:
        for cell in row:
            inside = nested(cell)
            if inside:
                yield from _cells(inside)
            elif cell not in ("<", "^"):
                yield cell
