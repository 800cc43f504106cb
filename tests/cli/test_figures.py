"""`motsvar themes` and `motsvar matrix`, without a display."""

import csv
import json
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from motsvar.core.document import Document
from motsvar.store import Case
from support.command_line import motsvar

SHARED = " ".join(f"Badhuset på plats {number} hålls öppet för alla barn i stadsdelen." for number in range(12))
TEXTS = {
    "a & b.txt": f"Först något eget om skog. {SHARED}",
    "c.txt": f"{SHARED} Sist något annat om sjöar och fåglar.",
    "d.txt": "Granarna växer långsamt i norr, och badhuset ligger långt bort därifrån.",
}
ALONE = "import sys; from motsvar.cli.main import cli; cli.main(sys.argv[1:], standalone_mode=False); "
WITHOUT_QT = f"{ALONE}sys.exit(any(name.startswith('PySide6') for name in sys.modules))"


@pytest.fixture
def case(tmp_path: Path) -> str:
    path = tmp_path / "fall.db"
    with Case.create(path) as opened:
        for name, text in TEXTS.items():
            opened.add_document(Document.from_text(text, name))
    return str(path)


def without_qt(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", WITHOUT_QT, *arguments], capture_output=True, encoding="utf-8", timeout=120
    )


def test_a_case_is_taken_as_all_its_documents(case: str, tmp_path: Path) -> None:
    out, table = tmp_path / "ut.json", tmp_path / "ut.csv"
    done = without_qt("themes", case, "--json", str(out), "--csv", str(table))
    assert done.returncode == 0, done.stderr
    found = json.loads(out.read_text(encoding="utf-8"))
    assert [one["name"] for one in found["documents"]] == list(TEXTS)
    theme = next(one for one in found["themes"] if "badhus" in one["label"].lower())
    assert theme["counts"] == [len(places) for places in theme["occurrences"]]
    head, *rows = csv.reader(table.read_text(encoding="utf-8-sig").splitlines(), delimiter=";")
    assert [row[0] for row in rows] == list(TEXTS)
    assert [int(row[head.index(theme["label"])]) for row in rows] == theme["counts"]


def test_a_case_stands_alone(case: str, tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("Badhus.", encoding="utf-8")
    done = motsvar("themes", case, str(path))
    assert done.returncode != 0
    assert "one case alone" in done.stderr


def test_pairs_are_printed_the_most_alike_first(case: str) -> None:
    done = motsvar("matrix", case)
    assert done.returncode == 0, done.stderr
    head, first, *others = done.stdout.rstrip().split("\n")
    assert head.split() == ["A", "B", "A", "|", "B"]
    assert first.endswith("a & b.txt | c.txt")
    assert len(others) == 2
    assert "≈" not in done.stdout, "few documents are compared without being asked"


def test_the_shares_of_many_documents_are_estimates_and_are_told_apart(tmp_path: Path) -> None:
    same = "Nämnden öppnar badhuset på kvällen för alla som bor i området och tar ingen avgift under året. " * 3
    files = [tmp_path / f"{number:02}.txt" for number in range(13)]
    for number, file in enumerate(files):
        other = " ".join(f"ord{number}x{at}" for at in range(60))
        file.write_text(same if number < 2 else other, encoding="utf-8")
    done = motsvar("matrix", *map(str, files))
    assert done.returncode == 0, done.stderr
    _head, line = done.stdout.rstrip().split("\n")
    assert line.endswith("00.txt | 01.txt")
    assert "≈" in line
    assert "≈: estimated" in done.stderr


def test_exact_shares_come_from_comparing(case: str, tmp_path: Path) -> None:
    out, table = tmp_path / "ut.json", tmp_path / "ut.csv"
    done = motsvar("matrix", case, "--exact", "--json", str(out), "--csv", str(table))
    assert done.returncode == 0, done.stderr
    pairs = json.loads(out.read_text(encoding="utf-8"))["pairs"]
    assert len(pairs) == 3, "of few documents every two are compared"
    assert (pairs[0]["left"], pairs[0]["right"], pairs[0]["estimated"]) == (0, 1, False)
    assert pairs[0]["left_share"] > 0.9
    assert [pair["left_share"] for pair in pairs] == sorted((pair["left_share"] for pair in pairs), reverse=True)
    rows = list(csv.reader(table.read_text(encoding="utf-8-sig").splitlines(), delimiter=";"))[1:]
    assert [row[4] for row in rows] == ["compared"] * 3


@pytest.mark.parametrize("more", [(), ("--themes",)])
def test_a_picture_is_written_without_a_window(case: str, tmp_path: Path, more: tuple[str, ...]) -> None:
    out = tmp_path / "bild.svg"
    done = motsvar("matrix", case, *more, "--svg", str(out))
    assert done.returncode == 0, done.stderr
    words = [one.text for one in ET.fromstring(out.read_bytes()).iter("{http://www.w3.org/2000/svg}text")]
    assert any("a & b" in (one or "") for one in words)


def test_themes_by_document_are_printed_with_their_counts(case: str) -> None:
    done = motsvar("matrix", case, "--themes")
    assert done.returncode == 0, done.stderr
    assert "  1  d.txt" in done.stdout
