"""The Debian package, made with dpkg-deb alone."""

import gzip
import hashlib
import os
import shutil
import subprocess
from pathlib import Path

from installers.facts import PROGRAM
from installers.linux.texts import FOLDER, build_time, changelog, copyright_file, filled, manual


def make_deb(program: Path, share: Path, depends: list[str], said: str, out: Path, room: Path) -> Path:
    """``program``: the frozen folder; ``share``: what goes under /usr/share; ``said``: what the program answers to
    ``--help``; ``room``: an empty folder to put it together in. Raises ``CalledProcessError``."""
    root = room / "root"
    shutil.copytree(program, root / FOLDER[1:], symlinks=True)
    shutil.copytree(share, root / "usr/share")
    documents = root / "usr/share/doc" / PROGRAM
    _write(documents / "copyright", copyright_file().encode())
    _write(documents / "changelog.gz", gzip.compress(changelog().encode(), 9, mtime=0))
    _write(root / f"usr/share/man/man1/{PROGRAM}.1.gz", gzip.compress(manual(said).encode(), 9, mtime=0))
    _write(root / f"usr/share/lintian/overrides/{PROGRAM}", filled("lintian-overrides").encode())
    command = root / "usr/bin" / PROGRAM
    command.parent.mkdir()
    command.symlink_to(f"../lib/{PROGRAM}/{PROGRAM}")
    _write(root / "DEBIAN/md5sums", _sums(root).encode())
    size = sum(path.lstat().st_size for path in root.rglob("*"))
    _write(root / "DEBIAN/control", filled("control", depends=", ".join(depends), kilobytes=str(size // 1024)).encode())
    settle(root, program.name)
    # Several threads compress in blocks, one does not; two everywhere, so that the result does not tell the machine.
    build = ["dpkg-deb", "--root-owner-group", "-Zxz", "--threads-max=2", "--build", str(root), str(out)]
    environment = {**os.environ, "SOURCE_DATE_EPOCH": str(build_time())}
    subprocess.run(build, check=True, stdout=subprocess.DEVNULL, env=environment)
    return out


def settle(root: Path, program: str) -> None:
    """Gives all below ``root`` the same time, and the modes that Debian wants: only programs can be started."""
    for path in [root, *root.rglob("*")]:
        if not path.is_symlink():
            started = path.is_dir() or (path.name == program and path.parent.name == program) or path.suffix == ".sh"
            path.chmod(0o755 if started else 0o644)
        os.utime(path, (build_time(), build_time()), follow_symlinks=False)


def _write(path: Path, data: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)


def _sums(root: Path) -> str:
    """As dpkg compares installed files with."""
    files = sorted(path for path in root.rglob("*") if path.is_file() and not path.is_symlink())
    lines = (
        f"{hashlib.md5(path.read_bytes(), usedforsecurity=False).hexdigest()}  {path.relative_to(root)}\n"
        for path in files
    )
    return "".join(lines)
