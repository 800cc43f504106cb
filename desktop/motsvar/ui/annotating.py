"""What the user does with passages: choosing, tagging, resizing and removing them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from motsvar.core.annotation import Annotation, NoteTarget, Tag
from motsvar.core.span import Side, Span
from motsvar.ui.acts import Acts
from motsvar.ui.noting import Noting
from motsvar.ui.tag_acts import TagActs

if TYPE_CHECKING:
    from motsvar.store.case import Case
    from motsvar.ui.session import Session

LONGEST_IN_VIVO = 60
"""Characters of selected words that can be a tag's name."""


class Annotating(QObject):
    """Acts on the passage that is selected or chosen."""

    chosen_changed = Signal()
    tagged = Signal(str)
    """Id of an annotation that has just got a tag: its counterpart may be offered."""

    def __init__(self, session: Session, acts: Acts, tags: TagActs, noting: Noting) -> None:
        super().__init__(session)
        self._session = session
        self._acts = acts
        self._tags = tags
        self._noting = noting
        self.chosen: str | None = None
        """Id of the annotation that the user looks at."""
        acts.changed.connect(self._on_changed)

    # What there is

    @property
    def annotations(self) -> tuple[Annotation, ...]:
        return self._acts.book.all()

    def on(self, side: Side) -> tuple[Annotation, ...]:
        """The annotations that stand in the text of one pane."""
        view = self._session.view
        return tuple(one for one in self._acts.of(view.document_id(side)) if one.placed) if view else ()

    def at(self, side: Side, offset: int) -> Annotation | None:
        """The shortest annotation at a place of a pane."""
        here = [one for one in self.on(side) if one.span.holds(offset)]
        return min(here, key=lambda one: len(one.span), default=None)

    @property
    def current(self) -> Annotation | None:
        return self._acts.book.get(self.chosen)

    # What is chosen

    def choose(self, annotation_id: str | None, *, show: bool = False) -> None:
        """Makes an annotation the one that is looked at; ``show`` brings it into view if its text is open."""
        if annotation_id != self.chosen:
            self._noting.commit()
            self.chosen = annotation_id
            self.chosen_changed.emit()
        annotation = self.current
        if show and annotation is not None:
            self.show(annotation)

    def show(self, annotation: Annotation) -> None:
        """Brings a passage into view, in the other document's pane where its own is not open."""
        if annotation.placed:
            self._session.show_place(annotation.document, annotation.span)
        else:
            self._session.told.emit(self.tr("This passage waits in the list “To review”: its text was replaced."))

    # Acts

    def tag_selection(self, tag: Tag) -> None:
        """Puts a tag on the selected words, or takes it off when exactly these words have it."""
        here, place = self._here(), self.place()
        if here:
            others = tuple(one for one in here.tags if one != tag.id)
            gains = tag.id not in here.tags
            if self._acts.do(lambda case: case.set_tags(here.id, (*here.tags, tag.id) if gains else others)):
                self.choose(here.id)
                if gains:
                    self.tagged.emit(here.id)
        elif place:
            self.annotate(*place, (tag.id,))
        else:
            self._session.told.emit(self.tr("Select some words first."))

    def tag_by_name(self, name: str) -> None:
        """Finds or makes the tag of that name and puts it on the selection; without one, only makes it."""
        name = name.strip()
        if not name:
            return
        if self._tags.named(name) is None:
            self._tags.add(name)
        tag = self._tags.named(name)
        if tag and (self.place() or self._here()):
            self.tag_selection(tag)

    def tag_everywhere(self, name: str, places: Sequence[tuple[str, Span]]) -> None:
        """Tags many passages at once; what has the tag already is passed over. One act, one undo."""

        def act(case: Case) -> None:
            with case.act("Tag every occurrence"):
                known = self._tags.named(name)
                tag = known.id if known else case.add_tag(name).id
                for document_id, span in places:
                    here = next((one for one in self._acts.of(document_id) if one.placed and one.span == span), None)
                    if here is None:
                        case.annotate(document_id, span, (tag,))
                    elif tag not in here.tags:
                        case.set_tags(here.id, (*here.tags, tag))

        if self._acts.do(act):
            told = self.tr("{0} passages have the tag “{1}”. Undo takes it back.")
            self._session.told.emit(told.format(len(places), name))

    def tag_in_vivo(self) -> None:
        """The selected words become a tag, and get it: in-vivo coding."""
        place = self.place()
        view = self._session.view
        if place is None or view is None:
            self._session.told.emit(self.tr("Select some words first."))
            return
        words = " ".join(place[1].of(view.text_of(place[0])).split())
        if len(words) > LONGEST_IN_VIVO:
            self._session.told.emit(self.tr("Select a few words; a whole sentence is no name for a tag."))
        else:
            self.tag_by_name(words)

    def tag_by_digit(self, digit: int) -> None:
        """The tag with this shortcut, else the tag at this place in the list."""
        tags = [tag for tag in self._acts.tags if not tag.archived]
        tag = next((one for one in tags if one.shortcut == digit), None)
        if tag is None and digit <= len(tags) and tags[digit - 1].shortcut is None:
            tag = tags[digit - 1]
        if tag is None:
            self._session.told.emit(self.tr("No tag has the key {0}. Type a name to make one.").format(digit))
        else:
            self.tag_selection(tag)

    def note_selection(self) -> bool:
        """Makes ready for a note on the selected words, or on the chosen annotation. False when there is neither."""
        here, place = self._here(), self.place()
        if here:
            self.choose(here.id)
        elif place:
            self.annotate(*place)
        else:
            self._session.told.emit(self.tr("Select some words first."))
        return self.chosen is not None

    def annotate(self, document_id: str, span: Span, tags: tuple[str, ...] = ()) -> str | None:
        """A new annotation, which is chosen then; its id."""
        made: list[Annotation] = []
        if not self._acts.do(lambda case: made.append(case.annotate(document_id, span, tags))):
            return None
        self.choose(made[0].id)
        if tags:
            self.tagged.emit(made[0].id)
        return made[0].id

    def resize(self, annotation_id: str, span: Span) -> None:
        """Gives a passage other ends in the same text."""
        annotation = self._acts.book.get(annotation_id)
        if annotation and annotation.placed and len(span) and span != annotation.span:
            self._acts.do(lambda case: case.move(annotation_id, span))

    def stretch(self, at_end: bool, further: bool) -> None:
        """Moves one end of the chosen passage to the next word, outwards or inwards, as a key does."""
        annotation, view = self.current, self._session.view
        if annotation is None or view is None or view.side_of(annotation.document) is None:
            self._session.told.emit(self.tr("Choose an annotation in an open text first."))
            return
        text = view.text_of(annotation.document)
        self.resize(annotation.id, stretched(text, annotation.span, at_end=at_end, further=further))

    def remove(self, annotation_id: str) -> None:
        self._noting.discard(NoteTarget.passage(annotation_id))
        if self.chosen == annotation_id:
            self.choose(None)
        self._acts.do(lambda case: case.remove_annotation(annotation_id))

    def _on_changed(self) -> None:
        if self.chosen and self.current is None:
            self.choose(None)

    # How

    def place(self) -> tuple[str, Span] | None:
        """Document and words of the selection."""
        view, selection = self._session.view, self._session.selection
        return (view.document_id(selection[0]), selection[1]) if view and selection else None

    def _here(self) -> Annotation | None:
        """The annotation of exactly the selected words; without a selection, the chosen one."""
        place = self.place()
        if place is None:
            return self.current
        return next((one for one in self._acts.of(place[0]) if one.placed and one.span == place[1]), None)


def stretched(text: str, span: Span, *, at_end: bool, further: bool) -> Span:
    """The passage with one end at the next word, outwards or inwards; never empty."""
    step = 1 if at_end is further else -1
    at = span.end if at_end else span.start
    for over_spaces in (further, not further):
        while 0 <= (beside := at if step > 0 else at - 1) < len(text) and text[beside].isspace() is over_spaces:
            at += step
    if at_end:
        return Span(span.start, at) if at > span.start else span
    return Span(at, span.end) if at < span.end else span
