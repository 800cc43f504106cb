"""What an export carries can be collected in steps, and is the same then."""

from dataclasses import replace
from pathlib import Path

from motsvar.core.annotation import HandVerdict, Place
from motsvar.core.annotation_book import AnnotationBook
from motsvar.core.span import Span
from motsvar.isolation.workers import Workers
from motsvar.workspace import Workspace
from motsvar.workspace.contents import whole_content
from support.rich_case import rich_case


def test_collected_in_steps_it_is_the_same(tmp_path: Path) -> None:
    with rich_case(tmp_path / "rik.motsvar", annotations=2_400, links=20) as case, Workers() as workers:
        workspace = Workspace(case, workers)
        one, other = (stored.id for stored in case.documents())
        case.add_hand_match(Place(one, Span(0, 4)), Place(other, Span(0, 4)), HandVerdict.REJECTED)
        at_once = workspace.content()
        assert len(at_once.annotations) == 2_400
        assert len(at_once.codings) > len(at_once.notes) > 1_000
        assert at_once.hand_matches == case.hand_matches() != ()
        book = AnnotationBook(one.id for one in case.documents())
        book.put(case.annotations())
        steps = workspace.content_in_steps(None, None, book.of)
        for _ in range(6):
            next(steps)  # it gives way, more than once for each table
        in_steps = whole_content(steps)
        assert replace(in_steps, written=at_once.written) == at_once
