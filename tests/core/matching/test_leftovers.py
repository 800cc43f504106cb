"""Where a full stop was misread, two sentences on one side correspond to one on the other."""

from motsvar.core.document import Document
from motsvar.core.matching.alignment import Link
from motsvar.core.matching.leftovers import with_leftovers
from motsvar.core.outline.texts import CodedText, coded
from motsvar.core.words.lexicon import Lexicon

ONE = "Gatan är smal och mörk, Lyktorna tänds först klockan sju på kvällen."
TWO = "Gatan är smal och mörk. Lyktorna tänds först klockan sju på kvällen."
OTHER = "Gatan är smal och mörk. Biblioteket har fått nya stolar och bord i år."


def texts(left: str, right: str) -> tuple[CodedText, CodedText]:
    first, second, _ = coded(Document.from_text(left), Document.from_text(right), Lexicon.empty())
    return first, second


def test_the_sentence_left_over_is_taken_in_on_either_side() -> None:
    link = Link((0, 0), (0, 0), 0.8)
    assert with_leftovers([link], *texts(ONE, TWO))[0].right == (0, 1)
    assert with_leftovers([link], *texts(TWO, ONE))[0].left == (0, 1)


def test_a_sentence_of_other_words_stays_alone() -> None:
    link = Link((0, 0), (0, 0), 0.8)
    assert with_leftovers([link], *texts(ONE, OTHER)) == (link,)


def test_two_links_of_a_sentence_with_each_half_become_one() -> None:
    links = [Link((0, 0), (0, 0), 0.95), Link((0, 0), (1, 1), 0.95)]
    (one,) = with_leftovers(links, *texts(ONE, TWO))
    assert (one.left, one.right) == ((0, 0), (0, 1))


def test_a_sentence_with_another_partner_is_not_taken() -> None:
    links = [Link((0, 0), (0, 0), 0.8), Link((1, 1), (1, 1), 0.5)]
    assert with_leftovers(links, *texts(f"{ONE} Något annat hände i går.", TWO)) == tuple(links)
