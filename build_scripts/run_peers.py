"""Exchanges with the real peers that pip can install, each in a virtual environment of its own under ``build/peers``.

    python build_scripts/run_peers.py

Taguette makes a project with its own code, and our reader must find the same passages as its ``extract`` cuts out.
``qualitative-coding`` imports a REFI-QDA project of ours and must have the same texts and codes, and know who gave
which code to which text. It reads no places of passages, so it proves nothing of them: tests/exports/refi does.
The exit status is 1 when anything differs. Nothing but the package index is asked, and that only the first time.
"""

import json
import os
import subprocess
import sys
import tempfile
import venv
from collections.abc import Callable, Iterable
from pathlib import Path

ROOT = Path(__file__).parents[1]
BUILD = ROOT / "build" / "peers"
PEERS = {
    "taguette": ("taguette==1.5.2", "SQLAlchemy<1.5"),
    "qualitative-coding": ("qualitative-coding==1.7.8",),
}


def main() -> int:
    sys.path[:0] = [str(ROOT / "desktop"), str(ROOT / "tests")]
    from qualitative_coding_peer import differences as of_qualitative_coding
    from taguette_peer import differences as of_taguette

    worst = 0
    checks: dict[str, Callable[[Path, Path], Iterable[str]]] = {
        "taguette": of_taguette,
        "qualitative-coding": of_qualitative_coding,
    }
    for name, differences in checks.items():
        with tempfile.TemporaryDirectory(prefix="motsvar-peers-") as folder:
            found = list(differences(environment(name), Path(folder)))
        print(f"{name} {PEERS[name][0].partition('==')[2]}: {'equal' if not found else 'DIFFERENT'}")
        for sentence in found:
            print(f"  {sentence}")
        worst = max(worst, bool(found))
    return worst


def environment(name: str) -> Path:
    """The interpreter's folder of a virtual environment with that peer; made where it is not there yet."""
    folder = BUILD / name
    binaries = folder / ("Scripts" if os.name == "nt" else "bin")
    wanted = json.dumps(PEERS[name])
    stamp = folder / "made-of.json"
    if not stamp.is_file() or stamp.read_text(encoding="utf-8") != wanted:
        print(f"Installing {' '.join(PEERS[name])}", file=sys.stderr)
        venv.create(folder, clear=True, with_pip=True)
        subprocess.run([binaries / "python", "-m", "pip", "install", "--quiet", *PEERS[name]], check=True)
        stamp.write_text(wanted, encoding="utf-8")
    return binaries


if __name__ == "__main__":
    sys.exit(main())
