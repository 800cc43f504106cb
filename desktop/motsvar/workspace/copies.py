"""Copies of cases: the user's own of the shipped sample, and what is opened of a colleague's to be merged."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from hashlib import sha256
from pathlib import Path
from tempfile import TemporaryDirectory

from motsvar.core.errors import CaseLocked, MotsvarError, Refused
from motsvar.resources import sample_case
from motsvar.store.case import Case


def is_the_sample(path: Path) -> bool:
    """Whether it is the shipped one, which is never written to."""
    return path.exists() and path.resolve() == sample_case().resolve()


def own_sample(data_folder: Path) -> Path:
    """The user's own copy of the shipped sample case; a newer sample gets a copy beside the old one."""
    folder = data_folder / f"sample-{sha256(sample_case().read_bytes()).hexdigest()[:8]}"
    copy = folder / sample_case().name
    if not copy.exists():
        folder.mkdir(parents=True, exist_ok=True)
        Case.open_copy(sample_case(), folder).close()
    return copy


def snapshot(path: Path, locked: CaseLocked) -> tuple[Case, TemporaryDirectory[str]]:
    """A case that another program has open, as it stands on the disk, to be read; and the folder that it lies in.

    Raises ``locked`` where that cannot be.
    """
    folder = TemporaryDirectory(prefix="motsvar-")
    try:
        Case.open_copy(path, Path(folder.name)).close()
        return Case.open(Path(folder.name) / path.name, read_only=True), folder
    except MotsvarError:
        folder.cleanup()
        raise locked from None


@contextmanager
def opened_for_merging(path: Path, into: Path) -> Iterator[Case]:
    """A copy of a case or archive, to be merged into the case at ``into``. Raises ``Refused`` when that is the same."""
    from motsvar.store.archive.reading import is_archive, read_archive  # only for this

    if path.exists() and path.resolve() == into.resolve():
        raise Refused("This is the case itself.", "Choose the copy that somebody else worked on.")
    # An older copy is migrated in that folder, never where it lies; an archive becomes a case there.
    with TemporaryDirectory(prefix="motsvar-") as folder:
        if is_archive(path):
            read_archive(path, Path(folder) / f"{path.stem}.db")
            other = Case.open(Path(folder) / f"{path.stem}.db")
        else:
            other = Case.open_copy(path, Path(folder))
        with other:
            yield other
