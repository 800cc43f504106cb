"""What goes into the bundle. What stays out of it: `left_out.py` (modules) and `kept.py` (files)."""

from pathlib import Path

from installers.facts import ROOT

DATA = (
    *((f"resources/{name}", f"motsvar/resources/{name}") for name in ("appearance", "fonts", "help", "icons")),
    *((f"resources/{name}", f"motsvar/resources/{name}") for name in ("lexicons", "report", "samples", "translations")),
    *((name, "motsvar/resources") for name in ("annotations.db", "THIRD_PARTY.md", "LICENSE")),
    *(
        (name, "motsvar/resources/licences")
        for name in ("resources/licences", "build/licences/THIRD-PARTY-NOTICES.txt")
    ),
)
"""Source in the checkout, folder in the bundle: as ``motsvar.resources`` looks for them."""

STAND_INS = dict.fromkeys(("socket", "urllib.request"), str(Path(__file__).with_name("no_network.py")))
"""Modules that are imported by name and never used, and the empty one that takes their place."""

DECIDING = ("charset-normalizer", "diff-match-patch", "numpy", "pypdfium2", "rapidfuzz", "selectolax", "simplemma")
"""Packages whose version the report names; their metadata come along."""


def hidden_imports() -> list[str]:
    """Every module of the program: readers and workers are imported by name."""
    package = ROOT / "desktop" / "motsvar"
    found = (path.relative_to(package.parent).with_suffix("") for path in sorted(package.rglob("*.py")))
    return [".".join(path.parts).removesuffix(".__init__") for path in found]


def data_files() -> list[tuple[str, str]]:
    """As PyInstaller's ``datas``. Raises ``FileNotFoundError`` for what ``make setup`` has not made."""
    made = ("resources/translations/motsvar_sv.qm", "resources/translations/motsvar_sv.json")
    for name in (*made, "resources/lexicons/sv.keys.npy", *(source for source, _ in DATA)):
        if not (ROOT / name).exists():
            raise FileNotFoundError(f"{name} is missing: run make setup first.")
    return [(str(ROOT / source), target) for source, target in DATA]
