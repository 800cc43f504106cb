"""What programs and libraries of three systems ask for is read from their files."""

import importlib.util
import struct
import sys
from pathlib import Path

import pytest

from installers.binaries import asked_by


@pytest.mark.skipif(sys.platform != "linux", reason="takes this Python's own libraries")
def test_linux(tmp_path: Path) -> None:
    import _socket

    asked = asked_by(Path(_socket.__file__))
    assert asked
    assert "libc.so.6" in asked.libraries
    assert {"socket", "connect", "getaddrinfo", "PyErr_SetString"} <= asked.functions
    assert "PyInit__socket" not in asked.functions  # that is what it gives


def test_windows() -> None:
    pip = importlib.util.find_spec("pip")
    programs = sorted(Path(pip.origin).parent.glob("_vendor/distlib/w64.exe")) if pip and pip.origin else []
    if not programs:
        pytest.skip("this pip has no program for Windows in it")
    asked = asked_by(programs[0])
    assert asked
    assert "KERNEL32.dll" in asked.libraries
    assert "CreateProcessW" in asked.functions


def test_windows_names_what_is_asked_of_winsock_by_number(tmp_path: Path) -> None:
    (tmp_path / "a.dll").write_bytes(windows_library("WS2_32.dll", number=23))
    asked = asked_by(tmp_path / "a.dll")
    assert asked
    assert asked.libraries == {"WS2_32.dll"}
    assert asked.functions == {"socket"}


def test_macos(tmp_path: Path) -> None:
    one = macos_library("/usr/lib/libSystem.B.dylib", ["_socket", "_main"])
    several = struct.pack(">IIIIIII", 0xCAFEBABE, 1, 0, 0, 28, len(one), 0) + one
    for name, data in (("one.dylib", one), ("several.dylib", several)):
        (tmp_path / name).write_bytes(data)
        asked = asked_by(tmp_path / name)
        assert asked
        assert asked.libraries == {"libSystem.B.dylib"}
        assert asked.functions == {"socket"}


def test_other_files_ask_for_nothing(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("text")
    assert asked_by(tmp_path / "a.txt") is None


def test_a_damaged_library_is_not_taken_for_a_clean_one(tmp_path: Path) -> None:
    (tmp_path / "a.so").write_bytes(b"\x7fELF\2\1" + bytes(34) + b"\xff" * 30)
    with pytest.raises(ValueError, match=r"a\.so cannot be read"):
        asked_by(tmp_path / "a.so")


def windows_library(library: str, number: int) -> bytes:
    """The least PE file that takes one function by its number: one section at 0x1000, at 0x200 of the file."""
    data = bytearray(0x300)
    data[:2], data[60:64] = b"MZ", struct.pack("<I", 64)
    data[64:68] = b"PE\0\0"
    struct.pack_into("<H", data, 64 + 6, 1)
    struct.pack_into("<H", data, 64 + 20, 240)
    struct.pack_into("<H", data, 64 + 24, 0x20B)
    struct.pack_into("<II", data, 64 + 24 + 112 + 8, 0x1000, 40)
    struct.pack_into("<IIII", data, 64 + 24 + 240 + 8, 0x100, 0x1000, 0x100, 0x200)
    struct.pack_into("<IIIII", data, 0x200, 0x1040, 0, 0, 0x1080, 0)
    struct.pack_into("<Q", data, 0x240, 1 << 63 | number)
    data[0x280 : 0x280 + len(library)] = library.encode()
    return bytes(data)


def macos_library(library: str, symbols: list[str]) -> bytes:
    """The least Mach-O file that needs a library; the first symbol is taken from elsewhere, the others are its own."""
    path = library.encode() + b"\0" * (8 - len(library) % 8)
    load = struct.pack("<IIIIII", 0xC, 24 + len(path), 24, 0, 0, 0) + path
    names = b"\0" + b"".join(name.encode() + b"\0" for name in symbols)
    table_at = 32 + len(load) + 24
    table = b"".join(
        struct.pack(
            "<IBBHQ", names.index(name.encode()), 1 if name is symbols[0] else 0xF, name is not symbols[0], 0, 0
        )
        for name in symbols
    )
    symtab = struct.pack("<IIIIII", 2, 24, table_at, len(symbols), table_at + len(table), len(names))
    head = struct.pack("<IIIIIIII", 0xFEEDFACF, 0, 0, 6, 2, len(load) + 24, 0, 0)
    return head + load + symtab + table + names
