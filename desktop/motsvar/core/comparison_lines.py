"""A comparison's JSON cut into lines, so that it is never read or written in one long stroke.

A megabyte of text gives ten megabytes of JSON; decoding that in one call would hold the interpreter, and with it the
window, for a third of a second. Each line is a JSON object with some of the keys of the contract; a long list comes in
slices, on several lines.
"""

import json
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby
from typing import Any

from motsvar.core.comparison import Change, Comparison, Match
from motsvar.core.comparison_json import from_json, to_json
from motsvar.core.document import Document

SLICE = 200
"""Entries of a list on one line."""


def written(
    comparison: Comparison, left: Document, right: Document, reference: Document | None = None
) -> tuple[str, ...]:
    """The lines, in the order of the contract's keys; none holds a line break."""
    few = to_json(replace(comparison, matches=()), left, right, reference)
    return tuple(line for key, value in few.items() for line in _lines(key, value, comparison.matches))


def read_comparison(lines: Sequence[str]) -> Comparison:
    """The comparison that was written."""
    whole: dict[str, Any] = {}
    for line in lines:
        for key, value in json.loads(line).items():
            if isinstance(value, list):
                whole.setdefault(key, []).extend(value)
            else:
                whole[key] = value
    return from_json(whole)


def whole_json(lines: Sequence[str]) -> str:
    """The lines as the one JSON object of the contract, without decoding them."""
    keys = groupby((line[1:-1].split(": ", 1) for line in lines), key=lambda pair: pair[0])
    return "{" + ",\n".join(f"{key}: {_joined([value for _, value in pairs])}" for key, pairs in keys) + "}\n"


def _lines(key: str, value: object, matches: Sequence[Match]) -> Iterator[str]:
    if key == "matches":
        for at in range(0, max(1, len(matches)), SLICE):
            yield '{"matches": [' + ", ".join(map(_match, matches[at : at + SLICE])) + "]}"
    else:
        yield from (json.dumps({key: part}, ensure_ascii=False) for part in _slices(value))


def _match(match: Match) -> str:
    """What ``comparison_json`` says of a match, written without the steps between: matches and their changes are nine
    tenths of a comparison."""
    left, right = match.left, match.right
    origin = f'"{match.origin}"' if match.origin else "null"
    return (
        f'{{"id": {match.id}, "relation": "{match.relation}", "moved": {"true" if match.moved else "false"}, '
        f'"confidence": {float(match.confidence)!r}, "origin": {origin}, '
        f'"left": {{"start": {left.start}, "end": {left.end}}}, '
        f'"right": {{"start": {right.start}, "end": {right.end}}}, '
        f'"changes": [{", ".join(map(_change, match.changes))}]}}'
    )


def _change(change: Change) -> str:
    left, right = change.left, change.right
    reason = f', "reason": {json.dumps(change.reason, ensure_ascii=False)}' if change.reason else ""
    return (
        f'{{"op": "{change.operation}", "left": [{left.start}, {left.end}], "right": [{right.start}, {right.end}]'
        f"{reason}}}"
    )


def _slices(value: object) -> Iterator[object]:
    if isinstance(value, list) and len(value) > SLICE:
        yield from (value[at : at + SLICE] for at in range(0, len(value), SLICE))
    else:
        yield value


def _joined(values: list[str]) -> str:
    return values[0] if len(values) == 1 else "[" + ",\n".join(value[1:-1] for value in values) + "]"
