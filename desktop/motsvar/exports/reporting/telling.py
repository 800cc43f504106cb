"""What kinds, verdicts and values of facts are called in a report."""

from motsvar.core.comparison import Fact, FactKind, Verdict
from motsvar.core.facts.telling import on_side
from motsvar.core.particulars import MOTION, OTHER, RESPONSE
from motsvar.core.span import Side
from motsvar.exports.options import Part
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
        FactKind.LISTED: words("number said against named"),
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
    return " | ".join(_value_words(fact, value, words) for value in fact.value.split(" | "))


def _value_words(fact: Fact, value: str, words: Wording) -> str:
    match fact.kind:
        case FactKind.DATE:
            return words.date(value)
        case FactKind.NUMBER | FactKind.AMOUNT | FactKind.PERCENTAGE:
            number, _, unit = value.partition(" ")
            return f"{words.value(number)} {words('SEK') if unit == 'SEK' else unit or fact.counted}".strip()
    return f"{value} {fact.counted}".strip()


def _listed_words(numbers: tuple[str, str], words: Wording) -> str:
    said, named = numbers
    told = (words("{0} said").format(said) if said else "", words("{0} named").format(named) if named else "")
    return ", ".join(filter(None, told))


def role_words(role: str, words: Wording) -> str:
    """What a document is to its case; a role of an older case keeps its name."""
    return {
        MOTION: words("motion"),
        RESPONSE: words("response"),
        OTHER: words("other"),
        "reference": words("reference"),
    }.get(role, role)


def reader_words(name: str, words: Wording) -> str:
    """What a reader is called; one that is not known any more keeps its name."""
    return {
        "web": words("web page"),
        "plain": words("plain text"),
        "markdown": words("Markdown"),
        "pdf": words("PDF"),
        "rtf": words("RTF"),
        "word": words("Word"),
        "opendocument": words("OpenDocument"),
        "picture": words("picture, read by text recognition"),
    }.get(name, name)


def setting_words(name: str, value: object, words: Wording) -> tuple[str, str]:
    """A setting of a comparison and how it was."""
    label = {"reworded": words("Looked for the same in other words")}.get(name, name)
    return label, (words("yes") if value else words("no")) if isinstance(value, bool) else str(value)


def part_words(part: Part, words: Wording) -> str:
    """What a part of a report is called, in its heading and where it was left out."""
    return {
        Part.SUMMARY: words("Summary"),
        Part.DEMANDS: words("Demands"),
        Part.SILENCE: words("What is not answered"),
        Part.TEXTS: words("Side by side"),
        Part.THEMES: words("Themes"),
        Part.FACTS: words("Facts"),
        Part.PICTURES: words("Pictures"),
        Part.NOTES: words("Notes on the whole"),
        Part.ANNOTATIONS: words("Tagged passages and notes"),
    }[part]
