"""Inside a match: reading errors are variants, and nothing real is hidden among them."""

import pytest

from motsvar.core.changes.differences import Difference, difference
from motsvar.core.changes.verdicts import Judge
from motsvar.core.comparison import Change, Operation, Relation
from motsvar.core.document import Document
from motsvar.core.outline.texts import coded
from motsvar.core.words.lexicon import Lexicon
from motsvar.core.words.lexicon_index import build_index
from motsvar.lexicons import load_words

WORDS = "lampan bron för vågen vägen inte nya stängs öppnas kommunen vattnet hus huset till parken våldet väldet"
LEXICON = Lexicon(build_index((word, word) for word in WORDS.split()))


def compared(left: str, right: str, *, accents_lost: bool = False, lexicon: Lexicon = LEXICON) -> Difference:
    first, second, known = coded(Document.from_text(left), Document.from_text(right), lexicon)
    judge = Judge(known, accents_lost, load_words("sv").confusions)
    return difference(first, second, range(len(first.tokens)), range(len(second.tokens)), judge)


def only_change(left: str, right: str, *, accents_lost: bool = False, lexicon: Lexicon = LEXICON) -> Change:
    (change,) = compared(left, right, accents_lost=accents_lost, lexicon=lexicon).changes
    return change


@pytest.mark.parametrize(
    ("left", "right", "reason"),
    [
        ("den nya Parken", "den nya parken", "case"),
        ("den nya omradena", "den nya områdena", "matched without accents"),
        ("av Malmstrom själv", "av Malmström själv", "matched without accents"),
        ("av Malmstrém själv", "av Malmström själv", "é for ö"),
        ("att bek&mpa det", "att bekämpa det", "& for ä"),
        ("i kornmunen nu", "i kommunen nu", "rn for m"),
        ("om bro-\nn nu", "om bron nu", "joined at line end"),
        ("till sam\u00advaro", "till samvaro", "joined at line end"),
        ("om par ken nu", "om parken nu", "white space"),
        ("ja, det", "ja det", "punctuation"),
        ("KS 2019/1899", "KS 2019:1899", "reading error"),
    ],
)
def test_what_reading_or_setting_does_is_a_variant(left: str, right: str, reason: str) -> None:
    change = only_change(left, right)
    assert (change.operation, change.reason) == (Operation.VARIANT, reason)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("år 2019 då", "år 2020 då"),
        ("om 12-18 år", "om 12-19 år"),
        ("om 1,5 meter", "om 15 meter"),
        ("bron stängs inte nu", "bron stängs ofta nu"),
        ("herr Nilsen sade", "herr Nilson sade"),
        ("fem % av", "fem av"),
        ("den nya vågen", "den nya vägen"),
        ("bron stängs nu", "bron öppnas nu"),
    ],
)
def test_numbers_negations_names_and_other_words_are_real_changes(left: str, right: str) -> None:
    found = compared(left, right)
    assert found.relation is Relation.EDITED
    assert all(change.operation is not Operation.VARIANT and not change.reason for change in found.changes)


def test_an_inserted_negation_is_an_insert() -> None:
    change = only_change("bron stängs nu", "bron stängs inte nu")
    assert change.operation is Operation.INSERT
    assert (change.right.start, change.right.end) == (12, 16)


def test_two_words_that_lost_their_accents_are_variants_only_where_accents_were_lost() -> None:
    assert only_change("om valdet nu", "om våldet nu").operation is Operation.VARIANT
    assert only_change("om våldet nu", "om väldet nu").operation is Operation.REPLACE
    assert only_change("om våldet nu", "om väldet nu", accents_lost=True).operation is Operation.VARIANT


def test_without_a_dictionary_like_letters_alone_make_no_variant() -> None:
    assert only_change("the eat sat", "the cat sat", lexicon=Lexicon.empty()).operation is not Operation.VARIANT


def test_a_variant_beside_a_real_change_hides_nothing() -> None:
    found = compared("omradena fick 12 lampor", "områdena fick 13 lampor")
    assert [change.operation for change in found.changes] == [Operation.VARIANT, Operation.REPLACE]
    found = compared("av Björn 12", "av Bjorn 13")
    assert [change.operation for change in found.changes] == [Operation.VARIANT, Operation.REPLACE]


def test_of_an_inflected_word_only_the_ending_is_marked() -> None:
    change = only_change("ett gammalt stenhus där", "ett gammalt stenhuset där")
    assert change.operation is Operation.INSERT
    assert (change.right.start, change.right.end) == (19, 21)


def test_other_white_space_is_no_difference() -> None:
    assert compared("ett två\ntre", "ett  två tre") == Difference(Relation.SAME, (), 1.0)


def test_a_long_replaced_hunk_is_one_change() -> None:
    left, right = (" ".join(f"{word}{n}" for n in range(60)) for word in ("alfa", "beta"))
    assert len(compared(left, right).changes) == 1


def test_a_word_cut_by_a_misread_letter_is_one_word() -> None:
    change = only_change("nya bass@ngen där", "nya bassängen där", accents_lost=True)
    assert (change.operation, change.reason) == (Operation.VARIANT, "@ for ä")
    change = only_change("om kva-\n\nllstid nu", "om kvällstid nu", accents_lost=True)
    assert change.operation is Operation.VARIANT


def test_the_head_of_a_page_inside_a_passage_is_a_variant_and_what_is_deleted_beside_it_is_not() -> None:
    head = "Skrivelse om bron"
    left = f"{head} 1 (3)\n\nbron stängs inte nu\n\f{head} 2 (3)\n\nför kommunen är\n\f{head} 3 (3)\n\nhuset till"
    found = compared(left, f"{head} 1 (3)\n\nbron stängs nu för kommunen är huset till")
    told = [(change.operation, change.reason) for change in found.changes]
    assert told == [
        (Operation.DELETE, ""),
        (Operation.VARIANT, "head of a page"),
        (Operation.VARIANT, "head of a page"),
    ]


def test_a_page_number_at_a_line_end_is_a_variant() -> None:
    change = only_change("om bron 1 (3)\nhuset", "om bron\nhuset")
    assert (change.operation, change.reason) == (Operation.VARIANT, "head of a page")


def test_dirt_beside_an_inserted_word_does_not_hide_it() -> None:
    found = compared("bron t stängs nu", "bron stängs inte nu", accents_lost=True)
    assert [change.operation for change in found.changes] == [Operation.VARIANT, Operation.INSERT]
