"""Where icons, lexicons, samples and translations lie: beside the package, or at the top of a checkout."""

from pathlib import Path


def resource_path(*names: str) -> Path:
    """The path of a shipped file, such as ``resource_path("icons", "motsvar.svg")``."""
    package = Path(__file__).parent / "resources"
    root = package if package.is_dir() else Path(__file__).parents[2] / "resources"
    return root.joinpath(*names)


def sample_case() -> Path:
    """The sample case that ships with the program. Never write to it: open a copy."""
    return _beside("annotations.db")


def third_party() -> Path:
    """The list of what the program stands on."""
    return _beside("THIRD_PARTY.md")


def licence() -> Path:
    """The words of the program's own licence."""
    return _beside("LICENSE")


def _beside(name: str) -> Path:
    """A file at the top of a checkout, which a wheel carries among its resources."""
    packaged = resource_path(name)
    return packaged if packaged.is_file() else Path(__file__).parents[2] / name
