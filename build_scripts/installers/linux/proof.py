"""Proves the Linux packages in a bare Debian 12 without Python: `make bundle-proof`, as root.

Installs the package as a user would, runs its self-test on a real screen, opens its window and takes a picture of the
screen, removes it and looks for what stayed; then the same with the archive. Pictures and all that the self-tests leave
are in `build/proof`.
"""

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from installers.checking import BundleError, self_test
from installers.equal_builds import differences
from installers.facts import CASE_TYPE, DEB, PROGRAM, ROOT, TAR
from installers.linux.bare_system import USER, BareSystem, in_own_namespace
from motsvar import IDENTIFIER
from prepare import install_packages

NEEDED = {"debootstrap": "debootstrap", "xvfb": "Xvfb"}
"""Debian's packages, and the programs by which they are known to be there."""
PROOF = ROOT / "build" / "proof"
DISPLAYS = Path("/tmp/.X11-unix")  # noqa: S108 - where every X server listens
SHOWN_SECONDS = 120
"""Until a started program's window must be on the screen, on a slow machine."""
TO_SETTLE_SECONDS = 5
"""From the first of it to all of it."""
# What a desktop has and a bare system lacks: whoever reads the types of files and the menu.
DESKTOP = ("shared-mime-info", "desktop-file-utils", "hicolor-icon-theme", "libglib2.0-bin", "xz-utils")
_GRAB = """
import sys
from PySide6.QtGui import QGuiApplication
application = QGuiApplication(["grab", "-platform", "xcb"])
picture = application.primaryScreen().grabWindow(0)
picture.save(sys.argv[1])
image = picture.toImage()
print(len({image.pixel(x, y) for x in range(0, image.width(), 7) for y in range(0, image.height(), 7)}))
"""


def main() -> int:
    if os.geteuid():
        sys.exit("This makes a Debian in a folder: please run it as root.")
    install_packages([name for name, program in NEEDED.items() if not shutil.which(program)])
    system = BareSystem(ROOT / "build" / "bare")
    if in_own_namespace(system.root, __spec__.name):
        shutil.rmtree(PROOF, ignore_errors=True)
        try:
            told("A bare Debian, without Python", lambda: prepare(system))
            with screen() as display:
                told("The package", lambda: prove_package(system, display))
                told("The archive", lambda: prove_archive(system, display))
        except BundleError as error:
            print(f"proof.py: {error}", file=sys.stderr)
            return 1
        print(f"Proven; look at the pictures in {PROOF.relative_to(ROOT)}")
    return 0


def told(what: str, step: Callable[[], None]) -> None:
    began = time.monotonic()
    step()
    print(f"{what}: passed, {time.monotonic() - began:.0f} s", flush=True)


@contextmanager
def screen() -> Iterator[str]:
    """A virtual one; gives its name for DISPLAY."""
    ours, servers = os.pipe()
    command = ["Xvfb", "-displayfd", str(servers), "-screen", "0", "1600x1000x24", "-nolisten", "tcp"]
    server = subprocess.Popen(command, pass_fds=[servers], stderr=subprocess.DEVNULL)
    os.close(servers)
    try:
        with os.fdopen(ours) as numbers:
            yield f":{numbers.readline().strip()}"
    finally:
        server.terminate()
        server.wait()


def prepare(system: BareSystem) -> None:
    (system.root / "srv").mkdir(parents=True)
    for name in (DEB, TAR):
        shutil.copy(ROOT / "dist" / name, system.root / "srv" / name)
    system.make()
    for folder in (PROOF, DISPLAYS):
        folder.mkdir(parents=True, exist_ok=True)
        system.mount(folder)
    PROOF.chmod(0o777)
    system.apt("update")
    system.apt("install", *DESKTOP)
    if system.run("sh", "-c", "command -v python3 python || true").strip():
        raise BundleError("There is a Python in the bare system, so it would prove nothing.")


def prove_package(system: BareSystem, display: str) -> None:
    needs = system.run("dpkg-deb", "--field", f"/srv/{DEB}", "Depends")
    system.apt("satisfy", needs.strip())
    before = system.files()
    system.apt("install", f"/srv/{DEB}")
    known_to_the_desktop(system, "/usr/share")
    use(system, display, "deb", PROGRAM)
    system.apt("purge", PROGRAM)
    left = differences(before, system.files())
    left += system.run("sh", "-c", f"ls /var/lib/dpkg/info | grep '^{PROGRAM}' || true").split()
    if left:
        raise BundleError(f"Removing the package left, or took: {', '.join(left[:20])}")


def prove_archive(system: BareSystem, display: str) -> None:
    home = f"/home/{USER}"
    folder = f"{home}/{TAR.removesuffix('.tar.xz')}"
    in_shell = system.as_user(display, "tar", "--extract", "--file", f"/srv/{TAR}")
    subprocess.run(in_shell, check=True)
    use(system, display, "tar", f"{folder}/{PROGRAM}")
    subprocess.run(system.as_user(display, f"{folder}/install.sh"), check=True)
    known_to_the_desktop(system, f"{home}/.local/share")
    entry = system.root / f"{home}/.local/share/applications/{IDENTIFIER}.desktop"[1:]
    if f'Exec="{home}/.local/bin/{PROGRAM}" %f' not in entry.read_text():
        raise BundleError("The entry in the user's menu does not start the program of the archive.")
    subprocess.run(system.as_user(display, f"{home}/.local/bin/{PROGRAM}", "--version"), check=True)
    subprocess.run(system.as_user(display, f"{folder}/install.sh", "--remove"), check=True)
    local = system.root / f"{home}/.local"[1:]
    data = local / "share" / PROGRAM  # the user's: settings and the log stay
    ours = [str(path) for path in local.rglob("*") if PROGRAM in path.name.lower() and not path.is_relative_to(data)]
    if ours:
        raise BundleError(f"install.sh --remove left {', '.join(ours)}")


def known_to_the_desktop(system: BareSystem, share: str) -> None:
    """What a file manager asks: which type a case file has, by its name and by its contents, and what opens it."""
    case = PROOF / "case.motsvar"
    shutil.copy(ROOT / "annotations.db", case)
    shutil.copy(case, PROOF / "without a name")
    for path in (case, PROOF / "without a name"):
        said = subprocess.run(
            system.as_user("", "gio", "info", "--attributes", "standard::content-type", str(path)),
            stdout=subprocess.PIPE, text=True, check=True,
        ).stdout  # fmt: skip
        if CASE_TYPE not in said:
            raise BundleError(f"A desktop does not know {path.name!r} for a case: {said}")
    if IDENTIFIER not in (system.root / share[1:] / "applications/mimeinfo.cache").read_text():
        raise BundleError("A desktop does not know what opens a case.")


def use(system: BareSystem, display: str, name: str, program: str) -> None:
    """The self-test, on the screen; then the window, on the sample case, and a picture of the whole screen."""
    keep = PROOF / name
    keep.mkdir(mode=0o777)
    keep.chmod(0o777)
    self_test(system.as_user(display, program), keep, platform="xcb")
    case = keep / "case.motsvar"
    shutil.copy(ROOT / "annotations.db", case)
    case.chmod(0o666)
    window = subprocess.Popen(system.as_user(display, program, str(case)))
    ends = time.monotonic() + SHOWN_SECONDS
    while colours(display, keep / "screen.png") < 10:
        if window.poll() is not None:
            raise BundleError(f"The program ended by itself with status {window.returncode}.")
        if time.monotonic() > ends:
            raise BundleError(f"No window came in {SHOWN_SECONDS} seconds.")
    time.sleep(TO_SETTLE_SECONDS)
    colours(display, keep / "screen.png")
    window.terminate()
    window.wait(60)


def colours(display: str, picture: Path) -> int:
    """Takes a picture of the screen, and tells how many colours are in it: an empty one has a single one."""
    environment = {**os.environ, "DISPLAY": display}
    command = [sys.executable, "-c", _GRAB, str(picture)]
    return int(subprocess.run(command, stdout=subprocess.PIPE, check=True, env=environment).stdout)


if __name__ == "__main__":
    sys.exit(main())
