"""Reads a REFI-QDA project of ours with a few lines of its own: none of the code that wrote it, none that reads it.

No peer that pip can install keeps where a selection begins and ends, so this looks whether the words between the
offsets, counted in code points of the text as the file has it, are those of the annotations; and whether the file is
valid against the schema of the standard.
"""

import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path
from zipfile import ZipFile

import xmlschema

from motsvar.exports.case_content import CaseContent

SCHEMA = Path(__file__).parents[1] / "tests" / "data" / "standards" / "REFI-Project-1.0.xsd"
_NAMESPACE = "{urn:QDA-XML:project:1.0}"
_MOST = 10
"""Sentences; the rest is counted."""

Selected = tuple[str, str, str, tuple[str, ...]]
"""Ids of the source and the selection, its words, and the ids of its codes."""


def differences(content: CaseContent, path: Path) -> Iterator[str]:
    """A sentence for each."""
    with ZipFile(path) as archive:
        project = _project(archive)
    for number, error in enumerate(xmlschema.XMLSchema(SCHEMA).iter_errors(project)):
        if number < _MOST:
            yield f"It is not valid: {error.reason} ({error.path})."
    found, wanted = sorted(selected(path)), sorted(_wanted(content))
    if len(found) != len(wanted):
        yield f"It has {len(found)} selections instead of {len(wanted)}."
    different = [(one, other) for one, other in zip(found, wanted, strict=False) if one != other]
    for one, other in different[:_MOST]:
        yield f"A selection is {one} instead of {other}."
    if len(different) > _MOST:
        yield f"So are {len(different) - _MOST} more."


def selected(path: Path) -> Iterator[Selected]:
    """All selections of a project file."""
    with ZipFile(path) as archive:
        root = _project(archive)
        for source in root.iter(f"{_NAMESPACE}TextSource"):
            text = archive.read(source.attrib["plainTextPath"].replace("internal://", "sources/")).decode("utf-8")
            for one in source.iterfind(f"{_NAMESPACE}PlainTextSelection"):
                codes = (code.attrib["targetGUID"] for code in one.iter(f"{_NAMESPACE}CodeRef"))
                words = text[int(one.attrib["startPosition"]) : int(one.attrib["endPosition"])]
                yield source.attrib["guid"], one.attrib["guid"], words, tuple(sorted(codes))


def _project(archive: ZipFile) -> ET.Element:
    return ET.fromstring(archive.read("project.qde"))  # noqa: S314 - our own file


def _wanted(content: CaseContent) -> Iterator[Selected]:
    for one in content.annotations:
        if one.placed:
            yield one.document, one.id, one.quote, tuple(sorted(one.tags))
