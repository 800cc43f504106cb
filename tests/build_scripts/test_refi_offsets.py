"""What ``make peers`` compares of a project can fail."""

import re
from collections.abc import Callable
from pathlib import Path
from zipfile import ZipFile

import pytest

import refi_offsets
from motsvar.exports.case_content import CaseContent, ExportedDocument
from motsvar.exports.registry import export
from support.rich_case import rich_case


@pytest.fixture
def content(tmp_path: Path) -> CaseContent:
    with rich_case(tmp_path / "fall.db", 20, 4) as case:
        documents = tuple(ExportedDocument(one.id, case.document(one.id)) for one in case.documents())
        return CaseContent(
            "motsvar", "2026-01-02T03:04:05Z", "fall", documents, case.tags(), case.annotations(), case.links(),
            codings=case.codings(), people=case.people(),
        )  # fmt: skip


def moved(name: str, by: int) -> Callable[[str], str]:
    return lambda project: re.sub(f'{name}="([0-9]+)"', lambda found: f'{name}="{int(found[1]) + by}"', project)


def without(pattern: str) -> Callable[[str], str]:
    return lambda project: re.sub(pattern, "", project, count=1, flags=re.DOTALL)


def test_what_is_written_is_what_is_read(content: CaseContent, tmp_path: Path) -> None:
    export(content, tmp_path / "ut.qdpx")
    assert list(refi_offsets.differences(content, tmp_path / "ut.qdpx")) == []
    assert len(list(refi_offsets.selected(tmp_path / "ut.qdpx"))) == 20


@pytest.mark.parametrize(
    ("change", "told"),
    [
        (moved("startPosition", 1), "A selection is"),
        (moved("endPosition", 7), "A selection is"),
        (
            lambda project: re.sub("<PlainTextSelection .*?</PlainTextSelection>", "", project, count=1, flags=re.S),
            "19",
        ),
        (without("<Coding .*?</Coding>"), "A selection is"),
        (lambda project: project.replace("<Sources>", '<Sources odd="1">'), "It is not valid"),
    ],
)
def test_a_project_with_other_offsets_codes_or_elements_is_different(
    content: CaseContent, change: Callable[[str], str], told: str, tmp_path: Path
) -> None:
    export(content, tmp_path / "ut.qdpx")
    with ZipFile(tmp_path / "ut.qdpx") as archive, ZipFile(tmp_path / "annat.qdpx", "w") as other:
        for name in archive.namelist():
            data = archive.read(name)
            other.writestr(name, change(data.decode()) if name == "project.qde" else data)
    found = list(refi_offsets.differences(content, tmp_path / "annat.qdpx"))
    assert any(told in sentence for sentence in found), found
