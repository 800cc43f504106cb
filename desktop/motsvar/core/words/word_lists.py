"""The word lists of a language: plain text files that anybody can edit, here as values."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from motsvar.core.words.confusion import Confusions, confusions_from_text
from motsvar.core.words.folding import fold
from motsvar.core.words.name_lists import NameLists

_NONE: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class WordLists:
    """Every word is folded, so that a misread one is still found."""

    stop_words: frozenset[str] = frozenset()
    """Words that carry no subject: a theme neither begins nor ends with one."""
    function_words: frozenset[str] = frozenset()
    """Those of them that are of grammar alone, lower case, not folded (``är`` is no ``år``)."""
    letterhead: frozenset[str] = frozenset()
    """Words of letterheads, headings and forms of address, which are in every document of an office."""
    background: Mapping[str, float] = field(default_factory=dict)
    """How commonplace a lemma is in any document of the kind, 0 (as a rare word) to 1 (says nothing)."""
    months: Mapping[str, int] = field(default_factory=dict)
    """Number of the month, 1 to 12."""
    numerals: Mapping[str, int] = field(default_factory=dict)
    formulas: tuple[str, ...] = ()
    """Phrases of any administration; ``core.formulas`` says how they are written."""
    demand_words: Mapping[str, frozenset[str]] = field(default_factory=dict)
    """By what they do in a demand ("clause", "verb", "mover", "tells", "restates"), the words; see ``core.demands``."""
    confusions: Confusions = field(default_factory=Confusions)
    """What reading machines take for what."""
    names: NameLists = field(default_factory=NameLists)

    def __or__(self, other: "WordLists") -> "WordLists":
        """The words of both; where both give a word a value, the one of the left."""
        return WordLists(
            self.stop_words | other.stop_words,
            self.function_words | other.function_words,
            self.letterhead | other.letterhead,
            {**other.background, **self.background},
            {**other.months, **self.months},
            {**other.numerals, **self.numerals},
            tuple(dict.fromkeys(self.formulas + other.formulas)),
            {
                role: self.demand_words.get(role, _NONE) | other.demand_words.get(role, _NONE)
                for role in sorted({*self.demand_words, *other.demand_words})
            },
            self.confusions | other.confusions,
            self.names | other.names,
        )


def words_from_text(
    *,
    stop_words: str,
    letterhead: str,
    background: str,
    months: str,
    numerals: str,
    function_words: str = "",
    formulas: str = "",
    demand_words: str = "",
    confusions: str = "",
    names: NameLists | None = None,
) -> WordLists:
    """Word lists from the text of their files: words apart by white space, or a value and its words on each line.

    A ``#`` begins a comment. Raises ``ValueError`` where a line that should begin with a number does not.
    """
    return WordLists(
        frozenset(word for line in _lines(stop_words + "\n" + function_words) for word in line),
        frozenset(word for line in function_words.lower().split("\n") for word in line.partition("#")[0].split()),
        frozenset(word for line in _lines(letterhead) for word in line),
        {word: float(line[0]) for line in _lines(background) for word in line[1:]},
        {word: int(line[0]) for line in _lines(months) for word in line[1:]},
        _put_together({word: int(line[0]) for line in _lines(numerals) for word in line[1:]}),
        tuple(" ".join(line) for line in _lines(formulas)),
        {line[0]: frozenset(line[1:]) for line in _lines(demand_words)},
        confusions_from_text(confusions),
        names or NameLists(),
    )


def _put_together(numerals: dict[str, int]) -> dict[str, int]:
    """Also ``trettiosju`` and ``thirty-seven``, ``trehundra`` and ``femtusen``."""
    ones = {word: value for word, value in numerals.items() if 2 <= value <= 9}
    tens = {word: value for word, value in numerals.items() if value in range(20, 100, 10)}
    rounds = {word: value for word, value in numerals.items() if value in (100, 1000)}
    compounds = {ten + joint + one: tens[ten] + ones[one] for ten in tens for one in ones for joint in ("", "-")}
    compounds |= {one + many: ones[one] * rounds[many] for one in ones for many in rounds}
    return compounds | numerals


def _lines(text: str) -> list[list[str]]:
    lines = (fold(line.partition("#")[0]).split() for line in text.split("\n"))
    return [line for line in lines if line]
