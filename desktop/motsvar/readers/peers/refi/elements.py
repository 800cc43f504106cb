"""What all parts of a project have in common: GUIDs, dates, people, numbers."""

import re
from collections.abc import Iterator
from datetime import UTC, datetime
from xml.etree.ElementTree import Element

from motsvar.core.errors import UnreadableDocument
from motsvar.core.refi import NOBODY, guid

_COLOUR = re.compile("#(?:[0-9a-fA-F]{3}|[0-9a-fA-F]{6})")


class Identities:
    """GUIDs, each given once: of two alike the second gets another one."""

    def __init__(self) -> None:
        self._given: set[str] = set()

    def of(self, element: Element, otherwise: str) -> str:
        """That of an element; one made from ``otherwise`` where it has none."""
        identity = guid(element.get("guid", "").strip() or otherwise)
        while identity in self._given:
            identity = guid(f"another {identity}")
        self._given.add(identity)
        return identity


class People:
    """Who is named in a project."""

    def __init__(self, users: Element | None) -> None:
        found = ((guid(one.get("guid", "")), one.get("name") or one.get("id") or "") for one in users or ())
        self._names = {identity: name for identity, name in found if name and identity != NOBODY}

    @property
    def all(self) -> tuple[tuple[str, str], ...]:
        """Ids and names."""
        return tuple(self._names.items())

    def maker(self, element: Element) -> str:
        """The name of who made it, or else of who changed it; empty where nobody is named."""
        for attribute in ("creatingUser", "modifyingUser", "creatingUserGUID"):
            if name := self._names.get(guid(element.get(attribute, ""))):
                return name
        return ""


def is_by_two(element: Element) -> bool:
    """Whether one made it and another one changed it."""
    makers = {guid(element.get(name, "")) for name in ("creatingUser", "modifyingUser") if element.get(name)}
    return len(makers - {NOBODY}) > 1


def created(element: Element) -> str:
    return moment(element.get("creationDateTime", "")) or changed(element)


def changed(element: Element) -> str:
    return moment(element.get("modifiedDateTime", ""))


def moment(date: str) -> str:
    """As a case writes it: UTC, ISO 8601, milliseconds. A time without a zone is taken as UTC; empty for no date."""
    try:
        found = datetime.fromisoformat(date.strip())
        zoned = found if found.tzinfo else found.replace(tzinfo=UTC)
        return zoned.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
    except (ValueError, OverflowError):
        return ""


def words_in(element: Element, name: str = "Description") -> str:
    """Of a child."""
    return element.findtext(name) or ""


def references(element: Element, name: str = "NoteRef") -> Iterator[str]:
    """GUIDs that an element refers to."""
    return (guid(one.get("targetGUID", "")) for one in element.findall(name))


def number(element: Element, name: str, file: str) -> int:
    """An attribute that counts something."""
    try:
        found = int(element.get(name, ""))
    except ValueError:
        found = -1
    if found < 0:
        raise malformed(f"{file} is damaged: a passage in it has no place.")
    return found


def colour(element: Element) -> str:
    """``#rrggbb``, or empty."""
    found = element.get("color", "").strip().lower()
    if not _COLOUR.fullmatch(found):
        return ""
    return found if len(found) == 7 else "#" + "".join(2 * figure for figure in found[1:])


def malformed(sentence: str) -> UnreadableDocument:
    """The error of a file that is not what it ought to be: nothing of it is taken over."""
    return UnreadableDocument(sentence, "Nothing was taken over. Export it once more from the program that made it.")
