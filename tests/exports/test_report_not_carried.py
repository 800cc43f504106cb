"""What a report says that it leaves out: true of a case with two texts, with one, and with none."""

from dataclasses import replace

import pytest

from motsvar.core.document import Document
from motsvar.exports.case_content import CaseContent, ExportedDocument
from motsvar.exports.reporting.not_carried import not_carried

HISTORY = "The history of the case and the files that the documents were read from are left out."


def document(name: str, added: str = "2025-01-01T10:00:00+00:00") -> ExportedDocument:
    return ExportedDocument(name, Document.from_text("Ord.", name), added=added)


EMPTY = CaseContent("motsvar", "2025-01-01T10:00:00+00:00", "fall", ())


@pytest.mark.parametrize(
    ("documents", "told"),
    [
        ((), ["The case has no documents: the report holds no texts and no passages."]),
        (
            (document("a"),),
            ["Nothing was compared: the report holds no texts, and nothing of what corresponds.", HISTORY],
        ),
    ],
)
def test_nothing_is_said_of_a_comparison_that_is_not_there(
    documents: tuple[ExportedDocument, ...], told: list[str]
) -> None:
    assert list(not_carried(replace(EMPTY, documents=documents))) == told


def test_a_report_on_texts_in_no_case_says_nothing_of_a_case() -> None:
    assert HISTORY not in not_carried(replace(EMPTY, documents=(document("a", added=""),)))
