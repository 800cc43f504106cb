"""Builds twice in the same place and compares: `make bundle-twice`.

What `dist` holds is taken as the first build. Prints each file that differs; exit status 1 if any does.
"""

import hashlib
import subprocess
import sys
import time
from pathlib import Path

from installers.facts import ROOT


def files_of(folder: Path) -> dict[str, str]:
    """Every file and link below: its path there, and its mode and contents as a hash, or where it leads."""
    return {str(path.relative_to(folder)): _told(path) for path in sorted(folder.rglob("*")) if _counts(path)}


def _counts(path: Path) -> bool:
    return path.is_symlink() or path.is_file()


def _told(path: Path) -> str:
    if path.is_symlink():
        return f"-> {path.readlink()}"
    return f"{path.stat().st_mode:o} {hashlib.sha256(path.read_bytes()).hexdigest()}"


def differences(first: dict[str, str], second: dict[str, str]) -> list[str]:
    """The paths that are in one alone, or differ."""
    return sorted(path for path in first.keys() | second.keys() if first.get(path) != second.get(path))


def main() -> int:
    dist = ROOT / "dist"
    first = files_of(dist)
    # The clock goes on, which nothing that is built may show.
    time.sleep(2)
    subprocess.run([sys.executable, str(ROOT / "build_scripts" / "build.py")], check=True)
    second = files_of(dist)
    differing = differences(first, second)
    print("\n".join(differing) or f"Two builds are equal: {len(second)} files.")
    return 1 if differing or not second else 0


if __name__ == "__main__":
    sys.exit(main())
