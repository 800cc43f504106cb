"""The list of what is in the bundle, for machines: CycloneDX 1.6, as JSON, made at build time.

cyclonedx-py describes the environment that the bundle was made of. What does not go into the bundle is taken out of
that, and what is no Python package is put in. Nothing in it tells the time or the place, so two builds make the same.
"""

import json
import subprocess
import sys
import sysconfig
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from installers.checking import BundleError
from installers.facts import NAME, ROOT, VERSION, sbom, this_system
from installers.licences.collect import BESIDE, LOCK, Licensed, check_bundle, read_overrides, shipped, site_packages
from installers.licences.packages import installed, locked, normal
from installers.licences.parts import Part

INSIDE = (
    ("Qt", "pyside6-essentials", "LGPL-3.0-only OR GPL-2.0-only OR GPL-3.0-only"),
    ("PDFium", "pypdfium2", "BSD-3-Clause AND Apache-2.0"),
    ("Lexbor", "selectolax", "Apache-2.0"),
)
"""What a package is built around: its name, the package, its licence. Qt has the package's version."""

LOCKED = "motsvar:locked-sha256"
"""The property of a component that names a sum of the lock: what was installed is one of those files."""


def make_sbom(folder: Path, python: Path, out: Path) -> Path:
    """Writes the list for a bundle, given the Python of the environment it was made of. Raises ``BundleError``."""
    described = _described(python)
    packages = shipped(installed(site_packages(python)), LOCK.read_text("utf-8"), read_overrides())
    lock = locked((ROOT / "requirements" / "build.txt").read_text("utf-8"))
    made = completed(described, packages, check_bundle(folder, python), lock)
    path = out / sbom(this_system())
    path.write_text(
        json.dumps(made, indent=2, sort_keys=True, ensure_ascii=False) + "\n", encoding="utf-8", newline="\n"
    )
    return path


def completed(
    described: Mapping[str, Any],
    packages: Iterable[Licensed],
    parts: Iterable[Part],
    lock: Mapping[str, frozenset[str]],
) -> dict[str, Any]:
    """The list that is published, of what cyclonedx-py says of an environment."""
    by_name = {normal(one.package.name): one for one in packages}
    kept = [
        _package(row, by_name[normal(row["name"])], lock)
        for row in described["components"]
        if normal(row["name"]) in by_name
    ]
    inside = [_inside(*row, by_name) for row in INSIDE if row[1] in by_name]
    others = [_component(part.name, _version(part), part.licence) for part in parts]
    components = sorted((*kept, *inside, *others), key=lambda row: row["bom-ref"])
    refs = {row["bom-ref"] for row in components}
    needs = {row["ref"]: row.get("dependsOn", ()) for row in described["dependencies"]}
    program = _component(NAME, VERSION, "MIT") | {"type": "application"}
    return {
        "$schema": described["$schema"],
        "bomFormat": "CycloneDX",
        "specVersion": described["specVersion"],
        "version": 1,
        "metadata": {"component": program, "properties": [{"name": "cdx:reproducible", "value": "true"}]},
        "components": components,
        "dependencies": [
            {"ref": program["bom-ref"], "dependsOn": sorted(refs)},
            *({"ref": ref, "dependsOn": sorted(refs.intersection(needs.get(ref, ())))} for ref in sorted(refs)),
        ],
    }


def _described(python: Path) -> dict[str, Any]:
    """What cyclonedx-py, which is installed beside the Python that runs this, says of an environment."""
    tool = Path(sysconfig.get_path("scripts")) / ("cyclonedx-py.exe" if sys.platform == "win32" else "cyclonedx-py")
    if not tool.is_file():
        raise BundleError(
            "cyclonedx-py is missing, which makes the list of what is in the bundle: run make setup first."
        )
    command = [str(tool), "environment", "--output-reproducible", "--no-validate", "--sv", "1.6", str(python)]
    done = subprocess.run(command, check=True, capture_output=True)
    made: dict[str, Any] = json.loads(done.stdout)
    return made


def _package(row: Mapping[str, Any], of: Licensed, lock: Mapping[str, frozenset[str]]) -> dict[str, Any]:
    sums = sorted(lock.get(normal(row["name"]), ()))
    made = _component(row["name"], row["version"], of.licence)
    made |= {
        "bom-ref": row["bom-ref"],
        "purl": row["purl"],
        "properties": [{"name": LOCKED, "value": one} for one in sums],
    }
    if normal(row["name"]) in BESIDE:
        made["description"] = "Only its bootloader and run-time hooks are shipped."
    return made


def _inside(name: str, package: str, licence: str, by_name: Mapping[str, Licensed]) -> dict[str, Any]:
    of = by_name[package].package
    made = _component(name, of.version if name == "Qt" else "", licence)
    return made | {"description": f"Part of {of.name} {of.version}."}


def _component(name: str, version: str, licence: str) -> dict[str, Any]:
    made = {
        "type": "library",
        "name": name,
        "bom-ref": f"{name}=={version}" if version else name,
        "licenses": [{"expression": licence}],
    }
    return made | ({"version": version} if version else {})


def _version(part: Part) -> str:
    """What can be told of it from here: CPython is the Python that freezes."""
    return part.version or (sys.version.partition(" ")[0] if part.name == "CPython" else "")
