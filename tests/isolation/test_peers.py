"""Another tool's file is read by a worker that is believed in nothing."""

import copy
import dataclasses
import json
import os
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from motsvar.core.annotation import Link, Note, NoteTarget, Tag
from motsvar.core.document import Document, Heading, Source
from motsvar.core.errors import Cancelled, UnreadableDocument
from motsvar.core.incoming import Incoming, IncomingCoding, IncomingDocument, IncomingPassage
from motsvar.core.particulars import Particulars
from motsvar.core.span import Span
from motsvar.isolation.channel import ChannelError, Frame
from motsvar.isolation.peers import is_peer_file, read_peer
from motsvar.isolation.peers_wire import packed_incoming, unpacked_incoming
from motsvar.isolation.workers import Workers
from motsvar.readers.peers import registry
from support.incoming_files import guid

PEER_WORKER = Path(__file__).with_name("peer_worker.py")


def peer_workers(*options: str) -> Workers:
    return Workers(prestart=0, command=(sys.executable, "-P", str(PEER_WORKER), *options))


@pytest.fixture
def peer(tmp_path: Path) -> Path:
    path = tmp_path / "projekt.peer"
    path.write_bytes(b"PEER\n{}")
    return path


def everything() -> Incoming:
    text = "Rad ett 🌉\nRad två"
    source = Source("a.txt", "0" * 64, 9, "2024-01-01", "refi", "utf-8", ("inte läst",), ("läst så",))
    document = Document(text, source, (0, 10), "Titel", (Heading(Span(0, 7), 2),))
    with_text = IncomingDocument(
        guid("d"), "Namn", document, document.text_sha256, "motion", Particulars("Nämnden", "2024", "KS 1")
    )
    named = IncomingDocument(guid("n"), "https://exempel.se/a.pdf", None, "", "")
    coding = IncomingCoding(guid("c"), guid("t2"), "Bo", "2024-01-01T00:00:00Z")
    return Incoming(
        "verktyg 1 =CMD()",
        (with_text, named),
        (Tag(guid("t1"), "A", ""), Tag(guid("t2"), "B/<b>", "#00ff00", guid("t1"), "]]>", 3, archived=True)),
        (
            IncomingPassage(guid("p1"), guid("d"), Span(8, 9), "🌉", "ett ", "\n", (coding,), "n" * 40_000, guid("pn")),
            IncomingPassage(guid("p2"), guid("n"), None, "ord", person="Åsa", created="igår", changed="nu"),
            IncomingPassage(
                guid("p3"), guid("n"), None, "ord", note="n", note_person="Bo", note_created="då", note_changed="nu"
            ),
        ),
        (Note(NoteTarget.case(), "om allt"), Note(NoteTarget.tag(guid("t1")), "om", "Bo", "x", "y", guid("k"))),
        (
            Link(guid("l1"), guid("p1"), guid("p2"), "answers", "se", None, "Bo", "2024"),
            Link(guid("l2"), guid("p1"), None, "only here", document=guid("n")),
        ),
        ((guid("Bo"), "Bo"),),
        ("3 pictures cannot be taken over.",),
    )


def test_everything_comes_out_as_it_was_put_in() -> None:
    assert unpacked_incoming(packed_incoming(everything())) == everything()


def test_a_passage_may_be_the_whole_of_a_long_text() -> None:
    whole = IncomingPassage(guid("p"), guid("n"), None, "å" * 1_200_000, note="x" * 1_200_000)
    incoming = dataclasses.replace(everything(), passages=(whole,), links=())
    assert unpacked_incoming(packed_incoming(incoming)) == incoming


def test_many_things_go_in_many_lines() -> None:
    passages = tuple(IncomingPassage(guid(str(at)), guid("n"), None, str(at)) for at in range(1_234))
    incoming = dataclasses.replace(everything(), passages=passages, links=())
    frame = packed_incoming(incoming)
    assert len(frame.fields["lines"]) > 5  # type: ignore[arg-type]
    assert unpacked_incoming(frame) == incoming


def lines_of(frame: Frame) -> tuple[dict[str, object], list[list[object]], bytes]:
    fields, at, lines = copy.deepcopy(dict(frame.fields)), 0, []
    for size in fields["lines"]:  # type: ignore[attr-defined]
        lines.append(json.loads(frame.payload[at : at + size]))
        at += size
    return fields, lines, frame.payload[at:]


def framed(fields: dict[str, object], lines: list[list[object]], texts: bytes) -> Frame:
    packed = [json.dumps(line).encode() for line in lines]
    return Frame({**fields, "lines": list(map(len, packed))}, b"".join(packed) + texts)


def leaves(value: object, path: tuple[int, ...] = ()) -> list[tuple[int, ...]]:
    if not isinstance(value, list):
        return [path]
    return [path, *(leaf for at, one in enumerate(value) for leaf in leaves(one, (*path, at)))]


@pytest.mark.parametrize("bad", [None, -1, 1.5, True, 10**30, "x", [], {}, ["x", 1], "\ud800"])
def test_nothing_wrong_gets_through_wherever_it_stands(bad: object) -> None:
    """Every value of the frame is replaced once: what comes out is refused, or is a sound ``Incoming``."""
    fields, lines, texts = lines_of(packed_incoming(everything()))
    refused = 0
    for path in leaves(lines)[1:]:
        forged = copy.deepcopy(lines)
        at: list[object] = forged  # type: ignore[assignment]
        for step in path[:-1]:
            at = at[step]  # type: ignore[assignment]
        at[path[-1]] = bad
        try:
            found = unpacked_incoming(framed(fields, forged, texts))
        except ChannelError:
            refused += 1
        else:
            assert packed_incoming(found)
            assert "\ud800" not in repr(found)
    assert refused > 30


@pytest.mark.parametrize(
    "change",
    [
        lambda one: one | {"lines": [1 << 40]},
        lambda one: one | {"texts": [-5]},
        lambda one: one | {"texts": []},
        lambda one: one | {"origin": 7},
        lambda one: {},
    ],
)
def test_sizes_that_do_not_fit_are_refused(change: Callable[[dict[str, object]], dict[str, object]]) -> None:
    frame = packed_incoming(everything())
    with pytest.raises(ChannelError):
        unpacked_incoming(Frame(change(dict(frame.fields)), frame.payload))


@pytest.mark.parametrize("text", ["", "a\r\nb", "e\u0301", "\ufeffa", "a\0b"])
def test_a_text_that_is_not_normalised_is_refused(text: str) -> None:
    fields, lines, _ = lines_of(packed_incoming(everything()))
    with pytest.raises(ChannelError):
        unpacked_incoming(framed(fields | {"texts": [len(text.encode())]}, lines, text.encode()))


def test_deep_json_is_refused() -> None:
    fields, _, texts = lines_of(packed_incoming(everything()))
    deep = b"[" * 100_000
    with pytest.raises(ChannelError):
        unpacked_incoming(Frame({**fields, "lines": [len(deep)]}, deep + texts))


def test_a_worker_reads_the_file(peer: Path) -> None:
    told = []
    with peer_workers() as workers:
        incoming = read_peer(peer, workers, lambda done, phrase: told.append(phrase))
    assert incoming.origin == "peer 1"
    assert incoming.documents[0].document is not None
    assert incoming.passages[0].exact == "🌉 betar"
    assert told


def test_a_project_may_be_a_folder(tmp_path: Path) -> None:
    folder = tmp_path / "projekt.qda"
    folder.mkdir()
    (folder / "data.qda").write_bytes(b"PEER\n{}")
    with peer_workers() as workers:
        assert read_peer(folder, workers).origin == "peer 1"


def test_what_the_reader_says_reaches_the_user(peer: Path, tmp_path: Path) -> None:
    peer.write_bytes(b'PEER\n{"refuse": 1}')
    foreign = tmp_path / "annat.peer"
    foreign.write_bytes(b"nothing")
    with peer_workers() as workers:
        for path, sentence in (
            (peer, "projekt.peer is no good."),
            (foreign, "annat.peer is no file of another tool that can be read."),
            (tmp_path / "borta.peer", "There is no file borta.peer."),
            (tmp_path, "There is no file data.qda."),
        ):
            with pytest.raises(UnreadableDocument) as caught:
                read_peer(path, workers)
            assert caught.value.sentence == sentence


def test_a_worker_that_lies_is_not_believed(peer: Path) -> None:
    with peer_workers("--lying") as workers, pytest.raises(UnreadableDocument, match="fault in the program"):
        read_peer(peer, workers)


def test_reading_can_be_stopped(peer: Path) -> None:
    def stop(_fraction: float, phrase: str) -> None:
        if phrase == "Reading":
            raise Cancelled

    with peer_workers() as workers, pytest.raises(Cancelled):
        read_peer(peer, workers, stop)


def test_a_file_is_known_by_its_content(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    knows = registry.PeerFormat("x", "X", (".peer",), lambda name, head: head.startswith(b"PEER"), lambda *_: None)  # type: ignore[arg-type, return-value]
    monkeypatch.setattr(registry, "_FORMATS", (knows,))
    path, folder, pipe = tmp_path / "a.txt", tmp_path / "p.qda", tmp_path / "rör"
    path.write_bytes(b"PEER")
    folder.mkdir()
    assert is_peer_file(path)
    assert not is_peer_file(folder)
    (folder / "data.qda").write_bytes(b"PEER")
    assert is_peer_file(folder)
    if hasattr(os, "mkfifo"):
        os.mkfifo(pipe)
        assert not is_peer_file(pipe)
    assert not is_peer_file(tmp_path / "borta")
    assert not is_peer_file(tmp_path / ("n" * 400))
