"""How many of the pairs that share words are among the candidates: every two of a few documents are compared for it.

Usage: python build_scripts/score_candidates.py [FOLDER...]   (folders of texts beside the project's own)
"""

import sys
from itertools import combinations
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "desktop"))

from large_case import made_case
from motsvar.core.candidates import candidates, fingerprint
from motsvar.core.compare import compare
from motsvar.core.document import Document
from motsvar.lexicons import load_lexicon, load_words

ROOT = Path(__file__).parents[1]
DOCUMENTS = 60
FLOORS = (0.1, 0.2, 0.3, 0.5)


def score(name: str, texts: list[str]) -> None:
    """A line: of the pairs of which ``compare`` says that so much is shared, how many are candidates."""
    prints = [fingerprint(text) for text in texts]
    found = candidates(prints)
    copies = {pair for group in found.copies for pair in combinations(group, 2)}
    first_of = {number: group[0] for group in found.copies for number in group}
    estimates = {(one.left, one.right): one.share for one in found.pairs}
    documents = [Document.from_text(text) for text in texts]
    lexicon, words = load_lexicon("sv"), load_words("sv")
    shares, errors = {}, []
    for pair in combinations(range(len(texts)), 2):
        summary = compare(documents[pair[0]], documents[pair[1]], lexicon=lexicon, words=words).summary
        shares[pair] = max(summary.left_shared, summary.right_shared)
        stands_for = tuple(sorted(first_of.get(one, one) for one in pair))
        estimate = 1.0 if pair in copies else estimates.get((stands_for[0], stands_for[1]))
        if estimate is not None:
            errors.append(estimate - shares[pair])
            estimates[pair] = estimate
        if "-v" in sys.argv and (estimate is not None or shares[pair] > 0.1):
            print(pair, round(shares[pair], 2), None if estimate is None else round(estimate, 2))
    print(f"{name}: {len(texts)} documents, {len(shares)} pairs, {len(errors)} candidates")
    for floor in FLOORS:
        wanted = {pair for pair, share in shares.items() if share > floor}
        if wanted:
            caught = len(wanted & estimates.keys())
            print(f"  share > {floor:.0%}: {caught} of {len(wanted)} are candidates ({caught / len(wanted):.3f})")
    if errors:
        errors.sort()
        print(
            f"  estimate less share: median {errors[len(errors) // 2]:+.2f}, from {errors[0]:+.2f} to {errors[-1]:+.2f}"
        )


def main() -> int:
    score("made case", [one.text.replace("\r\n", "\n") for one in made_case(DOCUMENTS)])
    for folder in (ROOT / "tests/data/ocr/pairs", ROOT / "tests/data/peers", *map(Path, sys.argv[1:])):
        if folder.is_dir():
            score(folder.name, [path.read_text(encoding="utf-8") for path in sorted(folder.glob("*.txt"))])
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
