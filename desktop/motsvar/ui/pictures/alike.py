"""Which documents of a large case may share words: found in a worker, before any two are compared."""

from motsvar.core.candidates import Candidate, Candidates
from motsvar.core.case_figures import Overlap, estimated
from motsvar.core.families import chosen
from motsvar.core.progress import Progress
from motsvar.isolation.whole_case import CaseTexts, case_candidates
from motsvar.ui.pictures.case_work import CaseWork
from motsvar.ui.session import Session


class Alike(CaseWork):
    """One task, one list of pairs."""

    def __init__(self, session: Session) -> None:
        self.overlaps: tuple[Overlap, ...] | None = None
        """The pairs with their estimated shares, the most alike first; None until they are found."""
        self._documents: tuple[str, ...] = ()
        self._pairs: tuple[Candidate, ...] = ()
        super().__init__(session)

    def reset(self) -> None:
        self.overlaps, self._documents, self._pairs = None, (), ()

    def begin(self) -> None:
        documents, workers = tuple(one.id for one in self._session.documents), self._session.workers

        def work(texts: CaseTexts, progress: Progress) -> tuple[Candidates, tuple[Overlap, ...]]:
            found = case_candidates(texts, workers, progress)
            return found, estimated(documents, found)

        def show(found: tuple[Candidates, tuple[Overlap, ...]]) -> None:
            self._documents, self._pairs = documents, found[0].with_copies
            self.overlaps = found[1]
            self.changed.emit()

        self.sweep(self.tr("Documents that are alike"), work, show)
        self.changed.emit()

    def around(self, documents: tuple[str, ...], most: int) -> tuple[str, ...]:
        """These documents and those most alike to them, then the families of the case; each family together."""
        numbers = [self._documents.index(one) for one in documents if one in self._documents]
        return tuple(self._documents[number] for number in chosen(self._pairs, numbers, most))
