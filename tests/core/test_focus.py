"""What stands back for what one wants to look at."""

import pytest

from motsvar.core.comparison import (
    Answer,
    Change,
    Comparison,
    Demand,
    FromReference,
    Match,
    Operation,
    Origin,
    Profile,
    Relation,
    Settings,
    Summary,
)
from motsvar.core.findings import findings
from motsvar.core.focus import Focus, Focused, focus_on
from motsvar.core.span import Side, Span

TEXT = Profile("sv", 0.0)
EDIT = Change(Operation.REPLACE, Span(22, 25), Span(22, 25))
MATCHES = (
    Match(0, Relation.SAME, Span(0, 10), Span(0, 10), 1.0),
    Match(1, Relation.EDITED, Span(20, 30), Span(20, 30), 1.0, changes=(EDIT,)),
    Match(2, Relation.SAME, Span(40, 50), Span(90, 100), 1.0, moved=True),
    Match(3, Relation.REWORDED, Span(60, 70), Span(60, 70), 0.7, origin=Origin.BOILERPLATE),
)


def comparison(*demands: Demand) -> Comparison:
    reference = FromReference(TEXT, (), (), demands)
    only = ((Span(80, 90),), (Span(40, 50),))
    return Comparison(Settings(), TEXT, TEXT, Summary(0.5, 0.5), MATCHES, *only, reference=reference)


def focused(focus: Focus, *demands: Demand) -> Focused:
    one = comparison(*demands)
    return focus_on(one, findings(one), focus)


def test_without_a_wish_everything_is_looked_at() -> None:
    seen = focused(Focus())
    assert len(seen.findings) == 4
    assert (seen.hidden, seen.aside(Side.LEFT), seen.aside(Side.RIGHT)) == (frozenset(), (), ())


def test_what_says_the_same_stands_back_but_not_what_moved() -> None:
    seen = focused(Focus(only_differences=True))
    assert seen.hidden == {0}
    assert seen.aside(Side.LEFT) == (Span(0, 10),)
    assert len(seen.findings) == 4


def test_formulas_stand_back() -> None:
    seen = focused(Focus(no_formulas=True))
    assert seen.hidden == {3}
    assert seen.aside(Side.RIGHT) == (Span(60, 70),)


def test_only_what_answers_a_demand_and_its_counterpart_is_left() -> None:
    demand = Demand(Span(0, 5), (Answer(Span(22, 28), quoted=False),), ())
    seen = focused(Focus(only_asked=True), demand)
    assert seen.hidden == {0, 2, 3}
    assert [one.match for one in seen.findings] == [1]
    for side in Side:  # the match that answers stays whole on both sides
        assert not any(span.overlaps(Span(20, 30)) for span in seen.aside(side))
        assert any(span.overlaps(Span(40, 50)) for span in seen.aside(side))


def test_an_answer_without_counterpart_stays_too() -> None:
    demand = Demand(Span(0, 5), (Answer(Span(80, 90), quoted=False),), ())
    seen = focused(Focus(only_asked=True), demand)
    assert [one.left for one in seen.findings] == [Span(80, 90)]


@pytest.mark.parametrize("demands", [(), (Demand(Span(0, 5), (), ()),)])
def test_where_nothing_is_asked_or_answered_nothing_stands_back(demands: tuple[Demand, ...]) -> None:
    assert focused(Focus(only_asked=True), *demands).aside(Side.LEFT) == ()
