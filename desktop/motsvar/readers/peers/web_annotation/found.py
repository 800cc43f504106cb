"""Where the annotations of a file are: alone, in a list, in a collection, in its page, in a graph."""

import io
import json
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass

from motsvar.core.errors import UnreadableDocument
from motsvar.readers.peers.given import NOTHING, Given, a_list, a_name, an_iri, an_object, kinds, loaded, refused


class Lines:
    """The annotations of a page that has one a line, as ours: parsed one at a time, since a long file takes many times
    its size in memory."""

    def __init__(self, data: bytes) -> None:
        self._data = data

    def __len__(self) -> int:
        return self._data.count(b"\n") + 1

    def __iter__(self) -> Iterator[Given]:
        for line in io.BytesIO(self._data):
            one = json.loads(line.strip().removesuffix(b","), parse_constant=refused)
            if isinstance(one, dict):
                yield one


@dataclass(frozen=True, slots=True)
class Found:
    annotations: Sequence[Given] | Lines
    collection: str
    """IRI of the collection, which stands for a case; empty where there is none."""
    told: Given
    """What the collection tells of itself."""
    origin: str
    elsewhere: int
    """Pages that are only named."""


def found_in(data: bytes, name: str) -> Found:
    """:raises UnreadableDocument: when there is none."""
    head, opens, rest = data.partition(b'\n"items": [\n')
    lines, closes, tail = rest.rpartition(b"\n]")
    if opens and closes:
        with suppress(ValueError, RecursionError):
            told = an_object(json.loads(head + opens + closes + tail, parse_constant=refused))
            return Found(Lines(lines), an_iri(told), told, _origin(told, ()), 0)
    return _found_in(loaded(data, name), name)


def _found_in(value: object, name: str) -> Found:
    annotations: list[Given] = []
    told: Given = NOTHING
    elsewhere = 0
    waiting = a_list(value)[::-1]
    while waiting:
        one = waiting.pop()
        if not isinstance(one, dict):
            continue
        if "AnnotationCollection" in kinds(one) and not told:
            told = one
        inside = [one[key] for key in ("@graph", "first", "items", "next") if key in one]
        if _is_annotation(one):
            annotations.append(one)
        else:
            pages = [page for key in ("first", "next") for page in a_list(one.get(key))]
            elsewhere += sum(isinstance(page, str) for page in pages)
            waiting += [part for parts in inside for part in a_list(parts)][::-1]
    if not annotations and "AnnotationCollection" not in kinds(told):
        raise UnreadableDocument(f"There are no annotations in {name}.", "Choose a file of Web Annotations.")
    return Found(tuple(annotations), an_iri(told), told, _origin(told, annotations), elsewhere)


def _is_annotation(one: Given) -> bool:
    return "Annotation" in kinds(one) or ("target" in one and "items" not in one)


def _origin(told: Given, annotations: Sequence[Given]) -> str:
    for one in (told, *annotations[:1]):
        maker = next(iter(a_list(one.get("generator"))), None)
        found = a_name(an_object(maker).get("name")) or an_iri(maker)
        if found:
            return found
    return "Web Annotations"
