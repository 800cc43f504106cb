"""What a program or library asks of others: read from its file, without running it and without the system's tools."""

import struct
from pathlib import Path

from installers.binaries.asked import NOTHING, Asked
from installers.binaries.elf import asked_by_elf
from installers.binaries.macho import MAGICS, asked_by_macho
from installers.binaries.pe import asked_by_pe

__all__ = ["NOTHING", "Asked", "asked_by"]


def asked_by(path: Path) -> Asked | None:
    """None for what is neither ELF (Linux) nor PE (Windows) nor Mach-O (macOS). Raises ``ValueError`` for a file that
    says it is one and cannot be read."""
    with path.open("rb") as file:
        magic = file.read(4)
    if magic[:2] != b"MZ" and magic != b"\x7fELF" and magic not in MAGICS:
        return None
    data = path.read_bytes()
    try:
        if magic == b"\x7fELF":
            return asked_by_elf(data)
        return asked_by_pe(data) if magic[:2] == b"MZ" else asked_by_macho(data)
    except (struct.error, IndexError, OverflowError) as error:
        raise ValueError(f"{path.name} cannot be read: {error}") from error
