"""Drawings that are no tables: vectors for those who can show them (Word from 2016 on), a PNG for all others."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from motsvar.drawing.shapes import Drawing, Words
from motsvar.drawing.svg import plain, svg_bytes
from motsvar.exports.docx.inline import paragraph
from motsvar.exports.docx.markup import element, quoted
from motsvar.exports.docx.raster import png_bytes
from motsvar.exports.reporting.values import PictureView

_WIDE = 6_264_000
"""Of the text, in English metric units: 36,000 to the millimetre."""
_TALL = 8_600_000
_PICTURE = "http://schemas.openxmlformats.org/drawingml/2006/picture"
_MAIN = "http://schemas.openxmlformats.org/drawingml/2006/main"
_PLACED = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
_SVG = "http://schemas.microsoft.com/office/drawing/2016/SVG/main"
_SVG_EXTENSION = "{96DAC541-7B7A-43D3-8B79-37D633B846F1}"
_LONGEST_TOLD = 1_000
"""Characters of what a screen reader says of a picture."""


@dataclass(frozen=True, slots=True)
class PicturePart:
    """A file in the package."""

    id: str
    name: str
    """Below ``word/``."""
    drawing: Drawing

    def data(self) -> bytes:
        return svg_bytes(self.drawing) if self.name.endswith(".svg") else png_bytes(self.drawing)


def picture_parts(pictures: Sequence[PictureView]) -> Iterator[PicturePart]:
    for number, one in enumerate(pictures, 1):
        if one.table is None:
            yield PicturePart(f"rIdPng{number}", f"media/picture{number}.png", one.drawing)
            yield PicturePart(f"rIdSvg{number}", f"media/picture{number}.svg", one.drawing)


def image(view: PictureView, number: int) -> str:
    """A paragraph with the picture as wide as the text, or as high as the page allows."""
    canvas = view.drawing.canvas
    scale = min(_WIDE / canvas.width, _TALL / canvas.height)
    size = f'cx="{round(canvas.width * scale)}" cy="{round(canvas.height * scale)}"'
    named = f'id="{number}" name="{quoted(view.title)}" descr="{quoted(_told(view))}"'
    svg = element("asvg:svgBlip", xmlns__asvg=_SVG, r__embed=f"rIdSvg{number}")
    blip = element("a:blip", element("a:extLst", element("a:ext", svg, uri=_SVG_EXTENSION)), r__embed=f"rIdPng{number}")
    shown = (
        f'<pic:pic xmlns:pic="{_PICTURE}"><pic:nvPicPr><pic:cNvPr {named}/><pic:cNvPicPr/></pic:nvPicPr>'
        f"<pic:blipFill>{blip}<a:stretch><a:fillRect/></a:stretch></pic:blipFill>"
        f'<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext {size}/></a:xfrm>'
        '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic>'
    )
    return paragraph(
        f'<w:r><w:drawing><wp:inline xmlns:wp="{_PLACED}" distT="0" distB="0" distL="0" distR="0"><wp:extent {size}/>'
        f'<wp:docPr {named}/><a:graphic xmlns:a="{_MAIN}"><a:graphicData uri="{_PICTURE}">{shown}</a:graphicData>'
        "</a:graphic></wp:inline></w:drawing></w:r>"
    )


def _told(view: PictureView) -> str:
    words = (plain(mark.text) for mark in view.drawing.ground if isinstance(mark, Words))
    return f"{view.title}: {'; '.join(filter(None, words))}"[:_LONGEST_TOLD]
