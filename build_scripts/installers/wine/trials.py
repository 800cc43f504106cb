"""What is tried of the program for Windows in wine: alone, on the command line, installed, by its file, removed."""

import re
import shutil
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path, PureWindowsPath

from installers import facts
from installers.checking import BundleError, self_test
from installers.windows.silent import install, uninstall, usual_folder
from installers.windows.snapshot import Snapshot
from installers.windows.versions import CLI
from installers.windows.wine import Wine
from installers.wine.lacking import NAMES

MOST_OF_SETUP = 45
"""Megabytes."""
SECONDS = 120
"""That opening a case may take."""
TYPE = f"HKEY_CURRENT_USER\\Software\\Classes\\{facts.CASE_SUFFIX}"
OPEN = f"HKEY_CURRENT_USER\\Software\\Classes\\{facts.CASE_PROG_ID}\\shell\\open\\command"
SENTENCE = "Årsredovisningen är klar, och skolvägarna ska bli tryggare."


@dataclass(frozen=True, slots=True)
class Trials:
    """One Windows. What can be looked at afterwards is left in ``kept``."""

    wine: Wine
    kept: Path

    def has_nothing_of_wine(self, folder: Path) -> None:
        """The stand-ins that wine needs are not the users'."""
        leaked = [path.name for path in folder.rglob("*") if path.name.lower() in NAMES]
        require(not leaked, f"{', '.join(leaked)} of wine lies in the bundle")

    def tests_itself(self, program: Path, platform: str) -> Path:
        """``offscreen`` has no fonts in wine; ``windows`` draws as on a screen, though there is none."""
        keep = self.kept / platform
        shutil.rmtree(keep, ignore_errors=True)
        keep.mkdir(parents=True)
        self_test(self.wine.command(program), keep, platform)
        temporary = self.wine.place(self.wine.local_data.parent.parent / "Temp")
        left = [path.name for path in temporary.glob("motsvar-*")]
        require(not left, f"the self-test left {', '.join(left)}")
        return keep

    def speaks_on_the_command_line(self, folder: Path) -> None:
        """Names and words with å, and what goes into a pipe is UTF-8."""
        program = folder / CLI
        texts = self.wine.place(self.wine.home) / "Ärenden på väg"
        texts.mkdir(exist_ok=True)
        one, other = texts / "år 1.txt", texts / "år 2.txt"
        one.write_text(SENTENCE, encoding="utf-8")
        other.write_text(SENTENCE.replace("är klar", "är inte klar"), encoding="utf-8")
        for command, files, expected in (
            ("--version", (), f"motsvar, version {facts.VERSION}"),
            ("text", (one,), SENTENCE),
            ("compare", (one, other), one.name),
            ("text", (texts / "är borta.txt",), "är borta.txt"),
        ):
            said = self.wine.run(program, command, *map(_on_drive_z, files)).said
            require(expected in said, f"{CLI} {command} says: {said}")
        shutil.rmtree(texts)

    def installs_over_an_older_version(self, older: Path, setup: Path, folder: Path) -> Path:
        """What is there afterwards is the bundle, byte by byte, and the installer's own two files."""
        for one in (older, setup):
            done = install(self.wine, one)
            require(done.status == 0, f"{one.name} ended with {done.status}: {done.said}")
        installed = self.wine.place(usual_folder(self.wine))
        own = {"uninstall.exe", "case.ico"}
        wanted, found = files_of(folder), files_of(installed)
        require(found.keys() == wanted.keys() | own, f"not as in the bundle: {found.keys() ^ wanted.keys()}")
        changed = [name for name, path in wanted.items() if path.read_bytes() != found[name].read_bytes()]
        require(not changed, f"installed otherwise than they are: {changed}")
        return installed

    def opens_a_case_by_its_file(self) -> None:
        """With the command that stands in the registry for the type of the file, as a double click does on Windows.

        This wine does not look for file types among the user's own keys, so the command is read and run here. And no
        window is painted there without a screen, which the program waits for before it opens anything: hence offscreen,
        told by the registry, since wine keeps variables of Qt from what it runs.
        """
        case = self.wine.place(self.wine.home) / "Documents" / "Ett ärende.motsvar"
        case.parent.mkdir(exist_ok=True)
        shutil.copyfile(facts.ROOT / "annotations.db", case)
        registry = Snapshot.of(self.wine).registry
        require(registry.get(f"{TYPE}: @") == f'"{facts.CASE_PROG_ID}"', "the type of case files is not registered")
        program, argument = opening(registry[f"{OPEN}: @"])
        require(argument == "%1", f"the registered command gives {argument} to the program")
        self.wine.run("reg", "add", "HKCU\\Environment", "/v", "QT_QPA_PLATFORM", "/d", "offscreen", "/f")
        with self.wine.running(program, _on_drive_z(case)):
            wait_until(lambda: is_open(case), f"{case.name} was not opened")
            time.sleep(2)
        self.wine.run("reg", "delete", "HKCU\\Environment", "/v", "QT_QPA_PLATFORM", "/f")
        log = self.wine.place(self.wine.local_data / facts.PROGRAM / "log" / "motsvar.log")
        require(not log.exists() or "ERROR" not in log.read_text(encoding="utf-8"), "an error was logged")
        for path in case.parent.glob(f"{case.name}*"):
            path.unlink()

    def leaves_nothing(self, before: Snapshot) -> None:
        """Every file and every key is as it was. The user's own data stay, and are taken away here."""
        uninstall(self.wine)
        shutil.rmtree(self.wine.place(self.wine.local_data / facts.PROGRAM), ignore_errors=True)
        difference = before.until(Snapshot.of(self.wine))
        require(not difference, f"left or changed: {difference}")


def files_of(folder: Path) -> dict[str, Path]:
    return {path.relative_to(folder).as_posix(): path for path in folder.rglob("*") if path.is_file()}


def opening(value: str) -> tuple[str, str]:
    """The program and its argument, of a command as an exported registry has it. Raises ``BundleError``."""
    parts = re.fullmatch(r'"([^"]+)" "([^"]+)"', value[1:-1].replace('\\"', '"').replace("\\\\", "\\"))
    require(parts is not None, f"the registered command is {value}")
    return (parts[1], parts[2]) if parts else ("", "")


def is_open(case: Path) -> bool:
    """SQLite keeps its journal beside a case as long as it is open, as what kind it may be."""
    return any(case.with_name(f"{case.name}-{kind}").exists() for kind in ("journal", "wal"))


def wait_until(holds: Callable[[], bool], otherwise: str) -> None:
    ends = time.monotonic() + SECONDS
    while not holds():
        require(time.monotonic() < ends, otherwise)
        time.sleep(0.2)


def require(holds: bool, otherwise: str) -> None:
    """Raises ``BundleError``."""
    if not holds:
        raise BundleError(f"In wine: {otherwise}.")


def _on_drive_z(path: Path) -> str:
    """A path of this machine as Windows sees it."""
    return str(PureWindowsPath("Z:", path))
