"""Run by the Python for Windows, in wine: `python.exe freeze_there.py DIST`. Freezes as `build.py` does on Windows."""

import sys
from pathlib import Path

sys.path[:0] = [str(Path(__file__).resolve().parents[2])]

from installers.checking import BundleError  # noqa: E402
from installers.freeze import freeze_with, reproducible_environment  # noqa: E402

if __name__ == "__main__":
    try:
        freeze_with(Path(sys.executable), Path(sys.argv[1]), reproducible_environment())
    except BundleError as error:
        sys.exit(str(error))
