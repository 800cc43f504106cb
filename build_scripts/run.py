"""`make run`: the window on the sample case; without a display, the self-test on a virtual one."""

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
MOTSVAR = [sys.executable, "-m", "motsvar"]
DEMO = ROOT / "build" / "demo"


def main() -> int:
    if sys.platform != "linux" or os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"):
        return subprocess.run([*MOTSVAR, str(ROOT / "annotations.db")]).returncode
    print("There is no display here: running the self-test on a virtual one instead.", flush=True)
    screen = ["xvfb-run", "-a", "-s", "-screen 0 1600x1000x24"]
    environment = {**os.environ, "QT_QPA_PLATFORM": "xcb"}
    status = subprocess.run([*screen, *MOTSVAR, "self-test", "--keep", str(DEMO)], env=environment).returncode
    if status == 0:
        print("It passed. It left:")
        for path in sorted(DEMO.iterdir()):
            print(f"  {path.relative_to(ROOT)}")
    return status


if __name__ == "__main__":
    sys.exit(main())
