"""What a file of REFI-QDA does not hold of a case, in sentences."""

from collections.abc import Iterator

from motsvar.exports.case_content import CaseContent
from motsvar.exports.refi.plan import Plan

_BEYOND_16_BITS = "\uffff"
_MARK = "\ufeff"


def not_carried(plan: Plan, replaced: int) -> Iterator[str]:
    """Of a project in which ``replaced`` characters became signs."""
    content = plan.content
    yield "REFI-QDA holds no comparisons, no matches made by hand and no history."
    if content.documents:
        yield "Texts go out as plain text: original files, pages and headings are left out."
    if renamed := sum(plan.names[one.id] != one.document.name for one in content.documents):
        yield f"Documents of the same name have a number behind it: {renamed:,}."
    if beyond := sum(max(one.document.text, default="") > _BEYOND_16_BITS for one in content.documents):
        yield f"NVivo counts emoji and rare letters twice, and will show passages after them wrong: {beyond:,} texts."
    yield from _of_passages(plan)
    yield from _of_notes(plan)
    if themes := len(content.codebook):
        yield f"Your own themes go out as sets without codes, with their words in the descriptions: {themes:,}."
    yield from tags_not_carried(content, replaced)


def tags_not_carried(content: CaseContent, replaced: int) -> Iterator[str]:
    """What holds for a codebook, too."""
    if shortcuts := sum(tag.shortcut is not None for tag in content.tags):
        yield f"Shortcuts of tags are left out: {shortcuts:,}."
    if archived := sum(tag.archived for tag in content.tags):
        yield f"Archived tags go out as the others do: {archived:,}."
    if replaced:
        yield f"Characters that XML cannot hold are replaced by signs: {replaced:,}."


def _of_passages(plan: Plan) -> Iterator[str]:
    content = plan.content
    if waiting := sum(map(len, plan.unplaced.values())):
        yield f"Passages that wait to be placed go out as notes with their words, without proposals: {waiting:,}."
    if missing := len(content.annotations) - len(plan.passages):
        yield f"Passages of documents that are not in the case are left out: {missing:,}."
    if missing := len(content.links) - len(plan.links):
        yield f"Links to passages that are not in the case are left out: {missing:,}."


def _of_notes(plan: Plan) -> Iterator[str]:
    if missing := sum(bool(one.body) for one in plan.content.notes) - sum(bool(one.id) for one in plan.notes):
        yield f"Notes on what is not in the case are left out: {missing:,}."
    bodies = (*(one.body for one in plan.notes), *(one.note for one in plan.links))
    if changed := sum("\r" in body for body in bodies):
        yield f"Notes whose line ends were changed to those of text files: {changed:,}."
    if marked := sum(body.startswith(_MARK) for body in bodies):
        yield f"Notes without the mark of byte order that they began with: {marked:,}."
