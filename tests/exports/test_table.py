import csv
import io

from hypothesis import given
from hypothesis import strategies as st

from motsvar.core.formula_guard import guarded, unguarded
from motsvar.core.hidden.telling import visible
from motsvar.exports.case_content import CaseContent
from motsvar.exports.table import COLUMNS, write
from support.rendering import rendered


def parsed(data: bytes, delimiter: str = ";") -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"), newline=""), delimiter=delimiter))


def test_every_passage_and_tag_has_a_row_that_quotes_the_text(content: CaseContent) -> None:
    made = rendered(write, content)
    rows = parsed(made.data)
    assert [count.number for count in made.written] == [len(content.annotations), len(rows)]
    assert len(rows) == sum(max(1, len(annotation.tags)) for annotation in content.annotations)
    by_name = {visible(exported.document.name): exported.document.text for exported in content.documents}
    for row in rows:
        text = by_name[unguarded(row["document"])]
        assert unguarded(row["quote"]) == text[int(row["start"]) : int(row["end"])]
        assert (unguarded(row["prefix"]) + unguarded(row["quote"]) + unguarded(row["suffix"])) in text


def test_notes_and_tags_come_back_as_they_were_written(content: CaseContent) -> None:
    rows = {row["annotation"]: row for row in parsed(rendered(write, content).data)}
    for annotation in content.annotations:
        assert unguarded(rows[annotation.id]["note"]) == visible(annotation.note)


def test_no_cell_can_be_run_as_a_formula(content: CaseContent) -> None:
    for row in parsed(rendered(write, content).data):
        for cell in row.values():
            assert not cell.startswith(("=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠"))


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


def test_an_empty_case_gives_the_head_of_the_table(empty: CaseContent) -> None:
    data = rendered(write, empty).data
    assert data.startswith(b"\xef\xbb\xbf")
    assert data.decode("utf-8-sig") == ";".join(COLUMNS) + "\r\n"
