from motsvar.core.themes.finding import MOST
from motsvar.core.themes.pooling import places_in, pooled
from motsvar.lexicons import load_lexicon, load_words

LEXICON, WORDS = load_lexicon("sv"), load_words("sv")


def test_scores_of_batches_add_up_and_inflections_are_one_theme() -> None:
    found = pooled([("badhus", 5.0), ("skola", 7.0), ("badhuset", 4.0), ("badhus", 1.0)], LEXICON)
    assert [(theme.label, score) for theme, score in found] == [("badhus", 10.0), ("skola", 7.0)]
    assert set(found[0][0].patterns) == {"badhus", "badhuset"}


def test_the_order_of_the_batches_does_not_matter() -> None:
    scored = [("badhus", 2.0), ("skola", 2.0), ("torg", 1.5)]
    assert pooled(scored, LEXICON) == pooled(scored[::-1], LEXICON)


def test_only_the_weightiest_are_kept() -> None:
    assert len(pooled([(f"ord{number}", float(number)) for number in range(MOST + 9)], LEXICON)) == MOST


def test_without_a_dictionary_words_stand_for_themselves() -> None:
    found = pooled([("Badhus", 1.0), ("badhus", 2.0)], load_lexicon("und"))
    assert [theme.label for theme, _ in found] == ["badhus"]


def test_places_are_told_text_by_text() -> None:
    ((theme, _score),) = pooled([("badhus", 1.0)], LEXICON)
    rows = places_in([theme], ["Ett badhus.", "Ingenting."], lexicon=LEXICON, words=WORDS)
    assert [len(row[0]) for row in rows] == [1, 0]
