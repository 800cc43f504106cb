"""What the comparison of the pair found beside matches: facts, themes, and what has no counterpart."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from motsvar.core.comparison import Comparison, Fact, FactKind, Theme
from motsvar.core.document import Document
from motsvar.core.facts.telling import KIND_WORDS, fact_words
from motsvar.core.silence.finding import silences
from motsvar.core.silence.telling import held_words
from motsvar.core.silence.values import LaidText, Silence
from motsvar.core.span import Side
from motsvar.exports.case_content import CaseContent, PairContent
from motsvar.exports.options import TableName
from motsvar.exports.reporting.telling import LETTERS, fact_value
from motsvar.exports.tables import terms
from motsvar.exports.tables.columns import Column, Row, Table, columns, places, where, yes
from motsvar.wording import Wording


@dataclass(frozen=True, slots=True)
class _Pair:
    """The two documents at hand."""

    content: PairContent
    found: Comparison
    left: Document
    right: Document
    reference: Document | None
    words: Wording

    @property
    def names(self) -> tuple[str, str]:
        return self.left.name, self.right.name


def _of_pair(rows: Callable[[_Pair], Iterator[Row]]) -> Callable[[CaseContent, Wording], Iterator[Row]]:
    """Rows that begin with the names of the two documents; none where no pair is compared."""

    def made(content: CaseContent, words: Wording) -> Iterator[Row]:
        pair = content.pair
        if pair is None:
            return
        named = content.document(pair.reference_id) if pair.reference_id and pair.comparison.reference else None
        left, right = content.document(pair.left_id), content.document(pair.right_id)
        at_hand = _Pair(pair, pair.comparison, left, right, named, words)
        names = at_hand.names
        for row in rows(at_hand):
            yield *names, *row

    return made


def _facts(pair: _Pair) -> Iterator[Row]:
    for fact in pair.found.facts:
        yield (
            *(pair.words(KIND_WORDS[fact.kind]), _value(fact, pair.words), terms.verdicts(pair.words)[fact.verdict]),
            *(len(fact.left), len(fact.right)),
            *(places(pair.left, fact.left, pair.words), places(pair.right, fact.right, pair.words)),
        )


def _value(fact: Fact, words: Wording) -> str:
    """As a program reads it, but for sentences."""
    return fact_value(fact, words) if fact.kind is FactKind.LISTED else fact_words(fact)


def _themes(content: CaseContent, words: Wording) -> Iterator[Row]:
    """Those of the pair, the user's own with what is looked for; then what of the codebook was not counted."""
    book = {theme.label: theme for theme in content.codebook}
    pair = content.pair
    if pair:
        left, right = content.document(pair.left_id), content.document(pair.right_id)
        for theme in pair.comparison.themes:
            own = book.pop(theme.label, None) if theme.own else None
            told = ("\n".join(own.patterns), own.description) if own else ("", "")
            yield left.name, right.name, theme.label, yes(words, theme.own), *told, *_counted(theme, left, right, words)
    for other in book.values():
        yield "", "", other.label, yes(words, True), "\n".join(other.patterns), other.description, "", "", "", ""


def _counted(theme: Theme, left: Document, right: Document, words: Wording) -> Row:
    here, there = places(left, theme.left, words), places(right, theme.right, words)
    return len(theme.left), len(theme.right), here, there


def _silences(pair: _Pair) -> Iterator[Row]:
    texts = LaidText(pair.left.text, pair.content.left_blocks), LaidText(pair.right.text, pair.content.right_blocks)
    for one in silences(pair.found, *texts, pair.reference.text if pair.reference else None):
        yield _silence(pair, one)


def _silence(pair: _Pair, one: Silence) -> Row:
    words = pair.words
    silent = pair.left if one.silent[0] is Side.LEFT else pair.right
    return (
        "\n".join(LETTERS[side] for side in one.silent),
        "\n".join(LETTERS[side] for side in one.quoted),
        words(KIND_WORDS[one.fact] if one.fact else one.kind.value),
        one.words,
        places(pair.left, one.left, words),
        places(pair.right, one.right, words),
        where(silent, one.opposite, words) if one.opposite else "",
        where(pair.reference, one.reference, words) if pair.reference and one.reference else "",
        "\n".join(map(held_words, one.holds)),
        one.weight,
    )


def _size(of: Callable[[Comparison], int]) -> Callable[[CaseContent], int]:
    return lambda content: of(content.pair.comparison) if content.pair else 0


def _names(words: Wording) -> tuple[Column, ...]:
    return columns((words("document A"), 24), (words("document B"), 24))


def _places(words: Wording) -> tuple[Column, ...]:
    return columns((words("places in A"), 24), (words("places in B"), 24))


def _fact_columns(words: Wording) -> tuple[Column, ...]:
    told = columns(
        (words("kind"), 16), (words("value"), 30), words("verdict"), (words("times in A"), 7), (words("times in B"), 7)
    )
    return *_names(words), *told, *_places(words)


def _theme_columns(words: Wording) -> tuple[Column, ...]:
    told = columns((words("theme"), 24), (words("own"), 7), (words("patterns"), 30), (words("description"), 40))
    return *_names(words), *told, *columns((words("times in A"), 7), (words("times in B"), 7)), *_places(words)


def _silence_columns(words: Wording) -> tuple[Column, ...]:
    told = columns(words("silent"), words("only quotes"), (words("kind"), 16), (words("words"), 60))
    more = columns((words("would stand"), 20), (words("in the motion"), 20), (words("holds"), 40), (words("weight"), 8))
    return *_names(words), *told, *_places(words), *more


FACTS = Table(TableName.FACTS, _fact_columns, _of_pair(_facts), _size(lambda found: len(found.facts)))
THEMES = Table(
    TableName.THEMES,
    _theme_columns,
    _themes,
    lambda content: len(content.codebook) + (len(content.pair.comparison.themes) if content.pair else 0),
)
SILENCE = Table(
    TableName.SILENCE,
    _silence_columns,
    _of_pair(_silences),
    _size(lambda found: len(found.left_only) + len(found.right_only)),
)
