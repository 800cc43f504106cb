"""The index for the search over a case: all its texts and notes, each known by the SHA-256 of what it says.

Texts that are the same are kept once. What is there is compared with what the case has: whatever brought a text or took
it away (an import, an undo, a merged copy, a better text), the index is brought in step the same way.
"""

import sqlite3
import threading
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import chain
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from motsvar.core.document import sha256_of
from motsvar.core.errors import Cancelled, CaseNotWritable, MotsvarError
from motsvar.core.searching.cutting import passages
from motsvar.core.searching.keying import KeyedText, WordKeys
from motsvar.core.searching.query import Node
from motsvar.core.span import Span
from motsvar.core.words.joined import JoinedWords
from motsvar.store.search_file import open_index, remove_index
from motsvar.store.search_match import Meanings, match_expression

BITS = 20
"""A passage's number is its source's, with so many more bits: which source it is of needs no look."""
_RANK = "bm25(entry, 2.0, 1.0, 0.5)"
"""The word as typed counts most."""
RANKED = 5_000
"""Passages that are put in order of weight; of more the order is that of the index, which nobody reads to the end."""
_DAMAGED = (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_ERROR)


class IndexLost(MotsvarError):
    """The index was damaged. It is empty now and can be filled anew; nothing of the case is hurt."""

    def __init__(self) -> None:
        super().__init__("The index for the search was damaged.", "It is made anew from the case.")


@dataclass(frozen=True, slots=True)
class Indexed:
    """A passage of a text or of a note."""

    sha256: str
    """Of the whole text."""
    start: int
    text: str


class SearchIndex:
    """May be used from any thread, by one at a time. Damage is found out and mended by beginning anew."""

    def __init__(self, path: Path | None, keys: WordKeys, made_with: str) -> None:
        """``made_with`` names the program and its dictionaries: an index that others made is not used."""
        self._path, self._keys, self._made_with = path, keys, made_with
        self._lock = threading.RLock()
        self._connection = open_index(path, made_with)
        self._sources: dict[int, str] | None = None
        self._forms: JoinedWords | None = None
        self._closed = False

    def close(self) -> None:
        """Who still works on it in another thread is stopped (``Cancelled``)."""
        with self._lock:
            self._closed = True
            self._connection.close()

    def sources(self) -> Mapping[int, str]:
        """Numbers of what is in the index, and its hashes."""
        with self._used() as connection:
            if self._sources is None:
                self._sources = dict(connection.execute("SELECT id, sha256 FROM source"))
            return self._sources

    def add(self, texts: Collection[str]) -> None:
        """Take texts in, all or none. About 3 MB a second."""
        self._sources = self._forms = None
        with self._used() as connection, _transaction(connection):
            for text in texts:
                connection.execute("INSERT OR IGNORE INTO source (sha256) VALUES (?)", (sha256_of(text),))
            cut = [(number, one.start, one.of(text)) for text in texts for number, one in self._numbered(text)]
            keyed = self._keys.of_texts([text for _, _, text in cut])
            connection.executemany("INSERT INTO passage VALUES (?, ?, ?)", cut)
            rows = ((number, *_columns(words)) for (number, _, _), words in zip(cut, keyed, strict=True))
            connection.executemany("INSERT INTO entry (rowid, forms, keys, parts) VALUES (?, ?, ?, ?)", rows)
            # Words that are the same are the same value, which is told from others by its address a good deal faster.
            different = {id(one): one for words in keyed for one in words.words}
            known = sorted((one.form, one.key, one.shape) for one in different.values())
            connection.executemany("INSERT OR IGNORE INTO word VALUES (?, ?, ?)", known)

    def drop(self, hashes: Collection[str]) -> None:
        """Take texts out, all or none."""
        self._sources = self._forms = None
        with self._used() as connection, _transaction(connection):
            for sha256 in hashes:
                self._drop(connection, sha256)
            if not connection.execute("SELECT 1 FROM source LIMIT 1").fetchone():
                connection.execute("DELETE FROM word")

    def ask(self, words: Node, meanings: Meanings) -> NDArray[np.int64]:
        """Numbers of the passages that have the words, the weightiest first, and those last that have one of them
        only inside compounds."""
        sql = "SELECT rowid FROM entry WHERE entry MATCH ?"
        alone, anyhow = (match_expression(words, meanings, in_compounds=inside) for inside in (False, True))
        with self._used() as connection:
            found = connection.execute(sql, (anyhow,)).fetchall()
            if len(found) <= RANKED:
                first = connection.execute(f"{sql} ORDER BY {_RANK}", (alone,)).fetchall()
                found = list(dict.fromkeys(chain(first, found)))
        return np.fromiter(chain.from_iterable(found), np.int64, len(found))

    def passage(self, number: int) -> Indexed:
        with self._used() as connection:
            row = connection.execute(
                """SELECT sha256, start, text FROM passage, source
                   WHERE passage.id = ? AND source.id = passage.id >> ?""",
                (number, BITS),
            ).fetchone()
            if row is None:
                raise sqlite3.DatabaseError("an entry without its passage")
            return Indexed(*row)

    # The words of all texts

    def forms_of(self, keys: Collection[str]) -> Sequence[str]:
        return self._words("SELECT form FROM word WHERE key = ?", ((key,) for key in keys))

    def keys_of(self, forms: Collection[str]) -> Sequence[str]:
        return self._words("SELECT key FROM word WHERE form = ?", ((form,) for form in forms))

    def having(self, part: str) -> Sequence[str]:
        with self._used() as connection:
            if self._forms is None:
                found = connection.execute("SELECT DISTINCT form FROM word")
                self._forms = JoinedWords.of(form for (form,) in found)
            return [self._forms.word(number) for number in self._forms.having(part)]

    def shaped(self, shape: str, lengths: range) -> Sequence[str]:
        # A constant in the condition lets SQLite use the index, which leaves out what has no shape.
        sql = "SELECT form FROM word WHERE shape = ? AND shape <> '' AND length(form) BETWEEN ? AND ?"
        return self._words(sql, [(shape, lengths.start, lengths.stop - 1)])

    def _words(self, sql: str, values: Iterable[tuple[str | int, ...]]) -> list[str]:
        with self._used() as connection:
            return sorted({word for one in values for (word,) in connection.execute(sql, one)})

    def _numbered(self, text: str) -> Iterator[tuple[int, Span]]:
        (source,) = self._connection.execute("SELECT id FROM source WHERE sha256 = ?", (sha256_of(text),)).fetchone()
        known = self._connection.execute("SELECT 1 FROM passage WHERE id = ?", (source << BITS,)).fetchone()
        yield from () if known else ((source << BITS | at, span) for at, span in enumerate(passages(text)))

    def _drop(self, connection: sqlite3.Connection, sha256: str) -> None:
        row = connection.execute("SELECT id FROM source WHERE sha256 = ?", (sha256,)).fetchone()
        if row is None:
            return
        bounds = (row[0] << BITS, (row[0] + 1) << BITS)
        own = connection.execute("SELECT id, text FROM passage WHERE id >= ? AND id < ?", bounds).fetchall()
        keyed = self._keys.of_texts([text for _, text in own])
        # FTS5 keeps no texts, and so wants to be told which words to forget.
        connection.executemany(
            "INSERT INTO entry (entry, rowid, forms, keys, parts) VALUES ('delete', ?, ?, ?, ?)",
            [(number, *_columns(words)) for (number, _), words in zip(own, keyed, strict=True)],
        )
        connection.execute("DELETE FROM passage WHERE id >= ? AND id < ?", bounds)
        connection.execute("DELETE FROM source WHERE id = ?", row)

    @contextmanager
    def _used(self) -> Iterator[sqlite3.Connection]:
        with self._lock:
            if self._closed:
                raise Cancelled
            try:
                yield self._connection
            except sqlite3.ProgrammingError:
                raise  # a mistake of ours
            except sqlite3.Error as error:
                code = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_CORRUPT) & 0xFF
                if code not in _DAMAGED:
                    raise CaseNotWritable(
                        "The index for the search could not be written.", "Check the disk that your user folder is on."
                    ) from None
                self._begin_anew()
                raise IndexLost from None

    def _begin_anew(self) -> None:
        self._connection.close()
        if self._path is not None:
            try:
                remove_index(self._path)
            except OSError:
                self._path = None
        self._sources = self._forms = None
        self._connection = open_index(self._path, self._made_with)


@contextmanager
def _transaction(connection: sqlite3.Connection) -> Iterator[None]:
    connection.execute("BEGIN")
    try:
        yield
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise
    connection.execute("COMMIT")


def _columns(text: KeyedText) -> tuple[str, str, str]:
    words = text.words
    return (
        " ".join([word.form for word in words]),
        " ".join([word.key for word in words]),
        " ".join([part for word in words for part in word.parts]),
    )
