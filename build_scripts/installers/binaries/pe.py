"""PE, 64 bits: programs and libraries of Windows (Microsoft, *PE Format*: import and delay-load tables)."""

import struct
from collections.abc import Iterator
from dataclasses import dataclass

from installers.binaries.asked import NOTHING, Asked, text_at

_IMPORTS, _DELAYED = 1, 13
_BY_NUMBER = 1 << 63
_WINSOCK = {
    1: "accept", 2: "bind", 4: "connect", 13: "listen", 16: "recv", 17: "recvfrom", 18: "select", 19: "send",
    20: "sendto", 23: "socket", 52: "gethostbyname", 57: "gethostname", 115: "WSAStartup", 116: "WSACleanup",
}  # fmt: skip
"""What ws2_32.dll is asked for by number."""


@dataclass(frozen=True, slots=True)
class _Section:
    address: int
    size: int
    start: int


def asked_by_pe(data: bytes) -> Asked:
    """``NOTHING`` for a program of 32 bits or of DOS."""
    (head,) = struct.unpack_from("<I", data, 60)
    if data[head : head + 4] != b"PE\0\0" or data[head + 24 : head + 26] != b"\x0b\x02":
        return NOTHING
    sections = list(_sections(data, head))
    libraries, functions = set(), set()
    for directory, step, name_at, thunks_at in ((_IMPORTS, 20, 12, 0), (_DELAYED, 32, 4, 16)):
        (address,) = struct.unpack_from("<I", data, head + 24 + 112 + directory * 8)
        place = _offset(address, sections) if address else None
        while place is not None:
            (name,) = struct.unpack_from("<I", data, place + name_at)
            (thunks,) = struct.unpack_from("<I", data, place + thunks_at)
            if not name:
                break
            library = text_at(data, _offset(name, sections))
            libraries.add(library)
            functions |= set(_functions(data, _offset(thunks, sections), sections, library)) if thunks else set()
            place += step
    return Asked(frozenset(libraries), frozenset(functions))


def _functions(data: bytes, place: int, sections: list[_Section], library: str) -> Iterator[str]:
    while thunk := struct.unpack_from("<Q", data, place)[0]:
        if not thunk & _BY_NUMBER:
            yield text_at(data, _offset(thunk, sections) + 2)
        elif library.lower() in ("ws2_32.dll", "wsock32.dll"):
            yield _WINSOCK.get(thunk & 0xFFFF, f"ws2_32 {thunk & 0xFFFF}")
        place += 8


def _sections(data: bytes, head: int) -> Iterator[_Section]:
    (count,) = struct.unpack_from("<H", data, head + 6)
    (optional,) = struct.unpack_from("<H", data, head + 20)
    for number in range(count):
        fields = struct.unpack_from("<IIII", data, head + 24 + optional + number * 40 + 8)
        yield _Section(address=fields[1], size=max(fields[0], fields[2]), start=fields[3])


def _offset(address: int, sections: list[_Section]) -> int:
    """Where in the file lies what is at an address of memory. Raises ``IndexError``."""
    for section in sections:
        if section.address <= address < section.address + section.size:
            return address - section.address + section.start
    raise IndexError(f"nothing is at {address:#x}")
