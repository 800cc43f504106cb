"""What a worker may use. The system enforces it, so that not even a broken reader can take more.

Linux: address space, processor time, no file written, no core dump, no new privileges, no network.
macOS: processor time, no file written, no core dump; address space where the system honours it.
Windows: nothing here without further packages; there the parent's wall clock alone bounds a read.
"""

import ctypes
import mmap
import sys
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

READ_SECONDS = 20
"""Processor time, and wall time, that reading may take without getting any further, as from page to page."""
READ_SECONDS_IN_ALL = 1_800
"""Processor time that reading one document may take."""

_PR_SET_NO_NEW_PRIVS = 38
_CLONE_NEWUSER = 0x10000000
_CLONE_NEWNET = 0x40000000


@dataclass(frozen=True, slots=True)
class Limits:
    """Bounds on top of what the worker has used when they are applied; None is no bound."""

    cpu_seconds: int | None = None
    """Until ``renew`` is called, or the end."""
    cpu_seconds_in_all: int | None = None
    """However often ``renew`` is called."""
    memory_bytes: int | None = None
    open_files: int | None = None


UNBOUNDED = Limits()
"""Still no file is written and no core dumped."""


def give_up_network() -> None:
    """Enters an empty network and gives up gaining privileges, where the system allows it (Linux)."""
    if sys.platform == "linux":
        libc = ctypes.CDLL(None, use_errno=True)
        libc.prctl(_PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0)
        if libc.unshare(_CLONE_NEWNET) != 0:
            libc.unshare(_CLONE_NEWUSER | _CLONE_NEWNET)


def apply(limits: Limits) -> None:
    """Bounds this process for the rest of its life. What the system does not know or allow is left out."""
    if sys.platform != "win32":
        import resource

        _bound(resource.RLIMIT_CORE, 0)
        _bound(resource.RLIMIT_FSIZE, 0)
        if limits.open_files is not None:
            _bound(resource.RLIMIT_NOFILE, limits.open_files)
        if limits.cpu_seconds is not None:
            # At the soft limit the worker is ended by SIGXCPU, a second later by SIGKILL.
            spare = max(1, (limits.cpu_seconds_in_all or 0) - limits.cpu_seconds)
            _bound(resource.RLIMIT_CPU, _seconds_used() + limits.cpu_seconds, spare)
        if limits.memory_bytes is not None:
            _bound(resource.RLIMIT_AS, _address_space() + limits.memory_bytes)


def renew(cpu_seconds: int = READ_SECONDS) -> None:
    """Work has got further: grants it so much processor time from now, within what was set for all of it."""
    if sys.platform != "win32":
        import resource

        hard = resource.getrlimit(resource.RLIMIT_CPU)[1]
        wanted = _seconds_used() + cpu_seconds
        with suppress(OSError, ValueError):
            resource.setrlimit(
                resource.RLIMIT_CPU, (wanted if hard == resource.RLIM_INFINITY else min(wanted, hard - 1), hard)
            )


if sys.platform != "win32":

    def _seconds_used() -> int:
        import resource

        used = resource.getrusage(resource.RUSAGE_SELF)
        return round(used.ru_utime + used.ru_stime)

    def _bound(which: int, soft: int, spare: int = 0) -> None:
        """Lowers a limit of the system, never raises it."""
        import resource

        hard = resource.getrlimit(which)[1]
        ceiling = soft + spare if hard == resource.RLIM_INFINITY else min(soft + spare, hard)
        with suppress(OSError, ValueError):
            resource.setrlimit(which, (min(soft, ceiling), ceiling))


def _address_space() -> int:
    """Bytes of address space in use (Linux); 0 where it is not told."""
    try:
        return int(Path("/proc/self/statm").read_bytes().split()[0]) * mmap.PAGESIZE
    except (OSError, ValueError):
        return 0
