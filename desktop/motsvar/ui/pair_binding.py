"""Joins the session to the two panes: its values become marks, what is done in the panes becomes choices."""

from functools import partial

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QMenu

from motsvar.core.comparison import Comparison, Match, Relation
from motsvar.core.span import Side, Span
from motsvar.ui import marking
from motsvar.ui.appearance import Appearance
from motsvar.ui.pair.mark_layers import MarkSet
from motsvar.ui.pair.mode import Mode
from motsvar.ui.pair.pair_view import PairView
from motsvar.ui.pane_header import PaneHeader
from motsvar.ui.place_keeper import PlaceKeeper
from motsvar.ui.session import Session
from motsvar.ui.view import NO_MARKS, View
from motsvar.ui.wording import letter, place_words
from motsvar.workspace import Pair

_OF_PAIR = ("matches", "changes", "variants", "themes", "facts", "tags", "search", "current", "pointed", "aside")
"""Layers of marks that another pair begins without; others are set before anything is compared."""


class PairBinding(QObject):
    """Owns nothing but the connections and the headers."""

    note_wanted = Signal()

    def __init__(
        self,
        session: Session,
        pair: PairView,
        appearance: Appearance,
        keeper: PlaceKeeper,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self.pair = pair
        self._keeper = keeper
        self.headers = {side: PaneHeader(side, appearance) for side in Side}
        self.mode = Mode.FLOW
        self._laid: View | None = None
        self._moded: Pair | None = None
        """The pair whose mode was set; comparing it again leaves the mode as the user has it."""
        self._set_marks: dict[str, MarkSet] = {}
        self._themes: tuple[Comparison | None, tuple[str, ...]] = (None, ())
        self._tags_shown = (True, True)
        self._aside_set = False
        self._filtered: dict[str, tuple[MarkSet, frozenset[int], MarkSet]] = {}
        for side in Side:
            pair.set_header(side, self.headers[side])
            self.headers[side].wanted.connect(partial(self._on_wanted, side))
        session.pair_changed.connect(self._on_pair)
        session.documents_changed.connect(self._on_documents)
        session.comparison_changed.connect(self._on_comparison)
        session.shown_changed.connect(self._on_shown)
        session.finding_changed.connect(self._on_finding)
        session.pointed_changed.connect(self._on_pointed)
        session.acts.changed.connect(self._on_annotations)
        session.annotating.chosen_changed.connect(self._on_chosen)
        session.place_wanted.connect(lambda side, span: pair.scroll_to(side, span))
        session.glance_wanted.connect(lambda side, span: pair.scroll_to(side, span))
        session.pair_wanted.connect(pair.bring_together)
        session.match_wanted.connect(self._on_match_wanted)
        pair.selection_changed.connect(self._on_selection)
        pair.clicked.connect(self._on_clicked)
        pair.passage_resized.connect(self._on_resized)
        pair.activated.connect(self._on_activated)
        pair.hovered.connect(self._on_hovered)
        pair.visible_changed.connect(self._on_visible)
        pair.context_menu_requested.connect(self._on_menu)

    def _on_selection(self) -> None:
        both = {side: self.pair.pane(side).selected() for side in Side}
        self._session.set_selection(self.pair.selection(), both)

    def set_mode(self, mode: Mode) -> None:
        self.mode = mode
        self.pair.set_mode(mode)

    def set_hits(self, left: tuple[Span, ...], right: tuple[Span, ...]) -> None:
        marks = marking.search_marks(Side.LEFT, left) + marking.search_marks(Side.RIGHT, right)
        self.pair.set_marks("search", marks)

    def _on_pair(self) -> None:
        view = self._session.view
        if self._laid:
            self._keeper.leave(self._laid, self.mode if self._moded is self._laid.pair else None)
        self._laid = view
        if view is None:
            return
        for layer in _OF_PAIR:
            self.pair.set_marks(layer, NO_MARKS)
        self._set_marks.clear()
        self._themes = (None, ())
        self.pair.set_content(view.left, view.right, view.rows, view.links, view.levels)
        self._set_doubtful(view)
        self._set_hidden(view)
        self._keeper.arrive(view)
        self._on_documents()
        self._on_annotations()

    def _on_documents(self) -> None:
        view = self._session.view
        stored = self._session.documents
        for side, header in self.headers.items():
            document = None
            if view:
                document = view.pair.left if side is Side.LEFT else view.pair.right
            others = tuple(d for d in stored if not view or d.id != view.document_id(side))
            name = next((d.name for d in stored if view and d.id == view.document_id(side)), "")
            header.set_document(document, name, others)
            header.set_visible_span(self.pair.visible_span(side) if view else None)

    def _on_comparison(self) -> None:
        view = self._session.view
        if view is None or view.comparison is None:
            return
        if view is not self._laid:
            self.pair.set_links(view.rows, view.links, view.levels)
            self._laid = view
        if view.pair is not self._moded:
            self._moded = view.pair
            self.set_mode(self._keeper.mode or view.natural_mode)
            self._keeper.arrange()

    def _on_shown(self) -> None:
        view, shown = self._session.view, self._session.shown
        if view is None:
            return
        self._set_doubtful(view)
        self._set_hidden(view)
        comparison = view.comparison
        if comparison is None:
            return
        hidden = self._session.focused.hidden
        self.pair.set_connectors_visible(shown.matches, hidden)
        for layer, is_shown, marks in (
            ("matches", shown.matches, view.match_marks),
            ("changes", shown.changes, view.change_marks),
            ("variants", shown.variants, view.variant_marks),
        ):
            self._set(layer, self._without(layer, marks, hidden) if is_shown else NO_MARKS)
        self._set("facts", view.fact_marks if shown.facts else NO_MARKS)
        self._set_aside()
        themes = (comparison, self._session.ticked if shown.themes else ())
        if themes != self._themes:
            self._themes = themes
            own = {theme.label for theme in comparison.themes if theme.own}
            first = themes[1] == view.first_themes and own.isdisjoint(themes[1])
            ready = view.first_theme_marks if first else marking.theme_marks(comparison.themes, themes[1])
            self.pair.set_marks("themes", ready)
        if (shown.tags, shown.notes) != self._tags_shown:
            self._on_annotations()

    def _set_doubtful(self, view: View) -> None:
        """Before anything is compared."""
        self._set("doubtful", view.doubtful_marks if self._session.shown.doubtful else NO_MARKS)

    def _set_hidden(self, view: View) -> None:
        """What hides is marked before anything is compared."""
        self._set("hidden", view.hidden_marks if self._session.shown.hidden else NO_MARKS)

    def _set_aside(self) -> None:
        focused = self._session.focused
        if focused.left_aside or focused.right_aside or self._aside_set:
            self._aside_set = bool(focused.left_aside or focused.right_aside)
            self.pair.set_marks("aside", marking.aside_marks(focused))

    def _without(self, layer: str, marks: MarkSet, hidden: frozenset[int]) -> MarkSet:
        """The marks of the matches that are looked at; made once for each focus."""
        if not hidden:
            return marks
        of, was_hidden, made = self._filtered.get(layer, (NO_MARKS, frozenset(), NO_MARKS))
        if of is not marks or was_hidden != hidden:
            made = MarkSet(mark for side in Side for mark in marks.on(side).marks if mark.key not in hidden)
            self._filtered[layer] = (marks, hidden, made)
        return made

    def _set(self, layer: str, marks: MarkSet) -> None:
        """Only what is other than it was is painted anew."""
        if self._set_marks.get(layer) is not marks:
            self._set_marks[layer] = marks
            self.pair.set_marks(layer, marks)

    def _on_annotations(self) -> None:
        if self._session.view is None:
            return
        annotating = self._session.annotating
        marks = []
        shown = self._session.shown
        self._tags_shown = (shown.tags, shown.notes)
        for side in Side if shown.tags or shown.notes else ():
            marks += marking.annotation_marks(annotating.on(side), self._session.acts.tags, side, shown)
        self.pair.set_marks("tags", marks)
        self._on_chosen()

    def _on_chosen(self) -> None:
        chosen, view = self._session.annotating.current, self._session.view
        shown_on = view.side_of(chosen.document) if view and chosen and chosen.placed else None
        self.pair.set_handles(shown_on, chosen.span if chosen and shown_on else None)

    def _on_resized(self, _side: Side, span: Span) -> None:
        if self._session.annotating.chosen:
            self._session.annotating.resize(self._session.annotating.chosen, span)

    def _on_finding(self) -> None:
        finding = self._session.finding
        self.pair.set_marks("current", marking.current_marks(finding))
        if finding and finding.match is not None and len(finding.left) and len(finding.right):
            self.pair.set_current(finding.match)

    def _on_pointed(self) -> None:
        self.pair.set_marks("pointed", marking.pointed_marks(self._session.pointed))

    def _on_clicked(self, side: Side, offset: int) -> None:
        annotation = self._session.annotating.at(side, offset)
        self._session.annotating.choose(annotation.id if annotation else None)
        if words := self.pair.pane(side).told_at(offset):
            self._session.told.emit(words)

    def _on_activated(self, key: object) -> None:
        view = self._session.view
        match = next((m for m in view.comparison.matches if m.id == key), None) if view and view.comparison else None
        if match:
            self.pair.bring_together(match.left, match.right)

    def _on_hovered(self, key: object) -> None:
        """The connector under the mouse, in words: where its ends are and how sure it is."""
        self.pair.set_current(key)
        view = self._session.view
        match = next((m for m in view.comparison.matches if m.id == key), None) if view and view.comparison else None
        if view is None or match is None:
            self.pair.set_gutter_tip("")
            return
        relations = {
            Relation.SAME: self.tr("the same words"),
            Relation.VARIANT: self.tr("the same but for reading errors"),
            Relation.EDITED: self.tr("some words differ"),
            Relation.REWORDED: self.tr("the same in other words"),
        }
        ends = [f"{letter(side)} {place_words(view.document(side), match.on(side).start)}" for side in Side]
        sure = self.tr("{0} % sure").format(round(100 * match.confidence))
        moved = [self.tr("stands elsewhere")] if match.moved else []
        self.pair.set_gutter_tip(" · ".join([" ↔ ".join(ends), relations[match.relation], *moved, sure]))

    def _on_match_wanted(self, match: Match) -> None:
        self.pair.bring_together(match.left, match.right)
        self.pair.set_current(match.id)

    def _on_visible(self) -> None:
        for side, header in self.headers.items():
            header.set_visible_span(self.pair.visible_span(side) if self._session.view else None)

    def _on_wanted(self, side: Side, document_id: str) -> None:
        view = self._session.view
        if view is None:
            return
        if view.document_id(side.other) == document_id:
            self._session.swap()
        elif side is Side.LEFT:
            self._session.open_pair(document_id, view.pair.right_id)
        else:
            self._session.open_pair(view.pair.left_id, document_id)

    def _on_menu(self, side: Side, offset: int, position: QPoint) -> None:
        """What can be done with the words under the pointer."""
        annotating = self._session.annotating
        menu = QMenu(self.pair)
        tags = menu.addMenu(self.tr("&Tag"))
        offered = [tag for tag in self._session.acts.tags if not tag.archived]
        for tag in offered:
            tags.addAction(tag.shown.replace("&", "&&"), partial(annotating.tag_selection, tag))
        tags.setEnabled(bool(offered) and self._session.selection is not None)
        menu.addAction(self.tr("&Note"), self.note_wanted.emit).setEnabled(self._session.selection is not None)
        menu.addAction(self.tr("&Copy"), self.pair.pane(side).copy)
        cite = menu.addAction(self.tr("Copy w&ith source"), self._session.citing.copy_selection)
        cite.setEnabled(self._session.selection is not None)
        annotation = annotating.at(side, offset)
        if annotation:
            menu.addSeparator()
            menu.addAction(self.tr("&Remove the annotation here"), lambda: annotating.remove(annotation.id))
        menu.exec(position)
        menu.deleteLater()
