"""The events of one part of a Word document become a flow of paragraphs, tables and boxes."""

import re
from dataclasses import dataclass

from motsvar.readers.office.flowing import NEW_PAGE, PAGE_WAS_HERE, Block, Flow, Put
from motsvar.readers.office.left_out import Left
from motsvar.readers.office.speech import Speech
from motsvar.readers.office.symbol_fonts import UNKNOWN, symbol
from motsvar.readers.office.word.context import Context, Marks
from motsvar.readers.office.word.fields import Fields
from motsvar.readers.office.word.mathematics import Mathematics
from motsvar.readers.office.word.objects import Objects
from motsvar.readers.office.word.paragraphs import Paragraph, Paragraphs, Sections
from motsvar.readers.office.word.revisions import Revisions
from motsvar.readers.office.xml_events import Attributes, End, Start

_SYMBOL = re.compile("[\uf020-\uf0ff]")
_SIGNS = {
    "w:tab": "\t",
    "w:ptab": "\t",
    "w:cr": "\n",
    "w:noBreakHyphen": "\u2011",
    "w:softHyphen": "\u00ad",
    "w:lastRenderedPageBreak": PAGE_WAS_HERE,
}
_BREAKS = {"page": NEW_PAGE}


@dataclass(frozen=True, slots=True)
class Kept:
    """A note or a comment of a part that holds several."""

    blocks: tuple[Block, ...]
    kind: str = ""
    """Such as ``separator``, which is no note."""
    author: str = ""


class Walker:
    """A listener to the body, to a header or footer, or to a part of notes or comments."""

    def __init__(self, context: Context, put: Put, sections: Sections | None = None) -> None:
        self._context = context
        self._tally = context.tally
        self._flow = Flow(put)
        self._speech = Speech(context.tally)
        self._paragraphs = Paragraphs(context, self._speech, self._flow, sections)
        self._fields = Fields(self._speech, self.say)
        self._hearing = self._hearing_code = False
        self._around: list[tuple[Paragraph, bool]] = []
        """The paragraphs in which the box that is open is anchored, and whether their run was hidden."""
        self._branches: list[int] = []
        self._note: Attributes = {}
        self._reading = ""
        self.has_body = False
        self.kept: dict[str, Kept] = {}
        """Notes or comments by their number in the file."""
        revisions = Revisions(context.tally, self._paragraphs, self._flow)
        parts = (self._paragraphs, self._fields, revisions, Mathematics(self.say), Objects(self._tally))
        self.starts: dict[str, Start] = {name: told for part in parts for name, told in part.starts.items()}
        self.ends: dict[str, End] = {name: told for part in parts for name, told in part.ends.items()}
        self.starts |= self._own_starts()
        self.ends |= {
            "w:p": self._paragraphs.end,
            "w:t": self._end_words,
            "m:t": self._end_words,
            "w:instrText": self._end_words,
            "w:rt": self._end_reading,
            "w:ruby": self._end_ruby,
            "w:txbxContent": self._end_box,
            "mc:AlternateContent": self._end_alternatives,
            "w:footnote": self._keep,
            "w:endnote": self._keep,
            "w:comment": self._keep,
            "w:hdr": self._flow.end_paragraph,
            "w:ftr": self._flow.end_paragraph,
            "w:body": self._flow.end_paragraph,
        }

    def _own_starts(self) -> dict[str, Start]:
        return {
            **{name: self._sign(sign) for name, sign in _SIGNS.items()},
            "w:body": self._begin_body,
            "w:p": self._paragraphs.begin,
            "w:t": self._begin_words,
            "m:t": self._begin_words,
            "w:instrText": self._begin_code,
            "w:br": self._break,
            "w:sym": self._symbol,
            "w:footnoteReference": lambda attributes: self._refer(attributes, self._context.footnotes),
            "w:endnoteReference": lambda attributes: self._refer(attributes, self._context.endnotes),
            "w:rt": self._begin_reading,
            "w:txbxContent": self._begin_box,
            "v:textpath": self._drawn_words,
            "mc:AlternateContent": self._begin_alternatives,
            "mc:Choice": self._branch,
            "mc:Fallback": self._branch,
            "w:footnote": self._begin_note,
            "w:endnote": self._begin_note,
            "w:comment": self._begin_note,
            "w:sdtPr": self._leave_out,
            "w:smartTagPr": self._leave_out,
            "w:customXmlPr": self._leave_out,
        }

    def words(self, words: str) -> None:
        if self._hearing:
            self.say(words)
        elif self._hearing_code:
            self._fields.code(words)

    def say(self, words: str) -> None:
        """Adds words to the paragraph if they are for the text."""
        if self._speech.passes(words):
            if "\n" in words:
                words = words.replace("\n", " ")
            if self._paragraphs.font and not words.isascii():
                words = _SYMBOL.sub(self._shown, words)
            self._flow.say(words)

    def _shown(self, private: re.Match[str]) -> str:
        """The sign that a symbol font shows; a letter of a font that is none stays."""
        return symbol(self._paragraphs.font, ord(private[0])) or private[0]

    def _sign(self, sign: str) -> Start:
        def say(_: Attributes) -> None:
            if self._speech.passes(sign):
                self._flow.say(sign)

        return say

    def _begin_body(self, _: Attributes) -> None:
        self.has_body = True

    def _begin_words(self, _: Attributes) -> None:
        self._hearing = True

    def _begin_code(self, _: Attributes) -> None:
        self._hearing_code = True

    def _end_words(self) -> None:
        self._hearing = self._hearing_code = False

    def _break(self, attributes: Attributes) -> None:
        sign = _BREAKS.get(attributes.get("w:type", ""), "\n")
        if self._speech.passes(sign):
            self._flow.say(sign)

    def _symbol(self, attributes: Attributes) -> None:
        font, code = attributes.get("w:font", ""), attributes.get("w:char", "")
        shown = symbol(font, int(code, 16)) if re.fullmatch("[0-9A-Fa-f]{1,4}", code) else None
        if self._speech.passes(shown or UNKNOWN):
            self._flow.say(shown or UNKNOWN)
            self._tally.count(Left.SYMBOLS, shown is None)

    def _refer(self, attributes: Attributes, marks: Marks) -> None:
        mark = "w:customMarkFollows" in attributes
        if self._speech.passes("[]"):
            self._flow.say(marks.mark(attributes.get("w:id", ""), mark))

    def _begin_reading(self, _: Attributes) -> None:
        self._flow.open()

    def _end_reading(self) -> None:
        self._reading = "".join(block.text for block in self._flow.close())

    def _end_ruby(self) -> None:
        if self._reading:
            self._flow.say(f"({self._reading})")
            self._reading = ""

    def _begin_box(self, _: Attributes) -> bool:
        if not self._speech.passes("box"):
            return True
        self._around.append((self._paragraphs.now, self._speech.hidden))
        self._flow.open()
        return False

    def _end_box(self) -> None:
        self._paragraphs.now, self._speech.hidden = self._around.pop()
        self._flow.close_box()

    def _drawn_words(self, attributes: Attributes) -> None:
        """Words that are drawn along a line, such as across a page."""
        words = attributes.get("string", "")
        if words.strip() and self._speech.passes(words):
            self._flow.open()
            self._flow.say(words)
            self._flow.close_box()

    def _begin_alternatives(self, _: Attributes) -> None:
        self._branches.append(self._speech.said + self._tally.met)

    def _branch(self, _: Attributes) -> bool:
        """Leaves out what an earlier branch has told already."""
        return bool(self._branches) and self._branches[-1] != self._speech.said + self._tally.met

    def _end_alternatives(self) -> None:
        self._branches.pop()

    def _begin_note(self, attributes: Attributes) -> None:
        self._note = attributes
        self._flow.open()

    def _keep(self) -> None:
        note = self._note
        kind, author = note.get("w:type", ""), note.get("w:author", "")
        self.kept[note.get("w:id", "")] = Kept(tuple(self._flow.close()), kind, author)

    @staticmethod
    def _leave_out(_: Attributes) -> bool:
        return True
