"""Which documents of a case are those of a file."""

import dataclasses

from motsvar.core.incoming import IncomingDocument
from motsvar.core.taking.tying import Known, tie
from support.incoming_files import a_document, guid

TEXT = "Nämnden avslår förslaget."


def known(name: str, text: str = "", number: str = "") -> Known:
    return Known(number or guid(name), (name, f"fil {name}"), a_document(text or name).text_sha256)


def test_the_text_goes_before_the_id_and_the_id_before_the_name() -> None:
    one = a_document(TEXT, "svar.txt")
    by_text, by_id, by_name = known("x", TEXT), known("y", number=one.id), known("svar.txt", number=guid("z"))
    assert tie([one], [by_name, by_id, by_text]).ids == {one.id: by_text.id}
    assert tie([one], [by_name, by_id]).ids == {one.id: by_id.id}
    ties = tie([one], [by_name])
    assert (ties.ids, ties.new) == ({one.id: one.id}, (one,))


def test_of_several_with_its_text_it_is_the_one_with_its_id_else_its_name() -> None:
    one = a_document(TEXT, "svar.txt")
    others = [known("först", TEXT), known("SVAR.txt", TEXT)]
    assert tie([one], others).ids[one.id] == others[1].id
    assert tie([one], [*others, known("sist", TEXT, one.id)]).ids[one.id] == one.id


def test_one_text_under_two_names_of_one_file_is_two_documents_and_under_one_name_it_is_one() -> None:
    first, twin, other = a_document(TEXT), a_document(TEXT, document_id=guid("z")), a_document(TEXT, "annat.txt")
    ties = tie([first, twin, other], [])
    assert ties.new == (first, other)
    assert ties.ids == {first.id: first.id, twin.id: first.id, other.id: other.id}


def test_what_is_named_only_is_known_by_its_name_in_whatever_form() -> None:
    case = [known("Svar från Bromma.pdf"), known("annat.txt")]
    for name in ("svar från bromma.pdf", "https://exempel.se/a/Svar%20från%20Bromma.pdf?x=1#s", "Svar från Bromma.txt"):
        one = IncomingDocument(guid("n"), name)
        assert tie([one], case).ids == {one.id: case[0].id}, name


def test_what_is_named_only_may_be_a_text_of_the_same_file() -> None:
    text = a_document(TEXT, "svar.txt")
    named = IncomingDocument(guid("n"), "svar.txt")
    assert tie([named, text], []).ids == {named.id: text.id, text.id: text.id}


def test_a_name_that_two_have_or_none_leaves_it_to_the_quotes() -> None:
    case = [known("svar.txt", "a", guid("1")), known("svar.txt", "b", guid("2")), known("tredje")]
    named = IncomingDocument(guid("n"), "svar.txt")
    ties = tie([named], case)
    assert (ties.open, ties.namesakes) == (((named, (guid("1"), guid("2"))),), {named.id})
    unknown = dataclasses.replace(named, name="https://exempel.se/x")
    ties = tie([unknown], case)
    assert (ties.open, ties.namesakes) == (((unknown, (guid("1"), guid("2"), guid("tredje"))),), frozenset())
