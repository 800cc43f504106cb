"""`motsvar import`: documents, files of other tools and archives of cases, into a case."""

import sys
from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

import click

from motsvar.cli.encoding import encoding_option
from motsvar.cli.output import write_json
from motsvar.cli.progress import shown_progress
from motsvar.cli.reading import RECOGNISE_HELP
from motsvar.core.errors import DamagedCase, NewerCase, NotACase, Refused, UnreadableDocument
from motsvar.core.progress import Progress
from motsvar.isolation.gathering import gather
from motsvar.isolation.reading import shown_name
from motsvar.isolation.workers import Workers

if TYPE_CHECKING:
    from motsvar.workspace import Asked, Workspace

PATH = click.Path(path_type=Path)


@dataclass(frozen=True, slots=True)
class Account:
    """What became of one file."""

    file: str
    kind: str
    """``document``, ``peer`` or ``archive``."""
    put_in: tuple[tuple[str, int], ...] = ()
    already_there: int = 0
    not_carried: tuple[str, ...] = ()
    error: str = ""

    @property
    def as_json(self) -> dict[str, object]:
        return {
            "file": self.file,
            "kind": self.kind,
            "put_in": dict(self.put_in),
            "already_there": self.already_there,
            "not_carried": list(self.not_carried),
            "error": self.error,
        }


@dataclass(frozen=True, slots=True)
class _Accounts:
    """Told as they come, and kept."""

    all: list[Account] = field(default_factory=list)

    def take(self, files: Sequence[Path], kind: str, take: Callable[[Path], Account]) -> None:
        """One file after the other: what is wrong with one is told, and the others are taken all the same."""
        for file in files:
            try:
                account = take(file)
            except (UnreadableDocument, Refused, NotACase, NewerCase, DamagedCase) as error:
                account = Account(shown_name(file), kind, error=str(error))
            self.all.append(account)
            for sentence in (*account.not_carried, *filter(None, (account.error,))):
                click.echo(f"{account.file}: {sentence}", err=True)


@dataclass(frozen=True, slots=True)
class _Run:
    workspace: "Workspace"
    progress: Progress
    asked: "Asked"

    def document(self, path: Path) -> Account:
        document = self.workspace.read(path, self.progress, self.asked)
        is_new = bool(self.workspace.add_all((document,), of_many=False).new)
        if is_new:
            click.echo(f"{document.name}: {len(document.text)} characters", err=True)
            return Account(document.name, "document", (("documents", 1),), 0, document.told)
        click.echo(f"{document.name}: in the case already", err=True)
        return Account(document.name, "document", already_there=1)

    def peer(self, path: Path) -> Account:
        taken = self.workspace.take_in(self.workspace.read_peer(path, self.progress), self.progress)
        name = shown_name(path)
        _tell(name, (*taken.counts, ("in the case already", taken.already_there)))
        return Account(name, "peer", taken.counts, taken.already_there, taken.not_carried)

    def archive(self, path: Path) -> Account:
        """Merged, as a colleague's copy is."""
        plan = self.workspace.merge(path)
        counts = tuple((what, plan.count(table, added=True)) for what, table in _IN_ARCHIVE)
        clashes = f"Changed in both cases, and decided as `motsvar merge` does: {len(plan.clashes)}."
        _tell(shown_name(path), counts)
        return Account(shown_name(path), "archive", counts, 0, (clashes,) if plan.clashes else ())


_IN_ARCHIVE = (
    ("documents", "document"),
    ("tags", "tag"),
    ("annotations", "passage"),
    ("notes", "note"),
    ("links", "link"),
)


def _tell(name: str, counts: Sequence[tuple[str, int]]) -> None:
    for what, number in counts:
        click.echo(f"{name}: {what}: {number}", err=True)


def _made_of(case: Path, progress: Progress) -> Callable[[Path], Account]:
    """Makes a case of an archive."""

    def make(path: Path) -> Account:
        from motsvar.workspace import read_archive

        read_archive(path, case, progress)
        click.echo(f"{shown_name(path)}: made {shown_name(case)} of it", err=True)
        return Account(shown_name(path), "archive", (("cases", 1),))

    return make


@click.command("import")
@click.argument("case", type=PATH)
@click.argument("files", type=PATH, nargs=-1, required=True)
@encoding_option
@click.option("--recognise", is_flag=True, help=RECOGNISE_HELP)
@click.option("--json", "as_json", is_flag=True, help="Print what became of each file as JSON.")
def import_files(case: Path, files: tuple[Path, ...], encoding: str, recognise: bool, as_json: bool) -> None:
    """Put FILES, and those in folders among them, into CASE, which is made if it is not there.

    FILES are documents; or work that was done in other tools: REFI-QDA projects and codebooks, Web Annotations,
    Hypothesis, Taguette, QualCoder (also as a folder), tables of tags; or a whole case that was exported as one file.
    What they are is told by their content.

    Work of another tool is taken in whole or not at all, as one step of undo, and what is not taken over is said.
    Documents come before it, so that what names them finds them. Of a whole case CASE is made, or, where it is there,
    the two are merged.

    A file that cannot be read is told of, and the others are read all the same; then the exit status is 1.
    """
    from motsvar.workspace import Asked, Workspace  # not loaded for other commands

    case, accounts = case.absolute(), _Accounts()
    with Workers() as workers, shown_progress() as progress:
        found = _sorted(files)
        archives = list(found.archives)
        while archives and not case.exists():
            accounts.take([archives.pop(0)], "archive", _made_of(case, progress))
        if archives or found.documents or found.peers or not accounts.all:  # else the archives were all
            with closing(Workspace.open_or_create(case, workers)) as workspace:
                run = _Run(workspace, progress, Asked(encoding, recognise))
                accounts.take(archives, "archive", run.archive)
                accounts.take(found.documents, "document", run.document)
                accounts.take(found.peers, "peer", run.peer)
    if as_json:
        write_json({"format": "motsvar.import/1", "files": [one.as_json for one in accounts.all]}, None)
    failed = sum(bool(one.error) for one in accounts.all)
    for count, kind in ((found.foreign, "of kinds that are not read"), (failed, "that could not be read")):
        if count:
            click.echo(f"Files {kind}: {count} of {len(accounts.all) + found.foreign}.", err=True)
    if failed:
        sys.exit(1)


@dataclass(frozen=True, slots=True)
class _Sorted:
    documents: tuple[Path, ...]
    peers: tuple[Path, ...]
    archives: tuple[Path, ...]
    foreign: int
    """Files in folders that are none of them."""


def _sorted(paths: Sequence[Path]) -> _Sorted:
    """By their content. A folder may be the file of another tool; else it is gone through."""
    from motsvar.workspace import is_archive, is_peer_file, peer_formats, supported_suffixes

    named = [path for path in paths if path.is_dir() and is_peer_file(path)]
    suffixes = [suffix for form in peer_formats() for suffix in form.suffixes]
    gathered = gather([path for path in paths if path not in named], (*supported_suffixes(), *suffixes, ".json"))
    archives = [path for path in gathered.files if path.is_file() and is_archive(path)]
    left = [path for path in gathered.files if path not in archives]
    peers = [path for path in left if is_peer_file(path)]
    documents = [
        path
        for path in left
        if path not in peers and (path in paths or path.name.lower().endswith(supported_suffixes()))
    ]
    foreign = gathered.foreign + len(left) - len(peers) - len(documents)
    return _Sorted(tuple(documents), (*named, *peers), tuple(archives), foreign)
