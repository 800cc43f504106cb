"""What people read when they download and install says what is built: the names, versions and numbers of the code."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

from installers import facts
from installers.release_notes import artefacts, release_notes

DOCS = facts.ROOT / "docs"
TEXTS = {name: (DOCS / name).read_text("utf-8") for name in ("INSTALL.md", "INSTALL.sv.md", "DOWNLOAD.md")}
FILE = re.compile(r"\b[Mm]otsvar[-_]\d[\w.-]*\.(?:exe|zip|dmg|deb|tar\.xz)\b")


@pytest.mark.parametrize("name", TEXTS)
def test_each_text_names_every_file_that_is_built_and_no_other(name: str) -> None:
    assert set(FILE.findall(TEXTS[name])) == artefacts().keys()


@pytest.mark.parametrize("name", ["INSTALL.md", "INSTALL.sv.md"])
def test_the_oldest_systems_are_those_of_the_facts(name: str) -> None:
    assert facts.OLDEST_WINDOWS.endswith(".17763")
    assert "1809" in TEXTS[name]
    assert f"macOS {facts.OLDEST_MACOS.partition('.')[0]}" in TEXTS[name]
    assert f"glibc {facts.OLDEST_GLIBC}" in TEXTS[name]


@pytest.mark.parametrize("name", ["INSTALL.md", "INSTALL.sv.md"])
def test_every_exit_status_of_the_installer_is_told(name: str) -> None:
    installer = (facts.ROOT / "build_scripts/installers/windows/motsvar.nsi").read_text("utf-8")
    told = TEXTS[name].partition("/D=D:")[2].partition("HKEY_CURRENT_USER")[0]
    for status in re.findall(r"!define CODE_\w+ (\d+)", installer):
        assert f" {status} " in told.replace("\n", " "), status


def test_both_languages_have_the_same_commands_and_parts() -> None:
    english, swedish = TEXTS["INSTALL.md"], TEXTS["INSTALL.sv.md"]
    assert re.findall("(?m)^#+", english) == re.findall("(?m)^#+", swedish)
    commands = [
        re.findall(r"(?m)^    (.*)$", text.replace("Programs\\Motsvar", "Program\\Motsvar"))
        for text in (english, swedish)
    ]
    assert commands[0] == commands[1]
    assert len(commands[0]) >= 7


def test_links_lead_to_files_or_to_what_is_published() -> None:
    beside = {*artefacts(), "SHA256SUMS", "OFFLINE.md"}
    for name, text in TEXTS.items():
        for target in re.findall(r"\]\(([^)#]+)\)", text):
            assert target in beside or (DOCS / target).exists(), f"{name}: {target}"


def test_the_notes_of_a_release_end_with_its_files(tmp_path: Path) -> None:
    (tmp_path / facts.DEB).write_bytes(b"a" * 1_500_000)
    (tmp_path / "other.json").write_bytes(b"")
    notes = release_notes(tmp_path)
    assert notes.startswith(f"# {facts.NAME} {facts.VERSION}\n")
    assert f"| Debian, Ubuntu | `{facts.DEB}` | 1.5 | `" in notes
    assert "other.json" not in notes
    assert "## På svenska" in notes


def test_notes_of_another_version_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(facts, "VERSION", "99.0.0")
    with pytest.raises(ValueError, match="write what is new"):
        release_notes(tmp_path)


def test_the_workflow_can_write_them(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "installers.release_notes", str(tmp_path)]
    done = subprocess.run(command, cwd=facts.ROOT / "build_scripts", capture_output=True, check=True)
    assert "Ångra".casefold() in done.stdout.decode("utf-8").casefold()
