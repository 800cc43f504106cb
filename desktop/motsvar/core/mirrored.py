"""The same comparison with its sides swapped."""

from dataclasses import replace

from motsvar.core.comparison import Change, Match, Operation, SharedPassage

_MIRRORED = {Operation.INSERT: Operation.DELETE, Operation.DELETE: Operation.INSERT}


def mirrored_matches(matches: tuple[Match, ...]) -> tuple[Match, ...]:
    ordered = sorted(matches, key=lambda match: (match.right.start, match.right.end, match.left.start, match.left.end))
    return tuple(
        replace(
            match,
            id=number,
            left=match.right,
            right=match.left,
            changes=tuple(
                Change(_MIRRORED.get(c.operation, c.operation), c.right, c.left, c.reason) for c in match.changes
            ),
        )
        for number, match in enumerate(ordered, 1)
    )


def mirrored_passages(passages: tuple[SharedPassage, ...]) -> tuple[SharedPassage, ...]:
    return tuple(sorted((replace(p, left=p.right, right=p.left) for p in passages), key=lambda p: (p.left, p.right)))
