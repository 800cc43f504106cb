"""An OpenDocument text from its bytes: page headers, body, notes, comments, page footers, in this order."""

from collections.abc import Iterator

from motsvar.core.errors import UnreadableDocument
from motsvar.readers.office import packed
from motsvar.readers.office.endings import put_comments, put_heads, put_notes
from motsvar.readers.office.laying_out import LayingOut
from motsvar.readers.office.opendocument.context import Context
from motsvar.readers.office.opendocument.names import VOCABULARY
from motsvar.readers.office.opendocument.styles import Styles
from motsvar.readers.office.opendocument.walker import Walker
from motsvar.readers.office.package import PIECE, Package, Part, protected
from motsvar.readers.office.xml_events import listen, told
from motsvar.readers.read_text import USUAL, Manner, ReadText

_MANIFEST = "META-INF/manifest.xml"
_ENCRYPTION = b"encryption-data"
_BODY_READ = 0.9
"""Of the whole work."""


def read(data: bytes, name: str, manner: Manner = USUAL) -> ReadText:
    """The text of a document with its headings, and the pages that it tells of. Raises ``UnreadableDocument``."""
    layout = LayingOut()

    def begin_body() -> None:
        put_heads(context.asides.headers, layout, context.tally)
        layout.begin_body()

    context = Context(layout.put, begin_body)
    styles, content = Styles(), _flat(data, name)
    if data.startswith(packed.MAGIC):
        package = Package(data, name)
        _refuse_protected(package)
        if "styles.xml" in package:
            listen(package.part("styles.xml"), VOCABULARY, Walker(context, styles))
        content = package.part("content.xml")
    body = Walker(context, Styles(styles.common))
    listen(told(content, manner.progress, last=_BODY_READ), VOCABULARY, body)
    if not body.has_body:
        raise UnreadableDocument(f"{name} holds no OpenDocument text.", "Save it anew in the program that made it.")
    put_notes(context.asides.footnotes, layout)
    put_notes(context.asides.endnotes, layout)
    put_comments(context.asides.comments, layout, context.tally)
    put_heads(context.asides.footers, layout, context.tally)
    return layout.finished(context.tally)


def _flat(data: bytes, name: str) -> Part:
    def pieces() -> Iterator[bytes]:
        for at in range(0, len(data), PIECE):
            yield data[at : at + PIECE]

    return Part(name, len(data), pieces())


def _refuse_protected(package: Package) -> None:
    """What is encrypted is told in the list of the parts."""
    if _MANIFEST in package and _ENCRYPTION in b"".join(package.part(_MANIFEST).pieces):
        raise protected(package.name)
