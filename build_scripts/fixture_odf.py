"""The sample document of the readers as flat OpenDocument, from which LibreOffice makes the other formats."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from xml.sax.saxutils import escape, quoteattr

from fixture_markup import Block, Piece, nested

_CHANGED = (
    "<office:change-info><dc:creator>Granskaren</dc:creator><dc:date>2031-03-10T09:00:00</dc:date></office:change-info>"
)


def flat_document(parts: Sequence[Block], frame: str) -> str:
    """The whole document as one XML text (.fodt). ``frame`` holds styles, and places for the changes and the body."""
    writer = _Writer()
    body = "".join(writer.body(parts))
    return frame.replace("@changes@", "".join(writer.changes)).replace("@body@", body)


class _Writer:
    """Numbers notes, tables and changes as it goes."""

    def __init__(self) -> None:
        self.changes: list[str] = []
        self._notes = 0
        self._boxes = 0
        self._tables = 0

    def body(self, parts: Sequence[Block]) -> Iterator[str]:
        """A text box stands at the end of the paragraph before it, so blocks are looked at with what follows."""
        broken = False
        for kind, group in groupby(_with_boxes(parts), key=lambda pair: pair[0].kind):
            pairs = list(group)
            if kind in ("bullet", "number"):
                yield self._list(kind, [block for block, _ in pairs])
                continue
            for block, boxes in pairs:
                yield self._block(block, boxes, broken=broken)
                broken = block.kind == "page"

    def _block(self, block: Block, boxes: Sequence[Block], *, broken: bool) -> str:
        inner = self._inner(block.pieces) + "".join(self._box(box) for box in boxes)
        match block.kind:
            case "heading":
                style = "Break1" if broken else f"Heading_20_{block.level}"
                return f'<text:h text:style-name="{style}" text:outline-level="{block.level}">{inner}</text:h>'
            case "table":
                return self._table(block.rows)
            case "columns":
                return '<text:section text:style-name="Columns" text:name="Columns">'
            case "end columns":
                return "</text:section>"
            case "page":
                return ""
        return f"<text:p>{inner}</text:p>"

    def _list(self, kind: str, items: Sequence[Block]) -> str:
        style = "Bullets" if kind == "bullet" else "Numbers"
        parts = [f'<text:list text:style-name="{style}">']
        for level, group in groupby(items, key=lambda item: item.level if kind == "bullet" else 1):
            inner = "".join(
                f"<text:list-item><text:p>{self._inner(item.pieces)}</text:p></text:list-item>" for item in group
            )
            if level == 2:
                # Into the item before it.
                parts[-1] = parts[-1].removesuffix("</text:list-item>")
                inner = f"<text:list>{inner}</text:list></text:list-item>"
            parts.append(inner)
        return "".join(parts) + "</text:list>"

    def _box(self, box: Block) -> str:
        self._boxes += 1
        inner = "".join(f"<text:p>{escape(paragraph)}</text:p>" for paragraph in box.paragraphs)
        return (
            f'<draw:frame draw:name="Box{self._boxes}" draw:style-name="Side" text:anchor-type="paragraph" '
            f'svg:width="6cm"><draw:text-box fo:min-height="1cm">{inner}</draw:text-box></draw:frame>'
        )

    def _table(self, rows: Sequence[Sequence[str]]) -> str:
        self._tables += 1
        columns = max(len(row) for row in rows)
        lines = "".join(
            f"<table:table-row>{''.join(self._cell(rows, y, x) for x in range(len(rows[y])))}</table:table-row>"
            for y in range(len(rows))
        )
        return (
            f'<table:table table:name="Table{self._tables}" table:style-name="Tables">'
            f'<table:table-column table:number-columns-repeated="{columns}"/>{lines}</table:table>'
        )

    def _cell(self, rows: Sequence[Sequence[str]], y: int, x: int) -> str:
        cell = rows[y][x]
        if cell in ("<", "^"):
            return "<table:covered-table-cell/>"
        wide = 1 + sum(1 for _ in _run(rows[y][x + 1 :], "<"))
        high = 1 + sum(1 for _ in _run([row[x] if x < len(row) else "" for row in rows[y + 1 :]], "^"))
        inside = nested(cell)
        content = self._table(inside) + "<text:p/>" if inside else f"<text:p>{escape(cell)}</text:p>"
        return (
            f'<table:table-cell table:style-name="Cell" office:value-type="string" '
            f'table:number-columns-spanned="{wide}" table:number-rows-spanned="{high}">{content}</table:table-cell>'
        )

    def _inner(self, pieces: Iterable[Piece]) -> str:
        return "".join(self._piece(piece) for piece in pieces)

    def _piece(self, piece: Piece) -> str:
        text, target = escape(piece.text), quoteattr(piece.target)
        if piece.kind in ("ins", "del"):
            return self._change(piece.kind, text)
        if piece.kind == "note":
            self._notes += 1
            return (
                f'<text:note text:id="ftn{self._notes}" text:note-class="footnote"><text:note-citation>{self._notes}'
                f'</text:note-citation><text:note-body><text:p text:style-name="Footnote">{text}</text:p>'
                "</text:note-body></text:note>"
            )
        return {
            "text": text,
            "b": f'<text:span text:style-name="Bold">{text}</text:span>',
            "link": f'<text:a xlink:type="simple" xlink:href={target}>{text}</text:a>',
            "comment": "<office:annotation><dc:creator>Granskaren</dc:creator><dc:date>2031-03-11T10:00:00</dc:date>"
            f"<text:p>{text}</text:p></office:annotation>",
            "mark": f"<text:bookmark-start text:name={target}/>{text}<text:bookmark-end text:name={target}/>",
            "see": f'<text:bookmark-ref text:reference-format="text" text:ref-name={target}>{text}</text:bookmark-ref>',
            "date": '<text:date text:fixed="true" style:data-style-name="Date" text:date-value="2031-03-14">'
            f"{text}</text:date>",
            "nbsp": "\u00a0",
            "shy": "\u00ad",
            "br": "<text:line-break/>",
        }[piece.kind]

    def _change(self, kind: str, text: str) -> str:
        name = f"c{len(self.changes) + 1}"
        what = (
            f"<text:insertion>{_CHANGED}</text:insertion>"
            if kind == "ins"
            else f"<text:deletion>{_CHANGED}<text:p>{text}</text:p></text:deletion>"
        )
        self.changes.append(f'<text:changed-region xml:id="{name}" text:id="{name}">{what}</text:changed-region>')
        if kind == "del":
            return f'<text:change text:change-id="{name}"/>'
        return f'<text:change-start text:change-id="{name}"/>{text}<text:change-end text:change-id="{name}"/>'


def _with_boxes(parts: Sequence[Block]) -> Iterator[tuple[Block, list[Block]]]:
    at = 0
    while at < len(parts):
        after = at + 1
        while after < len(parts) and parts[after].kind == "box":
            after += 1
        yield parts[at], list(parts[at + 1 : after])
        at = after


def _run(cells: Iterable[str], mark: str) -> Iterator[str]:
    for cell in cells:
        if cell != mark:
            return
        yield cell
