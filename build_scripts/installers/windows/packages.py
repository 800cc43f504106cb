"""Makes what people on Windows download: the installer, by NSIS, and a zip with the same program."""

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from installers import facts
from installers.checking import BundleError
from installers.freeze import reproducible_environment
from installers.icons import make_icons
from installers.windows import signing
from installers.windows.contents import Contents, definitions
from installers.windows.portable import make_portable
from installers.windows.versions import CLI

HERE = Path(__file__).parent
BLOCKS = 1.1
"""What files need on a disk, which gives whole blocks, to one byte of theirs."""


def make_packages(folder: Path, out: Path, sign: bool) -> list[Path]:
    """The installer and the zip in ``out``, from the folder of the frozen program, whose programs are signed in place.

    Runs on Windows and on Linux and needs ``makensis``. Raises ``BundleError``.
    """
    if sign:
        signing.sign([folder / f"{facts.NAME}.exe", folder / CLI])
    return [make_setup(folder, out / facts.SETUP, sign), make_portable(folder, out / facts.PORTABLE)]


def make_setup(folder: Path, setup: Path, sign: bool = False, version: str = facts.VERSION) -> Path:
    """The installer; a test gives it another ``version``. Raises ``BundleError``."""
    setup.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="motsvar-nsis-") as temporary:
        made = Path(temporary)
        write_script(Contents.of(folder), make_icons(made), setup, sign, version)
        run_nsis(folder, made)
    if sign:
        signing.sign([setup])
    return setup


def write_script(contents: Contents, made: Path, setup: Path, sign: bool, version: str = facts.VERSION) -> None:
    """What ``motsvar.nsi`` includes, into ``made``, where the icons are."""
    licence = (facts.ROOT / "LICENSE").read_text(encoding="utf-8")
    (made / "licence.txt").write_text(licence, encoding="utf-8-sig", newline="\r\n")
    paths = {"HERE": HERE, "OUT": setup.absolute(), "LICENCE": made / "licence.txt"}
    paths |= {"ICON": made / "motsvar.ico", "CASE_ICON_SOURCE": made / "case.ico"}
    if sign:
        paths |= {"PYTHON": Path(sys.executable), "SIGN": Path(signing.__file__)}
    (made / "facts.nsh").write_text(definitions(names(contents, version), paths), encoding="utf-8")
    (made / "files.nsh").write_text(contents.script(), encoding="utf-8")


def names(contents: Contents, version: str) -> dict[str, str]:
    """What the installer calls things by, and how much it needs."""
    return {
        "NAME": facts.NAME,
        "CLI": CLI,
        "VERSION": version,
        "FOUR_NUMBERS": f"{version}.0",
        "PUBLISHER": facts.PUBLISHER,
        "COPYRIGHT": facts.COPYRIGHT,
        "CASE_SUFFIX": facts.CASE_SUFFIX,
        "CASE_TYPE": facts.CASE_TYPE,
        "CASE_PROG_ID": facts.CASE_PROG_ID,
        "OLDEST_BUILD": facts.OLDEST_WINDOWS.rpartition(".")[2],
        "KILOBYTES": str(contents.bytes // 1024 + 1),
        "MEGABYTES": str(int(contents.bytes * BLOCKS) // 1024**2 + 1),
        **{f"SUMMARY_{language.upper()}": said for language, said in facts.SUMMARY.items()},
        **{f"CASE_NAME_{language.upper()}": said for language, said in facts.CASE_NAME.items()},
    }


def run_nsis(folder: Path, made: Path) -> str:
    """What it warns of. Runs where the files lie, so that where that is leaves no trace in the installer."""
    makensis = find_makensis()
    command = [makensis, "-V2", "-NOCD", "-INPUTCHARSET", "UTF8", str(HERE / "motsvar.nsi")]
    done = subprocess.run(
        command, cwd=folder, env=reproducible_environment() | {"MADE": str(made)},
        stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False,
    )  # fmt: skip
    said = done.stdout.decode(errors="replace")
    if done.returncode:
        raise BundleError(f"NSIS could not make the installer: {said[-2000:]}")
    return said


def find_makensis() -> str:
    """Raises ``BundleError``."""
    usual = Path(os.environ.get("PROGRAMFILES(X86)", "")) / "NSIS" / "makensis.exe"
    found = shutil.which("makensis") or (str(usual) if usual.is_file() else None)
    if found is None:
        raise BundleError("NSIS is missing: please install it (on Debian: nsis), so that makensis can be started.")
    return found
