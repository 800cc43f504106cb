"""Which part of a package refers to which: the main document is found by that, not by its name."""

import posixpath
from collections.abc import Iterator

from motsvar.core.errors import UnreadableDocument
from motsvar.readers.office.package import Package
from motsvar.readers.office.packed import UNPACK
from motsvar.readers.office.word.names import VOCABULARY
from motsvar.readers.office.xml_events import Attributes, End, listen


class Relationships:
    """The parts that one part refers to, in the file's order. What lies outside the package is left alone."""

    def __init__(self, package: Package, part: str = "") -> None:
        """Of a part, or of the package as a whole."""
        self._folder, name = posixpath.split(part)
        self._targets: list[tuple[str, str]] = []
        self.starts = {"rel:Relationship": self._relate}
        self.ends: dict[str, End] = {}
        table = posixpath.join(self._folder, "_rels", f"{name}.rels")
        if table in package:
            listen(package.part(table), VOCABULARY, self)

    def words(self, words: str) -> None:
        """There are none."""

    def of_kind(self, kind: str) -> Iterator[str]:
        """Names of parts by the last word of the relationship's type, such as ``footnotes``; each once."""
        yield from dict.fromkeys(target for known, target in self._targets if known == kind)

    def one(self, kind: str) -> str | None:
        """The first of them."""
        return next(self.of_kind(kind), None)

    def _relate(self, attributes: Attributes) -> None:
        if attributes.get("TargetMode") != "External":
            kind = attributes.get("Type", "").rpartition("/")[2]
            target = attributes.get("Target", "").replace("\\", "/")
            inside = target if target.startswith("/") else f"/{self._folder}/{target}"
            self._targets.append((kind, posixpath.normpath(inside).lstrip("/")))


def main_part(package: Package) -> str:
    """The name of the main document. Raises ``UnreadableDocument`` when there is none, or it is no text."""
    name = package.name
    main = Relationships(package).one("officeDocument")
    if main is None:
        raise UnreadableDocument(f"{name} is a ZIP archive, but no Word document.", UNPACK)
    if main.startswith("xl/"):
        raise UnreadableDocument(f"{name} is an Excel workbook, which this version does not read.", _OTHER)
    if main.startswith("ppt/"):
        raise UnreadableDocument(f"{name} is a PowerPoint presentation, which this version does not read.", _OTHER)
    return main


_OTHER = "Save it as plain text (.txt) in the program that made it, and open that."
