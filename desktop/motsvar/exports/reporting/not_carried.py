"""What no report carries, whatever its format."""

from collections.abc import Iterator

from motsvar.core.hidden.telling import count_hidden
from motsvar.exports.case_content import CaseContent

MOST_NAMED = 10
"""Documents of which a sentence gives the names."""


def not_carried(content: CaseContent) -> Iterator[str]:
    """Sentences in English."""
    pair = content.pair
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
