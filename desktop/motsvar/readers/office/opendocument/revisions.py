"""Tracked changes of an OpenDocument text, which it declares before the text they are in."""

from motsvar.readers.office.left_out import Left, Tally
from motsvar.readers.office.speech import Speech
from motsvar.readers.office.xml_events import Attributes, End, Start


class Revisions:
    """The text is as if all changes were accepted. What was deleted stands apart, or in the text between marks."""

    def __init__(self, tally: Tally, speech: Speech) -> None:
        self._tally = tally
        self._speech = speech
        self._region = ""
        self._deletions: set[str] = set()
        self._open: set[str] = set()
        self.starts: dict[str, Start] = {
            "text:changed-region": self._begin,
            "text:deletion": self._delete,
            "text:insertion": self._insert,
            "text:change-start": self._start,
            "text:change-end": self._end,
        }
        self.ends: dict[str, End] = {}

    def _begin(self, attributes: Attributes) -> None:
        self._region = attributes.get("text:id") or attributes.get("xml:id", "")

    def _delete(self, _: Attributes) -> bool:
        self._tally.count(Left.DELETIONS)
        self._deletions.add(self._region)
        return True

    def _insert(self, _: Attributes) -> bool:
        self._tally.count(Left.INSERTIONS)
        return True

    def _start(self, attributes: Attributes) -> None:
        self._mark(self._open | ({attributes.get("text:change-id", "")} & self._deletions))

    def _end(self, attributes: Attributes) -> None:
        self._mark(self._open - {attributes.get("text:change-id", "")})

    def _mark(self, deletions: set[str]) -> None:
        self._open = deletions
        self._speech.deleted = bool(deletions)
