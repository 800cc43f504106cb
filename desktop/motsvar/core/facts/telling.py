"""The kinds and values of facts in English words, for the terminal and a report."""

from collections.abc import Mapping
from types import MappingProxyType

from motsvar.core.comparison import FactKind

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
        FactKind.LISTED: "named against stated",
    }
)


def value_words(kind: FactKind, value: str) -> str:
    """``12 | 11`` of how many are said to be and how many are named, in words; other values as they are."""
    said, bar, named = value.partition(" | ")
    return f"{said} said, {named} named" if kind is FactKind.LISTED and bar else value
