"""The shipped case is what its script makes of its texts."""

import importlib.util
import sqlite3
from pathlib import Path

from motsvar.resources import sample_case
from motsvar.store.case import Case

SCRIPT = Path(__file__).parents[1] / "build_scripts" / "make_sample_case.py"


def dump(path: Path) -> list[str]:
    """Every statement that would make the file anew; its bytes hold the version of SQLite as well."""
    connection = sqlite3.connect(f"file:{path}?mode=ro&immutable=1", uri=True)
    try:
        return list(connection.iterdump())
    finally:
        connection.close()


def test_the_sample_case_is_what_the_script_makes(tmp_path: Path) -> None:
    spec = importlib.util.spec_from_file_location("make_sample_case", SCRIPT)
    assert spec
    assert spec.loader
    script = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(script)
    script.make(tmp_path / "made.db")
    assert dump(tmp_path / "made.db") == dump(sample_case())


def test_the_sample_case_is_sound_and_has_what_it_should(tmp_path: Path) -> None:
    with Case.open_copy(sample_case(), tmp_path) as case:
        assert case.check() == ()
        assert len(case.documents()) == 3
        assert len(case.tags()) >= 3
        assert any(annotation.note for annotation in case.annotations())
        assert case.links()
