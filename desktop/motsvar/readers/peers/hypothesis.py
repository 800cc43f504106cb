"""Annotations of Hypothesis, as its search gives them (``rows``) and as its client exports them (``annotations``).

Positions are UTF-16 units of a page as a browser had it, so a passage is placed by its quote. A reply becomes part of
the note that it answers, with who wrote it and when.
"""

import re

from motsvar.core.annotation import Note, NoteTarget
from motsvar.core.document import canonical
from motsvar.core.errors import UnreadableDocument
from motsvar.core.incoming import Incoming, IncomingCoding, IncomingDocument, IncomingPassage
from motsvar.core.progress import Progress
from motsvar.core.span import Span
from motsvar.readers.peers.gathering import Gathering, signed
from motsvar.readers.peers.given import Given, a_list, a_name, an_object, an_offset, is_json, loaded, words
from motsvar.readers.peers.naming import guid, guid_of, moment, one_line

_SIGN = re.compile(rb'"(?:export_userid|client_version)"\s*:|"user"\s*:\s*"acct:|"rows"\s*:\s*\[\s*\]')
_STEP = 200
_ORPHANS = "Replies to annotations that are not in the file are left out: {0}."
_GROUPS = "The groups that annotations were shared with are left out: {0} annotations."
_PRIVATE = "That annotations were for their maker only is left out: {0} annotations."
_TAGS_OF_REPLIES = "Tags on replies are left out: {0}."
_TAGS_OF_DOCUMENTS = "Tags on whole documents are left out: {0}."
_UNPLACED = "Annotations of something that is no passage of text are left out: {0}."


def knows(_name: str, head: bytes) -> bool:
    return is_json(head) and bool(_SIGN.search(head))


def read(data: bytes, name: str, progress: Progress) -> Incoming:
    """:raises UnreadableDocument: when the file is no JSON, or not of Hypothesis."""
    progress(0.0, f"Reading {name}")
    value = loaded(data, name)
    given = an_object(value)
    rows = a_list(given.get("rows", given.get("annotations", value if isinstance(value, list) else None)))
    found: list[Given] = [row for row in rows if isinstance(row, dict)]
    if not found:
        raise UnreadableDocument(f"There are no annotations in {name}.", "Choose an export of Hypothesis.")
    gathering = Gathering()
    replies = _replies(found, gathering)
    for at, row in enumerate(found):
        if not at % _STEP:
            progress(at / len(found), f"Reading {name}")
        if not a_list(row.get("references")):
            _take(row, replies.get(words(row.get("id")), []), gathering)
    version = one_line(words(given.get("client_version")))
    return gathering.incoming(f"Hypothesis {version}".strip())


def _replies(rows: list[Given], gathering: Gathering) -> dict[str, list[Given]]:
    """By the id of the annotation that the conversation began with, the earliest first."""
    roots = {words(row.get("id")) for row in rows if not a_list(row.get("references"))}
    found: dict[str, list[Given]] = {}
    for row in sorted(rows, key=lambda row: moment(words(row.get("created")))):
        references = a_list(row.get("references"))
        root = words(references[0]) if references else ""
        if root in roots - {""}:
            found.setdefault(root, []).append(row)
        elif references:
            gathering.leave(_ORPHANS)
    return found


def _take(row: Given, replies: list[Given], gathering: Gathering) -> None:
    document = _document(row, gathering)
    person, created = _person(row), moment(words(row.get("created")))
    said = [words(row.get("text"))] + [_reply(one) for one in replies]
    note = "\n\n".join(part for part in said if part.strip())
    gathering.leave(_TAGS_OF_REPLIES, sum(len(a_list(one.get("tags"))) for one in replies))
    if words(row.get("group")) not in ("", "__world__"):
        gathering.leave(_GROUPS)
    readers = a_list(an_object(row.get("permissions")).get("read"))
    if readers and all(words(one).startswith("acct:") for one in readers):
        gathering.leave(_PRIVATE)
    selectors = [
        an_object(one) for target in a_list(row.get("target")) for one in a_list(an_object(target).get("selector"))
    ]
    place = _place(selectors)
    given = words(row.get("id"))
    own = guid_of("hypothesis", *([given] if given else [document, person, created, note, *place]))
    tags = [tag for one in a_list(row.get("tags")) if (tag := a_name(one))]
    if not selectors:
        gathering.note(Note(NoteTarget.document(document), note, person, created, _changed(row), own))
        if tags:
            gathering.leave(_TAGS_OF_DOCUMENTS, len(tags))
        return
    span, exact, prefix, suffix = place
    if span is None and not exact:
        gathering.leave(_UNPLACED)
        return
    codings = [
        IncomingCoding(guid_of(own, tag), gathering.named_tag(guid(f"tag {tag}"), tag), person, created)
        for tag in dict.fromkeys(tags)
    ]
    gathering.passage(
        IncomingPassage(
            own, document, span, exact, prefix, suffix, tuple(codings), note, "", person, created, _changed(row)
        )
    )


def _document(row: Given, gathering: Gathering) -> str:
    """Known by its address; named by its title."""
    uri = words(row.get("uri")) or next((words(an_object(one).get("source")) for one in a_list(row.get("target"))), "")
    title = a_name(an_object(row.get("document")).get("title"))
    return gathering.document(IncomingDocument(guid_of("hypothesis document", uri), title or one_line(uri) or "?"))


def _reply(row: Given) -> str:
    text = words(row.get("text"))
    return signed(text, _person(row), moment(words(row.get("created")))) if text.strip() else ""


def _person(row: Given) -> str:
    """The name that is shown, else that of the account: ``acct:name@host``."""
    shown = a_name(an_object(row.get("user_info")).get("display_name"))
    return shown or one_line(words(row.get("user")).removeprefix("acct:").partition("@")[0])


def _changed(row: Given) -> str:
    return moment(words(row.get("updated")))


def _place(selectors: list[Given]) -> tuple[Span | None, str, str, str]:
    span, exact, prefix, suffix = None, "", "", ""
    for one in selectors:
        if words(one.get("type")) == "TextQuoteSelector":
            exact, prefix, suffix = (canonical(words(one.get(key))) for key in ("exact", "prefix", "suffix"))
        elif words(one.get("type")) == "TextPositionSelector":
            start, end = an_offset(one.get("start")), an_offset(one.get("end"))
            span = Span(start, end) if start is not None and end is not None and start < end else None
    return span, exact, prefix, suffix
