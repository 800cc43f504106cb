"""A child that reads a made-up peer's format. Started as a program by the tests; it is no part of Motsvar."""

import dataclasses
import json
import sys
from pathlib import Path

sys.path.append(str(Path(__file__).parents[1]))

from motsvar.core.errors import UnreadableDocument
from motsvar.core.incoming import Incoming
from motsvar.core.progress import Progress
from motsvar.isolation import peers_wire
from motsvar.isolation.channel import Frame
from motsvar.isolation.worker import main
from motsvar.readers.peers import registry
from support.incoming_files import a_document, a_passage

TEXT = "Fåren 🌉 betar i hagen."


def _read(data: bytes, name: str, progress: Progress) -> Incoming:
    progress(0.5, "Reading")
    told = json.loads(data.partition(b"\n")[2] or b"{}")
    if told.get("refuse"):
        raise UnreadableDocument(f"{name} is no good.", "Take another.")
    document = a_document(TEXT * told.get("times", 1), "får.txt")
    passages = [a_passage(document.id, TEXT, "🌉 betar", number) for number in range(told.get("passages", 1))]
    return Incoming("x" * told.get("origin", 0) or "peer 1", (document,), passages=tuple(passages))


def _lie(incoming: Incoming, progress: Progress) -> Frame:
    frame = _packed(incoming, progress)
    return dataclasses.replace(frame, payload=frame.payload[:-1])


_packed = peers_wire.packed_incoming
registry._FORMATS = (registry.PeerFormat("made-up", "Made up", (".peer",), lambda _, head: head[:4] == b"PEER", _read),)

if __name__ == "__main__":
    if "--lying" in sys.argv:
        peers_wire.packed_incoming = _lie
    sys.exit(main())
