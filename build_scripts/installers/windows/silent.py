"""Installs and removes the program in wine, as an IT department does: without a window."""

import time
from pathlib import Path, PureWindowsPath

from installers import facts
from installers.windows.wine import Done, Wine

RUNNING, NEWER_IS_THERE, FOREIGN_FILES = 10, 11, 14
"""Exit status of the installer, see ``motsvar.nsi``."""
ENTRY = f"HKCU\\Software\\Microsoft\\Windows\\CurrentVersion\\Uninstall\\{facts.NAME}"
SECONDS = 60
"""That removing may take."""


def usual_folder(wine: Wine) -> PureWindowsPath:
    return wine.local_data / "Programs" / facts.NAME


def install(wine: Wine, setup: Path, folder: PureWindowsPath | None = None, seconds: float = 300) -> Done:
    """Silently, into ``folder`` or where it is or belongs. A ``folder`` with spaces does not get through wine."""
    return wine.run(setup, "/S", *([f"/D={folder}"] if folder else []), seconds=seconds)


def uninstall(wine: Wine, folder: PureWindowsPath | None = None) -> None:
    """As Windows does it: the uninstaller goes on in a copy of itself. Raises ``TimeoutError``."""
    uninstaller = wine.place((folder or usual_folder(wine)) / "uninstall.exe")
    wine.run(uninstaller, "/S")
    ends = time.monotonic() + SECONDS
    while uninstaller.exists() or wine.run("reg", "query", ENTRY).status == 0:
        if time.monotonic() > ends:
            raise TimeoutError(f"The uninstaller has not ended in {SECONDS} seconds.")
        time.sleep(0.2)
    time.sleep(0.5)  # for its last steps
