"""How much the documents of a case correspond, as far as the case remembers it: nothing is compared for it."""

from collections.abc import Callable, Generator, Sequence

from motsvar.core.case_figures import Overlap, OverlapTable, overlap_written, pairs_of

MOST_ASKED = 12
"""Documents of which every two are looked up: 66 pairs."""
FEWEST = 3

Lines = tuple[str, ...]
OverlapSteps = Generator[None, None, OverlapTable | None]


def known_overlaps(
    documents: Sequence[str], remembered: Callable[[str, str], Lines | None], open_pair: Overlap | None
) -> OverlapSteps:
    """``remembered`` gives the lines of an earlier comparison; ``open_pair`` is what the user sees now.

    Gives way after each pair, so that a window can answer between two of them.
    None where there are too few documents for a table, or too many to look up every two of them.
    """
    if not FEWEST <= len(documents) <= MOST_ASKED:
        return None
    table = OverlapTable(tuple(documents))
    for one, other in pairs_of(documents):
        known = remembered(one, other)
        mirrored = None if known else remembered(other, one)
        found = overlap_written(one, other, known) if known else None
        found = overlap_written(other, one, mirrored) if mirrored else found
        table = table.with_overlap(found) if found else table
        yield
    return table.with_overlap(open_pair) if open_pair else table
