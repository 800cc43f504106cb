"""The recipe of PyInstaller, carried out with stand-ins for its classes as it would be on each system."""

import sys
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from types import ModuleType

import pytest

from installers import bundle, facts, icons
from installers.facts import ROOT, System
from installers.freeze import SPEC
from installers.kept import is_kept
from installers.macos import plist
from installers.macos.commands import ENTITLEMENTS, IDENTITY

LISTS = ROOT / "tests" / "data" / "bundled"


def collected(system: System) -> list[str]:
    """What PyInstaller may collect there."""
    lines = (LISTS / f"{system.name.lower()}.txt").read_text(encoding="utf-8").splitlines()
    return [line[2:] for line in lines]


@dataclass
class Made:
    """What the recipe asked PyInstaller for, by the name of the class."""

    asked: dict[str, list[tuple[tuple[object, ...], dict[str, object]]]] = field(default_factory=dict)

    def stand_in(self, name: str) -> Callable[..., str]:
        def record(*given: object, **named: object) -> str:
            self.asked.setdefault(name, []).append((given, named))
            return name

        return record

    def named(self, name: str) -> list[dict[str, object]]:
        return [named for _given, named in self.asked.get(name, [])]

    @property
    def files(self) -> list[str]:
        """That go into the folder of the program."""
        given, _named = self.asked["COLLECT"][0]
        return [entry[0] for part in given if isinstance(part, list) for entry in part]


Carry = Callable[[System], Made]


@pytest.fixture
def carry_out(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Carry:
    hooks = ModuleType("PyInstaller.utils.hooks")
    vars(hooks)["copy_metadata"] = lambda name: [(f"{name}.dist-info", f"{name}.dist-info")]
    for name in ("PyInstaller", "PyInstaller.utils"):
        monkeypatch.setitem(sys.modules, name, ModuleType(name))
    monkeypatch.setitem(sys.modules, "PyInstaller.utils.hooks", hooks)
    monkeypatch.setattr(bundle, "data_files", lambda: [("notices", "motsvar/resources")])  # some are made by a build
    monkeypatch.setattr(icons, "make_icons", lambda: tmp_path)
    monkeypatch.setattr(plist, "write_languages", lambda _folder: [("strings", "sv.lproj")])
    monkeypatch.delenv(IDENTITY, raising=False)

    def carry(system: System) -> Made:
        made = Made()

        class Analysis:
            def __init__(self, scripts: list[str], **named: object) -> None:
                made.asked["Analysis"] = [((scripts,), named)]
                self.scripts = [("__main__", scripts[0], "PYSOURCE")]
                self.binaries = [(name, name, "BINARY") for name in collected(system)]
                self.datas = [("libQt6Alias.so.6", "PySide6/Qt/lib/libQt6Network.so.6", "SYMLINK")]
                self.pure = [("socket", "socket.py", "PYMODULE")]

        monkeypatch.setattr(facts, "this_system", lambda: system)
        names = {name: made.stand_in(name) for name in ("PYZ", "EXE", "COLLECT", "BUNDLE")}
        scope = {"Analysis": Analysis, "SPECPATH": str(SPEC.parent), **names}
        exec(compile(SPEC.read_text(encoding="utf-8"), SPEC, "exec"), scope)
        return made

    return carry


def test_on_macos_the_program_is_an_app_with_its_icon_name_and_version(carry_out: Carry) -> None:
    made = carry_out(System.MACOS)
    [app] = made.named("BUNDLE")
    assert app["name"] == "Motsvar.app"
    assert app["info_plist"] == plist.info_plist()
    assert app["bundle_identifier"] == "org.motsvar.Motsvar"
    assert app["version"] == facts.VERSION
    assert str(app["icon"]).endswith("motsvar.icns")
    [program] = made.named("EXE")
    assert (program["name"], program["console"]) == ("motsvar", False)
    assert program["target_arch"]
    assert program["entitlements_file"] == str(ENTITLEMENTS)
    assert program["codesign_identity"] is None


def test_on_macos_the_case_has_its_icon_and_the_program_its_languages(carry_out: Carry) -> None:
    datas = carry_out(System.MACOS).named("Analysis")[0]["datas"]
    assert isinstance(datas, list)
    assert [target for source, target in datas if source.endswith("case.icns")] == ["."]
    assert ("strings", "sv.lproj") in datas


def test_on_macos_it_is_signed_by_whom_the_environment_names(carry_out: Carry, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(IDENTITY, "Developer ID Application: Somebody (TEAM)")
    assert carry_out(System.MACOS).named("EXE")[0]["codesign_identity"] == "Developer ID Application: Somebody (TEAM)"


def test_on_windows_there_are_two_programs_of_one_folder_both_with_the_icon(carry_out: Carry) -> None:
    made = carry_out(System.WINDOWS)
    programs = made.named("EXE")
    assert [(one["name"], one["console"]) for one in programs] == [("Motsvar", False), ("motsvar-cli", True)]
    assert all(str(one["icon"]).endswith("motsvar.ico") for one in programs)
    assert len(made.asked["COLLECT"]) == 1
    assert not made.named("BUNDLE")


def test_on_linux_there_is_one_program_and_no_bundle(carry_out: Carry) -> None:
    made = carry_out(System.LINUX)
    assert [(one["name"], one["console"]) for one in made.named("EXE")] == [("motsvar", True)]
    assert not made.named("BUNDLE")


@pytest.mark.parametrize("system", System)
def test_what_is_collected_is_one_folder_without_what_is_left_out(carry_out: Carry, system: System) -> None:
    made = carry_out(system)
    assert made.asked["COLLECT"][0][1]["name"] == "motsvar"
    assert 0 < len(made.files) < len(collected(system))
    assert all(is_kept(name, system) for name in made.files)
    assert "libQt6Alias.so.6" not in made.files, "a link to a library that is left out"
    assert made.asked["PYZ"][0][0][0] == [("socket", str(ROOT / "build_scripts/installers/no_network.py"), "PYMODULE")]
