"""Collects the notices of all that is shipped into one file, and refuses what has no known or no fitting licence.

A package passes when it, or ``overrides.toml`` with a reason, says an SPDX expression of which one choice is neither
GPL nor AGPL. What is no package stands in ``parts.toml``. The file is made anew for each bundle.
"""

import sysconfig
import tomllib
from dataclasses import dataclass
from pathlib import Path

from installers.checking import BundleError
from installers.facts import NAME, ROOT, VERSION, this_system
from installers.licences.choices import UnknownLicence, may_be_shipped
from installers.licences.packages import Notice, Package, installed, locked
from installers.licences.parts import TEXTS, Part, check_libraries, parts

OVERRIDES = Path(__file__).with_name("overrides.toml")
NOTICES = ROOT / "build" / "licences" / "THIRD-PARTY-NOTICES.txt"
"""What ``collect`` writes."""
LOCK = ROOT / "requirements" / "runtime.txt"
BESIDE = ("pyinstaller",)
"""Shipped though it is not in that lock: its bootloader."""

RULE = "=" * 80
"""Stands above and below the heading of each part of the file; the program's own About finds them by it."""


@dataclass(frozen=True, slots=True)
class Override:
    """What is known of one version of a package that it does not say itself, and why we think so."""

    version: str
    licence: str
    reason: str
    notice: str


@dataclass(frozen=True, slots=True)
class Overrides:
    """``overrides.toml``: by the normal name of a package."""

    said: dict[str, Override]
    left_out: dict[str, str]
    """Locked and not shipped, with the reason."""


@dataclass(frozen=True, slots=True)
class Licensed:
    """A package with the licence under which it may be shipped."""

    package: Package
    licence: str
    notices: tuple[Notice, ...]


def read_overrides(path: Path = OVERRIDES) -> Overrides:
    rows = tomllib.loads(path.read_text("utf-8"))
    said = {
        row["name"]: Override(row["version"], row["licence"], row["reason"], row.get("notice", "").strip())
        for row in rows.get("package", ())
    }
    return Overrides(said, {row["name"]: row["reason"] for row in rows.get("left_out", ())})


def collect(python: Path, out: Path = NOTICES) -> Path:
    """Writes the notices of the packages of an environment, given its Python. Raises ``BundleError``."""
    system = this_system()
    found = shipped(installed(site_packages(python)), LOCK.read_text("utf-8"), read_overrides())
    out.parent.mkdir(parents=True, exist_ok=True)
    out.write_text(written(found, parts(system), python_licence()), encoding="utf-8", newline="\n")
    return out


def site_packages(python: Path) -> Path:
    """Where the environment of this Python keeps its packages; on Windows, a Python may stand above it, too."""
    at = next(iter(python.parents[1].glob("lib/python3*/site-packages")), None)
    beside = python.parent / "Lib" / "site-packages"
    return at or (beside if beside.is_dir() else python.parents[1] / "Lib" / "site-packages")


def shipped(packages: dict[str, Package], lock: str, overrides: Overrides) -> list[Licensed]:
    """The packages that go into the bundle, each with its licence, by name. Raises ``BundleError``.

    One that is locked for another system alone is not installed, and is passed over.
    """
    names = sorted({*locked(lock), *BESIDE} - overrides.left_out.keys())
    return [licensed(packages[name], overrides.said.get(name)) for name in names if name in packages]


def licensed(package: Package, override: Override | None) -> Licensed:
    """Raises ``BundleError``."""
    licence, notices = package.licence, package.notices
    if override:
        if override.version != package.version:
            raise BundleError(
                f"{OVERRIDES.name} knows the licence of {package.name} {override.version}, and {package.version} is "
                "installed: see whether the row still holds, and give it the new version."
            )
        licence = override.licence
        notices = (*notices, *([Notice("", override.notice)] if override.notice else []))
    try:
        fits = may_be_shipped(licence)
    except UnknownLicence:
        said = f"says «{licence}», which is not understood" if licence else "does not say its licence"
        raise BundleError(
            f"{package.name} {package.version} {said}: look its licence up and add a row to {OVERRIDES.name}."
        ) from None
    if not fits:
        raise BundleError(f"{package.name} {package.version} is under {licence}, and cannot be shipped with {NAME}.")
    if not notices:
        raise BundleError(
            f"{package.name} {package.version} carries no notice: add the words that its licence asks for "
            f"to {OVERRIDES.name}."
        )
    return Licensed(package, licence, notices)


def python_licence(base: Path | None = None) -> str:
    """What the Python that is frozen says of itself. Raises ``BundleError`` where it says nothing."""
    library = base or Path(sysconfig.get_path("stdlib"))
    for path in (library / "LICENSE.txt", library.parent / "LICENSE.txt", Path("/usr/share/doc/python3.11/copyright")):
        if path.is_file():
            return path.read_text("utf-8", errors="replace").strip()
    raise BundleError(f"Python's own licence is not in {library}: its text must be shipped.")


def written(packages: list[Licensed], others: tuple[Part, ...], of_python: str) -> str:
    """The whole file."""
    begins = (
        f"{NAME} {VERSION}: what others have made, their licences and notices\n\n"
        f"{NAME} itself is under the MIT licence (LICENSE). Qt's libraries are under the LGPL: see QT.md. The\n"
        "long texts of the GPL, the LGPL and the Apache License lie beside this file.\n"
    )
    sections = [
        section(f"{one.package.name} {one.package.version}", one.licence, "\n\n".join(map(_worded, one.notices)))
        for one in packages
    ]
    for part in others:
        texts = [of_python if name == "python" else (TEXTS / name).read_text("utf-8").strip() for name in part.texts]
        title = f"{part.name} {part.version}".strip()
        sections.append(section(title, part.licence, "\n\n".join(filter(None, [part.copyright, *texts]))))
    return "\n\n".join([begins, *sections]) + "\n"


def section(title: str, licence: str, words: str) -> str:
    return f"{RULE}\n{title}\nLicence: {licence}\n{RULE}\n\n{words}"


def _worded(notice: Notice) -> str:
    return f"--- {notice.path} ---\n\n{notice.text}" if notice.path else notice.text


def check_bundle(folder: Path, python: Path) -> tuple[Part, ...]:
    """The parts that lie in a bundle beside the packages of the environment it was made of. Raises ``BundleError``."""
    packages = installed(site_packages(python))
    return check_libraries(folder, (name for package in packages.values() for name in package.files), this_system())
