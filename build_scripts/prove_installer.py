"""Proves the installer for Windows in wine, with a small program: see `installers/windows/proof.py`."""

import shutil
import sys
import tempfile
import time
from pathlib import Path

from installers.facts import ROOT
from installers.windows.proof import Proof, Unproven
from installers.windows.small_program import Setups
from installers.windows.wine import Wine
from prepare import install_packages

NEEDED = {
    "wine": "wine",
    "wineserver": "wine64",
    "makensis": "nsis",
    "x86_64-w64-mingw32-gcc": "gcc-mingw-w64-x86-64",
    "osslsigncode": "osslsigncode",
    "openssl": "openssl",
}
"""Program: the Debian package with it."""


def main() -> int:
    install_packages([package for program, package in NEEDED.items() if not shutil.which(program)])
    wine = Wine(ROOT / "build" / "windows-proof")
    shutil.rmtree(wine.prefix, ignore_errors=True)  # of a proof that failed, to be looked at
    wine.make()
    with tempfile.TemporaryDirectory(prefix="motsvar-proof-") as temporary:
        proof = Proof(wine, Setups.made_in(Path(temporary)))
        for trial in proof.trials():
            began = time.monotonic()
            name = trial.__name__.replace("_", " ")
            try:
                trial()
            except Unproven as error:
                print(f"The installer fails where it {name}: {error}", file=sys.stderr)
                return 1
            print(f"It {name}: {time.monotonic() - began:.0f} s", flush=True)
    wine.stop()
    shutil.rmtree(wine.prefix)
    return 0


if __name__ == "__main__":
    sys.exit(main())
