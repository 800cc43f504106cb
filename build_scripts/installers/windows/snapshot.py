"""What is on a Windows in wine, file by file and key by key: taken before and after, and compared."""

import hashlib
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path, PureWindowsPath

from installers.windows.wine import Wine

EXPORTED = PureWindowsPath("C:/registry.reg")
OF_WINE = re.compile(r"drive_c/(windows/|registry\.reg|users/[^/]+/Temp/)")
"""What wine itself writes meanwhile, and where the uninstaller's copy of itself lies until Windows clears it away."""
KEYS_OF_WINE = ("HKEY_CURRENT_USER\\Software\\Wine", "HKEY_CURRENT_USER\\Volatile Environment")


@dataclass(frozen=True, slots=True)
class Snapshot:
    """Files and folders by their path in the prefix, with a hash of what is in them; values by their key and name, and
    each key itself, with an empty value."""

    files: Mapping[str, str]
    registry: Mapping[str, str]

    @classmethod
    def of(cls, wine: Wine) -> "Snapshot":
        return cls(_files(wine.prefix), _registry(wine))

    def until(self, later: "Snapshot") -> "Difference":
        return Difference(*_parted(self.files, later.files), *_parted(self.registry, later.registry))


@dataclass(frozen=True, slots=True)
class Difference:
    """What came, went and changed between two snapshots."""

    files_new: frozenset[str]
    files_gone: frozenset[str]
    files_changed: frozenset[str]
    keys_new: frozenset[str]
    keys_gone: frozenset[str]
    keys_changed: frozenset[str]

    def __bool__(self) -> bool:
        return any(self.parts().values())

    def parts(self) -> dict[str, frozenset[str]]:
        return {name: getattr(self, name) for name in self.__slots__}

    def __str__(self) -> str:
        return "; ".join(f"{name}: {sorted(found)}" for name, found in self.parts().items() if found) or "nothing"


def _parted(
    before: Mapping[str, str], after: Mapping[str, str]
) -> tuple[frozenset[str], frozenset[str], frozenset[str]]:
    both = before.keys() & after.keys()
    changed = frozenset(name for name in both if before[name] != after[name])
    return frozenset(after.keys() - both), frozenset(before.keys() - both), changed


def _files(prefix: Path) -> dict[str, str]:
    found = {}
    for path in sorted((prefix / "drive_c").rglob("*")):
        name = path.relative_to(prefix).as_posix()
        if not OF_WINE.match(f"{name}/"):
            found[name] = hashlib.sha256(path.read_bytes()).hexdigest() if path.is_file() else "folder"
    return found


def _registry(wine: Wine) -> dict[str, str]:
    """The user's part of it: the rest needs administrator rights."""
    wine.run("reg", "export", "HKCU", str(EXPORTED), "/y")
    found, key = {}, ""
    for line in _whole_lines(wine.place(EXPORTED).read_text(encoding="utf-16")):
        if line.startswith("["):
            key = line.strip("[]")
            found[key] = ""
        elif "=" in line:
            name, _, value = line.partition("=")
            found[f"{key}: {name}"] = value
    return {name: value for name, value in found.items() if not name.startswith(KEYS_OF_WINE)}


def _whole_lines(text: str) -> list[str]:
    """Long values are broken after a backslash."""
    return text.replace("\\\n  ", "").split("\n")
