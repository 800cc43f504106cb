"""`motsvar import`: documents, and files of other tools, into a case."""

import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

import click

from motsvar.cli.encoding import encoding_option
from motsvar.cli.output import write_json
from motsvar.cli.progress import shown_progress
from motsvar.cli.reading import RECOGNISE_HELP
from motsvar.core.errors import Refused, UnreadableDocument
from motsvar.core.progress import Progress
from motsvar.isolation.gathering import Gathered, gather
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
    """``document`` or ``peer``."""
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
class _Run:
    workspace: "Workspace"
    progress: Progress
    asked: "Asked"
    accounts: list[Account] = field(default_factory=list)

    def take(self, files: Sequence[Path], kind: str, take: Callable[[Path], Account]) -> None:
        """One file after the other: what is wrong with one is told, and the others are taken all the same."""
        for file in files:
            try:
                account = take(file)
            except (UnreadableDocument, Refused) as error:
                account = Account(shown_name(file), kind, error=str(error))
            self.accounts.append(account)
            for sentence in (*account.not_carried, *filter(None, (account.error,))):
                click.echo(f"{account.file}: {sentence}", err=True)

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
        for what, number in (*taken.counts, ("in the case already", taken.already_there)):
            click.echo(f"{name}: {what}: {number}", err=True)
        return Account(name, "peer", taken.counts, taken.already_there, taken.not_carried)


@click.command("import")
@click.argument("case", type=PATH)
@click.argument("files", type=PATH, nargs=-1, required=True)
@encoding_option
@click.option("--recognise", is_flag=True, help=RECOGNISE_HELP)
@click.option("--json", "as_json", is_flag=True, help="Print what became of each file as JSON.")
def import_files(case: Path, files: tuple[Path, ...], encoding: str, recognise: bool, as_json: bool) -> None:
    """Put FILES, and those in folders among them, into CASE, which is made if it is not there.

    FILES are documents, or work that was done in other tools: REFI-QDA projects and codebooks, Web Annotations,
    Hypothesis, Taguette, QualCoder (also as a folder). What they are is told by their content. Such a file is taken in
    whole or not at all, as one step of undo; what is not taken over is said. Documents come first, so that what names
    them finds them.

    A file that cannot be read is told of, and the others are read all the same; then the exit status is 1.
    """
    from motsvar.workspace import Asked, Workspace, is_peer_file  # not loaded for other commands

    with Workers() as workers, shown_progress() as progress:
        gathered, documents, peers = _sorted(files, is_peer_file)
        workspace = Workspace.open_or_create(case.absolute(), workers)
        try:
            run = _Run(workspace, progress, Asked(encoding, recognise))
            run.take(documents, "document", run.document)
            run.take(peers, "peer", run.peer)
        finally:
            workspace.close()
    if as_json:
        write_json({"format": "motsvar.import/1", "files": [one.as_json for one in run.accounts]}, None)
    failed = sum(bool(one.error) for one in run.accounts)
    for count, kind in ((gathered.foreign, "of kinds that are not read"), (failed, "that could not be read")):
        if count:
            click.echo(f"Files {kind}: {count} of {len(run.accounts) + gathered.foreign}.", err=True)
    if failed:
        sys.exit(1)


def _sorted(paths: Sequence[Path], is_peer_file: Callable[[Path], bool]) -> tuple[Gathered, list[Path], list[Path]]:
    """What was gone through, the documents, and the files of other tools, of which a folder may be one."""
    from motsvar.workspace import peer_formats, supported_suffixes

    named = [path for path in paths if is_peer_file(path)]
    suffixes = (*supported_suffixes(), *(suffix for form in peer_formats() for suffix in form.suffixes))
    gathered = gather([path for path in paths if path not in named], suffixes)
    inside = [path for path in gathered.files if is_peer_file(path)]
    wanted = {path for path in gathered.files if path in paths or path.name.lower().endswith(supported_suffixes())}
    documents = [path for path in gathered.files if path in wanted and path not in inside]
    foreign = gathered.foreign + len(gathered.files) - len(inside) - len(documents)
    return replace(gathered, foreign=foreign), documents, [*named, *inside]
