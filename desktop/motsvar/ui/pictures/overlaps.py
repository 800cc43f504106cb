"""How much of every document of the case corresponds to every other one: remembered, or compared in the background."""

from functools import partial

from motsvar.core.annotation import HandMatch
from motsvar.core.by_hand import with_hand_matches
from motsvar.core.case_figures import Overlap, OverlapTable, overlap_of, overlap_written, pairs_of
from motsvar.core.comparison import Settings
from motsvar.core.document import Document
from motsvar.core.errors import Cancelled, MotsvarError
from motsvar.core.progress import Progress
from motsvar.ui.pictures.alike import Alike
from motsvar.ui.pictures.case_work import CaseWork
from motsvar.ui.session import Session
from motsvar.workspace import Beside, StoredDocument, read_comparison

MOST_COMPARED = 12
"""Documents of which every two are compared: 66 pairs."""

Lines = tuple[str, ...]
Compared = tuple[Overlap | None, Lines]
"""The shares of a pair, None where it could not be compared; and the lines that are to be remembered, if any."""


class Overlaps(CaseWork):
    """A table that fills pair by pair. What is compared for it is remembered, so that the pair then opens at once.

    Of a large case only the pairs that may share words are compared, and only among the documents that are shown.
    """

    def __init__(self, session: Session) -> None:
        self.most = MOST_COMPARED
        self.alike = Alike(session)
        self._documents: dict[str, Document] = {}
        """At hand while they are compared, by id."""
        self._table = OverlapTable(())
        self._waiting: list[tuple[str, str]] = []
        self._in_all = 0
        self.failed: tuple[tuple[str, str], ...] = ()
        """Pairs that could not be compared."""
        super().__init__(session)
        self.alike.changed.connect(self._on_alike)

    @property
    def table(self) -> OverlapTable:
        """What is known now; of the open pair, what the user sees."""
        view, table = self._session.view, self._table
        if view and view.comparison and {view.pair.left_id, view.pair.right_id} <= set(table.documents):
            return table.with_overlap(overlap_of(view.pair.left_id, view.pair.right_id, view.comparison.summary))
        return table

    @property
    def pairs(self) -> tuple[Overlap, ...]:
        """Those of the whole case that may share words, the most alike first; with what is known of those shown."""
        known, table = self.alike.overlaps, self.table
        if not self.is_choice or known is None:
            return tuple(sorted(table.overlaps, key=lambda one: -one.share))
        compared = {frozenset((one.left, one.right)): one for one in table.overlaps if not one.estimated}
        if not compared:
            return known
        pairs = (compared.get(frozenset((one.left, one.right)), one) for one in known)
        return tuple(sorted(pairs, key=lambda one: -one.share))

    @property
    def missing(self) -> int:
        """Pairs that are still to be compared."""
        table = self.table
        return sum(pair not in self.failed and not table.knows(*pair) for pair in self._to_compare())

    @property
    def is_choice(self) -> bool:
        """True when the case has more documents than are shown."""
        return len(self._session.documents) > self.most

    @property
    def busy(self) -> bool:
        return super().busy or (self.is_choice and self.alike.busy)

    def reset(self) -> None:
        self._table, self._waiting, self.failed = OverlapTable(()), [], ()
        self._documents.clear()

    def sign(self, document: StoredDocument) -> tuple[str, ...]:
        return document.id, document.text_sha256, document.role

    def is_of_use(self) -> bool:
        shown = self._table.documents
        return not shown or set(self._open()) <= set(shown)

    def want(self, *, again: bool = False) -> None:
        if self.is_choice:
            self.alike.want(again=again and self.alike.stopped)
        super().want(again=again)
        self.stopped = self.stopped or (self.is_choice and self.alike.stopped)

    def begin(self) -> None:
        if not self.is_choice:
            self._show(OverlapTable(tuple(one.id for one in self._session.documents)))
        elif self.alike.overlaps is not None:
            chosen = self.alike.around(tuple(self._open()), self.most)
            self._show(OverlapTable(chosen, self.alike.overlaps, is_sifted=True).among(chosen))

    def _on_alike(self) -> None:
        if self._made_for and self.is_choice and not self._table.documents and self.alike.overlaps is not None:
            self.begin()
        self.changed.emit()

    def _show(self, table: OverlapTable) -> None:
        """Estimates at once; then every document is read in a turn of its own, and the pairs are compared."""
        self._table = table
        # The open pair comes last: it is being compared, or was.
        self._waiting = sorted(self._to_compare(), key=lambda pair: set(pair) == set(self._open()))
        self._in_all = len(self._waiting)
        self._turns.take(*(partial(self._read, one) for one in table.documents), self._next)
        self.changed.emit()

    def _to_compare(self) -> tuple[tuple[str, str], ...]:
        table = self._table
        return tuple(
            pair for pair in pairs_of(table.documents) if not table.is_sifted or table.share(*pair) is not None
        )

    def _read(self, document_id: str) -> None:
        workspace = self._session.workspace
        if workspace:
            self._documents[document_id] = workspace.case.document(document_id)

    def _next(self) -> None:
        workspace = self._session.workspace
        if workspace is None or not self._waiting:
            self._documents.clear()
            self.changed.emit()
            return
        left, right = pair = self._waiting.pop(0)
        if self.table.knows(*pair):
            self._table = self.table  # what is known of the open pair stays when another one is opened
            self._turns.take(self._next)
            return
        beside = workspace.beside(left, right)
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
        all_, number = self._in_all, self._in_all - len(self._waiting)
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
