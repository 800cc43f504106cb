"""A report speaks one language: whatever it says of its own goes through the words of the reader's."""

import re
from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace
from enum import StrEnum

import pytest
from selectolax.lexbor import LexborHTMLParser

import translate
from motsvar import wording
from motsvar.catalogue import Catalogue
from motsvar.core.annotation import Link, LinkRelation, Note, NoteTarget, Person
from motsvar.core.case_figures import Overlap, OverlapTable
from motsvar.core.comparison import (
    Answer,
    Comparison,
    Demand,
    Fact,
    FactKind,
    FromReference,
    Origin,
    Profile,
    Settings,
    Theme,
    Verdict,
)
from motsvar.core.document import Document, Source
from motsvar.core.hidden.telling import visible
from motsvar.core.span import Span
from motsvar.exports.case_content import CaseContent, ExportedDocument
from motsvar.exports.options import ExportOptions, Part
from motsvar.exports.report_html import write
from motsvar.exports.reporting.telling import reader_words, setting_words
from motsvar.exports.reporting.view import report_view
from motsvar.readers.registry import Reader, readers
from support.rendering import rendered

LETTERS = re.compile(r"[^\W\d_]+")
NAMES = (
    "A B Motsvar SHA UTC UTF kl plain utf sha256sum shasum -a certutil -hashfile FILE motsvar text rc b post dev",
    "Python Unicode numpy rapidfuzz diff match patch simplemma charset normalizer pypdfium selectolax",
    wording.MONTHS["sv"],
)
"""What is called the same in every language."""


class _Wordless(dict[str, str]):
    """A language without letters."""

    def get(self, english: str, _otherwise: object = None) -> str:  # type: ignore[override]
        return LETTERS.sub("·", english)


@pytest.fixture
def wordless(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(wording, "catalogue", lambda _language: Catalogue(_Wordless(), _Wordless()))


@pytest.fixture
def full(content: CaseContent, comparison: Comparison) -> CaseContent:
    """A case in which nothing is missing that a report may tell."""
    left, right = content.documents
    motion = replace(Document.from_text("Att bron får ljus\n\nAtt vi ser"), source=Source("m.txt", "0" * 64, 26))
    at = Span(0, 17)
    demands = (
        Demand(at, (Answer(Span(0, 4), quoted=True),), ()),
        Demand(Span(19, 29), (), (Answer(Span(0, 4), quoted=False),)),
    )
    kinds = tuple(
        Fact(kind, "4 | 2", verdict, (Span(0, 2), Span(6, 9)), (Span(0, 2),), "hus")
        for kind in FactKind
        for verdict in Verdict
    )
    heading, cost = comparison.matches
    found = replace(
        comparison,
        facts=kinds,
        matches=(replace(heading, moved=True), replace(cost, origin=Origin.BOILERPLATE)),
        themes=(*comparison.themes, Theme("maj", 1.0, (Span(53, 56),), ()), Theme("eget", 1.0, (), (), own=True)),
        reference=FromReference(Profile("sv", 0.0), (), (), demands),
        summary=replace(comparison.summary, note="Both texts are empty."),
    )
    links = tuple(
        Link(
            str(at),
            content.annotations[at].id,
            None if relation is LinkRelation.ONLY_HERE else content.annotations[-1].id,
            relation,
        )
        for at, relation in enumerate(LinkRelation)
    )
    notes = (
        Note(NoteTarget.case(), "hela", "Åsa", "2026-01-02T03:04:05+00:00", "2026-01-03T03:04:05+00:00"),
        Note(NoteTarget.document(left.id), "ett"),
        Note(NoteTarget.pair(left.id, right.id), "två"),
        Note(NoteTarget.tag("t1"), "tre"),
    )
    source = replace(
        left.document.source, skipped=("There is no text in the file.",), modified="2026-01-02T03:04:05+00:00"
    )
    first = replace(
        left, document=replace(left.document, source=source), role="motion", added="2026-01-02T03:04:05+00:00"
    )
    assert content.pair
    return replace(
        content,
        documents=(first, right, ExportedDocument("motion", motion, "response")),
        pair=replace(content.pair, comparison=found, reference_id="motion"),
        links=links,
        notes=notes,
        people=(Person("p", "Åsa"),),
        overlaps=OverlapTable((left.id, right.id, "motion"), (Overlap(left.id, right.id, 0.5, 0.2, estimated=True),)),
    )


def strings_in(value: object) -> Iterator[str]:
    """Every string of a value but for the kinds of things, which the program names."""
    if isinstance(value, str) and not isinstance(value, StrEnum):
        yield visible(value)
    elif is_dataclass(value):
        for field in fields(value):
            yield from strings_in(getattr(value, field.name))
    elif isinstance(value, tuple):
        for one in value:
            yield from strings_in(one)


def words_of(content: CaseContent) -> set[str]:
    """Every word that is not the program's."""
    of_user = (*strings_in(content), *(one.document.text_sha256 for one in content.documents))
    relations = set(map(str, LinkRelation))
    return {word for text in of_user if text not in relations for word in LETTERS.findall(text)}


def test_a_report_says_nothing_but_through_the_words_of_the_language(wordless: None, full: CaseContent) -> None:
    said = ""
    for parts in (frozenset(Part), frozenset[Part]()):
        body = LexborHTMLParser(rendered(write, full, ExportOptions("sv", parts)).data.decode()).body
        assert body is not None
        said += body.text(separator=" ")
    assert "·" in said
    known = " ".join((*words_of(full), *NAMES))
    assert {word for word in LETTERS.findall(said) if word not in known} == set(), "a mark may cut a word of the user's"


def test_the_language_of_the_file_is_told_and_its_parts_are_in_swedish(full: CaseContent) -> None:
    translate.main(["--compile"])
    tree = LexborHTMLParser(rendered(write, full, ExportOptions("sv")).data.decode())
    titles = [heading.text() for heading in tree.css("main h2")]
    assert tree.css_first("html").attributes["lang"] == "sv"
    assert titles == [
        "Sammanfattning",
        "Alla motsägelser",
        "Innehåll",
        "Yrkanden",
        "Det som inte besvaras",
        "Sida vid sida",
        "Teman",
        "Uppgifter",
        "Bilder",
        "Anteckningar om helheten",
        "Avsnitt med etiketter och anteckningar",
        "Metod",
    ]
    assert "Båda texterna är tomma." in tree.text()


@pytest.mark.parametrize("part", Part)
def test_a_part_that_was_not_chosen_is_left_out_and_said_to_be(full: CaseContent, part: Part) -> None:
    tree = LexborHTMLParser(rendered(write, full, ExportOptions(parts=frozenset(Part) - {part})).data.decode())
    ids = {node.attributes["id"] for node in tree.css("[id]")}
    assert part.value not in ids
    assert {one.value for one in Part if one is not part} | {"method"} <= ids
    assert {link.attributes["href"] for link in tree.css("a")} <= {f"#{one}" for one in ids}
    assert "Parts left out by choice" in tree.css_first("main").text()


def test_what_was_not_chosen_is_not_counted_as_written(full: CaseContent) -> None:
    assert [one.number for one in rendered(write, full, ExportOptions(parts=frozenset())).written] == [3, 0, 0]


def test_a_link_to_a_whole_document_names_it(full: CaseContent) -> None:
    link = Link("l", full.annotations[0].id, None, LinkRelation.ONLY_HERE, document=full.documents[1].id)
    told = report_view(replace(full, links=(link,))).annotations[0].links
    assert told == (f"only here (nothing of the kind in {full.documents[1].document.name})",)


def test_every_setting_of_a_comparison_is_told_in_words() -> None:
    for name in Settings.__slots__:
        assert setting_words(name, True, wording.ENGLISH)[0] != name


def test_what_is_left_out_is_told_in_the_file(full: CaseContent) -> None:
    translate.main(["--compile"])
    view = report_view(full, ExportOptions("sv"), ("Tags on no passage are left out: 1,234.",))
    assert view.not_carried == ("Etiketter som inte står på något avsnitt utelämnas: 1\u00a0234.",)
    written = rendered(write, full, ExportOptions("sv"))
    told = [item.text() for item in LexborHTMLParser(written.data.decode()).css("#left-out + ul li")]
    assert len(told) == len(written.not_carried) > 0


def test_the_pair_and_the_case_are_drawn_without_a_title_of_their_own(full: CaseContent) -> None:
    tree = LexborHTMLParser(rendered(write, full).data.decode())
    assert [node.text() for node in tree.css("h3[id^=picture]")] == ["What corresponds", "Document by document"]
    drawn = [[words.text() for words in figure.css("text")] for figure in tree.css("figure svg")]
    assert {"A: left.txt", "B: =right<b>.txt", "the same", "misread"} <= set(drawn[0])
    assert {"≈50", "≈20", "1 left", "2 =right<b>"} <= set(drawn[1])
    few = replace(full, pair=None, overlaps=OverlapTable(("a", "b")))
    assert report_view(few).pictures == ()


@pytest.mark.parametrize("reader", readers(), ids=lambda one: one.name)
def test_every_reader_has_a_name_in_swedish(reader: Reader) -> None:
    """But for those that are names of programs and formats."""
    translate.main(["--compile"])
    told = reader_words(reader.name, wording.wording("sv"))
    assert told != reader.name
    assert told in ("Markdown", "PDF", "Word", "OpenDocument", "RTF") or told != reader_words(
        reader.name, wording.ENGLISH
    )


def test_who_made_a_link_and_when_is_told(full: CaseContent) -> None:
    link = replace(full.links[0], person="Åsa", created="2026-01-02T03:04:05+00:00", note="säkert")
    first, second = full.annotations[0], full.annotations[-1]
    told = report_view(replace(full, links=(replace(link, source=first.id, target=second.id),))).annotations
    ends = [one.links for one in told if one.links]
    assert [words.endswith(": säkert (Åsa · 2 January 2026, 03:04:05 UTC)") for (words,) in ends] == [True, True]


def test_the_people_of_a_case_are_those_who_signed_something_in_it(full: CaseContent) -> None:
    def people(content: CaseContent) -> str:
        return dict(report_view(content).settings)["People who worked on the case"]

    by_nobody = replace(
        full,
        people=(),
        annotations=tuple(replace(one, person="") for one in full.annotations),
        notes=(),
        links=(),
    )
    assert people(by_nobody) == "No name was given."
    assert people(replace(by_nobody, links=(replace(full.links[0], person="Bo"),))) == "Bo"


def test_what_was_changed_in_the_second_in_which_it_was_made_is_not_said_to_be_changed(full: CaseContent) -> None:
    note = Note(NoteTarget.case(), "hela", "Åsa", "2026-01-02T03:04:05.100+00:00", "2026-01-02T03:04:05.900+00:00")
    assert report_view(replace(full, notes=(note,))).notes[0].made == "Åsa · 2 January 2026, 03:04:05 UTC"
