"""The environment for programs that are not our own."""

import os
import sys


def users_environment() -> dict[str, str]:
    """The environment as the user has it. The frozen program on Linux is started with a path to its own libraries
    (PyInstaller keeps the former value in ``LD_LIBRARY_PATH_ORIG``); another program would load them for its own."""
    kept = dict(os.environ)
    before = kept.pop("LD_LIBRARY_PATH_ORIG", None)
    if getattr(sys, "frozen", False):
        kept.pop("LD_LIBRARY_PATH", None)
    return kept if before is None else {**kept, "LD_LIBRARY_PATH": before}
