"""A case as a project (``.qdpx``): an archive of ``project.qde`` and the texts, which all the larger tools read."""

import zlib
from collections.abc import Iterable
from typing import BinaryIO
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

from motsvar.core.errors import ExportFailed
from motsvar.core.progress import Progress, silent
from motsvar.exports.case_content import CaseContent
from motsvar.exports.options import USUAL, ExportOptions
from motsvar.exports.refi.plan import Plan
from motsvar.exports.refi.project_file import ProjectFile
from motsvar.exports.refi.xml_file import XmlFile
from motsvar.exports.written import Count, Written
from motsvar.wording import wording

LARGEST_TEXT = 2**31 - 1
"""Bytes of a file inside a project (REFI-QDA 1.0)."""
_LARGE = 1_000_000
_SUSPECT = 100
"""Bytes that one packed byte may become before a careful reader, such as ours, takes an archive for a trap."""


def write(content: CaseContent, file: BinaryIO, options: ExportOptions = USUAL, progress: Progress = silent) -> Written:
    """The same case gives the same bytes, but for the moment of writing.

    :raises ExportFailed: when a text is longer than the format allows.
    """
    plan = Plan(content)
    with ZipFile(file, "w", ZIP_DEFLATED) as archive:
        with archive.open(_entry("project.qde"), "w") as entry, XmlFile(entry) as xml:
            made = ProjectFile(xml, plan, wording(options.language), progress)
            made.write()
        _write_texts(archive, made.texts, progress)
    counts = (
        Count("documents", len(content.documents)),
        Count("passages", len(plan.passages)),
        Count("tags", len(content.tags)),
        Count("links", len(plan.links)),
        Count("notes", len(plan.notes)),
    )
    return Written(counts, made.not_carried)


def _write_texts(archive: ZipFile, texts: Iterable[tuple[str, str]], progress: Progress) -> None:
    """UTF-8 without a mark of byte order, line ends of one character: what all tools count alike."""
    texts = tuple(texts)
    for number, (name, text) in enumerate(texts):
        progress(0.5 + number / len(texts) / 2, "Writing the texts")
        data = text.encode("utf-8", "replace")
        if len(data) > LARGEST_TEXT:
            raise ExportFailed("A text is too long for a REFI-QDA project: more than 2 GB.", "Choose another format.")
        entry = _entry(f"sources/{name}")
        if len(data) > _LARGE and len(zlib.compress(data, 1)) * _SUSPECT < len(data):
            entry.compress_type = ZIP_STORED
        archive.writestr(entry, data)


def _entry(name: str) -> ZipInfo:
    """With the first date that an archive knows, so that the same texts give the same bytes."""
    entry = ZipInfo(name, (1980, 1, 1, 0, 0, 0))
    entry.compress_type = ZIP_DEFLATED
    entry.external_attr = 0o644 << 16
    entry.create_system = 3  # whatever the system is
    return entry
