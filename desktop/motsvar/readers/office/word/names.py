"""The names that Word documents use: prefixes for the transitional and the strict namespaces alike."""

from motsvar.readers.office.xml_events import Vocabulary

_OPEN = "http://schemas.openxmlformats.org/"
_STRICT = "http://purl.oclc.org/ooxml/"

VOCABULARY = Vocabulary(
    {
        f"{_OPEN}wordprocessingml/2006/main": "w",
        f"{_STRICT}wordprocessingml/main": "w",
        f"{_OPEN}officeDocument/2006/math": "m",
        f"{_STRICT}officeDocument/math": "m",
        f"{_OPEN}officeDocument/2006/relationships": "r",
        f"{_STRICT}officeDocument/relationships": "r",
        f"{_OPEN}drawingml/2006/wordprocessingDrawing": "wp",
        f"{_STRICT}drawingml/wordprocessingDrawing": "wp",
        f"{_OPEN}drawingml/2006/picture": "pic",
        f"{_STRICT}drawingml/picture": "pic",
        f"{_OPEN}drawingml/2006/chart": "c",
        f"{_STRICT}drawingml/chart": "c",
        "http://schemas.microsoft.com/office/drawing/2014/chartex": "c",
        f"{_OPEN}drawingml/2006/diagram": "dgm",
        f"{_STRICT}drawingml/diagram": "dgm",
        f"{_OPEN}markup-compatibility/2006": "mc",
        f"{_OPEN}package/2006/relationships": "rel",
        "urn:schemas-microsoft-com:vml": "v",
        "http://www.w3.org/XML/1998/namespace": "xml",
    }
)


def is_on(value: str | None) -> bool:
    """A switch: on where it is named without a value."""
    return value not in ("0", "false", "off")
