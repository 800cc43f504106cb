"""Values of JSON that strangers wrote, whatever they turn out to be."""

import json
import re
from collections.abc import Mapping
from functools import lru_cache

from motsvar.core.errors import UnreadableDocument
from motsvar.readers.peers.naming import one_line, storable

Given = Mapping[str, object]
NOTHING: Given = {}
_FARTHEST = 1 << 40
"""No offset lies farther."""


def loaded(data: bytes, name: str) -> object:
    """:raises UnreadableDocument: for what is no JSON, or too deep for any file that people make."""
    try:
        return json.loads(data, parse_constant=refused)
    except (ValueError, RecursionError):
        raise damaged(name) from None


def damaged(name: str) -> UnreadableDocument:
    return UnreadableDocument(f"{name} is damaged: it is no whole JSON file.", "Export it anew.")


def is_json(head: bytes) -> bool:
    """Whether a file that begins so may be an object or a list of JSON."""
    return head.removeprefix(b"\xef\xbb\xbf").lstrip()[:1] in (b"{", b"[")


def an_object(value: object) -> Given:
    """The value, or an empty object where it is none."""
    return value if isinstance(value, dict) else NOTHING


def a_list(value: object) -> list[object]:
    """What JSON-LD allows to stand alone or in a list."""
    return value if isinstance(value, list) else [] if value is None else [value]


def words(value: object) -> str:
    """A text as it is, the first of several, or what a typed value holds; empty where there is none."""
    if isinstance(value, str):
        return storable(value)
    first = next(iter(a_list(value)), None)
    found = first.get("@value") if isinstance(first, dict) else first
    return storable(found) if isinstance(found, str) else ""


def a_name(value: object) -> str:
    return one_line(words(value))


def an_offset(value: object) -> int | None:
    """None where it is no whole number that a text could have."""
    return value if isinstance(value, int) and not isinstance(value, bool) and 0 <= value < _FARTHEST else None


def an_iri(value: object) -> str:
    """Of something that is named by its IRI, or told of with it."""
    if isinstance(value, dict):
        return words(value.get("id", value.get("@id")))
    return words(value)


def kinds(value: Given) -> frozenset[str]:
    """The types of an object, without prefixes."""
    return terms(value.get("type", value.get("@type")))


def terms(value: object) -> frozenset[str]:
    """One term or several, without prefixes and addresses."""
    if isinstance(value, str):
        return _term(value)
    return frozenset(term for one in a_list(value) for term in _term(words(one)))


@lru_cache(1_000)
def _term(written: str) -> frozenset[str]:
    return frozenset(re.split("[:#/]", written)[-1:]) - {""}


def refused(constant: str) -> object:
    """JSON knows no NaN and no infinity."""
    raise ValueError(constant)
