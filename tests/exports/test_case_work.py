"""What waits to be placed, links to documents and notes on the whole go out, or it is said that they do not."""

import json
from pathlib import Path

import pytest

from motsvar.core.annotation import LinkRelation, NoteTarget
from motsvar.core.document import Document
from motsvar.core.span import Span
from motsvar.isolation.workers import Workers
from motsvar.store import Case
from motsvar.workspace import Workspace
from support.tables import parsed


@pytest.fixture
def workspace(tmp_path: Path, workers: Workers) -> Workspace:
    case = Case.create(tmp_path / "fall.db", person="Anna")
    left = case.add_document(Document.from_text("En sjö är blå. Ett fält är grönt.", "vänster.txt"))
    right = case.add_document(Document.from_text("Ett fält är gult.", "höger.txt"))
    lost = case.annotate(left, Span(3, 13), note="finns den?")
    kept = case.annotate(left, Span(15, 33))
    case.add_link(kept.id, None, LinkRelation.ONLY_HERE, document=right)
    case.set_note(NoteTarget.pair(left, right), "läs <b>båda</b>")
    case.replace_text(left, Document.from_text("Ett fält är grönt.", "ny.txt"))
    assert not case.annotation(lost.id).placed
    opened = Workspace(case, workers)
    yield opened
    opened.close()


def test_a_table_has_the_old_words_and_no_false_place(workspace: Workspace, tmp_path: Path) -> None:
    report = workspace.write(workspace.content(), tmp_path / "ut.csv")
    rows = parsed((tmp_path / "ut.csv").read_bytes())
    lost = next(row for row in rows if row["quote"] == "sjö är blå")
    assert (lost["start"], lost["line"], lost["place"], lost["note"]) == ("", "", "lost", "finns den?")
    kept = next(row for row in rows if row["quote"].startswith("Ett fält"))
    assert (kept["start"], kept["place"]) == ("0", "exact")
    assert any("Notes on documents" in sentence for sentence in report.not_carried)


def test_web_annotations_name_the_document_and_give_no_false_position(workspace: Workspace, tmp_path: Path) -> None:
    workspace.write(workspace.content(), tmp_path / "ut.jsonld")
    items = json.loads((tmp_path / "ut.jsonld").read_text(encoding="utf-8"))["first"]["items"]
    (link,) = (item for item in items if item["motivation"] == "linking")
    assert "selector" not in link["target"][1]
    lost = next(item for item in items if "sjö" in json.dumps(item["target"], ensure_ascii=False))
    assert [one["type"] for one in lost["target"]["selector"]] == ["TextQuoteSelector"]


def test_a_report_shows_notes_on_the_whole_as_words(workspace: Workspace, tmp_path: Path) -> None:
    workspace.export(tmp_path / "ut.html")
    html = (tmp_path / "ut.html").read_text(encoding="utf-8")
    assert "läs &lt;b&gt;båda&lt;/b&gt;" in html
    assert "to review: the text was replaced" in html
    assert "nothing of the kind in the other document" in html
