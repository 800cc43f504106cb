"""Scores how annotations are carried over from a bad scan to a better text, on ``tests/data/ocr``.

The old version is a scan read without Swedish, the new one the clean text with hidden edits and moved paragraphs. Where
each letter of the scan belongs is known: the scan is laid beside the clean text that was printed, letter by letter
(minimal edit distance), and the marks in the prose say what became of that text. Passages begin and end at words.

right   placed, each end within a word's space of where it belongs
edge    placed on the right words, but an end is off by more
wrong   placed where less than half of it belongs: what must never happen
tray    handed to the user, of which ``gone`` had no place in the new version
"""

import random
import sys
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass

from diff_match_patch import diff_match_patch
from rapidfuzz.distance import Levenshtein

from make_ocr_pairs import DATA, SCANS, _edited, _marks_as
from motsvar.core.anchoring.carrying import LOST, Carried, carried
from motsvar.core.anchoring.difference_map import difference_map
from motsvar.core.annotation import PLACED, AnchorState
from motsvar.core.span import Span

PASSAGES = 60
"""For each of the 18 scans."""
LONGEST = 40
"""Words."""
EDGE = 3
"""Code points that an end may be off: white space, a full stop, a quotation mark."""


@dataclass(frozen=True, slots=True)
class Trial:
    """A passage of the old text and where it belongs in the new one; None when its words are gone."""

    span: Span
    place: Span | None


def trials(name: str, scan: str, passages: int = PASSAGES, seed: int = 1) -> tuple[str, str, list[Trial]]:
    """Old text, new text and passages."""
    paragraphs = (DATA / "prose" / f"{name}.txt").read_text(encoding="utf-8").strip().split("\n\n")
    old = (DATA / "pairs" / f"{name}.{scan}.txt").read_text(encoding="utf-8")
    new, _, _ = _edited(paragraphs)
    printed, places = _printed(paragraphs, new)
    target = _laid_beside(old, printed, places)
    chance = random.Random(f"{name} {scan} {seed}")  # noqa: S311 - a sample, no secret
    words = _words(old)
    found: list[Trial] = []
    while len(found) < passages:
        first = chance.randrange(len(words))
        last = min(len(words) - 1, first + chance.randrange(LONGEST))
        span = Span(words[first].start, words[last].end)
        trial = _trial(span, target, old, new)
        if trial is not None:
            found.append(trial)
    return old, new, found


def _printed(paragraphs: list[str], new: str) -> tuple[str, list[int]]:
    """What was printed, page heads included, and for each of its letters the place in the new text, or -1."""
    text = ""
    places: list[int] = []
    for paragraph in paragraphs:
        if paragraph == "§here":
            continue
        one, other = _marks_as(paragraph, 1), _marks_as(paragraph, 2)
        start = new.index(other)
        inside = [-1] * len(one)
        for step in Levenshtein.opcodes(one, other):
            if step.tag == "equal":
                for offset in range(step.src_end - step.src_start):
                    inside[step.src_start + offset] = start + step.dest_start + offset
        text += one + "\n\n"
        places += [*inside, -1, -1]
    return text, places


def _laid_beside(old: str, printed: str, places: list[int]) -> list[int]:
    """For each letter of the scan the place in the new text, or -1."""
    target = [-1] * len(old)
    for step in Levenshtein.opcodes(old, printed):
        if step.tag in ("equal", "replace"):
            for offset in range(min(step.src_end - step.src_start, step.dest_end - step.dest_start)):
                target[step.src_start + offset] = places[step.dest_start + offset]
    return target


def _words(text: str) -> list[Span]:
    found: list[Span] = []
    start = None
    for at, character in enumerate(text + " "):
        if character.isspace():
            if start is not None:
                found.append(Span(start, at))
            start = None
        elif start is None:
            start = at
    return found


def _trial(span: Span, target: list[int], old: str, new: str) -> Trial | None:
    """None where the sample says nothing clear: a passage across a moved paragraph's edge, or mostly page heads.

    A word that was cut in two at a line's end belongs to both lines, so an end there is left as it is.
    """
    letters = range(span.start, span.end)
    hits = [target[at] for at in letters if target[at] >= 0]
    if not hits:
        return Trial(span, None)
    if sorted(hits) != hits or hits[-1] - hits[0] > 1.5 * len(span) + 20:
        return None
    if len(hits) < 0.6 * len(letters):
        return None
    start, end = hits[0], hits[-1] + 1
    while start > 0 and new[start - 1].isalnum() and not old[: span.start].rstrip().endswith("-"):
        start -= 1
    while end < len(new) and new[end - 1].isalnum() and new[end].isalnum() and old[span.end - 1] != "-":
        end += 1
    return Trial(span, Span(start, end))


def verdict(trial: Trial, answer: Carried) -> str:
    if answer.state not in PLACED or answer.span is None:
        return "tray" if trial.place else "gone"
    if trial.place is None:
        return "wrong"
    shared = min(answer.span.end, trial.place.end) - max(answer.span.start, trial.place.start)
    if 2 * shared < max(len(answer.span), len(trial.place)):
        return "wrong"
    off = max(abs(answer.span.start - trial.place.start), abs(answer.span.end - trial.place.end))
    return "right" if off <= EDGE else "edge"


def by_difference(old: str, new: str, spans: list[Span]) -> list[Carried]:
    """As diff-match-patch carries offsets over (``diff_xIndex``), without a time-out; it has no doubts."""
    peer = diff_match_patch()
    peer.Diff_Timeout = 0
    differences = peer.diff_main(old, new)
    ends = [(peer.diff_xIndex(differences, one.start), peer.diff_xIndex(differences, one.end)) for one in spans]
    return [Carried(AnchorState.EXACT, Span(start, max(start, end)), 1.0, "map") for start, end in ends]


def by_first_quote(old: str, new: str, spans: list[Span]) -> list[Carried]:
    """As tools do that look for the quote and take its first place, else give it up."""
    found = [new.find(one.of(old)) for one in spans]
    return [
        LOST if at < 0 else Carried(AnchorState.EXACT, Span(at, at + len(one)), 1.0, "quote")
        for at, one in zip(found, spans, strict=True)
    ]


def ours(old: str, new: str, spans: list[Span]) -> list[Carried]:
    return list(carried(difference_map(old, new), spans))


Way = Callable[[str, str, list[Span]], list[Carried]]
WAYS: dict[str, Way] = {"Motsvar": ours, "diff-match-patch": by_difference, "first quote": by_first_quote}


def campaign(passages: int = PASSAGES, seed: int = 1, way: Way = ours) -> Counter[str]:
    """How many passages came to which verdict."""
    total: Counter[str] = Counter()
    for source in sorted((DATA / "prose").glob("*.txt")):
        for scan in SCANS:
            old, new, asked = trials(source.stem, scan.name, passages, seed)
            for trial, answer in zip(asked, way(old, new, [one.span for one in asked]), strict=True):
                found = verdict(trial, answer)
                total[found] += 1
                if found in ("wrong", "edge", "tray") and "-v" in sys.argv:
                    print(found, source.stem, scan.name, answer.state, answer.method, round(answer.score, 2))
                    print("  old ", repr(trial.span.of(old)[:150]))
                    print("  gold", repr(trial.place.of(new)[:150]) if trial.place else None)
                    print("  got ", repr(answer.span.of(new)[:150]) if answer.span else None)
    return total


def main() -> int:
    wrong = 0
    for name, way in WAYS.items():
        total = campaign(way=way)
        there = total.total() - total["gone"]
        figures = (f"{verdict} {total[verdict] / there:6.1%}" for verdict in ("right", "edge", "wrong", "tray"))
        print(f"{name:17} {there} passages: {', '.join(figures)}")
        wrong += total["wrong"] if way is ours else 0
    return 1 if wrong else 0


if __name__ == "__main__":
    raise SystemExit(main())
