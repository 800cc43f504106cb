"""Scores the themes of single pages as key phrases, on ``tests/data/keyphrases``, against plain TF-IDF.

Both are given the same pages and compared with what an expert named, by the folded dictionary forms of the words. F1@10
is the harmonic mean of how many of the first ten are in the key and how much of the key is among them, averaged over
the pages. TF-IDF: phrases of one to three words in their folded dictionary forms, between signs and without stop words,
by their number in the page times log(pages / pages that have it).
"""

import math
import sys
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from motsvar.core.themes.finding import find_recurring
from motsvar.core.words.folding import fold
from motsvar.core.words.lexicon import Lexicon
from motsvar.core.words.tokens import tokenise, words_of
from motsvar.core.words.word_lists import WordLists
from motsvar.lexicons import load_lexicon, load_words

DATA = Path(__file__).parents[1] / "tests" / "data" / "keyphrases"
FIRST = 10
LONGEST = 3

Key = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Page:
    name: str
    text: str
    gold: frozenset[Key]


def pages(lexicon: Lexicon, folder: Path = DATA) -> list[Page]:
    """The pages and their key phrases. The pages are read with line ends as they are."""
    return [
        Page(
            path.stem,
            path.read_text(encoding="utf-8"),
            frozenset(_keys(path.with_suffix(".key").read_text(encoding="utf-8").split("\n"), lexicon)),
        )
        for path in sorted(folder.glob("*.txt"))
    ]


def ours(all_pages: Sequence[Page], lexicon: Lexicon, words: WordLists) -> list[list[Key]]:
    """For each page its themes, the weightiest first."""
    found = [find_recurring((page.text,), lexicon=lexicon, words=words) for page in all_pages]
    return [_keys((theme.label for theme in themes), lexicon) for themes in found]


def tf_idf(all_pages: Sequence[Page], lexicon: Lexicon, words: WordLists) -> list[list[Key]]:
    """For each page its phrases, the weightiest first."""
    counts = [Counter(_phrases(page.text, lexicon, words)) for page in all_pages]
    pages_with = Counter(phrase for count in counts for phrase in count)
    weights = [
        {phrase: many * math.log(len(all_pages) / pages_with[phrase]) for phrase, many in count.items()}
        for count in counts
    ]
    return [sorted(weight, key=lambda phrase: (-weight[phrase], phrase)) for weight in weights]


def f1_at(first: int, found: Sequence[Key], gold: frozenset[Key]) -> float:
    right = len(gold.intersection(found[:first]))
    return 2 * right / (len(found[:first]) + len(gold)) if found else 0.0


def mean_f1(all_pages: Sequence[Page], found: Sequence[Sequence[Key]]) -> float:
    scores = [f1_at(FIRST, one, page.gold) for page, one in zip(all_pages, found, strict=True)]
    return sum(scores) / len(scores)


def _keys(phrases: Iterable[str], lexicon: Lexicon) -> list[Key]:
    keys = [tuple(fold(lemma.lower()) for lemma in lexicon.lemmas(words_of(phrase))) for phrase in phrases]
    return list(dict.fromkeys(key for key in keys if key))


def _phrases(text: str, lexicon: Lexicon, words: WordLists) -> Iterable[Key]:
    tokens = tokenise(text, fold(text))
    keys = [fold(lemma.lower()) for lemma in lexicon.lemmas([token.word for token in tokens])]
    fits = [
        token.key.isalpha() and token.key not in words.stop_words and key not in words.stop_words
        for token, key in zip(tokens, keys, strict=True)
    ]
    for length in range(1, LONGEST + 1):
        for at in range(len(keys) - length + 1):
            if all(fits[at : at + length]):
                yield tuple(keys[at : at + length])


def main() -> None:
    lexicon, words = load_lexicon("sv"), load_words("sv")
    all_pages = pages(lexicon)
    both = ours(all_pages, lexicon, words), tf_idf(all_pages, lexicon, words)
    for at, page in enumerate(all_pages):
        a, b = (f1_at(FIRST, found[at], page.gold) for found in both)
        sys.stdout.write(f"{page.name:24} {a:.3f}  TF-IDF {b:.3f}\n")
    a, b = (mean_f1(all_pages, found) for found in both)
    sys.stdout.write(f"{'F1@10':24} {a:.3f}  TF-IDF {b:.3f}\n")


if __name__ == "__main__":
    main()
