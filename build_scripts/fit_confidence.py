"""Fits the weights of ``core/matching/confidence.py`` and shows how well they hold on texts that were left out.

Fitted on the odd half of ArgRewrite V.2 (drafts of essays, English) and the invented peers that are not held back;
looked at on the other half and on the held back. Usage: ``python build_scripts/fit_confidence.py ARGREWRITE.json.gz``
"""

import gzip
import json
import sys
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

import numpy as np

from motsvar.core.document import Document
from motsvar.core.matching.alignment import in_tied_sections
from motsvar.core.matching.candidates import candidates_of, corresponding_bodies
from motsvar.core.matching.confidence import features_alone, features_among_others, logistic
from motsvar.core.matching.headings import matched_headings
from motsvar.core.matching.similarity import Floats, similar_pairs, unit_terms
from motsvar.core.outline.segmentation import Unit
from motsvar.core.outline.texts import coded
from motsvar.core.span import Span
from motsvar.lexicons import load_lexicon
from score_peers import FOLDER, HELD_BACK, LANGUAGE, read_peers

PEERS_WEIGHT = 6.0
"""How much more a pair of the peers counts: they are few, and nearer to what the program is for."""
EASY_WEIGHT = 0.1
"""How much less one counts whose words and letters are all the same: they are many and teach nothing."""
RIDGE = 1.0


@dataclass(frozen=True)
class Sample:
    """A pair of texts, with its links by the numbers of whatever its annotators linked."""

    left: Document
    right: Document
    parts: tuple[dict[int, Span], dict[int, Span]]
    links: frozenset[tuple[int, int]]
    language: str
    weight: float


class Prepared:
    """The features of the candidates of a sample, as far as they do not depend on weights."""

    def __init__(self, sample: Sample) -> None:
        left, right, _ = coded(sample.left, sample.right, load_lexicon(sample.language))
        self.terms = unit_terms(left, right)
        self.pairs = candidates_of(left, right, similar_pairs((left, right), *self.terms))
        headings = matched_headings(left, right, corresponding_bodies(left, right, self.pairs))
        self.tied = in_tied_sections(left, right, self.pairs, headings)
        self.alone = features_alone(self.pairs, self.tied)
        of_unit = [
            [_parts_of(unit, parts) for unit in text.units]
            for text, parts in zip((left, right), sample.parts, strict=True)
        ]
        self.right = np.array(
            [
                any((a, b) in sample.links for a in of_unit[0][i] for b in of_unit[1][j])
                for i, j in zip(self.pairs.left.tolist(), self.pairs.right.tolist(), strict=True)
            ],
            dtype=bool,
        )
        easy = (self.pairs.cosine > 0.97) & (self.pairs.alike > 0.97)
        heading = left.is_heading()[self.pairs.left] | right.is_heading()[self.pairs.right]
        self.weights = sample.weight * np.where(easy, EASY_WEIGHT, 1.0) * ~heading

    def among_others(self, weights: tuple[float, ...]) -> Floats:
        return features_among_others(self.pairs, self.tied, logistic(self.alone, weights), self.terms)


def _parts_of(unit: Unit, parts: dict[int, Span]) -> list[int]:
    """The parts that the unit covers by half, or that cover half of it."""
    return [
        number
        for number, part in parts.items()
        if min(part.end, unit.span.end) - max(part.start, unit.span.start) >= 0.5 * min(len(part), len(unit.span))
    ]


def argrewrite(path: str) -> list[Sample]:
    out = []
    for pair in json.loads(gzip.decompress(Path(path).read_bytes())):
        left, right = (Document.from_text(" ".join(pair[side])) for side in ("left", "right"))
        parts = []
        for side in ("left", "right"):
            starts = np.cumsum([0, *(len(sentence) + 1 for sentence in pair[side])]).tolist()
            parts.append({n: Span(starts[n], starts[n] + len(text)) for n, text in enumerate(pair[side]) if text})
        links = frozenset((i, j) for i, j in pair["links"])
        out.append(Sample(left, right, (parts[0], parts[1]), links, "en", 1.0))
    return out


def peers(held_back: bool) -> list[Sample]:
    names = sorted({path.name.split(".")[0] for path in FOLDER.glob("*.txt")})
    out = []
    for name in names:
        if (name in HELD_BACK) == held_back:
            pair = read_peers(name)
            parts, language = (pair.left.units, pair.right.units), LANGUAGE.get(name, "sv")
            out.append(Sample(pair.left.document, pair.right.document, parts, pair.links, language, PEERS_WEIGHT))
    return out


def fitted(features: Floats, right: Floats, weights: Floats) -> tuple[float, ...]:
    """Newton's method for the logistic loss with a ridge; the last weight is the constant."""
    columns = np.column_stack((features, np.ones(len(features))))
    found = np.zeros(columns.shape[1])
    ridge = RIDGE * np.append(np.ones(len(found) - 1), 0.0)
    for _ in range(50):
        said = 1 / (1 + np.exp(-columns @ found))
        slope = columns.T @ (weights * (said - right)) + ridge * found
        bend = (columns * (weights * said * (1 - said))[:, None]).T @ columns + np.diag(ridge + 1e-9)
        found -= np.linalg.solve(bend, slope)
    return tuple(float(round(value, 2)) for value in found)


def fit(samples: list[Prepared]) -> tuple[tuple[float, ...], tuple[float, ...]]:
    right = np.concatenate([sample.right for sample in samples])
    weights = np.concatenate([sample.weights for sample in samples])
    alone = fitted(np.concatenate([sample.alone for sample in samples]), right, weights)
    return alone, fitted(np.concatenate([sample.among_others(alone) for sample in samples]), right, weights)


def show(name: str, samples: list[Prepared], alone: tuple[float, ...], among: tuple[float, ...]) -> None:
    """Of the pairs that are said to correspond with a confidence, how many do."""
    said = np.concatenate([logistic(sample.among_others(alone), among) for sample in samples])
    right = np.concatenate([sample.right for sample in samples])
    print(name)
    for low, high in pairwise((0.0, 0.3, 0.5, 0.6, 0.7, 0.8, 0.9, 0.96, 1.01)):
        inside = (said >= low) & (said < high)
        if inside.any():
            print(f"  {low:.2f} to {high:.2f}  {inside.sum():5d}  said {said[inside].mean():.3f}"
                  f"  right {right[inside].mean():.3f}")  # fmt: skip


def main(path: str) -> None:
    essays = [Prepared(sample) for sample in argrewrite(path)]
    own = [Prepared(sample) for sample in peers(held_back=False)]
    weights = fit([*essays[1::2], *own])
    for name, found in zip(("ALONE", "AMONG_OTHERS"), weights, strict=True):
        print(name, "=", found)
    show("ArgRewrite, fitted half", essays[1::2], *weights)
    show("ArgRewrite, other half", essays[::2], *weights)
    show("peers, fitted", own, *weights)
    show("peers, held back", [Prepared(sample) for sample in peers(held_back=True)], *weights)


if __name__ == "__main__":
    main(*sys.argv[1:])
