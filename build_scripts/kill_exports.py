"""The kind of act for ``kill_test`` that exports a case in every format, and what must be there afterwards."""

import hashlib
import json
import random
from collections.abc import Iterator
from pathlib import Path

from kill_acts import Kind, Tell
from motsvar.core.document import Document
from motsvar.core.progress import silent
from motsvar.core.span import Span
from motsvar.exports.case_content import CaseContent, ExportedDocument
from motsvar.exports.registry import export, formats
from motsvar.store import Case
from motsvar.workspace import archives

WHOLE = "whole.json"
"""Hashes of all whole exports there are, by name."""
TEXT = "En sjö är blå 🙂 och ett fält är grönt.\n" * 300
MADE = ("2026-01-01T00:00:00+00:00", "2026-02-02T00:00:00+00:00")


def _contents(path: Path) -> tuple[CaseContent, ...]:
    """Of the same case, exported at two times."""
    with Case.open(path, read_only=True) as case:
        documents = tuple(ExportedDocument(one.id, case.document(one.id)) for one in case.documents())
        tags, annotations = case.tags(), case.annotations()
    return tuple(CaseContent("motsvar", made, "killed", documents, tags, annotations) for made in MADE)


def _case(path: Path) -> None:
    """A case, an export of it in every format, and the hashes of all that may stand there afterwards."""
    with Case.create(path, person="Kim") as case, case.act("Fill"):
        document = case.add_document(Document.from_text(TEXT, "lake.txt"))
        tag = case.add_tag("water")
        for at in range(150):
            case.annotate(document, Span(at * 7, at * 7 + 30), [tag.id], f"=note {at}")
    whole: dict[str, list[str]] = {}
    for content in reversed(_contents(path)):
        for name in _written(path, content):
            whole.setdefault(name, []).append(_hash(path.with_name(name)))
    path.with_name(WHOLE).write_text(json.dumps(whole), encoding="utf-8")


def _written(path: Path, content: CaseContent) -> Iterator[str]:
    """Writes every format beside the case, in any order; the name of each file when it is there."""
    for form in random.SystemRandom().sample(formats(), len(formats())):
        target = _target(path, form.suffixes[0])
        export(content, target)
        yield target.name
    target = _target(path, archives.ARCHIVE.suffixes[0])
    with Case.open(path, read_only=True) as case:
        archives.write(case, target, silent)
    yield target.name


def _target(path: Path, suffix: str) -> Path:
    return path.with_name(f"ut{suffix}")


def _hash(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def _export(path: Path, tell: Tell) -> None:
    contents = _contents(path)
    tell("ready")
    while True:
        for content in contents:
            for name in _written(path, content):
                tell(name)


def _torn(path: Path, told: set[str]) -> set[str]:
    """Files that are not whole, and what was told and is not there."""
    whole = json.loads(path.with_name(WHOLE).read_text(encoding="utf-8"))
    wrong = {name for name in told if name not in whole}
    for name, hashes in whole.items():
        target = path.with_name(name)
        if not target.exists() or _hash(target) not in hashes:
            wrong.add(name)
    return wrong


EXPORTS = Kind("export", _case, _export, _torn, longest=0.4)
