"""Notes as comments of Word's on the passages that they stand on, so that a reviewer can answer them."""

from collections.abc import Iterator

from motsvar.core.annotation import Annotation
from motsvar.core.hidden.telling import visible
from motsvar.exports.docx.inline import run
from motsvar.exports.docx.looks import Look, Manner, paragraph_properties
from motsvar.exports.docx.markup import element, w
from motsvar.exports.docx.parts import NAMESPACES, XML, w3c_moment
from motsvar.exports.reporting.values import AnnotationView, RunView

_LONGEST_NAME = 60
"""Characters of who wrote it."""
_REFERENCE = Look(style="CommentReference")


class Comments:
    """Which passages have one, and where in the two texts they begin and end."""

    def __init__(self, noted: dict[str, tuple[AnnotationView, Annotation]], first_number: int, nobody: str) -> None:
        """``noted`` by the target of their labels. Numbers must be others than those of bookmarks. ``nobody`` is who
        signs where no name is known: Word wants an author."""
        self._noted = noted
        self._nobody = nobody
        self._number_of = {target: number for number, target in enumerate(noted, first_number)}
        self._done: set[str] = set()

    def around(self, runs: tuple[RunView, ...], written: Iterator[str]) -> Iterator[str]:
        """The runs of a block with the ends of comments between them. A comment ends with its first block."""
        open_: list[str] = []
        for one, words in zip(runs, written, strict=True):
            here = [target for target in one.targets if target in self._noted]
            yield from (self._end(target) for target in open_ if target not in here)
            open_ = [target for target in open_ if target in here]
            fresh = [target for target in here if target not in self._done]
            self._done.update(fresh)
            open_ += fresh
            yield from (w("commentRangeStart", id=self._number_of[target]) for target in fresh)
            yield words
        yield from (self._end(target) for target in open_)

    def part(self) -> Iterator[str]:
        """``word/comments.xml``, piece by piece: those that found their passage."""
        yield f"{XML}<w:comments {NAMESPACES}>"
        for target, (view, annotation) in self._noted.items():
            if target in self._done:
                yield self._comment(self._number_of[target], view, annotation)
        yield "</w:comments>"

    def _end(self, target: str) -> str:
        number = self._number_of[target]
        return w("commentRangeEnd", id=number) + w(
            "r", w("rPr", w("rStyle", val=_REFERENCE.style)), w("commentReference", id=number)
        )

    def _comment(self, number: int, view: AnnotationView, annotation: Annotation) -> str:
        person = visible(annotation.person).replace("\n", " ")[:_LONGEST_NAME]
        told: dict[str, str | int] = {"id": number, "author": person or self._nobody}
        if moment := w3c_moment(annotation.changed or annotation.created):
            told["date"] = moment
        told["initials"] = "".join(word[0] for word in person.split()[:3]).upper() or "–"
        tags = " · ".join(tag.path for tag in view.tags)
        sign = w("r", w("rPr", w("rStyle", val=_REFERENCE.style)), w("annotationRef"))
        properties = paragraph_properties(Manner(style="CommentText"))
        lines = [f"{properties}{sign}{run(view.note)}"]
        if tags:
            lines.append(f"{properties}{run(tags, Look(bold=True))}")
        return w("comment", *(element("w:p", line) for line in lines), **told)
