"""Installers of a program of a few files, to try them with."""

import subprocess
from dataclasses import dataclass
from pathlib import Path

from installers import facts
from installers.windows.packages import make_setup
from installers.windows.versions import CLI

PASSWORD = "not a secret"  # noqa: S105 - of a certificate that lives for a moment
OLDER, NEWER = "0.0.1", "99.0.0"


@dataclass(frozen=True, slots=True)
class Setups:
    """Installers of three versions of a program of a few files."""

    older: Path
    current: Path
    newer: Path
    bundle: Path
    """What is in the current one."""

    @classmethod
    def made_in(cls, folder: Path) -> "Setups":
        """Needs ``x86_64-w64-mingw32-gcc`` and ``makensis``."""
        extras = {OLDER: "_internal/gone/old.dll", facts.VERSION: "_internal/new.dll", NEWER: "x"}
        bundles = {version: small_bundle(folder / version, version, extra) for version, extra in extras.items()}
        older, current, newer = (
            make_setup(bundle, folder / facts.SETUP.replace(facts.VERSION, version), version=version)
            for version, bundle in bundles.items()
        )
        return cls(older, current, newer, bundles[facts.VERSION])


def small_bundle(folder: Path, version: str, extra: str) -> Path:
    """A program that waits, and files with names that a careless script would stumble on."""
    for name in (extra, "_internal/base.dll", "_internal/price $5.txt", "_internal/sub/${NAME} å.txt"):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(version)
    code = folder.parent / "waits.c"
    code.write_text("#include <windows.h>\nint main(void) { Sleep(60000); return 0; }\n")
    for name in (f"{facts.NAME}.exe", CLI):
        subprocess.run(["x86_64-w64-mingw32-gcc", "-s", "-o", str(folder / name), str(code)], check=True)
    return folder


def throw_away_certificate(folder: Path) -> Path:
    """A certificate that nobody trusts, with its key, for ``PASSWORD``; alone it is in ``certificate.pem``. Needs
    openssl."""
    key, certificate, both = folder / "key.pem", folder / "certificate.pem", folder / "both.pfx"
    request = ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=Nobody"]
    request += ["-addext", "extendedKeyUsage=codeSigning", "-keyout", str(key), "-out", str(certificate)]
    pack = ["openssl", "pkcs12", "-export", "-inkey", str(key), "-in", str(certificate), "-out", str(both)]
    for command in (request, [*pack, "-passout", f"pass:{PASSWORD}"]):
        subprocess.run(command, check=True, capture_output=True)
    return both


def is_signed(program: Path, certificate: Path) -> bool:
    """Whether the signature is whole, and of that certificate. Needs osslsigncode."""
    command = ["osslsigncode", "verify", "-CAfile", str(certificate), "-in", str(program)]
    return subprocess.run(command, capture_output=True, check=False).returncode == 0
