"""The words of a release: docs/RELEASE_NOTES.md with a table of the files that are published.

python -m installers.release_notes dist > notes.md        in build_scripts
"""

import sys
from pathlib import Path

from installers import facts
from installers.sums import published, sum_of

NOTES = facts.ROOT / "docs" / "RELEASE_NOTES.md"


def artefacts() -> dict[str, str]:
    """What people download, by the name of the file: for whom it is, in English and Swedish."""
    return {
        facts.SETUP: "Windows",
        facts.PORTABLE: "Windows, portable · portabel",
        facts.dmg("arm64"): "macOS, Apple",
        facts.dmg("x86_64"): "macOS, Intel",
        facts.DEB: "Debian, Ubuntu",
        facts.TAR: "Linux",
    }


def release_notes(dist: Path) -> str:
    """Sizes in MB of 1,000,000 bytes. Raises ``ValueError`` where the notes are of another version."""
    notes = NOTES.read_text("utf-8")
    if not notes.startswith(f"# {facts.NAME} {facts.VERSION}\n"):
        raise ValueError(f"{NOTES.name} does not begin with {facts.NAME} {facts.VERSION}: write what is new.")
    names = artefacts()
    rows = [
        f"| {names[path.name]} | `{path.name}` | {path.stat().st_size / 1e6:.1f} | `{sum_of(path)}` |"
        for path in published(dist)
        if path.name in names
    ]
    return "\n".join([notes, "## Files · Filer", "| | | MB | SHA-256 |", "|---|---|---:|---|", *rows, ""])


if __name__ == "__main__":
    sys.stdout.reconfigure(encoding="utf-8")  # type: ignore[union-attr]
    print(release_notes(Path(sys.argv[1])), end="")
