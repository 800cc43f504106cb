"""Taguette 1.5.2 makes projects; our reader must find the passages that it cuts out itself."""

import json
import subprocess
import unicodedata
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from motsvar.core.incoming import Incoming, IncomingPassage
from motsvar.core.progress import silent
from motsvar.readers.peers.registry import HEAD, peer_format

MAKER = Path(__file__).parent / "peers" / "make_taguette.py"
PATHS = {"Skola": "Skola", "Skola.Resor": "Skola/Resor", "St. Olof": "St. Olof"}


def differences(binaries: Path, folder: Path) -> Iterator[str]:
    """A sentence for each."""
    done = subprocess.run(
        [binaries / "python", "-W", "ignore", MAKER, folder],
        check=True,
        capture_output=True,
        text=True,
        encoding="utf-8",
    )
    expected = json.loads(done.stdout)
    for name in ("made.sqlite3", "exported.sqlite3"):
        yield from _of_project(name, _read(folder / name), expected)
    tags = _paths(_read(folder / "codebook.csv"))
    if sorted(tags.values()) != sorted(PATHS.values()):
        yield f"codebook.csv: the tags are {sorted(tags.values())}."
    print(f"taguette: {len(expected)} highlights in each of two files, {len(tags)} tags in a codebook")


def _of_project(name: str, taken: Incoming, expected: list[dict[str, Any]]) -> Iterator[str]:
    documents = {one.id: one for one in taken.documents}
    paths = _paths(taken)
    found = []
    for passage in taken.passages:
        document = documents[passage.document].document
        if document is None or passage.span is None:
            yield f"{name}: a passage has no place."
            continue
        if document.quote(passage.span) != passage.exact:
            yield f"{name}: a passage and its quote are different words."
        found.append((documents[passage.document].name, _bare(document.quote(passage.span)), _tags(passage, paths)))
    wanted = [
        (one["document"], _bare(str(one["words"])), sorted(PATHS[tag] for tag in one["tags"])) for one in expected
    ]
    if len(found) != len(wanted):
        yield f"{name}: {len(found)} passages instead of {len(wanted)}."
    for at, (one, other) in enumerate(zip(found, wanted, strict=False)):
        if one != other:
            yield f"{name}: passage {at} is {one} instead of {other}."


def _read(path: Path) -> Incoming:
    data = path.read_bytes()
    form = peer_format(path.name, data[:HEAD])
    if form is None:
        raise ValueError(f"{path.name} is not known")
    return form.read(data, path.name, silent)


def _paths(taken: Incoming) -> dict[str, str]:
    paths: dict[str, str] = {}
    for tag in taken.tags:
        paths[tag.id] = f"{paths[tag.parent]}/{tag.name}" if tag.parent else tag.name
    return paths


def _tags(passage: IncomingPassage, paths: dict[str, str]) -> list[str]:
    return sorted(paths[coding.tag] for coding in passage.codings)


def _bare(words: str) -> str:
    """Without white space: a page and a text have it in other places."""
    return "".join(unicodedata.normalize("NFC", words).split())
