"""What the tools of the field write becomes documents, tags, passages, notes and links; the rest is said."""

from dataclasses import replace

import pytest

from motsvar.core.annotation import Link, NoteKind, NoteTarget
from motsvar.core.incoming import Incoming, IncomingPassage
from motsvar.core.progress import silent
from motsvar.core.refi import guid
from motsvar.core.span import Span
from motsvar.readers.peers.refi import project as refi
from motsvar.readers.peers.registry import HEAD, peer_format
from support.refi_files import ANNA, CODE, OTHER, TEXT, link, passage_id, project, selection, source

NOTE = "90000000-0000-4000-8000-000000000000"
WORDS = "Norra sidan saknar ljus."


def read(data: bytes) -> Incoming:
    return refi.read(data, "a.qdpx", silent)


def one_passage(incoming: Incoming) -> IncomingPassage:
    (passage,) = incoming.passages
    return passage


def note(text: str = "", identity: str = NOTE, inside: str = "", **attributes: str) -> str:
    said = "".join(f' {name}="{value}"' for name, value in attributes.items())
    content = f"<PlainTextContent>{text}</PlainTextContent>" if text else ""
    return f'<Note guid="{identity}"{said}>{content}{inside}</Note>'


def refer(identity: str = NOTE) -> str:
    return f'<NoteRef targetGUID="{identity}"/>'


def test_a_project_is_told_from_a_document_and_from_a_codebook() -> None:
    data = project(sources=source(), texts={f"{TEXT}.txt": WORDS})
    for name in ("a.qdpx", "a.zip"):
        found = peer_format(name, data[:HEAD])
        assert found
        assert found.name == "refi"
    assert peer_format("a.docx", b"PK\x03\x04word/document.xml") is None
    codebook = peer_format("a.xml", b'<CodeBook xmlns="urn:QDA-XML:codebook:1.0">')
    assert codebook
    assert codebook.name == "qdc"


def test_a_project_as_atlas_ti_writes_it() -> None:
    """Upper-case GUIDs, a file named after the project, line ends of two characters counted as one."""
    upper = source(selection(6, 11, "sidan"), guid="{" + TEXT.upper() + "}", plainTextPath=f"internal://{TEXT}.txt")
    data = project(
        {f"{TEXT}.txt": "Norra\r\nsidan\r\nsaknar ljus."},
        name="Mitt projekt.qde",
        origin="ATLAS.ti for Windows 23.2.3",
        sources=upper,
    )
    incoming = read(data)
    (document,) = incoming.documents
    assert (document.id, document.name, incoming.origin) == (TEXT, "svar.txt", "ATLAS.ti for Windows 23.2.3")
    assert document.document is not None
    assert document.document.text == "Norra\nsidan\nsaknar ljus."
    passage = one_passage(incoming)
    assert (passage.id, passage.document, passage.exact, passage.span) == (passage_id(), TEXT, "sidan", Span(6, 11))
    assert (passage.person, passage.created) == ("Anna", "2023-08-16T15:49:36.000Z")
    assert [one.tag for one in passage.codings] == [CODE]
    assert incoming.not_carried == ()


def test_a_project_as_nvivo_writes_it() -> None:
    """Formatted text beside the plain, an empty file, and annotations as notes that are linked to a passage."""
    data = project(
        {f"{TEXT}.txt": "😀 Norra\r\nsidan", f"{TEXT}.docx": b"PK", f"{NOTE}.txt": "Stämmer det?", ".root": ""},
        origin="NVivo for Mac 15.0.0",
        sources=source(selection(10, 15, inside=""), richTextPath=f"internal://{TEXT}.docx"),
        after=f"<Notes>{note(plainTextPath=f'internal://{NOTE}.txt', name='')}</Notes>"
        f"<Links>{link(NOTE, passage_id())}</Links>",
    )
    incoming = read(data)
    passage = one_passage(incoming)
    assert (passage.exact, passage.note, passage.note_id, passage.codings) == ("sidan", "Stämmer det?", NOTE, ())
    assert incoming.links == ()
    assert incoming.not_carried == ("Of PDF files and formatted documents the plain text alone is taken over: 1.",)


def test_a_project_as_maxqda_writes_it() -> None:
    """A folder with a capital, a PDF with its text, variables as a case without a name, groups as sets."""
    picture = "70000000-0000-4000-8000-000000000000"
    area = f'<PDFSelection guid="{NOTE}" page="1" firstX="1" firstY="2" secondX="3" secondY="4"/>'
    written = source(selection(6, 11, "sidan"), guid="50000000-0000-4000-8000-000000000000").replace(
        "TextSource", "Representation"
    )
    data = project(
        {f"{TEXT}.txt": "Norra\r\nsidan"},
        folder="Sources",
        origin="MAXQDA 2022",
        before=f'<Variables><Variable guid="{OTHER}" name="Ort" typeOfVariable="Text"/></Variables>'
        f'<Cases><Case guid="{ANNA}"><VariableValue><VariableRef targetGUID="{OTHER}"/><TextValue>x</TextValue>'
        f'</VariableValue><SourceRef targetGUID="{TEXT}"/></Case></Cases>',
        sources=f'<PDFSource guid="{TEXT}" name="svar.pdf" path="internal://{TEXT}.pdf">{area}{written}</PDFSource>'
        f'<PDFSource guid="{picture}" name="bild.pdf"/>',
        after=f'<Sets><Set guid="{OTHER}" name="Grupp"><MemberSource targetGUID="{TEXT}"/></Set></Sets>',
    )
    incoming = read(data)
    (document,) = incoming.documents
    assert (document.id, document.name) == (TEXT, "svar.pdf")
    assert one_passage(incoming).exact == "sidan"
    assert incoming.not_carried == (
        "PDF files without their text are left out: 1. Open them by themselves.",
        "Of PDF files and formatted documents the plain text alone is taken over: 1.",
        "Marks on pages, pictures and recordings are left out: 1.",
        "Values of variables are left out: 1.",
        "Sets are left out: 1.",
    )


def test_a_project_as_qualcoder_writes_it() -> None:
    """A mark of byte order that is not counted; an annotation as a note that says where it stands."""
    remark = f'<PlainTextSelection guid="{OTHER}" startPosition="6" endPosition="11"/>'
    data = project(
        {f"{TEXT}.txt": b"\xef\xbb\xbf" + WORDS.encode()},
        origin="QualCoder 3.8",
        sources=source(selection(0, 5, "Norra") + refer()),
        after=f"<Notes>{note('Vilken sida är det som menas här?', inside=remark, modifyingUser=ANNA)}</Notes>",
    )
    incoming = read(data)
    coded, remarked = incoming.passages
    assert (coded.exact, remarked.exact) == ("Norra", "sidan")
    assert (remarked.note, remarked.note_id, remarked.person) == ("Vilken sida är det som menas här?", NOTE, "Anna")
    assert (incoming.notes, incoming.not_carried) == ((), ())


def test_codes_become_tags_with_colours_and_descriptions() -> None:
    codes = f'<CodeBook><Codes><Code guid="{CODE}" name=" Ljus " isCodable="false" color="#1aF">'
    codes += f'<Description>Om</Description><Code guid="{OTHER}" name="Mörker" isCodable="true" color="röd"/>'
    incoming = read(project(codes=f"{codes}</Code></Codes></CodeBook>"))
    light, dark = incoming.tags
    assert (light.id, light.name, light.colour, light.parent, light.description) == (
        CODE,
        "Ljus",
        "#11aaff",
        None,
        "Om",
    )
    assert (dark.id, dark.colour, dark.parent) == (OTHER, "", CODE)
    assert incoming.not_carried == ("Codes that were only folders for others are tags like the rest: 1.",)


def test_a_text_inside_the_project_is_read_whichever_way_its_line_ends_were_counted() -> None:
    for start in (7, 8):
        inline = f"<PlainTextContent>  Norra\nsidan </PlainTextContent>{selection(start + 1, start + 6, 'sidan')}"
        text = f'<TextSource guid="{TEXT}" name="x">{inline}</TextSource>'
        incoming = read(project(sources=text))
        assert incoming.documents[0].document is not None
        assert incoming.documents[0].document.text == "  Norra\nsidan "
        assert one_passage(incoming).exact == "sidan"


def test_a_description_and_its_note_are_told_once() -> None:
    def said(inside: str, *notes: str) -> IncomingPassage:
        listed = f"<Notes>{''.join(notes)}</Notes>" if notes else ""
        text = source(selection(0, 5, inside=inside))
        return one_passage(read(project({f"{TEXT}.txt": WORDS}, sources=text, after=listed)))

    same = said("<Description>Så</Description>" + refer(), note("Så"))
    assert (same.note, same.note_id) == ("Så", NOTE)
    both = said("<Description>Så</Description>" + refer(), note("Nej"))
    assert both.note == "Så\n\nNej"
    alone = said("<Description>Så\n\n⇄ Links\n→ x</Description>")
    assert (alone.note, alone.note_id) == ("Så", guid(f"note on {passage_id()}"))
    coded = f'<Coding guid="{OTHER}"><CodeRef targetGUID="{CODE}"/>{refer()}</Coding>'
    assert said(coded, note("Om kodningen")).note == "Om kodningen"


@pytest.mark.parametrize("origin", ["motsvar 0.2.0", "QualCoder 4"])
def test_what_we_put_behind_a_note_is_left_out_again_and_other_tools_are_told_of(origin: str) -> None:
    described = "<Description>Så\n\n⇄ Links\n→ answers: x\n← quotes: y</Description>"
    text = source(selection(0, 5, inside=described))
    incoming = read(project({f"{TEXT}.txt": WORDS}, origin=origin, sources=text))
    assert one_passage(incoming).note == "Så"
    assert len(incoming.not_carried) == (origin == "QualCoder 4")


def test_notes_find_their_places() -> None:
    numbered = [f"9000000{number}-0000-4000-8000-000000000000" for number in range(5)]
    code = f'<Code guid="{CODE}" name="a" isCodable="true">{refer(numbered[0])}</Code>'
    other = "b0000000-0000-4000-8000-000000000000"
    data = project(
        {f"{TEXT}.txt": WORDS, f"{other}.txt": "Annat."},
        codes=f"<CodeBook><Codes>{code}</Codes></CodeBook>",
        sources=source(refer(numbered[1]) + refer(numbered[2]))
        + source(refer(numbered[2]), guid=other, plainTextPath=f"internal://{other}.txt"),
        after="<Notes>"
        + "".join(note(f"Not {at}", one, name=f"N{at}", creatingUser=ANNA) for at, one in enumerate(numbered))
        + f"</Notes><Description>Om projektet</Description>{refer(numbered[3])}",
    )
    incoming = read(data)
    found = {(one.target, one.body) for one in incoming.notes}
    assert found == {
        (NoteTarget.tag(CODE), "Not 0"),
        (NoteTarget.document(TEXT), "Not 1"),
        (NoteTarget.pair(TEXT, other), "Not 2"),
        (NoteTarget.case(), "Om projektet\n\nNot 3\n\nN4\nNot 4"),
    }
    assert {one.person for one in incoming.notes} == {"Anna"}
    assert incoming.not_carried == (
        "Notes that stand by themselves are put into the note on the case: 1.",
        "Titles of notes are left out: 4.",
    )


def test_links_keep_their_direction_and_what_has_none_is_said() -> None:
    first, second = passage_id(1), passage_id(2)
    data = project(
        {f"{TEXT}.txt": WORDS},
        sources=source(selection(0, 5) + selection(6, 11, number=2)),
        after="<Links>"
        + link(second, first, 1)
        + link(first, TEXT, 2)
        + link(TEXT, first, 3)
        + link(first, second, 4, "Associative", "")
        + link(CODE, first, 5)
        + link(TEXT, TEXT, 6)
        + "</Links>",
    )
    incoming = read(data)
    ids = [f"{number:08}-0000-4000-8000-000000000011" for number in range(1, 5)]
    assert incoming.links == (
        Link(ids[0], second, first, "stöder"),
        Link(ids[1], first, None, "stöder", "", TEXT),
        Link(ids[2], first, None, "stöder", "", TEXT),
        Link(ids[3], first, second, "related"),
    )
    assert incoming.not_carried == (
        "Links that do not lead from a passage to a passage or a document are left out: 2.",
        "Links from a document to a passage lead from the passage to the document now: 1.",
        "Links without a direction lead from their first end to their second now: 1.",
    )


def test_codes_on_a_whole_document_stand_on_all_of_its_text() -> None:
    coding = f'<Coding guid="{OTHER}" creatingUser="{ANNA}"><CodeRef targetGUID="{CODE}"/></Coding>'
    incoming = read(project({f"{TEXT}.txt": WORDS}, sources=source(coding)))
    passage = one_passage(incoming)
    assert (passage.exact, passage.codings[0].tag, passage.person) == (WORDS, CODE, "Anna")
    assert incoming.not_carried == ("Codes on whole documents stand on all of their text: 1.",)


def test_what_has_no_place_is_counted() -> None:
    identity = "40000000-0000-4000-8000-000000000000"
    sources = (
        f'<PictureSource guid="{identity}"><PictureSelection guid="{ANNA}" firstX="0" firstY="0" secondX="1"'
        ' secondY="1"/></PictureSource>'
        f'<AudioSource guid="{identity}"><Transcript guid="{OTHER}"><PlainTextContent>x</PlainTextContent></Transcript>'
        f'</AudioSource><VideoSource guid="{identity}"/>'
        f'<TextSource guid="{identity}" richTextPath="internal://x.docx">{selection(0, 3, number=7)}'
        f'<Coding guid="{OTHER}"><CodeRef targetGUID="{CODE}"/></Coding></TextSource>'
        f'<TextSource guid="{identity}" plainTextPath="relative:///x.txt"/>'
        f'<TextSource guid="{identity}"><PlainTextContent> \n</PlainTextContent></TextSource>'
    )
    unknown = f'<Coding guid="{OTHER}"><CodeRef targetGUID="{TEXT}"/></Coding>'
    in_case = f'<Coding guid="{OTHER}"><CodeRef targetGUID="{ANNA}"/></Coding>'
    twice = f'<Coding guid="{OTHER}"><CodeRef targetGUID="{CODE}"/></Coding>' * 2
    marks = selection(0, 500) + selection(90, 99, number=2) + selection(5, 5, number=3)
    marks += selection(0, 5, number=4, inside=unknown + in_case + twice) + refer(TEXT)
    data = project(
        {f"{TEXT}.txt": WORDS},
        before=f'<Cases><Case guid="{ANNA}" name="Fall"/></Cases>',
        sources=sources + source(marks),
        after=f"<Notes>{note('', inside='<PlainTextContent/>' + selection(0, 1, number=9))}"
        f'<Note guid="{OTHER}" name="tom"><PlainTextContent> </PlainTextContent></Note></Notes>'
        f'<Graphs><Graph guid="{identity}"/></Graphs>',
    )
    incoming = read(data)
    assert incoming.not_carried == (
        "Pictures are left out: 1.",
        "Recordings and their transcripts are left out: 2.",
        "Documents of which the file holds no plain text are left out: 1.",
        "Documents whose text lies outside the file are left out: 1.",
        "Documents without a word are left out: 1.",
        "Marks on pages, pictures and recordings are left out: 1.",
        "Passages of documents that are left out are left out, too: 1.",
        "Codes on documents, passages and marks that are left out are left out, too: 2.",
        "Passages behind the end of their text are left out: 1.",
        "Passages that reach beyond the end of their text are cut there: 1.",
        "Marks without words are left out: 1.",
        "Codes that the file does not explain are left out on passages: 1.",
        "Codes given twice to the same passage are kept once: 1.",
        "Cases of the other program are left out: 1.",
        "That passages belong to such a case is left out: 1.",
        "Diagrams are left out: 1.",
        "Notes without a word are left out: 1.",
        "Notes whose text is not in the file are left out: 1.",
        "Marks inside notes are left out: 1.",
        "References to notes that are not in the file are left out: 1.",
    )
    assert [one.exact for one in incoming.passages] == [WORDS, "Norra"]


def test_reading_twice_gives_the_same_ids_also_where_the_file_has_none() -> None:
    text = source(selection(0, 5)).replace("guid=", "id=")
    data = project({f"{TEXT}.txt": WORDS}, sources=text)
    assert read(data) == read(data)


def test_two_of_one_id_are_told_apart() -> None:
    data = project({f"{TEXT}.txt": WORDS}, sources=source(selection(0, 5) + selection(6, 11)))
    first, second = read(data).passages
    assert first.id == passage_id() != second.id


def test_text_that_is_decomposed_is_composed_and_passages_stay_on_their_words() -> None:
    data = project({f"{TEXT}.txt": "a\u030an och e\u0301n"}, sources=source(selection(8, 11)))
    incoming = read(data)
    assert incoming.documents[0].document is not None
    assert incoming.documents[0].document.is_normalised
    assert one_passage(incoming).exact == "én"


def test_what_our_variables_tell_of_a_document_is_kept() -> None:
    def value(name: str, words: str) -> str:
        reference = f'<VariableRef targetGUID="{guid(f"variable {name}")}"/>'
        return f"<VariableValue>{reference}<TextValue>{words}</TextValue></VariableValue>"

    told = value("role", "motion") + value("dated", "i fjol") + value("sender", "Nämnden")
    incoming = read(project({f"{TEXT}.txt": WORDS}, sources=source(told)))
    (document,) = incoming.documents
    assert (document.role, document.particulars.sender, document.particulars.dated) == ("motion", "Nämnden", "")
    assert incoming.not_carried == ("Values of variables are left out: 1.",)


def test_notes_of_kinds_that_no_passage_has_are_not_lost_with_their_document() -> None:
    """A note on a picture stands by itself once the picture is left out."""
    picture = f'<PictureSource guid="{OTHER}">{refer()}</PictureSource>'
    incoming = read(project(sources=picture, after=f"<Notes>{note('Se bilden', name='Bild')}</Notes>"))
    (kept,) = incoming.notes
    assert (kept.target.kind, kept.body) == (NoteKind.CASE, "Bild\nSe bilden")
    assert replace(kept, body="").id


def test_a_note_on_several_things_becomes_several_notes() -> None:
    marks = selection(0, 5, inside=refer()) + selection(6, 11, number=2, inside=refer())
    incoming = read(project({f"{TEXT}.txt": WORDS}, sources=source(marks), after=f"<Notes>{note('Så')}</Notes>"))
    assert [one.note for one in incoming.passages] == ["Så", "Så"]
    first, second = (one.note_id for one in incoming.passages)
    assert first == NOTE != second


def test_a_document_has_one_note_also_where_it_shares_one_with_what_is_left_out() -> None:
    shared = "90000001-0000-4000-8000-000000000000"
    picture = f'<PictureSource guid="{OTHER}">{refer(shared)}</PictureSource>'
    notes = f"<Notes>{note('Ett')}{note('Två', shared)}</Notes>"
    data = project({f"{TEXT}.txt": WORDS}, sources=picture + source(refer() + refer(shared)), after=notes)
    (kept,) = read(data).notes
    assert (kept.target, kept.body) == (NoteTarget.document(TEXT), "Ett\n\nTvå")


def test_what_has_no_place_in_a_case_is_said_a_sentence_a_kind() -> None:
    by_two = {"creatingUser": ANNA, "modifyingUser": NOTE}
    marks = selection(0, 5, "Ett namn", inside=refer() + refer(OTHER))
    ends = link(passage_id(), TEXT).replace("<Link ", '<Link color="#ff0000" ', 1)
    data = project(
        {f"{TEXT}.txt": WORDS},
        sources=source(marks, creatingUser=ANNA),
        after=f"<Notes>{note('Ett', name='', **by_two)}{note('Två', OTHER, name='Titel')}</Notes><Links>{ends}</Links>",
    )
    assert read(data).not_carried == (
        "Who brought documents into the project, and when, is left out: 1.",
        "Names of passages that are not their words are left out: 1.",
        "Who changed a passage or a note of somebody else is left out: 1.",
        "Titles of notes are left out: 1.",
        "Who wrote notes that are part of a note of somebody else now is left out: 1.",
        "Colours of links are left out: 1.",
    )


def test_a_note_has_its_own_maker_and_dates() -> None:
    written = note("Ett", creatingUser=ANNA, creationDateTime="2020-01-02T03:04:05Z", modifiedDateTime="2021-01-01")
    data = project(
        {f"{TEXT}.txt": WORDS}, sources=source(selection(0, 5, inside=refer())), after=f"<Notes>{written}</Notes>"
    )
    said = one_passage(read(data)).own_note
    assert (said.person, said.created) == ("Anna", "2020-01-02T03:04:05.000Z")
    assert said.changed == "2021-01-01T00:00:00.000Z"


def test_what_is_marked_and_coded_in_documents_that_are_left_out_is_counted() -> None:
    coding = f'<Coding guid="{OTHER}"><CodeRef targetGUID="{CODE}"/></Coding>'
    area = (
        f'<PDFSelection guid="{OTHER}" page="1" firstX="0" firstY="0" secondX="1" secondY="1">{coding}</PDFSelection>'
    )
    data = project(
        {f"{TEXT}.txt": WORDS},
        sources=f'<TextSource guid="{ANNA}" richTextPath="internal://x.docx">{selection(0, 5)}{selection(5, 9)}{coding}'
        f'</TextSource><TextSource guid="{OTHER}" plainTextPath="relative:///x.txt">{selection(0, 5, inside="")}'
        f'</TextSource><PDFSource guid="{NOTE}">{area}<Representation guid="{CODE}"'
        f' plainTextPath="internal://{TEXT}.txt">{selection(0, 5, number=7)}</Representation></PDFSource>',
    )
    incoming = read(data)
    assert [one.id for one in incoming.passages] == [passage_id(7)]
    told = ("Passages of documents that are left out", "Codes on documents, passages and marks that are left out")
    assert [one for one in incoming.not_carried if one.startswith(told)] == [
        "Passages of documents that are left out are left out, too: 3.",
        "Codes on documents, passages and marks that are left out are left out, too: 4.",
    ]
