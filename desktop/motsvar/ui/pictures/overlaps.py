"""How much of every document of the case corresponds to every other one: remembered, or compared in the background."""

from motsvar.core.annotation import HandMatch
from motsvar.core.by_hand import with_hand_matches
from motsvar.core.case_figures import Overlap, OverlapTable, overlap_of, overlap_written, pairs_of
from motsvar.core.comparison import Settings
from motsvar.core.errors import Cancelled, MotsvarError
from motsvar.core.progress import Progress
from motsvar.ui.pictures.case_work import CaseWork
from motsvar.ui.session import Session
from motsvar.workspace import Beside, read_comparison

MOST_COMPARED = 12
"""Documents of which every two are compared: 66 pairs."""

Lines = tuple[str, ...]
Compared = tuple[Overlap | None, Lines]
"""The shares of a pair, None where it could not be compared; and the lines that are to be remembered, if any."""


class Overlaps(CaseWork):
    """A table that fills pair by pair. What is compared for it is remembered, so that the pair then opens at once."""

    def __init__(self, session: Session) -> None:
        self._table = OverlapTable(())
        self._waiting: list[tuple[str, str]] = []
        self.failed: tuple[tuple[str, str], ...] = ()
        """Pairs that could not be compared."""
        super().__init__(session, MOST_COMPARED)

    @property
    def table(self) -> OverlapTable:
        """What is known now; of the open pair, what the user sees."""
        view, table = self._session.view, self._table
        if view and view.comparison and {view.pair.left_id, view.pair.right_id} <= set(table.documents):
            return table.with_overlap(overlap_of(view.pair.left_id, view.pair.right_id, view.comparison.summary))
        return table

    @property
    def missing(self) -> int:
        """Pairs of which nothing is known yet."""
        table = self.table
        return sum(pair not in self.failed and not table.knows(*pair) for pair in pairs_of(table.documents))

    def reset(self) -> None:
        self._table, self._waiting, self.failed = OverlapTable(()), [], ()

    def begin(self, documents: tuple[str, ...]) -> None:
        self._table = OverlapTable(documents)
        # The open pair comes last: it is being compared, or was.
        self._waiting = sorted(pairs_of(documents), key=lambda pair: set(pair) == set(self._open()))
        self._turns.take(self._next)
        self.changed.emit()

    def _next(self) -> None:
        workspace = self._session.workspace
        if workspace is None or not self._waiting:
            self._documents.clear()
            self.changed.emit()
            return
        left, right = pair = self._waiting.pop(0)
        if self.table.knows(*pair):
            self._turns.take(self._next)
            return
        beside = workspace.beside(left, right, self._documents.__getitem__)
        said = workspace.case.hand_matches(left, right)
        known = workspace.remembered(left, right, beside=beside)
        mirrored = None if known else workspace.remembered(right, left, beside=beside)
        overlap = overlap_written(left, right, known) if known else None
        overlap = overlap_written(right, left, mirrored) if mirrored else overlap
        if overlap and not said:
            self._keep(pair, (overlap, ()), beside)
        else:
            self._compare(pair, beside, known or (), said)

    def _compare(self, pair: tuple[str, str], beside: Beside, known: Lines, said: tuple[HandMatch, ...]) -> None:
        workspace = self._session.workspace
        if workspace is None:
            return
        left, right = (self._documents[one] for one in pair)
        all_ = len(pairs_of(self._table.documents))
        number = all_ - len(self._waiting)
        name = self.tr("Pair {0} of {1}").format(number, all_)

        def work(progress: Progress) -> Compared:
            try:
                lines = known or workspace.compare(
                    left, right, Settings(), lambda part, _: progress((number - 1 + part) / all_, name), beside
                )
            except Cancelled:
                raise
            except MotsvarError:  # the others are compared all the same, and the picture says which one failed
                return None, ()
            whole = with_hand_matches(read_comparison(lines), left.text, right.text, said) if said else None
            overlap = overlap_of(*pair, whole.summary) if whole else overlap_written(*pair, lines)
            return overlap, () if known else lines

        self.run(name, work, lambda compared: self._keep(pair, compared, beside))

    def _keep(self, pair: tuple[str, str], compared: Compared, beside: Beside) -> None:
        workspace = self._session.workspace
        overlap, lines = compared
        if overlap is None:
            self.failed = (*self.failed, pair)
        else:
            self._table = self._table.with_overlap(overlap)
        if workspace and lines:
            self._session.attempt(lambda: workspace.remember(*pair, Settings(), lines, beside))
        self._turns.take(self._next)
        self.changed.emit()
