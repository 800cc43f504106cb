"""CSV, read back by the csv module."""

import csv
import io
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exports.conftest import a_document, span_of
from motsvar.core.annotation import Coding, HandMatch, HandVerdict, Note, NoteTarget, Place, Tag
from motsvar.core.comparison import Fact, FactKind, Theme, Verdict
from motsvar.core.document import Document
from motsvar.core.errors import Cancelled
from motsvar.core.formula_guard import guarded, unguarded
from motsvar.core.hidden.telling import visible
from motsvar.core.progress import silent
from motsvar.core.span import Span
from motsvar.core.themes.codebook_theme import CodebookTheme
from motsvar.exports.case_content import CaseContent, ExportedDocument
from motsvar.exports.options import ExportOptions, TableName
from motsvar.exports.tables.csv_file import write
from motsvar.exports.tables.every import TABLES
from motsvar.readers.peers.registry import HEAD, peer_format
from motsvar.wording import ENGLISH
from support.rendering import rendered
from support.tables import parsed

SWEDISH = ExportOptions("sv")


def table(content: CaseContent, name: TableName) -> list[dict[str, str]]:
    return parsed(rendered(write, content, ExportOptions(table=name)).data)


@pytest.fixture
def noted(content: CaseContent) -> CaseContent:
    """With notes on a tag and on the case, a coding, a theme of one side, and one of the user's own, not counted."""
    first = content.ordered_annotations[1]
    lone = Theme("Norra", 1.0, (Span(0, 4),), ())
    found = replace(content.pair.comparison, themes=(*content.pair.comparison.themes, lone))
    return replace(
        content,
        pair=replace(content.pair, comparison=found),
        notes=(Note(NoteTarget.tag("t1"), "=om", "Åsa", id="n1"), Note(NoteTarget.case(), "om allt", id="n2")),
        codings=tuple(Coding(f"c{at}", first.id, tag, "Åsa", "2026-01-01") for at, tag in enumerate(first.tags)),
        codebook=(CodebookTheme("b1", "Trygghet", ("trygg*", "/säker/"), "Om\n=trygghet"),),
    )


def test_every_passage_and_tag_has_a_row_that_quotes_the_text(content: CaseContent) -> None:
    made = rendered(write, content)
    rows = parsed(made.data)
    assert [count.number for count in made.written] == [len(content.annotations), len(rows)]
    assert len(rows) == sum(max(1, len(annotation.tags)) for annotation in content.annotations)
    by_name = {visible(exported.document.name): exported.document.text for exported in content.documents}
    for row in rows:
        text = by_name[row["document"]]
        assert row["quote"] == text[int(row["start"]) : int(row["end"])]
        assert (row["prefix"] + row["quote"] + row["suffix"]) in text


def test_notes_and_tags_come_back_as_they_were_written(content: CaseContent) -> None:
    rows = {row["annotation"]: row for row in parsed(rendered(write, content).data)}
    for annotation in content.annotations:
        assert rows[annotation.id]["note"] == visible(annotation.note)
    tags = table(content, TableName.TAGS)
    assert [row["name"] for row in tags] == [visible(tag.name) for tag in content.tags]
    assert int(tags[0]["passages"]) == sum("t0" in one.tags for one in content.annotations)


def test_no_cell_of_any_table_can_be_run_as_a_formula(noted: CaseContent) -> None:
    for name in TableName:
        data = rendered(write, noted, ExportOptions(table=name)).data.decode("utf-8-sig")
        for row in csv.reader(io.StringIO(data, newline="")):
            for cell in row:
                assert not cell.startswith(("=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠"))


def test_every_table_has_a_cell_for_each_column_and_says_what_is_left_out(noted: CaseContent) -> None:
    for name in TableName:
        made = rendered(write, noted, ExportOptions(table=name))
        head, *rows = csv.reader(io.StringIO(made.data.decode("utf-8-sig"), newline=""))
        assert head == [column.heading for column in TABLES[name].columns(ENGLISH)]
        assert len(set(head)) == len(head)
        assert rows
        assert {len(row) for row in rows} == {len(head)}
        assert made.written[-1].number == len(rows)
        assert made.not_carried


def test_the_tables_hold_what_the_comparison_found(noted: CaseContent) -> None:
    found = noted.pair.comparison
    same, edited = table(noted, TableName.MATCHES)
    assert (same["words in A"], same["confidence"], same["differences"]) == ("Bron", "1.0", "0")
    assert (edited["relation"], edited["differences"], edited["reading errors"]) == ("edited", "1", "1")
    assert int(edited["start in B"]) == found.matches[1].right.start
    (fact,) = table(noted, TableName.FACTS)
    assert (fact["kind"], fact["value"], fact["verdict"], fact["times in A"]) == ("amount", "12 | 15", "differs", "1")
    computed, lone, own = table(noted, TableName.THEMES)
    assert (computed["theme"], computed["times in A"], computed["own"]) == ("ljus", "1", "")
    assert (lone["places in A"], lone["times in B"]) == ("p. 1, l. 1, 0–4", "0")
    assert (own["theme"], own["own"], own["patterns"], own["times in A"]) == ("Trygghet", "yes", "trygg*\n/säker/", "")
    assert own["description"] == "Om\n=trygghet"
    (silence,) = table(noted, TableName.SILENCE)
    assert (silence["silent"], silence["kind"], silence["words"]) == ("B", "theme", "Norra")


def test_what_is_said_and_what_is_named_stands_in_the_words_of_the_reader(noted: CaseContent) -> None:
    fact = Fact(FactKind.LISTED, "4 | 2", Verdict.DIFFERS, (Span(0, 1), Span(1, 2)), (Span(0, 1),))
    pair = replace(noted.pair, comparison=replace(noted.pair.comparison, facts=(fact,)))
    options = replace(SWEDISH, table=TableName.FACTS)
    head, row = rendered(write, replace(noted, pair=pair), options).data.decode("utf-8-sig").split("\r\n", 1)
    assert "dokument A;dokument B;" in head
    assert ";2 uppräknade | 4 angivna;" in row


def test_it_is_told_who_put_a_tag_on_a_passage_and_when(noted: CaseContent) -> None:
    rows = [row for row in table(noted, TableName.ANNOTATIONS) if row["coding"]]
    assert [(row["tagged by"], row["tagged"]) for row in rows] == [("Åsa", "2026-01-01")] * len(noted.codings)
    assert {row["tag id"] for row in rows} == {coding.tag for coding in noted.codings}


def test_a_note_tells_what_it_is_about(noted: CaseContent) -> None:
    of_tag, of_case = table(noted, TableName.NOTES)
    assert (of_tag["kind"], of_tag["note"], of_tag["person"]) == ("tag", "=om", "Åsa")
    assert of_tag["about"] == visible(noted.path_of(noted.tags[1]))
    assert of_case["about"] == visible(noted.case_name)
    assert table(noted, TableName.TAGS)[1]["note"] == "=om"


@given(st.text(alphabet="'=+-@\t\r\n＝＠ a1", max_size=6))
def test_guarding_a_cell_can_be_taken_back(cell: str) -> None:
    assert unguarded(guarded(cell)) == cell


def test_control_characters_are_shown_and_counted(content: CaseContent) -> None:
    made = rendered(write, content)
    assert "nul⟨U+0000⟩bell⟨U+0007⟩" in made.data.decode()
    assert any("Characters that hide" in sentence for sentence in made.not_carried)


def test_a_link_is_told_at_both_its_ends(content: CaseContent) -> None:
    rows = {row["annotation"]: row for row in parsed(rendered(write, content).data)}
    link = content.links[0]
    assert rows[link.source]["linked passages"] == f"contradicts → {link.target}"
    assert rows[link.target]["linked passages"] == f"contradicts ← {link.source}"
    (told,) = table(content, TableName.LINKS)
    assert (told["quote"], told["relation"], told["other quote"]) == ("Kostnaden blir 12", "contradicts", "15 kronor")
    assert (told["annotation"], told["other annotation"], told["link"]) == (link.source, link.target, link.id)


def test_an_empty_case_gives_the_head_of_the_table(empty: CaseContent) -> None:
    data = rendered(write, empty).data
    assert data.startswith(b"\xef\xbb\xbf")
    headings = [column.heading for column in TABLES[TableName.ANNOTATIONS].columns(ENGLISH)]
    assert data.decode("utf-8-sig") == ",".join(headings) + "\r\n"


def test_swedish_spreadsheets_get_semicolons_and_decimal_commas(content: CaseContent) -> None:
    data = rendered(write, content, replace(SWEDISH, table=TableName.MATCHES)).data
    rows = list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline=""), delimiter=";"))
    assert len(rows[0]) == len(TABLES[TableName.MATCHES].columns(ENGLISH))
    assert rows[2][4] == "0,9"
    assert data.endswith(b"\r\n")


def test_a_table_tells_how_far_it_is_and_can_be_stopped(content: CaseContent, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("motsvar.exports.pacing.EVERY", 0)
    told: list[float] = []

    def progress(fraction: float, _phrase: str) -> None:
        told.append(fraction)
        if fraction > 0.5:
            raise Cancelled

    with pytest.raises(Cancelled):
        rendered(write, content, ExportOptions(), progress)
    assert told == sorted(told)
    assert len(told) > 3


def test_all_that_was_said_of_matches_by_hand_is_in_the_table_of_matches(
    noted: CaseContent, left: Document, right: Document
) -> None:
    """Also what was rejected, what is of other documents, and what is not found any more; with its note."""
    third = a_document("Norra sidan saknar ljus.", "tredje.txt")
    found = noted.pair.comparison
    edited = replace(found.matches[1], by_hand=True, confidence=1.0)
    places = [Place("left.txt", edited.left), Place(right.source.name, edited.right)]
    north, south = Place("left.txt", span_of(left, "Norra")), Place("tredje.txt", Span(0, 5))
    lost = Place("tredje.txt", Span(0, 9_000))
    said = (
        HandMatch("h1", places[1], places[0], HandVerdict.CONFIRMED, "=stämmer", "Åsa", "2026-01-01"),
        HandMatch("h2", *places, HandVerdict.REJECTED, "nej", "Bo", "2026-01-02"),
        HandMatch("h3", north, south, HandVerdict.ADDED, "samma sida", "Bo"),
        HandMatch("h4", north, lost, HandVerdict.CORRECTED, "borta", placed=False),
    )
    content = replace(
        noted,
        documents=(*noted.documents, ExportedDocument("tredje.txt", third)),
        pair=replace(noted.pair, comparison=replace(found, matches=(found.matches[0], edited))),
        hand_matches=said,
    )
    computed, *rows = table(content, TableName.MATCHES)
    assert (computed["by hand"], computed["verdict"], computed["note"]) == ("", "", "")
    assert [(row["match id"], row["verdict"], row["note"], row["by hand"]) for row in rows] == [
        ("h1", "confirmed", "=stämmer", "yes"),
        ("h2", "rejected", "nej", "yes"),
        ("h3", "added", "samma sida", "yes"),
        ("h4", "corrected", "borta", "yes"),
    ]
    assert (rows[0]["match"], rows[0]["person"], rows[0]["start in A"]) == ("2", "Åsa", str(edited.left.start))
    assert (rows[1]["match"], rows[1]["words in A"]) == ("", left.quote(edited.left))
    assert (rows[2]["right document"], rows[2]["words in A"], rows[2]["words in B"]) == (
        "tredje.txt",
        "Norra",
        "Norra",
    )
    assert (rows[3]["right document"], rows[3]["words in B"], rows[3]["start in B"]) == ("tredje.txt", "", "")
    made = rendered(write, content, ExportOptions(table=TableName.MATCHES))
    assert any("other documents than the two" in sentence for sentence in made.not_carried)
    assert "Matches made by hand are left out: 4." in rendered(write, content).not_carried
    alone = table(replace(content, pair=None), TableName.MATCHES)
    assert [row["match id"] for row in alone] == ["h1", "h2", "h3", "h4"]


@pytest.mark.parametrize("language", ["en", "sv"])
def test_the_table_of_tags_comes_back_in_either_language(content: CaseContent, language: str) -> None:
    tags = (
        Tag("70000000-0000-4000-8000-000000000001", "Skola/vård", "#e69f00", None, "Om\nskolan", 3),
        Tag("70000000-0000-4000-8000-000000000002", "=1+1", "#56b4e9", "70000000-0000-4000-8000-000000000001"),
        Tag("70000000-0000-4000-8000-000000000003", "Arkiv", "#0072b2", archived=True),
    )
    note = Note(NoteTarget.tag(tags[1].id), "om den\n\n⇄ Links\n→ x")
    told = rendered(write, replace(content, tags=tags, notes=(note,)), ExportOptions(language, table=TableName.TAGS))
    found = peer_format("etiketter.csv", told.data[:HEAD])
    assert found is not None
    taken = found.read(told.data, "etiketter.csv", silent)
    assert taken.tags == tags
    assert [(one.target, one.body) for one in taken.notes] == [(note.target, note.body)]
    assert taken.not_carried == ()


def test_no_other_table_is_taken_for_one_of_tags(noted: CaseContent) -> None:
    known = {name for name in TableName if peer_format("x.csv", rendered(write, noted, ExportOptions(table=name)).data)}
    assert known == {TableName.TAGS}
