"""What words are found by."""

import pytest

from motsvar.core.searching.cutting import passages
from motsvar.core.searching.excerpt import excerpt
from motsvar.core.searching.keying import WordKeys
from motsvar.core.searching.shapes import shape
from motsvar.core.span import Span
from motsvar.lexicons import LANGUAGES, load_lexicon, load_words


@pytest.fixture(scope="module")
def keys() -> WordKeys:
    return WordKeys(
        [load_lexicon(language) for language in LANGUAGES], [load_words(one).function_words for one in LANGUAGES]
    )


@pytest.mark.parametrize(
    "forms",
    ["kommun kommunen Kommunens kommuner kommunernas", "område områden omradena omrédena", "report reports REPORTS",
     "2031/12 2031:12", "samman\u00adhållning sammanhållning sammanhallning"],
)  # fmt: skip
def test_inflections_and_spellings_have_one_key(forms: str, keys: WordKeys) -> None:
    assert len({one.key for one in keys.of_words(forms.split())}) == 1


def test_a_case_number_has_the_keys_of_its_figures(keys: WordKeys) -> None:
    assert keys.of_words(["2031/1899"])[0].parts == ("2031", "1899")


def test_a_word_that_lost_its_accents_has_the_keys_of_all_that_it_may_be(keys: WordKeys) -> None:
    lost, right, other = keys.of_words(["valdet", "våldet", "väldet"])
    assert {right.key, other.key} == {"våld", "välde"} == {lost.key, *lost.parts}
    assert right.parts == other.parts == ()


@pytest.mark.parametrize("word", ["ska", "Skulle", "är", "man", "fran", "would"])
def test_a_function_word_has_a_key_of_its_own(word: str, keys: WordKeys) -> None:
    others = keys.of_words(["skola", "år", "mannen", "annan", "will"])
    (one,) = keys.of_words([word])
    assert one.key not in {other.key for other in others}
    assert keys.meant_by(word) == {one.key}


def test_texts_taken_together_are_keyed_as_one_by_one(keys: WordKeys) -> None:
    text = "Sjön är blå 🙂. Samman-\nhållning och trygghets-\noch bek&mpa 6kande.\n\n" * 40
    texts = [span.of(text) for span in passages(text)] + ["", "-", "slut-", "ord", "漢字"]
    together = keys.of_texts(texts)
    assert together == [keys.of_texts([one])[0] for one in texts]
    for one, keyed in zip(texts, together, strict=True):
        assert all(0 <= start < end <= len(one) for start, end in zip(keyed.starts, keyed.ends, strict=True))


def test_a_token_has_no_white_space_and_nothing_that_cuts_it(keys: WordKeys) -> None:
    for word in ("à la carte", "a\u00a0b", "x\u2028y", "½", "'’", "e\u0301", "\ufffd", "a|b", '"'):
        for keyed in keys.of_words([word]):
            for token in (keyed.form, keyed.key, *keyed.parts):
                assert token == "" or len(token.split()) == 1
                assert not set('"|&<>()[]{}*^') & set(token)


@pytest.mark.parametrize(
    ("right", "read"),
    [("kommunen", "komrnunen"), ("kommunen", "kornmunen"), ("tillsyn", "tiiisyn"), ("handling", "hand1ing"),
     ("klubben", "kluhben"), ("nämnden", "ndmnden"), ("övrigt", "6vrigt"), ("kommunstyrelsen", "komrnunstyreisen"),
     ("hamnens", "harnnens"), ("cirkel", "cirkei")],
)  # fmt: skip
def test_a_misread_word_has_the_shape_of_the_right_one_or_its_key(right: str, read: str, keys: WordKeys) -> None:
    one, other = keys.of_words([right, read])
    assert shape(one.form) == shape(other.form) or one.key == other.key


def test_an_excerpt_is_one_line_around_the_hits() -> None:
    text = "Ett ord till vänster.\n\n" * 9 + "här står\n fisken i   sjön, och där en fisk" + " till höger" * 40
    hits = [Span(at, at + 4) for at in (text.index("fisken"), text.index("fisk", text.index("fisken") + 1))]
    shown = excerpt(text, hits)
    assert [span.of(shown.line) for span in shown.hits] == ["fisk", "fisk"]
    assert shown.line[0] == shown.line[-1] == "…"
    assert "\n" not in shown.line
    assert "  " not in shown.line
    assert "här står [fisk]en i sjön, och där en [fisk] till" in shown.marked("[", "]")


@pytest.mark.parametrize("text", ["", "x", " \n ", "😀" * 500, "ord " * 99])
def test_an_excerpt_of_anything_is_no_longer_than_it_should_be(text: str) -> None:
    assert len(excerpt(text, []).line) <= 502
