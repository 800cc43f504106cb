"""Programs are signed where there is a certificate, and one sentence says when there is none."""

import shutil
from pathlib import Path

import pytest

from installers.checking import BundleError
from installers.windows import signing
from installers.windows.signing import CERTIFICATE, PASSWORD, TIMESTAMPS, Certificate, sign
from installers.windows.small_program import PASSWORD as GIVEN
from installers.windows.small_program import is_signed, throw_away_certificate

needs_osslsigncode = pytest.mark.skipif(
    not (shutil.which("osslsigncode") and shutil.which("openssl")), reason="osslsigncode or openssl is not installed"
)


def test_without_a_certificate_one_sentence_says_so(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.delenv(CERTIFICATE, raising=False)
    with pytest.raises(BundleError, match=f"no certificate to sign with: set {CERTIFICATE}"):
        sign([tmp_path / "program.exe"])


def test_the_time_is_asked_of_the_server_that_is_given(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(signing, "_found", lambda name: name)
    (tmp_path / "c.pfx").touch()
    given = {CERTIFICATE: str(tmp_path / "c.pfx"), PASSWORD: "secret", TIMESTAMPS: "a server"}
    stamped = signing._signtool(Certificate.given(given), tmp_path / "program.exe")
    plain = signing._signtool(Certificate.given(given | {TIMESTAMPS: ""}), tmp_path / "program.exe")
    assert stamped[stamped.index("/tr") + 1] == "a server"
    assert "/tr" not in plain


@pytest.fixture
def certificate(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    monkeypatch.setenv(CERTIFICATE, str(throw_away_certificate(tmp_path)))
    monkeypatch.setenv(PASSWORD, GIVEN)
    monkeypatch.delenv(TIMESTAMPS, raising=False)
    return tmp_path / "certificate.pem"


@needs_osslsigncode
def test_a_signed_program_is_verified(certificate: Path, tmp_path: Path) -> None:
    program = small_program(tmp_path / "program.exe")
    assert not is_signed(program, certificate)
    sign([program])
    assert is_signed(program, certificate)
    assert not list(tmp_path.glob("*.signed"))


@needs_osslsigncode
@pytest.mark.usefixtures("certificate")
def test_what_is_no_program_is_left_and_the_password_is_in_no_error(tmp_path: Path) -> None:
    (tmp_path / "text.exe").write_bytes(b"text")
    with pytest.raises(BundleError, match="could not be signed") as raised:
        sign([tmp_path / "text.exe"])
    assert GIVEN not in str(raised.value)
    assert (tmp_path / "text.exe").read_bytes() == b"text"


def small_program(path: Path) -> Path:
    """The least that counts as a program for Windows: its heads, and a section of nothing."""
    head = b"MZ".ljust(0x3C, b"\0") + (0x40).to_bytes(4, "little")
    coff = b"PE\0\0" + bytes.fromhex("6486") + (1).to_bytes(2, "little") + bytes(12) + (240).to_bytes(2, "little")
    coff += (0x22).to_bytes(2, "little")
    optional = bytearray(240)
    optional[:2] = (0x20B).to_bytes(2, "little")
    for at, number in {24: 0x400000, 32: 0x1000, 36: 0x200, 56: 0x2000, 60: 0x200, 108: 16}.items():
        optional[at : at + 4] = number.to_bytes(4, "little")
    section = b".text".ljust(8, b"\0") + b"".join(n.to_bytes(4, "little") for n in (512, 0x1000, 512, 0x200, 0, 0, 0))
    section += (0x60000020).to_bytes(4, "little")
    path.write_bytes((head + coff + optional + section).ljust(0x200, b"\0") + bytes(512))
    return path
