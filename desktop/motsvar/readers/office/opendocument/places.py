"""The places at which an OpenDocument text is read at once: a box, a note or a comment parts the paragraph it is in."""

import re
from dataclasses import dataclass, field

from motsvar.readers.office.flowing import Flow
from motsvar.readers.office.left_out import Left
from motsvar.readers.office.speech import Speech
from motsvar.readers.office.xml_events import Attributes

SPACE = re.compile(r"[ \t\r\n]+")


@dataclass(slots=True)
class Place:
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


class Places:
    """Those that are open, the innermost last."""

    def __init__(self, flow: Flow, speech: Speech) -> None:
        self._flow = flow
        self._speech = speech
        self._around: list[Place] = []
        self.now = Place()
        self.caught: list[str] | None = None
        """Words that are no text of a paragraph but wanted: an author, a mark, a number, a reading."""

    def open(self) -> None:
        """What comes until ``close`` is read apart from the paragraph that is open."""
        self._around.append(self.now)
        self.now = Place(was_hidden=self._speech.hidden)
        self._speech.hidden = False
        self._flow.open()

    def close(self) -> Place:
        """The place that is left; what was read there waits in the flow to be closed, too."""
        closed, self.now = self.now, self._around.pop()
        self._speech.hidden = closed.was_hidden
        return closed

    def catch(self, _: Attributes) -> None:
        """The words that come are wanted."""
        self.caught = []

    def released(self) -> str:
        """The words that were wanted."""
        words, self.caught = "".join(self.caught or ()), None
        return SPACE.sub(" ", words).strip()
