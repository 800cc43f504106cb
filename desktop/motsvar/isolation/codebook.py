"""Where the themes of a codebook stand in documents, found in a worker: a regular expression may never end."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from motsvar.core.comparison import Theme
from motsvar.core.document import Document
from motsvar.core.errors import MotsvarError
from motsvar.core.hidden.telling import visible_name
from motsvar.core.progress import Progress, silent
from motsvar.core.span import Span
from motsvar.core.themes.codebook_theme import CodebookTheme, regular_expression
from motsvar.isolation.wire import packed_documents
from motsvar.isolation.workers import Task, Workers

if TYPE_CHECKING:
    from motsvar.core.themes.finding import RecurringTheme
    from motsvar.isolation.whole_case import CaseTexts

SECONDS = 8.0
"""Wall time for a document's regular expressions; what takes longer is taken to go on for ever. The same again may pass
before a worker is ready, on a machine that has much else to do."""
BATCH_DOCUMENTS = 200
BATCH_CHARACTERS = 2_000_000
"""So much is sent to the worker at a time; a longer document goes alone."""
_HINT = "Change what it looks for: in a regular expression, one repetition inside another may take for ever."

Places = tuple[tuple[Span, ...], ...]
"""Of a theme, in each document; sorted, not overlapping."""


class _GaveUpError(MotsvarError):
    """The worker was ended over the themes that it was given."""


_WORDS = Task("codebook", "The search for your themes", "Try again. If it happens again, choose fewer texts.")
_EXPRESSIONS = Task("codebook", "The search for your themes", _HINT, _GaveUpError, SECONDS)


@dataclass(frozen=True, slots=True)
class Occurrences:
    """Of each theme its places in each document."""

    places: tuple[Places, ...]
    """In the order of the themes."""
    told: tuple[str, ...] = ()
    """Sentences on themes that were given up; they have no places."""
    given_up: frozenset[int] = frozenset()
    """Numbers of these themes."""
    hint: str = ""
    """What the user can do about them."""


NOWHERE = Occurrences(())


def codebook_occurrences(
    themes: Sequence[CodebookTheme],
    documents: Iterable[Document],
    workers: Workers,
    progress: Progress = silent,
    *,
    of: int = 0,
) -> Occurrences:
    """All places of all themes in any number of documents, which are taken from ``documents`` as they are needed.

    A theme whose regular expression takes too long is left out, and named. ``of``: how many documents there are, for
    ``progress``, which may raise ``Cancelled``.
    """
    search = _Search(workers, tuple(themes), progress, of)
    for batch in batches(documents):
        search.go_through(batch)
    given_up = search.given_up
    nothing: Places = tuple(() for _ in range(search.done))
    places = tuple(
        nothing if at in given_up else tuple(one for part in search.parts for one in part[at])
        for at in range(len(themes))
    )
    told = []
    for at in sorted(given_up):
        name = visible_name(themes[at].label)
        if at in search.too_many:
            told.append(f"The theme “{name}” stands in a document so often that it was left out.")
        else:
            told.append(f"The theme “{name}” took longer than {SECONDS:g} s and was left out.")
    return Occurrences(places, tuple(told), frozenset(given_up), _HINT if told else "")


def own_themes(
    themes: Sequence[CodebookTheme], left: Document, right: Document, workers: Workers, progress: Progress = silent
) -> tuple[Theme, ...]:
    """The themes as they stand in two documents, to be laid over their comparison; without those given up."""
    found = codebook_occurrences(themes, (left, right), workers, progress, of=2)
    counted = (at for at in range(len(themes)) if at not in found.given_up)
    return tuple(Theme(themes[at].label, 0.0, found.places[at][0], found.places[at][1], own=True) for at in counted)


def own_case_themes(
    themes: Sequence[CodebookTheme], case: CaseTexts, workers: Workers, progress: Progress = silent
) -> tuple[RecurringTheme, ...]:
    """The themes as they stand in all documents of a case; without those given up, or that are in none of them."""
    from motsvar.core.themes.finding import RecurringTheme  # only here, and forty modules

    documents = (Document.from_text(text) for _, texts in case.batches() for text in texts)
    found = codebook_occurrences(themes, documents, workers, progress, of=len(case.lengths)) if themes else NOWHERE
    return tuple(
        RecurringTheme(theme.label, 0.0, places, own=True)
        for theme, places in zip(themes, found.places, strict=True)
        if any(places)
    )


def batches(documents: Iterable[Document]) -> Iterator[list[Document]]:
    """Documents as they are sent to the worker together."""
    batch: list[Document] = []
    size = 0
    for document in documents:
        if batch and (len(batch) == BATCH_DOCUMENTS or size + len(document.text) > BATCH_CHARACTERS):
            yield batch
            batch, size = [], 0
        batch.append(document)
        size += len(document.text)
    if batch:
        yield batch


class _Search:
    """One search through all documents; a theme that was given up once is not looked for again."""

    def __init__(self, workers: Workers, themes: tuple[CodebookTheme, ...], progress: Progress, of: int) -> None:
        self._workers = workers
        self._themes = themes
        self._progress = progress
        self._of = of
        self._expressions = [at for at, one in enumerate(themes) if any(map(regular_expression, one.patterns))]
        self._words = [at for at in range(len(themes)) if at not in self._expressions]
        self.given_up: set[int] = set()
        self.too_many: set[int] = set()
        """Of those given up."""
        self.done = 0
        self.parts: list[dict[int, Places]] = []

    def go_through(self, batch: Sequence[Document]) -> None:
        """Words without a bound on time, as they always come to an end; expressions together at first, and each by
        itself when that takes too long, so that the one is known."""
        found = self._found(_WORDS, [at for at in self._words if at not in self.given_up], batch)
        left = [at for at in self._expressions if at not in self.given_up]
        try:
            found |= self._found(_EXPRESSIONS, left, batch)
        except _GaveUpError:
            for at in left:
                try:
                    found |= self._found(_EXPRESSIONS, [at], batch)
                except _GaveUpError:
                    self.given_up.add(at)
        nothing: Places = tuple(() for _ in batch)
        self.parts.append({at: found.get(at, nothing) for at in range(len(self._themes))})
        self.done += len(batch)

    def _found(self, task: Task, wanted: Sequence[int], batch: Sequence[Document]) -> dict[int, Places]:
        if not wanted:
            return {}
        described, texts = packed_documents(batch)
        themes = [(self._themes[at].label, self._themes[at].patterns) for at in wanted]
        answer = self._workers.run(task, {"documents": described, "themes": themes}, texts, self._further(len(batch)))
        found: dict[int, Places] = {}
        for at, places in zip(wanted, json.loads(answer.payload), strict=True):
            if places is None:
                self.too_many.add(at)
                self.given_up.add(at)
            else:
                found[at] = tuple(tuple(Span(start, end) for start, end in spans) for spans in places)
        return found

    def _further(self, size: int) -> Progress:
        def report(fraction: float, _phrase: str) -> None:
            self._progress((self.done + fraction * size) / max(self._of, self.done + size), "Finding your themes")

        return report
