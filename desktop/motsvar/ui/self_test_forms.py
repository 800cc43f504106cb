"""Reads a small file of every form that the program knows, each in its worker, and every form that it has written."""

from collections.abc import Iterator
from pathlib import Path

from motsvar.core.errors import MotsvarError
from motsvar.isolation.reading import page_image
from motsvar.resources import resource_path
from motsvar.workspace import Workspace, is_archive, is_peer_file

SENTENCE = "Skolvägarna ska bli tryggare."
"""In every letter among the samples."""


def samples() -> tuple[Path, ...]:
    """Letters, pages and the work of other tools (``build_scripts/make_form_samples.py``)."""
    return tuple(sorted(resource_path("samples", "forms").iterdir()))


def faults(workspace: Workspace, written: tuple[Path, ...]) -> Iterator[str]:
    """What could not be read as it should, of the samples and of what was exported."""
    for path in samples():
        try:
            if not _reads(workspace, path):
                yield f"{path.name} was read wrongly"
        except MotsvarError as error:
            yield str(error)
    for path in written:
        try:
            _read_back(workspace, path)
        except MotsvarError as error:
            yield str(error)


def _reads(workspace: Workspace, path: Path) -> bool:
    if path.stem == "work":
        come = workspace.read_peer(path)
        return bool(come.tags)
    if path.stem == "page":
        return _has_picture(workspace, path)
    pictured = path.suffix != ".pdf" or _has_picture(workspace, path)
    return pictured and SENTENCE in workspace.read(path).text


def _has_picture(workspace: Workspace, path: Path) -> bool:
    picture = page_image(path.read_bytes(), path.name, 0, 60, workspace.workers)
    return picture.width > 0 and any(picture.pixels)


def _read_back(workspace: Workspace, path: Path) -> None:
    """Raises ``MotsvarError``. A table is for other programs, and an archive of a case is only recognised."""
    if path.suffix in (".docx", ".html", ".pdf"):
        workspace.read(path)
    elif not is_archive(path) and is_peer_file(path):
        workspace.read_peer(path)
