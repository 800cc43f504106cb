"""The case as pictures: which one is chosen here, and what is pointed at is said below."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from motsvar.drawing.case_tables import Names, PairCell
from motsvar.ui.appearance import Appearance
from motsvar.ui.panels.looked_at import LookedAtPanel
from motsvar.ui.panels.pairs import NO_NAMES, PairsList
from motsvar.ui.pictures.case_themes import CaseThemes
from motsvar.ui.pictures.case_work import CaseWork
from motsvar.ui.pictures.going import Going
from motsvar.ui.pictures.overlaps import Overlaps
from motsvar.ui.pictures.picture import (
    Picture,
    PictureKind,
    case_themes_picture,
    documents_picture,
    matches_picture,
    themes_picture,
)
from motsvar.ui.pictures.view import PictureView
from motsvar.ui.session import Session
from motsvar.workspace import StoredDocument

LINES_BELOW = 3


class PicturePanel(LookedAtPanel):
    """Worked out when it is looked at; figures on the whole case only when they are chosen."""

    export_wanted = Signal()

    def __init__(self, session: Session, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.overlaps = Overlaps(session)
        self.themes = CaseThemes(session)
        session.exporting.gathering.known_themes = lambda: self.themes.table
        self.going = Going(session)
        self.picture: Picture | None = None
        self._named: tuple[tuple[StoredDocument, ...], Names] = ((), NO_NAMES)
        self.choice = self._choice()
        self.export = QPushButton(self.tr("Export…"))
        self.export.setAccessibleName(self.tr("Export picture"))
        self.export.setToolTip(
            self.tr("Writes the picture as a drawing (SVG) or an image (PNG), always in light colours")
        )
        self.export.clicked.connect(self.export_wanted)
        self.view = PictureView(appearance)
        self.note = QLabel(textFormat=Qt.TextFormat.PlainText)
        self.note.setObjectName("quiet")
        self.note.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.note.setMinimumWidth(1)
        self.note.setFixedHeight(LINES_BELOW * self.note.fontMetrics().lineSpacing() + 2)
        self.go_on = QPushButton(self.tr("Go on"))
        self.go_on.setAccessibleName(self.tr("Go on comparing the documents of the case"))
        self.go_on.clicked.connect(self._on_go_on)
        self.room = self._room()
        self.pairs = PairsList()
        self.pairs.set_margins(0, 0)
        self.pairs.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self.pairs.chosen.connect(lambda pair: session.open_pair(pair.left, pair.right))
        self._lay_out()
        self.view.moved.connect(self.room.ensureVisible)
        self.view.activated.connect(self.going.go)
        self.view.said.connect(self._on_said)
        for signal in (
            session.pair_changed,
            session.comparison_changed,
            session.documents_changed,
            session.shown_changed,
        ):
            signal.connect(self._on_changed)
        for work in (self.overlaps, self.themes):
            work.changed.connect(self._on_work)

    def _choice(self) -> QComboBox:
        choice = QComboBox()
        choice.view().setAccessibleName(self.tr("Which picture"))
        choice.setAccessibleName(self.tr("Which picture"))
        choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        for kind, words in (
            (PictureKind.MATCHES, self.tr("What corresponds")),
            (PictureKind.THEMES, self.tr("Where the themes stand")),
            (PictureKind.DOCUMENTS, self.tr("Document by document")),
            (PictureKind.PAIRS, self.tr("Pairs that are alike")),
            (PictureKind.CASE_THEMES, self.tr("Themes by document")),
        ):
            choice.addItem(words, kind)
        choice.currentIndexChanged.connect(self._on_choice)
        return choice

    def _room(self) -> QScrollArea:
        """A picture of many documents is taller than a dock."""
        scroll = QScrollArea(widgetResizable=True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(self.view)
        return scroll

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self.choice, 1)
        top.addWidget(self.export)
        below = QHBoxLayout()
        below.addWidget(self.note, 1)
        below.addWidget(self.go_on)
        box = QVBoxLayout(self)
        box.setContentsMargins(8, 8, 8, 8)
        box.addLayout(top)
        self.shown = QStackedWidget()
        self.shown.addWidget(self.room)
        self.shown.addWidget(self.pairs)
        box.addWidget(self.shown, 1)
        box.addLayout(below)

    @property
    def kind(self) -> PictureKind:
        return PictureKind(self.choice.currentData())

    def choose(self, kind: PictureKind) -> None:
        self.choice.setCurrentIndex(self.choice.findData(kind))

    def set_appearance(self, appearance: Appearance) -> None:
        self.view.set_look(appearance)

    def refresh(self) -> None:
        is_list = self.kind is PictureKind.PAIRS
        self.picture = self._made()
        self.export.setEnabled(self.picture.draw is not None)
        self.shown.setCurrentWidget(self.pairs if is_list else self.room)
        held = QSizePolicy.Policy.Preferred if is_list else QSizePolicy.Policy.Ignored
        self.pairs.setSizePolicy(held, held)  # else a picture would need the room of the list, too
        self.note.setVisible(not is_list)
        if is_list:
            self.pairs.show_pairs(self.overlaps.pairs, self._names(), self.picture.said)
        else:
            self.view.set_picture(self.picture)
        work = self._work()
        self.go_on.setVisible(work is not None and work.stopped)

    def _work(self) -> CaseWork | None:
        """What works out the picture that is chosen."""
        if self.kind in (PictureKind.DOCUMENTS, PictureKind.PAIRS):
            return self.overlaps
        return self.themes if self.kind is PictureKind.CASE_THEMES else None

    def _made(self) -> Picture:
        view, kind = self._session.view, self.kind
        if kind is PictureKind.DOCUMENTS:
            return self._documents()
        if kind is PictureKind.PAIRS:
            return self._pairs()
        if kind is PictureKind.CASE_THEMES:
            return self._case_themes()
        if view is None:
            return Picture(self.choice.currentText(), said=self.tr("Open two documents to see how they correspond."))
        return matches_picture(view) if kind is PictureKind.MATCHES else themes_picture(view, self._session.ticked)

    def _documents(self) -> Picture:
        self.overlaps.want()
        table, missing = self.overlaps.table, self.overlaps.missing
        if self.overlaps.is_choice and not table.documents:
            return Picture(self.choice.currentText(), said=self._waiting_words())
        sentences = []
        if self.overlaps.is_choice:
            sentences.append(self._choice_words(len(table.documents)))
        if table.is_sifted:
            sentences.append(self.tr("≈ before a share: estimated. ·: hardly a run of words in common."))
        if self.overlaps.stopped:
            sentences.append(self.tr("Stopped. Pairs not compared (…, ≈): {0}.").format(missing))
        elif missing:
            sentences.append(self.tr("Pairs still to be compared (…, ≈): {0}.").format(missing))
        failed = [PairCell(*ends) for pair in self.overlaps.failed for ends in (pair, pair[::-1])]
        return documents_picture(table, self._names(), sentences, failed)

    def _pairs(self) -> Picture:
        """The words that stand where the list has no rows."""
        self.overlaps.want()
        if len(self._session.documents) < 2:
            return documents_picture(self.overlaps.table, self._names(), (), ())
        if self.overlaps.busy or self.overlaps.stopped:
            return Picture(self.choice.currentText(), said=self._waiting_words())
        return Picture(self.choice.currentText(), said=self.tr("No two documents have a run of words in common."))

    def _waiting_words(self) -> str:
        if self.overlaps.stopped:
            return self.tr("Stopped. Choose “Go on” to look for documents that are alike.")
        return self.tr("Documents that are alike are being looked for.")

    def _case_themes(self) -> Picture:
        self.themes.want()
        table = self.themes.table
        if table is None:
            stopped = self.tr("Stopped. Choose “Go on” to find the themes of the case.")
            return Picture(
                self.choice.currentText(),
                said=stopped if self.themes.stopped else self.tr("The themes of the case are being found."),
            )
        sentences = []
        if self.themes.is_choice:
            shown = self.tr("Shown are {0} of {1} documents: the open ones and those with most of these themes.")
            sentences.append(shown.format(len(table.documents), len(self._session.documents)))
        return case_themes_picture(table, self._names(), sentences)

    def _choice_words(self, shown: int) -> str:
        return self.tr("Shown are {0} of {1} documents: the open ones, and those most alike.").format(
            shown, len(self._session.documents)
        )

    def _names(self) -> Names:
        documents = self._session.documents
        if self._named[0] is not documents:
            self._named = (documents, Names(tuple(one.id for one in documents), tuple(one.name for one in documents)))
        return self._named[1]

    def _on_said(self, words: str) -> None:
        """Each line shortened to the room there is; the whole is in the tooltip and said to a screen reader."""
        metrics, wide = self.note.fontMetrics(), max(self.note.width(), 1)
        lines = (metrics.elidedText(line, Qt.TextElideMode.ElideRight, wide) for line in words.split("\n"))
        self.note.setText("\n".join(lines))

    def _on_work(self) -> None:
        """More is known. That may come so often that waiting for quiet would show nothing before the end."""
        self._stale = True
        if not self._soon.isActive():
            self._on_changed()

    def _on_choice(self) -> None:
        self._stale = True
        self.look()

    def _on_go_on(self) -> None:
        work = self._work()
        if work:
            work.want(again=True)
