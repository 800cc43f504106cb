"""Tells which words are compounds of another: ``samverkansavtalet`` of ``samverkan``, ``lokalpolisen`` of ``polis``."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from motsvar.core.themes.sought import SoughtWord
from motsvar.core.words.compounds import LONGEST, SHORTEST
from motsvar.core.words.confusion import Confusions
from motsvar.core.words.folding import fold
from motsvar.core.words.lexicon import SHORTEST_REPAIR, Lexicon

SHORT_PART = 3
"""Code points of the other part, where the dictionary has the whole word (``polisbil``) or the stem is long."""
LONG_STEM = 6
LINKS = ("", "s", "o", "u", "e")
"""What may stand between a word and the next part: nothing or s; or another vowel where it has lost its own."""

SUFFIX = re.compile(
    r"(?:het(?!t)|lighet|ning(?!s)|skap(?!a)|else|s?lig(?!g)|bar(?!n)|mast|doms(?!t)|i?s?er(?:a|ing|bar)"
    r"|[aeoi]?(?:r|n|rna|nde|re|ren|ret|rens|rnas|ns|ng|ngen|ngar|sk|ska|skt|sm|st|ster|sten|ts?|ls?|la|lt|das?|des?)$)"
)
"""Rests that are endings, though the dictionary may have a word that folds so (``åren`` in ``arbetaren``)."""
PREFIX = re.compile(
    r".*(?:for|be|under|over|(?<!gr)(?<!tr)upp|efter)|mot|sam|till|fram|genom|bort|ned|fore|kring|mellan|fran|ute|inne"
)
"""What makes another word of the one that follows (``förhandling``) and no compound."""


@dataclass(frozen=True, slots=True)
class _Way:
    """How a form may be cut: what stands before a stem and after it, where one may be empty."""

    before: str
    stem: str
    after: str


def compounds_of(
    words: Sequence[SoughtWord],
    forms: Sequence[Sequence[str]],
    lexicon: Lexicon,
    confusions: Confusions,
    others: Sequence[Lexicon] = (),
) -> list[list[str]]:
    """Of each word those of its forms, folded, that have it as one of their parts: first, last or between. All are
    looked up together. ``others`` are dictionaries that may know a long word beside it (``våldsprevention``)."""
    ways = {
        (number, form): _ways(word, form)
        for number, (word, some) in enumerate(zip(words, forms, strict=True))
        for form in some
        if SHORTEST <= len(form) <= LONGEST
    }
    cut_in = {key: some for key, some in ways.items() if some}
    pieces = {piece for some in cut_in.values() for way in some for piece in (way.before, way.after)}
    pieces |= {piece.removesuffix("s") for piece in pieces}
    pieces_that_are = _words_among(sorted(pieces - {""}), lexicon, confusions, others)
    all_forms = list(dict.fromkeys(form for _, form in cut_in))
    known = dict(zip(all_forms, lexicon.folds_to_known(all_forms).tolist(), strict=True))
    fitting = {
        (number, form): [way for way in some if _fits(way, pieces_that_are, is_known=known[form])]
        for (number, form), some in cut_in.items()
    }
    between = {form for (_, form), some in fitting.items() if any(way.before and way.after for way in some)}
    parts = dict(zip(sorted(between), lexicon.parts_of(sorted(between)), strict=True))
    found: list[list[str]] = [[] for _ in words]
    for (number, form), some in fitting.items():
        if any(not (way.before and way.after) or _is_part(way.stem, parts[form]) for way in some):
            found[number].append(form)
    return found


def _ways(word: SoughtWord, form: str) -> list[_Way]:
    ways: list[_Way] = []
    for stem in word.stems:
        at = form.find(stem.folded)
        while at >= 0:
            before, after = form[:at], form[at + len(stem.folded) :]
            at = form.find(stem.folded, at + 1)
            if before and (len(before) < SHORT_PART or PREFIX.fullmatch(before)):
                continue
            if before and stem.folded + after in word.folded:
                ways.append(_Way(before, stem.folded, ""))
            for link in LINKS if stem.is_short else LINKS[:2]:
                rest = after[len(link) :]
                if len(rest) >= SHORT_PART and after.startswith(link) and not SUFFIX.match(rest):
                    ways.append(_Way(before, stem.folded, rest))
    return ways


def _fits(way: _Way, words: frozenset[str], *, is_known: bool) -> bool:
    before, after = way.before, way.after
    shortest = SHORT_PART if is_known or len(way.stem) >= LONG_STEM else SHORTEST
    first = not before or (len(before) >= shortest and (before in words or before.removesuffix("s") in words))
    return first and (not after or (len(after) >= shortest and after in words))


def _is_part(stem: str, parts: Sequence[str]) -> bool:
    """A word between two others begins or ends a part of the whole: ``universitets`` + ``kollega`` has no ``skol``."""
    return any(part.startswith(stem) or part.removesuffix("s").endswith(stem) for part in parts)


def _words_among(
    pieces: Sequence[str], lexicon: Lexicon, confusions: Confusions, others: Sequence[Lexicon]
) -> frozenset[str]:
    """Those that are words, compounds, or words with a misread letter; or with several read for one (``rn`` for ``m``),
    where these first stand."""
    known = lexicon.folds_to_known(pieces).tolist()
    words = {piece for piece, is_word in zip(pieces, known, strict=True) if is_word}
    rest = [piece for piece in pieces if piece not in words and len(piece) >= SHORTEST_REPAIR]
    for other in others:
        words.update(piece for piece, is_word in zip(rest, other.folds_to_known(rest).tolist(), strict=True) if is_word)
    cut, meant = lexicon.parts_of(rest), lexicon.misread_lemmas(rest)
    words.update(piece for piece, parts, lemma in zip(rest, cut, meant, strict=True) if len(parts) > 1 or lemma >= 0)
    many_for_one = {(fold(one), fold(read)) for one, read in confusions.costs if one.isalpha() and len(one) < len(read)}
    mended = [
        (piece, piece.replace(read, one, 1))
        for piece in rest
        if piece not in words
        for one, read in many_for_one
        if read in piece
    ]
    right = lexicon.folds_to_known([way for _, way in mended]).tolist()
    words.update(piece for (piece, _), is_word in zip(mended, right, strict=True) if is_word)
    return frozenset(words)
