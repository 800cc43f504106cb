"""The words by which a theme is shown."""

from collections import Counter
from collections.abc import Sequence
from functools import partial

from motsvar.core.words.folding import fold
from motsvar.core.words.lexicon import Lexicon
from motsvar.core.words.word_stream import Ints, WordStream

SHORTEST_PART = 4
"""Code points of a word's parts, from which on it is a compound at the beginning of a sentence and no name: shorter
ones are found in names by chance."""
MOST_SPELLINGS = 12
"""Spellings of a phrase that are weighed, most frequent first."""


def label_of(
    places: Sequence[Ints],
    keys: Sequence[str | int],
    written: Sequence[str],
    streams: Sequence[WordStream],
    lexicon: Lexicon,
) -> str:
    """The most frequent rightly spelt form of a phrase that begins at these words, in lower case but for abbreviations
    and words that are never written so; when it is misread everywhere, the right spelling of the most frequent form.

    ``keys`` are those of its terms: the number of each word's lemma, or its folded word."""
    length = len(keys)
    numbers: Counter[tuple[int, ...]] = Counter()
    for stream, starts in zip(streams, places, strict=True):
        columns = [stream.numbers[starts + step].tolist() for step in range(length)]
        numbers.update(zip(*columns, strict=True))
    forms = {tuple(written[number] for number in form): count for form, count in numbers.items()}
    words = Counter({word for form in forms for word in form})
    spelt: Counter[tuple[str, ...]] = Counter()
    for form, count in forms.items():
        spelt[tuple(_cased(word, words, lexicon) for word in form)] += count
    alike: dict[str, list[tuple[str, ...]]] = {}
    for form in spelt:
        alike.setdefault(fold(" ".join(form)), []).append(form)
    groups = sorted(alike.values(), key=lambda group: (-sum(spelt[form] for form in group), min(group)))
    right = _right_compounds([word for group in groups[:MOST_SPELLINGS] for form in group for word in form], lexicon)
    for group in groups[:MOST_SPELLINGS]:
        fit = [form for form in group if all(map(partial(_is_right, right, lexicon), form, keys))]
        if fit:
            return " ".join(_likeliest(fit, spelt))
    likeliest = _likeliest(groups[0], spelt)
    if not lexicon:
        return " ".join(likeliest)
    return " ".join(_mended(word, key, lexicon) for word, key in zip(likeliest, keys, strict=True))


def _likeliest(forms: Sequence[tuple[str, ...]], counts: Counter[tuple[str, ...]]) -> tuple[str, ...]:
    """Of forms that fold alike the most frequent; one with accents needs a quarter of that, since they get lost in
    reading and do not come of themselves."""
    enough = max(counts[form] for form in forms) / 4
    return max(
        forms,
        key=lambda form: (sum(not word.isascii() for word in form) * (counts[form] >= enough), counts[form], form),
    )


def _cased(word: str, words: Counter[str], lexicon: Lexicon) -> str:
    if word.isupper() and len(word) <= 6:
        return word
    strange = word.lower() not in words and word[0].isupper() and not lexicon.folds_to_known([word.lower()])[0]
    parts = lexicon.parts(word) if strange else ()
    return word if len(parts) == 1 or min(map(len, parts), default=SHORTEST_PART) < SHORTEST_PART else word.lower()


def _is_right(compounds: frozenset[str], lexicon: Lexicon, word: str, key: str | int) -> bool:
    """In the dictionary as spelt, or a compound of words that are; ``vald`` is not right where ``våld`` is meant."""
    if not word.isupper() and lexicon.knows(word):
        return without_accents(word, key, lexicon) is None
    return word.isupper() or word in compounds


def _right_compounds(words: Sequence[str], lexicon: Lexicon) -> frozenset[str]:
    """Those that are compounds of words in the dictionary as spelt, all looked up together."""
    words = list(dict.fromkeys(words))
    known = lexicon.folds_to_known([word.lower() for word in words]).tolist()
    rest = [word for word, is_known in zip(words, known, strict=True) if not is_known]
    right = []
    for word, parts in zip(rest, lexicon.parts_of(rest), strict=True):
        bare = [part if lexicon.knows(part) else part.removesuffix("s") for part in parts]
        if len(parts) > 1 and lexicon.known(bare).all():
            right.append(word)
    return frozenset(right)


def without_accents(word: str, key: str | int, lexicon: Lexicon) -> str | None:
    """The dictionary form that is meant where a word is another one as spelt: ``våld`` for ``vald``; else None."""
    if isinstance(key, str) or not word.isascii():
        return None
    lower = word.lower()
    (own,) = lexicon.look_up([lower], [fold(lower)]).lemmas.tolist()
    lemma = lexicon.index.lemma(key).lower()
    return lemma if own != key and fold(lemma) == fold(lower) else None


def _mended(word: str, key: str | int, lexicon: Lexicon) -> str:
    """A word as it is rightly spelt; in its dictionary form where letters were misread beyond their accents."""
    meant = without_accents(word, key, lexicon)
    if meant is not None:
        return meant
    spelt = lexicon.spelling(word, None if isinstance(key, str) else key)
    if spelt == word.lower() and isinstance(key, str):
        return word
    if isinstance(key, str) or lexicon.folds_to_known([fold(spelt.lower())])[0] or len(lexicon.parts(spelt)) > 1:
        return spelt
    return lexicon.index.lemma(key).lower()
