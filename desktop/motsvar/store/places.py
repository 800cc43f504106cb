"""Folders in which a case is in danger: those that a cloud service copies about, and those of another machine."""

import os
import re
import sys
from pathlib import Path, PurePath

_CLOUDS = (
    ("OneDrive", re.compile(r"onedrive\b.*", re.IGNORECASE)),
    ("Dropbox", re.compile(r"dropbox\b.*", re.IGNORECASE)),
    ("iCloud", re.compile(r"mobile documents|com~apple~clouddocs|icloud ?drive", re.IGNORECASE)),
    ("Google Drive", re.compile(r"google ?drive.*|my drive|googledrive-.*", re.IGNORECASE)),
    ("Nextcloud", re.compile(r"nextcloud\b.*", re.IGNORECASE)),
    ("Box", re.compile(r"box(-box| sync)?", re.IGNORECASE)),
    ("Syncthing", re.compile(r"syncthing\b.*", re.IGNORECASE)),
)
_NETWORK_TYPES = frozenset({"nfs", "nfs4", "cifs", "smb3", "smbfs", "9p", "afpfs", "fuse.sshfs", "davfs", "webdav"})
_CONFLICT = re.compile(r"conflicted copy|konflikt|in conflict|\(.*'s conflict.*\)|-conflict-\d", re.IGNORECASE)


def danger(path: Path) -> str | None:
    """A sentence on why a case should not lie here, or None."""
    if _CONFLICT.search(path.name):
        return (
            f"“{path.name}” looks like the copy that a cloud service makes when two machines changed a file. "
            "Open the other one too, and merge this one into it."
        )
    cloud = cloud_of(path)
    if cloud:
        return (
            f"This case lies in a folder of {cloud}, which may copy it while it is written, or make two of it. "
            "Keep it in a folder of this computer, and put copies there (Case › Save a copy)."
        )
    if is_remote(path):
        return (
            "This case lies on another computer. Networks break the locks that keep a case whole. "
            "Keep it in a folder of this computer, and put copies there (Case › Save a copy)."
        )
    return None


def cloud_of(path: PurePath) -> str | None:
    """The service whose folder a path is in, judged by the names of the folders."""
    for part in path.parts[:-1]:
        for name, pattern in _CLOUDS:
            if pattern.fullmatch(part):
                return name
    return None


def is_remote(path: Path, mounts: Path = Path("/proc/mounts")) -> bool:
    """True on a network share, as far as the system tells."""
    if str(path).startswith(("\\\\", "//")):
        return True
    if sys.platform == "win32":
        import ctypes

        drive_remote = 4  # DRIVE_REMOTE of GetDriveTypeW
        return bool(ctypes.windll.kernel32.GetDriveTypeW(f"{path.drive}\\") == drive_remote)
    try:
        lines = mounts.read_text(encoding="utf-8", errors="replace").split("\n")
    except OSError:
        return False
    best, kind = "", ""
    absolute = str(path.absolute())
    for line in lines:
        fields = line.split(" ")
        if len(fields) < 3:
            continue
        point = fields[1].replace("\\040", " ")
        inside = absolute == point or absolute.startswith(point.rstrip("/") + os.sep)
        if inside and len(point) >= len(best):
            best, kind = point, fields[2]
    return kind in _NETWORK_TYPES
