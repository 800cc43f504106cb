"""Whatever a file has under one id, nothing of it is lost without a word."""

from motsvar.core.annotation import Link
from motsvar.core.incoming import IncomingDocument
from motsvar.readers.peers.gathering import Gathering
from support.incoming_files import a_document, guid


def test_two_texts_under_one_id_are_two_documents_and_a_name_is_asked_for_once() -> None:
    gathering = Gathering()
    first, other = a_document("Nej.", "svar"), a_document("Ja.", "svar")
    assert gathering.document(first) == gathering.document(first) == first.id
    second = gathering.document(other)
    assert second == gathering.document(other) != first.id
    named = IncomingDocument(guid("n"), "sida")
    assert gathering.document(named) == gathering.document(IncomingDocument(named.id, "Sidans titel"))
    taken = gathering.incoming("x")
    assert [one.document and one.document.text for one in taken.documents] == ["Nej.", "Ja.", None]
    assert taken.not_carried[0].startswith("Under one id, the file has several different things")


def test_two_links_under_one_id_are_two_links() -> None:
    gathering = Gathering()
    link = Link(guid("l"), guid("a"), guid("b"), "answers", "", None, "Åsa", "2026-01-01T00:00:00.000Z")
    turned = Link(guid("l"), guid("b"), guid("a"), "answers", "", None, "Åsa", "2026-01-01T00:00:00.000Z")
    for one in (link, turned, link):
        gathering.link(one)
    links = gathering.incoming("x").links
    assert [(one.source, one.target) for one in links] == [(link.source, link.target), (link.target, link.source)]
    assert links[1].id != link.id
