"""The book follows what acts do, and says what the case says."""

import random

from motsvar.core.annotation import Annotation
from motsvar.core.annotation_book import AnnotationBook
from motsvar.core.span import Span


def test_whatever_is_put_and_taken_the_book_is_right() -> None:
    chance = random.Random(3)
    book, there = AnnotationBook(), dict[str, Annotation]()
    for _ in range(600):
        annotation_id = str(chance.randrange(40))
        start = chance.randrange(50)
        place, tags = Span(start, start + 3), (chance.choice("xy"),)
        one = Annotation(annotation_id, chance.choice("ab"), place, "q", tags, person=chance.choice("PQ"))
        gone = chance.random() < 0.3
        book.update([annotation_id], [] if gone else [one])
        if gone:
            there.pop(annotation_id, None)
        else:
            there[annotation_id] = one
        assert len(book) == len(there)
        assert set(book.all()) == set(there.values())
        assert book.get(annotation_id) == there.get(annotation_id)
        assert book.first(5) == book.all()[:5]
        for document in "ab":
            here = [one for one in there.values() if one.document == document]
            assert [one.span for one in book.of(document)] == sorted(one.span for one in here)
        for tag in "xy":
            assert book.counts[tag] == sum(tag in one.tags for one in there.values())
        assert book.persons["P"] == sum(one.person == "P" for one in there.values())
        assert all(book.folded(one) == "q\n" for one in there.values())
    assert book.get(None) is None


def test_documents_stand_in_the_order_of_the_case_whichever_was_read_first() -> None:
    book = AnnotationBook(("first", "second"))
    for document in ("later", "second", "first"):
        book.put([Annotation(document, document, Span(0, 3), "q")])
    assert [one.document for one in book.all()] == ["first", "second", "later"]
    assert book.first(2) == book.all()[:2]
