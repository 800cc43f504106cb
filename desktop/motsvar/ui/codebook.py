"""The user's own themes in the window: kept in the case, found in the open pair, laid over its comparison."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import astuple, replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from motsvar.core.comparison import Theme
from motsvar.core.errors import MotsvarError
from motsvar.core.own_themes import with_own_themes
from motsvar.core.progress import Progress
from motsvar.core.span import Span
from motsvar.core.themes.codebook_theme import CodebookTheme
from motsvar.core.themes.patterns import refuse_unfit
from motsvar.isolation.codebook import Occurrences, codebook_occurrences
from motsvar.ui.acts import Acts
from motsvar.ui.sentences import said
from motsvar.ui.tasks import Task
from motsvar.ui.view import View, with_silences
from motsvar.workspace.codebook_files import read_codebook, write_codebook

if TYPE_CHECKING:
    from motsvar.ui.session import Session

Patterns = tuple[str, ...]
Places = tuple[tuple[Span, ...], tuple[Span, ...]]
"""Left and right."""
MOST_TOLD = 3
"""Rows of a table that are named where they were not taken."""


class Codebook(QObject):
    """What is looked for follows the case and the pair; the comparison itself is never made anew for it."""

    changed = Signal()
    """The themes, or where they stand in the open pair, are others."""
    silences_changed = Signal()
    """What the texts are silent about was worked out anew, with these themes."""
    added = Signal(str)
    """Label of a theme that was just made here."""

    def __init__(self, session: Session, acts: Acts) -> None:
        super().__init__(session)
        self._session = session
        self._acts = acts
        self.themes: tuple[CodebookTheme, ...] = ()
        self._places: dict[Patterns, Places | None] = {}
        """In the open pair, by what is looked for; None where the search was given up."""
        self._task: Task[Occurrences] | None = None
        acts.changed.connect(self._on_case)
        session.case_changed.connect(self._on_case)
        session.pair_changed.connect(self._on_pair)
        session.comparison_changed.connect(self._on_comparison)

    # What there is

    def named(self, label: str) -> CodebookTheme | None:
        key = label.casefold()
        return next((one for one in self.themes if one.label.casefold() == key), None)

    def is_counted(self, label: str) -> bool:
        """Whether it is known where one of the user's themes stands."""
        theme = self.named(label)
        return theme is not None and self._places.get(theme.patterns) is not None

    @property
    def found(self) -> tuple[Theme, ...]:
        """The user's themes with their places in the open pair, in the order of the codebook."""
        return tuple(
            Theme(one.label, 0.0, *(self._places.get(one.patterns) or ((), ())), own=True) for one in self.themes
        )

    def was_given_up(self, label: str) -> bool:
        """Whether a theme of the user's was looked for in vain: it took too long, or stands everywhere."""
        theme = self.named(label)
        return theme is not None and self._places.get(theme.patterns, ()) is None

    def laid_over(self, view: View) -> View:
        """The view with the user's own themes among the themes of its comparison."""
        if view.comparison is None or view.computed is None:
            return view
        counted = [theme for theme in self.found if self.is_counted(theme.label)]
        themes = with_own_themes(view.computed, counted).themes
        if themes == view.comparison.themes:
            return view
        return replace(view, comparison=replace(view.comparison, themes=themes))

    # Acts

    def add(self, label: str, patterns: Sequence[str] = (), description: str = "") -> None:
        """Makes a theme, which is highlighted then; one of that name that is there is only gone to."""
        known = self.named(" ".join(label.split()))
        made: list[CodebookTheme] = [known] if known else []
        if known or self._acts.do(lambda case: made.append(case.add_theme(label, patterns, description))):
            self._show(made[0].label)

    def change(self, theme: CodebookTheme) -> None:
        """Stores a theme with the same id; it stays highlighted under another name, too."""
        before = next((one for one in self.themes if one.id == theme.id), None)
        ticked = self._session.ticked
        if before and self._acts.do(lambda case: case.change_theme(theme)):
            label = " ".join(theme.label.split())
            self._session.set_ticked([label if one == before.label else one for one in ticked])
            self.added.emit(label)

    def remove(self, theme: CodebookTheme) -> None:
        if self._acts.do(lambda case: case.remove_theme(theme.id)):
            self._session.told.emit(self.tr("The theme “{0}” was removed. Undo brings it back.").format(theme.label))

    def move(self, theme: CodebookTheme, step: int) -> None:
        """One place up (-1) or down (1)."""
        order = [one.id for one in self.themes]
        at = order.index(theme.id) + step
        if 0 <= at < len(order):
            before = order[at] if step < 0 else order[at + 1] if at + 1 < len(order) else None
            self._acts.do(lambda case: case.place_theme(theme.id, before))

    def fault(self, theme: CodebookTheme) -> str:
        """Why it cannot be stored, in words; empty when it can."""
        other = self.named(" ".join(theme.label.split()))
        if other is not None and other.id != theme.id:
            return self.tr("There is a theme of this name already.")
        if not theme.label.strip() or not theme.patterns:
            return self.tr("Type words to look for.")
        try:
            for pattern in theme.patterns:
                refuse_unfit(pattern)
        except MotsvarError as error:
            return f"{said(error.sentence)} {said(error.hint)}"
        return ""

    def take_in(self, path: Path) -> None:
        """The themes of a table or a list of words, as one act; rows that were not taken are told."""
        if self._acts.case is None:
            return
        read = []
        counts: list[tuple[int, ...]] = []
        if not self._session.attempt(lambda: read.append(read_codebook(path))):
            return
        if not self._acts.do(lambda case: counts.append(astuple(case.add_themes(read[0].themes)))):
            return
        sentence = self.tr("{0}: {1} themes added, {2} changed. Undo takes it back.")
        sentences = [sentence.format(path.name, *counts[0])]
        sentences += [said(one) for one in read[0].not_taken[:MOST_TOLD]]
        if len(read[0].not_taken) > MOST_TOLD:
            sentences.append(self.tr("Rows not taken in all: {0}.").format(len(read[0].not_taken)))
        self._session.told.emit(" ".join(sentences))

    def write(self, path: Path) -> None:
        """The whole codebook as a table that can be taken in again."""
        if self._session.attempt(lambda: write_codebook(self.themes, path)):
            self._session.told.emit(self.tr("Written: {0}. Themes: {1}.").format(path.name, len(self.themes)))

    # Where they stand

    def count(self, patterns: Patterns, done: Callable[[int | None, int | None], None]) -> Task[Occurrences] | None:
        """Tells ``done`` how often patterns stand left and right, None where they were given up; to be called with what
        can be looked for."""
        view = self._session.view
        if view is None:
            return None

        def tell(found: Occurrences) -> None:
            self._keep((CodebookTheme("", "", patterns),), found)
            places = self._places[patterns]
            done(*(map(len, places) if places is not None else (None, None)))

        return self._search((CodebookTheme("", "", patterns),), view, tell)

    def _on_case(self) -> None:
        case = self._acts.case
        now: list[tuple[CodebookTheme, ...]] = [] if case else [()]
        if case:
            self._session.attempt(lambda: now.append(case.themes()))
        if now and now[0] != self.themes:
            self.themes = now[0]
            self._look()

    def _on_pair(self) -> None:
        self._places.clear()
        self._look()

    def _look(self) -> None:
        """Looks for what is not known yet, then lays it over."""
        view = self._session.view
        wanted = tuple(one for one in self.themes if one.patterns not in self._places)
        if self._task:
            self._task.cancel()
            self._task = None
        if view is not None and wanted:

            def show(found: Occurrences) -> None:
                if self._session.view and self._session.view.pair is view.pair:
                    self._keep(wanted, found)
                    self._lay()

            self._task = self._search(wanted, view, show)
        self._lay()

    def _search(
        self, themes: tuple[CodebookTheme, ...], view: View, done: Callable[[Occurrences], None]
    ) -> Task[Occurrences]:
        documents, workers = (view.pair.left, view.pair.right), self._session.workers

        def work(progress: Progress) -> Occurrences:
            progress(0.0, self.tr("Finding your themes"))
            return codebook_occurrences(themes, documents, workers, progress, of=len(documents))

        return self._session.tasks.run(self.tr("Your themes"), work, done)

    def _keep(self, themes: Sequence[CodebookTheme], found: Occurrences) -> None:
        for at, theme in enumerate(themes):
            places = found.places[at]
            self._places[theme.patterns] = None if at in found.given_up else (places[0], places[1])
        for sentence in found.told:
            self._session.failed.emit(MotsvarError(sentence, found.hint))

    def _lay(self) -> None:
        before = self._session.view
        self._session.lay_own_themes()
        self.changed.emit()
        if self._session.view is not before:
            self._tell_silences()

    def _on_comparison(self) -> None:
        view = self._session.view
        if view and view.comparison and any(theme.own for theme in view.comparison.themes):
            self._tell_silences()

    def _tell_silences(self) -> None:
        """A theme of the user's that one text does not have is something that it is silent about."""
        view = self._session.view

        def show(told: View) -> None:
            if self._session.view is view:
                self._session.view = told
                self.silences_changed.emit()

        if view is not None and view.comparison is not None:
            self._session.tasks.run(self.tr("Your themes"), lambda _progress: with_silences(view), show)

    def _show(self, label: str) -> None:
        if label not in self._session.ticked:
            self._session.set_ticked((*self._session.ticked, label))
        self.added.emit(label)
