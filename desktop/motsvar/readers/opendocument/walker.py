"""The events of an OpenDocument file become a flow of paragraphs, tables and boxes."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field

from motsvar.readers.flowing import NEW_PAGE, PAGE_WAS_HERE, Block, Flow, Put
from motsvar.readers.left_out import Left, Tally
from motsvar.readers.numerals import whole
from motsvar.readers.opendocument.asides import Aside, Asides
from motsvar.readers.opendocument.list_styles import ListStyles
from motsvar.readers.opendocument.lists import Lists
from motsvar.readers.opendocument.names import leave_out
from motsvar.readers.opendocument.styles import Styles
from motsvar.readers.opendocument.tables import Tables
from motsvar.readers.speech import Speech
from motsvar.readers.xml_events import Attributes, End, Start

_SPACE = re.compile(r"[ \t\r\n]+")
_MOST_SPACES = 1_000
"""That one element stands for."""
_SHAPES = (
    *("frame", "custom-shape", "rect", "line", "polyline", "polygon", "regular-polygon", "path", "circle", "ellipse"),
    *("connector", "caption", "measure", "control"),
)
_NO_TEXT = (
    *("office:binary-data", "office:scripts", "office:forms", "office:settings", "office:meta", "text:script"),
    *("office:event-listeners", "text:sequence-decls", "text:variable-decls", "text:user-field-decls"),
    *("text:table-of-content-source", "text:illustration-index-source", "text:table-index-source"),
    *("text:object-index-source", "text:user-index-source", "text:alphabetical-index-source"),
    *("text:bibliography-source", "text:index-title-template", "dc:date", "loext:sender-initials"),
)


@dataclass(frozen=True, slots=True)
class Context:
    """What the files of one document share."""

    put: Put
    begin_body: Callable[[], None]
    """Called when all page headers are known."""
    tally: Tally = field(default_factory=Tally)
    asides: Asides = field(default_factory=Asides)
    list_styles: ListStyles = field(default_factory=ListStyles)


@dataclass(slots=True)
class _Frame:
    """What is read at one place: the body, a box, a note, a comment."""

    hearing: bool = False
    """Whether a paragraph is open."""
    was_hidden: bool = False
    """Whether the text around it is."""
    drop: bool = False
    """The paragraph is hidden as a whole."""
    at_space: bool = True
    """Whether white space adds nothing, after other white space."""
    spans: list[bool] = field(default_factory=list)
    """Whether the text around each open span is hidden."""
    label: str = ""
    level: int = 0
    is_item: bool = False
    page_after: bool = False
    author: str = ""
    """Of a comment."""
    note: tuple[str, str] = "", ""
    """Kind and mark of the note that is read."""
    seen: Left | None = None
    """A picture or an object in a box."""


class Walker:
    """A listener to content, to styles with their page headers, or to a flat file that holds both."""

    def __init__(self, context: Context, styles: Styles) -> None:
        self._context = context
        self._tally = tally = context.tally
        self._asides = context.asides
        self._styles = styles
        self._flow = Flow(context.put)
        self._speech = Speech(tally)
        self._lists = Lists(context.list_styles)
        self._frame = _Frame()
        self._around: list[_Frame] = []
        self._caught: list[str] | None = None
        """Words that are no text of a paragraph but wanted: an author, a mark, a number, a reading."""
        self._page = ""
        """The sign of a page that begins before the next words."""
        self.has_body = False
        tables = Tables(tally, styles, self._flow, self._begin_page)
        parts = (styles, context.list_styles, self._lists, tables)
        self.starts: dict[str, Start] = {name: told for part in parts for name, told in part.starts.items()}
        self.ends: dict[str, End] = {name: told for part in parts for name, told in part.ends.items()}
        self.starts |= dict.fromkeys(_NO_TEXT, leave_out)
        self.starts |= self._own_starts()
        self.ends |= self._own_ends()

    def _own_starts(self) -> dict[str, Start]:
        return {
            "office:text": self._begin_body,
            "text:p": self._begin_paragraph,
            "text:h": self._begin_paragraph,
            "text:span": self._begin_span,
            "text:s": self._spaces,
            "text:tab": lambda _: self._gap("\t"),
            "text:line-break": lambda _: self._gap("\n"),
            "text:soft-page-break": self._soft_page,
            "text:a": self._link,
            "text:section": self._section,
            "text:hidden-text": self._hidden_field,
            "text:hidden-paragraph": self._hidden_paragraph,
            "text:variable-set": self._unseen_field,
            "text:user-field-get": self._unseen_field,
            "text:number": self._catch,
            "text:ruby-text": self._catch,
            "text:note": self._begin_note,
            "text:note-citation": self._catch,
            "text:note-body": self._begin_aside,
            "office:annotation": self._begin_aside,
            "dc:creator": self._catch,
            "text:deletion": self._deletion,
            "text:insertion": self._insertion,
            **{f"draw:{name}": self._begin_box for name in _SHAPES},
            "draw:image": self._picture,
            **{f"draw:{name}": self._object for name in ("object", "object-ole", "plugin", "applet", "floating-frame")},
            "svg:desc": self._catch,
            "svg:title": leave_out,
            "style:header": self._begin_head,
            "style:header-left": self._begin_head,
            "style:header-first": self._begin_head,
            "style:footer": self._begin_head,
            "style:footer-left": self._begin_head,
            "style:footer-first": self._begin_head,
        }

    def _own_ends(self) -> dict[str, End]:
        heads = ("header", "header-left", "header-first")
        feet = ("footer", "footer-left", "footer-first")
        return {
            "office:text": self._flow.end_paragraph,
            "text:p": self._end_paragraph,
            "text:h": self._end_paragraph,
            "text:span": self._end_span,
            "text:number": self._end_number,
            "text:ruby-text": self._end_reading,
            "text:note-citation": self._end_citation,
            "text:note-body": self._end_note,
            "office:annotation": self._end_comment,
            "dc:creator": self._end_author,
            **{f"draw:{name}": self._end_box for name in _SHAPES},
            "svg:desc": self._end_description,
            **{f"style:{name}": lambda: self._end_head(self._asides.headers) for name in heads},
            **{f"style:{name}": lambda: self._end_head(self._asides.footers) for name in feet},
        }

    def words(self, words: str) -> None:
        if self._caught is not None:
            self._caught.append(words)
        elif self._frame.hearing:
            self._say(words)

    def _say(self, words: str) -> None:
        """Adds words with their white space as OpenDocument means it: any amount of it is one space."""
        if self._frame.at_space or "  " in words or "\n" in words or "\t" in words or "\r" in words:
            words = _SPACE.sub(" ", words)
            if self._frame.at_space:
                words = words.removeprefix(" ")
        if words:
            self._frame.at_space = words.endswith(" ")
            self._sign(words)

    def _sign(self, words: str) -> None:
        if self._frame.hearing and self._speech.passes(words):
            self._flow.say(words)

    def _begin_body(self, _: Attributes) -> None:
        self.has_body = True
        self._context.begin_body()

    def _begin_page(self) -> None:
        """The author begins a page."""
        if self._flow.is_outermost:
            self._page = NEW_PAGE

    def _begin_paragraph(self, attributes: Attributes) -> None:
        frame = self._frame
        look = self._styles.look("paragraph", attributes.get("text:style-name", ""))
        if look.page_before:
            self._begin_page()
        if self._page:
            self._flow.say(self._page)
            self._page = ""
        level = attributes.get("text:outline-level")
        frame.level = max(1, whole(level, 1)) if level else 0
        label = self._lists.label(look.list_style)
        frame.is_item = bool(label) and not frame.level
        if label is None and frame.level and attributes.get("text:is-list-header") != "true":
            start = attributes.get(
                "text:start-value", "1" if attributes.get("text:restart-numbering") == "true" else ""
            )
            label = self._lists.heading_label(frame.level, whole(start, 1) if start else None)
        frame.label = label or ""
        frame.hearing, frame.at_space, frame.drop, frame.page_after = True, True, False, look.page_after
        self._speech.hidden = look.hidden
        frame.spans.clear()

    def _end_paragraph(self) -> None:
        frame = self._frame
        frame.hearing = False
        self._speech.hidden = False
        if frame.drop:
            self._flow.drop_paragraph()
            self._tally.count(Left.HIDDEN)
        self._flow.end_paragraph(frame.label, frame.level, frame.is_item)
        if frame.page_after:
            self._begin_page()

    def _begin_span(self, attributes: Attributes) -> None:
        self._frame.spans.append(self._speech.hidden)
        self._speech.hidden |= self._styles.look("text", attributes.get("text:style-name", "")).hidden

    def _end_span(self) -> None:
        if self._frame.spans:
            self._speech.hidden = self._frame.spans.pop()

    def _spaces(self, attributes: Attributes) -> None:
        self._gap(" " * min(max(whole(attributes.get("text:c"), 1), 0), _MOST_SPACES))

    def _gap(self, space: str) -> None:
        """White space that is written out: what follows it counts."""
        self._sign(space)
        self._frame.at_space = False

    def _soft_page(self, _: Attributes) -> None:
        if self._frame.hearing:
            self._flow.say(PAGE_WAS_HERE)
        else:
            self._page = self._page or PAGE_WAS_HERE

    def _link(self, attributes: Attributes) -> None:
        if not attributes.get("xlink:href", "#").startswith("#"):
            self._tally.count(Left.LINKS)

    def _section(self, attributes: Attributes) -> bool:
        display = attributes.get("text:display")
        hidden = display == "none" or (display == "condition" and attributes.get("text:is-hidden") == "true")
        if hidden:
            self._tally.count(Left.HIDDEN)
        return hidden

    def _hidden_field(self, attributes: Attributes) -> bool:
        return self._counted_if(attributes.get("text:is-hidden") == "true")

    def _hidden_paragraph(self, attributes: Attributes) -> None:
        self._frame.drop |= attributes.get("text:is-hidden") == "true"

    def _unseen_field(self, attributes: Attributes) -> bool:
        return self._counted_if(attributes.get("text:display") == "none")

    def _counted_if(self, hidden: bool) -> bool:
        if hidden:
            self._tally.count(Left.HIDDEN)
        return hidden

    def _deletion(self, _: Attributes) -> bool:
        self._tally.count(Left.DELETIONS)
        return True

    def _insertion(self, _: Attributes) -> bool:
        self._tally.count(Left.INSERTIONS)
        return True

    def _catch(self, _: Attributes) -> None:
        self._caught = []

    def _released(self) -> str:
        words, self._caught = "".join(self._caught or ()), None
        return _SPACE.sub(" ", words).strip()

    def _end_reading(self) -> None:
        reading = self._released()
        if reading:
            self._sign(f"({reading})")

    def _end_number(self) -> None:
        number = self._released()
        if not self._frame.hearing:
            self._lists.number(number)
        elif number:
            self._frame.label = f"{number} "

    def _end_author(self) -> None:
        self._frame.author = self._released()

    def _end_description(self) -> None:
        self._tally.count(Left.DESCRIPTIONS, bool(self._released()))

    def _open(self) -> None:
        """What comes until ``_close`` is read apart from the paragraph that is open."""
        self._around.append(self._frame)
        self._frame = _Frame(was_hidden=self._speech.hidden)
        self._speech.hidden = False
        self._flow.open()

    def _close(self) -> _Frame:
        closed, self._frame = self._frame, self._around.pop()
        self._speech.hidden = closed.was_hidden
        return closed

    def _begin_note(self, attributes: Attributes) -> bool:
        self._frame.note = attributes.get("text:note-class", ""), ""
        return not self._speech.passes("[]")

    def _begin_aside(self, _: Attributes) -> None:
        self._open()

    def _end_citation(self) -> None:
        kind = self._frame.note[0]
        mark = f"[{self._released() or len(self._notes(kind)) + 1}]"
        self._frame.note = kind, mark
        self._sign(mark)
        self._frame.at_space = False

    def _end_note(self) -> None:
        self._close()
        kind, mark = self._frame.note
        self._notes(kind).append((mark, self._flow.close()))

    def _notes(self, kind: str) -> list[Aside]:
        return self._asides.endnotes if kind == "endnote" else self._asides.footnotes

    def _end_comment(self) -> None:
        author = self._close().author
        self._asides.comments.append((author, self._flow.close()))

    def _begin_head(self, attributes: Attributes) -> bool:
        if attributes.get("style:display") == "false":
            return True
        self._open()
        return False

    def _end_head(self, heads: list[list[Block]]) -> None:
        self._close()
        heads.append(self._flow.close())

    def _begin_box(self, _: Attributes) -> bool:
        if not self._speech.passes("box"):
            return True
        self._open()
        return False

    def _end_box(self) -> None:
        seen = self._close().seen
        if seen:
            self._tally.count(seen)
        self._flow.close_box()

    def _picture(self, _: Attributes) -> None:
        self._frame.seen = self._frame.seen or Left.PICTURES  # of an object it is but a likeness

    def _object(self, _: Attributes) -> bool:
        self._frame.seen = Left.OBJECTS
        return True
