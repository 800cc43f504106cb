"""The Python modules in a program that PyInstaller made: read from its file, without PyInstaller.

A program ends with an archive and a cookie that tells where it begins; one entry of it holds the modules, each
compressed (``PyInstaller/archive/readers.py`` and ``writers.py`` of PyInstaller 6).
"""

import marshal
import struct
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from types import CodeType

_COOKIE = b"MEI\x0c\x0b\x0a\x0b\x0e"
_MODULES = b"z"


@dataclass(frozen=True, slots=True)
class Archive:
    """The modules, by their whole names."""

    places: dict[str, tuple[int, int]]
    """Where each lies in ``data``, and how long it is."""
    data: bytes

    def code(self, name: str) -> CodeType:
        """What a module does when it is loaded. Only for the Python that the program was built with."""
        start, size = self.places[name]
        code: CodeType = marshal.loads(zlib.decompress(self.data[start : start + size]))  # noqa: S302 - made here
        return code


def modules_in(program: Path) -> Archive | None:
    """None for a file that PyInstaller did not make."""
    data = program.read_bytes()
    cookie = data.rfind(_COOKIE)
    if cookie < 0:
        return None
    length, contents, contents_length = struct.unpack_from("!III", data, cookie + 8)
    start = cookie + 88 - length
    for kind, place, size in _entries(data[start + contents : start + contents + contents_length]):
        if kind == _MODULES:
            return _modules(data[start + place : start + place + size])
    return None


def _entries(table: bytes) -> Iterator[tuple[bytes, int, int]]:
    place = 0
    while place < len(table):
        entry, start, size, _, _, kind = struct.unpack_from("!IIIIBc", table, place)
        yield kind, start, size
        place += entry


def _modules(data: bytes) -> Archive:
    (contents,) = struct.unpack_from("!I", data, 8)
    named = marshal.loads(data[contents:])  # noqa: S302 - made here
    return Archive({name: (start, size) for name, (_, start, size) in named}, data)
