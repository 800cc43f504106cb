"""The codebook from a shell: taken in as one act, written out, counted in files."""

import json
from pathlib import Path

from cli.test_commands import motsvar
from motsvar.store.case import Case

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
    rows = [row.split() for row in done.stdout.strip().split("\n")]
    assert [(row[1], row[2]) for row in rows] == [("0", "sjö"), ("0", "tal")]
    assert int(rows[0][0]) >= 3
    assert rows[1][0] == "1"
    found = json.loads(motsvar("themes", str(one), str(other), "--codebook", str(table), "--json", "-").stdout)
    assert [theme["label"] for theme in found["themes"]] == ["sjö", "tal"]


def test_what_is_no_codebook_is_said_and_changes_nothing(tmp_path: Path):
    case = tmp_path / "case.db"
    Case.create(case).close()
    for arguments in (("--import", str(tmp_path / "none.csv")), ("--import", str(case))):
        done = motsvar("codebook", str(case), *arguments)
        assert done.returncode == 1
        assert done.stderr.startswith("motsvar: ")
        assert "Traceback" not in done.stderr
