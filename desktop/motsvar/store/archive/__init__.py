"""One case in one JSON file: every row of every table, out and in. Described in ``docs/CASE_FILE.md``."""
