"""The pairs of the case that may share words, as a list: Enter or a click opens one."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHeaderView, QWidget

from motsvar.core.case_figures import Overlap
from motsvar.drawing.case_tables import ABOUT, Names, per_cent
from motsvar.ui.panels.list_model import Column, ListModel
from motsvar.ui.panels.list_panel import ListPanel

NO_NAMES = Names((), ())


class PairsList(ListPanel[Overlap]):
    """Each share stands beside its document; one that is estimated has a sign before it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self._names = NO_NAMES
        model: ListModel[Overlap] = ListModel(
            (
                Column("%", self._left_share, sort=lambda one: one.left_share, right=True, named=self.tr("Shared")),
                Column(self.tr("Document"), lambda one: self._names.of(one.left), tip=self._tip),
                Column(
                    "%", self._right_share, sort=lambda one: one.right_share, right=True, named=self.tr("Shared, other")
                ),
                Column(self.tr("Other document"), lambda one: self._names.of(one.right), tip=self._tip),
            )
        )
        waiting = self.tr("Two documents or more are needed to tell which are alike.")
        super().__init__(model, self.tr("Pairs that are alike"), waiting, parent, follows=False)
        self.view.setTextElideMode(Qt.TextElideMode.ElideMiddle)  # names of files often differ at their ends only
        self.stretch(1, 0, 2)
        self.view.header().setSectionResizeMode(3, QHeaderView.ResizeMode.Stretch)

    def show_pairs(self, pairs: tuple[Overlap, ...], names: Names, empty: str) -> None:
        """``empty`` is said where there are none."""
        if pairs == self.model.rows and names == self._names:
            self.set_empty(empty)
            return
        self._names = names
        self.set_empty(empty)
        self.set_rows(pairs)

    def _left_share(self, one: Overlap) -> str:
        return _share(one.left_share, one)

    def _right_share(self, one: Overlap) -> str:
        return _share(one.right_share, one)

    def _tip(self, one: Overlap) -> str:
        words = (
            self.tr("About {0} % of {1} stands in {2}, or more; about {3} % the other way round. Not compared yet.")
            if one.estimated
            else self.tr("{0} % of {1} corresponds to {2}, {3} % the other way round.")
        )
        left, right = self._names.of(one.left), self._names.of(one.right)
        return words.format(per_cent(one.left_share), left, right, per_cent(one.right_share))


def _share(share: float, one: Overlap) -> str:
    return f"{ABOUT}{per_cent(share)}" if one.estimated else per_cent(share)
