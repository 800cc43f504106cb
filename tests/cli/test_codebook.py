"""The codebook from a shell: taken in as one act, written out, counted in files."""

import json
from pathlib import Path

from motsvar.cli.codebook import counted
from motsvar.cli.figures import Known, counts_json, printed, write_counts
from motsvar.core.progress import silent
from motsvar.core.span import Span
from motsvar.core.themes.codebook_theme import CodebookTheme
from motsvar.isolation.codebook import Occurrences
from motsvar.store.case import Case
from support.command_line import motsvar

TABLE = "tema;ord;beskrivning\nsjö;sjön;vatten\nsjö;sjöar;\ntal;/\\d{4}/;\ntrasig;/(/;\n"


def test_a_table_is_taken_in_and_written_out_again(tmp_path: Path):
    case, table, out = tmp_path / "case.db", tmp_path / "in.csv", tmp_path / "out.csv"
    Case.create(case).close()
    table.write_text(TABLE, encoding="utf-8")
    done = motsvar("codebook", str(case), "--import", str(table), "--export", str(out))
    assert (done.returncode, done.stdout) == (0, "")
    assert "“/(/” is not a regular expression. Row 5 was not taken." in done.stderr
    assert "2 themes added" in done.stderr
    assert motsvar("codebook", str(case)).stdout == "sjö: sjön | sjöar\ntal: /\\d{4}/\n"
    listed = json.loads(motsvar("codebook", str(case), "--json").stdout)
    assert listed["themes"][0] == {"label": "sjö", "patterns": ["sjön", "sjöar"], "description": "vatten"}
    assert out.read_text(encoding="utf-8-sig").split("\n")[1] == "sjö;sjön;vatten"
    again = motsvar("codebook", str(case), "--import", str(out))
    assert "0 themes added, 0 changed." in again.stderr
    with Case.open(case) as opened:
        assert opened.undo() == "Import themes"
        assert opened.themes() == ()


def test_ones_own_themes_are_counted_in_files(tmp_path: Path):
    table, one, other = (tmp_path / name for name in ("codes.csv", "one.txt", "other.txt"))
    table.write_text(TABLE, encoding="utf-8")
    one.write_text("Sjön och sjön. Två sjöar, 1999.", encoding="utf-8")
    other.write_text("Inget om vatten.", encoding="utf-8")
    done = motsvar("themes", str(one), str(other), "--codebook", str(table))
    assert done.returncode == 0, done.stderr
    head, *rows = [row.split() for row in done.stdout.split("\n\n")[1].strip().split("\n")]
    assert done.stdout.startswith("A  one.txt\nB  other.txt\n\n")
    assert head == ["A", "B"]
    assert [(row[1], row[2]) for row in rows] == [("0", "sjö"), ("0", "tal")]
    assert int(rows[0][0]) >= 3
    assert rows[1][0] == "1"
    found = json.loads(motsvar("themes", str(one), str(other), "--codebook", str(table), "--json", "-").stdout)
    assert [theme["label"] for theme in found["themes"]] == ["sjö", "tal"]


def test_a_theme_that_was_given_up_is_not_shown_as_none(tmp_path: Path, monkeypatch, capsys):
    endless, lake = CodebookTheme("1", "evig", ("/(a+)+$/",)), CodebookTheme("2", "sjö", ("sjö",))
    found = Occurrences((((),), ((Span(0, 3),),)), ("Left out.",), frozenset({0}))
    monkeypatch.setattr("motsvar.cli.codebook.codebook_occurrences", lambda *_, **__: found)
    themes = counted((endless, lake), (), 1, None, silent)
    assert capsys.readouterr().err == "Left out.\n"
    known = [Known("a.txt", "0", "1")]
    told = counts_json(known, themes)["themes"]
    assert [(one["counts"], one["occurrences"]) for one in told] == [(None, None), ([1], [[[0, 3]]])]
    assert [printed(theme, 1) for theme in themes] == ["   –", "   1"]
    write_counts(known, themes, tmp_path / "out.csv")
    head, row = (tmp_path / "out.csv").read_text(encoding="utf-8-sig").split("\n")[:2]
    assert (head.strip().split(";")[2:], row.strip().split(";")[2:]) == (["evig", "sjö"], ["–", "1"])


def test_an_empty_codebook_says_so(tmp_path: Path):
    Case.create(tmp_path / "case.db").close()
    done = motsvar("codebook", str(tmp_path / "case.db"))
    assert (done.returncode, done.stdout) == (0, "")
    assert "The codebook of case.db is empty" in done.stderr


def test_what_is_no_codebook_is_said_and_changes_nothing(tmp_path: Path):
    case = tmp_path / "case.db"
    Case.create(case).close()
    for arguments in (("--import", str(tmp_path / "none.csv")), ("--import", str(case))):
        done = motsvar("codebook", str(case), *arguments)
        assert done.returncode == 1
        assert done.stderr.startswith("motsvar: ")
        assert "Traceback" not in done.stderr
