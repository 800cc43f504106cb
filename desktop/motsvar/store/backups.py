"""Verified copies of a case, made when it is opened and thinned with age, and the way back to one of them."""

import os
import re
import secrets
from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from pathlib import Path

from motsvar.core.errors import CaseNotWritable
from motsvar.store.case_file import CaseFile
from motsvar.store.copying import copy_verified, sync, unused_path
from motsvar.store.faults import spoken
from motsvar.store.ledger import FIRST_HASH
from motsvar.store.opening import connect, must_be_file, verify, verify_header

EVERY = timedelta(hours=1)
"""Least time between two backups."""
DAYS = 30
"""For so many days one backup a day is kept, then one a week."""
ALWAYS_KEPT = 3
"""The newest ones, whatever their age."""
_NAME = re.compile(r"(\d{4}-\d\d-\d\d \d\d\.\d\d\.\d\d) ([0-9a-f]{12})\.db")
_MOMENT = "%Y-%m-%d %H.%M.%S"


@dataclass(frozen=True, slots=True)
class Backup:
    """One copy. Its name says when it was made and with which event its history ends."""

    path: Path
    at: datetime
    head: str
    """First 12 digits of the last event's hash."""
    size: int
    """Bytes."""


def backup_folder(data_folder: Path, case: Path) -> Path:
    """Where the backups of a case lie: in the user's data, so that a lost disk or share does not take them along."""
    return data_folder / "backups" / place_name(case)


def place_name(case: Path) -> str:
    """What the files are called that are kept for a case elsewhere: its name, and which of that name it is."""
    place = sha256(str(case.absolute()).encode("utf-8", "surrogatepass")).hexdigest()[:8]
    return f"{case.stem[:60]} {place}"


def backups(folder: Path) -> tuple[Backup, ...]:
    """The copies in a folder, newest first. What is not named as one is left alone."""
    found = []
    try:
        paths = list(folder.iterdir())
    except OSError:
        return ()
    for path in paths:
        named = _NAME.fullmatch(path.name)
        if named:
            at = datetime.strptime(named[1], _MOMENT).replace(tzinfo=UTC)
            found.append(Backup(path, at, named[2], path.stat().st_size))
    return tuple(sorted(found, key=lambda backup: (backup.at, backup.head), reverse=True))


def head_of(file: CaseFile) -> str:
    """The first digits of the hash that the history ends with: two cases with the same one are the same."""
    found = file.row("SELECT hash FROM event ORDER BY seq DESC LIMIT 1")
    return str(found[0] if found else FIRST_HASH)[:12]


def is_due(folder: Path, head: str, now: datetime) -> bool:
    """True when something was done since the last backup, and that is old enough."""
    known = backups(folder)
    return head != FIRST_HASH[:12] and not any(one.head == head or timedelta() <= now - one.at < EVERY for one in known)


def back_up(
    file: CaseFile, folder: Path, head: str, now: datetime, progress: Callable[[int, int, int], None] | None = None
) -> Path:
    """Copy a case into ``folder``, check every page and index of the copy, then thin the older ones.

    May run in another thread than the case is used on: SQLite copies some pages at a time, and takes what is written
    meanwhile along. ``progress`` is SQLite's, and may raise ``Cancelled``.

    :raises CaseNotWritable, DamagedCase: no older backup is touched then.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError:
        raise CaseNotWritable("No backup could be made.", "Check the disk that your user folder is on.") from None
    path = unused_path(folder / f"{now.astimezone(UTC).strftime(_MOMENT)} {head}.db")
    copy_verified(file.connection, path, progress)
    for old in superfluous(backups(folder), now):
        old.path.unlink(missing_ok=True)
    return path


def superfluous(known: Sequence[Backup], now: datetime) -> tuple[Backup, ...]:
    """Which backups can go: within a day one an hour is kept, within 30 days one a day, before that one a week."""
    kept: set[tuple[str, int]] = set()
    out = []
    for number, backup in enumerate(sorted(known, key=lambda one: one.at, reverse=True)):
        age = now - backup.at
        hours = int(backup.at.timestamp() // 3600)
        if age < timedelta(days=1):
            slot = ("hour", hours)
        elif age < timedelta(days=DAYS):
            slot = ("day", backup.at.toordinal())
        else:
            slot = ("week", backup.at.toordinal() // 7)
        if slot in kept and number >= ALWAYS_KEPT:
            out.append(backup)
        kept.add(slot)
    return tuple(out)


def restore(backup: Path, case: Path) -> Path:
    """Put a backup in the place of a closed case. What stood there is kept beside it under the path returned.

    At every moment a whole case of that name is there.

    :raises NotACase, DamagedCase, CaseNotWritable: nothing is changed then.
    """
    must_be_file(backup)
    verify_header(backup)
    fresh = case.with_name(f".{case.name}.{secrets.token_hex(4)}.restored")
    aside = unused_path(case.with_name(f"{case.stem} before restoring{case.suffix}"))
    with closing(connect(backup, "ro")) as source:
        with spoken(backup.name, unverified=True):
            verify(source, backup)
        copy_verified(source, fresh)
    try:
        if case.exists():
            os.link(case, aside)
        fresh.replace(case)
        sync(case.parent)
    except OSError:
        fresh.unlink(missing_ok=True)
        raise CaseNotWritable(
            f"“{case.name}” could not be replaced by the backup.", "Open the backup itself, or a copy of it."
        ) from None
    return aside
