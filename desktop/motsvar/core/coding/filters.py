"""Which annotations to show: by tag, person, document, date, relation and words."""

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass

from motsvar.core.annotation import Annotation, Link, Tag
from motsvar.core.words.folding import fold


@dataclass(frozen=True, slots=True)
class AnnotationFilter:
    """Each field narrows; an empty one lets everything through."""

    tag: str = ""
    """Id; the tags under it count too."""
    person: str = ""
    document: str = ""
    """Id."""
    since: str = ""
    """First day that counts, ``YYYY-MM-DD`` in UTC, by when an annotation was last changed."""
    until: str = ""
    """Last day that counts."""
    relation: str = ""
    """Name of a relation that a link of the passage has."""
    text: str = ""
    """Words of the quote or the note, over reading errors, case and accents."""

    def __bool__(self) -> bool:
        return self != NO_FILTER


NO_FILTER = AnnotationFilter()


def _folded(annotation: Annotation) -> str:
    return fold(f"{annotation.quote}\n{annotation.note}")


def filtered(
    annotations: Iterable[Annotation],
    wanted: AnnotationFilter,
    tags: Collection[Tag],
    links: Iterable[Link],
    folded: Callable[[Annotation], str] = _folded,
) -> tuple[Annotation, ...]:
    """The annotations that pass, in the order given. O(n). ``folded`` gives their words, where somebody keeps them."""
    found = list(annotations)
    if wanted.document:
        found = [one for one in found if one.document == wanted.document]
    if wanted.tag:
        under = with_descendants(wanted.tag, tags)
        found = [one for one in found if not under.isdisjoint(one.tags)]
    if wanted.person:
        found = [one for one in found if one.person == wanted.person]
    if wanted.since:
        found = [one for one in found if one.changed[:10] >= wanted.since]
    if wanted.until:
        found = [one for one in found if one.changed[:10] <= wanted.until]
    if wanted.relation:
        ends = {end for link in links if link.relation == wanted.relation for end in (link.source, link.target)}
        found = [one for one in found if one.id in ends]
    if wanted.text.strip():
        words = fold(wanted.text).split()
        for word in words:
            found = [one for one in found if word in folded(one)]
    return tuple(found)


def with_descendants(tag_id: str, tags: Collection[Tag]) -> frozenset[str]:
    """A tag and all that stand under it."""
    children: dict[str, list[str]] = {}
    for tag in tags:
        if tag.parent:
            children.setdefault(tag.parent, []).append(tag.id)
    found, waiting = set(), [tag_id]
    while waiting:
        one = waiting.pop()
        if one not in found:
            found.add(one)
            waiting += children.get(one, [])
    return frozenset(found)


def paths(tags: Collection[Tag]) -> Mapping[str, str]:
    """For each tag's id its name after those of its parents, joined by ``/``, as they are shown."""
    by_id = {tag.id: tag for tag in tags}
    out = {}
    for tag in tags:
        names, above = [tag.shown], by_id.get(tag.parent or "")
        while above is not None and len(names) <= len(by_id):
            names.append(above.shown)
            above = by_id.get(above.parent or "")
        out[tag.id] = "/".join(reversed(names))
    return out
