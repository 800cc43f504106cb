"""A file that is damaged or made to do harm is refused as a whole, with a sentence; nothing else is ever raised."""

import contextlib
import random
import zlib
from collections.abc import Callable

import pytest

from motsvar.core.errors import Cancelled, UnreadableDocument
from motsvar.core.progress import silent
from motsvar.readers.peers.refi.codebook import read as read_codebook
from motsvar.readers.peers.refi.project import read
from support.office_files import zipped
from support.refi_files import CODE, TEXT, project, qde, selection, source

WORDS = "Norra sidan saknar ljus."
BOMB = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>'


def refused(data: bytes) -> str:
    with pytest.raises(UnreadableDocument) as failure:
        read(data, "a.qdpx", silent)
    assert failure.value.hint
    return failure.value.sentence


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b"", "no whole archive"),
        (b"PK\x03\x04" + bytes(50), "no whole archive"),
        (zipped({"x.txt": "a"}), "no REFI-QDA project"),
        (zipped({"a.qde": "", "b.qde": ""}), "more than one"),
        (zipped({"a.qde": "<Project"}), "no well-formed XML"),
        (zipped({"a.qde": "<Other/>"}), "no REFI-QDA project"),
        (zipped({"a.qde": BOMB + qde().partition("?>")[2]}), "document type"),
        (zipped({"a.qde": "<Project>" + "<a>" * 100_000}), "levels deep"),
        (project(sources=source()), "is missing"),
        (project({f"{TEXT}.txt": b"\xff\xfe\x00"}, sources=source()), "no UTF-8"),
        (project({f"{TEXT}.txt": WORDS}, sources=source(selection(-1, 3))), "no place"),
        (project({f"{TEXT}.txt": WORDS}, sources=source(selection(5, 3))), "ends before"),
        (project({f"{TEXT}.txt": bytes(2_000_000)}, sources=source()), "200 times"),
    ],
)
def test_what_is_no_whole_project_is_refused(data: bytes, sentence: str) -> None:
    assert sentence in refused(data)


@pytest.mark.parametrize("path", ["../../etc/hostname", "/etc/hostname", "..\\\\x", "C:/x", "\x7f"])
def test_a_path_never_leaves_the_archive(path: str) -> None:
    data = project({f"{TEXT}.txt": WORDS}, sources=source(plainTextPath=f"internal://{path}"))
    assert "is missing" in refused(data)
    elsewhere = project(sources=source(plainTextPath=f"absolute://{path}"))
    assert read(elsewhere, "a.qdpx", silent).documents == ()


def test_names_that_lead_out_of_the_archive_are_not_looked_at() -> None:
    files = {"project.qde": qde(sources=source()), f"sources/{TEXT}.txt": WORDS, "../../x": "y", "/etc/x": "z"}
    assert len(read(zipped(files), "a.qdpx", silent).documents) == 1


def test_entities_of_a_codebook_are_refused() -> None:
    with pytest.raises(UnreadableDocument, match="document type"):
        read_codebook(f'{BOMB}<CodeBook xmlns="urn:QDA-XML:codebook:1.0"/>'.encode(), "a.qdc", silent)
    with pytest.raises(UnreadableDocument, match="no REFI-QDA codebook"):
        read_codebook(b"<x/>", "a.qdc", silent)


def test_reading_can_be_stopped() -> None:
    def stop(fraction: float, _phrase: str) -> None:
        assert 0 <= fraction <= 1
        if fraction >= 0.4:
            raise Cancelled

    with pytest.raises(Cancelled):
        read(project({f"{TEXT}.txt": WORDS}, sources=source()), "a.qdpx", stop)


def _cut(data: bytes, chance: random.Random) -> bytes:
    return data[: chance.randrange(len(data))]


def _scribbled(data: bytes, chance: random.Random) -> bytes:
    at = chance.randrange(len(data))
    return data[:at] + chance.randbytes(chance.randrange(1, 4)) + data[at + 3 :]


def _without(data: bytes, chance: random.Random) -> bytes:
    """A word of the project is another one."""
    words = data.split(b'"')
    at = chance.randrange(len(words))
    words[at] = chance.choice((b"", b"x", CODE.encode(), b"-1", b"99999999999999999999999", "å".encode()))
    return b'"'.join(words)


@pytest.mark.parametrize("damage", [_cut, _scribbled, _without])
def test_damage_of_any_kind_is_read_or_refused(damage: Callable[[bytes, random.Random], bytes]) -> None:
    chance = random.Random(zlib.crc32(damage.__name__.encode()))
    after = f'<Links><Link guid="{CODE}" originGUID="{TEXT}" targetGUID="{CODE}"/></Links>'
    whole = qde(source(selection(0, 5) + selection(6, 11, number=2)), after=after).encode()
    for _ in range(300):
        files = {"project.qde": damage(whole, chance), f"sources/{TEXT}.txt": WORDS}
        with contextlib.suppress(UnreadableDocument):
            read(zipped(files), "a.qdpx", silent)
    archive = project({f"{TEXT}.txt": WORDS}, sources=source(selection(0, 5)))
    for _ in range(300):
        with contextlib.suppress(UnreadableDocument):
            read(damage(archive, chance), "a.qdpx", silent)
