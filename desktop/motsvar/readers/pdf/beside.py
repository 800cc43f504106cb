"""What a file holds beside its pages' own text: filled-in forms, notes, links, attached files, programs."""

from dataclasses import dataclass

import pypdfium2.raw as pdfium

_MOST = 10_000
"""Annotations of a page that are looked at."""
_DRAWN_WORDS = frozenset({pdfium.FPDF_ANNOT_WIDGET, pdfium.FPDF_ANNOT_FREETEXT, pdfium.FPDF_ANNOT_STAMP})
"""Their words are seen on the page."""


@dataclass(slots=True)
class Beside:
    """How much there is of each."""

    notes: int = 0
    links: int = 0
    files: int = 0
    scripts: int = 0
    undrawn: int = 0
    """Fields that are filled in but not drawn."""

    def take_file(self, document: object) -> None:
        """Counts what belongs to the whole file."""
        self.files += max(0, pdfium.FPDFDoc_GetAttachmentCount(document))
        self.scripts += max(0, pdfium.FPDFDoc_GetJavaScriptActionCount(document))

    def take_page(self, page: object) -> bool:
        """Counts what belongs to an open page, and makes what is seen of forms a part of it. True when something
        became so: then the page has to be opened anew."""
        others: list[int] = []
        count = min(_MOST, pdfium.FPDFPage_GetAnnotCount(page))
        for at in range(count):
            annotation = pdfium.FPDFPage_GetAnnot(page, at)
            if not annotation:
                continue
            kind = pdfium.FPDFAnnot_GetSubtype(annotation)
            if not (kind in _DRAWN_WORDS and self._is_drawn(annotation)):
                self._count(annotation, kind)
                others.append(at)
            pdfium.FPDFPage_CloseAnnot(annotation)
        if len(others) >= count:
            return False
        for at in reversed(others):
            pdfium.FPDFPage_RemoveAnnot(page, at)
        return bool(pdfium.FPDFPage_Flatten(page, pdfium.FLAT_NORMALDISPLAY) == pdfium.FLATTEN_SUCCESS)

    def _is_drawn(self, annotation: object) -> bool:
        return bool(pdfium.FPDFAnnot_GetAP(annotation, pdfium.FPDF_ANNOT_APPEARANCEMODE_NORMAL, None, 0) > 2)

    def _count(self, annotation: object, kind: int) -> None:
        if kind == pdfium.FPDF_ANNOT_LINK:
            self.links += _leads_out(annotation)
        elif kind == pdfium.FPDF_ANNOT_FILEATTACHMENT:
            self.files += 1
        elif kind == pdfium.FPDF_ANNOT_WIDGET:
            self.undrawn += _says(annotation, b"V")
        elif kind != pdfium.FPDF_ANNOT_POPUP:
            self.notes += _says(annotation, b"Contents")


def _says(annotation: object, key: bytes) -> bool:
    """Whether it holds words under a key. The length is that of UTF-16 with its zero."""
    return bool(pdfium.FPDFAnnot_GetStringValue(annotation, key, None, 0) > 2)


def _leads_out(annotation: object) -> bool:
    """Whether a link leads out of the file."""
    link = pdfium.FPDFAnnot_GetLink(annotation)
    action = pdfium.FPDFLink_GetAction(link) if link else None
    return bool(action) and pdfium.FPDFAction_GetType(action) in (
        pdfium.PDFACTION_URI,
        pdfium.PDFACTION_REMOTEGOTO,
        pdfium.PDFACTION_LAUNCH,
    )
