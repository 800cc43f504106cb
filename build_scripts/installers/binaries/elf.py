"""ELF, 64 bits, little endian: programs and libraries of Linux (System V gABI, chapters 4 and 5)."""

import struct
from collections.abc import Iterator
from dataclasses import dataclass

from installers.binaries.asked import NOTHING, Asked, text_at

_DYNAMIC, _DYNAMIC_SYMBOLS = 6, 11
_NEEDED = 1


@dataclass(frozen=True, slots=True)
class _Section:
    kind: int
    start: int
    size: int
    link: int
    """The section with its names."""


def asked_by_elf(data: bytes) -> Asked:
    """``NOTHING`` where it is of another width or order, or static."""
    if data[4:6] != b"\2\1":
        return NOTHING
    sections = list(_sections(data))
    libraries, functions = set(), set()
    for section in sections:
        if section.kind not in (_DYNAMIC, _DYNAMIC_SYMBOLS):
            continue
        names = sections[section.link].start
        if section.kind == _DYNAMIC:
            for tag, value in struct.iter_unpack("<qQ", data[section.start : section.start + section.size]):
                if tag == _NEEDED:
                    libraries.add(text_at(data, names + value))
        else:
            symbols = struct.iter_unpack("<IBBHQQ", data[section.start : section.start + section.size])
            functions |= {text_at(data, names + symbol[0]) for symbol in symbols if symbol[3] == 0 and symbol[0]}
    return Asked(frozenset(libraries), frozenset(functions))


def _sections(data: bytes) -> Iterator[_Section]:
    (table,) = struct.unpack_from("<Q", data, 40)
    size, count = struct.unpack_from("<HH", data, 58)
    for number in range(count):
        _, kind, _, _, start, length, link = struct.unpack_from("<IIQQQQI", data, table + number * size)
        yield _Section(kind, start, length, link)
