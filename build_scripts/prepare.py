"""Makes a checkout ready: system libraries, `.venv`, pinned dependencies, the program, the lexicons, the translation.

Needs only Python 3.11 or newer; runs before anything is installed. Does nothing when all is in place. With `--bundle`
also what building the packages needs.
"""

import ctypes
import hashlib
import os
import shutil
import subprocess
import sys
import sysconfig
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
VENV = ROOT / ".venv"
PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")

# What Qt's wheels load but do not carry (Debian 12, PySide6 6.11.3), by the file that proves it is there.
LIBRARIES = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libX11.so.6": "libx11-6",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libdbus-1.so.3": "libdbus-1-3",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
}
FILES = {
    "/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf": "fonts-dejavu-core",
    "/usr/share/X11/xkb/rules/evdev": "xkb-data",
}
PROGRAMS = {"Xvfb": "xvfb", "xauth": "xauth"}
# What the test needs that reads the window as a screen reader does; without them it is skipped. The bindings are of
# the system's own Python. Folders of libraries are named after the machine, hence the pattern.
READER = {
    "/usr/bin/dbus-run-session": "dbus",
    "/usr/libexec/at-spi2-registryd": "at-spi2-core",
    "/usr/lib/python3/dist-packages/gi/__init__.py": "python3-gi",
    "/usr/lib/*/girepository-1.0/Atspi-2.0.typelib": "gir1.2-atspi-2.0",
}
# What building the Linux packages and looking them over needs; asked for by --bundle.
BUNDLING = {
    "appstreamcli": "appstream",
    "desktop-file-validate": "desktop-file-utils",
    "dpkg-deb": "dpkg",
    "lintian": "lintian",
    "readelf": "binutils",
    "strace": "strace",
    "update-mime-database": "shared-mime-info",
    "xz": "xz-utils",
}


def loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def missing_packages(bundle: bool = False) -> list[str]:
    """Debian packages that this machine lacks; ``bundle``: also for what is shipped."""
    missing = [package for name, package in LIBRARIES.items() if not loads(name)]
    missing += [package for name, package in FILES.items() if not Path(name).exists()]
    missing += [package for name, package in PROGRAMS.items() if not shutil.which(name)]
    missing += [package for name, package in READER.items() if not any(Path("/").glob(name[1:]))]
    try:
        import ensurepip  # noqa: F401 - Debian splits it off into python3-venv
    except ImportError:
        missing.append("python3-venv")
    if bundle:
        missing += [package for name, package in BUNDLING.items() if not shutil.which(name)]
        # Debian's own Python does not need its library; a frozen program does.
        library = f"libpython3.{sys.version_info.minor}"
        if not sysconfig.get_config_var("Py_ENABLE_SHARED") and not loads(f"{library}.so.1.0"):
            missing.append(library)
    return missing


def install_packages(missing: list[str]) -> None:
    """Installs Debian packages where the user may; else names them in one sentence and stops."""
    if not missing:
        return
    command = "apt-get install --no-install-recommends " + " ".join(missing)
    if not shutil.which("apt-get"):
        sys.exit(f"Please install, with your system's package manager, what Debian calls: {' '.join(missing)}")
    if os.geteuid() == 0:
        prefix = []
    elif shutil.which("sudo") and subprocess.run(["sudo", "-n", "true"], capture_output=True).returncode == 0:
        prefix = ["sudo", "-n"]
    else:
        sys.exit(f"Some system libraries are missing; please run: sudo {command}")
    print(f"Installing system libraries: {' '.join(missing)}", flush=True)
    quiet = {"stdout": subprocess.DEVNULL, "env": {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}}
    for arguments in (["update", "-q"], ["install", "-y", "-q", "--no-install-recommends", *missing]):
        if subprocess.run([*prefix, "apt-get", *arguments], **quiet).returncode:  # type: ignore[call-overload]
            sys.exit(f"The system libraries could not be installed; please run: {command}")


def install_program() -> None:
    """The virtual environment with exactly the locked dependencies, and the program in it."""
    recipe = b"".join((ROOT / name).read_bytes() for name in ("requirements/dev.txt", "pyproject.toml"))
    stamp = VENV / "prepared"
    if PYTHON.exists() and stamp.exists() and stamp.read_text() == hashlib.sha256(recipe).hexdigest():
        return
    print("Installing the dependencies into .venv", flush=True)
    if not PYTHON.exists():
        import venv  # the Python that reads this in wine has none

        venv.create(VENV, with_pip=True)
    pip = [str(PYTHON), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    locked = ["--require-hashes", "--only-binary", ":all:", "-r", str(ROOT / "requirements/dev.txt")]
    subprocess.run([*pip, *locked], check=True)
    subprocess.run([*pip, "--no-deps", "--no-build-isolation", "--editable", str(ROOT)], check=True)
    stamp.write_text(hashlib.sha256(recipe).hexdigest())


def main() -> None:
    if sys.version_info < (3, 11):  # noqa: UP036 - runs in whatever Python the machine has
        sys.exit("Motsvar needs Python 3.11 or newer.")
    if sys.platform == "linux":
        install_packages(missing_packages(bundle="--bundle" in sys.argv[1:]))
    install_program()
    subprocess.run([str(PYTHON), str(ROOT / "build_scripts/make_lexicon.py"), "--if-missing"], check=True)
    subprocess.run([str(PYTHON), str(ROOT / "build_scripts/translate.py"), "--compile"], check=True)


if __name__ == "__main__":
    main()
