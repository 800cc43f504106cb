"""What is said by hand of matches and a format has no place for is told."""

from dataclasses import replace

import pytest

from motsvar.core.annotation import HandMatch, HandVerdict, Place
from motsvar.core.span import Span
from motsvar.exports import web_annotation
from motsvar.exports.case_content import CaseContent
from motsvar.exports.options import ExportOptions, TableName
from motsvar.exports.tables import csv_file as table
from motsvar.exports.tables import workbook
from support.rendering import rendered


@pytest.fixture
def judged(content: CaseContent) -> CaseContent:
    """One in the compared pair, one rejected there, and one between other documents; the first two have notes."""
    assert content.pair is not None
    left, right, span = content.pair.left_id, content.pair.right_id, Span(0, 4)
    shown = HandMatch("1", Place(right, span), Place(left, span), HandVerdict.ADDED, "därför")
    rejected = HandMatch("2", Place(left, span), Place(right, span), HandVerdict.REJECTED, "inte")
    elsewhere = HandMatch("3", Place(left, span), Place("annat", span), HandVerdict.CONFIRMED)
    return replace(content, hand_matches=(shown, rejected, elsewhere))


def test_a_table_of_matches_holds_them_all_and_does_not_say_otherwise(judged: CaseContent) -> None:
    asked = ExportOptions(table=TableName.MATCHES)
    for told in (rendered(workbook.write, judged).not_carried, rendered(table.write, judged, asked).not_carried):
        assert not any("by hand" in sentence or "rejected" in sentence for sentence in told)


def test_what_holds_no_matches_tells_of_all(judged: CaseContent, content: CaseContent) -> None:
    for write in (web_annotation.write, table.write):
        assert "Matches made by hand are left out: 3." in rendered(write, judged).not_carried
        assert not any("by hand" in sentence for sentence in rendered(write, content).not_carried)
