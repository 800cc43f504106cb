"""Links: two passages, or a passage and a document, joined by a named, directed relation."""

from motsvar.core.annotation import Link
from motsvar.store.case_file import CaseFile
from motsvar.store.ledger import Ledger
from motsvar.store.rows import Row
from motsvar.store.words import named, storable


def links(file: CaseFile) -> tuple[Link, ...]:
    """All links in the order in which they were made."""
    rows = file.rows(
        """SELECT link.id, source, target, relation, note, document, coalesce(person.name, ''), created
           FROM link LEFT JOIN person ON person.id = link.person ORDER BY created, link.id"""
    )
    return tuple(Link(*row) for row in rows)


def add_link(
    ledger: Ledger, source: str, target: str | None, relation: str, note: str = "", document: str | None = None
) -> Link:
    """Join two annotations, or an annotation and a document, by a named relation.

    :raises KeyError: when there is no such annotation or document.
    :raises ValueError: when both or neither are given as the target.
    :raises Refused: when the relation has no name.
    """
    link_id = ledger.new_id()
    with ledger.act("Link passages"):
        link = Link(link_id, source, target, relation, note, document, created=ledger.now)
        ledger.insert("link", {"id": link_id, **_columns(ledger, link), "person": ledger.person, "created": ledger.now})
    return next(one for one in links(ledger.file) if one.id == link_id)


def change_link(ledger: Ledger, link: Link) -> None:
    """Store a link with the same id and another relation, note or direction."""
    with ledger.act("Change link"):
        ledger.update("link", link.id, _columns(ledger, link))


def remove_link(ledger: Ledger, link_id: str) -> None:
    with ledger.act("Remove link"):
        ledger.delete("link", link_id)


def _columns(ledger: Ledger, link: Link) -> Row:
    if (link.target is None) == (link.document is None):
        raise ValueError("a link leads to a passage or to a document")
    ledger.existing("passage", link.source)
    if link.target is not None:
        ledger.existing("passage", link.target)
    if link.document is not None:
        ledger.existing("document", link.document)
    return {
        "source": link.source,
        "target": link.target,
        "document": link.document,
        "relation": named(link.relation, "relation"),
        "note": storable(link.note),
    }
