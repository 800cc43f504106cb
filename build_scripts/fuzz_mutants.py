"""Damaged files: what is changed in a good one is decided by a number, so that every one can be made again."""

import io
import random
import re
import struct
import zipfile
import zlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from fuzz_xml import rearranged

_EDGES = (0, 1, 2, 0x7F, 0x80, 0xFF, 0x7FFF, 0x8000, 0xFFFF, 0x7FFFFFFF, 0x80000000, 0xFFFFFFFE, 0xFFFFFFFF)
_HUGE = (b"0", b"-1", b"65536", b"2147483648", b"4294967295", b"99999999999999999999", b"-9999999999", b"1e308", b"0.0")
_NUMBER = re.compile(rb"\d+")
_STREAM = re.compile(rb"stream\r?\n(.*?)\r?\nendstream", re.DOTALL)
_ZIP_RECORD = re.compile(rb"PK(?:\x01\x02|\x03\x04|\x05\x06|\x07\x08)")
_LONGEST = 2_000_000
"""Bytes of a mutant: more would test patience."""


@dataclass(frozen=True, slots=True)
class Corpus:
    """What the mutants of one format are made from."""

    suffix: str
    """With the dot; names the reader."""
    seeds: tuple[bytes, ...]
    """Good files: the first ones are small and taken more often."""
    tokens: tuple[bytes, ...]
    """Words that mean something in the format."""
    container: str = ""
    """``zip`` or ``pdf``: where the text lies packed inside."""


def mutant(corpus: Corpus, campaign: int, number: int) -> bytes:
    """The damaged file of that number; the same numbers give the same bytes."""
    chance = random.Random(f"{campaign} {corpus.suffix} {number}")  # noqa: S311 - the same numbers, the same file
    at = min(chance.randrange(len(corpus.seeds)), chance.randrange(len(corpus.seeds)))
    damage = {"zip": _damage_zip, "pdf": _damage_pdf}.get(corpus.container, _damage)
    data = damage(corpus.seeds[at], corpus, chance)
    return data[:_LONGEST]


def _damage(data: bytes, corpus: Corpus, chance: random.Random) -> bytes:
    """One to a few changes of any kind, mostly few: a file that is broken everywhere is refused at once."""
    changed = bytearray(data)
    for _ in range(min(chance.randint(1, 24), chance.randint(1, 24), chance.randint(1, 24))):
        chance.choice(_WAYS)(changed, corpus, chance)
    return bytes(changed)


def _span(data: Sequence[int], chance: random.Random) -> tuple[int, int]:
    start = chance.randrange(len(data) + 1)
    longest = 1 << chance.randint(0, max(1, len(data).bit_length()))
    return start, min(len(data), start + chance.randint(1, longest))


def _flip(data: bytearray, _corpus: Corpus, chance: random.Random) -> None:
    if data:
        data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)


def _overwrite(data: bytearray, _corpus: Corpus, chance: random.Random) -> None:
    if data:
        data[chance.randrange(len(data))] = chance.choice(
            (0, 0xFF, 0x7F, 0x80, 0x3C, 0x5C, 0x20, chance.randrange(256))
        )


def _delete(data: bytearray, _corpus: Corpus, chance: random.Random) -> None:
    start, end = _span(data, chance)
    del data[start:end]


def _double(data: bytearray, _corpus: Corpus, chance: random.Random) -> None:
    start, end = _span(data, chance)
    times = 1 if chance.random() < 0.8 else chance.randint(2, 200)
    data[end:end] = data[start:end] * min(times, 1 + 200_000 // max(1, end - start))


def _move(data: bytearray, _corpus: Corpus, chance: random.Random) -> None:
    start, end = _span(data, chance)
    part = data[start:end]
    del data[start:end]
    at = chance.randrange(len(data) + 1)
    data[at:at] = part


def _insert_word(data: bytearray, corpus: Corpus, chance: random.Random) -> None:
    at = chance.randrange(len(data) + 1)
    times = 1 if chance.random() < 0.95 else chance.randint(2, 3000)
    data[at:at] = chance.choice(corpus.tokens) * times


def _exchange_word(data: bytearray, corpus: Corpus, chance: random.Random) -> None:
    """A word of the format becomes another one, where it is found."""
    word = chance.choice(corpus.tokens)
    at = data.find(word, chance.randrange(len(data) + 1))
    if at >= 0:
        data[at : at + len(word)] = chance.choice(corpus.tokens)


def _exchange_number(data: bytearray, _corpus: Corpus, chance: random.Random) -> None:
    found = _NUMBER.search(data, chance.randrange(len(data) + 1))
    if found:
        data[found.start() : found.end()] = chance.choice(_HUGE)


def _write_edge(data: bytearray, _corpus: Corpus, chance: random.Random) -> None:
    """A number as bytes, of a length field perhaps."""
    size = chance.choice((1, 2, 4))
    value = chance.choice(_EDGES) & ((1 << 8 * size) - 1)
    at = chance.randrange(len(data) + 1)
    data[at : at + size] = value.to_bytes(size, chance.choice(("little", "big")))


def _cut(data: bytearray, _corpus: Corpus, chance: random.Random) -> None:
    if chance.random() < 0.3:
        del data[chance.randrange(len(data) + 1) :]


def _splice(data: bytearray, corpus: Corpus, chance: random.Random) -> None:
    """A part of another file of the format; the files' insides only where they are not packed."""
    other = chance.choice(corpus.seeds)[:200_000]
    start, end = _span(other, chance)
    at = chance.randrange(len(data) + 1)
    data[at : at + chance.choice((0, end - start))] = other[start:end]


_WAYS: tuple[Callable[[bytearray, Corpus, random.Random], None], ...] = (
    _flip,
    _overwrite,
    _delete,
    _double,
    _move,
    _insert_word,
    _insert_word,
    _exchange_word,
    _exchange_number,
    _write_edge,
    _cut,
    _splice,
)


def _damage_zip(data: bytes, corpus: Corpus, chance: random.Random) -> bytes:
    """Mostly the parts inside are changed and packed again; else the archive itself."""
    how = chance.random()
    if how < 0.1:
        return _damage(data, corpus, chance)
    if how < 0.25:
        return _damage_records(data, chance)
    parts = list(unpacked(data).items())
    if how < 0.35:
        _disorder(parts, chance)
    else:
        for _ in range(chance.choice((1, 1, 1, 2))):
            at = chance.randrange(len(parts))
            if not parts[at][0].endswith((".xml", ".rels")):
                at = next(at for at, (name, _) in enumerate(parts) if name.endswith(".xml"))
            name, content = parts[at]
            whole = chance.random() < 0.7
            parts[at] = (name, rearranged(content, chance) if whole else _damage(content, corpus, chance))
    return packed(parts)


def unpacked(data: bytes) -> dict[str, bytes]:
    """The parts of a ZIP archive."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def packed(parts: Sequence[tuple[str, bytes]]) -> bytes:
    """A ZIP archive of parts; the same parts give the same bytes."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as archive:
        seen: set[str] = set()
        for name, content in parts:
            if name not in seen:  # zipfile warns of doubles; the hostile samples have them
                archive.writestr(zipfile.ZipInfo(name), content, zipfile.ZIP_DEFLATED)
            seen.add(name)
    return target.getvalue()


def _disorder(parts: list[tuple[str, bytes]], chance: random.Random) -> None:
    at = chance.randrange(len(parts))
    match chance.randrange(3):
        case 0:
            del parts[at]
        case 1:
            parts[at] = (parts[chance.randrange(len(parts))][0], parts[at][1])
        case _:
            parts[at] = (parts[at][0], b"")


def _damage_records(data: bytes, chance: random.Random) -> bytes:
    changed = bytearray(data)
    records = [found.start() for found in _ZIP_RECORD.finditer(data)]
    for _ in range(chance.randint(1, 3)):
        at = chance.choice(records) + 4 + chance.randrange(42)
        form = chance.choice(("<H", "<I"))
        if at + struct.calcsize(form) <= len(changed):
            struct.pack_into(form, changed, at, chance.choice(_EDGES) & (0xFFFF if form == "<H" else 0xFFFFFFFF))
    return bytes(changed)


def _damage_pdf(data: bytes, corpus: Corpus, chance: random.Random) -> bytes:
    """Half of the time a packed stream is opened, changed and packed again."""
    streams = list(_STREAM.finditer(data))
    if chance.random() < 0.5 or not streams:
        return _damage(data, corpus, chance)
    found = chance.choice(streams)
    try:
        inside = zlib.decompress(found[1])
    except zlib.error:
        return _damage(data, corpus, chance)
    again = zlib.compress(_damage(inside, corpus, chance))
    head = data[: found.start(1)]
    told = head.rfind(b"/Length ")
    if told >= 0:
        head = head[:told] + re.sub(rb"/Length \d+(?! \d)", b"/Length %d" % len(again), head[told:], count=1)
    return head + again + data[found.end(1) :]
