"""Which annotations are shown: words, and behind a button tag, person, document, relation and dates."""

from collections.abc import Sequence

from PySide6.QtCore import QDate, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDateEdit,
    QFormLayout,
    QHBoxLayout,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from motsvar.core.coding.filters import NO_FILTER, AnnotationFilter, paths
from motsvar.ui.panels.entered_list import FilterLine
from motsvar.ui.panels.swatch import tag_swatch
from motsvar.ui.relations import relation_words
from motsvar.ui.session import Session
from motsvar.ui.tasks import soon

TYPING_QUIET = 120
"""Milliseconds after a keystroke before the list is gone through."""
_NO_DATE = QDate(1900, 1, 1)
"""Stands for no date: Qt's field cannot be empty."""


class FilterBar(QWidget):
    """The line is always there; the rest unfolds."""

    changed = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.line = FilterLine(self.tr("Filter the annotations by words"), self.tr("Words of the passage or its note"))
        self.line.returnPressed.connect(self.changed)  # Enter goes to a row: of the list as it will be
        self.more = QToolButton()
        self.more.setText(self.tr("Filter"))
        self.more.setCheckable(True)
        self.more.setToolTip(self.tr("By tag, person, document, relation and date"))
        self.clear = QToolButton()
        self.clear.setText(self.tr("All"))
        self.clear.setToolTip(self.tr("Show all annotations"))
        self.tag, self.person, self.document, self.relation = (QComboBox() for _ in range(4))
        self.since, self.until = self._date(self.tr("First day")), self._date(self.tr("Last day"))
        self._offered: dict[QComboBox, list[tuple[str, str, str]]] = {}
        """What each field has: to ask it for 10,000 documents at every act would be felt."""
        self.form = self._build()
        typed = soon(self, TYPING_QUIET, self.changed.emit)
        self.line.textChanged.connect(lambda _words: typed.start())
        self.more.toggled.connect(self.form.setVisible)
        self.clear.clicked.connect(lambda: self.set_filter(NO_FILTER))
        for combo in (self.tag, self.person, self.document, self.relation):
            combo.currentIndexChanged.connect(lambda _index: self.changed.emit())
        for field in (self.since, self.until):
            field.dateChanged.connect(lambda _date: self.changed.emit())
        self.changed.connect(lambda: self.clear.setVisible(bool(self.filter)))
        self.clear.hide()

    def _build(self) -> QWidget:
        form = QWidget()
        rows = QFormLayout(form)
        rows.setContentsMargins(0, 4, 0, 4)
        rows.setSpacing(4)
        for name, field in (
            (self.tr("Tag"), self.tag),
            (self.tr("Person"), self.person),
            (self.tr("Document"), self.document),
            (self.tr("Relation"), self.relation),
        ):
            field.setAccessibleName(name)
            field.view().setAccessibleName(name)
            field.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            rows.addRow(name, field)
        dates = QHBoxLayout()
        dates.addWidget(self.since)
        dates.addWidget(self.until)
        rows.addRow(self.tr("Changed"), dates)
        form.hide()
        top = QHBoxLayout()
        top.addWidget(self.line, 1)
        top.addWidget(self.clear)
        top.addWidget(self.more)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(8, 8, 8, 0)
        whole.setSpacing(4)
        whole.addLayout(top)
        whole.addWidget(form)
        return form

    def _date(self, name: str) -> QDateEdit:
        field = QDateEdit(_NO_DATE)
        field.setCalendarPopup(True)
        field.setDisplayFormat("yyyy-MM-dd")
        field.setMinimumDate(_NO_DATE)
        field.setSpecialValueText(self.tr("any day"))
        for part in (field, field.lineEdit()):
            part.setAccessibleName(name)
        return field

    @property
    def filter(self) -> AnnotationFilter:
        return AnnotationFilter(
            tag=self.tag.currentData() or "",
            person=self.person.currentData() or "",
            document=self.document.currentData() or "",
            since=_day(self.since),
            until=_day(self.until),
            relation=self.relation.currentData() or "",
            text=self.line.text(),
        )

    def set_filter(self, wanted: AnnotationFilter) -> None:
        """Shows what passes ``wanted``, and says so in the fields."""
        fields = (self.tag, self.person, self.document, self.relation, self.since, self.until, self.line)
        blocked = [QSignalBlocker(field) for field in fields]
        values = (wanted.tag, wanted.person, wanted.document, wanted.relation)
        for combo, value in zip((self.tag, self.person, self.document, self.relation), values, strict=True):
            combo.setCurrentIndex(max(0, combo.findData(value)))
        for field, day in ((self.since, wanted.since), (self.until, wanted.until)):
            field.setDate(QDate.fromString(day, Qt.DateFormat.ISODate) if day else _NO_DATE)
        self.line.setText(wanted.text)
        for blocker in blocked:
            blocker.unblock()
        if any((*values, wanted.since, wanted.until)):
            self.more.setChecked(True)
        self.changed.emit()

    def offer(self, persons: Sequence[str]) -> None:
        """Fills the fields with what the case has; what was chosen stays chosen."""
        session = self._session
        names = paths(session.acts.tags)
        self._fill(self.tag, [(names[tag.id], tag.id, tag.colour) for tag in session.acts.tags])
        self._fill(self.person, [(name, name, "") for name in persons])
        self._fill(self.document, [(one.name, one.id, "") for one in session.documents])
        used = dict.fromkeys(link.relation for link in session.linking.links)
        self._fill(self.relation, [(relation_words(relation), relation, "") for relation in used])

    def _fill(self, combo: QComboBox, choices: Sequence[tuple[str, str, str]]) -> None:
        wanted = [(self.tr("any"), "", ""), *choices]
        if self._offered.get(combo) == wanted:
            return
        self._offered[combo] = wanted
        chosen = combo.currentData()
        with QSignalBlocker(combo):
            combo.clear()
            for words, data, colour in wanted:
                if colour:
                    combo.addItem(tag_swatch(colour), words, data)
                else:
                    combo.addItem(words, data)
            combo.setCurrentIndex(max(0, combo.findData(chosen)))


def _day(field: QDateEdit) -> str:
    return "" if field.date() == _NO_DATE else field.date().toString(Qt.DateFormat.ISODate)
