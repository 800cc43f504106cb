"""Word refuses elements that stand in another order than the schema (ECMA-376, wml.xsd) has them; others forgive it."""

from itertools import pairwise
from xml.etree import ElementTree as ET

from exports.docx.reading import Report, W

BORDERS = "top left start bottom right end insideH insideV"
ORDER = {
    "rPr": "rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid "
    "vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em "
    "lang",
    "pPr": "pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs "
    "suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd "
    "snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment "
    "textboxTightWrap outlineLvl divId cnfStyle rPr sectPr",
    "tblPr": "tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing "
    "tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription",
    "tblBorders": BORDERS,
    "tcBorders": BORDERS,
    "tblCellMar": "top left start bottom right end",
    "tcPr": "cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark",
    "sectPr": "headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType "
    "pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid",
    "style": "name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat locked "
    "personal personalCompose personalReply rsid pPr rPr tblPr trPr tcPr tblStylePr",
    "styles": "docDefaults latentStyles style",
    "settings": "zoom defaultTabStop characterSpacingControl compat rsids themeFontLang decimalSymbol listSeparator",
    "tbl": "tblPr tblGrid tr",
    "tr": "tblPrEx trPr tc",
    "document": "background body",
}
REPEATED = {"sectPr", "styles", "tbl", "tr"}
"""Whose children may come more than once."""


def elements(report: Report) -> list[ET.Element]:
    parts = (data for name, data in report.parts.items() if name.startswith("word/") and name.endswith(".xml"))
    return [one for data in parts for one in ET.fromstring(data).iter()]


def test_properties_stand_in_the_order_of_the_schema(report: Report) -> None:
    seen = set()
    for one in elements(report):
        name = one.tag.removeprefix(W)
        if name not in ORDER:
            continue
        seen.add(name)
        order = ORDER[name].split()
        places = [order.index(child.tag.removeprefix(W)) for child in one]
        assert all(first <= second if name in REPEATED else first < second for first, second in pairwise(places)), name
    assert seen == set(ORDER) - {"cnfStyle"}


def test_properties_come_first_and_a_cell_ends_with_a_paragraph(report: Report) -> None:
    for one in elements(report):
        for at, child in enumerate(one):
            if child.tag in (f"{W}{name}" for name in ("pPr", "rPr", "tcPr", "trPr", "tblPr")) and one.tag in (
                f"{W}{name}" for name in ("p", "r", "tc", "tr", "tbl")
            ):
                assert at == 0
        if one.tag == f"{W}tc":
            assert one[-1].tag == f"{W}p"
        if one.tag in (f"{W}body", f"{W}tc"):
            for first, second in pairwise(one):
                assert (first.tag, second.tag) != (f"{W}tbl", f"{W}tbl")
        if one.tag == f"{W}tr":
            assert len(one.findall(f"{W}tc"))


def test_a_row_has_as_many_cells_as_its_table_columns(report: Report) -> None:
    tables = [one for one in elements(report) if one.tag == f"{W}tbl"]
    assert len(tables) > 5
    for one in tables:
        columns = len(one.findall(f"{W}tblGrid/{W}gridCol"))
        assert {len(row.findall(f"{W}tc")) for row in one.iter(f"{W}tr")} == {columns}


def test_every_style_that_is_used_is_there(report: Report) -> None:
    known = {one.get(f"{W}styleId") for one in elements(report) if one.tag == f"{W}style"}
    used = {one.get(f"{W}val") for one in elements(report) if one.tag in (f"{W}pStyle", f"{W}rStyle", f"{W}basedOn")}
    assert used <= known
