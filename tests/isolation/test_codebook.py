"""The codebook in documents: everywhere it stands, in batches, not waiting for an expression that never ends."""

import pytest

from motsvar.core.document import Document
from motsvar.core.errors import Cancelled
from motsvar.core.themes.codebook_theme import CodebookTheme
from motsvar.isolation import codebook
from motsvar.isolation.codebook import batches, codebook_occurrences
from motsvar.isolation.workers import Workers

LAKE = Document.from_text("Sjön är blå och sjön är djup. Dnr KS 2019/1899.", "lake.txt")
FIELD = Document.from_text("Fältet är grönt. " + "a" * 40 + "!", "field.txt")
WORDS = CodebookTheme("1", "sjö", ("sjön",))
NUMBERS = CodebookTheme("2", "numbers", (r"/\d{4}/",))
ENDLESS = CodebookTheme("3", "endless", (r"/(a+)+$/",))
NOWHERE = CodebookTheme("4", "nowhere", ("berget",))


def test_each_theme_is_found_in_each_document(workers: Workers):
    found = codebook_occurrences([WORDS, NUMBERS, NOWHERE], [LAKE, FIELD], workers)
    assert [[[span.of(LAKE.text) for span in spans] for spans in places[:1]] for places in found.places] == [
        [["Sjön", "sjön"]],
        [["2019", "1899"]],
        [[]],
    ]
    assert [places[1] for places in found.places] == [(), (), ()]
    assert found.told == ()


def test_an_expression_that_never_ends_is_left_out_by_name(workers: Workers, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(codebook, "_EXPRESSIONS", codebook.Task("codebook", "x", "", codebook._GaveUpError, 2))
    monkeypatch.setattr(codebook, "BATCH_DOCUMENTS", 1)
    found = codebook_occurrences([ENDLESS, WORDS, NUMBERS], [FIELD, LAKE, FIELD], workers)
    assert found.places[0] == ((), (), ())
    assert [len(spans) for spans in found.places[1]] == [0, 2, 0]
    assert [len(spans) for spans in found.places[2]] == [0, 2, 0]
    assert found.told == ("The theme “endless” took longer than 8 s and was left out.",)


def test_what_stands_everywhere_is_no_theme(workers: Workers):
    letters = CodebookTheme("5", "letters", ("/[a-z]/",))
    found = codebook_occurrences([letters, WORDS], [Document.from_text("sjön " * 9_000)], workers)
    assert found.places[0] == ((),)
    assert len(found.places[1][0]) == 9_000
    assert found.told == ("The theme “letters” stands in a document so often that it was left out.",)
    assert found.given_up == {0}


def test_it_tells_how_far_it_is_and_can_be_stopped(workers: Workers, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(codebook, "BATCH_DOCUMENTS", 1)
    fractions: list[float] = []
    codebook_occurrences([WORDS], [LAKE, FIELD] * 2, workers, lambda fraction, _: fractions.append(fraction), of=4)
    assert fractions == sorted(fractions)
    assert all(0 <= fraction < 1 for fraction in fractions)

    def stop(_fraction: float, _phrase: str) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        codebook_occurrences([ENDLESS], [FIELD], workers, stop)
    assert len(codebook_occurrences([WORDS], [LAKE], workers).places[0][0]) == 2


def test_documents_go_in_batches_that_are_bounded(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(codebook, "BATCH_DOCUMENTS", 3)
    monkeypatch.setattr(codebook, "BATCH_CHARACTERS", 100)
    sizes = [10, 10, 10, 10, 95, 10, 300, 1]
    documents = [Document.from_text("x" * size) for size in sizes]
    sent = [[len(one.text) for one in batch] for batch in batches(documents)]
    assert sent == [[10, 10, 10], [10], [95], [10], [300], [1]]
    assert list(batches([])) == []


def test_nothing_is_asked_where_there_is_nothing_to_find(workers: Workers):
    assert codebook_occurrences([], [LAKE], workers).places == ()
    assert codebook_occurrences([WORDS], [], workers).places == ((),)
