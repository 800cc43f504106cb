import re
import subprocess
import sys
from pathlib import Path

from motsvar.store import Case
from motsvar.store.rows import COLUMNS
from motsvar.store.schema import APPLICATION_ID, SCHEMA, expected_items
from store.conftest import make_case

ROOT = Path(__file__).parents[2]
PAGE = ROOT / "docs" / "CASE_FILE.md"


def test_the_specification_is_the_schema_letter_by_letter(path):
    (block,) = re.findall(r"```sql\n(.*?)\n```", PAGE.read_text(encoding="utf-8"), re.DOTALL)
    with make_case(path) as case:
        kept = {sql for (sql,) in case._file.rows("SELECT sql FROM sqlite_master WHERE sql IS NOT NULL")}
    assert set(block.removesuffix(";").split(";\n")) == kept


def test_the_specification_names_the_numbers_of_the_header():
    page = PAGE.read_text(encoding="utf-8")
    assert f"`0x{APPLICATION_ID:08X}`" in page
    assert APPLICATION_ID.to_bytes(4, "big") == b"MtSv"
    assert f"the version of the schema: `{SCHEMA.version}`" in page


def test_the_logged_columns_are_those_of_the_tables(path):
    with make_case(path) as case:
        for table, columns in COLUMNS.items():
            assert tuple(row[1] for row in case._file.rows(f"PRAGMA table_info({table})")) == columns


def test_every_table_of_ours_is_strict_and_every_reference_to_what_can_go_has_an_index(path):
    with make_case(path) as case:
        tables = {name: strict for _, name, _, _, _, strict in case._file.rows("PRAGMA table_list")}
        ours = [
            item.name for item in expected_items(SCHEMA, SCHEMA.version) if item.type == "table" and item.name[0] != "_"
        ]
        assert len(ours) == 17
        assert all(tables[name] for name in ours)
        for table in ours:
            indexes = [row[1] for row in case._file.rows(f"PRAGMA index_list({table})")]
            first = {case._file.rows(f"PRAGMA index_info({index})")[0][2] for index in indexes}
            references = {row[3] for row in case._file.rows(f"PRAGMA foreign_key_list({table})")}
            assert references - first <= {"person"}, "persons are never removed"


def test_a_case_opens_without_the_weight_of_the_migrations(path):
    """sqlite-utils takes longer to import than the rest of the store; it is needed to make or migrate a case only."""
    with make_case(path):
        pass
    program = (
        "import sys; from pathlib import Path; from motsvar.store import Case; Case.open(Path(sys.argv[1])).close()"
    )
    done = subprocess.run(
        [sys.executable, "-c", f"{program}; print('sqlite_utils' in sys.modules)", str(path)],
        env={"PYTHONPATH": str(ROOT / "desktop"), "PYTHONIOENCODING": "utf-8"},
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout == "False\n"
    assert Case.open(path).close() is None
