"""A codebook (``.qdc``): one XML file with codes alone."""

from motsvar.core.incoming import Incoming
from motsvar.core.progress import Progress
from motsvar.readers.office.package import Part
from motsvar.readers.office.xml_events import told
from motsvar.readers.peers.refi.codes import Codes
from motsvar.readers.peers.refi.elements import malformed
from motsvar.readers.peers.refi.left_out import LeftOut
from motsvar.readers.peers.xml_tree import tree

NAMESPACE = "urn:QDA-XML:codebook:"
"""Of every version."""
_PIECE = 1 << 20


def read(data: bytes, name: str, progress: Progress) -> Incoming:
    """The tags.

    :raises UnreadableDocument: when it is damaged, made to do harm, or no codebook.
    """
    pieces = (data[at : at + _PIECE] for at in range(0, len(data), _PIECE))
    root = tree(told(Part(name, len(data), pieces), progress), NAMESPACE)
    if root.tag != "CodeBook":
        raise malformed(f"{name} is no REFI-QDA codebook.")
    left_out = LeftOut(sets=len(root.findall("Sets/Set")))
    codes = Codes(root.find("Codes"), left_out)
    origin = root.get("origin", "").strip() or "REFI-QDA"
    return Incoming(origin, tags=codes.tags, not_carried=left_out.sentences())
