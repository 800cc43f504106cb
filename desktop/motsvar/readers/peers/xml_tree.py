"""XML as a tree of elements, for the files of other tools: no entities, nothing fetched, depth bounded."""

from xml.etree.ElementTree import Element, TreeBuilder
from xml.parsers.expat import ExpatError, ParserCreate

from motsvar.core.errors import UnreadableDocument
from motsvar.readers.office.package import Part

DEEPEST = 200
"""Elements inside each other: more than any hierarchy of codes, and few enough to be walked by recursion."""


def tree(part: Part, namespace: str) -> Element:
    """The root. Names are without their namespace where it begins so; others keep it, and a space before the name.

    :raises UnreadableDocument: when the part is damaged, declares a document type, or is nested too deep.
    """
    parser = ParserCreate(namespace_separator=" ")
    parser.buffer_text = True
    builder = TreeBuilder()
    depth = 0

    def start(name: str, attributes: dict[str, str]) -> None:
        nonlocal depth
        depth += 1
        if depth > DEEPEST:
            raise UnreadableDocument(f"{part.name} is nested more than {DEEPEST:,} levels deep.", _TRAP)
        builder.start(_short(name, namespace), attributes)

    def end(name: str) -> None:
        nonlocal depth
        depth -= 1
        builder.end(_short(name, namespace))

    def refuse(*_: object) -> None:
        raise UnreadableDocument(f"{part.name} declares a document type, as no such file does.", _TRAP)

    parser.StartElementHandler = start
    parser.EndElementHandler = end
    parser.CharacterDataHandler = builder.data
    parser.StartDoctypeDeclHandler = refuse
    try:
        for piece in part.pieces:
            parser.Parse(piece)
        parser.Parse(b"", True)
    except (ExpatError, LookupError, ValueError):  # the latter two: an encoding that nobody knows
        raise UnreadableDocument(f"{part.name} is damaged: it breaks off or is no well-formed XML.", _ANEW) from None
    return builder.close()


def _short(name: str, namespace: str) -> str:
    return name.rpartition(" ")[2] if name.startswith(namespace) else name


_ANEW = "Export it once more from the program that made it."
_TRAP = "Such a file may be made to do harm. Open it only if you know where it comes from, and export it anew."
