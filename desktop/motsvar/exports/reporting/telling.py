"""What kinds, verdicts and values of facts are called in a report."""

from motsvar.core.comparison import Fact, FactKind, Verdict
from motsvar.core.facts.telling import on_side
from motsvar.core.span import Side
from motsvar.wording import Wording

LETTERS = {Side.LEFT: "A", Side.RIGHT: "B"}


def only_words(side: Side, words: Wording) -> str:
    return words("only in A") if side is Side.LEFT else words("only in B")


def verdict_words(verdict: Verdict, words: Wording) -> str:
    return {
        Verdict.BOTH: words("in both"),
        Verdict.DIFFERS: words("differs"),
        Verdict.LEFT_ONLY: words("only in A"),
        Verdict.RIGHT_ONLY: words("only in B"),
    }[verdict]


def kind_words(kind: FactKind, words: Wording) -> str:
    return {
        FactKind.NUMBER: words("number"),
        FactKind.DATE: words("date"),
        FactKind.CASE_NUMBER: words("case number"),
        FactKind.AMOUNT: words("amount"),
        FactKind.PERCENTAGE: words("percentage"),
        FactKind.LAW: words("law"),
        FactKind.ORGANISATION: words("organisation"),
        FactKind.PERSON: words("person"),
        FactKind.PLACE: words("place"),
        FactKind.LISTED: words("named against stated"),
    }[kind]


def kinds_words(kind: FactKind, words: Wording) -> str:
    """Of several names that are told together."""
    return {
        FactKind.ORGANISATION: words("organisations"),
        FactKind.PERSON: words("persons"),
        FactKind.PLACE: words("places"),
        FactKind.LAW: words("laws"),
    }.get(kind) or kind_words(kind, words)


def fact_value(fact: Fact, words: Wording) -> str:
    """The value with what it counts. What the two state differently is parted by ``|``, that of A first."""
    if fact.kind is FactKind.LISTED:
        told = (_listed_words(on_side(fact, side), words) for side in Side if fact.on(side))
        return " | ".join(dict.fromkeys(told))
    return " | ".join(f"{value} {fact.counted}".strip() for value in fact.value.split(" | "))


def _listed_words(numbers: tuple[str, str], words: Wording) -> str:
    said, named = numbers
    told = (words("{0} said").format(said) if said else "", words("{0} named").format(named) if named else "")
    return ", ".join(filter(None, told))
