"""What desktops and Debian are told agrees with the facts, in English and in Swedish."""

import configparser
import subprocess
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from installers.facts import CASE_NAME, CASE_SUFFIX, CASE_TYPE, NAME, OLDEST_GLIBC, PROGRAM, SUMMARY, VERSION
from installers.linux.shared import write_shared
from installers.linux.texts import build_time, changelog, copyright_file, filled, manual
from motsvar import IDENTIFIER
from motsvar.resources import sample_case
from motsvar.store.schema import APPLICATION_ID

MIME = "{http://www.freedesktop.org/standards/shared-mime-info}"
LANG = "{http://www.w3.org/XML/1998/namespace}lang"


@pytest.fixture(scope="module")
def share(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("linux")
    write_shared(folder / "share", folder / "icons")
    return folder / "share"


def test_the_entry_in_the_menu_starts_the_program_with_a_case(share: Path) -> None:
    parser = configparser.ConfigParser(interpolation=None)
    parser.optionxform = str  # type: ignore[assignment,method-assign]
    parser.read(share / f"applications/{IDENTIFIER}.desktop", encoding="utf-8")
    entry = parser["Desktop Entry"]
    assert (entry["Name"], entry["Exec"], entry["Icon"]) == (NAME, f"{PROGRAM} %f", IDENTIFIER)
    assert entry["MimeType"] == f"{CASE_TYPE};"
    assert (entry["Comment"], entry["Comment[sv]"]) == (SUMMARY["en"], SUMMARY["sv"])
    for name in ("GenericName", "Keywords"):
        assert entry[f"{name}[sv]"] != entry[name]


def test_a_case_is_known_by_its_name_and_by_what_is_in_it(share: Path) -> None:
    (kind,) = ET.parse(share / f"mime/packages/{PROGRAM}.xml").getroot()
    assert kind.get("type") == CASE_TYPE
    assert {one.get(LANG, "en"): one.text for one in kind.findall(f"{MIME}comment")} == CASE_NAME
    assert [one.get("pattern") for one in kind.findall(f"{MIME}glob")] == [f"*{CASE_SUFFIX}", "annotations.db"]
    (inner,) = kind.findall(f"{MIME}magic/{MIME}match/{MIME}match")
    told = (int(inner.get("offset", "")), int(inner.get("value", ""), 16))
    assert told == (68, APPLICATION_ID)
    assert sample_case().read_bytes()[68:72] == APPLICATION_ID.to_bytes(4, "big")


def test_the_description_names_the_same_program_version_and_type_and_no_address(share: Path) -> None:
    path = share / f"metainfo/{IDENTIFIER}.metainfo.xml"
    root = ET.parse(path).getroot()
    assert root.findtext("id") == IDENTIFIER
    assert root.findtext("launchable") == f"{IDENTIFIER}.desktop"
    assert root.findtext("provides/mediatype") == CASE_TYPE
    assert [one.get("version") for one in root.findall("releases/release")] == [VERSION]
    assert {one.get(LANG, "en"): one.text for one in root.findall("summary")} == SUMMARY
    paragraphs = root.findall("description/p")
    assert len([one for one in paragraphs if one.get(LANG) == "sv"]) == len(paragraphs) / 2
    assert "://" not in path.read_text(encoding="utf-8")


def test_there_is_an_icon_of_each_kind_in_each_size(share: Path) -> None:
    apps = {path.parts[-3] for path in share.glob(f"icons/hicolor/*/apps/{IDENTIFIER}.*")}
    cases = {path.parts[-3] for path in share.glob("icons/hicolor/*/mimetypes/application-x-motsvar-case.*")}
    assert apps == cases
    assert {"scalable", "48x48", "256x256"} <= apps


def test_the_package_says_what_it_is() -> None:
    control = filled("control", depends="libc6", kilobytes="1")
    fields = dict(line.split(": ", 1) for line in control.split("\n") if line and not line.startswith(" "))
    assert (fields["Package"], fields["Version"], fields["Depends"]) == (PROGRAM, VERSION, "libc6")
    assert changelog().startswith(f"{PROGRAM} ({VERSION})")
    assert "Permission is hereby granted" in copyright_file()
    assert "\n\n" not in copyright_file().split("License: Expat\n", 2)[2].strip()
    assert OLDEST_GLIBC >= "2.35"


def test_the_manual_lists_the_commands() -> None:
    page = manual("Usage: motsvar\n\nOptions:\n  --version  Show.\n\nCommands:\n  self-test  Drive.\n")
    assert r"\-\-version" in page
    assert r"self\-test" in page


def test_the_time_of_a_build_can_be_given(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "86400")
    assert build_time() == 86400
    assert "1970-01-02" in filled("metainfo.xml")


def test_a_user_puts_the_program_into_the_menu_and_takes_it_out_again(share: Path, tmp_path: Path) -> None:
    program, home = tmp_path / "the program", tmp_path / "a home"
    (program / "share").mkdir(parents=True)
    home.mkdir()
    for path in (path for path in share.rglob("*") if path.is_file()):
        target = program / "share" / path.relative_to(share)
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(path.read_bytes())
    script = program / "install.sh"
    script.write_text(filled("install.sh"), encoding="utf-8")

    def run(*options: str) -> set[str]:
        subprocess.run(["sh", str(script), *options], check=True, env={"HOME": str(home), "PATH": "/usr/bin:/bin"})
        ours = (path for path in home.rglob("*") if PROGRAM in path.name.lower())
        return {str(path.relative_to(home)) for path in ours if path.is_symlink() or path.is_file()}

    put = run()
    assert f".local/share/applications/{IDENTIFIER}.desktop" in put
    assert (home / ".local/bin" / PROGRAM).readlink() == program / PROGRAM
    entry = (home / f".local/share/applications/{IDENTIFIER}.desktop").read_text(encoding="utf-8")
    assert f'Exec="{home}/.local/bin/{PROGRAM}" %f' in entry
    assert run("--remove") == set()
