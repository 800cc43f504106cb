"""What no report carries, whatever its format."""

from collections.abc import Iterator

from motsvar.core.hidden.telling import count_hidden
from motsvar.exports.case_content import CaseContent

MOST_NAMED = 10
"""Documents of which a sentence gives the names."""


def not_carried(content: CaseContent) -> Iterator[str]:
    """Sentences in English, first on what there is none of."""
    pair = content.pair
    if not content.documents:
        yield "The case has no documents: the report holds no texts and no passages."
    elif pair is None:
        yield "Nothing was compared: the report holds no texts, and nothing of what corresponds."
    hidden = [one.document.name for one in content.documents if pair and one.id not in (pair.left_id, pair.right_id)]
    if hidden:
        names = ", ".join(hidden[:MOST_NAMED]) + (" …" if len(hidden) > MOST_NAMED else "")
        yield f"Texts that are not among the two compared are left out: {len(hidden):,} ({names})."
    used = {tag for annotation in content.ordered_annotations for tag in annotation.tags}
    if unused := sum(tag.id not in used for tag in content.tags):
        yield f"Tags on no passage are left out: {unused:,}."
    if described := sum(bool(tag.description) for tag in content.tags):
        yield f"Descriptions of tags are left out: {described:,}."
    if missing := len(content.annotations) - len(content.ordered_annotations):
        yield f"Passages of documents that are not in the case are left out: {missing:,}."
    if unseen := sum(count_hidden(one.note) + count_hidden(one.quote.replace("\f", "")) for one in content.annotations):
        yield f"Characters that hide are shown as signs: {unseen:,}."
    if any(one.added for one in content.documents):  # else they are in no case
        yield "The history of the case and the files that the documents were read from are left out."
    if pair or content.annotations:
        yield "Offsets of passages and the confidence of each match are left out; an Excel workbook has them."
