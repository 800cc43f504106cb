"""A report for Word as others read it: python-docx, any XML parser, and the program's own reader."""

import io
import zipfile
from collections.abc import Iterator
from functools import cached_property
from xml.etree import ElementTree as ET

from docx import Document
from docx.document import Document as Docx

from motsvar.core.hidden.telling import visible
from motsvar.core.progress import Progress, silent
from motsvar.exports.case_content import CaseContent
from motsvar.exports.docx.writing import write
from motsvar.exports.options import USUAL, ExportOptions
from motsvar.readers.office.word import read
from support.rendering import rendered

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
LABEL = f"{W}rPr/{W}rStyle[@{W}val='Label']"


def squashed(text: str) -> str:
    """With one space for all white space."""
    return " ".join(text.split())


def shown(text: str) -> str:
    """As a report shows it: signs for what hides."""
    return squashed(visible(text.replace("\f", " ")))


class Report:
    def __init__(self, content: CaseContent, options: ExportOptions = USUAL, progress: Progress = silent) -> None:
        told = rendered(write, content, options, progress)
        self.data = told.data
        self.written = told.written
        self.not_carried = told.not_carried

    @cached_property
    def parts(self) -> dict[str, bytes]:
        with zipfile.ZipFile(io.BytesIO(self.data)) as archive:
            assert archive.testzip() is None
            return {name: archive.read(name) for name in archive.namelist()}

    @cached_property
    def document(self) -> ET.Element:
        return ET.fromstring(self.parts["word/document.xml"])

    @cached_property
    def by_others(self) -> Docx:
        return Document(io.BytesIO(self.data))

    @cached_property
    def by_us(self) -> str:
        return squashed(read(self.data, "report.docx").text)

    @cached_property
    def paragraphs(self) -> list[tuple[str, str]]:
        """Style and text of all that do not stand in tables, by python-docx."""
        names = {style.style_id: style.name for style in self.by_others.styles}
        return [(names.get(one._p.style or "Normal", ""), one.text) for one in self.by_others.paragraphs]

    def text_of(self, side: str) -> list[str]:
        """The passages of a text, without the labels beside the words."""
        return [
            squashed("".join(_words(one)))
            for one in self.document.iter(f"{W}p")
            if one.find(f"{W}pPr/{W}pStyle[@{W}val='Text{side}']") is not None
        ]


def _words(paragraph: ET.Element) -> Iterator[str]:
    for run in paragraph.iter(f"{W}r"):
        if run.find(LABEL) is None:
            yield from (
                one.text or "" if one.tag == f"{W}t" else " "
                for one in run
                if one.tag in (f"{W}t", f"{W}br", f"{W}tab")
            )
