"""What Explorer says of the programs is what the project says of itself."""

from types import SimpleNamespace
from typing import Any
from xml.etree import ElementTree as ET

import pytest

from installers import facts
from installers.windows.versions import MANIFEST, version_resource


def evaluated(text: str) -> dict[str, Any]:
    """As PyInstaller does: the text is a call of these names."""

    def make(kind: str) -> Any:
        return lambda *values, **named: SimpleNamespace(kind=kind, values=values, **named)

    kinds = (
        "VSVersionInfo",
        "FixedFileInfo",
        "StringFileInfo",
        "StringTable",
        "StringStruct",
        "VarFileInfo",
        "VarStruct",
    )
    whole = eval(text, {name: make(name) for name in kinds})
    tables = whole.kids[0].values[0]
    strings = {table.values[0]: dict(row.values for row in table.values[1]) for table in tables}
    return {"fixed": whole.ffi, "strings": strings, "translation": whole.kids[1].values[0][0].values}


def test_the_resource_says_the_version_in_numbers_and_words() -> None:
    said = evaluated(version_resource("Motsvar.exe"))
    assert said["fixed"].filevers == said["fixed"].prodvers == facts.four_numbers()
    for strings in said["strings"].values():
        assert strings["ProductVersion"] == strings["FileVersion"] == facts.VERSION
        assert strings["OriginalFilename"] == "Motsvar.exe"


def test_it_says_so_in_english_and_swedish() -> None:
    said = evaluated(version_resource("motsvar-cli.exe"))
    assert said["strings"]["040904B0"]["Comments"] == facts.SUMMARY["en"]
    assert said["strings"]["041D04B0"]["Comments"] == facts.SUMMARY["sv"]
    assert said["translation"] == ("Translation", [0x409, 1200, 0x41D, 1200])


@pytest.mark.parametrize(("setting", "value"), [("longPathAware", "true"), ("activeCodePage", "UTF-8")])
def test_the_manifest_asks_for_long_paths_and_utf8(setting: str, value: str) -> None:
    root = ET.parse(MANIFEST).getroot()
    assert [found.text for found in root.iter() if found.tag.endswith(f"}}{setting}")] == [value]
