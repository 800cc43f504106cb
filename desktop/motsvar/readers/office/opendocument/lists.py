"""The lists that are open while an OpenDocument text is read, and the number of the next paragraph."""

from dataclasses import dataclass, field

from motsvar.readers.office.counters import Counters
from motsvar.readers.office.numerals import whole
from motsvar.readers.office.opendocument.list_styles import ListStyles
from motsvar.readers.office.xml_events import Attributes, End, Start


@dataclass(slots=True)
class _List:
    style: str
    counters: Counters
    level: int = 0
    """From 0."""
    begins_item: bool = False
    """The next paragraph is the first of an item."""
    start: int | None = None
    """The number that the item is given."""
    written: str = ""
    """Its number as the file has it, if it does."""


@dataclass(slots=True)
class Lists:
    """Lists inside each other share their counters; another list begins anew unless it says whom it continues."""

    styles: ListStyles
    _open: list[_List] = field(default_factory=list)
    _by_id: dict[str, Counters] = field(default_factory=dict)
    _by_style: dict[str, Counters] = field(default_factory=dict)
    _outline: Counters = field(default_factory=Counters)
    starts: dict[str, Start] = field(default_factory=dict)
    ends: dict[str, End] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.starts |= {
            "text:list": self._begin,
            "text:list-item": self._begin_item,
            "text:list-header": self._begin_header,
            "text:numbered-paragraph": self._begin_numbered,
        }
        self.ends |= {"text:list": self._end, "text:numbered-paragraph": self._end}

    def number(self, written: str) -> None:
        """The file has the next number as it is printed."""
        if self._open:
            self._open[-1].written = written

    def label(self, list_style: str) -> str | None:
        """The number or bullet of the paragraph that begins, in a list without a style one of the paragraph's own;
        None outside every list."""
        if not self._open:
            return None
        latest = self._open[-1]
        if not latest.begins_item:
            return ""
        latest.begins_item = False
        style = self.styles.named(latest.style or list_style)
        label = style.label(latest.counters, latest.level, latest.start) if style else ""
        return f"{latest.written} " if latest.written.strip() else label

    def heading_label(self, level: int, start: int | None) -> str:
        """The number of a heading that stands in no list."""
        return self.styles.outline.label(self._outline, level - 1, start)

    def _begin(self, attributes: Attributes) -> None:
        style = attributes.get("text:style-name", "")
        if self._open:
            outer = self._open[-1]
            self._open.append(_List(style or outer.style, outer.counters, outer.level + 1))
            return
        continued = self._by_id.get(attributes.get("text:continue-list", ""))
        if continued is None and attributes.get("text:continue-numbering") == "true":
            continued = self._by_style.get(style)
        counters = continued or Counters()
        self._by_style[style] = counters
        if "xml:id" in attributes:
            self._by_id[attributes["xml:id"]] = counters
        self._open.append(_List(style, counters))

    def _begin_item(self, attributes: Attributes) -> None:
        if self._open:
            latest = self._open[-1]
            latest.begins_item, latest.written = True, ""
            start = attributes.get("text:start-value")
            latest.start = whole(start, 1) if start else None

    def _begin_header(self, _: Attributes) -> None:
        if self._open:
            self._open[-1].begins_item = False

    def _begin_numbered(self, attributes: Attributes) -> None:
        style = attributes.get("text:style-name", "")
        counters = self._by_style.setdefault(style, Counters())
        self._open.append(_List(style, counters, whole(attributes.get("text:level"), 1) - 1))
        self._begin_item(attributes)

    def _end(self) -> None:
        if self._open:
            self._open.pop()
