"""Proves the installer in wine: what it puts where, what it leaves alone, and that nothing of it stays behind."""

import os
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import PureWindowsPath
from unittest import mock

from installers import facts
from installers.windows import small_program
from installers.windows.packages import make_packages, make_setup
from installers.windows.signing import CERTIFICATE, PASSWORD, TIMESTAMPS
from installers.windows.silent import ENTRY, FOREIGN_FILES, NEWER_IS_THERE, RUNNING, install, uninstall, usual_folder
from installers.windows.small_program import NEWER, Setups, is_signed, throw_away_certificate
from installers.windows.snapshot import Difference, Snapshot
from installers.windows.versions import CLI
from installers.windows.wine import Done, Wine

SUFFIX = f"HKCU\\Software\\Classes\\{facts.CASE_SUFFIX}"


class Unproven(Exception):
    """Something that the installer does wrong."""


@dataclass(frozen=True, slots=True)
class Proof:
    """One Windows, and the installers that are tried in it. Each trial begins and ends without the program."""

    wine: Wine
    setups: Setups

    def trials(self) -> tuple[Callable[[], None], ...]:
        return (
            self.comes_out_the_same_twice,
            self.installs_and_removes_exactly_its_own,
            self.upgrades_and_leaves_what_is_the_users,
            self.refuses_while_the_program_runs,
            self.refuses_to_go_back,
            self.harms_nothing_in_a_folder_of_somebody_elses,
            self.moves_to_another_folder,
            self.leaves_the_file_type_to_who_has_it,
            self.is_signed_and_so_is_what_it_installs,
        )

    def comes_out_the_same_twice(self) -> None:
        again = make_setup(self.setups.bundle, self.setups.current.with_name(f"{facts.NAME}-again.exe"))
        self.holds(again.read_bytes() == self.setups.current.read_bytes(), "two installers of one program differ")

    def installs_and_removes_exactly_its_own(self) -> None:
        before = self.seen()
        self.expect(install(self.wine, self.setups.current), 0)
        first = self.seen()
        came = before.until(first)
        below = {name.rpartition("/Programs/Motsvar/")[2] for name in came.files_new if "/Programs/Motsvar/" in name}
        bundle = self.setups.bundle
        packed = {path.relative_to(bundle).as_posix() for path in bundle.rglob("*")}
        self.holds(below == packed | {"uninstall.exe", "case.ico"}, below ^ packed)
        self.holds(not (came.files_gone or came.files_changed or came.keys_gone or came.keys_changed), came)
        self.expect(install(self.wine, self.setups.current), 0)
        again = first.until(self.seen())
        self.holds(not again or again.parts() == {**_nothing(), "files_changed": _shortcuts(again)}, again)
        uninstall(self.wine)
        self.same(before)

    def upgrades_and_leaves_what_is_the_users(self) -> None:
        before = self.seen()
        folder = usual_folder(self.wine)
        self.expect(install(self.wine, self.setups.older), 0)
        case, settings = self.wine.home / "Ärenden" / "a case.motsvar", self.wine.local_data / "motsvar/settings.ini"
        own = [folder / "mine.txt", folder / "_internal/gone/mine.txt", case, settings]
        for path in own:
            self.put(path)
        self.expect(install(self.wine, self.setups.current), 0)
        self.holds(not self.is_there(folder / "_internal/gone/old.dll"))
        self.holds(self.is_there(folder / "_internal/new.dll"))
        self.holds(facts.VERSION in self.wine.run("reg", "query", ENTRY, "/v", "DisplayVersion").said)
        uninstall(self.wine)
        left = before.until(self.seen())
        files = {self.wine.place(path).relative_to(self.wine.prefix).as_posix() for path in own}
        self.holds({name for name in left.files_new if self.wine.prefix.joinpath(name).is_file()} == files, left)
        self.holds(
            not (left.files_gone or left.files_changed or left.keys_new or left.keys_gone or left.keys_changed), left
        )
        for path in own:
            self.take_away(path)
        self.same(before)

    def refuses_while_the_program_runs(self) -> None:
        before = self.seen()
        self.expect(install(self.wine, self.setups.older), 0)
        installed = self.seen()
        program = self.wine.place(usual_folder(self.wine) / f"{facts.NAME}.exe")
        with self.wine.running(program):
            time.sleep(3)
            refused = install(self.wine, self.setups.current)
            self.wine.run(program.with_name("uninstall.exe"), "/S")
            time.sleep(3)
        self.expect(refused, RUNNING)
        self.holds("is running" in refused.said, refused.said)
        self.same(installed)
        uninstall(self.wine)
        self.same(before)

    def refuses_to_go_back(self) -> None:
        before = self.seen()
        self.expect(install(self.wine, self.setups.newer), 0)
        newer = self.seen()
        refused = install(self.wine, self.setups.current)
        self.expect(refused, NEWER_IS_THERE)
        self.holds(NEWER in refused.said, refused.said)
        self.same(newer)
        uninstall(self.wine)
        self.same(before)

    def harms_nothing_in_a_folder_of_somebody_elses(self) -> None:
        folder = PureWindowsPath("C:/Övrigt")
        self.put(folder / "notes.txt")
        self.put(folder / "_internal" / "base.dll")
        before = self.seen()
        self.expect(install(self.wine, self.setups.current, folder), FOREIGN_FILES)
        self.same(before)
        self.take_away(folder / "_internal" / "base.dll")
        before = self.seen()
        self.expect(install(self.wine, self.setups.current, folder), 0)
        self.holds(self.is_there(folder / f"{facts.NAME}.exe"))
        uninstall(self.wine, folder)
        self.same(before)
        self.take_away(folder / "notes.txt")

    def moves_to_another_folder(self) -> None:
        before = self.seen()
        folder = PureWindowsPath("C:/" + "/".join(["a-long-name-of-a-folder"] * 7)) / facts.NAME
        self.expect(install(self.wine, self.setups.older), 0)
        self.expect(install(self.wine, self.setups.current, folder), 0)
        self.holds(not self.wine.place(usual_folder(self.wine)).exists())
        self.holds(self.is_there(folder / "_internal/new.dll"))
        uninstall(self.wine, folder)
        for outer in [*folder.parents][:-1]:
            self.wine.place(outer).rmdir()
        self.same(before)

    def leaves_the_file_type_to_who_has_it(self) -> None:
        self.wine.run("reg", "add", SUFFIX, "/ve", "/d", "Other.Program", "/f")
        before = self.seen()
        self.expect(install(self.wine, self.setups.current), 0)
        self.holds("Other.Program" in self.wine.run("reg", "query", SUFFIX, "/ve").said)
        uninstall(self.wine)
        self.same(before)
        self.wine.run("reg", "delete", SUFFIX, "/f")

    def is_signed_and_so_is_what_it_installs(self) -> None:
        before, folder = self.seen(), self.setups.bundle.parent
        given = {CERTIFICATE: str(throw_away_certificate(folder)), PASSWORD: small_program.PASSWORD, TIMESTAMPS: ""}
        with mock.patch.dict(os.environ, given):
            setup, _zip = make_packages(self.setups.bundle, folder / "signed", sign=True)
        self.expect(install(self.wine, setup), 0)
        installed = (usual_folder(self.wine) / name for name in (f"{facts.NAME}.exe", CLI, "uninstall.exe"))
        for program in (setup, *map(self.wine.place, installed)):
            self.holds(is_signed(program, folder / "certificate.pem"), f"{program.name} is not signed")
        uninstall(self.wine)
        self.same(before)

    def holds(self, condition: bool, what: object = "") -> None:
        if not condition:
            raise Unproven(str(what))

    def seen(self) -> Snapshot:
        return Snapshot.of(self.wine)

    def same(self, before: Snapshot) -> None:
        difference = before.until(self.seen())
        self.holds(not difference, difference)

    def expect(self, done: Done, status: int) -> None:
        self.holds(done.status == status, done)

    def put(self, path: PureWindowsPath) -> None:
        self.wine.place(path).parent.mkdir(parents=True, exist_ok=True)
        self.wine.place(path).write_text(f"{path.name} is not ours")

    def is_there(self, path: PureWindowsPath) -> bool:
        return self.wine.place(path).is_file()

    def take_away(self, path: PureWindowsPath) -> None:
        """The file, and the folders around it that are empty then."""
        self.wine.place(path).unlink()
        with suppress(OSError):
            for outer in path.parents:
                self.wine.place(outer).rmdir()


def _nothing() -> dict[str, frozenset[str]]:
    return dict.fromkeys(Difference.__slots__, frozenset())


def _shortcuts(difference: Difference) -> frozenset[str]:
    """They hold the time at which they were made."""
    return frozenset(name for name in difference.files_changed if name.endswith(".lnk"))
