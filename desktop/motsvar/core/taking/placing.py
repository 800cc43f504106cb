"""Places the passages of another tool's file in the texts of a case. Pure: may run in any thread."""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from motsvar.core.anchoring.carrying import Carried, carried
from motsvar.core.anchoring.difference_map import difference_map
from motsvar.core.annotation import PLACED, AnchorState
from motsvar.core.document import canonical
from motsvar.core.hidden.telling import visible_name
from motsvar.core.incoming import Incoming, IncomingDocument, IncomingPassage
from motsvar.core.progress import Progress, silent
from motsvar.core.selector import describe
from motsvar.core.taking.counting import as_counted
from motsvar.core.taking.quotes import Quote, QuotedText
from motsvar.core.taking.tying import Ties

SAME_TEXT = 0.9
"""Share of the passages that must stand where the file says, for its text to be taken for the one in the case."""
MOST_ASKED = 200
"""Passages whose quotes tell which document is meant."""
LONGEST_TITLE = 1_000
"""Code points of a document's name, as in ``store``."""
_BETWEEN_NEWS = 200
"""Passages."""


@dataclass(frozen=True, slots=True)
class CaseSide:
    """What must be known of a case to place a file in it."""

    ties: Ties
    texts: Mapping[str, str]
    """Of the documents of the case that are tied to one whose text the file does not hold, or may be; by id."""
    hashes: Mapping[str, str]
    """Of the text that each document of the case has, by its id."""


@dataclass(frozen=True, slots=True)
class Placed:
    """A passage and where it goes."""

    passage: IncomingPassage
    document: str
    """Id in the case."""
    quote: Quote
    """The words and what stands around them, also where the file gives only their place."""
    found: Carried

    @property
    def waits(self) -> bool:
        """Whether somebody must look where it belongs."""
        return self.found.state not in PLACED


@dataclass(frozen=True, slots=True)
class Placing:
    """A file as it goes into a case."""

    incoming: Incoming
    documents: Mapping[str, str]
    """Id in the case by id in the file."""
    new: tuple[IncomingDocument, ...]
    passages: tuple[Placed, ...]
    """Those whose document is in the case, one document after the other."""
    hashes: Mapping[str, str]
    """As in ``CaseSide``: while it is so, what is said here holds."""
    not_carried: tuple[str, ...]
    unclear: frozenset[str] = frozenset()
    """Ids in the file of documents left out, since several have their names."""


def placing(incoming: Incoming, side: CaseSide, progress: Progress = silent) -> Placing:
    """Raises what ``progress`` raises."""
    groups: defaultdict[str, list[IncomingPassage]] = defaultdict(list)
    for passage in incoming.passages:
        groups[passage.document].append(passage)
    documents = dict(side.ties.ids)
    for one, candidates in side.ties.open:
        progress(0.0, "Finding passages")
        found = _by_quotes(groups[one.id], {each: side.texts[each] for each in candidates if each in side.texts})
        if found:
            documents[one.id] = found
    unclear = side.ties.namesakes - documents.keys()
    placed: list[Placed] = []
    for one in incoming.documents:
        if one.id in documents:
            for each in _in_document(one, documents[one.id], side, groups[one.id]):
                if len(placed) % _BETWEEN_NEWS == 0:
                    progress(len(placed) / max(1, len(incoming.passages)), "Finding passages")
                placed.append(each)
    return Placing(
        incoming,
        documents,
        tuple(map(_titled, side.ties.new)),
        tuple(placed),
        side.hashes,
        (
            *incoming.not_carried,
            *_told(incoming, unclear, documents, groups),
            *_told_of_texts(incoming, documents, side, placed),
        ),
        unclear,
    )


def _titled(one: IncomingDocument) -> IncomingDocument:
    """Its name is kept as a title where the file that it comes from has another."""
    if one.document is None or one.document.title or one.name == one.document.source.name:
        return one
    return replace(one, document=replace(one.document, title=" ".join(one.name.split())[:LONGEST_TITLE]))


def _in_document(
    one: IncomingDocument, document: str, side: CaseSide, passages: Sequence[IncomingPassage]
) -> Iterator[Placed]:
    own = one.document.text if one.document else None
    if own is not None and not _has_another_text(one, document, side):
        yield from _placed(passages, document, QuotedText(own), own=own, is_same=True)
    elif own is not None:
        first = tuple(_placed(passages, document, QuotedText(own), own=own, is_same=True))
        yield from _carried_over(first, QuotedText(own), QuotedText(side.texts[document]))
    else:
        is_same = bool(one.text_sha256) and side.hashes.get(document) == one.text_sha256
        yield from _placed(passages, document, QuotedText(side.texts[document]), is_same=is_same)


def _has_another_text(one: IncomingDocument, document: str, side: CaseSide) -> bool:
    """Whether the case has the document with other words than the file."""
    if one.document is None:
        return False
    return side.hashes.get(document, one.document.text_sha256) != one.document.text_sha256


def _placed(
    passages: Sequence[IncomingPassage], document: str, text: QuotedText, *, own: str = "", is_same: bool
) -> Iterator[Placed]:
    quotes = [_quote(one, own) for one in passages]
    if not own:  # who reads a text with its passages knows how they are counted
        quotes = as_counted(quotes, text)
    read = [text.reads(quote) for quote in quotes]
    claimed = sum(quote.at is not None and bool(quote.exact) for quote in quotes)
    trusted = is_same or sum(read) > SAME_TEXT * claimed
    for passage, quote, reads in zip(passages, quotes, read, strict=True):
        if quote.at and ((reads and trusted) or (is_same and not quote.exact and quote.at.end <= len(text.text))):
            found = Carried(AnchorState.EXACT, quote.at, 1.0, "position")
        elif trusted and (once := text.only_place(quote)):
            found = Carried(AnchorState.EXACT, once, 1.0, "quote")
        else:
            found = text.found(quote)
        yield Placed(passage, document, quote, found)


def _quote(passage: IncomingPassage, own: str) -> Quote:
    exact, prefix, suffix = map(canonical, (passage.exact, passage.prefix, passage.suffix))
    at = passage.span
    if own and at and at.end <= len(own) and (not exact or (exact == at.of(own) and not prefix and not suffix)):
        described = describe(own, at)
        exact, prefix, suffix = described.exact, described.prefix, described.suffix
    return Quote(exact, prefix, suffix, at)


def _carried_over(first: Sequence[Placed], old: QuotedText, new: QuotedText) -> Iterator[Placed]:
    """From the text of the file to another version of it, as a new text of a document is."""
    difference = difference_map(old.text, new.text)
    for one in first:
        found = one.found
        if found.span is not None and found.state is AnchorState.EXACT:
            (found,) = carried(difference, (found.span,))
        else:
            found = new.found(replace(one.quote, at=None))
        yield replace(one, found=found)


def _by_quotes(passages: Sequence[IncomingPassage], texts: Mapping[str, str]) -> str:
    """The document in which most of the quotes stand, or of several such that in which most stand where they are said
    to; empty where two have as many, or none has any."""
    quotes = [_quote(one, "") for one in passages[:MOST_ASKED]]
    counts = {each: _standing(quotes, QuotedText(text)) for each, text in texts.items()}
    best = max(counts.values(), default=(0, 0))
    found = [each for each, count in counts.items() if count == best]
    return found[0] if best[0] and len(found) == 1 else ""


def _standing(quotes: Sequence[Quote], text: QuotedText) -> tuple[int, int]:
    """How many quotes stand anywhere in the text, and how many where they are said to."""
    return sum(map(text.holds, {*quotes})), sum(map(text.reads, as_counted(quotes, text)))


def _told(
    incoming: Incoming,
    unclear: Collection[str],
    documents: Mapping[str, str],
    groups: Mapping[str, Sequence[IncomingPassage]],
) -> Iterator[str]:
    """Of documents that are named only and not known in the case."""
    for one in incoming.documents:
        if one.id in documents:
            continue
        count, name = len(groups.get(one.id, ())), visible_name(one.name)
        if one.id in unclear:
            yield (
                f"Several documents are named “{name}”, and neither the text nor the quotes tell which one is meant. "
                f"Annotations left out: {count}."
            )
        else:
            yield (
                f"The document “{name}” is not in the case, and the file does not hold its text. "
                f"Annotations left out: {count}."
            )
    known = {one.id for one in incoming.documents}
    orphans = sum(len(some) for document, some in groups.items() if document not in known)
    if orphans:
        yield f"Annotations of no document were left out: {orphans}."


def _told_of_texts(
    incoming: Incoming, documents: Mapping[str, str], side: CaseSide, placed: Sequence[Placed]
) -> Iterator[str]:
    """Of documents that the case has with another text: it stays, and what is marked is looked for in it."""
    counts = Counter((one.passage.document, one.waits) for one in placed)
    for one in incoming.documents:
        if one.id in documents and _has_another_text(one, documents[one.id], side):
            yield (
                f"The document “{visible_name(one.name)}” has another text in the case, which was kept. Annotations of "
                f"the file that stand in that, too: {counts[one.id, False]}; without a sure place there: "
                f"{counts[one.id, True]}."
            )
