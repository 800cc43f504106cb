"""Makes the disk image for macOS of the program that PyInstaller has made and signed. See build_scripts/README.md.

PyInstaller signs from the inside out, each library and then the program: with the identity where one is given, else ad
hoc. So the self-test has run in the program as it is signed. Nothing may be changed in it from there on.
"""

import json
import os
import platform
import subprocess
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from installers.checking import BundleError
from installers.facts import dmg
from installers.macos import commands
from installers.macos.commands import Notary

Run = Callable[[Sequence[str]], str]
"""Runs a command line and gives back its standard output. Raises ``BundleError``."""


def run(command: Sequence[str]) -> str:
    try:
        done = subprocess.run(command, capture_output=True, text=True, check=False)
    except FileNotFoundError:
        raise BundleError(f"{command[0]} is not here: a disk image is made on macOS, with Xcode's tools.") from None
    if done.returncode:
        said = (done.stdout + done.stderr).strip()[-2000:]
        raise BundleError(f"{' '.join(command[:3])} failed with status {done.returncode}: {said}")
    return done.stdout


def make_packages(folder: Path, out: Path, sign: bool, run: Run = run) -> list[Path]:
    """The disk image of ``folder``, which is ``Motsvar.app``, for this machine's processor. Raises ``BundleError``."""
    name = commands.identity(os.environ) if sign else None
    who = commands.notary(os.environ) if sign else None
    run(commands.verify(folder))
    if who:
        approve_program(folder, who, run)
    image = make_image(folder, out / dmg(platform.machine()), run)
    if who and name:
        run(commands.sign_image(image, name))
        notarise(image, who, run)
        run(commands.staple(image))
        run(commands.assess_image(image))
    run(commands.verify_image(image))
    return [image]


def approve_program(app: Path, who: Notary, run: Run = run) -> None:
    """The program by itself, and not in its image alone: so it carries Apple's answer wherever it is copied to, and its
    first start needs no network."""
    with tempfile.TemporaryDirectory(prefix="motsvar-") as temporary:
        archive = Path(temporary) / f"{app.stem}.zip"
        run(commands.pack_for_notary(app, archive))
        notarise(archive, who, run)
    run(commands.staple(app))
    run(commands.assess_app(app))


def notarise(file: Path, who: Notary, run: Run = run) -> None:
    """Raises ``BundleError`` with what Apple found when it refuses."""
    answer = json.loads(run(commands.notarise(file, who)))
    if answer.get("status") != "Accepted":
        log = run(commands.notary_log(answer["id"], who)) if "id" in answer else ""
        raise BundleError(f"Apple's notary refused {file.name} ({answer.get('status')}): {log[-4000:]}")


def make_image(app: Path, image: Path, run: Run = run) -> Path:
    """The program, and beside it the folder that a user drags it to."""
    with tempfile.TemporaryDirectory(prefix="motsvar-") as temporary:
        inside = Path(temporary)
        run(commands.copy(app, inside / app.name))
        (inside / "Applications").symlink_to("/Applications")
        _patiently(lambda: run(commands.make_image(inside, image)))
    return image


def _patiently(act: Callable[[], object], tries: int = 3, pause: float = 5.0) -> None:
    """``hdiutil`` now and then finds the volume busy that it has just made, since macOS looks through it."""
    for _ in range(tries - 1):
        try:
            act()
        except BundleError:
            time.sleep(pause)
        else:
            return
    act()
