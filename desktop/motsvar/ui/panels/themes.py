"""The themes that recur, and the user's own; a ticked one is highlighted in both panes."""

from enum import StrEnum

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QMenu, QWidget

from motsvar.core.comparison import Theme
from motsvar.core.span import Side, Span
from motsvar.core.themes.codebook_theme import CodebookTheme
from motsvar.ui.appearance import Appearance
from motsvar.ui.panels.empty_words import until_compared
from motsvar.ui.panels.list_model import UNSORTED, Column, ListModel
from motsvar.ui.panels.list_panel import ListPanel
from motsvar.ui.panels.swatch import theme_swatch
from motsvar.ui.panels.theme_editor import ThemeEditor
from motsvar.ui.session import Session
from motsvar.ui.wording import letter

OWN = "◆ "
"""Stands before a theme of the user's codebook."""
UNCOUNTED = "…"


class Kind(StrEnum):
    """Which themes are listed."""

    ALL = "all"
    OWN = "own"
    BOTH = "both"
    NOT_LEFT = "not left"
    NOT_RIGHT = "not right"


class ThemesPanel(ListPanel[Theme]):
    """Tick to highlight; choose, and again, to go from one occurrence to the next. What is typed above finds a theme;
    where there is none of these words, Enter makes one."""

    stepped = Signal(str, object, object)
    """What the status line says of the occurrence gone to, its side and its passage."""
    looked_at = Signal()
    """Another theme is ``subject``, or it stands elsewhere."""

    def __init__(self, session: Session, appearance: Appearance, parent: QWidget | None = None) -> None:
        self._session = session
        self._appearance = appearance
        self._at = -1
        self._stepped = ""
        self._wanted = ""
        """Label of a theme that was just made, to be chosen when it is listed."""
        model: ListModel[Theme] = ListModel(
            (
                Column(
                    self.tr("Theme"),
                    lambda t: f"{OWN}{t.label}" if t.own else t.label,
                    lambda t: (not t.own, -t.score),
                    decoration=self._swatch,
                    tip=self._tip,
                ),
                Column("A", lambda t: self._count_of(t, Side.LEFT), lambda t: -len(t.left), right=True),
                Column("B", lambda t: self._count_of(t, Side.RIGHT), lambda t: -len(t.right), right=True),
                Column("", self._missing, named=self.tr("Missing"), tip=self._tip),
            ),
            key=lambda theme: theme.label,
        )
        super().__init__(model, self.tr("Themes"), "", parent, follows=False, acts=self._add_acts)
        self.filter.setPlaceholderText(self.tr("Find or make a theme"))
        self.kinds = self._kinds()
        self.stretch(0, 1, 2, 3)
        model.ticked_changed.connect(lambda: session.set_ticked(model.ticked))
        self.chosen.connect(self._on_chosen)
        self.view.selectionModel().currentRowChanged.connect(lambda _now, _before: self.looked_at.emit())
        session.comparison_changed.connect(self._refresh)
        session.codebook.changed.connect(self._refresh)
        session.codebook.added.connect(self._on_added)
        session.shown_changed.connect(lambda: model.set_ticked(session.ticked))
        self._refresh()

    def _kinds(self) -> QComboBox:
        kinds = QComboBox()
        for name in (kinds, kinds.view()):
            name.setAccessibleName(self.tr("Which themes are listed"))
        kinds.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        for kind, words in (
            (Kind.ALL, self.tr("All")),
            (Kind.OWN, self.tr("◆ Your own")),
            (Kind.BOTH, self.tr("In both")),
            (Kind.NOT_LEFT, self.tr("Not in A")),
            (Kind.NOT_RIGHT, self.tr("Not in B")),
        ):
            kinds.addItem(words, kind)
        kinds.currentIndexChanged.connect(lambda _index: self._refresh())
        top = QHBoxLayout()
        top.addWidget(self.filter, 1)
        top.addWidget(kinds)
        self._box.insertLayout(0, top)
        self.setTabOrder(self.filter, kinds)
        self.setTabOrder(kinds, self.view)
        return kinds

    def set_appearance(self, appearance: Appearance) -> None:
        self._appearance = appearance
        self.view.viewport().update()

    # Occurrences

    @property
    def subject(self) -> Theme | None:
        """The theme whose occurrences are looked at: the chosen one, else the first that is highlighted."""
        ticked = (theme for theme in self.model.rows if theme.label in self._session.ticked)
        return self.current() or next(ticked, None)

    def choose(self, row: Theme | None) -> None:
        super().choose(row)
        self.looked_at.emit()

    def step(self, step: int) -> None:
        """Goes to the next (1) or previous (-1) occurrence of the theme, left ones first, then right ones."""
        theme = self.subject
        places = [] if theme is None else places_of(theme)
        if places:
            self.go_to((self._at + step) % len(places))
        elif theme is not None:
            self._session.told.emit(self.tr("{0} stands in neither text.").format(theme.label))

    def go_to(self, number: int) -> None:
        """To one of the occurrences of the theme, counted from 0."""
        theme = self.subject
        places = [] if theme is None else places_of(theme)
        if theme is None or not 0 <= number < len(places):
            return
        self._at, self._stepped = number, theme.label
        side, span = places[number]
        self._session.place_wanted.emit(side, span)
        told = self.tr("{0}: occurrence {1} of {2}, in {3}").format(theme.label, number + 1, len(places), letter(side))
        self._session.told.emit(told)
        self.stepped.emit(told, side, span)

    def _on_chosen(self, theme: Theme) -> None:
        """Goes to the first occurrence, and at every further choice to the next one."""
        if theme.label != self._stepped:
            self._stepped, self._at = theme.label, -1
        self.step(1)

    def tag_all(self) -> None:
        """Every occurrence of the chosen theme gets a tag of its name, as one act."""
        theme, view = self.current(), self._session.view
        if theme is None or view is None:
            self._session.told.emit(self.tr("Choose a theme in the list first."))
            return
        places = [(view.document_id(side), span) for side, span in places_of(theme)]
        self._session.annotating.tag_everywhere(theme.label, places)

    def tag_in_case(self) -> None:
        """The same in every document of the case; a theme that was found is looked for there by its name."""
        theme = self.current()
        if theme is None:
            self._session.told.emit(self.tr("Choose a theme in the list first."))
            return
        own = self._session.codebook.named(theme.label)
        self._session.case_tagging.begin(own or CodebookTheme("", theme.label, (theme.label,)))

    # The codebook

    def make(self) -> None:
        """The selected words become a theme of the user's; without any, the keyboard goes where one is typed."""
        words = self._session.selected_words()
        if words:
            self._session.codebook.add(words)
        else:
            self.filter.begin()

    def edit(self, theme: Theme) -> None:
        """A theme of the user's is changed, one that was found becomes the user's own."""
        own = self._session.codebook.named(theme.label)
        editor = ThemeEditor(self._session, own or CodebookTheme("", theme.label, (theme.label,)), self)
        editor.open()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        theme = self.current() if self.view.hasFocus() else None
        own = self._session.codebook.named(theme.label) if theme and theme.own else None
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        match event.key():
            case Qt.Key.Key_F2 if theme:
                self.edit(theme)
            case Qt.Key.Key_Delete if own:
                self._session.codebook.remove(own)
            case Qt.Key.Key_Up | Qt.Key.Key_Down if own and control:
                self._move(own, -1 if event.key() == Qt.Key.Key_Up else 1)
            case _:
                super().keyPressEvent(event)

    def _move(self, own: CodebookTheme, step: int) -> None:
        if self.view.header().isSortIndicatorShown() and self.view.header().sortIndicatorSection() != UNSORTED:
            self._session.told.emit(self.tr("Sort the list in its own order first; then themes can be moved."))
        else:
            self._session.codebook.move(own, step)

    def _go(self) -> None:
        """Enter in the filter line makes a theme where none has these words."""
        words = self.filter.text().strip()
        if not words or self.model.shown_count:
            super()._go()
            return
        self._session.codebook.add(words)
        self.view.enter()

    def _on_added(self, label: str) -> None:
        self._wanted = label
        self.filter.clear()
        self.kinds.setCurrentIndex(0)
        self._choose_wanted()

    def _choose_wanted(self) -> None:
        theme = next((one for one in self.model.rows if one.label == self._wanted), None)
        if theme is None:
            return
        self.choose(theme)
        if self._session.codebook.is_counted(self._wanted):
            self._wanted = ""
            told = self.tr("◆ {0}: {1} in A, {2} in B. F2 in the list changes what is looked for.")
            self._session.told.emit(told.format(theme.label, len(theme.left), len(theme.right)))

    def _add_acts(self, menu: QMenu, theme: Theme) -> None:
        codebook = self._session.codebook
        own = codebook.named(theme.label) if theme.own else None
        menu.addAction(self.tr("&Tag every occurrence"), self.tag_all)
        menu.addAction(self.tr("Tag in the whole &case…"), self.tag_in_case)
        menu.addSeparator()
        words = self.tr("C&hange…") if own else self.tr("&Make it your own…")
        menu.addAction(words, lambda: self.edit(theme)).setShortcut("F2")
        if own:
            menu.addAction(self.tr("&Remove from your themes"), lambda: codebook.remove(own)).setShortcut("Del")

    # What is shown

    def _refresh(self) -> None:
        view = self._session.view
        self._at = -1
        none = self.tr("No theme recurs. Type words of your own above: Enter looks for them in both texts.")
        self.set_empty(until_compared(view, none))
        found = view.comparison.themes if view and view.comparison else ()
        themes = (*self._session.codebook.found, *(theme for theme in found if not theme.own))
        kind = self.kinds.currentData()
        current = self.current()
        shown = [theme for theme in themes if self._is_of(theme, kind)]
        self.set_rows(shown)
        if current is not None and self.current() is None:
            self.choose(next((theme for theme in shown if theme.label == current.label), None))
        self.model.set_ticked(self._session.ticked)
        self.tell_of(len(themes))
        if self._wanted:
            self._choose_wanted()
        self.looked_at.emit()

    def _is_of(self, theme: Theme, kind: Kind) -> bool:
        match kind:
            case Kind.OWN:
                return theme.own
            case Kind.BOTH:
                return bool(theme.left and theme.right)
            case Kind.NOT_LEFT:
                return not theme.left and self._is_counted(theme)
            case Kind.NOT_RIGHT:
                return not theme.right and self._is_counted(theme)
        return True

    def _is_counted(self, theme: Theme) -> bool:
        return not theme.own or self._session.codebook.is_counted(theme.label)

    def _count_of(self, theme: Theme, side: Side) -> str:
        return str(len(theme.on(side))) if self._is_counted(theme) else UNCOUNTED

    def _missing(self, theme: Theme) -> str:
        """In words where a theme does not stand, so that one can be listed by it."""
        if not self._is_counted(theme) or (theme.left and theme.right):
            return ""
        if not theme.left and not theme.right:
            return self.tr("∅ in neither")
        return self.tr("∅ not in A") if theme.right else self.tr("∅ not in B")

    def _tip(self, theme: Theme) -> str:
        own = self._session.codebook.named(theme.label) if theme.own else None
        if own is None:
            return self.tr("Found by the program")
        told = [self.tr("Of your own codebook: {0}").format(" | ".join(own.patterns)), own.description]
        if not self._is_counted(theme):
            told.append(self.tr("It has not been looked for here."))
        return "\n".join(one for one in told if one)

    def _count_words(self, shown: int, all_rows: int) -> str:
        words = self.filter.text().strip()
        if not shown and words:
            return self.tr("Enter makes the theme “{0}”, looked for in both texts.").format(words)
        return super()._count_words(shown, all_rows)

    def _swatch(self, theme: Theme) -> QIcon | None:
        if theme.label not in self._session.ticked:
            return None
        index = self._session.ticked.index(theme.label)
        return theme_swatch(self._appearance.theme_colour(index), index)


def places_of(theme: Theme) -> list[tuple[Side, Span]]:
    """All occurrences, left ones first."""
    return [(side, span) for side in Side for span in theme.on(side)]
