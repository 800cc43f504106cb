"""A Debian with nothing in it but what every Debian has, in a folder: made by debootstrap, entered by chroot.

What is mounted into it is mounted for the process alone that does it (a mount namespace of its own), so that nothing
stays mounted whatever happens.
"""

import hashlib
import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

RELEASE = "bookworm"
USER = "reader"
_INSIDE = "MOTSVAR_PROOF_INSIDE"
_NOT_COMPARED = ("dev", "proc", "sys", "tmp", "var/log", "var/cache", "var/lib/apt", "var/lib/dpkg", f"home/{USER}")


def in_own_namespace(root: Path, module: str) -> bool:
    """Whether this process's mounts are its own. If not, starts ``module`` where they are, waits until it has ended,
    and takes the folder ``root`` away; exits with its status."""
    if _INSIDE in os.environ:
        return True
    remove(root)
    command = ["unshare", "--mount", "--propagation", "private", sys.executable, "-m", module]
    done = subprocess.run(command, env={**os.environ, _INSIDE: "1"})
    remove(root)
    sys.exit(done.returncode)


def remove(root: Path) -> None:
    """Takes the folder away, but never what is mounted into it."""
    if f" {root}/" in Path("/proc/self/mountinfo").read_text():
        sys.exit(f"Something is mounted below {root}: it is left alone.")
    shutil.rmtree(root, ignore_errors=True)


@dataclass(frozen=True, slots=True)
class BareSystem:
    """The folder ``root`` holds it."""

    root: Path

    def make(self) -> None:
        """Makes it, with the machine's own settings of apt, and a user without rights."""
        said = ["apt-get", "indextargets", "--format", "$(SITE) $(CODENAME)", "Created-By: Packages"]
        listed = subprocess.run(said, stdout=subprocess.PIPE, text=True, check=True).stdout.split("\n")
        mirror = next((line.split(" ")[0] for line in listed if line.endswith(f" {RELEASE}")), None)
        if mirror is None:
            sys.exit(f"apt knows no source of Debian {RELEASE} on this machine, which the bare system is made from.")
        subprocess.run(
            ["debootstrap", "--variant=minbase", RELEASE, str(self.root), mirror], check=True, stdout=subprocess.DEVNULL
        )
        # It does not outlive the proof, so nothing is gained by waiting for the disk.
        (self.root / "etc/dpkg/dpkg.cfg.d/fast").write_text("force-unsafe-io\n")
        subprocess.run(["mount", "-t", "proc", "proc", str(self.root / "proc")], check=True)
        self.mount(Path("/etc/apt"), "ro")
        self.run("useradd", "--create-home", USER)

    def mount(self, folder: Path, options: str = "rw") -> None:
        """Shows a folder of the machine inside, under the same name."""
        inside = self.root / str(folder)[1:]
        inside.mkdir(parents=True, exist_ok=True)
        subprocess.run(["mount", "--bind", "-o", options, str(folder), str(inside)], check=True)

    def run(self, *command: str) -> str:
        """As root, inside. Gives back what was said; raises ``CalledProcessError``, having shown it."""
        quiet = {"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "DEBIAN_FRONTEND": "noninteractive", "LC_ALL": "C.UTF-8"}
        done = subprocess.run(
            ["chroot", str(self.root), *command], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
            env={**os.environ, **quiet},
        )  # fmt: skip
        if done.returncode:
            print(done.stdout, file=sys.stderr)
            done.check_returncode()
        return done.stdout

    def apt(self, *arguments: str) -> str:
        return self.run("apt-get", "-y", "-q", "--no-install-recommends", *arguments)

    def as_user(self, display: str, *command: str) -> list[str]:
        """The command line that runs ``command`` inside, as the user, on the display."""
        home = f"/home/{USER}"
        settings = [f"HOME={home}", f"DISPLAY={display}", "PATH=/usr/bin:/bin", "LANG=C.UTF-8"]
        entering = ["chroot", f"--userspec={USER}:{USER}", str(self.root), "env", "-i", *settings]
        return [*entering, "sh", "-c", 'cd && exec "$@"', "sh", *command]

    def files(self) -> dict[str, str]:
        """Every file, link and folder that is not a record of what was done: its mode and contents."""
        found = {}
        mounts = Path("/proc/self/mounts").read_text().split("\n")
        beside = {line.split(" ")[1] for line in mounts if line} | {str(self.root / name) for name in _NOT_COMPARED}
        for folder, folders, names in os.walk(self.root):
            place = Path(folder).relative_to(self.root)
            folders[:] = [name for name in folders if str(Path(folder, name)) not in beside]
            for name in (*folders, *names):
                found[str(place / name)] = _told(Path(folder, name))
        return found


def _told(path: Path) -> str:
    if path.is_symlink():
        return f"-> {path.readlink()}"
    mode = f"{path.stat().st_mode:o}"
    return f"{mode} {hashlib.sha256(path.read_bytes()).hexdigest()}" if path.is_file() else mode
