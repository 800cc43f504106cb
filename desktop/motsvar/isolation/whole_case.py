"""Figures on a whole case, worked out in a worker, which is given a batch of texts at a time."""

import json
from array import array
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from motsvar.core.progress import Progress, silent
from motsvar.core.span import Span
from motsvar.isolation.channel import Frame
from motsvar.isolation.workers import Task, Workers

if TYPE_CHECKING:
    from motsvar.core.candidates import Candidates
    from motsvar.core.themes.finding import RecurringTheme

MOST_DOCUMENTS = 200
"""Of a batch. The themes of more are found batch by batch: to look at all together takes time and memory that grow with
the square of their number."""
MOST_CHARACTERS = 4_000_000
"""Of a batch, or a single document."""
_HINT = "Try again. If it happens again, remove the longest documents from the case."
_PRINTS = Task("fingerprints", "The search for documents that are alike", _HINT)
_CANDIDATES = Task("candidates", "The search for documents that are alike", _HINT)
_THEMES = Task("batch themes", "The search for themes", _HINT)
_PLACES = Task("theme places", "The search for themes", _HINT)
PRINTS_PART = 0.8
"""Of the time that finding candidates takes."""
THEMES_PART = 0.5
"""Of the time that finding the themes of several batches takes."""


@dataclass(frozen=True)
class CaseTexts:
    """The texts of a case, of which a batch is in memory at a time; they can be gone through more than once."""

    lengths: Sequence[int]
    """Of each text, in code points."""
    read: Callable[[range], Sequence[str]]
    """The texts with these numbers. Called on the thread that does the work."""

    def batches(self) -> Iterator[tuple[range, Sequence[str]]]:
        return ((numbers, self.read(numbers)) for numbers in batches_of(self.lengths))


def batches_of(lengths: Sequence[int]) -> Iterator[range]:
    """The numbers of the texts that are looked at together."""
    first = characters = 0
    for number, length in enumerate(lengths):
        characters += length
        if number > first and (number - first == MOST_DOCUMENTS or characters > MOST_CHARACTERS):
            yield range(first, number)
            first, characters = number, length
    if first < len(lengths):
        yield range(first, len(lengths))


def case_candidates(case: CaseTexts, workers: Workers, progress: Progress = silent) -> "Candidates":
    """What ``core.candidates`` finds: the pairs of documents, by number, that may share words."""
    from motsvar.core.candidates import Candidate, Candidates  # numpy is not loaded to have two documents compared

    prints, sizes = bytearray(), array("q")
    for answer in _asked(_PRINTS, case, workers, _part(progress, 0.0, PRINTS_PART)):
        sizes.extend(answer.fields["sizes"])  # type: ignore[arg-type] # the worker's own
        prints += answer.payload
    answer = workers.run(_CANDIDATES, {"sizes": list(sizes)}, bytes(prints), _part(progress, PRINTS_PART, 1.0))
    found = json.loads(answer.payload)
    return Candidates(tuple(Candidate(*pair) for pair in found["pairs"]), tuple(map(tuple, found["copies"])))


def case_themes(case: CaseTexts, workers: Workers, progress: Progress = silent) -> "tuple[RecurringTheme, ...]":
    """The themes that recur over all texts, with their places in each; of a few texts those of ``find_recurring``."""
    batches = list(batches_of(case.lengths))
    if len(batches) <= 1:
        for answer in _asked(_THEMES, case, workers, progress):
            labels, *rows = json.loads(answer.payload)
            return _themes(labels, [_spans(row) for row in rows])
        return ()
    found: list[Sequence[object]] = []
    languages: set[object] = set()
    for answer in _asked(_THEMES, case, workers, _part(progress, 0.0, THEMES_PART)):
        found += json.loads(answer.payload)[0]
        languages.add(answer.fields["language"])
    asked = {"found": found, "language": languages.pop() if len(languages) == 1 else "und"}
    places: list[list[tuple[Span, ...]]] = []
    for answer in _asked(_PLACES, case, workers, _part(progress, THEMES_PART, 1.0), asked):
        found, *rows = json.loads(answer.payload)
        places = places or [[] for _ in found]
        for spans, row in zip(places, rows, strict=True):
            spans += _spans(row)
    return _themes(found, places)


def _spans(row: Sequence[Sequence[tuple[int, int]]]) -> list[tuple[Span, ...]]:
    """The places of a theme in each text; most texts have none."""
    return [tuple(Span(start, end) for start, end in one) for one in row]


def _themes(
    labels: Sequence[Sequence[object]], places: Sequence[Sequence[tuple[Span, ...]]]
) -> "tuple[RecurringTheme, ...]":
    from motsvar.core.themes.finding import RecurringTheme

    return tuple(
        RecurringTheme(str(label), float(str(score)), tuple(spans))
        for (label, score), spans in zip(labels, places, strict=True)
    )


def _asked(
    task: Task, case: CaseTexts, workers: Workers, progress: Progress, fields: Mapping[str, object] | None = None
) -> Iterator[Frame]:
    """The answer to a request on each batch."""
    for numbers, batch in case.batches():
        texts = [text.encode("utf-8") for text in batch]
        within = _part(progress, numbers.start / len(case.lengths), numbers.stop / len(case.lengths))
        yield workers.run(task, {**(fields or {}), "texts": [len(text) for text in texts]}, b"".join(texts), within)


def _part(progress: Progress, begin: float, end: float) -> Progress:
    return lambda fraction, phrase: progress(begin + (end - begin) * fraction, phrase)
