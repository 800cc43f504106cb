"""Small Word and OpenDocument files, made from a few lines of XML."""

import io
import zipfile
from collections.abc import Mapping

_OPEN = "http://schemas.openxmlformats.org"
TRANSITIONAL = f"{_OPEN}/wordprocessingml/2006/main"
STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main"
_RELATIONSHIP = f"{_OPEN}/officeDocument/2006/relationships"
_NAMES = " ".join(
    f'xmlns:{prefix}="{uri}"'
    for prefix, uri in {
        "r": _RELATIONSHIP,
        "m": f"{_OPEN}/officeDocument/2006/math",
        "mc": f"{_OPEN}/markup-compatibility/2006",
        "wp": f"{_OPEN}/drawingml/2006/wordprocessingDrawing",
        "a": f"{_OPEN}/drawingml/2006/main",
        "pic": f"{_OPEN}/drawingml/2006/picture",
        "c": f"{_OPEN}/drawingml/2006/chart",
        "dgm": f"{_OPEN}/drawingml/2006/diagram",
        "wps": "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
        "w14": "http://schemas.microsoft.com/office/word/2010/wordml",
        "v": "urn:schemas-microsoft-com:vml",
        "o": "urn:schemas-microsoft-com:office:office",
    }.items()
)
_ROOTS = {
    "styles": "styles",
    "numbering": "numbering",
    "footnotes": "footnotes",
    "endnotes": "endnotes",
    "comments": "comments",
    "header": "hdr",
    "footer": "ftr",
}
"""Kinds of parts, and the elements that they consist of. A figure may follow, as in ``header2``."""


def zipped(parts: Mapping[str, str | bytes], level: int = 6) -> bytes:
    """A ZIP archive of parts, in this order; the mimetype of OpenDocument is not packed."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED, compresslevel=level) as archive:
        for name, content in parts.items():
            archive.writestr(name, content, zipfile.ZIP_STORED if name == "mimetype" else None)
    return file.getvalue()


def docx_parts(
    body: str, namespace: str = TRANSITIONAL, main: str = "word/document.xml", **parts: str
) -> dict[str, str]:
    """The parts of a Word document: what stands in the body, in ``styles``, ``footnotes``, ``header1`` and so on."""
    folder, _, name = main.rpartition("/")
    relations = (
        _RELATIONSHIP if namespace == TRANSITIONAL else "http://purl.oclc.org/ooxml/officeDocument/relationships"
    )

    def relationships(targets: Mapping[str, str]) -> str:
        rows = "".join(
            f'<Relationship Id="{number}" Type="{relations}/{kind}" Target="{target}"/>'
            for number, (target, kind) in enumerate(targets.items())
        )
        return f'<Relationships xmlns="{_OPEN}/package/2006/relationships">{rows}</Relationships>'

    def root(element: str, content: str) -> str:
        return f'<?xml version="1.0"?><w:{element} xmlns:w="{namespace}" {_NAMES}>{content}</w:{element}>'

    kinds = {f"{part}.xml": part.rstrip("0123456789") for part in parts}
    return {
        "[Content_Types].xml": f'<Types xmlns="{_OPEN}/package/2006/content-types"/>',
        "_rels/.rels": relationships({main: "officeDocument"}),
        f"{folder}/_rels/{name}.rels": relationships(kinds),
        main: root("document", f"<w:body>{body}</w:body>"),
        **{f"{folder}/{part}.xml": root(_ROOTS[kinds[f"{part}.xml"]], content) for part, content in parts.items()},
    }


def docx(body: str, **parts: str) -> bytes:
    """A Word document, as ``docx_parts`` describes."""
    return zipped(docx_parts(body, **parts))


def run(words: str, properties: str = "") -> str:
    """A run of a Word document."""
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{words}</w:t></w:r>'


def paragraph(content: str, properties: str = "") -> str:
    """A paragraph of runs; of plain words if there is no tag in them."""
    runs = content if content.startswith("<") or not content else run(content)
    return f"<w:p><w:pPr>{properties}</w:pPr>{runs}</w:p>"


def styled(content: str, style: str) -> str:
    """A paragraph of a style."""
    return paragraph(content, f'<w:pStyle w:val="{style}"/>')


def item(content: str, number: int = 1, level: int = 0) -> str:
    """An item of a list."""
    return paragraph(content, f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{number}"/></w:numPr>')


def table(*rows: list[str]) -> str:
    """A table of cells, each of plain words or of paragraphs and tables."""
    written = (
        "<w:tr>"
        + "".join(f"<w:tc>{cell if cell.startswith('<') else paragraph(cell)}</w:tc>" for cell in row)
        + "</w:tr>"
        for row in rows
    )
    return f"<w:tbl>{''.join(written)}</w:tbl>"
