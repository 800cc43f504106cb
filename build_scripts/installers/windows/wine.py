"""Windows programs on Linux, by Debian's 64-bit wine, in a Windows of their own that can be thrown away."""

import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path, PureWindowsPath

USER = "Åsa Öberg"
"""Who the Windows belongs to: with letters and a space that a careless path does not survive."""

SCREEN = ("DISPLAY", "WAYLAND_DISPLAY")
"""Qt dies in wine where there is one."""


@dataclass(frozen=True, slots=True)
class Done:
    """How a program ended, and what it said."""

    status: int
    said: str


@dataclass(frozen=True, slots=True)
class Wine:
    """One Windows, in a folder."""

    prefix: Path
    user: str = USER

    def make(self) -> None:
        """Makes it where it is not there: a quarter of a minute."""
        if not (self.prefix / "system.reg").exists():
            self.prefix.mkdir(parents=True, exist_ok=True)
            self.run("wineboot", "--init", seconds=300)
            self.run("winecfg", "-v", "win10")  # Debian's makes a Windows 7
            self.run("reg", "add", "HKCU\\Software\\Classes", "/f")  # which every real one has
            self.settle()
            self._part_from_home()

    def _part_from_home(self) -> None:
        """Gives the user folders of his own: wine makes them links to those of whoever runs it."""
        for link in [path for path in self.place(self.home).rglob("*") if path.is_symlink()]:
            link.unlink()
            link.mkdir()

    def command(self, *command: str | Path) -> list[str]:
        """What runs a program there, from whatever environment."""
        variables = (f"{name}={value}" for name, value in self._own_variables().items())
        without = (f"--unset={name}" for name in SCREEN)
        return ["env", *without, *variables, "wine", *map(str, command)]

    def run(self, *command: str | Path, seconds: float = 120) -> Done:
        """Runs a program to its end. Output goes to a pipe: a program of Python does not start without."""
        done = subprocess.run(
            self.command(*command), timeout=seconds, check=False,
            stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
        )  # fmt: skip
        return Done(done.returncode, done.stdout.decode(errors="replace"))

    @contextmanager
    def running(self, *command: str | Path) -> Iterator[None]:
        """While the block lasts, the program runs; then it is stopped, and all others of this Windows, too.

        Output goes to a pipe here as well, where there is room for some."""
        started = subprocess.Popen(
            self.command(*command),
            stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
        )  # fmt: skip
        try:
            yield
        finally:
            self.stop()
            started.communicate(timeout=30)

    def settle(self) -> None:
        """Waits until every program has ended, those that others have left behind, too: then the registry is on the
        disk."""
        subprocess.run(["wineserver", "-w"], env=self.environment(), check=False, timeout=120)

    def stop(self) -> None:
        subprocess.run(["wineserver", "-k"], env=self.environment(), check=False, timeout=60)
        self.settle()

    def environment(self) -> dict[str, str]:
        kept = {name: value for name, value in os.environ.items() if name not in SCREEN}
        return {**kept, **self._own_variables()}

    def _own_variables(self) -> dict[str, str]:
        """With names of files in any letters."""
        own = {"WINEPREFIX": str(self.prefix), "WINEDEBUG": "-all", "WINEDLLOVERRIDES": "mscoree,mshtml="}
        return {**own, "USER": self.user, "LOGNAME": self.user, "LC_ALL": "C.UTF-8"}

    def place(self, path: PureWindowsPath) -> Path:
        """Where a file on drive C lies on this machine."""
        return self.prefix.joinpath("drive_c", *path.parts[1:])

    @property
    def home(self) -> PureWindowsPath:
        return PureWindowsPath("C:/users") / self.user

    @property
    def local_data(self) -> PureWindowsPath:
        return self.home / "AppData" / "Local"
