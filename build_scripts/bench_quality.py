"""How right the comparison is: shared passages, drafts, reading errors, answers written independently."""

import json
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import score_ocr
import score_peers
from bench_data import Drafts, LinkScore, Reuse, f1, half_covered, read_drafts, read_reuse, score_links, score_reuse
from bench_peers import TOOLS, Found, Run, ask
from bench_runs import claims, links, passages
from bench_table import EXCEEDED, Row
from motsvar.core.span import Span

PATIENCE = 600
"""Seconds that a peer has for a whole set of small pairs."""
REUSE_TARGETS = {
    "entire": 0.93,
    "02-no-obfuscation": 0.96,
    "03-random-obfuscation": 0.93,
    "04-translation-obfuscation": 0.90,
    "05-summary-obfuscation": 0.62,
}


def rows_of_shared_passages(folder: Path) -> Iterator[Row]:
    """plagdet of each class; the class without reuse has false alarms instead."""
    pairs = read_reuse(folder)
    texts = [(pair.left, pair.right) for pair in pairs]
    results = _compared(texts)
    found = [[Reuse(_span(p["left"]), _span(p["right"])) for p in result["shared_passages"]] for result in results]
    ours, our_alarms = score_reuse(pairs, found)
    theirs = [
        score_reuse(pairs, [passages(runs) for runs in answer.runs]) if answer else None for answer in _peers(texts)
    ]
    group = f"Shared passages, {len(pairs)} pairs of the PAN 2013 text alignment corpus"
    for kind, target in REUSE_TARGETS.items():
        if kind in ours:
            peers = tuple(EXCEEDED if answer is None else answer[0].get(kind, 0.0) for answer in theirs)
            yield Row(group, f"plagdet, {kind}", "0–1", ours[kind], target, True, peers)
    alarms = tuple(EXCEEDED if answer is None else float(answer[1]) for answer in theirs)
    yield Row(group, "pairs without reuse that got a passage", "pairs", float(our_alarms), 0, False, alarms)


def rows_of_drafts(folder: Path) -> Iterator[Row]:
    """F1 of sentence links."""
    pairs = read_drafts(folder)
    texts = [(pair.left, pair.right) for pair in pairs]
    said = [_links(pair, result["matches"]) for pair, result in zip(pairs, _compared(texts), strict=True)]
    ours = score_links(pairs, said)
    theirs: list[LinkScore | None] = []
    for answer in _peers(texts):
        if answer:
            found = [
                links(runs, pair.left_sentences, pair.right_sentences)
                for pair, runs in zip(pairs, answer.runs, strict=True)
            ]
            theirs.append(score_links(pairs, found))
        else:
            theirs.append(None)
    group = f"Versions, {len(pairs)} pairs of drafts of ArgRewrite V.2"
    every = tuple(score.every if score else EXCEEDED for score in theirs)
    modified = tuple(score.modified if score else EXCEEDED for score in theirs)
    yield Row(group, "F1 of sentence links", "0–1", ours.every, 0.955, True, every)
    yield Row(group, "F1 of links between modified sentences", "0–1", ours.modified, 0.90, True, modified)


def rows_of_reading_errors() -> Iterator[Row]:
    """F1 of edited words among reading errors; the texts held back apart from those that were tuned on."""
    pairs = score_ocr.pairs()
    answers = _peers([(pair.left, pair.right) for pair in pairs])
    for held_back in (True, False):
        chosen = [at for at, pair in enumerate(pairs) if (pair.name.split(".")[0] in score_ocr.HELD_BACK) is held_back]

        def total(claims_of: Callable[[int], score_ocr.Claims], of: Sequence[int] = chosen) -> score_ocr.Score:
            return sum((score_ocr.score(pairs[at], claims_of(at)) for at in of), score_ocr.Score(0, 0, 0))

        ours = total(lambda at: score_ocr.compared(pairs[at]))
        folded = total(lambda at: score_ocr.claims_of_word_diff(pairs[at]))
        theirs = tuple(
            total(lambda at, of=answer: claims(of.runs[at], pairs[at].left, pairs[at].right)).f1  # type: ignore[misc]
            if answer
            else EXCEEDED
            for answer in answers
        )
        part = "held back" if held_back else "tuned on"
        group = f"Edited words told from reading errors, {len(chosen)} scans of texts {part}"
        name = f"F1 of edited words (a diff of folded words: {folded.f1:.3f})"
        yield Row(group, name, "0–1", ours.f1, 0.93, True, theirs)
        found = ours.moves_found / max(1, ours.moves)
        yield Row(group, f"moved paragraphs found, of {ours.moves}", "0–1", found, 1.0, True)


def rows_of_answers() -> Iterator[Row]:
    """Links between the units of answers to one letter, in like words or other ones."""
    names = sorted({path.name.split(".")[0] for path in score_peers.FOLDER.glob("*.txt")})
    documents = [score_peers.read_peers(name) for name in names]
    results = [score_peers.score(one) for one in documents]
    every = sum((result.every for result in results), score_peers.Score(0, 0, 0, 0))
    plain = sum((result.plain for result in results), score_peers.Score(0, 0, 0, 0))
    answers = _peers([(one.left.document.text, one.right.document.text) for one in documents])
    theirs = tuple(_f1(_score_of_runs(documents, answer.runs)) if answer else EXCEEDED for answer in answers)
    group = f"Answers written independently, {len(names)} invented pairs"
    yield Row(group, "F1 of units that correspond", "0–1", _f1(every), None, True, theirs)
    yield Row(group, "right among matches not reworded", "0–1", plain.right / max(1, plain.said), 0.90, True)


def _f1(score: score_peers.Score) -> float:
    return f1(score.right / max(1, score.said), score.found / max(1, score.wanted))


def _score_of_runs(documents: Sequence[score_peers.Peers], all_runs: Sequence[Sequence[Run]]) -> score_peers.Score:
    score = score_peers.Score(0, 0, 0, 0)
    for one, runs in zip(documents, all_runs, strict=True):
        said = _unit_links(one, runs)
        right = len(said & one.links)
        score += score_peers.Score(right, len(said), right, len(one.links))
    return score


def _unit_links(one: score_peers.Peers, runs: Sequence[Run]) -> set[tuple[int, int]]:
    left, right = list(one.left.units), list(one.right.units)
    found = links(runs, list(one.left.units.values()), list(one.right.units.values()))
    return {(left[i], right[j]) for i, j in found}


def _peers(texts: Sequence[tuple[str, str]]) -> list[Found | None]:
    with ThreadPoolExecutor(2) as pool:
        return list(pool.map(lambda tool: ask(tool, texts, PATIENCE), TOOLS))


def _links(pair: Drafts, matches: Sequence[dict[str, Any]]) -> frozenset[tuple[int, int]]:
    """The sentences of which a match covers half on either side."""
    return frozenset(
        (i, j)
        for match in matches
        for i in half_covered(pair.left_sentences, _span(match["left"]))
        for j in half_covered(pair.right_sentences, _span(match["right"]))
    )


def _compared(texts: Sequence[tuple[str, str]]) -> list[dict[str, Any]]:
    """What `motsvar compare --pairs` says of each pair."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for at, sides in enumerate(texts):
            for side, text in zip(("left", "right"), sides, strict=True):
                (folder / f"{at}.{side}.txt").write_bytes(text.encode("utf-8"))
        rows = (f"{folder}/{at}.left.txt\t{folder}/{at}.right.txt\n" for at in range(len(texts)))
        (folder / "pairs.tsv").write_text("".join(rows), encoding="utf-8")
        command = [sys.executable, "-m", "motsvar", "compare", "--pairs", f"{folder}/pairs.tsv"]
        subprocess.run([*command, "--json-lines", f"{folder}/out.jsonl"], check=True, capture_output=True)
        with (folder / "out.jsonl").open(encoding="utf-8") as out:
            return [json.loads(line) for line in out]


def _span(told: dict[str, int]) -> Span:
    return Span(told["start"], told["end"])
