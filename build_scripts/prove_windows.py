"""Makes the program for Windows on Linux, in Debian's wine, installs it, tries it and removes it: `make windows`.

See build_scripts/README.md. What is left: pictures and exports in build/wine/kept; with --keep all of it.
"""

import argparse
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import prepare
from installers import facts
from installers.checking import BundleError, program_in
from installers.contents import MOST, contents_of
from installers.facts import ROOT, System
from installers.windows.packages import make_setup
from installers.windows.proof import Proof, Unproven
from installers.windows.small_program import Setups
from installers.windows.snapshot import Snapshot
from installers.windows.wine import Wine
from installers.wine import lacking
from installers.wine.trials import MOST_OF_SETUP, Trials, require
from installers.wine.windows_python import make_python

FOLDER = ROOT / "build" / "wine"
PROGRAMS = {
    "wine": "wine", "wineserver": "wine64", "makensis": "nsis", "osslsigncode": "osslsigncode",
    lacking.COMPILER: "gcc-mingw-w64-x86-64-win32",
}  # fmt: skip
"""What is needed, and the Debian package with it."""
SECONDS = 1800


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument(
        "--keep", action="store_true", help="leave the Windows, its Python and the program in build/wine"
    )
    keep = parser.parse_args().keep
    began = time.monotonic()
    wine = Wine(FOLDER / "windows")
    try:
        prove(wine)
    except (BundleError, Unproven, TimeoutError, subprocess.SubprocessError) as error:
        print(f"prove_windows.py: {error}", file=sys.stderr)
        return 1
    finally:
        wine.stop()
        if not keep:
            for name in ("windows", "python", "dist"):
                shutil.rmtree(FOLDER / name, ignore_errors=True)
    print(f"All of it: {time.monotonic() - began:.0f} s")
    return 0


def prove(wine: Wine) -> None:
    """Raises ``BundleError``, ``Unproven`` and what running a program raises."""
    with step("Debian's packages"):
        prepare.install_packages([package for name, package in PROGRAMS.items() if not shutil.which(name)])
    with step("types, as they are on Windows"):
        typed_for_windows()
    with step("a Windows, with what this wine lacks"):
        wine.make()
        lacking.put_in(wine)
    with step("Python for Windows, with the libraries"):
        python = make_python(FOLDER / "python")
    with step("freezing"):
        folder = freeze(wine, python)
    trials = Trials(wine, FOLDER / "kept")
    trials.has_nothing_of_wine(folder)
    found = contents_of(folder, System.WINDOWS)
    print(f"  {found.size / 1e6:.1f} MB installed, of {MOST[System.WINDOWS]}")
    require(not found.faults(), " ".join(found.faults()))
    before = Snapshot.of(wine)
    with step("self-test without a screen"):
        trials.tests_itself(program_in(folder, System.WINDOWS), "offscreen")
    with step("the command line"):
        trials.speaks_on_the_command_line(folder)
    with tempfile.TemporaryDirectory(prefix="motsvar-") as temporary:
        with step("the installer"):
            setup = make_setup(folder, Path(temporary) / facts.SETUP)
        print(f"  {setup.stat().st_size / 1e6:.1f} MB, of {MOST_OF_SETUP}")
        require(setup.stat().st_size <= MOST_OF_SETUP * 1_000_000, f"the installer is larger than {MOST_OF_SETUP} MB")
        small = Setups.made_in(Path(temporary) / "small")
        with step("installing over an older version"):
            installed = trials.installs_over_an_older_version(small.older, setup, folder)
        with step("self-test of what is installed, with pictures"):
            trials.tests_itself(program_in(installed, System.WINDOWS), "windows")
        with step("opening a case by its file"):
            trials.opens_a_case_by_its_file()
        with step("removing, and looking for what is left"):
            trials.leaves_nothing(before)
        with step("the installer with a small program"):
            for trial in Proof(wine, small).trials():
                trial()


def typed_for_windows() -> None:
    """The branches for Windows, which nothing else here looks at."""
    command = [sys.executable, "-m", "mypy", "--platform", "win32", "--no-warn-unreachable"]
    places = ["--cache-dir", str(ROOT / "build" / "mypy-windows"), str(ROOT / "desktop")]
    done = subprocess.run([*command, *places], cwd=ROOT, capture_output=True, text=True, check=False)
    require(done.returncode == 0, done.stdout)


def freeze(wine: Wine, python: Path) -> Path:
    dist = FOLDER / "dist"
    there = ROOT / "build_scripts" / "installers" / "wine" / "freeze_there.py"
    done = wine.run(python, f"Z:{there}", f"Z:{dist}", seconds=SECONDS)
    require(done.status == 0, f"freezing failed: {done.said[-3000:]}")
    return dist / facts.PROGRAM


@contextmanager
def step(name: str) -> Iterator[None]:
    print(f"{name} ...", flush=True)
    began = time.monotonic()
    yield
    print(f"  {time.monotonic() - began:.0f} s", flush=True)


if __name__ == "__main__":
    sys.exit(main())
