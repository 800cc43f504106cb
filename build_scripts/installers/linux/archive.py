"""The archive for every distribution: one folder with the program, and a script that puts it into the user's menu."""

import shutil
import subprocess
import tarfile
from pathlib import Path

from installers.linux.deb import settle
from installers.linux.texts import build_time, filled


def make_archive(program: Path, share: Path, out: Path, room: Path) -> Path:
    """As ``make_deb``. The folder in it is named as the archive is. Raises ``CalledProcessError``."""
    root = room / out.name.removesuffix(".tar.xz")
    shutil.copytree(program, root, symlinks=True)
    shutil.copytree(share, root / "share")
    (root / "install.sh").write_text(filled("install.sh"), encoding="utf-8")
    settle(root, program.name)
    (root / program.name).chmod(0o755)
    # As in the package: always two threads.
    with out.open("wb") as file:
        packer = subprocess.Popen(["xz", "-6", "--threads=2", "--stdout"], stdin=subprocess.PIPE, stdout=file)
        with packer, tarfile.open(fileobj=packer.stdin, mode="w|", format=tarfile.PAX_FORMAT) as tar:
            for path in [root, *sorted(root.rglob("*"))]:
                tar.add(path, str(path.relative_to(room)), recursive=False, filter=_nobodys)
    if packer.returncode:
        raise subprocess.CalledProcessError(packer.returncode, "xz")
    return out


def _nobodys(member: tarfile.TarInfo) -> tarfile.TarInfo:
    member.uid = member.gid = 0
    member.uname = member.gname = ""
    member.mtime = build_time()
    return member
