"""A document that is a ZIP archive of parts, read in memory within bounds. Nothing is unpacked to a disk.

Of the format (PKWARE APPNOTE 6.3.3) as much as office documents use: parts that are stored or deflated, on one disk,
smaller than 4 GB. The central directory is believed only as far as the parts themselves bear it out.
"""

import struct
import zlib
from collections.abc import Iterator
from dataclasses import dataclass

from motsvar.core.errors import UnreadableDocument

MAX_ENTRIES = 10_000
MAX_PART = 64_000_000
"""Bytes of one part, unpacked."""
MAX_IN_ALL = 200_000_000
"""Bytes of all the parts that are read, unpacked."""
MAX_RATIO = 200
"""Bytes that one packed byte may become, in a part larger than ``SMALL``."""
SMALL = 1_000_000
PIECE = 1 << 20
"""Bytes handed on at a time: large, since the XML parser looks at an unfinished tag anew with every piece."""

_END = struct.Struct("<4s4H2LH")
_ENTRY = struct.Struct("<4s6H3L5H2L")
_LOCAL = struct.Struct("<4s5H3L2H")
_LONGEST_COMMENT = 0xFFFF
_STORED, _DEFLATED = 0, 8
_ENCRYPTED = 1


@dataclass(frozen=True, slots=True)
class Entry:
    """What the central directory says of a part, and where its bytes lie in the file."""

    name: str
    flags: int
    method: int
    crc: int
    packed: int
    size: int
    start: int


@dataclass(frozen=True, slots=True)
class Part:
    """The bytes of a part, which come piece by piece."""

    name: str
    """For a sentence, such as ``word/document.xml in a.docx``."""
    size: int
    pieces: Iterator[bytes]
    """Raises ``UnreadableDocument`` when the part is not what it is said to be."""


class Package:
    """The parts of a file by name. Raises ``UnreadableDocument`` when the archive is damaged or made to do harm."""

    def __init__(self, data: bytes, name: str, times: int = 1) -> None:
        """``times`` as many parts, and as large ones, as a single document may have."""
        self._data = data
        self._times = times
        self.name = name
        self._unpacked = 0
        self._entries = self._listed()

    def __contains__(self, part: str) -> bool:
        return _key(part) in self._entries

    def names(self) -> Iterator[str]:
        """As they are spelt in the file."""
        return (entry.name for entry in self._entries.values())

    def part(self, name: str) -> Part:
        """A part by its name, upper and lower case alike."""
        entry = self._entries.get(_key(name))
        called = f"{_printable(name)} in {self.name}"
        if entry is None:
            raise UnreadableDocument(f"{called} is missing: the file is damaged.", _ANEW)
        if entry.flags & _ENCRYPTED:
            raise protected(self.name)
        if entry.size > MAX_PART * self._times:
            most = MAX_PART * self._times // 1_000_000
            raise UnreadableDocument(f"{called} would unpack to more than {most} MB.", _SPLIT)
        if entry.size > SMALL and entry.size > MAX_RATIO * entry.packed:
            raise UnreadableDocument(f"{called} would unpack to more than {MAX_RATIO} times its size.", _TRAP)
        if entry.method not in (_STORED, _DEFLATED):
            raise UnreadableDocument(f"{called} is packed in a way that this version does not read.", _ANEW)
        return Part(called, entry.size, self._checked(entry, called))

    def _checked(self, entry: Entry, called: str) -> Iterator[bytes]:
        """The pieces, as long as they are no more than was said, and in the end exactly what was said."""
        size = crc = 0
        for piece in self._stored(entry) if entry.method == _STORED else self._inflated(entry, called):
            size += len(piece)
            self._unpacked += len(piece)
            if size > entry.size:
                break
            if self._unpacked > MAX_IN_ALL * self._times:
                most = MAX_IN_ALL * self._times // 1_000_000
                raise UnreadableDocument(f"{self.name} unpacks to more than {most} MB.", _SPLIT)
            crc = zlib.crc32(piece, crc)
            yield piece
        if size != entry.size or crc != entry.crc:
            raise UnreadableDocument(f"{called} is damaged: its checksum does not agree.", _ANEW)

    def _stored(self, entry: Entry) -> Iterator[bytes]:
        for at in range(entry.start, entry.start + entry.packed, PIECE):
            yield self._data[at : min(at + PIECE, entry.start + entry.packed)]

    def _inflated(self, entry: Entry, called: str) -> Iterator[bytes]:
        inflater = zlib.decompressobj(-zlib.MAX_WBITS)
        try:
            piece = inflater.decompress(self._data[entry.start : entry.start + entry.packed], PIECE)
            while piece:
                yield piece
                piece = inflater.decompress(inflater.unconsumed_tail, PIECE) if not inflater.eof else b""
        except zlib.error:
            raise UnreadableDocument(f"{called} is damaged: it cannot be unpacked.", _ANEW) from None

    def _listed(self) -> dict[str, Entry]:
        """The central directory, by lower-case names."""
        at, count, end = self._directory()
        entries: dict[str, Entry] = {}
        for _ in range(count):
            if at + _ENTRY.size > end:
                raise self._damaged()
            sign, _, _, flags, method, _, _, crc, packed, size, *rest = _ENTRY.unpack_from(self._data, at)
            name_length, extra, comment, _, _, _, local = rest
            if sign != b"PK\x01\x02":
                raise self._damaged()
            name = self._data[at + _ENTRY.size : at + _ENTRY.size + name_length].decode("utf-8", "replace")
            name = name.replace("\\", "/").removeprefix("/")
            if _key(name) in entries:
                raise UnreadableDocument(f"{self.name} holds two parts of the same name.", _TRAP)
            entries[_key(name)] = Entry(name, flags, method, crc, packed, size, self._start(local))
            at += _ENTRY.size + name_length + extra + comment
        self._refuse_overlaps(entries, end)
        return entries

    def _directory(self) -> tuple[int, int, int]:
        """Where the central directory starts, how many entries it has, where it ends at the latest."""
        at = self._data.rfind(b"PK\x05\x06", max(0, len(self._data) - _END.size - _LONGEST_COMMENT))
        if at < 0 or at + _END.size > len(self._data):
            raise self._damaged()
        _, disk, _, _, count, size, start, _ = _END.unpack_from(self._data, at)
        if count > MAX_ENTRIES * self._times:
            raise UnreadableDocument(f"{self.name} holds more than {MAX_ENTRIES * self._times:,} parts.", _TRAP)
        if disk or start + size > at:
            raise self._damaged()
        return start, count, at

    def _start(self, local: int) -> int:
        """Where the bytes of a part begin, behind its own header."""
        if local + _LOCAL.size > len(self._data):
            raise self._damaged()
        sign, *_, name_length, extra = _LOCAL.unpack_from(self._data, local)
        if sign != b"PK\x03\x04":
            raise self._damaged()
        return local + _LOCAL.size + int(name_length) + int(extra)

    def _refuse_overlaps(self, entries: dict[str, Entry], end: int) -> None:
        """Bytes that belong to two parts would unpack to many times the file's size."""
        last = 0
        for entry in sorted(entries.values(), key=lambda entry: (entry.start, entry.packed)):
            if entry.start < last:
                raise UnreadableDocument(f"{self.name} holds parts that lie over each other.", _TRAP)
            last = entry.start + entry.packed
        if last > end:
            raise self._damaged()

    def _damaged(self) -> UnreadableDocument:
        return UnreadableDocument(f"{self.name} is damaged: it is no whole archive.", _ANEW)


def protected(name: str) -> UnreadableDocument:
    """The error of a document that only a password opens."""
    return UnreadableDocument(
        f"{name} is protected by a password.", "Open it in the program that made it, and save it without the password."
    )


def _key(name: str) -> str:
    return name.removeprefix("/").lower()


def _printable(name: str) -> str:
    return "".join(character if character.isprintable() else "�" for character in name[:80])


_ANEW = "Open it in the program that made it and save it anew, or fetch the file once more."
_SPLIT = "Save it as plain text (.txt) in the program that made it, and open that."
_TRAP = "Such a file may be made to do harm. Open it only if you know where it comes from, and save it anew."
