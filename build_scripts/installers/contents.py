"""What is in a bundle: that it is not larger than it should be, and has nothing to reach a network with.

Every file is looked at: its name, what a program or library takes from others, and the modules of Python. What could
open a connection must stand in ``REASONS``. All of it works on a bundle of any system, on any system.
"""

import re
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from fnmatch import fnmatch
from pathlib import Path

from installers.archive import Archive, modules_in
from installers.binaries import Asked, asked_by
from installers.bundle import STAND_INS
from installers.facts import System
from installers.left_out import NETWORK

MOST = {System.LINUX: 220, System.WINDOWS: 140, System.MACOS: 250}
"""Megabytes (10^6 bytes) that a bundle may have. On Linux a third of it are ICU's tables and numpy's linear
algebra, which Qt and numpy load and do not work without; on macOS Qt's libraries are for two machines."""

_NAMES = re.compile(
    r"network|webengine|websocket|webview|qml|httpserver|(^|/)(lib)?(ssl|crypto|curl|nghttp|krb5|gssapi)[-.\d]"
    r"|(^|/)_(ssl|socket|asyncio|hashlib)\.|/tls/|opengl32sw",
    re.IGNORECASE,
)
_LIBRARIES = re.compile(
    r"network|webengine|websocket|^(lib)?(ssl|crypto|curl|krb5|gssapi)[-.\d]|winhttp|wininet|urlmon|iphlpapi|dnsapi",
    re.IGNORECASE,
)
_CONNECTING = re.compile(
    r"(WSA)?(socket|connect|accept4?|sendto|listen)(Ex|A|W)?|getaddrinfo|GetAddrInfo(Ex)?W|gethostbyname\w*|res_n?query"
)
"""Functions of which one at least is needed to reach another machine or to be reached."""

REASONS = {
    "*pillow.libs/libxcb-*": "Pillow takes pictures of the screen with it, which nothing here asks for",
    "*PIL/.dylibs/libxcb.*": "Pillow takes pictures of the screen with it, which nothing here asks for",
    "*/libX11.so*": "shows the window, on this machine's screen unless the user's DISPLAY names another",
    "*/libXdmcp.so*": "comes with libX11, for logging in at a terminal; nothing calls it",
    "*/libdbus-1.so*": "tells screen readers and the desktop what the window shows, on this machine",
    "*/libglib-2.0.so*": "Qt waits for what happens with it; a socket of this machine for the system's log",
    "*/libgio-2.0.so*": "comes with glib; nothing calls it",
    "*/libgpg-error.so*": "comes with libdbus; nothing calls it",
    "*/libsystemd.so*": "comes with libdbus; nothing calls it",
    "*/libselinux.so*": "comes with glib; nothing calls it",
    "*/libuuid.so*": "makes identifiers; a socket of this machine",
}
"""Which files may know how to connect, and why they do not reach a network."""


@dataclass(frozen=True, slots=True)
class Contents:
    """What was found in a bundle."""

    system: System
    names: tuple[str, ...]
    """Of all files and links to files, relative, with forward slashes."""
    size: int
    """Bytes; what is linked to is counted once."""
    binaries: dict[str, Asked]
    """Each program and library, and what it takes from others."""
    modules: frozenset[str]
    """Of Python, by their whole names, with the stand-ins."""
    filled: tuple[str, ...]
    """Modules that should be empty stand-ins and are not."""

    @property
    def connecting(self) -> dict[str, list[str]]:
        """Files that know how to connect, and the functions for it."""
        found = {path: sorted(filter(_CONNECTING.fullmatch, asked.functions)) for path, asked in self.binaries.items()}
        return {path: functions for path, functions in found.items() if functions}

    def faults(self) -> list[str]:
        """Sentences: what must not be so."""
        return [*self._too_much(), *self._reaching_out(), *self._of_python()]

    def _too_much(self) -> Iterator[str]:
        if self.size > MOST[self.system] * 1_000_000:
            yield f"The bundle has {self.size / 1e6:.0f} MB, and may have {MOST[self.system]}."
        yield from (f"{name} must not be in the bundle." for name in self.names if _NAMES.search(name))

    def _reaching_out(self) -> Iterator[str]:
        for path, asked in self.binaries.items():
            yield from (f"{path} needs {library}." for library in sorted(asked.libraries) if _LIBRARIES.search(library))
        for path, functions in self.connecting.items():
            if reason_for(path) is None:
                yield f"{path} can open a connection ({', '.join(functions)})."

    def _of_python(self) -> Iterator[str]:
        if not self.modules:
            yield "No modules of Python were found."
        for name in sorted(self.modules):
            if any(name == left or name.startswith(f"{left}.") for left in NETWORK):
                yield f"Python's {name} must not be in the bundle."
        yield from (f"Python's own {name} is in the bundle, and not its empty stand-in." for name in self.filled)


def reason_for(path: str) -> str | None:
    """Why a file may know how to connect; None where there is no reason."""
    return next((reason for pattern, reason in REASONS.items() if fnmatch(path, pattern)), None)


def contents_of(folder: Path, system: System) -> Contents:
    """Of a folder that PyInstaller made. Raises ``ValueError`` for a library that cannot be read."""
    files = {path.relative_to(folder).as_posix(): path for path in sorted(folder.rglob("*")) if path.is_file()}
    own = {name: path for name, path in files.items() if not path.is_symlink()}
    archives = [found for path in _programs(folder, system) if (found := modules_in(path))]
    modules = frozenset(name for archive in archives for name in archive.places)
    return Contents(
        system,
        tuple(files),
        sum(path.stat().st_size for path in own.values()),
        {name: asked for name, path in own.items() if (asked := asked_by(path)) is not None},
        modules | _base_modules(own) if modules else modules,
        tuple(
            name for archive in archives for name in STAND_INS if name in archive.places and _does_more(archive, name)
        ),
    )


def _does_more(archive: Archive, module: str) -> bool:
    """Whether a module has more than the stand-in: words about itself, and a name that it refuses to tell."""
    return bool(set(archive.code(module).co_names) - {"__doc__", "gethostname", "str"})


def _programs(folder: Path, system: System) -> list[Path]:
    place = folder / "Contents" / "MacOS" if system is System.MACOS else folder
    return [path for path in sorted(place.iterdir()) if path.is_file()]


def _base_modules(files: dict[str, Path]) -> frozenset[str]:
    """Of the archive that Python itself starts with."""
    archives = [path for name, path in files.items() if name.endswith("base_library.zip")]
    names = [name for path in archives for name in zipfile.ZipFile(path).namelist()]
    return frozenset(name.removesuffix(".pyc").removesuffix("/__init__").replace("/", ".") for name in names)
