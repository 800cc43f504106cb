import pytest

from motsvar.core.errors import Cancelled
from motsvar.core.likeness import most_alike

TEXTS = {
    "bad": "Badhusen stänger klockan arton. Nämnden föreslår kvällsöppna badhus.",
    "buss": "Bussarna kör var tionde minut. Trafiken ökar 🚌 på morgonen.",
    "svar": "Nämnden svarar att badhusen stänger klockan arton även framöver.",
    "tom": "",
    "skog": "Granarna växer långsamt i norr.",
}


def test_the_document_that_shares_rare_words_is_chosen_and_the_order_stays() -> None:
    assert most_alike(TEXTS, ["svar"], 2) == ("bad", "svar")


def test_the_open_ones_are_always_among_them() -> None:
    assert set(most_alike(TEXTS, ["tom", "skog"], 2)) == {"tom", "skog"}


def test_all_are_given_where_there_is_room() -> None:
    assert most_alike(TEXTS, ["bad"], 9) == tuple(TEXTS)


def test_it_can_be_stopped() -> None:
    def stop(_fraction: float, _phrase: str) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        most_alike(TEXTS, ["bad"], 2, stop)
