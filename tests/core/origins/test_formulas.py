"""Administrative formula: by a list, and by what most documents say."""

from motsvar.core.document import Document
from motsvar.core.origins.formulas import habits_in, phrases_in
from motsvar.core.origins.word_codes import Vocabulary, words_of
from motsvar.core.outline.texts import coded
from motsvar.core.words.folding import fold
from motsvar.core.words.lexicon import Lexicon


def in_formula(text: str, *phrases: str) -> str:
    """The words of the text that lie in one of the phrases."""
    document = Document.from_text(text)
    side, other, _ = coded(document, document, Lexicon.empty())
    words = words_of(side)
    (marks,) = phrases_in((words,), [fold(phrase) for phrase in phrases], Vocabulary.of((side, other)))
    return " ".join(text[s:e] for s, e, m in zip(words.starts, words.ends, marks, strict=True) if m)


def test_a_phrase_is_found_through_reading_errors_and_case() -> None:
    text = "Det sker 🎈 i enlighet med planen, och I ENLIGHET MED lagen."
    assert in_formula(text, "i enlighet med") == "i enlighet med I ENLIGHET MED"
    assert in_formula("Arendet har beretts inom lagret.", "ärendet har beretts inom") == "Arendet har beretts inom"


def test_a_slot_takes_at_most_four_words() -> None:
    phrase = "ärendet har beretts av * chef"
    assert in_formula("Ärendet har beretts av hamnens förra chef.", phrase).endswith("chef")
    assert in_formula("Ärendet har beretts av en två tre fyra fem chef.", phrase) == ""


def test_a_slot_at_the_end_stops_with_the_sentence() -> None:
    assert in_formula("Ärendet har beretts inom kajen. Regnet föll.", "ärendet har beretts inom *") == (
        "Ärendet har beretts inom kajen"
    )


def test_a_glob_stands_for_the_ends_and_the_beginnings_of_words() -> None:
    assert in_formula("Hamnnämnden beslutar", "*nämnden beslutar") == "Hamnnämnden beslutar"
    assert in_formula("Nämndens ordförande", "nämnd* ordförande") == "Nämndens ordförande"
    assert in_formula("Nämnder beslutar", "*nämnden beslutar") == ""


def test_a_whole_phrase_is_only_a_heading_or_sentence_of_its_own() -> None:
    text = "Bakgrund\n\nEn bakgrund av berg syns på bilden bakom det gamla huset."
    assert in_formula(text, "= bakgrund") == "Bakgrund"


def habitual(*texts: str) -> list[list[str]]:
    documents = [Document.from_text(text) for text in texts]
    left, right, _ = coded(documents[0], documents[1], Lexicon.empty())
    vocabulary = Vocabulary.of((left, right))
    all_words = [words_of(left), words_of(right), *(vocabulary.coded(other) for other in documents[2:])]
    out = []
    for words, marks in zip(all_words, habits_in(all_words), strict=False):
        out.append([words.text[s:e] for s, e, m in zip(words.starts, words.ends, marks, strict=True) if m])
    return out


def test_a_sentence_of_most_documents_is_a_habit() -> None:
    usual = "Hamnen hälsar alla välkomna."
    left, right = habitual(
        f"{usual} Ett rep.", f"Två rep. {usual}", f"{usual} Tre rep.", "Ett fjärde blad utan hälsning."
    )
    assert left == right == ["Hamnen", "hälsar", "alla", "välkomna"]


def test_two_documents_that_say_the_same_are_no_habit() -> None:
    usual = "Hamnen hälsar alla välkomna."
    assert habitual(usual, usual) == [[], []]
    assert habitual(usual, usual, "Annat.") == [[], []]


def test_half_of_the_documents_are_too_few() -> None:
    usual = "Hamnen hälsar alla välkomna."
    assert habitual(usual, usual, usual, "Ett.", "Två.", "Tre.") == [[], []]


def test_a_run_of_eight_words_inside_longer_sentences_is_a_habit() -> None:
    run = "den som kommer till hamnen efter klockan nio"
    left, _ = habitual(f"I maj ska {run} betala.", f"Numera får {run} vänta.", f"Dock må {run} sova.")
    assert left == run.split()
