"""Freezes the program with PyInstaller, in an environment that holds what the program needs and nothing else."""

import hashlib
import os
import subprocess
import venv
from pathlib import Path

from installers.facts import APP, EPOCH, PROGRAM, ROOT, System, this_system
from installers.licences.collect import check_bundle, collect
from installers.linux.search_path import forget_search_path
from installers.macos.commands import IDENTITY, identity

ENVIRONMENT = ROOT / "build" / "environment"
SPEC = Path(__file__).with_name("motsvar.spec")


def freeze(sign: bool = False) -> Path:
    """The folder of the frozen program, made anew; on macOS the ``.app``, which PyInstaller signs.

    Raises ``CalledProcessError``, and ``BundleError`` where a licence is not known or does not fit, and where there is
    no certificate to sign with.
    """
    system = this_system()
    environment = reproducible_environment()
    if system is System.MACOS:
        environment |= signing_environment(sign)
    python = prepare_environment()
    collect(python)
    command = [str(python), "-m", "PyInstaller", "--noconfirm", "--clean", "--log-level", "WARN"]
    places = ["--distpath", str(ROOT / "dist"), "--workpath", str(ROOT / "build" / "pyinstaller")]
    subprocess.run([*command, *places, str(SPEC)], check=True, env=environment)
    folder = ROOT / "dist" / (APP if system is System.MACOS else PROGRAM)
    if system is System.LINUX:
        strip(folder)
    check_bundle(folder, python)
    return folder


def strip(folder: Path) -> None:
    """Takes the symbols that only a debugger reads out of the libraries (23 MB), and out of Python's own the folders of
    the machine that it was built on. Numpy's have been rewritten so that ``strip`` would break them."""
    for library in (*folder.glob("_internal/libpython3*"), *folder.glob("_internal/python3*/lib-dynload/*.so")):
        forget_search_path(library)
    found = (path for path in folder.glob("_internal/**/*.so*") if not path.is_symlink())
    libraries = sorted(path for path in found if path.parent.name != "numpy.libs")
    subprocess.run(["strip", "--strip-unneeded", *map(str, libraries)], check=True)


def prepare_environment() -> Path:
    """The Python of ``build/environment``, with the locked libraries; made anew when the lock has changed."""
    lock = ROOT / "requirements" / "build.txt"
    stamp, recipe = ENVIRONMENT / "prepared", hashlib.sha256(lock.read_bytes()).hexdigest()
    python = ENVIRONMENT / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    if not stamp.exists() or stamp.read_text() != recipe:
        venv.create(ENVIRONMENT, with_pip=True, clear=True)
        pip = [str(python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
        subprocess.run([*pip, "--require-hashes", "--only-binary", ":all:", "-r", str(lock)], check=True)
        stamp.write_text(recipe)
    return python


def reproducible_environment() -> dict[str, str]:
    """What makes two builds in the same place equal: no clock, no chance, and no signature unless it is asked for."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON") and name != IDENTITY}
    return {"SOURCE_DATE_EPOCH": str(EPOCH), **kept, "PYTHONHASHSEED": "0"}


def signing_environment(sign: bool) -> dict[str, str]:
    """On macOS: a signature that cannot be made or does not hold fails the build. Raises ``BundleError``."""
    strict = {"PYINSTALLER_STRICT_BUNDLE_CODESIGN_ERROR": "1", "PYINSTALLER_VERIFY_BUNDLE_SIGNATURE": "1"}
    return {**strict, IDENTITY: identity(os.environ)} if sign else strict
