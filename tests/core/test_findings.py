"""Which difference is the next one, from where one reads."""

from motsvar.core.findings import Finding, FindingKind, stepped
from motsvar.core.span import Side, Span

FOUND = (
    Finding(FindingKind.RIGHT_WORDS, Span(0, 0), Span(0, 5)),
    Finding(FindingKind.REPLACED, Span(10, 15), Span(10, 18)),
    Finding(FindingKind.LEFT_WORDS, Span(30, 35), Span(40, 40)),
)


def test_from_the_chosen_one_as_long_as_the_reader_is_at_it() -> None:
    assert stepped(FOUND, FOUND[1], 1, (Side.LEFT, 12)) == 2
    assert stepped(FOUND, FOUND[1], -1, (Side.RIGHT, 18)) == 0
    assert stepped(FOUND, FOUND[2], 1, (Side.LEFT, 30)) == 3


def test_from_the_reader_who_has_gone_elsewhere_or_has_chosen_none() -> None:
    assert stepped(FOUND, FOUND[0], 1, (Side.LEFT, 20)) == 2
    assert stepped(FOUND, FOUND[2], -1, (Side.RIGHT, 12)) == 1
    assert stepped(FOUND, None, 1, (Side.LEFT, 0)) == 0
    assert stepped(FOUND, FOUND[0], 1, (Side.LEFT, 99)) == 3
    assert stepped(FOUND, FOUND[2], -1, (Side.LEFT, 0)) == -1


def test_who_has_chosen_none_and_has_none_ahead_begins_at_the_other_end() -> None:
    assert stepped(FOUND, None, 1, (Side.LEFT, 99)) == 0
    assert stepped(FOUND, None, -1, (Side.LEFT, 0)) == 2


def test_without_a_place_from_either_end_of_the_list() -> None:
    assert stepped(FOUND, None, 1) == 0
    assert stepped(FOUND, None, -1) == 2
    assert stepped(FOUND, FOUND[0], 1) == 1
