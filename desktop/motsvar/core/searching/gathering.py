"""Hits that belong together: a phrase that was looked for as words is one thing, also for one who tags it."""

from collections.abc import Sequence

from motsvar.core.span import Span

BETWEEN = frozenset(" \n\t\u00a0\u00ad-")
"""What may stand between words of one phrase, also at a line's end."""


def gathered(text: str, hits: Sequence[Span], starts_at: int = 0) -> tuple[Span, ...]:
    """The runs of hits with nothing but blanks between them; of a passage with longer runs only those that are longest.

    ``hits`` are in order and may be offset: ``text`` is what stands from ``starts_at`` on.
    """
    runs: list[list[Span]] = []
    for hit in hits:
        between = text[runs[-1][-1].end - starts_at : hit.start - starts_at] if runs else "|"
        if BETWEEN.issuperset(between):
            runs[-1].append(hit)
        else:
            runs.append([hit])
    longest = max(map(len, runs), default=0)
    return tuple(Span(run[0].start, run[-1].end) for run in runs if len(run) == longest)
