"""Search over a whole case: its texts and notes, kept in an index that follows the case.

The case is asked in its own thread (``missing``, ``batches``, ``plan``); what takes long may run in any (``take_in``,
``take_out``, ``find``).
"""

from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from contextlib import suppress
from functools import cached_property
from itertools import islice
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from motsvar import __version__
from motsvar.core.progress import Progress, silent
from motsvar.core.searching.hits import hits
from motsvar.core.searching.keying import WordKeys
from motsvar.core.searching.meaning import meanings
from motsvar.core.searching.parsing import parse
from motsvar.core.searching.query import Within, leaves
from motsvar.core.span import Span
from motsvar.core.words.confusion import Confusions
from motsvar.lexicons import LANGUAGES, load_lexicon, load_words
from motsvar.store.case import Case
from motsvar.store.search_file import index_path
from motsvar.store.search_index import BITS, Indexed, IndexLost, SearchIndex
from motsvar.workspace.searched_case import Found, Owner, Plan, Result, SearchedCase

__all__ = ["CaseSearch", "Found", "IndexLost", "Plan", "Result", "Within"]

KEYED = 2
"""Which way of keying words; an index that was made in another is made anew."""
AT_ONCE = 500_000
"""Characters that are taken in together: a quarter of a second."""
LIMIT = 100
"""Results that are shown; the others are counted."""


class CaseSearch:
    """The search of one case. Its index is opened when it is first needed."""

    def __init__(self, case: Case, data_folder: Path | None = None) -> None:
        """Without a ``data_folder`` the index lasts as long as this does."""
        self._case = case
        self._path = index_path(data_folder, case.path) if data_folder else None
        self._seen: SearchedCase | None = None

    @cached_property
    def _keys(self) -> WordKeys:
        return WordKeys(
            [load_lexicon(language) for language in LANGUAGES],
            [load_words(language).function_words for language in LANGUAGES],
        )

    @cached_property
    def _confusions(self) -> Confusions:
        return load_words("").confusions

    @cached_property
    def _index(self) -> SearchIndex:
        sizes = " ".join(str(len(lexicon)) for lexicon in self._keys.lexicons)
        return SearchIndex(self._path, self._keys, f"motsvar {__version__}, {KEYED}: {sizes}")

    def close(self) -> None:
        if "_index" in self.__dict__:
            self._index.close()

    @property
    def _now(self) -> SearchedCase:
        if self._seen is None or self._seen.changes != self._case.changes:
            self._seen = SearchedCase(self._case)
        return self._seen

    # Keeping in step

    def missing(self) -> tuple[str, ...]:
        """Hashes of the texts and notes of the case that are not in the index yet."""
        have = frozenset(self._index.sources().values())
        return tuple(sha256 for sha256 in self._now.bodies if sha256 not in have)

    def gone(self) -> tuple[str, ...]:
        """Hashes of what is in the index and not in the case any more."""
        return tuple(frozenset(self._index.sources().values()) - self._now.bodies.keys())

    def batches(self, missing: Sequence[str]) -> Iterator[tuple[str, ...]]:
        """The texts themselves, some at a time: ask for the next when these are taken in."""
        bodies, size = self._now.bodies, 0
        some: list[str] = []
        for sha256 in missing:
            text = bodies[sha256] or self._case.text(sha256)
            some.append(text)
            size += len(text)
            if size >= AT_ONCE:
                yield tuple(some)
                some, size = [], 0
        if some:
            yield tuple(some)

    def take_in(self, texts: Collection[str]) -> None:
        self._index.add(texts)

    def take_out(self, hashes: Collection[str]) -> None:
        if hashes:
            self._index.drop(hashes)

    def prepare(self, progress: Progress = silent) -> None:
        """Bring the index in step with the case, in one go. What was done before it is stopped stays."""
        self.take_out(self.gone())
        missing, done = self.missing(), 0
        for texts in self.batches(missing):
            progress(done / len(missing), "Reading for the search")
            self.take_in(texts)
            done += len(texts)

    # Searching

    def search(
        self, words: str, within: Within = Within.EVERYTHING, limit: int = LIMIT, progress: Progress = silent
    ) -> Found:
        """Brings the index in step and looks. Raises ``Refused`` for a search that is none."""
        plan = self.plan(words, within)
        with suppress(IndexLost):
            self.prepare(progress)
            return self.find(plan, limit)
        self.prepare(progress)
        return self.find(plan, limit)

    def plan(self, words: str, within: Within = Within.EVERYTHING) -> Plan:
        """What ``find`` needs to know of the case. Raises ``Refused`` for a search that is none."""
        return self._now.plan(parse(words), within)

    def find(self, plan: Plan, limit: int = LIMIT) -> Found:
        """Raises ``IndexLost`` where the index must be filled anew."""
        words = plan.query.words
        if words is None:
            return Found(plan.tagged[:limit], len(plan.tagged), Counter(one.document for one in plan.tagged))
        meant = meanings(leaves(words, unwanted=True), self._keys, self._index, self._confusions)
        sources = self._index.sources()
        numbers = self._index.ask(words, meant)
        pairs = (
            (number, owner)
            for number in map(int, numbers)
            for owner in plan.owners.get(sources.get(number >> BITS, ""), ())
        )
        if plan.query.tags:
            inside = [(number, owner) for number, owner in pairs if self._is_inside(number, owner)]
            counts, shown = Counter(owner.document for _, owner in inside), inside[:limit]
        else:
            counts, shown = _counts(numbers, sources, plan.owners), list(islice(pairs, limit))
        passages = {number: self._index.passage(number) for number, _ in shown}
        keyed = dict(zip(passages, self._keys.of_texts([one.text for one in passages.values()]), strict=True))
        spans = {number: hits(keyed[number], leaves(words), meant) for number in passages}
        results = (_result(passages[number], owner, spans[number]) for number, owner in shown)
        return Found(tuple(results), counts.total(), counts)

    def _is_inside(self, number: int, owner: Owner) -> bool:
        if owner.spans is None:
            return True
        passage = self._index.passage(number)
        whole = Span(passage.start, passage.start + len(passage.text))
        return any(whole.overlaps(span) for span in owner.spans)


def _counts(
    numbers: NDArray[np.int64], sources: Mapping[int, str], owners: Mapping[str, tuple[Owner, ...]]
) -> Counter[str]:
    """How many of these passages each document has."""
    counts: Counter[str] = Counter()
    found, passages = np.unique(numbers >> BITS, return_counts=True)
    for source, count in zip(found.tolist(), passages.tolist(), strict=True):
        for owner in owners.get(sources.get(source, ""), ()):
            counts[owner.document] += count
    return counts


def _result(passage: Indexed, owner: Owner, found: Sequence[Span]) -> Result:
    moved = tuple(span.moved(passage.start) for span in found)
    if owner.spans is not None:
        inside = tuple(span for span in moved if any(span.overlaps(one) for one in owner.spans))
        moved = inside or moved
    span = Span(passage.start, passage.start + len(passage.text))
    place = owner.place if owner.note else moved[0] if moved else span
    return Result(owner.document, owner.note, span, passage.text, moved, place, passage.sha256)
