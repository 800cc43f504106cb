"""What tables do not tell of matches that were made, confirmed or rejected by hand."""

from collections.abc import Iterator

from motsvar.core.annotation import HandMatch, HandVerdict
from motsvar.exports.case_content import CaseContent


def not_told(content: CaseContent) -> Iterator[str]:
    """Of a table of matches: it holds those of the compared pair, without their notes."""
    if missing := sum(not _is_shown(one, content) for one in content.hand_matches):
        yield f"Matches that were rejected, or made in other texts than the two compared, are left out: {missing:,}."
    if noted := sum(bool(one.note) for one in content.hand_matches):
        yield f"Notes on matches made by hand are left out: {noted:,}."


def _is_shown(one: HandMatch, content: CaseContent) -> bool:
    pair = content.pair
    if pair is None or one.verdict is HandVerdict.REJECTED or not one.placed:
        return False
    return {one.one.document, one.other.document} == {pair.left_id, pair.right_id}
