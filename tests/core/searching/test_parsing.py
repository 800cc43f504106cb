"""What may be typed into the search."""

import random

import pytest

from motsvar.core.errors import Refused
from motsvar.core.searching.parsing import LONGEST, parse
from motsvar.core.searching.query import (
    Either,
    Every,
    Near,
    Node,
    Phrase,
    Prefix,
    Query,
    Within,
    Without,
    Word,
    leaves,
)

FISH, SEA, BOAT = Word("fisk"), Word("sjö"), Word("båt")


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("fisk", FISH),
        ("  fisk   sjö ", Every((FISH, SEA))),
        ("fisk, sjö!", Every((FISH, SEA))),
        ('"En blå Sjö"', Phrase(("en", "bla", "sjo"))),
        ("”en sjö”", Phrase(("en", "sjo"))),
        ("fis*", Prefix("fis")),
        ("Sjö*", Prefix("sjo")),
        ("NEAR(fisk sjö, 5)", Near((FISH, SEA), 5)),
        ("NEAR(fisk sjö)", Near((FISH, SEA), 10)),
        ("NEAR(fisk sjö, 999999)", Near((FISH, SEA), 200)),
        ("near fisk", Every((Word("near"), FISH))),
        ("fisk OR sjö", Either((FISH, SEA))),
        ("fisk or sjö", Every((FISH, Word("or"), SEA))),
        ("fisk sjö OR båt", Either((Every((FISH, SEA)), BOAT))),
        ("fisk (sjö OR båt)", Every((FISH, Either((SEA, BOAT))))),
        ("fisk -sjö", Without(FISH, (SEA,))),
        ("-sjö fisk", Without(FISH, (SEA,))),
        ("fisk NOT sjö", Without(FISH, (SEA,))),
        ("fisk - sjö", Every((FISH, SEA))),
        ("fisk -(sjö OR båt)", Without(FISH, (Either((SEA, BOAT)),))),
        ("KS 2019/1899", Every((Word("KS"), Word("2019/1899")))),
        ("2018-2021", Word("2018-2021")),
        ("e-post", Phrase(("e", "post"))),
        ("§", None),
        ("fisk §", FISH),
        ("tagg:sjö", Phrase(("tagg", "sjo"))),
    ],
)
def test_a_query_means(typed: str, meant: Node | None) -> None:
    if meant is None:
        with pytest.raises(Refused):
            parse(typed)
    else:
        assert parse(typed) == Query(meant)


def test_fields_hold_for_the_whole_search() -> None:
    assert parse("note:fisk sjö") == Query(Every((FISH, SEA)), within=Within.NOTES)
    assert parse("note: fisk") == Query(FISH, within=Within.NOTES)
    assert parse('tag:"viktig sak" fisk in:svar tag:b') == Query(FISH, tags=("viktig sak", "b"), documents=("svar",))
    assert parse("tag:viktig") == Query(tags=("viktig",))


@pytest.mark.parametrize(
    "typed",
    ["", " ", "-fisk", "NOT fisk", "a*", "*", "(fisk", "fisk)", "fisk OR", "OR fisk", "fisk OR -sjö", "NEAR(fisk, 3)",
     "NEAR()", "in:svar", "tag:", "in: fisk", "fisk OR tag:a", "-tag:a fisk", "fisk (tag:a)", "note:a OR b", "a " * 70,
     "(" * 13 + "a" + ")" * 13, "a" * (LONGEST + 1), '"en sjö', "fisk ”en sjö", 'en" sjö',
     "NEAR(a b c d e f g h i, 9)", '""', "()", "-"],
)  # fmt: skip
def test_what_cannot_be_looked_for_is_said_in_a_sentence_with_a_hint(typed: str) -> None:
    with pytest.raises(Refused) as told:
        parse(typed)
    assert told.value.sentence.endswith(".")
    assert told.value.hint.endswith(".")


def test_no_query_raises_anything_else() -> None:
    chance = random.Random(5)
    signs = ['"', "(", ")", "*", "-", "OR", "NOT", "NEAR(", "AND", ",", "note:", "tag:", "in:", " ", "å", "x", "1",
             "\n", "'", "\0", "\ud800", "😀", "\u00ad", "^", "{forms}", ":", "+", "%", ";", "--", "\u0301"]  # fmt: skip
    for _ in range(5_000):
        typed = "".join(chance.choices(signs, k=chance.randrange(14)))
        try:
            query = parse(typed)
        except Refused:
            continue
        assert query.words is not None or query.tags
        if query.words is not None:
            assert leaves(query.words)
