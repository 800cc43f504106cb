"""Which shared libraries the Linux bundle carries, and which it takes from the system it is installed on.

PyInstaller takes along whatever the building machine has. Most of that must not be shipped: a driver loads into the
process and wants the system's libstdc++, fontconfig the system's settings, D-Bus the system's daemon; a library
built on a newer system asks for a newer libc than the oldest we run on; GTK's and D-Bus's own needs are under the LGPL;
and nobody would mend their security holes. So what is carried is listed, and all else is named in the package.
"""

import re
from collections.abc import Iterable
from pathlib import PurePosixPath

from prepare import LIBRARIES

CARRIED = (
    # Python, and what its modules need that has another name, version or set of features on another distribution.
    *("libpython3", "libffi.so", "libsqlite3.so", "libbz2.so"),
    # Small helpers of X11 that Qt wants and that hardly any desktop has installed.
    *("libxcb-cursor.so", "libxcb-icccm.so", "libxcb-image.so", "libxcb-keysyms.so", "libxcb-render-util.so"),
    "libxcb-util.so",
)
"""How the names begin of the system's libraries that the bundle carries; none is under the GPL or LGPL."""

_OF_WHEELS = re.compile(
    r"lib(Qt6|icu(data|i18n|uc)\.|pyside6\.|shiboken6\.)|.*-[0-9a-f]{8}(-[0-9a-f]{8})?\.so|libscipy_"
)
"""Names under which libraries of Python's packages are linked to from beside the program: Qt's, those that a wheel's
maker renamed by their contents, and numpy's."""

PACKAGES = {
    **LIBRARIES,
    **dict.fromkeys(
        (
            *("libc.so.6", "libm.so.6", "libdl.so.2", "libpthread.so.0", "librt.so.1", "libutil.so.1"),
            "ld-linux-x86-64.so.2",
        ),
        "libc6",
    ),
    "libcrypto.so.3": "libssl3",
    "libexpat.so.1": "libexpat1",
    "libgcc_s.so.1": "libgcc-s1",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "liblzma.so.5": "liblzma5",
    "libstdc++.so.6": "libstdc++6",
    "libuuid.so.1": "libuuid1",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
    "libxcb-glx.so.0": "libxcb-glx0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb.so.1": "libxcb1",
    "libz.so.1": "zlib1g",
    "libzstd.so.1": "libzstd1",
}
"""Debian's package for each library that may be taken from the system (Ubuntu's and later Debian's have the same name,
or provide it)."""


def of_the_system(file: PurePosixPath) -> bool:
    """Whether a file that PyInstaller collected is a library to take from the system instead. It puts the system's
    beside the program, and leaves those of packages in their folders, with a link to each."""
    if len(file.parts) > 1 or not re.match(r"lib.*\.so(\.|$)", file.name):
        return False
    return not file.name.startswith(CARRIED) and not _OF_WHEELS.match(file.name)


def depends(needed: Iterable[str], glibc: tuple[int, ...]) -> list[str]:
    """What the package depends on, for the libraries that the bundle needs and does not carry; ``glibc`` is the version
    whose symbols it asks for. Raises ``KeyError`` for a library that no package is known for."""
    packages = {PACKAGES[library] for library in needed} | {"libc6"}
    versions = {"libc6": f"libc6 (>= {'.'.join(map(str, glibc))})", "libstdc++6": "libstdc++6 (>= 11)"}
    return sorted(versions.get(package, package) for package in packages)
