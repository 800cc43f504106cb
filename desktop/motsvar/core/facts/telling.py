"""The kinds and values of facts in English words, for the terminal and a report."""

from collections.abc import Mapping
from types import MappingProxyType

from motsvar.core.comparison import Fact, FactKind
from motsvar.core.span import Side

KIND_WORDS: Mapping[FactKind, str] = MappingProxyType(
    {
        FactKind.NUMBER: "number",
        FactKind.DATE: "date",
        FactKind.CASE_NUMBER: "case number",
        FactKind.AMOUNT: "amount",
        FactKind.PERCENTAGE: "percentage",
        FactKind.LAW: "law",
        FactKind.ORGANISATION: "organisation",
        FactKind.PERSON: "person",
        FactKind.PLACE: "place",
        FactKind.LISTED: "number said against named",
    }
)


def fact_words(fact: Fact) -> str:
    """The value with what it counts. What the two state differently is parted by ``|``, that of the left first."""
    if fact.kind is FactKind.LISTED:
        told = (_listed_words(on_side(fact, side)) for side in Side if fact.on(side))
        return " | ".join(dict.fromkeys(told))
    return " | ".join(f"{value} {fact.counted}".strip() for value in fact.value.split(" | "))


def on_side(fact: Fact, side: Side) -> tuple[str, str]:
    """Of ``LISTED`` how many this side says there are and how many it names; empty for what the other does.

    The side that names has a place for each that it names. Where that holds of both, both are told for both.
    """
    said, _, named = fact.value.partition(" | ")
    naming = [each for each in Side if str(len(fact.on(each))) == named]
    if not fact.on(side.other) or len(naming) != 1:
        return said, named
    return ("", named) if side in naming else (said, "")


def _listed_words(numbers: tuple[str, str]) -> str:
    return ", ".join(f"{number} {verb}" for number, verb in zip(numbers, ("said", "named"), strict=True) if number)
