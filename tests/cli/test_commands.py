"""The commands as a shell calls them."""

import json
import os
import sys
from pathlib import Path

import pytest
from PIL import Image

from motsvar.store import Case
from support.command_line import motsvar, program
from support.fake_tesseract import TEXT_OF_TABLE, fake_tesseract

TEXTS = (
    "Bakgrund\n\nNämnden har fått motionen KS 2031/12 om öppna badhus i utsatta områden.\n",
    "Bakgrund\n\nNamnden har fatt motionen KS 2031:12 om oppna badhus i utsatta omraden.\n",
)


@pytest.fixture
def texts(tmp_path: Path) -> list[str]:
    paths = [tmp_path / "a 😀.txt", tmp_path / "b.txt"]
    for path, text in zip(paths, TEXTS, strict=True):
        path.write_text(text, encoding="utf-8", newline="")
    return [str(path) for path in paths]


def test_compare_prints_the_contract(texts: list[str]) -> None:
    done = program("compare", *texts, "--json", "-")
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout)
    assert found["format"] == "motsvar.comparison/1"
    for side, text in zip(("left", "right"), TEXTS, strict=True):
        assert found[side]["length"] == len(text)
        assert {"name", "sha256", "text_sha256", "language", "noise"} <= set(found[side])
    for key in ("summary", "matches", "left_only", "right_only", "shared_passages", "facts", "themes", "settings"):
        assert key in found
    (number,) = [fact for fact in found["facts"] if fact["kind"] == "case_number"]
    assert (number["value"], number["verdict"]) == ("KS 2031/12", "both")
    assert {match["relation"] for match in found["matches"]} <= {"same", "variant"}


def test_compare_prints_a_summary_without_options(texts: list[str]) -> None:
    done = motsvar("compare", *texts)
    assert done.returncode == 0, done.stderr
    assert "corresponds" in done.stdout
    assert "reading errors" in done.stdout


def test_compare_writes_a_report(texts: list[str], tmp_path: Path) -> None:
    out = tmp_path / "rapport.html"
    done = motsvar("compare", *texts, "--html", str(out))
    assert done.returncode == 0, done.stderr
    assert "KS 2031/12" in out.read_text(encoding="utf-8")


@pytest.fixture
def motion(tmp_path: Path) -> str:
    path = tmp_path / "motion.txt"
    path.write_text(
        "Jag yrkar\n\natt badhus i utsatta områden öppnas,\n\natt fontäner byggs på torget.\n", encoding="utf-8"
    )
    return str(path)


def test_compare_beside_a_motion_tells_of_its_demands(texts: list[str], motion: str, tmp_path: Path) -> None:
    done = motsvar("compare", *texts, "--reference", motion)
    assert done.returncode == 0, done.stderr
    assert "Demands of motion.txt" in done.stdout
    assert "not addressed" in done.stdout
    assert "A; B · demand · att fontäner byggs på torget" in done.stdout
    out, page = tmp_path / "ut.json", tmp_path / "ut.html"
    done = motsvar("compare", *texts, "--reference", motion, "--json", str(out), "--html", str(page))
    assert done.returncode == 0, done.stderr
    found = json.loads(out.read_text(encoding="utf-8"))
    assert found["reference"]["name"] == "motion.txt"
    assert len(found["demands"]) == 2
    assert found["left_from_reference"] == []
    silent = [(one["kind"], one["silent"], one["words"]) for one in found["silence"]]
    assert ("demand", ["left", "right"], "att fontäner byggs på torget") in silent
    assert "not addressed" in page.read_text(encoding="utf-8")


def test_pairs_are_compared_beside_the_same_motion(texts: list[str], motion: str, tmp_path: Path) -> None:
    listing, out = tmp_path / "pairs.tsv", tmp_path / "out.jsonl"
    listing.write_text(f"{texts[0]}\t{texts[1]}\n{texts[1]}\t{texts[0]}\n", encoding="utf-8")
    done = motsvar("compare", "--pairs", str(listing), "--json-lines", str(out), "--reference", motion)
    assert done.returncode == 0, done.stderr
    first, second = (json.loads(line) for line in out.read_text(encoding="utf-8").strip().split("\n"))
    assert len(first["demands"]) == len(second["demands"]) == 2
    assert [demand["left"] for demand in first["demands"]] == [demand["right"] for demand in second["demands"]]


def test_texts_that_share_nothing_are_said_to(tmp_path: Path) -> None:
    paths = [tmp_path / "ett.txt", tmp_path / "två.txt"]
    for path, text in zip(
        paths, ("Hästarna äter hö i stallet.\n", "Fartyget seglar över havet mot Gotland.\n"), strict=True
    ):
        path.write_text(text, encoding="utf-8")
    page = tmp_path / "ut.html"
    assert "share very little" in motsvar("compare", *map(str, paths)).stdout
    assert motsvar("compare", *map(str, paths), "--html", str(page)).returncode == 0
    assert "share very little" in page.read_text(encoding="utf-8")
    assert "Fartyget" in page.read_text(encoding="utf-8")


def test_pairs_give_a_line_each_and_a_failed_one_says_why(texts: list[str], tmp_path: Path) -> None:
    listing, out = tmp_path / "pairs.tsv", tmp_path / "out.jsonl"
    listing.write_text(f"{texts[0]}\t{texts[1]}\n{texts[0]}\t{tmp_path / 'saknas.txt'}\n", encoding="utf-8")
    done = motsvar("compare", "--pairs", str(listing), "--json-lines", str(out))
    assert done.returncode == 1
    first, second = (json.loads(line) for line in out.read_text(encoding="utf-8").strip().split("\n"))
    assert first["matches"]
    assert "saknas.txt" in second["error"]


def test_text_prints_what_was_read(texts: list[str]) -> None:
    assert motsvar("text", texts[0]).stdout == TEXTS[0]
    described = json.loads(motsvar("text", texts[0], "--json").stdout)
    assert described["text"] == TEXTS[0]
    assert described["encoding"] == "utf-8"
    assert described["headings"] == [[0, 8]]


@pytest.fixture
def recogniser(own_workers: None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    program = fake_tesseract(tmp_path / "bin")
    monkeypatch.setenv("PATH", f"{program.parent}{os.pathsep}{os.environ['PATH']}")


@pytest.mark.skipif(sys.platform == "win32", reason="the program of the tests is a script of the shell")
@pytest.mark.usefixtures("recogniser")
def test_a_picture_is_recognised_and_its_doubtful_words_are_told(tmp_path: Path) -> None:
    picture = tmp_path / "a.png"
    Image.new("L", (60, 30), 255).save(picture)
    found = json.loads(motsvar("text", str(picture), "--recognise", "--json").stdout)
    assert found["text"] == TEXT_OF_TABLE
    assert found["doubtful"] == [{"start": 5, "end": 12, "confidence": 42}]
    assert found["noise"] >= 0.25
    motsvar("import", str(tmp_path / "case.motsvar"), str(picture), "--recognise")
    assert "sound" in motsvar("check", str(tmp_path / "case.motsvar")).stdout


@pytest.mark.usefixtures("recogniser")
def test_a_text_without_pages_is_not_recognised(texts: list[str]) -> None:
    refused = motsvar("text", texts[0], "--recognise")
    assert refused.returncode == 1
    assert "no pages whose words can be recognised" in refused.stderr


def test_themes_over_files(texts: list[str]) -> None:
    found = json.loads(motsvar("themes", *texts, "--json", "-").stdout)
    assert "utsatta områden" in [theme["label"] for theme in found["themes"]]


def test_a_case_is_filled_checked_and_exported(texts: list[str], tmp_path: Path) -> None:
    case, out = str(tmp_path / "fall.motsvar"), tmp_path / "ut.html"
    assert motsvar("import", case, *texts).returncode == 0
    assert motsvar("check", case).returncode == 0
    done = motsvar("export", case, str(out))
    assert done.returncode == 0, done.stderr
    assert out.stat().st_size > 1000


@pytest.mark.parametrize(
    ("arguments", "status"),
    [
        (["compare", "en.txt"], 2),
        (["compare", "--pairs", "x.tsv"], 2),
        (["text", "saknas.txt"], 1),
        (["text", "."], 1),
        (["check", "saknas.db"], 1),
        (["export", "saknas.db", "ut.csv"], 1),
        (["nonsense", "too", "much"], 2),
    ],
)
def test_bad_use_is_one_sentence_and_no_traceback(arguments: list[str], status: int) -> None:
    done = motsvar(*arguments)
    assert done.returncode == status
    assert done.stderr.strip()
    assert "Traceback" not in done.stderr
    assert done.stdout == ""


def test_the_encoding_can_be_decided(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes("Två får i Mora".encode("cp1252"))
    done = motsvar("text", str(path), "--encoding", "cp850", "--json")
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout)
    assert (found["encoding"], found["text"]) == ("cp850", "Två får i Mora".encode("cp1252").decode("cp850"))
    refused = motsvar("text", str(path), "--encoding", "utf-99")
    assert (refused.returncode, "There is no encoding utf-99." in refused.stderr) == (1, True)
    case = tmp_path / "case.db"
    assert motsvar("import", str(case), str(path), "--encoding", "latin-1").returncode == 0


def test_what_hides_in_a_text_and_its_name_is_told(tmp_path: Path) -> None:
    path = tmp_path / "r\u0430pport.txt"
    path.write_text("Betala \u202e0001\u202c kronor.\n", encoding="utf-8")
    done = motsvar("text", str(path), "--json")
    found = json.loads(done.stdout)
    assert found["name"] == path.name
    assert found["hidden"] == [
        {"start": 7, "end": 8, "kind": "bidirectional", "name": "U+202E right-to-left override"},
        {"start": 12, "end": 13, "kind": "bidirectional", "name": "U+202C pop directional formatting"},
    ]
    told = (
        "r\u0430⟨U+0430⟩pport.txt: The text holds 2 characters that cannot be seen, turn the line around or look like "
        "others: 1 × U+202E right-to-left override, 1 × U+202C pop directional formatting."
    )
    assert told in done.stderr
    assert told in motsvar("import", str(tmp_path / "case.motsvar"), str(path)).stderr


def test_import_takes_folders_and_goes_on_after_a_file_that_cannot_be_read(tmp_path: Path) -> None:
    folder = tmp_path / "post"
    folder.mkdir()
    (folder / "a.txt").write_text("Nämnden svarar ja.", encoding="utf-8")
    (folder / "b.docx").write_bytes(b"PK\x03\x04 damaged")
    (folder / "c.xlsx").write_bytes(b"PK\x03\x04")
    (folder / "d.md").write_text("Nämnden svarar nej.", encoding="utf-8")
    done = motsvar("import", str(tmp_path / "case.motsvar"), str(folder))
    assert done.returncode == 1
    assert "a.txt: 18 characters" in done.stderr
    assert "d.md: 19 characters" in done.stderr
    assert "b.docx" in done.stderr
    assert "Files that could not be read: 1 of 4." in done.stderr
    assert "Files of kinds that are not read: 1 of 4." in done.stderr
    again = motsvar("import", str(tmp_path / "case.motsvar"), str(folder / "a.txt"))
    assert (again.returncode, "a.txt: in the case already" in again.stderr) == (0, True)


HEADED = (
    "Motion av Rut Ekenäs om badhus\n\nDnr KS 2031/12\n\nJag yrkar att badhusen öppnas.\n",
    "Norra badnämnden\nDatum 2031-05-04\n\nSvar på remiss om badhus, KS 2031/12\n\nBadhusen bör inte öppnas.\n",
)


def test_the_documents_of_a_case_are_listed_with_who_sent_them(tmp_path: Path) -> None:
    files = [tmp_path / "motion.txt", tmp_path / "svar.txt"]
    for file, words in zip(files, HEADED, strict=True):
        file.write_text(words, encoding="utf-8")
    case = str(tmp_path / "a.motsvar")
    assert motsvar("import", case, *map(str, files)).returncode == 0
    done = motsvar("documents", case)
    assert done.returncode == 0, done.stderr
    assert done.stdout.split("\n")[:3] == [
        "Name        Role      Date        Case number  Sender",
        "motion.txt  motion    –           KS 2031/12   Rut Ekenäs",
        "svar.txt    response  2031-05-04  KS 2031/12   Norra badnämnden",
    ]
    listed = json.loads(motsvar("documents", case, "--json").stdout)
    assert listed["format"] == "motsvar.documents/1"
    assert [one["role"] for one in listed["documents"]] == ["motion", "response"]
    assert listed["documents"][1]["sender"] == "Norra badnämnden"


def test_an_empty_case_lists_nothing(tmp_path: Path) -> None:
    case = tmp_path / "a.motsvar"
    with Case.create(case):
        pass
    assert motsvar("documents", str(case)).stdout == ""


def test_text_tells_what_a_file_says_of_itself(tmp_path: Path) -> None:
    file = tmp_path / "svar.txt"
    file.write_text(HEADED[1], encoding="utf-8")
    told = json.loads(motsvar("text", str(file), "--json").stdout)
    said = (told["role"], told["sender"], told["dated"], told["case_number"])
    assert said == ("response", "Norra badnämnden", "2031-05-04", "KS 2031/12")


def test_search_prints_places_with_the_words_marked(texts: list[str], tmp_path: Path) -> None:
    case = str(tmp_path / "case.motsvar")
    assert motsvar("import", case, *texts).returncode == 0
    done = motsvar("search", case, "motion badhus")
    assert done.returncode == 0, done.stderr
    assert (
        "a 😀.txt, line 3\n    Bakgrund Nämnden har fått [motionen] KS 2031/12 om öppna [badhus] i utsatta områden.\n"
    ) in done.stdout
    assert "in documents: 2" in done.stderr
    found = json.loads(motsvar("search", case, "2031:12", "--json", "--limit", "1").stdout)
    assert (found["format"], found["passages"], len(found["results"])) == ("motsvar.search/1", 2, 1)
    (one,) = found["results"]
    assert one["kind"] == "text"
    assert [one["text"][start - one["start"] : end - one["start"]] for start, end in one["hits"]] in (
        ["2031/12"],
        ["2031:12"],
    )
    failed = motsvar("search", case, "(badhus")
    assert failed.returncode == 1
    assert failed.stderr == "motsvar: A parenthesis is not closed. Put a parenthesis at its end.\n"


def test_a_query_may_begin_with_a_minus_and_needs_no_quotation_marks(texts: list[str], tmp_path: Path) -> None:
    case = str(tmp_path / "case.motsvar")
    assert motsvar("import", case, *texts).returncode == 0
    done = motsvar("search", case, "-fjällräv", "motion", "badhus", "--limit", "1")
    assert done.returncode == 0, done.stderr
    assert "in documents: 2, shown: 1" in done.stderr
    assert "Passages: 0" in motsvar("search", case, "motion", "-badhus").stderr
    alone = motsvar("search", case, "-badhus")
    assert (alone.returncode, alone.stderr) == (
        1,
        "motsvar: It is only said what is not looked for. Write a word that should be there beside it.\n",
    )
    assert "A quotation mark is not closed." in motsvar("search", case, '"badhus').stderr


def test_the_index_of_a_search_is_kept_with_the_data_of_the_user(texts: list[str], tmp_path: Path, home: Path) -> None:
    case = str(tmp_path / "case.motsvar")
    assert motsvar("import", case, *texts).returncode == 0
    assert program("search", case, "badhus").returncode == 0
    (index,) = (home / "motsvar" / "search").iterdir()
    assert index.name.startswith("case ")
    assert sorted(one.name for one in tmp_path.iterdir()) == ["a 😀.txt", "b.txt", "case.motsvar"]
