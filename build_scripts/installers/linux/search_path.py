"""Takes out of a library where else the loader should look for others: a folder of the machine it was built on.

On another machine that folder may be missing, or somebody's own, who could then put libraries into the program.
"""

import struct
from pathlib import Path

_PT_DYNAMIC, _RPATH, _RUNPATH = 2, 15, 29
_ENTRY = struct.Struct("<QQ")


def without_search_path(library: bytes) -> bytes:
    """The ELF file (64 bits, little-endian) without DT_RPATH and DT_RUNPATH; sections and sizes stay as they are."""
    changed = bytearray(library)
    for start, size in _dynamic(library):
        entries = list(_ENTRY.iter_unpack(library[start : start + size]))
        kept = [entry for entry in entries if entry[0] not in (_RPATH, _RUNPATH)]
        kept += [(0, 0)] * (len(entries) - len(kept))
        changed[start : start + size] = b"".join(_ENTRY.pack(*entry) for entry in kept)
    return bytes(changed)


def _dynamic(library: bytes) -> list[tuple[int, int]]:
    """Where in the file the segments of dynamic linking lie: offset and size in bytes, whole entries."""
    (headers,) = struct.unpack_from("<Q", library, 32)
    size, count = struct.unpack_from("<HH", library, 54)
    found = []
    for at in range(headers, headers + size * count, size):
        (kind,) = struct.unpack_from("<I", library, at)
        offset, _, _, length = struct.unpack_from("<QQQQ", library, at + 8)
        if kind == _PT_DYNAMIC:
            found.append((offset, length - length % _ENTRY.size))
    return found


def forget_search_path(path: Path) -> None:
    """Does so with a file."""
    path.write_bytes(without_search_path(path.read_bytes()))
