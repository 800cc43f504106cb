import pytest

from exports.docx.reading import Report
from motsvar.exports.case_content import CaseContent


@pytest.fixture(scope="session")
def written() -> list[Report]:
    return []


@pytest.fixture
def report(content: CaseContent, written: list[Report]) -> Report:
    """Of the naughty case; written once for all tests, since they only read it."""
    if not written:
        written.append(Report(content))
    return written[0]
