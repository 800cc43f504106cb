"""Links between passages, and from a passage to a document."""

from collections.abc import Iterable, Mapping, Set
from dataclasses import dataclass
from xml.etree.ElementTree import Element

from motsvar.core.annotation import Link
from motsvar.core.refi import guid, maker_of_link
from motsvar.readers.peers.refi.elements import Identities, references
from motsvar.readers.peers.refi.left_out import LeftOut
from motsvar.readers.peers.refi.notes import Notes

_NAMELESS = "related"


@dataclass(frozen=True)
class Ends:
    """What links may lead to."""

    passages: frozenset[str]
    documents: Mapping[str, str]
    """Ids of documents by their GUIDs and those of their representations."""


def ends_of(link: Element) -> tuple[str, str]:
    """GUIDs of its first and its second end."""
    return guid(link.get("originGUID", "")), guid(link.get("targetGUID", ""))


def linked_notes(links: Iterable[Element], notes: Set[str]) -> dict[str, list[str]]:
    """Notes by what a link joins them to: NVivo writes its annotations so."""
    found: dict[str, list[str]] = {}
    for link in links:
        origin, target = ends_of(link)
        if origin in notes and target not in notes:
            found.setdefault(target, []).append(origin)
        elif target in notes and origin not in notes:
            found.setdefault(origin, []).append(target)
    return found


def read_links(elements: Iterable[Element], ends: Ends, notes: Notes, left_out: LeftOut) -> tuple[Link, ...]:
    """Those that a case has a place for."""
    identities = Identities()
    made = (_link(element, ends, notes, left_out, identities) for element in elements)
    return tuple(link for link in made if link)


def _link(element: Element, ends: Ends, notes: Notes, left_out: LeftOut, identities: Identities) -> Link | None:
    origin, target = ends_of(element)
    maker = notes.maker(maker_of_link(guid(element.get("guid", ""))))
    undirected = element.get("direction", "").strip() != "OneWay"
    if target in ends.passages and origin in ends.documents:
        left_out.turned += not undirected
        origin, target = target, origin
    if origin not in ends.passages or not (target in ends.passages or target in ends.documents):
        left_out.links += origin not in notes.used and target not in notes.used
        return None
    left_out.undirected += undirected
    left_out.colours += "color" in element.attrib
    identity = identities.of(element, f"link {origin} {target} {element.get('name', '')}")
    said = notes.said(identity, "", (one for one in references(element) if maker is None or one != maker.id))
    made = said or maker
    return Link(
        identity,
        origin,
        target if target in ends.passages else None,
        element.get("name", "").strip() or _NAMELESS,
        said.text if said else "",
        None if target in ends.passages else ends.documents[target],
        made.person if made else "",
        made.created if made else "",
    )
