"""Which two documents of a case an export is on, where no window shows them, and how they compare."""

from collections.abc import Sequence

from motsvar.core.by_hand import with_hand_matches
from motsvar.core.comparison import Comparison
from motsvar.core.comparison_lines import read_comparison
from motsvar.core.errors import Refused
from motsvar.core.hidden.telling import visible_name
from motsvar.core.own_themes import with_own_themes
from motsvar.core.pairs import Pair
from motsvar.core.progress import Progress, silent
from motsvar.isolation.codebook import own_themes
from motsvar.isolation.whole_case import CaseTexts, case_candidates
from motsvar.isolation.workers import Workers
from motsvar.store.case import Case
from motsvar.store.documents import StoredDocument

MOST_NAMED = 20
"""Documents that an error lists."""


def named_pair(documents: Sequence[StoredDocument], left: str, right: str) -> tuple[str, str]:
    """The ids of two documents given by name or id.

    :raises Refused: where a name is nobody's or of several, and where both are the same document.
    """
    pair = _named(documents, left), _named(documents, right)
    if pair[0] == pair[1]:
        raise Refused("A document is not compared with itself.", "Name two documents of the case.")
    return pair


def alike_pair(
    case: Case, documents: Sequence[StoredDocument], workers: Workers, progress: Progress = silent
) -> tuple[str, str] | None:
    """The ids of the two that share most of their words, as sampled runs of them tell; else of the first two.

    None where there are fewer than two.
    """
    ids = [one.id for one in documents]
    if len(ids) > 2:
        texts = CaseTexts([one.length for one in documents], lambda some: case.texts(ids[some.start : some.stop]))
        if found := case_candidates(texts, workers, progress).pairs:
            return ids[found[0].left], ids[found[0].right]
    return (ids[0], ids[1]) if len(ids) >= 2 else None


def seen_comparison(
    case: Case, pair: Pair, lines: Sequence[str], workers: Workers, progress: Progress = silent
) -> Comparison:
    """What was computed, written in ``lines``, as a user sees it: with matches by hand and the themes of the case."""
    left, right = pair.left, pair.right
    said = case.hand_matches(pair.left_id, pair.right_id)
    seen = with_hand_matches(read_comparison(lines), left.text, right.text, said)
    return with_own_themes(seen, own_themes(case.themes(), left, right, workers, progress))


def _named(documents: Sequence[StoredDocument], name: str) -> str:
    found = [one for one in documents if name in (one.id, one.name)]
    if len(found) == 1:
        return found[0].id
    told = found or documents
    listed = ", ".join(one.id if found else visible_name(one.name) for one in told[:MOST_NAMED])
    listed += "" if len(told) <= MOST_NAMED else " …"
    if found:
        raise Refused(f"Several documents are named {visible_name(name)}.", f"Give the id of one of them: {listed}.")
    raise Refused(f"The case has no document {visible_name(name)}.", f"It has: {listed}.")
