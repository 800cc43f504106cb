"""The answer of every format, and the names in it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Asked:
    """What a file needs from outside itself."""

    libraries: frozenset[str]
    """File names without folder, as written: ``libX11.so.6``, ``KERNEL32.dll``, ``QtCore``."""
    functions: frozenset[str]
    """Names of what it takes from them, as in C: without leading underscore and version."""


NOTHING = Asked(frozenset(), frozenset())


def text_at(data: bytes, start: int) -> str:
    """The zero-ended name at an offset."""
    return data[start : data.index(b"\0", start)].decode("latin-1")
