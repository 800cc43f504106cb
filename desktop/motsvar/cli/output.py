"""JSON to standard output or, whole or not at all, to a file."""

import json
from pathlib import Path

import click

from motsvar.exports.writing import write_whole


def write_json(value: object, path: Path | None) -> None:
    """``None`` is standard output. Raises ``ExportFailed``."""
    write_text(json.dumps(value, ensure_ascii=False, indent=1) + "\n", path)


def write_text(written: str, path: Path | None) -> None:
    if path is None:
        click.echo(written.encode("utf-8"), nl=False)
    else:
        write_whole(path, written.encode("utf-8"))


def path_or_stdout(path: Path) -> Path | None:
    """`-` is standard output."""
    return None if str(path) == "-" else path
