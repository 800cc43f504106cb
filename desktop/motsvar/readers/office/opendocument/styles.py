"""What the styles of an OpenDocument text say of its paragraphs, spans and tables, through inheritance."""

from dataclasses import dataclass

from motsvar.readers.office.numerals import whole
from motsvar.readers.office.xml_events import Attributes, End, Start

_LONGEST_CHAIN = 50


@dataclass(slots=True)
class Style:
    """As written; None is what is inherited."""

    parent: str = ""
    level: int | None = None
    """Outline level of a heading, from 1; 0 for none."""
    list_style: str | None = None
    hidden: bool | None = None
    page_before: bool | None = None
    page_after: bool | None = None


@dataclass(frozen=True, slots=True)
class Look:
    """A style with what it inherits."""

    level: int = 0
    list_style: str = ""
    hidden: bool = False
    page_before: bool = False
    page_after: bool = False


_Named = dict[tuple[str, str], Style]
"""By family and name."""


class Styles:
    """A listener to the styles of one file; those that the user names are shared between the files of a document."""

    def __init__(self, common: _Named | None = None) -> None:
        self.common: _Named = {} if common is None else common
        self._automatic: _Named = {}
        self._looks: dict[tuple[str, str], Look] = {}
        self._into = self.common
        self._style = Style()
        self.starts: dict[str, Start] = {
            "office:styles": self._begin_common,
            "office:automatic-styles": self._begin_automatic,
            "style:style": self._begin,
            "style:paragraph-properties": self._paragraph,
            "style:table-properties": self._paragraph,
            "style:text-properties": self._text,
        }
        self.ends: dict[str, End] = {"style:style": self._end}

    def look(self, family: str, name: str) -> Look:
        """Of a paragraph, a span or a table."""
        known = self._looks.get((family, name))
        if known is None:
            known = self._looks[family, name] = self._resolved(family, name)
        return known

    def _resolved(self, family: str, name: str) -> Look:
        chain: list[Style] = []
        at = name
        while len(chain) < _LONGEST_CHAIN:
            style = (self._automatic.get((family, at)) if at == name else None) or self.common.get((family, at))
            if style is None:
                break
            chain.append(style)
            at = style.parent
        first = chain[:1]  # what begins a page by a page style of its own is not inherited
        return Look(
            next((style.level for style in chain if style.level is not None), 0),
            next((style.list_style for style in chain if style.list_style is not None), ""),
            next((style.hidden for style in chain if style.hidden is not None), False),
            next((style.page_before for style in chain if style.page_before is not None), False),
            next((style.page_after for style in first if style.page_after is not None), False),
        )

    def _begin_common(self, _: Attributes) -> None:
        self._into = self.common

    def _begin_automatic(self, _: Attributes) -> None:
        self._into = self._automatic

    def _begin(self, attributes: Attributes) -> None:
        self._style = Style(attributes.get("style:parent-style-name", ""))
        name = attributes.get("style:family", ""), attributes.get("style:name", "")
        self._into[name] = self._style
        level = attributes.get("style:default-outline-level")
        if level is not None:
            self._style.level = whole(level, 0)
        self._style.list_style = attributes.get("style:list-style-name")
        if attributes.get("style:master-page-name"):
            self._style.page_before = True

    def _end(self) -> None:
        self._style = Style()

    def _paragraph(self, attributes: Attributes) -> None:
        before, after = attributes.get("fo:break-before"), attributes.get("fo:break-after")
        if before is not None and not self._style.page_before:
            self._style.page_before = before == "page"
        if after is not None:
            self._style.page_after = after == "page"

    def _text(self, attributes: Attributes) -> None:
        display = attributes.get("text:display")
        if display is not None:
            self._style.hidden = display == "none"
