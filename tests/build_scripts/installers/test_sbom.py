"""The list for machines names what is shipped and nothing else, by CycloneDX's schema, and is the same each time."""

import json
from dataclasses import replace
from typing import Any

import pytest
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator

from installers.facts import VERSION, System, sbom
from installers.licences.collect import Licensed
from installers.licences.packages import Package
from installers.licences.parts import parts
from installers.sbom import LOCKED, completed

DESCRIBED = {
    "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json",
    "specVersion": "1.6",
    "components": [
        {"name": name, "version": "1.0", "bom-ref": f"{name}==1.0", "purl": f"pkg:pypi/{name}@1.0", "type": "library"}
        for name in ("PySide6_Essentials", "shiboken6", "selectolax", "altgraph", "pyinstaller")
    ],
    "dependencies": [
        {"ref": "PySide6_Essentials==1.0", "dependsOn": ["shiboken6==1.0"]},
        {"ref": "pyinstaller==1.0", "dependsOn": ["altgraph==1.0"]},
    ],
}
SUM = "ab" * 32


def licensed(name: str, licence: str = "MIT") -> Licensed:
    return Licensed(Package(name, "1.0", licence, (), frozenset()), licence, ())


@pytest.fixture(scope="module")
def made() -> dict[str, Any]:
    packages = [licensed(name) for name in ("PySide6_Essentials", "shiboken6", "selectolax", "pyinstaller")]
    return completed(DESCRIBED, packages, parts(System.LINUX), {"shiboken6": frozenset([SUM])})


def named(made: dict[str, Any]) -> dict[str, Any]:
    return {component["name"]: component for component in made["components"]}


def test_it_is_valid(made: dict[str, Any]) -> None:
    assert JsonStrictValidator(SchemaVersion.V1_6).validate_str(json.dumps(made)) is None


def test_a_list_that_is_not_valid_is_told(made: dict[str, Any]) -> None:
    assert JsonStrictValidator(SchemaVersion.V1_6).validate_str(json.dumps(made | {"version": "first"})) is not None


def test_what_only_builds_is_not_in_it(made: dict[str, Any]) -> None:
    assert "altgraph" not in named(made)
    assert "altgraph" not in json.dumps(made["dependencies"])


def test_what_is_no_python_package_is_in_it(made: dict[str, Any]) -> None:
    found = named(made)
    assert found.keys() >= {"CPython", "Qt", "Lexbor", "SQLite", "ICU", "DejaVu fonts", "pyinstaller"}
    assert found["Qt"]["version"] == "1.0"
    assert found["CPython"]["version"].startswith("3.")
    assert "PDFium" not in found


def test_each_has_the_licence_under_which_it_is_shipped_and_the_sums_of_the_lock(made: dict[str, Any]) -> None:
    assert all(component["licenses"] for component in made["components"])
    assert named(made)["shiboken6"]["properties"] == [{"name": LOCKED, "value": SUM}]


def test_the_program_stands_on_all_of_it(made: dict[str, Any]) -> None:
    needs = {row["ref"]: row["dependsOn"] for row in made["dependencies"]}
    assert needs[f"Motsvar=={VERSION}"] == [component["bom-ref"] for component in made["components"]]
    assert needs["PySide6_Essentials==1.0"] == ["shiboken6==1.0"]


def test_it_has_no_address_and_does_not_hang_on_the_order(made: dict[str, Any]) -> None:
    assert json.dumps(made).count("://") == 1  # the schema's
    packages = [licensed(name) for name in ("pyinstaller", "selectolax", "shiboken6", "PySide6_Essentials")]
    turned = DESCRIBED | {"components": DESCRIBED["components"][::-1]}
    again = completed(turned, packages, parts(System.LINUX), {"shiboken6": frozenset([SUM])})
    assert json.dumps(again, sort_keys=True) == json.dumps(made, sort_keys=True)


def test_a_version_that_is_not_known_is_not_told() -> None:
    part = replace(parts(System.LINUX)[1], version="")
    made = completed(DESCRIBED, [], [part], {})
    assert "version" not in made["components"][0]


def test_each_system_has_a_file_of_its_own() -> None:
    assert len({sbom(system) for system in System}) == len(System)
    assert all(sbom(system).startswith(f"Motsvar-{VERSION}-") for system in System)
