"""What is shipped for Linux: a Debian package, and an archive for every distribution."""

import shutil
import subprocess
from pathlib import Path

from installers.checking import BundleError, program_in
from installers.facts import DEB, OLDEST_GLIBC, PROGRAM, ROOT, TAR, System
from installers.icons import ICONS
from installers.linux.archive import make_archive
from installers.linux.deb import make_deb
from installers.linux.linked import Linked, linked
from installers.linux.shared import write_shared
from installers.linux.system_libraries import depends
from installers.linux.validating import validate_deb, validate_shared

ROOM = ROOT / "build" / "linux"


def make_packages(folder: Path, out: Path, sign: bool) -> list[Path]:  # noqa: ARG001 - sums and provenance are signed
    """Raises ``BundleError`` for what a user's system would lack or refuse."""
    needs = needed_packages(linked(folder))
    shutil.rmtree(ROOM, ignore_errors=True)
    share = ROOM / "share"
    write_shared(share, ICONS)
    validate_shared(share)
    said = subprocess.run([str(program_in(folder, System.LINUX)), "--help"], capture_output=True, text=True, check=True)
    deb = make_deb(folder, share, needs, said.stdout, out / DEB, ROOM / "deb")
    validate_deb(deb)
    return [deb, make_archive(folder, share, out / TAR, ROOM / "archive")]


def needed_packages(links: Linked) -> list[str]:
    """What the package depends on. Raises ``BundleError``."""
    if links.glibc > tuple(map(int, OLDEST_GLIBC.split("."))):
        asked = ".".join(map(str, links.glibc))
        raise BundleError(
            f"The bundle asks for version {asked} of the C library; {OLDEST_GLIBC} is the oldest we run on."
        )
    if links.foreign:
        raise BundleError(f"The bundle would load libraries from outside of it: {', '.join(sorted(links.foreign))}.")
    try:
        return depends(links.libraries, links.glibc)
    except KeyError as error:
        raise BundleError(
            f"The bundle needs {error.args[0]} and does not carry it, and {PROGRAM} knows no package that has it: "
            "see installers/linux/system_libraries.py."
        ) from None
