"""Documents become a comparison, in a worker. The values are those of the core, whoever computes them."""

import dataclasses
from collections.abc import Sequence

from motsvar.core.comparison import Comparison, Settings
from motsvar.core.comparison_lines import read
from motsvar.core.document import Document
from motsvar.core.progress import Progress, silent
from motsvar.isolation.wire import packed_documents
from motsvar.isolation.workers import Task, Workers

_COMPARE = Task("compare", "The comparison", "Try again. If it happens again, compare shorter texts.")
_USUAL = Settings()


def compare(
    left: Document,
    right: Document,
    workers: Workers,
    settings: Settings = _USUAL,
    progress: Progress = silent,
    *,
    reference: Document | None = None,
    others: Sequence[Document] = (),
) -> Comparison:
    """What ``core.compare`` finds; see ``compare_written``."""
    return read(compare_written(left, right, workers, settings, progress, reference=reference, others=others))


def compare_written(
    left: Document,
    right: Document,
    workers: Workers,
    settings: Settings = _USUAL,
    progress: Progress = silent,
    *,
    reference: Document | None = None,
    others: Sequence[Document] = (),
) -> tuple[str, ...]:
    """The lines of ``core.comparison_lines``; ``reference`` and ``others`` as in ``core.compare``.

    There is no time-out: a result never depends on the machine's load.

    ``progress`` may raise ``Cancelled``, which ends the worker.
    """
    documents, texts = packed_documents((left, right, *([reference] if reference else []), *others))
    fields = {
        "documents": documents,
        "has_reference": reference is not None,
        "settings": dataclasses.asdict(settings),
    }
    answer = workers.run(_COMPARE, fields, texts, progress)
    return tuple(answer.payload.decode("utf-8").split("\n"))
