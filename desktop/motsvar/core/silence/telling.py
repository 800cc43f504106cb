"""What is said of a silence in English, for the terminal and a report; and as JSON."""

import json
from collections.abc import Sequence

from motsvar.core.comparison import Fact, Theme
from motsvar.core.facts.telling import KIND_WORDS, fact_words
from motsvar.core.silence.values import Silence
from motsvar.core.span import Side, Span

LETTERS = {Side.LEFT: "A", Side.RIGHT: "B"}


def kind_words(silence: Silence) -> str:
    if silence.gathers and silence.fact:
        return f"{len(silence.holds)} {KIND_WORDS[silence.fact]}s"
    return KIND_WORDS[silence.fact] if silence.fact else silence.kind.value


def silent_words(silence: Silence) -> str:
    """Who says nothing, and who only quotes: ``A; B only quotes``."""
    return "; ".join(
        f"{LETTERS[side]} only quotes" if side in silence.quoted else LETTERS[side] for side in silence.silent
    )


def held_words(held: Fact | Theme) -> str:
    return fact_words(held) if isinstance(held, Fact) else held.label


def counted(silences: Sequence[Silence]) -> str:
    """Of how much each is silent, in a line."""
    one = {side: sum(each.silent == (side,) for each in silences) for side in Side}
    both = sum(len(each.silent) == len(Side) for each in silences)
    shares = [f"{LETTERS[side]} on {number}" for side, number in one.items() if number]
    return ", ".join([*shares, *([f"both on {both}"] if both else [])]) or "none"


def silence_line(silences: Sequence[Silence]) -> str:
    """One line of a comparison's JSON, see ``comparison_lines``. Offsets are code points."""
    return json.dumps({"silence": [_written(one) for one in silences]}, ensure_ascii=False)


def _written(one: Silence) -> dict[str, object]:
    return {
        "kind": str(one.kind),
        "silent": [str(side) for side in one.silent],
        "quoted": [str(side) for side in one.quoted],
        "words": one.words,
        "fact": str(one.fact) if one.fact else None,
        "names": [held.value for held in one.holds if isinstance(held, Fact)] if one.gathers else [],
        "left": [_pair(span) for span in one.left],
        "right": [_pair(span) for span in one.right],
        "opposite": one.opposite.start if one.opposite else None,
        "reference": _pair(one.reference) if one.reference else None,
        "weight": one.weight,
    }


def _pair(span: Span) -> list[int]:
    return [span.start, span.end]
