"""A CSV file as an independent reader has it."""

import csv
import io

from motsvar.core.formula_guard import unguarded


def parsed(data: bytes, delimiter: str = ",") -> list[dict[str, str]]:
    """Its rows, without the guards."""
    rows = csv.DictReader(io.StringIO(data.decode("utf-8-sig"), newline=""), delimiter=delimiter, strict=True)
    return [{name: unguarded(cell) for name, cell in row.items()} for row in rows]
