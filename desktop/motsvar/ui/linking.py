"""Links between passages, the counterpart that is offered after tagging, and matches made by hand."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from motsvar.core.annotation import HandMatch, HandVerdict, Link, LinkRelation, Place
from motsvar.core.comparison import Match
from motsvar.core.span import Side, Span
from motsvar.ui.acts import Acts
from motsvar.ui.annotating import Annotating
from motsvar.ui.relations import relation_words

if TYPE_CHECKING:
    from motsvar.store.case import Case
    from motsvar.ui.session import Session


@dataclass(frozen=True, slots=True)
class Offer:
    """What corresponds to a passage that was just tagged."""

    source: str
    """Id of the annotation."""
    tags: tuple[str, ...]
    side: Side
    span: Span


class Linking(QObject):
    """Acts on two passages."""

    offer_changed = Signal()
    begun_changed = Signal()
    """A link was begun, ended or given up; see ``begun``."""

    def __init__(self, session: Session, acts: Acts, annotating: Annotating) -> None:
        super().__init__(session)
        self._session = session
        self._acts = acts
        self._annotating = annotating
        self.offer: Offer | None = None
        self.begun: str | None = None
        """Id of the annotation that a link was begun at."""
        annotating.tagged.connect(self._on_tagged)
        session.pair_changed.connect(self.withdraw)

    @property
    def links(self) -> tuple[Link, ...]:
        return self._acts.case.links() if self._acts.case else ()

    @property
    def relations(self) -> tuple[str, ...]:
        """The relations offered: the common ones, then the user's own."""
        common = tuple(relation.value for relation in LinkRelation)
        own = dict.fromkeys(link.relation for link in self.links if link.relation not in common)
        return (*common, *own)

    # Links

    def begin(self) -> None:
        """Remembers the selected or chosen passage as the one that a link starts from."""
        if self._annotating.note_selection():
            self.begun = self._annotating.chosen
            self.begun_changed.emit()
            self._session.told.emit(
                self.tr("Link begun. Select or choose the other passage, then choose how the two belong together.")
            )

    def finish(self, relation: str) -> None:
        """Joins the passage begun with to the selected or chosen one."""
        source = self.begun
        if source is None or self._acts.book.get(source) is None:
            self._session.told.emit(self.tr("Begin the link at one passage first (L)."))
            return
        if not self._annotating.note_selection():
            return
        target = self._annotating.chosen
        if target is None or target == source:
            self._session.told.emit(self.tr("Choose another passage for the link to lead to."))
            return
        if self._acts.do(lambda case: case.add_link(source, target, relation)):
            self.begun = None
            self.begun_changed.emit()
            self.withdraw()  # it was on an earlier passage
            self._session.told.emit(self.tr("Linked: {0}.").format(relation_words(relation)))

    def only_here(self) -> None:
        """Says of the selected or chosen passage that the document on the other side has nothing of the kind."""
        view = self._session.view
        if view is None or not self._annotating.note_selection():
            return
        annotation = self._annotating.current
        side = view.side_of(annotation.document) if annotation else None
        if annotation is None or side is None:
            return
        other = view.document_id(side.other)
        relation = LinkRelation.ONLY_HERE.value
        if self._acts.do(lambda case: case.add_link(annotation.id, None, relation, document=other)):
            self.withdraw()  # it was on an earlier passage
            self._session.told.emit(self.tr("Linked: {0}.").format(relation_words(relation)))

    def change(self, link: Link, *, relation: str | None = None, note: str | None = None) -> None:
        changed = replace(
            link, relation=link.relation if relation is None else relation, note=link.note if note is None else note
        )
        self._acts.do(lambda case: case.change_link(changed))

    def turn(self, link: Link) -> None:
        """The link leads the other way."""
        if link.target:
            self._acts.do(lambda case: case.change_link(replace(link, source=link.target or "", target=link.source)))

    def remove(self, link: Link) -> None:
        self._acts.do(lambda case: case.remove_link(link.id))

    # Tag here, offer there

    def _on_tagged(self, annotation_id: str) -> None:
        annotation, view = self._acts.book.get(annotation_id), self._session.view
        side = view.side_of(annotation.document) if view and annotation else None
        if view is None or annotation is None or side is None:
            return
        span = self._counterpart(side, annotation.span)
        there = view.document_id(side.other)
        known = [one for one in self._acts.of(there) if one.placed and one.span == span]
        self.offer = None
        if span is not None and not any(set(annotation.tags) <= set(one.tags) for one in known):
            self.offer = Offer(annotation.id, annotation.tags, side.other, span)
        self.offer_changed.emit()

    def _counterpart(self, side: Side, span: Span) -> Span | None:
        """What corresponds to a passage on the other side; the inside of a match stands for the whole of it."""
        view = self._session.view
        if view is None or view.comparison is None:
            return None
        ends = [(match.left, match.right) for match in view.comparison.matches]
        if side is Side.RIGHT:
            ends = [(right, left) for left, right in ends]
        found = [there for here, there in ends if here.overlaps(span)]
        return Span(min(s.start for s in found), max(s.end for s in found)) if found else None

    def take_offer(self, relation: str = LinkRelation.SAME_CLAIM.value) -> None:
        """The counterpart gets the same tags and a link, as one act."""
        offer, view = self.offer, self._session.view
        if offer is None or view is None:
            self._session.told.emit(self.tr("Nothing is offered. Tag a passage that corresponds to one opposite."))
            return
        document = view.document_id(offer.side)

        def act(case: Case) -> None:
            with case.act("Tag counterpart"):
                known = [one for one in self._acts.of(document) if one.placed and one.span == offer.span]
                if known:
                    target = known[0].id
                    case.set_tags(target, (*known[0].tags, *offer.tags))
                else:
                    target = case.annotate(document, offer.span, offer.tags).id
                case.add_link(offer.source, target, relation)

        if self._acts.do(act):
            self.withdraw()
            self._session.told.emit(self.tr("Linked: {0}.").format(relation_words(relation)))

    def withdraw(self) -> None:
        """Offers nothing any more."""
        if self.offer is not None:
            self.offer = None
            self.offer_changed.emit()

    # Matches made by hand

    @property
    def hand_matches(self) -> tuple[HandMatch, ...]:
        """Those between the two open documents, as they stand left and right."""
        view = self._session.view
        return self._acts.case.hand_matches(view.pair.left_id, view.pair.right_id) if view and self._acts.case else ()

    def judge(self, match: Match, verdict: HandVerdict) -> None:
        """Confirms or rejects a match."""
        self._say(match.left, match.right, verdict)

    def add_match(self) -> None:
        """The selected words of both sides correspond; what was found there before is corrected."""
        spans = self._session.both_selected()
        view = self._session.view
        if spans is None or view is None:
            self._session.told.emit(self.tr("Select words on both sides first."))
            return
        left, right = spans
        matches = view.comparison.matches if view.comparison else ()
        corrects = any(match.left.overlaps(left) and match.right.overlaps(right) for match in matches)
        self._say(left, right, HandVerdict.CORRECTED if corrects else HandVerdict.ADDED)

    def forget(self, match: HandMatch) -> None:
        """Takes back what was said of two passages."""
        self._acts.do(lambda case: case.remove_hand_match(match.id))

    def _say(self, left: Span, right: Span, verdict: HandVerdict) -> None:
        view = self._session.view
        if view is None:
            return
        one, other = Place(view.pair.left_id, left), Place(view.pair.right_id, right)
        self._acts.do(lambda case: case.add_hand_match(one, other, verdict))
