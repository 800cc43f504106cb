"""The SHA-256 sums of what is published, as ``sha256sum --check`` reads them: `python sums.py dist`."""

import hashlib
import sys
from pathlib import Path

NAME = "SHA256SUMS"


def published(folder: Path) -> list[Path]:
    """The files of a folder but the sums themselves, by name; folders in it are not published."""
    return sorted(path for path in folder.iterdir() if path.is_file() and path.name != NAME)


def sum_of(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def write_sums(folder: Path) -> Path:
    """Writes the sums beside the files. Raises ``ValueError`` where there is none."""
    files = published(folder)
    if not files:
        raise ValueError(f"There is nothing in {folder} to publish.")
    made = folder / NAME
    lines = (f"{sum_of(path)}  {path.name}\n" for path in files)
    made.write_text("".join(lines), encoding="utf-8", newline="\n")
    return made


if __name__ == "__main__":
    print(write_sums(Path(sys.argv[1])).read_text("utf-8"), end="")
