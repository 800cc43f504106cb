"""Identities, names and moments of other tools' files, in the form that a case keeps them."""

import re
from datetime import UTC, datetime
from functools import lru_cache
from uuid import NAMESPACE_OID, uuid5

LONGEST_NAME = 1_000
"""Code points of a name, as a case keeps them."""
_GUID = re.compile(r"(?:urn:uuid:)?\{?([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\}?", re.IGNORECASE)
_UNFIT = re.compile("[\0\ud800-\udfff]")
_OUR_MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,6})?Z")


def guid(identity: str) -> str:
    """The GUID itself, lower case; what is named otherwise gets one of its own, always the same."""
    found = _GUID.fullmatch(identity)
    return found[1].lower() if found else str(uuid5(NAMESPACE_OID, storable(identity)))


def guid_of(*parts: object) -> str:
    """Of something that its tool gives no lasting identity, by what makes it what it is."""
    return str(uuid5(NAMESPACE_OID, "\x1f".join(storable(str(part)) for part in parts)))


def storable(words: str) -> str:
    """NUL and lone surrogates become U+FFFD: no file takes them."""
    if not _UNFIT.search(words):
        return words
    return words.replace("\0", "\ufffd").encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


def one_line(words: str) -> str:
    """A name: on one line, without white space around it, and no longer than a case keeps it."""
    return " ".join(storable(words[: 4 * LONGEST_NAME]).split())[:LONGEST_NAME]


@lru_cache(10_000)
def moment(words: str) -> str:
    """ISO 8601 in UTC as a case has it; a moment without a zone is UTC. Empty where it is none."""
    words = words.strip()
    try:
        found = datetime.fromisoformat(words)
    except ValueError:
        return ""
    if _OUR_MOMENT.fullmatch(words):
        return words
    try:
        found = found.replace(tzinfo=UTC) if found.tzinfo is None else found.astimezone(UTC)
    except OverflowError:
        return ""
    return found.isoformat(timespec="milliseconds").replace("+00:00", "Z")
