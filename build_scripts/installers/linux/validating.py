"""Asks the tools that desktops and Debian have for it whether what was made is right."""

import shutil
import subprocess
import tempfile
from pathlib import Path

from installers.checking import BundleError
from installers.facts import CASE_TYPE, PROGRAM
from motsvar import IDENTIFIER


def validate_shared(share: Path) -> None:
    """The entry of the menu, the description and the type of a case file. Raises ``BundleError``."""
    _ask("desktop-file-validate", str(share / f"applications/{IDENTIFIER}.desktop"))
    _ask("appstreamcli", "validate", "--no-net", str(share / f"metainfo/{IDENTIFIER}.metainfo.xml"))
    with tempfile.TemporaryDirectory(prefix="motsvar-") as folder:
        types = Path(folder, "mime")
        shutil.copytree(share / "mime", types)
        _ask("update-mime-database", str(types))
        if (
            CASE_TYPE not in (types / "types").read_text().split("\n")
            or CASE_TYPE.encode() not in (types / "magic").read_bytes()
        ):
            raise BundleError(f"{PROGRAM}.xml does not tell what a case file is.")


def validate_deb(deb: Path) -> None:
    """By Debian's own rules; what it may differ in, and why, is in the template of the overrides."""
    _ask("lintian", "--fail-on", "error,warning", "--tag-display-limit", "0", str(deb))


def _ask(*command: str) -> None:
    try:
        done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    except FileNotFoundError:
        raise BundleError(
            f"{command[0]} is not installed; python3 build_scripts/prepare.py --bundle does it."
        ) from None
    if done.returncode:
        raise BundleError(f"{command[0]} finds fault with {command[-1]}:\n{done.stdout.strip()}")
