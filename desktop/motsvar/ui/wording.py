"""What is said of differences and places, alike in the status line and to a screen reader. Pure functions."""

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from motsvar.core.comparison import Fact, FactKind, Origin, Verdict
from motsvar.core.document import Document
from motsvar.core.facts.telling import on_side
from motsvar.core.findings import Finding, FindingKind
from motsvar.core.hidden.telling import visible_part
from motsvar.core.span import Side, Span
from motsvar.ui.sentences import said, said_reason, spoken_words
from motsvar.ui.view import View

EXCERPT = 120
"""The most characters of a passage that are read out."""


def tr(words: str) -> str:
    return QCoreApplication.translate("Wording", words)


def fact_words(kind: FactKind, value: str, counted: str = "") -> str:
    """The value of a fact as a person writes it: ``1400000 SEK`` is a program's word for 1 400 000 kronor."""
    match kind:
        case FactKind.DATE:
            return date_words(value)
        case FactKind.NUMBER | FactKind.AMOUNT | FactKind.PERCENTAGE:
            number, _, unit = value.partition(" ")
            return f"{spoken_words().value(number)} {tr('SEK') if unit == 'SEK' else unit or counted}".strip()
    return value


def fact_words_on(fact: Fact, side: Side) -> str:
    """What a fact states on one side; empty where nothing stands."""
    if not fact.on(side):
        return ""
    if fact.kind is FactKind.LISTED:
        said, named = on_side(fact, side)
        return ", ".join(
            words.format(number) for words, number in ((tr("{0} said"), said), (tr("{0} named"), named)) if number
        )
    left, _, right = fact.value.partition(" | ")
    value = right if fact.verdict is Verdict.DIFFERS and side is Side.RIGHT else left
    return fact_words(fact.kind, value, fact.counted)


def date_words(value: str) -> str:
    """A date or a period of a text in words, see ``Wording.date``."""
    return spoken_words().date(value)


def fact_kinds() -> dict[FactKind, str]:
    """What the kinds of facts are called, in the order in which they are offered."""
    return {
        FactKind.CASE_NUMBER: tr("case number"),
        FactKind.LAW: tr("law"),
        FactKind.DATE: tr("date"),
        FactKind.AMOUNT: tr("amount"),
        FactKind.PERCENTAGE: tr("percentage"),
        FactKind.LISTED: tr("number said against named"),
        FactKind.ORGANISATION: tr("organisation"),
        FactKind.PERSON: tr("person"),
        FactKind.PLACE: tr("place"),
        FactKind.NUMBER: tr("number"),
    }


def letter(side: Side) -> str:
    """What a side is called."""
    return "A" if side is Side.LEFT else "B"


def languages_words(left: str, right: str) -> str:
    """The languages of the two texts, by their names; one name where they are alike."""
    names = {"sv": tr("Swedish"), "en": tr("English")}
    return " / ".join(dict.fromkeys(names.get(code, tr("unknown language")) for code in (left, right)))


def finding_words(finding: Finding, number: int, count: int, origin: Origin | None = None) -> str:
    """A difference in a sentence; ``number`` counts from 1."""
    kinds = {
        FindingKind.REPLACED: tr("other words in A and B"),
        FindingKind.LEFT_WORDS: tr("words only in A"),
        FindingKind.RIGHT_WORDS: tr("words only in B"),
        FindingKind.VARIANT: tr("probably a reading error"),
        FindingKind.MOVED: tr("the passage stands elsewhere in B"),
        FindingKind.LEFT_PASSAGE: tr("passage only in A"),
        FindingKind.RIGHT_PASSAGE: tr("passage only in B"),
    }
    origins = {
        None: "",
        Origin.REFERENCE: tr(" · both quote the motion"),
        Origin.BOILERPLATE: tr(" · administrative formula"),
    }
    place = tr("Difference {0} of {1}").format(number, count)
    reason = f" ({said_reason(finding.reason)})" if finding.reason else ""
    return f"{place}: {kinds[finding.kind]}{reason}{origins[origin]}"


def summary_words(view: View | None, differences: int) -> str:
    """How much of two texts corresponds; empty before they are compared."""
    if view is None or view.comparison is None:
        return ""
    summary = view.comparison.summary
    if summary.note:
        return said(summary.note)
    return tr("{0} % of A and {1} % of B correspond · {2} differences").format(
        round(100 * summary.left_shared), round(100 * summary.right_shared), differences
    )


def kinds_words(found: Sequence[Finding]) -> str:
    """Of what the one figure of differences is the sum; a report counts those inside passages."""
    kinds = Counter(finding.kind for finding in found)
    apart = (FindingKind.VARIANT, FindingKind.MOVED, FindingKind.LEFT_PASSAGE, FindingKind.RIGHT_PASSAGE)
    numbers = [kinds[kind] for kind in apart]
    return tr(
        "Differences inside passages that correspond: {0}. Reading errors: {1}. Passages in another place: {2}. "
        "Passages only in A: {3}, only in B: {4}."
    ).format(kinds.total() - sum(numbers), *numbers)


def place_words(document: Document, offset: int) -> str:
    """Page and the line on it, or the line alone where the file has no pages; all from 1."""
    page, line = document.page_of(offset), document.line_of(offset)
    if page is None:
        return tr("line {0}").format(line)
    above = document.line_of(document.page_starts[page - 1]) - 1
    return tr("page {0}, line {1}").format(page, line - above)


def excerpt(document: Document, span: Span) -> str:
    """The words of a passage in one line, the first ``EXCERPT`` characters of it."""
    words = " ".join(visible_part(document.text, Span(span.start, min(span.end, span.start + 2 * EXCERPT))).split())
    return words if len(words) <= EXCERPT else words[: EXCERPT - 1] + "…"


def passage_words(document: Document, span: Span) -> str:
    """What stands there and where: the words first, since that is what is waited for."""
    place = place_words(document, span.start)
    return f"“{excerpt(document, span)}”, {place}" if len(span) else tr("nothing, {0}").format(place)
