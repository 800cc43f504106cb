"""What corresponds: the matches of the pair, and all that somebody said of matches by hand, of other pairs, too."""

from collections.abc import Iterator

from motsvar.core.annotation import HandMatch, HandVerdict, Place
from motsvar.core.comparison import Match, Operation
from motsvar.core.document import Document
from motsvar.exports.case_content import CaseContent
from motsvar.exports.options import TableName
from motsvar.exports.tables import terms
from motsvar.exports.tables.columns import NO_PLACE, Cell, Column, Row, Table, columns, page_line_offsets, yes
from motsvar.wording import Wording

_NOTHING_SAID = ("", "", "", "", "")


def _matches(content: CaseContent, words: Wording) -> Iterator[Row]:
    pair, told = content.pair, set()
    if pair:
        said = [_turned(one, pair.left_id) for one in content.hand_matches]
        said = [one for one in said if (one.one.document, one.other.document) == (pair.left_id, pair.right_id)]
        left, right = content.document(pair.left_id), content.document(pair.right_id)
        for match in pair.comparison.matches:
            hand = _said_of(match, said) if match.by_hand else None
            if hand:
                told.add(hand.id)
            yield left.name, right.name, *_match(match, left, right, words), *_said(hand, words)
    for one in content.hand_matches:
        if one.id not in told:
            yield _by_hand(one, content, words)


def _turned(one: HandMatch, left: str) -> HandMatch:
    """With the side first that is the left one."""
    if one.other.document != left:
        return one
    return HandMatch(one.id, one.other, one.one, one.verdict, one.note, one.person, one.created, one.placed)


def _said_of(match: Match, said: list[HandMatch]) -> HandMatch | None:
    """What was said of it last. The ends of what the program finds may have shifted since."""
    last = [one for one in reversed(said) if one.placed and one.verdict is not HandVerdict.REJECTED]
    exactly = (one for one in last if (one.one.span, one.other.span) == (match.left, match.right))
    nearly = (one for one in last if one.one.span.overlaps(match.left) and one.other.span.overlaps(match.right))
    return next(exactly, next(nearly, None))


def _match(match: Match, left: Document, right: Document, words: Wording) -> Row:
    variants = sum(change.operation is Operation.VARIANT for change in match.changes)
    return (
        *(match.id, terms.relations(words)[match.relation], match.confidence),
        *(*page_line_offsets(left, match.left), left.quote(match.left)),
        *(*page_line_offsets(right, match.right), right.quote(match.right)),
        *(len(match.changes) - variants, variants, terms.origins(words)[match.origin]),
        *(yes(words, match.moved), yes(words, match.by_hand)),
    )


def _by_hand(one: HandMatch, content: CaseContent, words: Wording) -> Row:
    """One that is in no comparison here: of another pair, rejected, or of words that are not found any more."""
    (left, *there), (right, *here) = (_end(place, one.placed, content) for place in (one.one, one.other))
    return left, right, "", "", "", *there, *here, "", "", "", "", yes(words, True), *_said(one, words)


def _end(place: Place, is_placed: bool, content: CaseContent) -> tuple[Cell, ...]:
    """The name of the document, where the passage stands in it, and its words."""
    document = content.found(place.document)
    if document is None or not is_placed:
        return (document.name if document else "", *NO_PLACE, "")
    return (document.name, *page_line_offsets(document, place.span), document.quote(place.span))


def _said(one: HandMatch | None, words: Wording) -> Row:
    return (
        (terms.hand_verdicts(words)[one.verdict], one.note, one.person, one.created, one.id) if one else _NOTHING_SAID
    )


def _columns(words: Wording) -> tuple[Column, ...]:
    return (
        *columns((words("left document"), 24), (words("right document"), 24)),
        *columns((words("match"), 7), words("relation"), words("confidence")),
        *columns((words("page in A"), 6), (words("line in A"), 6), (words("start in A"), 8), (words("end in A"), 8)),
        *columns((words("words in A"), 60), (words("page in B"), 6), (words("line in B"), 6)),
        *columns((words("start in B"), 8), (words("end in B"), 8), (words("words in B"), 60)),
        *columns(words("differences"), words("reading errors"), words("origin"), (words("moved"), 8)),
        *columns((words("by hand"), 8), words("verdict"), (words("note"), 50), (words("person"), 16)),
        *columns((words("created"), 20), (words("match id"), 38)),
    )


def _size(content: CaseContent) -> int:
    return len(content.hand_matches) + (len(content.pair.comparison.matches) if content.pair else 0)


MATCHES = Table(TableName.MATCHES, _columns, _matches, _size)
