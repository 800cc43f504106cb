"""Exports onto a disk that is full from the n-th write on, for every n; the former export must stay whole.

Usage: python build_scripts/full_disk.py
"""

import errno
import io
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[1] / "desktop"))

from bench_exports import large_content
from motsvar.core.errors import ExportFailed
from motsvar.exports import writing
from motsvar.exports.case_content import CaseContent
from motsvar.exports.registry import Format, export, formats

ANNOTATIONS = 40
FORMER = b"the former export"


class Disk:
    """Counts writes, and has room for so many."""

    def __init__(self) -> None:
        self.writes = 0
        self.room = 1 << 40

    def open(self, descriptor: int, _mode: str) -> io.FileIO:
        """As ``os.fdopen``, but every write reaches the disk at once: a buffer would join several."""
        disk = self

        class File(io.FileIO):
            def write(self, data: Any, /) -> int:
                disk.writes += 1
                if disk.writes > disk.room:
                    raise OSError(errno.ENOSPC, "full")
                return super().write(data)

        return File(descriptor, "r+b")


@contextmanager
def small_disk() -> Iterator[Disk]:
    """What every export writes to in this block."""
    disk, usual = Disk(), writing.opened
    writing.opened = disk.open  # type: ignore[assignment]
    try:
        yield disk
    finally:
        writing.opened = usual


def losses(form: Format, content: CaseContent, folder: Path, tries: int | None = None) -> tuple[int, list[int]]:
    """How many writes there are, and after how many the former export was lost or something was left beside it.

    ``tries``: so many spread over all, instead of every one.
    """
    target = folder / f"export{form.suffixes[0]}"
    with small_disk() as disk:
        export(content, target)
        writes, wrong = disk.writes, []
        target.write_bytes(FORMER)
        step = max(1, writes // tries) if tries else 1
        for room in sorted({*range(0, writes, step), writes - 1}):
            disk.writes, disk.room = 0, room
            try:
                export(content, target)
                wrong.append(room)
            except ExportFailed:
                if [one.read_bytes() for one in folder.iterdir()] != [FORMER]:
                    wrong.append(room)
    target.unlink()
    return writes, wrong


def main() -> int:
    content, clean = large_content(ANNOTATIONS), True
    for form in formats():
        with tempfile.TemporaryDirectory() as folder:
            writes, wrong = losses(form, content, Path(folder))
        print(f"full disk  {form.name:8} {writes:5} writes {len(wrong):3} lost", flush=True)
        clean = clean and not wrong
    return 0 if clean else 1


if __name__ == "__main__":
    raise SystemExit(main())
