"""qualitative-coding 1.7.8 imports a REFI-QDA project of ours: texts, the tree of codes, and who coded what.

It keeps codes on lines, and of selections that are not named ``line:5`` it takes every one for the first line; where a
selection ends it never asks. So neither lines nor offsets can be compared with it: ``refi_offsets`` looks at those of
the same file. It says itself that it has no place for notes and links.
"""

import json
import os
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import refi_offsets
from motsvar.exports.case_content import CaseContent, ExportedDocument
from motsvar.exports.registry import export
from support.rich_case import rich_case  # type: ignore[import-not-found] # of the tests

READER = Path(__file__).parent / "peers" / "read_qualitative_coding.py"
_ENVIRONMENT = {**os.environ, "PYTHONBREAKPOINT": "0", "PYTHONUTF8": "1"}
"""A stop for debugging was left in its import."""


def differences(binaries: Path, folder: Path) -> Iterator[str]:
    """A sentence for each."""
    content = _content(folder)
    export(content, folder / "ours.qdpx")
    yield from refi_offsets.differences(content, folder / "ours.qdpx")
    project = folder / "project"
    project.mkdir()
    called: list[str | Path] = [binaries / "qc", "init", "--import", folder / "ours.qdpx"]
    done = subprocess.run(called, cwd=project, env=_ENVIRONMENT, capture_output=True, text=True, encoding="utf-8")
    if done.returncode:
        yield f"The import failed: {done.stderr[-500:]}"
        return
    read = subprocess.run(
        [binaries / "python", READER, project], env=_ENVIRONMENT, check=True, capture_output=True, encoding="utf-8"
    )
    found = json.loads(read.stdout)
    wanted = _wanted(content)
    for what in wanted:
        if found[what] != wanted[what]:
            yield f"Its {what} are {found[what]} instead of {wanted[what]}."
    print(
        f"qualitative-coding: {len(wanted['texts'])} texts, {len(wanted['codes'])} codes, "
        f"{len(wanted['coded'])} of them given by somebody in a text"
    )


def _wanted(content: CaseContent) -> dict[str, Any]:
    names = {one.id: f"{Path(one.document.name).stem}.txt" for one in content.documents}
    tags = {tag.id: tag for tag in content.tags}
    documents = {one.id: one.document for one in content.annotations}
    coded = {(names[documents[one.annotation]], one.person, tags[one.tag].name) for one in content.codings}
    return {
        "codes": sorted(content.path_of(tag) for tag in content.tags),
        "texts": {names[one.id]: one.document.text for one in content.documents},
        "coded": sorted([*one] for one in coded),
    }


def _content(folder: Path) -> CaseContent:
    case = rich_case(folder / "case.db", 200, 40)
    documents = tuple(ExportedDocument(one.id, case.document(one.id), one.role) for one in case.documents())
    try:
        return CaseContent(
            "motsvar",
            "2026-01-02T03:04:05Z",
            "peers",
            documents,
            case.tags(),
            case.annotations(),
            case.links(),
            notes=case.notes(),
            codings=case.codings(),
            people=case.people(),
        )
    finally:
        case.close()
