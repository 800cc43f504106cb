"""The passages that somebody has tagged, noted or linked, and the notes on the whole, as a report lists them."""

from motsvar.core.annotation import Annotation, Link, LinkRelation, Note, NoteKind
from motsvar.core.hidden.telling import visible
from motsvar.exports.case_content import CaseContent
from motsvar.exports.reporting.marks import annotation_target, safe_colour
from motsvar.exports.reporting.places import flowing, where
from motsvar.exports.reporting.values import AnnotationView, NoteView, TagView
from motsvar.wording import Wording


def annotation_views(content: CaseContent, words: Wording) -> tuple[AnnotationView, ...]:
    return tuple(_annotation(content, one, words) for one in content.ordered_annotations)


def note_views(content: CaseContent, words: Wording) -> tuple[NoteView, ...]:
    """The notes that stand on no passage, with what they are about in words and signs for what is not seen."""
    return tuple(
        NoteView(
            _about(content, note, words), visible(note.body), _made(note.person, note.created, note.changed, words)
        )
        for note in content.notes_on_the_whole
    )


def quoted(annotation: Annotation) -> str:
    return flowing(visible(annotation.quote))


def stands(content: CaseContent, annotation: Annotation, words: Wording) -> str:
    """Page and line; a passage that waits to be placed anew stands nowhere."""
    if not annotation.placed:
        return words("to review: the text was replaced")
    return where(content.document(annotation.document), annotation.span, words)


def relation_words(relation: str, words: Wording) -> str:
    """A relation of the user's own keeps its name."""
    return {
        LinkRelation.SAME_CLAIM.value: words("same claim"),
        LinkRelation.CONTRADICTS.value: words("contradicts"),
        LinkRelation.ANSWERS.value: words("answers"),
        LinkRelation.QUOTES.value: words("quotes"),
        LinkRelation.ELABORATES.value: words("elaborates"),
        LinkRelation.ONLY_HERE.value: words("only here"),
    }.get(relation, relation)


def _annotation(content: CaseContent, annotation: Annotation, words: Wording) -> AnnotationView:
    number = content.numbers[annotation.id]
    return AnnotationView(
        number=number,
        target=annotation_target(number),
        quote=quoted(annotation),
        document=visible(content.document(annotation.document).name),
        where=stands(content, annotation, words),
        tags=tuple(
            TagView(visible(content.path_of(tag)), safe_colour(tag.colour)) for tag in content.tags_of(annotation)
        ),
        note=visible(annotation.note),
        made=_made(annotation.person, annotation.created, annotation.changed, words),
        links=tuple(visible(_told(content, link, annotation, words)) for link in content.links_of(annotation)),
    )


def _made(person: str, created: str, changed: str, words: Wording) -> str:
    """Who and when."""
    dates = [words.moment(created)] if created else []
    if changed and words.moment(changed) not in dates:
        dates.append(words("changed {0}").format(words.moment(changed)))
    return " · ".join(filter(None, (visible(person), *dates)))


def _told(content: CaseContent, link: Link, annotation: Annotation, words: Wording) -> str:
    outwards = link.source == annotation.id
    relation = relation_words(link.relation, words)
    made = _made(link.person, link.created, "", words)
    remark = (f": {link.note}" if link.note else "") + (f" ({made})" if made else "")
    if link.target is None:
        named = [visible(one.document.name) for one in content.documents if one.id == link.document]
        other = words("nothing of the kind in {0}").format(named[0] if named else words("the other document"))
        return f"{relation} ({other}){remark}"
    number = content.numbers.get(link.target if outwards else link.source)
    other = (
        words("passage {0}").format(words.number(number)) if number else words("a passage that is not in the report")
    )
    return f"{relation} {'→' if outwards else '←'} {other}{remark}"


def _about(content: CaseContent, note: Note, words: Wording) -> str:
    documents = {exported.id: visible(exported.document.name) for exported in content.documents}
    tags = {tag.id: tag.shown for tag in content.tags}
    match note.target.kind, note.target.ids:
        case NoteKind.DOCUMENT, (one,):
            return documents.get(one, "")
        case NoteKind.PAIR, (one, other):
            return words("{0} and {1}").format(documents.get(one, ""), documents.get(other, ""))
        case NoteKind.TAG, (one,):
            return words("tag {0}").format(tags.get(one, ""))
    return words("the case")
