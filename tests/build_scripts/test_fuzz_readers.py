"""The campaign sees what it is there to see, and every reader stands a short one."""

import os
import signal
import time
from collections import Counter
from contextlib import suppress

import pytest

import fuzz_campaign
from fuzz_campaign import outcomes
from fuzz_corpora import corpora
from fuzz_mutants import Corpus, mutant
from fuzz_readers import run
from fuzz_trial import READ, reader_of, tried
from motsvar.core.errors import UnreadableDocument
from motsvar.isolation.reading import read_bytes
from motsvar.isolation.workers import Workers
from motsvar.readers.read_text import USUAL, Manner, ReadText, paged
from motsvar.readers.registry import Reader

CORPORA = {corpus.suffix: corpus for corpus in corpora() if reader_of(corpus.suffix)}


class OddReader(Reader):
    """Behaves as the first byte of the file says."""

    def load(self) -> None:  # type: ignore[override]
        pass

    def read(self, data: bytes, name: str, manner: Manner = USUAL) -> ReadText:
        match data[:1]:
            case b"d":
                os.kill(os.getpid(), signal.SIGKILL)
            case b"h":
                time.sleep(60)
            case b"e":
                raise KeyError(name)
            case b"r":
                raise UnreadableDocument("No.")
            case b"m":
                return paged("x" * len(bytearray(5 << 30)), "")
            case b"w":
                return ReadText("a\rb", (0,), "")
        return paged("text", "")


def test_deaths_hangs_errors_and_false_texts_are_counted_and_the_rest_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fuzz_campaign, "PATIENCE", 1.0)
    monkeypatch.setattr(fuzz_campaign, "mutant", lambda _corpus, _campaign, number: b"tdthetrmwt"[number : number + 1])
    odd = OddReader("odd", "Odd", (".txt",), lambda _head: True, "plain")
    found = {
        outcome.number: outcome.kind.partition(" at test")[0]
        for outcome in outcomes(odd, CORPORA[".txt"], 1, range(10), 2)
    }
    assert [found[number] for number in range(10)] == [
        "read",
        "death",
        "read",
        "hang",
        "KeyError",
        "read",
        "refused",
        "memory",
        "a text that the parent refuses",
        "read",
    ]


@pytest.mark.parametrize("corpus", corpora(), ids=lambda corpus: corpus.suffix)
def test_the_same_number_gives_the_same_mutant_and_others_give_others(corpus: Corpus) -> None:
    made = [mutant(corpus, 1, number) for number in range(40)]
    assert made == [mutant(corpus, 1, number) for number in range(40)]
    assert len(set(made)) >= 25
    assert mutant(corpus, 2, 0) != made[0]


@pytest.mark.parametrize("corpus", corpora(), ids=lambda corpus: corpus.suffix)
def test_the_seeds_themselves_are_good(corpus: Corpus) -> None:
    reader = reader_of(corpus.suffix)
    if reader is None:
        pytest.skip("there is no reader of this format yet")
    assert [tried(reader, seed, at).kind for at, seed in enumerate(corpus.seeds)] == [READ] * len(corpus.seeds)


def test_five_hundred_mutants_give_a_text_or_a_sentence() -> None:
    each = -(-500 // len(CORPORA))
    for corpus in CORPORA.values():
        result = run(corpus, 7, each, 2)
        assert Counter(outcome.kind for outcome in result.faults) == {}
        assert len(result.outcomes) == each


def test_mutants_do_no_harm_to_the_worker_that_the_program_uses() -> None:
    """One of each format: a worker that dies or has a fault is logged, and a log fails the test."""
    with Workers() as workers:
        for corpus in CORPORA.values():
            with suppress(UnreadableDocument):
                assert read_bytes(mutant(corpus, 8, 0), f"x{corpus.suffix}", workers).text
