import json
from dataclasses import replace

import pytest

from motsvar.core import comparison_lines
from motsvar.core.compare import compare
from motsvar.core.comparison import Change, Match, Operation, Origin, Relation
from motsvar.core.comparison_json import to_json
from motsvar.core.document import Document
from motsvar.core.span import Span
from motsvar.core.words.lexicon import Lexicon

LEFT = Document.from_text("\n\n".join(f"Stycke {n} handlar om badhus nummer {n * 7} 🏊.\r\n" for n in range(300)))
RIGHT = Document.from_text("\n\n".join(f"Stycke {n} handlar om badhus nummer {n * 7 + 1} 🏊." for n in range(300)))


@pytest.mark.parametrize(("left", "right"), [(LEFT, RIGHT), (Document.from_text(""), Document.from_text("x"))])
def test_lines_are_the_contract_and_come_back_without_loss(left: Document, right: Document) -> None:
    comparison = compare(left, right, lexicon=Lexicon.empty())
    lines = comparison_lines.written(comparison, left, right)
    assert not [line for line in lines if "\n" in line]
    assert comparison_lines.read_comparison(lines) == comparison
    assert json.loads(comparison_lines.whole_json(lines)) == json.loads(json.dumps(to_json(comparison, left, right)))


def test_no_line_is_long() -> None:
    """A long list comes in slices: a line is decoded in a few milliseconds."""
    lines = comparison_lines.written(compare(LEFT, RIGHT, lexicon=Lexicon.empty()), LEFT, RIGHT)
    assert sum('"matches"' in line for line in lines) > 1


def test_the_matches_are_written_as_the_contract_writes_them() -> None:
    """They are written by hand for speed: every operation, a reason, an origin and a move, character by character."""
    changes = tuple(Change(operation, Span(1, 2), Span(3, 30), "case") for operation in Operation)
    changes += (Change(Operation.INSERT, Span(9, 9), Span(40, 41)),)
    matches = tuple(
        Match(number, relation, Span(0, 50), Span(2, 60), 0.5 + number / 7, number % 2 == 1, changes, origin)
        for number, relation in enumerate(Relation)
        for origin in (None, *Origin)
    )
    comparison = replace(compare(LEFT, RIGHT, lexicon=Lexicon.empty()), matches=matches)
    whole = json.dumps({"matches": to_json(comparison, LEFT, RIGHT)["matches"]}, ensure_ascii=False)
    assert [line for line in comparison_lines.written(comparison, LEFT, RIGHT) if line.startswith('{"mat')] == [whole]
