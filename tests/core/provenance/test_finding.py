"""What a text says of itself: its role, its sender, its date, its case number. What is not said stays empty."""

import re
import time
from dataclasses import dataclass
from pathlib import Path

import pytest

from motsvar.core.particulars import NOTHING_FOUND, Found, Particulars, is_date
from motsvar.core.provenance.finding import found_in
from motsvar.lexicons import load_words

WORDS = load_words("und")
_KEPT, *_FILLING = (Path(__file__).with_name("heads.txt").read_text(encoding="utf-8")).split("\n*** ")
FILLING = {name: body for name, _, body in (part.partition("\n") for part in _FILLING)}
SIGNS = {"[PAGE]": "\f", "[NBSP]": "\u00a0"} | {f"[{name}]": f"\n{body}\n" for name, body in FILLING.items()}
BODY = FILLING["BODY"]


@dataclass(frozen=True)
class Sample:
    name: str
    text: str
    said: Found


def _sample(part: str) -> Sample:
    head, _, text = part.partition("\n")
    name, role, sender, dated, number = (f"{head} | | | |".split(" |")[at].strip() for at in range(5))
    for sign, meant in SIGNS.items():
        text = text.replace(sign, meant)
    return Sample(name, f"{text}\n", Found(role, Particulars(sender, dated, number)))


SAMPLES = [_sample(part) for part in _KEPT.split("\n=== ")[1:]]


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda sample: sample.name)
def test_a_text_is_taken_at_its_word_and_no_further(sample: Sample) -> None:
    assert found_in(sample.text, WORDS) == sample.said


def test_there_are_samples_of_many_kinds() -> None:
    assert len(SAMPLES) >= 50
    assert {sample.said.role for sample in SAMPLES} == {"motion", "response", "other", ""}


def test_a_text_without_words_says_nothing() -> None:
    for empty in ("", "\n\n \n", "\f\f"):
        assert found_in(empty, WORDS) == NOTHING_FOUND


def test_nothing_between_head_and_end_is_read() -> None:
    filling = f"\n{BODY}\n" * 40
    trap = "\n\nSvar på remiss\n\nDatum 2001-01-01\nDnr KS 2001/1\nTrafiknämnden\n\n"
    assert found_in(filling + trap + filling, WORDS) == NOTHING_FOUND


@pytest.mark.parametrize("text", ["a" * 5_000_000, "Datum " * 800_000, "Anna Berg\n" * 500_000, "för " * 1_200_000])
def test_a_long_text_costs_no_more_than_a_short_one(text: str) -> None:
    began = time.process_time()
    found_in(text, WORDS)
    assert time.process_time() - began < 0.2


def test_an_ordinary_text_takes_a_few_milliseconds() -> None:
    text = (SAMPLES[0].text + f"\n{BODY}\n" * 20)[:4_000]
    began = time.process_time()
    for _ in range(50):
        found_in(text, WORDS)
    assert (time.process_time() - began) / 50 < 0.008  # 1.5 ms where nothing else runs


PEERS = Path(__file__).parents[2] / "data" / "peers"
SAID_BY_PEERS = {
    "buses.left": ("Trafiknämnden", "2032-02-11", "TN 2032/77"),
    "buses.right": ("Äldrenämnden", "", ""),
    "dogs.left": ("Miljönämnden i Hällstad", "", "MN 2033/218"),
    "dogs.right": ("PARKNÄMNDEN", "", "KS 2033/65"),
    "library.left": ("Kulturnämnden i Norrvik", "", "KN 2031/412"),
    "library.right": ("Sandviks stadsdelsförvaltning", "", ""),
    "school.left": ("Transport Committee", "", ""),
    "school.right": ("Education Committee", "", ""),
}


@pytest.mark.parametrize("name", SAID_BY_PEERS)
def test_answers_that_were_written_for_other_tests_are_understood(name: str) -> None:
    text = re.sub(r"\{[^}]*\} ?", "", (PEERS / f"{name}.txt").read_text(encoding="utf-8"))
    assert found_in(text, WORDS) == Found("response", Particulars(*SAID_BY_PEERS[name]))


@pytest.mark.parametrize("words", ["2020-10-14", "2020-10", "2020", "2024-02-29", "2000-02-29"])
def test_a_day_a_month_or_a_year_is_a_date(words: str) -> None:
    assert is_date(words)


@pytest.mark.parametrize(
    "words",
    [
        "",
        "20",
        "2020-13",
        "2020-00-01",
        "2023-02-29",
        "1900-02-29",
        "2020-4-1",
        "14 oktober 2020",
        "2020-10-14-01",
        "٢٠٢٠",
    ],
)
def test_anything_else_is_none(words: str) -> None:
    assert not is_date(words)
