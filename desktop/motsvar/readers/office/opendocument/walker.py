"""The events of an OpenDocument file become a flow of paragraphs, tables and boxes."""

from motsvar.readers.office.flowing import NEW_PAGE, PAGE_WAS_HERE, Flow
from motsvar.readers.office.left_out import Left
from motsvar.readers.office.numerals import whole
from motsvar.readers.office.opendocument.around import Around
from motsvar.readers.office.opendocument.context import Context
from motsvar.readers.office.opendocument.lists import Lists
from motsvar.readers.office.opendocument.names import leave_out
from motsvar.readers.office.opendocument.places import SPACE, Place, Places
from motsvar.readers.office.opendocument.revisions import Revisions
from motsvar.readers.office.opendocument.styles import Look, Styles
from motsvar.readers.office.opendocument.tables import Tables
from motsvar.readers.office.speech import Speech
from motsvar.readers.office.xml_events import Attributes, End, Start

_MOST_SPACES = 1_000
"""That one element stands for."""
_NO_TEXT = (
    *("office:binary-data", "office:scripts", "office:forms", "office:settings", "office:meta", "text:script"),
    *("office:event-listeners", "text:sequence-decls", "text:variable-decls", "text:user-field-decls"),
    *("text:table-of-content-source", "text:illustration-index-source", "text:table-index-source"),
    *("text:object-index-source", "text:user-index-source", "text:alphabetical-index-source"),
    *("text:bibliography-source", "text:index-title-template", "dc:date", "loext:sender-initials"),
)


class Walker:
    """A listener to content, to styles with their page headers, or to a flat file that holds both."""

    def __init__(self, context: Context, styles: Styles) -> None:
        self._context = context
        self._tally = tally = context.tally
        self._styles = styles
        self._flow = Flow(context.put)
        self._speech = Speech(tally)
        self._lists = Lists(context.list_styles)
        self._places = Places(self._flow, self._speech)
        self._page = ""
        """The sign of a page that begins before the next words."""
        self.has_body = False
        tables = Tables(tally, styles, self._flow, self._begin_page)
        around = Around(context, self._places, self._flow, self._speech, self._sign)
        revisions = Revisions(tally, self._speech)
        parts = (styles, context.list_styles, self._lists, tables, revisions, around)
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
            "text:number": self._places.catch,
            "text:ruby-text": self._places.catch,
        }

    def _own_ends(self) -> dict[str, End]:
        return {
            "office:text": self._flow.end_paragraph,
            "text:p": self._end_paragraph,
            "text:h": self._end_paragraph,
            "text:span": self._end_span,
            "text:number": self._end_number,
            "text:ruby-text": self._end_reading,
        }

    def words(self, words: str) -> None:
        if self._places.caught is not None:
            self._places.caught.append(words)
        elif self._places.now.hearing:
            self._say(words)

    def _say(self, words: str) -> None:
        """Adds words with their white space as OpenDocument means it: any amount of it is one space."""
        if self._places.now.at_space or "  " in words or "\n" in words or "\t" in words or "\r" in words:
            words = SPACE.sub(" ", words)
            if self._places.now.at_space:
                words = words.removeprefix(" ")
        if words:
            self._places.now.at_space = words.endswith(" ")
            self._sign(words)

    def _sign(self, words: str) -> None:
        if self._places.now.hearing and self._speech.passes(words):
            self._flow.say(words)

    def _begin_body(self, _: Attributes) -> None:
        self.has_body = True
        self._context.begin_body()

    def _begin_page(self) -> None:
        """The author begins a page."""
        if self._flow.is_outermost:
            self._page = NEW_PAGE

    def _begin_paragraph(self, attributes: Attributes) -> None:
        place = self._places.now
        look = self._styles.look("paragraph", attributes.get("text:style-name", ""))
        if look.page_before:
            self._begin_page()
        if self._page:
            self._flow.say(self._page)
            self._page = ""
        place.hearing, place.at_space, place.drop, place.page_after = True, True, False, look.page_after
        self._speech.hidden = look.hidden
        place.spans.clear()
        if not self._flow.has_words:
            self._label(place, look, attributes)

    def _label(self, place: Place, look: Look, attributes: Attributes) -> None:
        level = attributes.get("text:outline-level")
        place.level = max(1, whole(level, 1)) if level else 0
        label = self._lists.label(look.list_style)
        place.is_item = bool(label) and not place.level
        if label is None and place.level and attributes.get("text:is-list-header") != "true":
            start = attributes.get(
                "text:start-value", "1" if attributes.get("text:restart-numbering") == "true" else ""
            )
            label = self._lists.heading_label(place.level, whole(start, 1) if start else None)
        place.label = label or ""

    def _end_paragraph(self) -> None:
        place = self._places.now
        place.hearing = False
        self._speech.hidden = False
        if self._speech.deleted:
            return  # its end is deleted, too: it goes on in the next
        if place.drop:
            self._flow.drop_paragraph()
            self._tally.count(Left.HIDDEN)
        self._flow.end_paragraph(place.label, place.level, place.is_item)
        if place.page_after:
            self._begin_page()

    def _begin_span(self, attributes: Attributes) -> None:
        self._places.now.spans.append(self._speech.hidden)
        self._speech.hidden |= self._styles.look("text", attributes.get("text:style-name", "")).hidden

    def _end_span(self) -> None:
        if self._places.now.spans:
            self._speech.hidden = self._places.now.spans.pop()

    def _spaces(self, attributes: Attributes) -> None:
        self._gap(" " * min(max(whole(attributes.get("text:c"), 1), 0), _MOST_SPACES))

    def _gap(self, space: str) -> None:
        """White space that is written out: what follows it counts."""
        self._sign(space)
        self._places.now.at_space = False

    def _soft_page(self, _: Attributes) -> None:
        if self._places.now.hearing:
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
        self._places.now.drop |= attributes.get("text:is-hidden") == "true"

    def _unseen_field(self, attributes: Attributes) -> bool:
        return self._counted_if(attributes.get("text:display") == "none")

    def _counted_if(self, hidden: bool) -> bool:
        if hidden:
            self._tally.count(Left.HIDDEN)
        return hidden

    def _end_reading(self) -> None:
        reading = self._places.released()
        if reading:
            self._sign(f"({reading})")

    def _end_number(self) -> None:
        number = self._places.released()
        if not self._places.now.hearing:
            self._lists.number(number)
        elif number:
            self._places.now.label = f"{number} "
