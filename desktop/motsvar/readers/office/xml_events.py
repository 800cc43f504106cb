"""XML as events, piece by piece: nothing is kept, nothing is fetched, no entity is expanded, no depth overflows."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Protocol
from xml.parsers.expat import ExpatError, ParserCreate, XMLParserType

from motsvar.core.errors import UnreadableDocument
from motsvar.core.progress import Progress
from motsvar.readers.office.package import Part

DEEPEST = 2_500
"""Elements inside each other: 500 tables, each with its row, its cell and what wraps them."""

Attributes = Mapping[str, str]
Start = Callable[[Attributes], bool | None]
"""True: the element is left out with all that is in it, and its end is not told."""
End = Callable[[], None]


class Listener(Protocol):
    """Who is told. Names are written with the prefixes of the ``Vocabulary``, whatever the file's own are."""

    @property
    def starts(self) -> Mapping[str, Start]: ...

    @property
    def ends(self) -> Mapping[str, End]: ...

    def words(self, words: str) -> None:
        """What stands between two tags, in one or several parts."""


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """Prefixes by the namespaces that they stand for; several namespaces may have the same."""

    prefixes: Mapping[str, str]

    def short(self, name: str) -> str:
        """``w:p`` for a namespace, a space and ``p``; a name of another namespace gets ``?:``."""
        namespace, space, local = name.rpartition(" ")
        return f"{self.prefixes.get(namespace, '?')}:{local}" if space else local

    def full(self, name: str) -> Iterator[str]:
        """Every form in which the parser may tell a short name."""
        prefix, _, local = name.rpartition(":")
        if not prefix:
            yield local
        for namespace, known in self.prefixes.items():
            if known == prefix:
                yield f"{namespace} {local}"


def listen(part: Part, vocabulary: Vocabulary, listener: Listener) -> None:
    """Tells a listener the whole part. Raises ``UnreadableDocument`` when it is damaged or declares entities."""
    parser = ParserCreate(namespace_separator=" ")
    parser.buffer_text = True
    parser.buffer_size = 1 << 16
    _attend(parser, part, vocabulary, listener)
    try:
        for piece in part.pieces:
            parser.Parse(piece)
        parser.Parse(b"", True)
    except (ExpatError, LookupError, ValueError):  # the latter two: an encoding that nobody knows
        raise UnreadableDocument(f"{part.name} is damaged: it breaks off or is no well-formed XML.", _ANEW) from None


def _attend(parser: XMLParserType, part: Part, vocabulary: Vocabulary, listener: Listener) -> None:
    """Functions with their state around them, since a method costs a third more and there are millions of calls."""
    starts = {full: told for name, told in listener.starts.items() for full in vocabulary.full(name)}
    ends = {full: told for name, told in listener.ends.items() for full in vocabulary.full(name)}
    translated = _Translated(vocabulary)
    depth = left_out = 0

    def start(name: str, attributes: dict[str, str]) -> None:
        nonlocal depth, left_out
        depth += 1
        if depth > DEEPEST:
            raise UnreadableDocument(f"{part.name} is nested more than {DEEPEST:,} levels deep.", _TRAP)
        told = starts.get(name)
        if told is None or left_out:
            return
        if told({translated[key]: value for key, value in attributes.items()} if attributes else attributes):
            left_out = depth

    def end(name: str) -> None:
        nonlocal depth, left_out
        depth -= 1
        if left_out:
            if left_out > depth:
                left_out = 0
            return
        told = ends.get(name)
        if told is not None:
            told()

    def words(words: str) -> None:
        if not left_out:
            listener.words(words)

    def refuse(*_: object) -> None:
        raise UnreadableDocument(f"{part.name} declares a document type, as no such document does.", _TRAP)

    parser.StartElementHandler = start
    parser.EndElementHandler = end
    parser.CharacterDataHandler = words
    parser.StartDoctypeDeclHandler = refuse


class _Translated(dict[str, str]):
    """Short names by full ones, each worked out once."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        super().__init__()
        self._vocabulary = vocabulary

    def __missing__(self, full: str) -> str:
        short = self[full] = self._vocabulary.short(full)
        return short


def told(part: Part, progress: Progress, first: float = 0.0, last: float = 1.0) -> Part:
    """The same part, whose pieces tell how far reading is, from one fraction to another."""
    return Part(part.name, part.size, _telling(part, progress, first, last))


def _telling(part: Part, progress: Progress, first: float, last: float) -> Iterator[bytes]:
    done = 0
    for piece in part.pieces:
        yield piece
        done += len(piece)
        progress(first + (last - first) * min(1.0, done / max(1, part.size)), "Reading the document")


_ANEW = "Open it in the program that made it and save it anew, or fetch the file once more."
_TRAP = "Such a file may be made to do harm. Open it only if you know where it comes from, and save it anew."
