"""Documents become a comparison or facts, in a worker. The values are the core's, whoever computes them."""

import dataclasses
import json
from collections.abc import Sequence
from typing import TYPE_CHECKING

from motsvar.core.comparison import Comparison, Settings
from motsvar.core.comparison_lines import read_comparison
from motsvar.core.document import Document
from motsvar.core.progress import Progress, silent
from motsvar.core.span import Span
from motsvar.isolation.wire import packed_documents
from motsvar.isolation.workers import Task, Workers

if TYPE_CHECKING:
    from motsvar.core.facts.stating import Stated

_COMPARE = Task("compare", "The comparison", "Try again. If it happens again, compare shorter texts.")
_FACTS = Task("facts", "The search for facts", "Try again. If it happens again, choose fewer or shorter texts.")
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
    return read_comparison(
        compare_written(left, right, workers, settings, progress, reference=reference, others=others)
    )


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


def stated_facts(documents: Sequence[Document], workers: Workers, progress: Progress = silent) -> "tuple[Stated, ...]":
    """What ``core.facts.stating`` finds in any number of documents."""
    from motsvar.core.comparison import FactKind
    from motsvar.core.facts.stating import Stated  # numpy is not loaded to have two documents compared

    described, texts = packed_documents(documents)
    answer = workers.run(_FACTS, {"documents": described}, texts, progress)
    return tuple(
        Stated(
            FactKind(kind), value, tuple(details), tuple(tuple(Span(*place) for place in spans) for spans in everywhere)
        )
        for kind, value, details, everywhere in json.loads(answer.payload)
    )
