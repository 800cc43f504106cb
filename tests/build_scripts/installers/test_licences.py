"""What is shipped has a known and fitting licence, and its notices come along; where not, the build stops."""

from pathlib import Path

import pytest

from installers.checking import BundleError
from installers.facts import ROOT, System
from installers.licences.choices import KNOWN, UnknownLicence, may_be_shipped
from installers.licences.collect import (
    RULE,
    Override,
    Overrides,
    collect,
    python_licence,
    read_overrides,
    shipped,
    written,
)
from installers.licences.packages import installed, locked, normal
from installers.licences.parts import TEXTS, check_libraries, parts

NOTHING = Overrides({}, {})


def package(folder: Path, name: str, *says: str, version: str = "1.0", notice: str = "All rights reserved.") -> Path:
    """A package as an installer leaves it; returns the folder of its metadata."""
    at = folder / f"{normal(name).replace('-', '_')}-{version}.dist-info"
    (at / "licenses").mkdir(parents=True)
    (at / "METADATA").write_text("\n".join([f"Name: {name}", f"Version: {version}", *says, "", "Words."]), "utf-8")
    if notice:
        (at / "licenses" / "LICENSE").write_text(notice, "utf-8")
    (at / "RECORD").write_text(f"{name}/core.so,,\n", "utf-8")
    return at


def judged(folder: Path, name: str, overrides: Overrides = NOTHING) -> str:
    return shipped(installed(folder), f"{name}==1.0 \\\n    --hash=sha256:{'0' * 64}", overrides)[0].licence


@pytest.mark.parametrize(
    ("expression", "fits"),
    [
        ("MIT", True),
        ("LGPL-3.0-only OR GPL-2.0-only OR GPL-3.0-only", True),
        ("BSD-3-Clause AND (MIT OR GPL-3.0-only)", True),
        ("GPL-3.0-or-later WITH GCC-exception-3.1", True),
        ("GPL-3.0-only", False),
        ("AGPL-3.0-or-later", False),
        ("GPL-2.0-only OR AGPL-3.0-only", False),
        ("MIT AND GPL-3.0-only", False),
        ("(MIT OR BSD-3-Clause) AND AGPL-3.0-only", False),
    ],
)
def test_one_choice_must_be_free_of_the_gpl(expression: str, fits: bool) -> None:
    assert may_be_shipped(expression) is fits


@pytest.mark.parametrize(
    "words", ["", "BSD License", "MIT OR", "(MIT", "MIT)", "Proprietary", "MIT, Zlib", "MIT WITH x"]
)
def test_what_is_no_expression_of_known_licences_is_unknown(words: str) -> None:
    with pytest.raises(UnknownLicence):
        may_be_shipped(words)


def test_a_package_is_read_with_its_licence_and_every_notice_once(tmp_path: Path) -> None:
    at = package(tmp_path, "fake", "License-Expression: MIT")
    (at / "licenses" / "vendor").mkdir()
    (at / "licenses" / "vendor" / "NOTICE").write_text("Thanks to others.", "utf-8")
    (at / "licenses" / "vendor" / "LICENSE").write_text("All rights reserved.\n", "utf-8")
    found = installed(tmp_path)["fake"]
    assert (found.version, found.licence, found.files) == ("1.0", "MIT", {"core.so"})
    assert [(notice.path, notice.text) for notice in found.notices] == [
        ("LICENSE", "All rights reserved."),
        ("vendor/NOTICE", "Thanks to others."),
    ]


def test_a_notice_among_the_code_comes_along(tmp_path: Path) -> None:
    at = package(tmp_path, "fake", "License-Expression: MIT")
    (tmp_path / "fake").mkdir()
    (tmp_path / "fake" / "COPYING").write_text("Of a part of it.", "utf-8")
    (tmp_path / "fake" / "license.py").write_text("code", "utf-8")
    (at / "RECORD").write_text("fake/COPYING,,\nfake/license.py,,\n", "utf-8")
    assert "Of a part of it." in [notice.text for notice in installed(tmp_path)["fake"].notices]
    assert "code" not in [notice.text for notice in installed(tmp_path)["fake"].notices]


@pytest.mark.parametrize(
    "says", [(), ("Classifier: License :: OSI Approved :: BSD License",), ("License: see the file",)]
)
def test_a_package_without_a_known_licence_fails_the_build(tmp_path: Path, says: tuple[str, ...]) -> None:
    package(tmp_path, "fake", *says)
    with pytest.raises(BundleError, match=r"fake 1\.0 .*licence.*overrides\.toml"):
        judged(tmp_path, "fake")


def test_a_package_under_the_gpl_alone_fails_the_build(tmp_path: Path) -> None:
    package(tmp_path, "fake", "License-Expression: GPL-3.0-or-later")
    with pytest.raises(BundleError, match="cannot be shipped"):
        judged(tmp_path, "fake")


def test_a_package_without_a_notice_fails_the_build(tmp_path: Path) -> None:
    package(tmp_path, "fake", "License-Expression: MIT", notice="")
    with pytest.raises(BundleError, match="carries no notice"):
        judged(tmp_path, "fake")


def test_an_override_holds_for_its_version_alone(tmp_path: Path) -> None:
    package(tmp_path, "fake")
    assert judged(tmp_path, "fake", Overrides({"fake": Override("1.0", "MIT", "Said so.", "")}, {})) == "MIT"
    with pytest.raises(BundleError, match=r"fake 0\.9, and 1\.0 is installed"):
        judged(tmp_path, "fake", Overrides({"fake": Override("0.9", "MIT", "Said so.", "")}, {}))


def test_what_is_left_out_is_not_judged(tmp_path: Path) -> None:
    package(tmp_path, "fake", "License-Expression: GPL-3.0-only")
    assert shipped(installed(tmp_path), "fake==1.0", Overrides({}, {"fake": "No part of it."})) == []


def test_every_override_has_a_reason_a_known_licence_and_the_version_that_is_locked() -> None:
    overrides = read_overrides()
    pinned = (ROOT / "requirements" / "build.txt").read_text("utf-8")
    for name, said in overrides.said.items():
        assert len(said.reason) > 10, name
        assert may_be_shipped(said.licence), name
        assert f"\n{name}=={said.version} " in f"\n{pinned}", name
    assert overrides.left_out.keys() <= locked(pinned).keys()


@pytest.mark.parametrize("system", System)
def test_every_part_has_a_fitting_licence_and_its_texts(system: System) -> None:
    for part in parts(system):
        assert may_be_shipped(part.licence), part.name
        assert part.copyright or part.texts, part.name
        assert all(name == "python" or (TEXTS / name).is_file() for name in part.texts), part.name


def test_no_text_lies_there_unused() -> None:
    used = {name for system in System for part in parts(system) for name in part.texts}
    assert {path.name for path in TEXTS.iterdir()} == used - {"python"}


def bundle(folder: Path, *files: str) -> Path:
    for file in files:
        (folder / file).parent.mkdir(parents=True, exist_ok=True)
        (folder / file).write_bytes(b"")
    return folder


def test_a_library_that_nobody_knows_fails_the_build(tmp_path: Path) -> None:
    bundle(tmp_path, "_internal/libffi.so.8", "_internal/libmystery.so.1", "_internal/words.txt")
    with pytest.raises(BundleError, match=r"libmystery\.so\.1"):
        check_libraries(tmp_path, (), System.LINUX)


def test_a_bundle_of_known_libraries_names_the_parts_that_are_in_it(tmp_path: Path) -> None:
    bundle(tmp_path, "_internal/libffi.so.8", "_internal/fake/core.so", "_internal/python3.11/lib-dynload/_bz2.x.so")
    found = {part.name for part in check_libraries(tmp_path, {"core.so"}, System.LINUX)}
    assert "libffi" in found
    assert "OpenSSL (libcrypto: hash functions alone)" not in found


@pytest.mark.parametrize(
    ("system", "files"),
    [
        (System.WINDOWS, ("VCRUNTIME140_1.dll", "python311.dll", "python3.dll", "_ctypes.pyd", "unicodedata.pyd")),
        (System.WINDOWS, ("sqlite3.dll", "libffi-8.dll", "libcrypto-3.dll", "api-ms-win-core-path-l1-1-0.dll")),
        (
            System.MACOS,
            ("Python.framework/Versions/3.11/Python", "libsqlite3.0.dylib", "_struct.cpython-311-darwin.so"),
        ),
    ],
)
def test_the_libraries_of_other_systems_are_known(tmp_path: Path, system: System, files: tuple[str, ...]) -> None:
    assert check_libraries(bundle(tmp_path, *files), (), system)


def test_a_windows_library_is_strange_on_linux(tmp_path: Path) -> None:
    with pytest.raises(BundleError):
        check_libraries(bundle(tmp_path, "vcruntime140.dll"), (), System.LINUX)


def test_the_file_of_notices_has_every_package_and_every_part(tmp_path: Path) -> None:
    package(tmp_path, "fake", "License-Expression: MIT", notice="Copyright Somebody")
    found = shipped(installed(tmp_path), "fake==1.0", NOTHING)
    words = written(found, parts(System.WINDOWS), "Python's words")
    for expected in ("fake 1.0\nLicence: MIT\n", "Copyright Somebody", "CPython\n", "Python's words", "Visual C++"):
        assert expected in words
    assert words.count(RULE) == 2 * (1 + len(parts(System.WINDOWS)))


def test_python_says_its_licence() -> None:
    assert "PYTHON SOFTWARE FOUNDATION LICENSE" in python_licence()


def test_python_without_a_licence_fails_the_build(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Path, "is_file", lambda _path: False)
    with pytest.raises(BundleError):
        python_licence(tmp_path / "lib")


def test_notices_are_collected_from_an_environment(tmp_path: Path) -> None:
    site = tmp_path / "environment" / "lib" / "python3.11" / "site-packages"
    package(site, "click", "License-Expression: BSD-3-Clause")
    python = tmp_path / "environment" / "bin" / "python"
    first = collect(python, tmp_path / "a" / "notices.txt").read_bytes()
    assert first == collect(python, tmp_path / "b" / "notices.txt").read_bytes()
    assert b"click 1.0" in first


def test_qt_is_named_in_the_version_that_is_pinned() -> None:
    pinned = next(
        line.partition("==")[2]
        for line in (ROOT / "requirements/runtime.in").read_text().split("\n")
        if "PySide6" in line
    )
    notice = (ROOT / "resources/licences/QT.md").read_text("utf-8")
    assert notice.count(pinned) == 5
    assert f"**Qt {'.'.join(pinned.split('.')[:2])}**" in (ROOT / "resources/licences/QT-ATTRIBUTIONS.md").read_text(
        "utf-8"
    )


@pytest.mark.parametrize("name", ["LGPL-3.0.txt", "GPL-3.0.txt", "LGPL-2.1.txt", "Apache-2.0.txt"])
def test_the_long_texts_are_shipped_whole(name: str) -> None:
    text = (ROOT / "resources" / "licences" / name).read_text("utf-8")
    assert "TERMS AND CONDITIONS" in text or "Additional Definitions" in text
    assert len(text) > 7000


def test_no_licence_is_known_twice() -> None:
    assert len({name.lower() for name in KNOWN}) == len(KNOWN)
