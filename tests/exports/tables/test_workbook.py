"""XLSX, read back by openpyxl and by a look into the raw XML."""

import io
from dataclasses import replace
from typing import Any
from xml.etree import ElementTree as ET
from zipfile import ZipFile

import openpyxl
import pytest

from exports.conftest import NAUGHTY
from motsvar.core.document import Document
from motsvar.core.errors import Cancelled
from motsvar.core.formula_guard import unguarded
from motsvar.core.hidden.telling import visible
from motsvar.exports.case_content import CaseContent, ExportedDocument
from motsvar.exports.options import ExportOptions, TableName
from motsvar.exports.tables import csv_file as table
from motsvar.exports.tables import workbook
from motsvar.exports.tables.workbook_rows import MOST_UNITS, split
from support.rendering import Rendered, rendered
from support.tables import parsed

MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"


def made_of(content: CaseContent, language: str = "en") -> Rendered:
    return rendered(workbook.write, content, ExportOptions(language))


def sheets(data: bytes) -> dict[str, list[dict[str, Any]]]:
    """The rows of each sheet, long cells put together again as the head says."""
    book = openpyxl.load_workbook(io.BytesIO(data))
    found = {}
    for sheet in book.worksheets:
        head, *rows = sheet.iter_rows(values_only=True)
        whole: list[dict[str, Any]] = []
        for row in rows:
            cells = dict(zip(head, row, strict=True))
            if (cells["part"] or 1) > 1 and whole:
                for name in head[:-1]:
                    if cells[name] != whole[-1][name]:
                        whole[-1][name] += cells[name] or ""
            else:
                whole.append(cells)
        found[sheet.title] = whole
    return found


def readable(text: str) -> str:
    return visible(text).replace("\f", "⟨U+000C⟩")


def test_there_is_a_sheet_for_each_table_and_one_on_the_export(content: CaseContent) -> None:
    made = made_of(content)
    found = sheets(made.data)
    assert list(found) == [*map(str, TableName), "about"]
    about = [(row["what"], row["value"]) for row in found["about"]]
    assert ("program", content.program) in about
    assert ("written", content.written) in about
    assert ("name of the case", readable(content.case_name)) in about
    assert [value for what, value in about if what == "not carried over"] == list(made.not_carried)
    assert ("annotations", 30) in about or ("annotations", len(found["annotations"]) + 2) in about


def test_both_readers_see_the_same_passages_and_the_same_words(content: CaseContent) -> None:
    found = sheets(made_of(content).data)
    for name in TableName:
        rows = parsed(rendered(table.write, content, ExportOptions(table=name)).data)
        assert len(found[name]) == len(rows)
        for row, other in zip(found[name], rows, strict=True):
            for heading, cell in other.items():
                assert ("" if row[heading] is None else str(row[heading])) == cell.replace("\f", "⟨U+000C⟩") or (
                    row[heading] == float(cell)
                )
    quotes = {row["annotation"]: row["quote"] for row in found["annotations"]}
    assert quotes == {one.id: readable(one.quote) for one in content.annotations}


def test_naughty_words_are_all_there(content: CaseContent) -> None:
    found = sheets(made_of(content).data)
    notes = {row["annotation"]: row["note"] for row in found["annotations"]}
    assert [notes[one.id] for one in content.annotations[: len(NAUGHTY)]] == list(map(readable, NAUGHTY))
    assert [row["name"] for row in found["tags"]] == list(map(readable, NAUGHTY))
    assert {row["person"] for row in found["annotations"]} == {NAUGHTY[0]}


def test_numbers_are_numbers_and_words_are_words(content: CaseContent) -> None:
    first = sheets(made_of(replace(content, case_name="0012")).data)
    assert isinstance(first["annotations"][0]["start"], int)
    assert first["matches"][1]["confidence"] == 0.9
    assert ("name of the case", "0012") in [(row["what"], row["value"]) for row in first["about"]]


def test_nothing_in_the_file_can_be_run_or_leads_out_of_it(content: CaseContent) -> None:
    with ZipFile(io.BytesIO(made_of(content).data)) as package:
        names = package.namelist()
        assert len(set(names)) == len(names)
        assert not [name for name in names if "externalLink" in name or "vba" in name or "Links" in name]
        for name in names:
            data = package.read(name)
            root = ET.fromstring(data)
            if name.startswith("xl/worksheets/"):
                assert root.find(f".//{MAIN}f") is None
                assert root.find(f".//{MAIN}hyperlink") is None
            assert b'TargetMode="External"' not in data
            for cell in root.iter(f"{MAIN}c"):
                assert cell.get("t") in (None, "inlineStr", "s")


def test_the_head_stays_and_can_be_filtered(content: CaseContent) -> None:
    book = openpyxl.load_workbook(io.BytesIO(made_of(content).data))
    for sheet in book.worksheets:
        assert sheet.freeze_panes == "A2"
        assert sheet.auto_filter.ref == sheet.dimensions
    sheet = book["annotations"]
    assert sheet.column_dimensions["F"].width > 40
    assert sheet["F2"].alignment.wrap_text
    assert sheet["A1"].font.bold
    assert [one.sheet_view.tabSelected for one in book.worksheets].count(True) == 1


@pytest.mark.parametrize("character", ["å", "🌉"])
def test_a_cell_too_long_goes_on_below_in_pieces_that_fit(character: str) -> None:
    text = f"x{character * 70_000}"
    rows = list(split(["id", text, 7]))
    assert "".join(str(row[1]) for row in rows) == text
    assert [row[3] for row in rows] == list(range(1, len(rows) + 1))
    assert {(row[0], row[2]) for row in rows} == {("id", 7)}
    assert all(len(str(row[1]).encode("utf-16-le")) // 2 <= MOST_UNITS for row in rows)
    assert list(split(["id", "short"])) == [["id", "short", ""]]


def test_a_sheet_that_is_full_goes_on_in_a_second_one(content: CaseContent, monkeypatch: pytest.MonkeyPatch) -> None:
    whole = sheets(made_of(content).data)["annotations"]
    monkeypatch.setattr(workbook, "MOST_ROWS", 11)
    data = made_of(content).data
    found = sheets(data)
    assert len(openpyxl.load_workbook(io.BytesIO(data))["annotations"]["A"]) == 11
    parts = [found[name] for name in found if name == "annotations" or name.startswith("annotations ")]
    assert len(parts) > 2
    assert [row["annotation"] for part in parts for row in part] == [row["annotation"] for row in whole]


def test_page_breaks_and_what_excel_takes_for_codes_are_shown(empty: CaseContent) -> None:
    document = ExportedDocument("d", Document.from_text("text", "a_x0041_\f\u0001.txt"), "x\ud800y")
    made = made_of(replace(empty, documents=(document,)))
    (row,) = sheets(made.data)["documents"]
    assert row["file"].replace("_x005F_", "_") == "a_x0041_⟨U+000C⟩⟨U+0001⟩.txt"
    assert row["role"] == "x⟨U+D800⟩y"
    assert any("shown as signs" in sentence for sentence in made.not_carried)


def test_an_empty_case_and_an_odd_time_make_a_workbook(empty: CaseContent) -> None:
    found = sheets(made_of(replace(empty, written="")).data)
    assert {name: len(rows) for name, rows in found.items() if name != "about"} == dict.fromkeys(map(str, TableName), 0)


def test_a_workbook_can_be_stopped(content: CaseContent, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("motsvar.exports.pacing.EVERY", 0)

    def progress(fraction: float, _phrase: str) -> None:
        if fraction > 0.3:
            raise Cancelled

    with pytest.raises(Cancelled):
        rendered(workbook.write, content, ExportOptions(), progress)


def test_guards_are_for_csv_alone(content: CaseContent) -> None:
    names = [row["name"] for row in sheets(made_of(content).data)["tags"]]
    assert "=1+1" in names
    assert unguarded("'=1+1") == "=1+1"


def test_swedish_sheets_have_swedish_names_and_heads_that_can_be_told_apart(content: CaseContent) -> None:
    book = openpyxl.load_workbook(io.BytesIO(made_of(content, "sv").data))
    assert book.sheetnames[:2] == ["markeringar", "etiketter"]
    assert all(len(name) <= 31 for name in book.sheetnames)
    for sheet in book.worksheets:
        head = [cell.value for cell in sheet[1]]
        assert len(set(head)) == len(head)
    rows = list(book["motsvarigheter"].iter_rows(min_row=2, values_only=True))
    assert rows[1][3] == "ändrad"
