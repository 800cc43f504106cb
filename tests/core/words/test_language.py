"""Which language a text is in, also when it was badly read, and how badly."""

import pytest

from motsvar.core.words.language import language_of, noise_of
from motsvar.core.words.lexicon import Lexicon
from motsvar.lexicons import load_lexicon

CLEAN = (
    "Förvaltningen anser att bryggan över ån bör rustas upp före vintern. Grusvägen förbi kvarnen är smal, och på "
    "våren står vattnet ända upp till gården. Nämnden får därför i uppgift att återkomma med ett förslag på hur gående "
    "och cyklister ska kunna mötas säkert, även när det är mörkt.\n"
) * 3
DAMAGED = (
    "Forvaltningen anser att bryggan 6ver an bor rustas upp fore vintern. Grusvagen forbi kvarnen &r smal, och pa "
    "varen star vattnet anda upp till garden. Ndmnden far ddrfor i uppgift att aterkomma med ett forslag pa hur gaende "
    "och cyklister ska kunna motas sdkert, aven nir det &r morkt.\n"
) * 3
ENGLISH = (
    "The council should repair the bridge over the river before the winter, and the path must be lit at night. " * 3
)


@pytest.fixture(scope="module")
def swedish() -> Lexicon:
    return load_lexicon("sv")


@pytest.mark.parametrize(
    "text", [CLEAN, DAMAGED, CLEAN * 400, "Svar på remissen från nämnden", "Namnden &r for liten och har inte tid"]
)
def test_swedish_is_told_whether_well_read_or_not(text: str) -> None:
    assert language_of(text) == "sv"


@pytest.mark.parametrize("text", [ENGLISH, ENGLISH * 1000, "Minutes of the meeting", ENGLISH.replace("\n", "\r\n")])
def test_english_is_told(text: str) -> None:
    assert language_of(text) == "en"


@pytest.mark.parametrize(
    "text",
    [
        "",
        " \n\u00a0",
        "Sammanfattning",
        "12 345 😀😀😀",
        "Vi skal ikke gå hjem, men det er ikke så langt, og hvor er bilen?",
        "Jeg har ikke set ham siden i går, og det er jeg ked af.",
        "Der Hund ist nicht im Haus und die Katze auch nicht.",
        "Le chat est sur la table et il ne mange pas avec nous.",
        "El perro no come en la casa y la gata lo mira con los ojos.",
        "De hond is niet in het huis en de kat ook niet van mij.",
        "Il gatto non mangia con noi e la casa della nonna è piccola.",
        "Minä olen täällä ja se on hyvä, mutta hän ei ole.",
        "Η γάτα κάθεται στο τραπέζι και δεν τρώει.",
        "Кошка сидит на столе и не ест.",
    ],
)
def test_other_languages_and_too_few_words_are_undetermined(text: str) -> None:
    assert language_of(text) == "und"


def test_noise_tells_a_badly_read_text_from_a_clean_one(swedish: Lexicon) -> None:
    assert noise_of(CLEAN, "sv", swedish) < 0.02
    assert noise_of(DAMAGED, "sv", swedish) > 0.25


def test_noise_grows_with_the_share_of_damaged_words(swedish: Lexicon) -> None:
    some, more = noise_of(CLEAN * 4 + DAMAGED, "sv", swedish), noise_of(CLEAN + DAMAGED, "sv", swedish)
    assert 0.02 < some < more < noise_of(DAMAGED, "sv", swedish)


def test_noise_of_nothing_is_none(swedish: Lexicon) -> None:
    assert noise_of("", "und", swedish) == 0
    assert noise_of("😀 12 34", "sv", swedish) == 0


def test_noise_is_what_the_words_or_the_program_that_recognised_them_tell_whichever_is_more(swedish: Lexicon) -> None:
    assert noise_of(CLEAN, "sv", swedish, doubtful=0.3) == 0.3
    assert noise_of(DAMAGED, "sv", swedish, doubtful=0.01) == noise_of(DAMAGED, "sv", swedish)


def test_noise_without_a_dictionary_counts_odd_shapes() -> None:
    assert noise_of("bek&mpa br6den med str4nd och hav", "und", Lexicon.empty()) == pytest.approx(3 / 6)


def test_ordinary_codes_are_no_noise() -> None:
    assert noise_of("The 4th of May, B12 and A4, 1800-talet, R&D, 60th", "en", load_lexicon("en")) == 0
