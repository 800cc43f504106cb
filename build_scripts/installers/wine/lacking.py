"""What the wine of Debian 12 lacks and the program needs to be loaded at all: two libraries, compiled by mingw.

They lie among the system's own in the Windows of wine, where PyInstaller takes nothing from.
"""

import re
import subprocess
from pathlib import Path, PureWindowsPath

from installers.windows.wine import Wine

HERE = Path(__file__).parent
SYSTEM = PureWindowsPath("C:/windows/system32")
COMPILER = "x86_64-w64-mingw32-gcc"
NAMES = ("icuuc.dll", "ucrtbase.dll", "ucrtwine.dll")
"""Of which none may be in a bundle."""

MARK = b"Wine builtin DLL"
"""By it wine knows a library as its own, and takes that instead of one of the same name."""
COMPLEX = ("cabs", "carg", "creal", "cimag", "ccos", "ccosh", "csin", "csinh", "ctan", "ctanh", "cexp", "cpow")
_EXPORT = re.compile(r"^\s*\[\s*\d+\]\s+(?:\+base\[\s*\d+\]\s+[0-9a-f]+\s+)?([A-Za-z_?@$][^\s]*)$", re.MULTILINE)


def put_in(wine: Wine) -> None:
    """Puts both where Windows has them. Raises ``CalledProcessError``."""
    system = wine.place(SYSTEM)
    compiled(HERE / "icuuc.c", system / "icuuc.dll", "-nostdlib", "-e", "DllMain")
    own, moved = system / "ucrtbase.dll", system / "ucrtwine.dll"
    if not moved.exists():
        moved.write_bytes(own.read_bytes().replace(MARK, bytes(len(MARK)), 1))
        listing = subprocess.run(["objdump", "-p", str(moved)], capture_output=True, text=True, check=True).stdout
        definitions = wine.prefix / "ucrtbase.def"
        definitions.write_text(exports(_EXPORT.findall(listing)), encoding="ascii")
        own.unlink()
        compiled(HERE / "ucrtbase.c", own, "-static-libgcc", str(definitions))
        wine.run("reg", "add", r"HKCU\Software\Wine\DllOverrides", "/v", "ucrtbase", "/d", "native", "/f")
    wine.settle()


def exports(names: list[str]) -> str:
    """What our ``ucrtbase.dll`` offers: its own functions of complex numbers, and wine's everything else."""
    # Microsoft's long double is a double.
    own = {f"{name}{kind}": f"shim_{name}{kind.strip('l')}" for name in COMPLEX for kind in ("", "f", "l")}
    lines = (f'"{name}" = {own.get(name) or _quoted(f"ucrtwine.{name}")}' for name in names)
    return "\n".join(["LIBRARY ucrtbase.dll", "EXPORTS", *lines, ""])


def _quoted(name: str) -> str:
    return f'"{name}"'


def compiled(source: Path, library: Path, *more: str) -> None:
    command = [COMPILER, "-shared", "-Os", "-s", "-o", str(library), str(source), *more]
    subprocess.run(command, check=True)
