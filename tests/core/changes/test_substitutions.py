"""Matches compared all at once say the same as matches compared one by one."""

import pytest

from motsvar.core.changes.differences import difference
from motsvar.core.changes.substitutions import substitutions
from motsvar.core.changes.verdicts import Judge
from motsvar.core.document import Document
from motsvar.core.errors import Cancelled
from motsvar.core.matching.alignment import Link
from motsvar.core.outline.texts import coded
from motsvar.core.words.lexicon import Lexicon

LEFT = (
    "Namnden beslutar om broarna. Parken har 12 bankar. Vi ses i par-\nken. Alla ord är lika. Ett tillagt ord. Två nya."
)
RIGHT = "Nämnden beslutade om broarna. Parken har 13 bänkar. Vi ses i par- \nken. Alla ord är lika. Ett ord. Sju gamla."


def both(left: str, right: str):
    texts = coded(Document.from_text(left), Document.from_text(right), Lexicon.empty())
    links = [Link((at, at), (at, at), 1.0) for at in range(len(texts[0].units))]
    return *texts[:2], links, Judge(texts[2], accents_lost=True)


def test_each_match_has_the_changes_that_it_has_alone() -> None:
    left, right, links, judge = both(LEFT, RIGHT)
    together = substitutions(links, left, right, judge)
    alone = [difference(left, right, left.tokens_of(*link.left), right.tokens_of(*link.right), judge) for link in links]
    assert together == {at: alone[at] for at in together}


def test_matches_in_which_words_are_inserted_or_two_neighbours_differ_are_left_to_the_slow_way() -> None:
    left, right, links, judge = both(LEFT, RIGHT)
    assert set(substitutions(links, left, right, judge)) == {0, 1, 2, 3}


def test_it_can_be_cancelled() -> None:
    left, right, links, judge = both(LEFT, RIGHT)

    def stop(_share: float, _doing: str) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        substitutions(links, left, right, judge, stop)


def test_no_matches_have_no_differences() -> None:
    left, right, _, judge = both("", "")
    assert substitutions([], left, right, judge) == {}
