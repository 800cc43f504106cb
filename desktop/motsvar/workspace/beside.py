"""What stands beside two documents that are compared: the motion, and others of the case to know its formula by."""

from collections.abc import Callable, Sequence

from motsvar.core.document import Document
from motsvar.core.pairs import Beside
from motsvar.core.particulars import MOTION
from motsvar.store.documents import StoredDocument

MOST_BESIDE = 2_000_000
"""Characters of the case's other documents that are looked through for formula."""


class Bystanders:
    """Keeps at hand what stood beside the last pair: in a large case nearly all of it stands beside the next one."""

    def __init__(self) -> None:
        self._known: dict[StoredDocument, Document] = {}

    def of(
        self, left_id: str, right_id: str, documents: Sequence[StoredDocument], read: Callable[[str], Document]
    ) -> Beside:
        """Beside two of the documents of a case; ``read`` gives one by its id."""
        stored = [one for one in documents if one.id not in (left_id, right_id)]
        motion = next((one for one in stored if one.role == MOTION), None)
        others, room = [], MOST_BESIDE
        for one in stored:
            if one is not motion and one.length <= room:
                others.append(one)
                room -= one.length
        wanted = (*others, motion) if motion else others
        self._known = {one: self._known.get(one) or read(one.id) for one in wanted}
        beside = tuple(self._known[one] for one in others)
        return Beside(self._known[motion], motion.id, beside) if motion else Beside(others=beside)
