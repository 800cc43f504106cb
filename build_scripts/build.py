"""Builds what is shipped for the system it runs on: `python build_scripts/build.py`. See build_scripts/README.md.

Freezes the program, proves the frozen program by its own self-test, and makes the installers, all in `dist/`.
"""

import argparse
import sys
from importlib import import_module

from installers.checking import BundleError, check
from installers.facts import ROOT, System, this_system
from installers.freeze import freeze, prepare_environment
from installers.sbom import make_sbom

ROOMS = {System.LINUX: "linux", System.WINDOWS: "windows", System.MACOS: "macos"}


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--only-program", action="store_true", help="freeze and check, make no installers")
    parser.add_argument("--sign", action="store_true", help="sign; fails where no certificate is given")
    asked = parser.parse_args()
    try:
        folder = freeze(sign=asked.sign)
        check(folder)
        print(f"The program is in {folder.relative_to(ROOT)}")
        made = make_sbom(folder, prepare_environment(), ROOT / "dist")
        print(f"{made.relative_to(ROOT)}: what is in it, for machines")
        if not asked.only_program:
            room = import_module(f"installers.{ROOMS[this_system()]}.packages")
            for path in room.make_packages(folder, ROOT / "dist", sign=asked.sign):
                print(f"{path.relative_to(ROOT)}: {path.stat().st_size / 1e6:.1f} MB")
    except BundleError as error:
        print(f"build.py: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
