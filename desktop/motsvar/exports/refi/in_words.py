"""What other tools would drop, said in words in the descriptions that they show."""

from collections.abc import Iterator

from motsvar.core.annotation import Annotation, Link, NoteTarget
from motsvar.core.refi import addendum, as_in_a_file, with_addenda
from motsvar.exports.case_content import ExportedDocument
from motsvar.exports.refi.plan import Plan, on_one_line
from motsvar.wording import Wording

_LONGEST_QUOTE = 200


def of_passage(plan: Plan, annotation: Annotation, words: Wording) -> str:
    """Its note and its links."""
    lines = [_link(plan, link, annotation.id, words) for link in plan.links_by_end.get(annotation.id, ())]
    addenda = [addendum(words("Links"), lines)] if lines else []
    return with_addenda(plan.body(NoteTarget.passage(annotation.id)), addenda)


def of_document(plan: Plan, exported: ExportedDocument, words: Wording) -> str:
    """Its note, the links that lead to it, the notes that it shares with another one, and what waits to be placed."""
    return with_addenda(plan.body(NoteTarget.document(exported.id)), tuple(_of_document(plan, exported, words)))


def of_case(plan: Plan, not_carried: tuple[str, ...], words: Wording) -> str:
    """Its note, and what the file does not hold."""
    addenda = [addendum(words("Not in this file"), (f"– {words(one)}" for one in not_carried))] if not_carried else []
    return with_addenda(plan.body(NoteTarget.case()), addenda)


def _of_document(plan: Plan, exported: ExportedDocument, words: Wording) -> Iterator[str]:
    if links := plan.links_by_end.get(exported.id, ()):
        yield addendum(words("Links"), (_link(plan, link, exported.id, words) for link in links))
    for note in plan.pair_notes.get(exported.id, ()):
        other = next(one for one in (*note.target.ids, exported.id) if one != exported.id)
        yield addendum(f"{words('Together with')} {plan.names[other]}", _dashed(as_in_a_file(note.body)))
    if waiting := plan.unplaced.get(exported.id, ()):
        lines = (f"– “{on_one_line(one.quote, _LONGEST_QUOTE)}”" for one in waiting)
        yield addendum(words("Passages that are not placed in this text"), lines)


def _dashed(note: str) -> Iterator[str]:
    return (f"– {line}".rstrip() for line in note.split("\n"))


def _link(plan: Plan, link: Link, seen_from: str, words: Wording) -> str:
    """One line: where a link leads from here."""
    outwards = link.source == seen_from
    end = link.target if outwards else link.source
    where = _place(plan, plan.passages[end], words) if end else plan.names[link.document or ""]
    note = f" – {on_one_line(link.note, _LONGEST_QUOTE)}" if link.note else ""
    return f"{'→' if outwards else '←'} {on_one_line(words(link.relation))}: {where}{note}"


def _place(plan: Plan, annotation: Annotation, words: Wording) -> str:
    """The document, the page where it has pages, and the words of a passage."""
    page = plan.content.document(annotation.document).page_of(annotation.span.start) if annotation.placed else None
    where = plan.names[annotation.document]
    if page is not None:
        where += ", " + words("p. {0}").format(page)
    return f"{where}: “{on_one_line(annotation.quote, _LONGEST_QUOTE)}”"
