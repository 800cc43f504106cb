"""A comparison made in a worker is the one that the core makes."""

import pytest

from motsvar.core.comparison import Settings
from motsvar.core.document import Document
from motsvar.core.errors import Cancelled
from motsvar.core.page_layout import Box, PageLayout, PlacedWord
from motsvar.core.span import Span
from motsvar.isolation.comparing import compare
from motsvar.isolation.wire import packed_documents, unpacked_documents
from motsvar.isolation.workers import Workers

LEFT = Document.from_text(
    "Bakgrund\n\nTvå får betade vid sjön 😀 hela sommaren.\n\nStaketet lagades i maj.", "left.txt"
)
RIGHT = Document.from_text(
    "Bakgrund\n\nStaketet lagades i juni.\n\nTvå far betade vid sjon hela sommaren.", "right.txt"
)


def test_documents_come_out_of_a_request_as_they_went_in() -> None:
    layout = PageLayout.of([PlacedWord(Span(0, 3), Box(0, 0, 1, 1), 50)])
    paged = Document("Två\u00a0får 😀\n\nnästa", LEFT.source, (0, 10), "Titel", layout=layout)
    empty = Document.from_text("")
    described, texts = packed_documents((paged, empty, RIGHT))
    listed = [{**one, "page_starts": list(one["page_starts"])} for one in described]  # type: ignore[call-overload]
    assert unpacked_documents(listed, texts) == (paged, empty, RIGHT)


def test_a_worker_finds_what_the_core_finds(workers: Workers) -> None:
    comparison = compare(LEFT, RIGHT, workers)
    assert any(
        "betade" in LEFT.quote(match.left) and "betade" in RIGHT.quote(match.right) for match in comparison.matches
    )
    assert compare(LEFT, RIGHT, workers) == comparison


def test_words_that_were_hard_to_recognise_count_as_noise(workers: Workers) -> None:
    words = [PlacedWord(Span(start, start + 1), Box(0, 0, 1, 1), 40 if start % 4 else 90) for start in range(8)]
    scanned = Document(LEFT.text, LEFT.source, layout=PageLayout.of(words))
    assert compare(scanned, RIGHT, workers).left.noise == 0.75
    assert compare(RIGHT, scanned, workers).right.noise == 0.75


def test_the_settings_reach_the_worker(workers: Workers) -> None:
    assert compare(LEFT, RIGHT, workers, Settings(reworded=False)).settings == Settings(reworded=False)


def test_the_third_document_and_the_others_reach_the_worker(workers: Workers) -> None:
    motion = Document.from_text("Vi yrkar\n\natt staketet lagas i maj,\n\natt fåren klipps.", "motion.txt")
    other = Document.from_text("Bakgrund\n\nHelt annat.", "annat.txt")
    found = compare(LEFT, RIGHT, workers, reference=motion, others=(other,))
    assert found.reference
    assert len(found.reference.demands) == 2
    assert compare(LEFT, RIGHT, workers, others=(other,)).reference is None


def test_a_comparison_can_be_stopped_and_made_again(workers: Workers) -> None:
    def stop(_fraction: float, _phrase: str) -> None:
        raise Cancelled

    large = Document.from_text("\n\n".join(f"Stycke {n} handlar om får nummer {n * 7}." for n in range(20_000)))
    with pytest.raises(Cancelled):
        compare(large, large, workers, progress=stop)
    assert compare(LEFT, LEFT, workers).matches
