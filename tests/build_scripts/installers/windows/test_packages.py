"""The installer for Windows names each file that it puts on the disk, and removes those and nothing else."""

import os
import re
import shutil
import zipfile
from pathlib import Path, PurePosixPath

import pytest

from installers import facts
from installers.windows import packages
from installers.windows.contents import Contents, installed, quoted, source
from installers.windows.packages import HERE, find_makensis, names, run_nsis, write_script
from installers.windows.portable import MARK, make_portable

ODD = ("price $5.txt", "${NAME} å.txt", "it's.txt", "$INSTDIR.txt")
FILES = ("Motsvar.exe", "motsvar-cli.exe", "_internal/base.dll", "_internal/a/b/deep.txt")
FILES += tuple(f"_internal/odd/{name}" for name in ODD)
needs_nsis = pytest.mark.skipif(not shutil.which("makensis"), reason="makensis is not installed")


@pytest.fixture(scope="module")
def bundle(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("a $place") / "motsvar"
    for number, name in enumerate(FILES):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(bytes(1000 + number))
    return folder


def in_macro(script: str, name: str) -> list[str]:
    body = re.search(rf"^!macro {name}.*?\n(.*?)^!macroend", script, re.DOTALL | re.MULTILINE)
    assert body is not None
    return [line.strip() for line in body[1].splitlines()]


def test_every_file_is_installed_and_removed_once(bundle: Path) -> None:
    script = Contents.of(bundle).script()
    added = [line for line in in_macro(script, "INSTALL_FILES") if line.startswith("File ")]
    removed = in_macro(script, "DELETE_FILES")
    assert added == [f"File {quoted('/oname=' + PurePosixPath(n).name)} {source(_native(n))}" for n in _sorted()]
    assert removed == [f"Delete {installed(PurePosixPath(name))}" for name in _sorted()]


def _sorted() -> list[str]:
    return sorted(FILES, key=lambda name: (PurePosixPath(name).parent.parts, PurePosixPath(name).name))


def _native(name: str) -> str:
    return name.replace("/", os.sep)


def test_folders_are_removed_after_what_is_in_them_and_only_when_empty(bundle: Path) -> None:
    removed = in_macro(Contents.of(bundle).script(), "REMOVE_FOLDERS")
    below = ("_internal\\a\\b", "_internal\\a", "_internal\\odd", "_internal")
    assert removed == [f'RMDir "$INSTDIR\\{name}"' for name in below]


def test_nothing_is_removed_that_is_not_named(bundle: Path) -> None:
    whole = Contents.of(bundle).script() + (HERE / "motsvar.nsi").read_text(encoding="utf-8")
    assert not re.search(r"RMDir\s+/r|Delete\s+[^\n]*[*?]|/REBOOTOK", whole, re.IGNORECASE)
    assert all(
        line.split()[1:3] != ["HKCU", '"Software"']
        for line in whole.splitlines()
        if line.strip().startswith("DeleteReg")
    )


def test_the_names_at_the_top_are_those_that_must_not_be_there_before(bundle: Path) -> None:
    expected = [f'!insertmacro ${{act}} "{name}"' for name in ("Motsvar.exe", "_internal", "motsvar-cli.exe")]
    assert in_macro(Contents.of(bundle).script(), "EACH_TOP_NAME") == expected


def test_a_dollar_and_quotes_do_not_reach_nsis_as_names_of_its_own() -> None:
    assert quoted('a $b ${c} "d"') == '"a ${DOLLAR}${DOLLAR}b ${DOLLAR}${DOLLAR}{c} $\\"d$\\""'
    assert source("/a $b") == '"/a ${DOLLAR}b"'


def test_an_empty_folder_is_no_program(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match="no program"):
        Contents.of(tmp_path)


def test_the_installer_says_the_version_and_names_of_the_program(bundle: Path) -> None:
    said = names(Contents.of(bundle), facts.VERSION)
    assert said["VERSION"] == facts.VERSION
    assert said["FOUR_NUMBERS"] == ".".join(map(str, facts.four_numbers()))
    assert said["CASE_SUFFIX"] == ".motsvar"
    assert int(said["KILOBYTES"]) * 1024 > sum((bundle / name).stat().st_size for name in FILES)


def test_every_sentence_of_the_installer_is_there_in_both_languages() -> None:
    script, sentences = ((HERE / name).read_text(encoding="utf-8") for name in ("motsvar.nsi", "sentences.nsh"))
    used = set(re.findall(r"\$\(([A-Z_]+)\)", script))
    said = dict(re.findall(r"^\$\{Sentence\} ([A-Z_]+)((?:[^\n]*\\\n)*[^\n]*)$", sentences, re.MULTILINE))
    assert used == said.keys()
    assert {name: len(re.findall(r'"[^"]+"', texts)) for name, texts in said.items()} == dict.fromkeys(said, 2)


@needs_nsis
def test_nsis_makes_an_installer_of_it_and_complains_of_nothing(bundle: Path, tmp_path: Path) -> None:
    for name in ("motsvar.ico", "case.ico"):
        shutil.copy(_icon(), tmp_path / name)
    setup = tmp_path / facts.SETUP
    write_script(Contents.of(bundle), tmp_path, setup, sign=False)
    assert run_nsis(bundle, tmp_path) == ""
    data = setup.read_bytes()
    for said in (facts.VERSION, f"{facts.NAME} {facts.VERSION} setup", facts.PUBLISHER):
        assert said.encode("utf-16-le") in data


def _icon() -> Path:
    return next(Path("/usr/share/nsis/Contrib/Graphics/Icons").glob("modern-install.ico"))


def test_a_missing_nsis_is_a_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    monkeypatch.setenv("PROGRAMFILES(X86)", "/nowhere")
    with pytest.raises(packages.BundleError, match="NSIS is missing"):
        find_makensis()


def test_the_zip_holds_the_program_its_mark_and_how_to_use_it(bundle: Path, tmp_path: Path) -> None:
    made = make_portable(bundle, tmp_path / "portable.zip")
    with zipfile.ZipFile(made) as archive:
        inside = {name.removeprefix("Motsvar/"): archive.read(name) for name in archive.namelist()}
    assert inside.keys() == {*FILES, "README.txt", MARK}
    assert inside["_internal/base.dll"] == (bundle / "_internal/base.dll").read_bytes()
    said = inside["README.txt"].decode("utf-8-sig")
    assert "Unpack the folder Motsvar" in said
    assert "Packa upp mappen Motsvar" in said
    assert "{" not in said
    assert "\n" not in said.replace("\r\n", "")


def test_the_zip_of_the_same_program_is_the_same(bundle: Path, tmp_path: Path) -> None:
    first = make_portable(bundle, tmp_path / "1.zip").read_bytes()
    os.utime(bundle / FILES[0], (1, 1_000_000_000))
    assert make_portable(bundle, tmp_path / "2.zip").read_bytes() == first
