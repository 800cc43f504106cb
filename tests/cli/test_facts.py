"""The facts of files from a shell."""

import json
from pathlib import Path

from support.command_line import motsvar


def test_facts_are_counted_in_files(tmp_path: Path):
    one, other = tmp_path / "one.txt", tmp_path / "other.txt"
    one.write_text("Åsa Öberg (S) svarar Skatteverket den 3 mars 2021 om dnr KS 2031/12.", encoding="utf-8")
    other.write_text("Asa Oberg, skatteverkets gäst och KS 2031:12. Asa Oberg är här.", encoding="utf-8")
    done = motsvar("facts", str(one), str(other))
    assert done.returncode == 0, done.stderr
    rows = [row.split(maxsplit=2) for row in done.stdout.split("\n\n")[1].strip().split("\n")[1:]]
    assert done.stdout.startswith("A  one.txt\nB  other.txt\n\n   A     B\n")
    told = {(int(row[0]), int(row[1]), " ".join(row[2].split())) for row in rows}
    assert told == {
        (1, 0, "date 2021-03-03"),
        (1, 1, "case number KS 2031/12"),
        (1, 1, "organisation Skatteverket"),
        (1, 2, "person Åsa Öberg (S)"),
    }
    found = json.loads(motsvar("facts", str(one), str(other), "--json", "-").stdout)
    (person,) = (fact for fact in found["facts"] if fact["kind"] == "person")
    assert (person["value"], person["details"]) == ("Åsa Öberg", ["S"])
    assert person["occurrences"][0] == [[0, 9]]
