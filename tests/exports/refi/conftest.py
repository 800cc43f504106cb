"""The schemas of REFI-QDA, and a rich case as an export sees it."""

import io
import zipfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
import xmlschema

from motsvar.exports.case_content import CaseContent, ExportedDocument
from motsvar.exports.refi import project
from motsvar.store.case import Case
from motsvar.workspace.reports import content_of
from support.rendering import rendered
from support.rich_case import rich_case

STANDARDS = Path(__file__).parents[2] / "data" / "standards"


def content_of_case(case: Case) -> CaseContent:
    documents = tuple(
        ExportedDocument(one.id, case.document(one.id), one.role, one.particulars, one.added)
        for one in case.documents()
    )
    return replace(
        content_of(case.path.stem, documents, None),
        written="2026-02-03T04:05:06+00:00",
        tags=case.tags(),
        annotations=case.annotations(),
        links=case.links(),
        notes=case.notes(),
        codings=case.codings(),
        people=case.people(),
        codebook=case.themes(),
    )


@pytest.fixture(scope="session")
def contents() -> Callable[[Case], CaseContent]:
    """What an export carries of a case."""
    return content_of_case


@pytest.fixture(scope="session")
def project_schema() -> xmlschema.XMLSchema:
    return xmlschema.XMLSchema(STANDARDS / "REFI-Project-1.0.xsd")


@pytest.fixture(scope="session")
def codebook_schema() -> xmlschema.XMLSchema:
    return xmlschema.XMLSchema(STANDARDS / "REFI-Codebook-1.0.xsd")


@pytest.fixture(scope="session")
def rich(tmp_path_factory: pytest.TempPathFactory) -> CaseContent:
    case = rich_case(tmp_path_factory.mktemp("rich") / "rik.db")
    content = content_of_case(case)
    case.close()
    return content


Parts = dict[str, bytes]


@pytest.fixture(scope="session")
def parts(project_schema: xmlschema.XMLSchema) -> Callable[[CaseContent], Parts]:
    """What is in the archive of a case. It is valid, whatever the case is."""
    valid: set[bytes] = set()  # looking through a large project takes seconds

    def written(content: CaseContent) -> Parts:
        with zipfile.ZipFile(io.BytesIO(rendered(project.write, content).data)) as archive:
            assert archive.testzip() is None
            found = {name: archive.read(name) for name in archive.namelist()}
        if found["project.qde"] not in valid:
            project_schema.validate(io.BytesIO(found["project.qde"]))
            valid.add(found["project.qde"])
        return found

    return written


@pytest.fixture
def written(parts: Callable[[CaseContent], Parts]) -> Callable[[CaseContent], ET.Element]:
    """The project of a case; names of elements have no namespace."""

    def root(content: CaseContent) -> ET.Element:
        text = parts(content)["project.qde"].decode().replace(' xmlns="urn:QDA-XML:project:1.0"', "", 1)
        return ET.fromstring(text)

    return root
