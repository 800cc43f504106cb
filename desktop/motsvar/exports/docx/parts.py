"""The parts around the words: what a package of Office Open XML must have, and the page's head and foot."""

from collections.abc import Iterable, Sequence
from datetime import datetime

from motsvar.exports.docx.inline import field, paragraph, run
from motsvar.exports.docx.looks import Manner
from motsvar.exports.docx.markup import element, escaped, w
from motsvar.wording import Wording

XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
NAMESPACES = f'xmlns:w="{_MAIN}" xmlns:r="{_RELATIONS}"'
_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_PICTURES = {"png": "image/png", "svg": "image/svg+xml"}
LONGEST_TITLE = 250
"""Characters; Windows shows no more of a property."""


def content_types(suffixes: Sequence[str]) -> str:
    """``[Content_Types].xml``. ``suffixes`` are those of the pictures."""
    defaults = (
        ("rels", "application/vnd.openxmlformats-package.relationships+xml"),
        ("xml", "application/xml"),
        *((suffix, _PICTURES[suffix]) for suffix in suffixes),
    )
    named = (
        ("/word/document.xml", f"{_TYPE}.document.main+xml"),
        ("/word/styles.xml", f"{_TYPE}.styles+xml"),
        ("/word/settings.xml", f"{_TYPE}.settings+xml"),
        ("/word/comments.xml", f"{_TYPE}.comments+xml"),
        ("/word/header1.xml", f"{_TYPE}.header+xml"),
        ("/word/footer1.xml", f"{_TYPE}.footer+xml"),
        ("/word/footer2.xml", f"{_TYPE}.footer+xml"),
        ("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"),
        ("/docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml"),
    )
    inside = (
        *(element("Default", Extension=suffix, ContentType=kind) for suffix, kind in defaults),
        *(element("Override", PartName=name, ContentType=kind) for name, kind in named),
    )
    return XML + element("Types", *inside, xmlns=f"{_PACKAGE}/content-types")


def relations(*told: tuple[str, str, str]) -> str:
    """Each with its id, its kind and its target inside the package. None leads out of it."""
    inside = (element("Relationship", Id=own, Type=kind, Target=target) for own, kind, target in told)
    return XML + element("Relationships", *inside, xmlns=f"{_PACKAGE}/relationships")


def package_relations() -> str:
    return relations(
        ("rId1", f"{_RELATIONS}/officeDocument", "word/document.xml"),
        ("rId2", f"{_PACKAGE}/relationships/metadata/core-properties", "docProps/core.xml"),
        ("rId3", f"{_RELATIONS}/extended-properties", "docProps/app.xml"),
    )


def document_relations(pictures: Iterable[tuple[str, str]]) -> str:
    """``pictures`` are ids and targets."""
    own = (
        ("rIdStyles", "styles", "styles.xml"),
        ("rIdSettings", "settings", "settings.xml"),
        ("rIdComments", "comments", "comments.xml"),
        ("rIdHeader", "header", "header1.xml"),
        ("rIdFooter", "footer", "footer1.xml"),
        ("rIdFirstFooter", "footer", "footer2.xml"),
        *((picture, "image", target) for picture, target in pictures),
    )
    return relations(*((one, f"{_RELATIONS}/{kind}", target) for one, kind, target in own))


def core_properties(title: str, program: str, written: str, language: str) -> str:
    """``docProps/core.xml``: title, language, which program and when (ISO 8601)."""
    moment = w3c_moment(written)
    dates = (
        element(f"dcterms:{name}", moment, xsi__type="dcterms:W3CDTF") for name in ("created", "modified") if moment
    )
    inside = (
        element("dc:title", escaped(title[:LONGEST_TITLE])),
        element("dc:creator", escaped(program)),
        element("cp:lastModifiedBy", escaped(program)),
        *dates,
        element("dc:language", escaped(language)),
    )
    return XML + element(
        "cp:coreProperties",
        *inside,
        xmlns__cp=f"{_PACKAGE}/metadata/core-properties",
        xmlns__dc="http://purl.org/dc/elements/1.1/",
        xmlns__dcterms="http://purl.org/dc/terms/",
        xmlns__xsi="http://www.w3.org/2001/XMLSchema-instance",
    )


def w3c_moment(iso: str) -> str:
    """``2026-01-02T03:04:05Z``, or nothing for what is no moment."""
    try:
        return f"{datetime.fromisoformat(iso).replace(tzinfo=None).isoformat(timespec='seconds')}Z"
    except ValueError:
        return ""


def app_properties(program: str) -> str:
    kind = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"
    return XML + element("Properties", element("Application", escaped(program)), xmlns=kind)


def settings_part(language: str) -> str:
    """``word/settings.xml``: laid out as by Word 2013 and later, and nothing that asks or fetches at opening."""
    compat = w(
        "compat",
        w("compatSetting", name="compatibilityMode", uri="http://schemas.microsoft.com/office/word", val=15),
    )
    inside = (
        w("defaultTabStop", val=720),
        w("characterSpacingControl", val="doNotCompress"),
        compat,
        w("themeFontLang", val=language),
        w("decimalSymbol", val="." if language.startswith("en") else ","),
        w("listSeparator", val=";"),
    )
    return part("settings", *inside)


def part(name: str, *inside: str) -> str:
    return f"{XML}<w:{name} {NAMESPACES}>{''.join(inside)}</w:{name}>"


def header_part(title: str, right: str) -> str:
    """The running head. The first page has none: the title stands there."""
    return part("hdr", paragraph(run(f"{title}\t{right}"), manner=Manner(style="Header")))


def footer_part(left: str, words: Wording) -> str:
    """Page and pages, which Word counts itself."""
    before, of, after = words("Page {0} of {1}").replace("{0}", "\0").replace("{1}", "\0").split("\0")
    numbers = (run(before), field("PAGE", "1"), run(of), field("NUMPAGES", "1"), run(after))
    return part("ftr", paragraph(run(f"{left}\t"), *numbers, manner=Manner(style="Footer")))


def section_properties() -> str:
    """A4 with margins of 18 and 20 mm."""
    return w(
        "sectPr",
        '<w:headerReference w:type="default" r:id="rIdHeader"/>',
        '<w:footerReference w:type="default" r:id="rIdFooter"/>',
        '<w:footerReference w:type="first" r:id="rIdFirstFooter"/>',
        w("pgSz", w=11906, h=16838),
        w("pgMar", top=1304, right=1020, bottom=1134, left=1020, header=624, footer=567, gutter=0),
        w("titlePg"),
    )
