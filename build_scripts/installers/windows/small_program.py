"""Installers of a program of a few files, to try them with."""

import subprocess
from dataclasses import dataclass
from pathlib import Path

from installers import facts
from installers.windows.packages import make_setup
from installers.windows.versions import CLI

OLDER, NEWER = "0.0.1", "99.0.0"


@dataclass(frozen=True, slots=True)
class Setups:
    """Installers of three versions of a program of a few files."""

    older: Path
    current: Path
    newer: Path

    @classmethod
    def made_in(cls, folder: Path) -> "Setups":
        """Needs ``x86_64-w64-mingw32-gcc`` and ``makensis``."""
        made = []
        for version, extra in ((OLDER, "_internal/gone/old.dll"), (facts.VERSION, "_internal/new.dll"), (NEWER, "x")):
            setup = folder / facts.SETUP.replace(facts.VERSION, version)
            made.append(make_setup(small_bundle(folder / version, version, extra), setup, version=version))
        return cls(*made)


def small_bundle(folder: Path, version: str, extra: str) -> Path:
    """A program that waits, and files with names that a careless script would stumble on."""
    for name in (extra, "_internal/base.dll", "_internal/price $5.txt", "_internal/sub/${NAME} å.txt"):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(version)
    code = folder.parent / "waits.c"
    code.write_text("#include <windows.h>\nint main(void) { Sleep(60000); return 0; }\n")
    for name in (f"{facts.NAME}.exe", CLI):
        subprocess.run(["x86_64-w64-mingw32-gcc", "-s", "-o", str(folder / name), str(code)], check=True)
    return folder
