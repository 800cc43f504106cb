"""A bundle with anything to reach a network with is told apart from one without."""

import marshal
import struct
import sys
import zipfile
import zlib
from pathlib import Path

import pytest

from installers.contents import REASONS, contents_of, reason_for
from installers.facts import System

EMPTY = "'Nothing.'"
ELF_ONLY = pytest.mark.skipif(sys.platform != "linux", reason="takes one of this Python's own libraries for Linux's")


def program(modules: dict[str, str]) -> bytes:
    """As PyInstaller writes one: something that starts, the archive of modules, the contents, the cookie."""
    body, places = b"PYZ\0....\0\0\0\0", []
    for name, source in modules.items():
        packed = zlib.compress(marshal.dumps(compile(source, name, "exec")))
        places.append((name, (0, len(body), len(packed))))
        body += packed
    body = body[:8] + struct.pack("!I", len(body)) + body[12:] + marshal.dumps(places)
    entry = struct.pack("!IIIIBc", 26, 0, len(body), len(body), 0, b"z") + b"PYZ.pyz\0"
    cookie = struct.pack("!8sIIII64s", b"MEI\x0c\x0b\x0a\x0b\x0e", len(body) + 26 + 88, len(body), 26, 311, b"")
    return b"#!starts" + body + entry + cookie


@pytest.fixture
def bundle(tmp_path: Path) -> Path:
    libraries = tmp_path / "_internal"
    libraries.mkdir()
    (tmp_path / "motsvar").write_bytes(program({"motsvar": "import json", "socket": EMPTY, "urllib.request": EMPTY}))
    with zipfile.ZipFile(libraries / "base_library.zip", "w") as archive:
        archive.writestr("encodings/__init__.pyc", b"")
    return tmp_path


def faults(bundle: Path) -> list[str]:
    return contents_of(bundle, System.LINUX).faults()


def test_a_bundle_without_a_network_has_no_faults(bundle: Path) -> None:
    found = contents_of(bundle, System.LINUX)
    assert found.faults() == []
    assert found.modules == {"motsvar", "socket", "urllib.request", "encodings"}


@pytest.mark.parametrize(
    "name",
    [
        *("_internal/PySide6/Qt/lib/libQt6Network.so.6", "_internal/PySide6/Qt6Network.dll", "libcrypto-3.dll"),
        *(
            "Contents/Frameworks/QtNetwork.framework/Versions/A/QtNetwork",
            "_internal/libssl.so.3",
            "_internal/_ssl.pyd",
        ),
        *("_internal/PySide6/Qt/plugins/tls/libqopensslbackend.so", "_internal/PySide6/opengl32sw.dll"),
        *(
            "_internal/_socket.cpython-311-darwin.so",
            "_internal/libcurl.4.dylib",
            "_internal/PySide6/QtWebEngineCore.pyd",
        ),
    ],
)
def test_a_file_by_its_name(bundle: Path, name: str) -> None:
    (bundle / name).parent.mkdir(parents=True, exist_ok=True)
    (bundle / name).write_bytes(b"")
    assert faults(bundle) == [f"{name} must not be in the bundle."]


@ELF_ONLY
def test_a_library_that_can_connect_whatever_it_is_called(bundle: Path) -> None:
    import _socket

    (bundle / "_internal" / "harmless.so").write_bytes(Path(_socket.__file__).read_bytes())
    (said,) = faults(bundle)
    assert said.startswith("_internal/harmless.so can open a connection (")
    assert "connect" in said
    assert "getaddrinfo" in said


@ELF_ONLY
def test_a_library_that_asks_for_openssl(bundle: Path) -> None:
    import _ssl

    (bundle / "_internal" / "harmless.so").write_bytes(Path(_ssl.__file__).read_bytes())
    assert any("needs libssl" in said for said in faults(bundle))


@pytest.mark.parametrize("name", ["ssl", "http.client", "asyncio.events", "multiprocessing", "_socket"])
def test_a_module_of_python(bundle: Path, name: str) -> None:
    (bundle / "motsvar").write_bytes(program({"motsvar": EMPTY, name: EMPTY}))
    assert faults(bundle) == [f"Python's {name} must not be in the bundle."]


def test_a_stand_in_that_is_not_empty(bundle: Path) -> None:
    (bundle / "motsvar").write_bytes(program({"socket": "import os\ndef create_connection(): pass"}))
    assert faults(bundle) == ["Python's own socket is in the bundle, and not its empty stand-in."]


def test_a_program_in_which_no_modules_are_found_is_not_taken_for_a_clean_one(bundle: Path) -> None:
    (bundle / "motsvar").write_bytes(b"#!starts")
    assert faults(bundle) == ["No modules of Python were found."]


def test_a_bundle_that_is_too_large(bundle: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("installers.contents.MOST", dict.fromkeys(System, 1))
    (bundle / "_internal" / "large.dat").write_bytes(bytes(3_000_000))
    assert faults(bundle) == ["The bundle has 3 MB, and may have 1."]


def test_what_may_connect_is_named_with_its_reason() -> None:
    assert all(len(reason) > 20 for reason in REASONS.values())
    assert reason_for("_internal/pillow.libs/libxcb-9065bb12.so.1.1.0")
    assert reason_for("_internal/libfoo.so.1") is None
