"""The Python packages of an environment as they describe themselves on the disk. Nothing is run there."""

import csv
import re
from dataclasses import dataclass
from email.message import Message
from email.parser import HeaderParser
from pathlib import Path, PurePosixPath

_NOTICE = re.compile(r"(licen[cs]e|notice|copying|copyright|authors)", re.IGNORECASE)
_CODE = frozenset((".py", ".pyi", ".pyc", ".so", ".pyd", ".dll", ".dylib", ".json"))


@dataclass(frozen=True, slots=True)
class Notice:
    """A file that the package wants to be passed on: its path inside the package, and its words."""

    path: str
    text: str


@dataclass(frozen=True, slots=True)
class Package:
    """What an installed package says of itself."""

    name: str
    version: str
    licence: str
    """As it says it: an expression, some words, or nothing."""
    notices: tuple[Notice, ...]
    files: frozenset[str]
    """The names, without folders, of all that it installed: this is how its libraries are known in a bundle."""


def normal(name: str) -> str:
    """A package's name as it is compared: ``PySide6_Essentials`` is ``pyside6-essentials``."""
    return re.sub(r"[-_.]+", "-", name).lower()


def locked(lock: str) -> dict[str, frozenset[str]]:
    """The names in a requirements file, normal, with the SHA-256 sums of what may be installed under each."""
    found: dict[str, set[str]] = {}
    name = ""
    for line in lock.split("\n"):
        if begun := re.match(r"([A-Za-z0-9][\w.-]*)==", line):
            name = normal(begun[1])
            found[name] = set()
        if name:
            found[name].update(re.findall(r"--hash=sha256:([0-9a-f]{64})", line))
    return {name: frozenset(sums) for name, sums in found.items()}


def installed(site_packages: Path) -> dict[str, Package]:
    """The packages of an environment, by their normal names."""
    found = (_read(folder) for folder in sorted(site_packages.glob("*.dist-info")))
    return {normal(package.name): package for package in found}


def _read(folder: Path) -> Package:
    says = HeaderParser().parsestr((folder / "METADATA").read_text("utf-8"))
    record = folder / "RECORD"
    rows = csv.reader(record.read_text("utf-8").splitlines()) if record.is_file() else ()
    files = [PurePosixPath(row[0]) for row in rows if row]
    return Package(
        name=says["Name"],
        version=says["Version"],
        licence=_licence(says),
        notices=_notices(folder, files),
        files=frozenset(file.name for file in files),
    )


def _licence(says: Message) -> str:
    """The expression, else the one classifier that there is, else what stands in the old field."""
    for field in ("License-Expression", "License"):
        if (said := str(says[field] or "").strip()) and "\n" not in said:
            return said
    classifiers = [line for line in says.get_all("Classifier", []) if line.startswith("License :: ")]
    return " AND ".join(line.rpartition(" :: ")[2] for line in classifiers)


def _notices(folder: Path, files: list[PurePosixPath]) -> tuple[Notice, ...]:
    """What the metadata carry and what lies among the code; each text once, under the first path that has it."""
    inside = sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())
    carried = {PurePosixPath(folder.name, path) for path in inside if path.startswith(("licenses/", "license_files/"))}
    named = {
        file for file in files if _NOTICE.match(file.name) and file.suffix not in _CODE and "tests" not in file.parts
    }
    named |= {PurePosixPath(folder.name, path) for path in inside if _NOTICE.match(path)}
    texts: dict[str, str] = {}
    for file in sorted(carried | named, key=lambda file: (file.parts[0] != folder.name, file.as_posix())):
        path = folder.parent / file
        if path.is_file() and path.suffix not in _CODE:
            text = path.read_text("utf-8", errors="replace").replace("\r\n", "\n").strip()
            texts.setdefault(text, file.as_posix().removeprefix(f"{folder.name}/").removeprefix("licenses/"))
    return tuple(Notice(path, text) for text, path in texts.items())
