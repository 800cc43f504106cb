"""The names that OpenDocument uses."""

from motsvar.readers.office.xml_events import Attributes, Vocabulary

_ODF = "urn:oasis:names:tc:opendocument:xmlns:"

VOCABULARY = Vocabulary(
    {
        **{f"{_ODF}{name}:1.0": name for name in ("office", "text", "table", "style", "form", "dr3d")},
        f"{_ODF}drawing:1.0": "draw",
        f"{_ODF}xsl-fo-compatible:1.0": "fo",
        f"{_ODF}svg-compatible:1.0": "svg",
        "urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0": "loext",
        "http://purl.org/dc/elements/1.1/": "dc",
        "http://www.w3.org/1999/xlink": "xlink",
        "http://www.w3.org/XML/1998/namespace": "xml",
    }
)


def leave_out(_: Attributes) -> bool:
    """The start of an element that is none of the text."""
    return True
