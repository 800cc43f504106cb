"""Authenticode signatures, by signtool on Windows and by osslsigncode elsewhere.

`python build_scripts/installers/windows/signing.py FILE ...` signs, too: NSIS does so with the uninstaller it makes.
"""

import os
import shutil
import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

sys.path[:0] = [str(Path(__file__).resolve().parents[2])]

from installers.checking import BundleError  # noqa: E402 - also started by itself, by NSIS
from installers.facts import NAME  # noqa: E402

CERTIFICATE, PASSWORD, TIMESTAMPS = "WINDOWS_CERTIFICATE_FILE", "WINDOWS_PASSWORD", "TIMESTAMP_SERVER"
"""Variables of the environment."""


@dataclass(frozen=True, slots=True)
class Certificate:
    """A file with the certificate and its key (PFX), and the server that says when something was signed: without its
    word a signature ends with the certificate."""

    file: Path
    password: str
    timestamp_server: str | None

    @classmethod
    def given(cls, variables: Mapping[str, str] = os.environ) -> "Certificate":
        """Raises ``BundleError``."""
        file = Path(variables.get(CERTIFICATE) or "")
        if not file.is_file():
            raise BundleError(f"There is no certificate to sign with: set {CERTIFICATE} to the path of a .pfx file.")
        return cls(file.absolute(), variables.get(PASSWORD, ""), variables.get(TIMESTAMPS) or None)


def sign(files: Sequence[Path]) -> None:
    """Signs programs in place, with the certificate that the environment names. Raises ``BundleError``."""
    certificate = Certificate.given()
    for file in files:
        if sys.platform == "win32":
            _run(_signtool(certificate, file))
        else:
            signed = file.with_name(f"{file.name}.signed")
            try:
                _run(_osslsigncode(certificate, file, signed))
                signed.replace(file)
            finally:
                signed.unlink(missing_ok=True)


def _signtool(certificate: Certificate, file: Path) -> list[str]:
    stamp = ["/tr", certificate.timestamp_server, "/td", "sha256"] if certificate.timestamp_server else []
    key = ["/f", str(certificate.file), "/p", certificate.password]
    return [_found("signtool"), "sign", "/q", "/fd", "sha256", *key, *stamp, "/d", NAME, str(file)]


def _osslsigncode(certificate: Certificate, file: Path, signed: Path) -> list[str]:
    stamp = ["-ts", certificate.timestamp_server] if certificate.timestamp_server else []
    key = ["-pkcs12", str(certificate.file), "-pass", certificate.password]
    names = ["-n", NAME, "-in", str(file), "-out", str(signed)]
    return [_found("osslsigncode"), "sign", "-h", "sha256", *key, *stamp, *names]


def _found(program: str) -> str:
    kits = Path(os.environ.get("PROGRAMFILES(X86)", "")) / "Windows Kits" / "10" / "bin"
    path = shutil.which(program) or next(map(str, sorted(kits.glob(f"10.*/x64/{program}.exe"), reverse=True)), None)
    if path is None:
        raise BundleError(f"{program} is missing, which signs: please install it.")
    return path


def _run(command: list[str]) -> None:
    """The command holds the password, so it is in no error."""
    done = subprocess.run(
        command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False
    )
    if done.returncode:
        raise BundleError(f"{command[-1]} could not be signed: {done.stdout.decode(errors='replace')[-1000:]}")


if __name__ == "__main__":
    try:
        sign([Path(name) for name in sys.argv[1:]])
    except BundleError as error:
        sys.exit(str(error))
