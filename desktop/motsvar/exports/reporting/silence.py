"""What one document is silent about, or both, in the words of a report."""

from collections.abc import Sequence

from motsvar.core.comparison import Fact, FactKind, Theme
from motsvar.core.document import Document
from motsvar.core.hidden.telling import visible
from motsvar.core.silence.finding import silences
from motsvar.core.silence.values import LaidText, Silence, SilenceKind
from motsvar.core.span import Side
from motsvar.exports.case_content import PairContent
from motsvar.exports.reporting.places import begins, where
from motsvar.exports.reporting.telling import LETTERS, fact_value, kind_words, kinds_words
from motsvar.exports.reporting.values import SilenceView
from motsvar.wording import Wording


def silent_of(pair: PairContent, left: Document, right: Document, reference: Document | None) -> tuple[Silence, ...]:
    texts = LaidText(left.text, pair.left_blocks), LaidText(right.text, pair.right_blocks)
    return silences(pair.comparison, *texts, reference.text if reference else None)


def silence_views(
    found: Sequence[Silence], left: Document, right: Document, reference: Document | None, words: Wording
) -> tuple[SilenceView, ...]:
    documents = {Side.LEFT: left, Side.RIGHT: right}
    return tuple(_view(one, documents, reference, words) for one in found)


def counted(found: Sequence[Silence], words: Wording) -> str:
    """Of how much each is silent, in a line."""
    one = {side: sum(each.silent == (side,) for each in found) for side in Side}
    shares = [words("{0} on {1}").format(LETTERS[side], words.number(number)) for side, number in one.items() if number]
    if both := sum(len(each.silent) == len(Side) for each in found):
        shares.append(words("both on {0}").format(words.number(both)))
    return ", ".join(shares) or words("none")


def _view(one: Silence, documents: dict[Side, Document], reference: Document | None, words: Wording) -> SilenceView:
    places = [
        f"{LETTERS[side]} {where(document, one.on(side)[0], words)}{_more(len(one.on(side)) - 1, words)}"
        for side, document in documents.items()
        if one.on(side)
    ]
    side = one.silent[0]
    opposite = f"{LETTERS[side]} {begins(documents[side], one.opposite.start, words)}" if one.opposite else ""
    return SilenceView(
        silent=_silent_words(one, words),
        kind=_kind_words(one, words),
        words=visible(_spoken(one, words)),
        where=", ".join(places),
        opposite=opposite,
        motion=where(reference, one.reference, words) if reference and one.reference else "",
        holds=tuple(visible(_held_words(held, words)) for held in one.holds if not one.gathers),
    )


def _silent_words(silence: Silence, words: Wording) -> str:
    """Who says nothing, and who only quotes: ``A; B only quotes``."""
    return "; ".join(
        words("{0} only quotes").format(LETTERS[side]) if side in silence.quoted else LETTERS[side]
        for side in silence.silent
    )


def _kind_words(silence: Silence, words: Wording) -> str:
    if silence.fact is None:
        return {
            SilenceKind.SECTION: words("section"),
            SilenceKind.PASSAGE: words("passage"),
            SilenceKind.DEMAND: words("demand"),
            SilenceKind.THEME: words("theme"),
            SilenceKind.FACT: words("fact"),
        }[silence.kind]
    if silence.gathers:
        return f"{words.number(len(silence.holds))} {kinds_words(silence.fact, words)}"
    return kind_words(silence.fact, words)


def _spoken(silence: Silence, words: Wording) -> str:
    """A date in words, as everywhere in the report."""
    if silence.fact is FactKind.DATE:
        return ", ".join(words.date(value) for value in silence.words.split(", "))
    return silence.words


def _held_words(held: Fact | Theme, words: Wording) -> str:
    return fact_value(held, words) if isinstance(held, Fact) else held.label


def _more(number: int, words: Wording) -> str:
    return words(" and {0} more").format(words.number(number)) if number > 0 else ""
