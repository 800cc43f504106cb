"""The texts of a project: files of the archive, or inside the elements."""

from dataclasses import dataclass
from xml.etree.ElementTree import Element

from motsvar.core.refi import INTERNAL
from motsvar.readers.office.package import Package
from motsvar.readers.peers.refi.elements import malformed
from motsvar.readers.read_text import MAX_CHARACTERS, too_long

_FOLDERS = ("sources/", "")


@dataclass(frozen=True, slots=True)
class RawText:
    """As the file has it."""

    words: str
    data: bytes
    inline: bool = False


def raw_text(package: Package, element: Element) -> RawText | None:
    """The text that an element speaks of; None where it lies elsewhere or is not plain.

    :raises UnreadableDocument: when it ought to be in the archive and is not, or is no UTF-8.
    """
    path = element.get("plainTextPath", "").strip()
    if path.lower().startswith("internal:"):
        return _in_archive(package, path[len("internal:") :].lstrip("/"))
    content = element.find("PlainTextContent")
    if content is None:
        return None
    words = content.text or ""
    return RawText(words, words.encode("utf-8", "replace"), inline=True)


def _in_archive(package: Package, name: str) -> RawText:
    found = next((folder + name for folder in _FOLDERS if folder + name in package), f"sources/{name}")
    data = b"".join(package.part(found).pieces)
    try:
        words = data.decode("utf-8")
    except UnicodeDecodeError:
        raise malformed(f"{package.name} is damaged: a text in it is no UTF-8.") from None
    if len(words) > MAX_CHARACTERS:
        raise too_long(len(words))
    return RawText(words, data)


def is_elsewhere(element: Element) -> bool:
    """Whether an element names a text that is not in the archive."""
    path = element.get("plainTextPath", "").strip()
    return bool(path) and not path.startswith(INTERNAL)
