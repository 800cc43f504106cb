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


_ODF = "urn:oasis:names:tc:opendocument:xmlns:"
_ODF_NAMES = " ".join(
    [
        *(f'xmlns:{name}="{_ODF}{name}:1.0"' for name in ("office", "text", "table", "style", "form", "manifest")),
        f'xmlns:draw="{_ODF}drawing:1.0" xmlns:fo="{_ODF}xsl-fo-compatible:1.0" xmlns:svg="{_ODF}svg-compatible:1.0"',
        'xmlns:loext="urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0"',
        'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xlink="http://www.w3.org/1999/xlink"',
    ]
)
ODT_TYPE = "application/vnd.oasis.opendocument.text"


def odt_parts(body: str, automatic: str = "", styles: str = "", heads: str = "") -> dict[str, str]:
    """The parts of an OpenDocument text: its body, automatic styles, common styles, and what its page style holds."""
    masters = f"<office:master-styles>{_master(heads)}</office:master-styles>"
    return {
        "mimetype": ODT_TYPE,
        "META-INF/manifest.xml": f"<manifest:manifest {_ODF_NAMES}/>",
        "styles.xml": f"<office:document-styles {_ODF_NAMES}><office:styles>{styles}</office:styles>{masters}"
        "</office:document-styles>",
        "content.xml": f"<office:document-content {_ODF_NAMES}><office:automatic-styles>{automatic}"
        f"</office:automatic-styles><office:body><office:text>{body}</office:text></office:body></office:document-content>",
    }


def odt(body: str, **styles: str) -> bytes:
    """An OpenDocument text, as ``odt_parts`` describes."""
    return zipped(odt_parts(body, **styles))


def fodt(body: str, automatic: str = "", styles: str = "", heads: str = "") -> bytes:
    """The same as a single XML file."""
    return (
        f'<?xml version="1.0" encoding="UTF-8"?>\n<office:document {_ODF_NAMES} office:mimetype="{ODT_TYPE}">'
        f"<office:styles>{styles}</office:styles><office:automatic-styles>{automatic}</office:automatic-styles>"
        f"<office:master-styles>{_master(heads)}</office:master-styles>"
        f"<office:body><office:text>{body}</office:text></office:body></office:document>"
    ).encode()


def _master(heads: str) -> str:
    return f'<style:master-page style:name="Standard">{heads}</style:master-page>'
