"""A program that answers as Tesseract does, for machines without it."""

import stat
from pathlib import Path

HEADER = "level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext"
TABLE = "\n".join(
    (
        HEADER,
        "1\t1\t0\t0\t0\t0\t0\t0\t1000\t500\t-1\t",
        "5\t1\t1\t1\t1\t1\t100\t50\t200\t25\t96.4\tÅtta",
        "5\t1\t1\t1\t1\t2\t320\t50\t200\t25\t41.9\tomréden",
        "5\t1\t1\t1\t2\t1\t100\t100\t100\t25\t88\tvarje",
        "5\t1\t1\t2\t1\t1\t100\t200\t100\t25\t90.5\tår.",
    )
)
"""A page of four words in two paragraphs; one of them is doubtful."""
TEXT_OF_TABLE = "Åtta omréden\nvarje\n\når.\n"


def fake_tesseract(
    folder: Path,
    languages: tuple[str, ...] = ("eng", "osd", "swe"),
    *,
    version: str = "5.3.0",
    table: str = TABLE,
    does: str = "",
) -> Path:
    """Writes the program into a folder. ``does`` is a line of shell before it reads a picture."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "table.tsv").write_text(table + "\n", encoding="utf-8")
    listed = "\\n".join((f'List of available languages in "/x/" ({len(languages)}):', *languages))
    program = folder / "tesseract"
    program.write_text(
        "#!/bin/sh\n"
        'case "$1" in\n'
        f"--version) printf 'tesseract {version}\\n leptonica-1.82.0\\n';;\n"
        f"--list-langs) printf '{listed}\\n';;\n"
        f"*) {does or ':'}; cat > /dev/null; cat '{folder}/table.tsv';;\n"
        "esac\n",
        encoding="utf-8",
    )
    program.chmod(program.stat().st_mode | stat.S_IXUSR)
    return program
