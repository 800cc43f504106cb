"""What every mark means, painted as in the texts; a group that can be turned off has a tick box."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QCheckBox, QFrame, QGridLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from motsvar.core.span import Side
from motsvar.ui.appearance import Appearance
from motsvar.ui.pair.content import Mark, MarkRole
from motsvar.ui.pair.specimen import Specimen, sample_mark
from motsvar.ui.session import Session


def tr(words: str) -> str:
    return QCoreApplication.translate("Legend", words)


@dataclass(frozen=True, slots=True)
class Entry:
    mark: Mark
    words: str
    sample: str


@dataclass(frozen=True, slots=True)
class Group:
    title: str
    kind: str
    """The name in ``Shown`` that turns it on and off, or empty."""
    entries: tuple[Entry, ...]


def legend() -> tuple[Group, ...]:
    """Every mark that the program paints on words, in the order in which a reader meets them."""
    word = tr("words")

    def entry(role: MarkRole, words: str, side: Side = Side.LEFT, *, index: int = 0, empty: bool = False) -> Entry:
        sample = tr("a word") if empty else word
        return Entry(sample_mark(role, side, index=index, empty=empty), words, sample)

    return (
        Group(
            tr("Passages that correspond"),
            "matches",
            (
                entry(MarkRole.MATCH_SAME, tr("the same words")),
                entry(MarkRole.MATCH_VARIANT, tr("but for reading errors")),
                entry(MarkRole.MATCH_EDITED, tr("some words differ")),
                entry(MarkRole.MATCH_REWORDED, tr("the same in other words")),
            ),
        ),
        Group(
            tr("Differences"),
            "changes",
            (
                entry(MarkRole.CHANGE, tr("only in A")),
                entry(MarkRole.CHANGE, tr("only in B"), Side.RIGHT),
                entry(MarkRole.CHANGE, tr("more words in the other"), empty=True),
            ),
        ),
        Group(tr("Reading errors"), "variants", (entry(MarkRole.VARIANT, tr("probably misread, not different")),)),
        Group(
            tr("Doubtful words"),
            "doubtful",
            (entry(MarkRole.DOUBTFUL, tr("recognised in a picture with little confidence")),),
        ),
        Group(
            tr("Themes"),
            "themes",
            (
                entry(MarkRole.THEME, tr("the first theme you ticked")),
                entry(MarkRole.THEME, tr("the second, and so on"), index=1),
            ),
        ),
        Group(
            tr("Facts"),
            "facts",
            (
                entry(MarkRole.FACT_BOTH, tr("in both texts")),
                entry(MarkRole.FACT_DIFFERS, tr("the other text says another value")),
                entry(MarkRole.FACT_ONLY, tr("only in this text")),
            ),
        ),
        Group(tr("Tags"), "tags", (entry(MarkRole.TAG, tr("a tag, in its colour")),)),
        Group(tr("Notes"), "notes", (entry(MarkRole.NOTE, tr("a note")),)),
        Group(
            tr("Hidden characters"),
            "hidden",
            (entry(MarkRole.HIDDEN, tr("cannot be seen, turn the line around or look like others")),),
        ),
        Group(
            tr("Where you are"),
            "",
            (
                entry(MarkRole.CURRENT, tr("the difference that was chosen")),
                entry(MarkRole.POINTED, tr("a place of what was chosen in a list")),
                entry(MarkRole.SEARCH, tr("found by the search")),
                entry(MarkRole.ASIDE, tr("not looked at now")),
            ),
        ),
        Group(
            tr("In the motion"),
            "",
            (
                entry(MarkRole.DEMAND, tr("a demand")),
                entry(MarkRole.TAKEN_LEFT, tr("quoted in A")),
                entry(MarkRole.TAKEN_RIGHT, tr("quoted in B")),
            ),
        ),
    )


class LegendPanel(QScrollArea):
    """Scrolls where the dock is low."""

    def __init__(self, session: Session, look: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(tr("Legend"))
        self.boxes: dict[str, QCheckBox] = {}
        self.specimens: list[Specimen] = []
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(10, 10, 10, 10)
        column.setSpacing(6)
        for group in legend():
            column.addWidget(self._title(group))
            column.addLayout(self._rows(group, look))
        column.addStretch(1)
        widest = max(specimen.sizeHint().width() for specimen in self.specimens)
        for grid in inside.findChildren(QGridLayout):
            grid.setColumnMinimumWidth(0, widest)
        self.setWidget(inside)
        session.shown_changed.connect(self._follow)
        self._follow()

    def set_appearance(self, look: Appearance) -> None:
        for specimen in self.specimens:
            specimen.set_look(look)

    def _title(self, group: Group) -> QWidget:
        if not group.kind:
            label = QLabel(group.title, textFormat=Qt.TextFormat.PlainText)
            label.setObjectName("legendTitle")
            return label
        box = self.boxes[group.kind] = QCheckBox(group.title)
        box.setToolTip(tr("Show these marks in the texts"))
        box.toggled.connect(lambda on, kind=group.kind: self._session.set_shown(**{kind: on}))
        return box

    def _rows(self, group: Group, look: Appearance) -> QGridLayout:
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 6)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(1, 1)
        for row, entry in enumerate(group.entries):
            specimen = Specimen(entry.sample, entry.mark, look)
            specimen.setAccessibleName(entry.words)
            self.specimens.append(specimen)
            words = QLabel(entry.words, textFormat=Qt.TextFormat.PlainText, wordWrap=True)
            grid.addWidget(specimen, row, 0)
            grid.addWidget(words, row, 1)
        return grid

    def _follow(self) -> None:
        """The menus turn the same marks on and off."""
        for kind, box in self.boxes.items():
            box.setChecked(getattr(self._session.shown, kind))
