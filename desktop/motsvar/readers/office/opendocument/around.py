"""What stands beside the paragraphs of an OpenDocument text: boxes, pictures, notes, comments, page headers."""

from collections.abc import Callable

from motsvar.readers.office.flowing import Block, Flow
from motsvar.readers.office.left_out import Left
from motsvar.readers.office.opendocument.context import Aside, Context
from motsvar.readers.office.opendocument.names import leave_out
from motsvar.readers.office.opendocument.places import Places
from motsvar.readers.office.speech import Speech
from motsvar.readers.office.xml_events import Attributes, End, Start

Say = Callable[[str], None]
_SHAPES = (
    *("frame", "custom-shape", "rect", "line", "polyline", "polygon", "regular-polygon", "path", "circle", "ellipse"),
    *("connector", "caption", "measure"),
)
_OBJECTS = ("object", "object-ole", "plugin", "applet", "floating-frame")
_HEADS = ("header", "header-left", "header-first")
_FEET = ("footer", "footer-left", "footer-first")


class Around:
    """Each is read at a place of its own and kept for the end, or put below the paragraph it belongs to."""

    def __init__(
        self, context: Context, places: Places, flow: Flow, speech: Speech, say: Callable[[str], None]
    ) -> None:
        self._tally = context.tally
        self._asides = context.asides
        self._places = places
        self._flow = flow
        self._speech = speech
        self._say = say
        self.starts: dict[str, Start] = {
            "text:note": self._begin_note,
            "text:note-citation": places.catch,
            "text:note-body": self._begin_aside,
            "office:annotation": self._begin_aside,
            "dc:creator": places.catch,
            **{f"draw:{name}": self._begin_box for name in _SHAPES},
            "draw:control": self._form,
            "draw:image": self._picture,
            **{f"draw:{name}": self._object for name in _OBJECTS},
            "svg:desc": places.catch,
            "svg:title": leave_out,
            **{f"style:{name}": self._begin_head for name in (*_HEADS, *_FEET)},
        }
        self.ends: dict[str, End] = {
            "text:note-citation": self._end_citation,
            "text:note-body": self._end_note,
            "office:annotation": self._end_comment,
            "dc:creator": self._end_author,
            **{f"draw:{name}": self._end_box for name in _SHAPES},
            "svg:desc": self._end_description,
            **{f"style:{name}": lambda: self._end_head(self._asides.headers) for name in _HEADS},
            **{f"style:{name}": lambda: self._end_head(self._asides.footers) for name in _FEET},
        }

    def _begin_note(self, attributes: Attributes) -> bool:
        self._places.now.note = attributes.get("text:note-class", ""), ""
        return not self._speech.passes("[]")

    def _begin_aside(self, _: Attributes) -> None:
        self._places.open()

    def _end_citation(self) -> None:
        kind = self._places.now.note[0]
        mark = f"[{self._places.released() or len(self._notes(kind)) + 1}]"
        self._places.now.note = kind, mark
        self._say(mark)
        self._places.now.at_space = False

    def _end_note(self) -> None:
        self._places.close()
        kind, mark = self._places.now.note
        self._notes(kind).append((mark, self._flow.close()))

    def _notes(self, kind: str) -> list[Aside]:
        return self._asides.endnotes if kind == "endnote" else self._asides.footnotes

    def _end_comment(self) -> None:
        author = self._places.close().author
        self._asides.comments.append((author, self._flow.close()))

    def _begin_head(self, attributes: Attributes) -> bool:
        if attributes.get("style:display") == "false":
            return True
        self._places.open()
        return False

    def _end_head(self, heads: list[list[Block]]) -> None:
        self._places.close()
        heads.append(self._flow.close())

    def _begin_box(self, _: Attributes) -> bool:
        if not self._speech.passes("box"):
            return True
        self._places.open()
        return False

    def _end_box(self) -> None:
        seen = self._places.close().seen
        if seen:
            self._tally.count(seen)
        self._flow.close_box()

    def _form(self, _: Attributes) -> None:
        self._tally.count(Left.FORMS)

    def _picture(self, _: Attributes) -> None:
        self._places.now.seen = self._places.now.seen or Left.PICTURES  # of an object it is but a likeness

    def _object(self, _: Attributes) -> bool:
        self._places.now.seen = Left.OBJECTS
        return True

    def _end_author(self) -> None:
        self._places.now.author = self._places.released()

    def _end_description(self) -> None:
        self._tally.count(Left.DESCRIPTIONS, bool(self._places.released()))
