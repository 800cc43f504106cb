"""Mach-O, 64 bits, alone or several in one file: programs and libraries of macOS (Apple, ``mach-o/loader.h``)."""

import struct

from installers.binaries.asked import NOTHING, Asked, text_at

_ALONE, _SEVERAL, _SEVERAL_64 = b"\xcf\xfa\xed\xfe", b"\xca\xfe\xba\xbe", b"\xca\xfe\xba\xbf"
MAGICS = (_ALONE, _SEVERAL, _SEVERAL_64)
_LIBRARIES = {0xC, 0x80000018, 0x8000001F, 0x20}
"""Needed, weakly needed, passed on, loaded when used."""
_SYMBOLS = 2


def asked_by_macho(data: bytes) -> Asked:
    """Of all machines that it has code for."""
    if data[:4] == _ALONE:
        return _asked_by_one(data)
    (count,) = struct.unpack_from(">I", data, 4)
    if count > 16:  # a class file of Java begins alike
        return NOTHING
    wide = data[:4] == _SEVERAL_64
    ones = []
    for number in range(count):
        place = 8 + number * (32 if wide else 20)
        start, size = struct.unpack_from(">QQ" if wide else ">II", data, place + 8)
        if data[start : start + 4] == _ALONE:
            ones.append(_asked_by_one(data[start : start + size]))
    libraries = frozenset(name for one in ones for name in one.libraries)
    return Asked(libraries, frozenset(name for one in ones for name in one.functions))


def _asked_by_one(data: bytes) -> Asked:
    (commands,) = struct.unpack_from("<I", data, 16)
    libraries, functions, place = set(), set(), 32
    for _ in range(commands):
        kind, size = struct.unpack_from("<II", data, place)
        if kind in _LIBRARIES:
            (name,) = struct.unpack_from("<I", data, place + 8)
            libraries.add(text_at(data, place + name).rpartition("/")[2])
        elif kind == _SYMBOLS:
            symbols, count, names, _ = struct.unpack_from("<IIII", data, place + 8)
            for symbol in struct.iter_unpack("<IBBHQ", data[symbols : symbols + count * 16]):
                if symbol[1] & 0x0F == 1 and symbol[2] == 0:  # taken from elsewhere
                    functions.add(text_at(data, names + symbol[0]).removeprefix("_"))
        place += size
    return Asked(frozenset(libraries), frozenset(functions))
