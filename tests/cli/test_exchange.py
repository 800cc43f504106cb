"""`motsvar import` and `motsvar export`, as they are typed, with files of other tools and whole cases."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from exports.conftest import NAUGHTY
from motsvar.cli.main import cli
from motsvar.core.annotation import NoteTarget
from motsvar.core.document import Document
from motsvar.core.span import Span
from motsvar.store import Case
from motsvar.workspace import Workspace, export_formats
from support.rich_case import rich_case


def motsvar(*arguments: str | Path) -> Result:
    return CliRunner().invoke(cli, list(map(str, arguments)))


@pytest.fixture
def case(tmp_path: Path) -> Path:
    rich_case(tmp_path / "fall.db", 20, 4).close()
    return tmp_path / "fall.db"


def test_a_project_comes_out_and_in_and_both_say_what_they_did(case: Path, tmp_path: Path) -> None:
    written = motsvar("export", case, tmp_path / "ut.qdpx", "--language", "sv", "--json")
    assert written.exit_code == 0, written.output
    told = json.loads(written.stdout)
    assert (told["format"], told["written"]["documents"]) == ("motsvar.export/1", 2)
    assert all(sentence in written.stderr for sentence in told["not_carried"])
    assert "documents: 2" in written.stderr
    (tmp_path / "borta.txt").write_bytes(b"")
    taken = motsvar("import", tmp_path / "nytt.db", tmp_path / "ut.qdpx", tmp_path / "borta.txt", "--json")
    assert taken.exit_code == 1
    document, project = json.loads(taken.stdout)["files"]
    assert (document["kind"], document["error"][:19]) == ("document", "borta.txt is empty.")
    assert (project["kind"], project["error"], project["put_in"]["annotations"]) == ("peer", "", 20)
    assert "ut.qdpx: annotations: 20" in taken.stderr
    with Case.open(case) as mine, Case.open(tmp_path / "nytt.db") as other:
        assert other.check() == ()
        assert other.annotations() == mine.annotations()
        assert other.codings() == mine.codings()
    again = motsvar("import", tmp_path / "nytt.db", tmp_path / "ut.qdpx")
    assert again.exit_code == 0
    assert again.stderr.startswith("ut.qdpx: in the case already: ")


def test_documents_are_read_before_what_only_names_them(case: Path, tmp_path: Path) -> None:
    assert motsvar("export", case, tmp_path / "ut.jsonld").exit_code == 0
    folder = tmp_path / "texter"
    folder.mkdir()
    with Case.open(case) as opened:
        for one in opened.documents():
            (folder / one.name).write_text(opened.document(one.id).text, encoding="utf-8", newline="")
        spans = [one.span for one in opened.annotations()]
    taken = motsvar("import", tmp_path / "nytt.db", tmp_path / "ut.jsonld", folder)
    assert taken.exit_code == 0, taken.output
    with Case.open(tmp_path / "nytt.db") as other:
        assert [one.span for one in other.annotations()] == spans
        assert other.unplaced() == ()


def test_a_whole_case_becomes_one_and_is_merged_where_there_is_one(case: Path, tmp_path: Path) -> None:
    assert motsvar("export", case, tmp_path / "allt.json").exit_code == 0
    assert motsvar("import", tmp_path / "nytt.db", tmp_path / "allt.json").exit_code == 0
    with Case.open(tmp_path / "nytt.db", person="Bo") as other:
        assert len(other.annotations()) == 20
        other.set_note(NoteTarget.document(other.documents()[1].id), "Bos")
    assert motsvar("export", tmp_path / "nytt.db", tmp_path / "bos.json").exit_code == 0
    merged = motsvar("import", case, tmp_path / "bos.json", "--json")
    assert merged.exit_code == 0, merged.output
    assert json.loads(merged.stdout)["files"][0]["put_in"]["notes"] == 1
    (tmp_path / "sönder.json").write_bytes((tmp_path / "bos.json").read_bytes()[:-400])
    broken = motsvar("import", case, tmp_path / "sönder.json")
    assert broken.exit_code == 1
    assert "sönder.json" in broken.stderr


def test_parts_and_tables_are_chosen_by_name(case: Path, tmp_path: Path) -> None:
    assert motsvar("export", case, tmp_path / "etiketter.csv", "--table", "tags").exit_code == 0
    assert "Skola" in (tmp_path / "etiketter.csv").read_text(encoding="utf-8-sig")
    for option, value in (("--part", "annat"), ("--table", "annan"), ("--language", "de")):
        assert motsvar("export", case, tmp_path / "ut.html", option, value).exit_code == 2


@pytest.mark.parametrize("name", ["ut.jsonld", "ut.qdpx", "ut.qdc", "ut.csv"])
def test_texts_are_compared_for_those_formats_alone_that_show_it(
    case: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise AssertionError

    monkeypatch.setattr(Workspace, "compare", fail)
    written = motsvar("export", case, tmp_path / name)
    assert written.exit_code == 0, written.output
    assert name == "ut.qdc" or "no comparison" in written.stderr
    for table, code in (("tags", 0), ("matches", 1)):
        assert motsvar("export", case, tmp_path / "ut.csv", "--table", table).exit_code == code


def test_naughty_words_in_every_place_come_out_and_in(tmp_path: Path) -> None:
    with Case.create(tmp_path / "a.db", person=NAUGHTY[0]) as case, case.act("Naughty"):
        for number, words in enumerate(NAUGHTY):
            document = case.add_document(Document.from_text(f"{number} {words}\nslut", f"{number}{words[:80]}.txt"))
            tag = case.add_tag(words[:900], description=words)
            one = case.annotate(document, Span(0, 1), [tag.id], words)
            other = case.annotate(document, Span(1, 3), [], words)
            case.add_link(one.id, other.id, words[:900], words)
            case.set_note(NoteTarget.tag(tag.id), words)
    for suffix in ("qdpx", "json"):
        assert motsvar("export", tmp_path / "a.db", tmp_path / f"ut.{suffix}").exit_code == 0
        taken = motsvar("import", tmp_path / f"{suffix}.db", tmp_path / f"ut.{suffix}")
        assert taken.exit_code == 0, taken.output
        with Case.open(tmp_path / "a.db") as mine, Case.open(tmp_path / f"{suffix}.db") as back:
            assert back.check() == ()
            assert len(back.annotations()) == len(mine.annotations())
            assert sorted(one.quote for one in back.annotations()) == sorted(one.quote for one in mine.annotations())
            assert len(back.links()) == len(mine.links())
            assert len(back.tags()) == len(mine.tags())


def test_of_an_archive_that_is_damaged_no_case_is_made(case: Path, tmp_path: Path) -> None:
    assert motsvar("export", case, tmp_path / "allt.json").exit_code == 0
    whole = (tmp_path / "allt.json").read_bytes()
    (tmp_path / "halvt.json").write_bytes(whole[: len(whole) // 2])
    taken = motsvar("import", tmp_path / "nytt.db", tmp_path / "halvt.json")
    assert taken.exit_code == 1
    assert "halvt.json" in taken.stderr
    assert not (tmp_path / "nytt.db").exists()


def test_of_a_form_that_is_none_all_forms_are_told(case: Path, tmp_path: Path) -> None:
    by_suffix = motsvar("export", case, tmp_path / "ut.xyz")
    by_name = motsvar("export", case, tmp_path / "ut", "--format", "xyz")
    for one in export_formats():
        assert one.suffixes[0] in by_suffix.stderr
        assert one.name in by_name.stderr
