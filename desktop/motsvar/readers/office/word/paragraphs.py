"""What the properties of paragraphs and runs do to the text: numbers, headings, pages, what is hidden or goes on."""

from dataclasses import dataclass
from typing import Protocol

from motsvar.readers.office.flowing import NEW_PAGE, Flow
from motsvar.readers.office.numerals import whole
from motsvar.readers.office.speech import Speech
from motsvar.readers.office.word.context import Context
from motsvar.readers.office.word.names import is_on
from motsvar.readers.office.word.styles import BODY_LEVEL, Look
from motsvar.readers.office.xml_events import Attributes, End, Start

_ON_THE_SAME_PAGE = ("continuous", "nextColumn")


class Sections(Protocol):
    """Told where sections end, if the part has any."""

    def begin_section(self) -> None:
        """One ended, the next begins."""

    def no_page(self) -> None:
        """The one that ends began on the page of the one before."""


@dataclass(slots=True)
class Paragraph:
    """What the properties of one say; None is what its style says."""

    look: Look
    number: int | None = None
    number_level: int | None = None
    level: int | None = None
    new_page: bool | None = None
    joins: bool = False
    """Its end is deleted or hidden, or it is a large initial: it goes on in the next paragraph."""
    ends_section: bool = False


class Paragraphs:
    """Follows the paragraph that is open, and the properties in it."""

    def __init__(self, context: Context, speech: Speech, flow: Flow, sections: Sections | None) -> None:
        self._styles = context.styles
        self._numbering = context.numbering
        self._speech = speech
        self._flow = flow
        self._sections = sections
        self._plain = Paragraph(context.styles.look(""))
        self.now = self._plain
        self.in_properties = False
        self.font = ""
        """Of the run, as far as the run itself names it."""
        leave = self._leave_out
        self.starts: dict[str, Start] = {
            "w:pPr": self._begin_properties,
            "w:pStyle": self._style,
            "w:numId": self._number,
            "w:ilvl": self._number_level,
            "w:outlineLvl": self._outline,
            "w:pageBreakBefore": self._page,
            "w:framePr": self._frame,
            "w:type": self._section_type,
            "w:sectPr": self._section,
            "w:r": self._run,
            "w:rStyle": self._run_style,
            "w:vanish": self._hide,
            "w:rFonts": self._fonts,
            "w:tabs": leave,
            "w:pPrChange": leave,
            "w:rPrChange": leave,
            "w:sectPrChange": leave,
            "w:tblPrChange": leave,
            "w:tblPrExChange": leave,
            "w:trPrChange": leave,
            "w:tcPrChange": leave,
            "w:numberingChange": leave,
        }
        self.ends: dict[str, End] = {"w:pPr": self._end_properties, "w:sectPr": self._end_section}
        self._same_page = False

    def begin(self, _: Attributes) -> None:
        """A paragraph begins; most have no properties and share one."""
        self.now = self._plain

    def end(self) -> None:
        """Puts the paragraph into the flow, unless it goes on in the next."""
        now = self.now
        if now.joins:
            return
        look = now.look
        label = ""
        number = look.numbering if now.number is None else now.number
        if number:
            level = look.number_level if now.number_level is None else now.number_level
            label = self._numbering.label(
                number, self._numbering.level_of(number, look.style) if level is None else level
            )
        heading = look.heading
        if now.level is not None:
            heading = now.level + 1 if now.level < BODY_LEVEL else 0
        self._flow.end_paragraph(label, heading, bool(label) and not heading)
        if now.ends_section and self._sections:
            self._sections.begin_section()

    def _begin_properties(self, _: Attributes) -> None:
        self.now = Paragraph(self._plain.look)
        self.in_properties = True

    def _end_properties(self) -> None:
        self.in_properties = False
        now = self.now
        new_page = now.look.new_page if now.new_page is None else now.new_page
        if new_page and self._flow.is_outermost:
            self._flow.say(NEW_PAGE)

    def _style(self, attributes: Attributes) -> None:
        self.now.look = self._styles.look(attributes.get("w:val", ""))

    def _number(self, attributes: Attributes) -> None:
        self.now.number = whole(attributes.get("w:val"), 0)

    def _number_level(self, attributes: Attributes) -> None:
        self.now.number_level = whole(attributes.get("w:val"), 0)

    def _outline(self, attributes: Attributes) -> None:
        self.now.level = whole(attributes.get("w:val"), BODY_LEVEL)

    def _page(self, attributes: Attributes) -> None:
        self.now.new_page = is_on(attributes.get("w:val"))

    def _frame(self, attributes: Attributes) -> None:
        self.now.joins |= self.in_properties and attributes.get("w:dropCap", "none") != "none"

    def _section(self, _: Attributes) -> None:
        self._same_page = False
        self.now.ends_section = self.in_properties

    def _section_type(self, attributes: Attributes) -> None:
        self._same_page = attributes.get("w:val") in _ON_THE_SAME_PAGE

    def _end_section(self) -> None:
        if self._same_page and self._sections:
            self._sections.no_page()

    def _run(self, _: Attributes) -> None:
        self._speech.hidden = self.now.look.hidden
        self.font = ""

    def _run_style(self, attributes: Attributes) -> None:
        if not self.in_properties and self._styles.hides(attributes.get("w:val", "")):
            self._speech.hidden = True

    def _hide(self, attributes: Attributes) -> None:
        if self.in_properties:
            self.now.joins |= is_on(attributes.get("w:val"))
        else:
            self._speech.hidden = is_on(attributes.get("w:val"))

    def _fonts(self, attributes: Attributes) -> None:
        if not self.in_properties:
            self.font = attributes.get("w:ascii") or attributes.get("w:hAnsi", "")

    @staticmethod
    def _leave_out(_: Attributes) -> bool:
        return True
