"""Runs in the environment of qualitative-coding: says what it has of a project that it imported.

    python read_qualitative_coding.py FOLDER

Prints JSON: the paths of its codes, its texts, and who gave which code to which text.
"""

import json
import sqlite3
import sys
from collections.abc import Iterator
from pathlib import Path

import yaml

CODED = """
SELECT DISTINCT document.file_path, coded_line.coder_id, coded_line.code_id FROM coded_line
JOIN coded_line_location_association ON coded_line_id = coded_line.id
JOIN location ON location.id = location_id
JOIN document_index ON document_index.id = document_index_id
JOIN document ON document.file_path = document_id
"""


def paths(codes: object, above: str = "") -> Iterator[str]:
    """A code is a name, or a name with those under it."""
    for code in codes if isinstance(codes, list) else []:
        for name, below in code.items() if isinstance(code, dict) else [(code, [])]:
            yield above + name
            yield from paths(below, f"{above}{name}/")


def main() -> None:
    folder = Path(sys.argv[1])
    connection = sqlite3.connect(folder / "qualitative_coding.sqlite3")
    found = {
        "codes": sorted(paths(yaml.safe_load((folder / "codebook.yaml").read_text(encoding="utf-8")))),
        "texts": {path.name: path.read_bytes().decode() for path in (folder / "corpus").rglob("*.txt")},
        "coded": sorted([Path(name).name, coder, code] for name, coder, code in connection.execute(CODED)),
    }
    print(json.dumps(found))


if __name__ == "__main__":
    main()
